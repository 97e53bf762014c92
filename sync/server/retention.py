"""What the server keeps, and for how long (sync.md §5).

Events are kept for ever: they are the books. A feed is kept for a week: who was away for longer
reads a snapshot instead of a season of changes, and its chain goes on from the oldest number
that is left. Feeds carry no clock, so marks say where each stood when.
"""

from __future__ import annotations

from sync.server.checking import forget
from sync.server.keeping import Keeping
from sync.server.snapshots import drop_superseded
from sync.server.work import Work


def tidy(work: Work, now_ms: int, keeping: Keeping) -> None:
    """Note where the feeds stand, and let go of what is older than they are kept."""
    forget(work.store, now_ms)
    scopes = [scope for (scope,) in work.store.run("SELECT id FROM scope ORDER BY id").fetchall()]
    work.feed.lock(scopes)
    for scope in scopes:
        _mark(work, scope, now_ms, keeping.mark_ms)
        _shorten(work, scope, now_ms - keeping.feed_ms)
        drop_superseded(work.store, scope)


def _mark(work: Work, scope: str, now_ms: int, every_ms: int) -> None:
    last = work.store.run("SELECT max(at_ms) FROM feed_mark WHERE scope = ?", (scope,)).fetchone()
    if last[0] is not None and now_ms - every_ms < last[0] <= now_ms:
        return
    work.store.run(
        "INSERT INTO feed_mark(scope, at_ms, seq) SELECT id, ?, head FROM scope WHERE id = ?"
        " ON CONFLICT(scope, at_ms) DO NOTHING",
        (now_ms, scope),
    )


def _shorten(work: Work, scope: str, before_ms: int) -> None:
    """The change at the mark stays: cursors that stand there still prove their past by it."""
    found = work.store.run(
        "SELECT at_ms, seq FROM feed_mark WHERE scope = ? AND at_ms <= ?"
        " ORDER BY at_ms DESC LIMIT 1",
        (scope, before_ms),
    ).fetchone()
    if found is not None:
        work.store.run("DELETE FROM feed WHERE scope = ? AND seq < ?", (scope, found[1]))
        work.store.run("DELETE FROM feed_mark WHERE scope = ? AND at_ms < ?", (scope, found[0]))
