"""What is no code of anybody here: kept as length and keyed hash, never as what it said."""

from __future__ import annotations

import hmac

from boxoffice.journal.kinds import Misread
from boxoffice.replica.replica import Actor, Replica

MISREAD_MS = 60_000
"""One event per unreadable code and minute (design.md §4)."""
MOST = 60
"""Different ones a minute: a scanner that runs wild must not fill the journal of the house."""


class Misreads:
    """Those of one door."""

    def __init__(self, replica: Replica, key: bytes) -> None:
        self._replica = replica
        self._key = key
        self._seen: dict[bytes, int] = {}

    def keep(self, text: str, actor: Actor) -> None:
        """Commit it, unless the same, or sixty others, were kept within the last minute."""
        digest = hmac.digest(self._key, text.encode("utf-8", "surrogatepass"), "sha256")[:16]
        now = self._replica.clock.boot_ms()
        self._seen = {d: at for d, at in self._seen.items() if now - at < MISREAD_MS}
        if digest not in self._seen and len(self._seen) < MOST:
            self._seen[digest] = now
            self._replica.commit(Misread(self._replica.house, len(text), digest), actor)
