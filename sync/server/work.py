"""What one transaction of the server works with."""

from __future__ import annotations

from dataclasses import dataclass

from sync.server.journal import ServerJournal
from sync.server.store import FeedWriter, ServerStore


@dataclass(frozen=True, slots=True)
class Work:
    """Rows, feeds and the server's own journal on one connection."""

    store: ServerStore
    feed: FeedWriter
    journal: ServerJournal
