"""How much the server keeps, and when a snapshot is the shorter way."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Keeping:
    """The limits; the simulator has evenings so short that it needs others."""

    newcomer_changes: int = 2_000
    """A newcomer reads so many changes one by one: four pages. Of more it reads a snapshot."""
    snapshot_changes: int = 2_000
    """A snapshot is used again while its feed has gone on by no more than this."""
    feed_ms: int = 7 * 24 * 60 * 60 * 1000
    """A device that was switched off for a week goes on where it was (sync.md §5)."""
    mark_ms: int = 60 * 60 * 1000
    """How exactly that is kept."""


AS_USUAL = Keeping()
