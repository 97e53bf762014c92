"""What one transaction of the server works with."""

from __future__ import annotations

from dataclasses import dataclass

from sync.server.feeds import FeedWriter
from sync.server.journal import ServerJournal
from sync.server.locks import Locks
from sync.server.store import ServerStore


@dataclass(frozen=True, slots=True)
class Work:
    """Rows, feeds, the server's own journal and the locks, on one connection."""

    store: ServerStore
    feed: FeedWriter
    journal: ServerJournal
    locks: Locks
