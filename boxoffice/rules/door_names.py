"""What a door is called: typed at the door by a volunteer, and in the set-up by somebody else."""

from __future__ import annotations

from boxoffice.rules.spelling import plain


def called(name: str) -> str:
    """By which two names are the same door: `Balkon ` is `balkon`."""
    return plain(" ".join(name.split()))
