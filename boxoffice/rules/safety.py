"""How an evening is secured on this computer: its copies and its lists on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

STALE_MS = 26 * 60 * 60 * 1000
"""A copy a day old, and two hours to spare."""


@dataclass(frozen=True, slots=True)
class Safety:
    """When the newest copy was made and the lists were last looked over (UTC ms, 0: never), and
    why not (a stable code; empty: they are there).
    """

    copies_go: bool = False
    """Whether anybody said where to."""
    copied_ms: int = 0
    copy_failed: str = ""
    listed_ms: int = 0
    listed: int = 0
    """Performances whose lists lie there."""
    lists_failed: str = ""


Watch = Callable[[], Safety]


def troubles(safety: Safety, now_ms: int) -> tuple[tuple[str, str], ...]:
    """What a person must see to: (code, why), the worst first."""
    found = []
    if safety.copy_failed:
        found.append(("backup_failed", safety.copy_failed))
    elif not safety.copies_go:
        found.append(("backup_nowhere", ""))
    elif safety.copied_ms and now_ms - safety.copied_ms > STALE_MS:
        found.append(("backup_old", ""))
    if safety.lists_failed:
        found.append(("lists_failed", safety.lists_failed))
    return tuple(found)
