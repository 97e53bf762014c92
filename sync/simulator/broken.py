"""What an invariant raises."""

from __future__ import annotations


class Broken(AssertionError):
    """An invariant does not hold: its name and what was found."""

    def __init__(self, name: str, found: str) -> None:
        super().__init__(f"{name}: {found}")
        self.name = name
