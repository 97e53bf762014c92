"""A part of a transaction that may fail alone: rows, feeds and journal as they were before it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sync.server.feeds import FeedWriter
from sync.server.journal import ServerJournal
from sync.server.store import ServerStore


@contextmanager
def attempt(store: ServerStore, feed: FeedWriter, journal: ServerJournal) -> Iterator[None]:
    """A savepoint. What is raised in it is raised; what was written and told in it never was.

    What the store has read is the caller's to forget, with what it has in memory itself.
    """
    mark, recorded = feed.mark(), len(journal.recorded)
    try:
        with store.conn.begin_nested():
            yield
    except BaseException:
        feed.roll_back(mark)
        del journal.recorded[recorded:]
        raise
