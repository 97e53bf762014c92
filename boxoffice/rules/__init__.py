"""The rules of the box office: pure functions over plain values."""
