"""What has gone wrong in a story so far: causes that excuse what must not happen without them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class Happened:
    """Causes, and how often each rare state was reached."""

    copies: bool = False
    """A device was cloned, or restored to an older state."""
    left: set[tuple[bytes, int]] = field(default_factory=set)
    """Devices and the incarnations in which they opened and were given the next one."""
    server_lost_tail: bool = False
    """The server's database was put back to an older state."""
    unnoticed: bool = False
    """…and no second place was there to tell it."""
    declared_lost: set[bytes] = field(default_factory=set)
    """Grants whose owner a person declared lost."""
    values: dict[bytes, str] = field(default_factory=dict)
    """What somebody asked to be forgotten, by its reference."""
    counts: Counter[str] = field(default_factory=Counter)
    """`sometimes`: proof that the rare states were reached."""

    def note(self, what: str) -> None:
        """Something happened."""
        self.counts[what] += 1
