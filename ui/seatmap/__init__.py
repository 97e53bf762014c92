"""The seat map: one graphics item per section with its own hit test, and a list view beside it."""
