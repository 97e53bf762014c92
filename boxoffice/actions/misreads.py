"""What is no code of anybody here: kept as length and keyed hash, never as what it said."""

from __future__ import annotations

import hmac
from collections import deque

from boxoffice.journal.event import place_of
from boxoffice.journal.kinds import Misread
from boxoffice.queries.door_counts import Strange
from boxoffice.replica.replica import Actor, Replica

MISREAD_MS = 60_000
"""One event per unreadable code and minute (design.md §4)."""
MOST = 60
"""Different ones a minute: a scanner that runs wild must not fill the journal of the house."""


LISTED = 12
"""As many as the list of last scans has lines."""


class Misreads:
    """Those of one door.

    Attributes:
        last: the newest, for the list of last scans: that they came, and when.
    """

    def __init__(self, replica: Replica, key: bytes) -> None:
        self._replica = replica
        self._key = key
        self._seen: dict[bytes, int] = {}
        self.last: deque[Strange] = deque(maxlen=LISTED)

    def keep(self, text: str, actor: Actor) -> None:
        """Commit it, unless the same, or sixty others, were kept within the last minute."""
        digest = hmac.digest(self._key, text.encode("utf-8", "surrogatepass"), "sha256")[:16]
        now = self._replica.clock.boot_ms()
        self._seen = {d: at for d, at in self._seen.items() if now - at < MISREAD_MS}
        if digest not in self._seen and len(self._seen) < MOST:
            self._seen[digest] = now
            self._replica.commit(Misread(self._replica.house, len(text), digest), actor)
        head = self._replica.head
        self.last.append(
            Strange(place_of(head.incarnation, head.seq), self._replica.clock.wall_ms())
        )
