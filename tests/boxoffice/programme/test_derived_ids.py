"""Derived ids: frozen for ever, and different wherever their parts differ."""

from __future__ import annotations

from boxoffice.programme.derived_ids import derive


def test_golden_id() -> None:
    """A new release finds what an old one imported: the derivation never changes."""
    assert derive("production", b"h" * 16, "x").hex() == "100cd734c3a8d8448366e621b9029247"


def test_parts_do_not_run_together() -> None:
    """("ab", "c") is not ("a", "bc"), and a kind is not a part."""
    assert len({derive("k", "ab", "c"), derive("k", "a", "bc"), derive("ka", "b", "c")}) == 3
