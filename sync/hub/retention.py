"""What a hub lets go of: `hub.db` of a house that plays all year does not grow for ever.

What waits for the server is never let go. What the server has stays for as long as the oldest
backup that it may be put back to, because a server that lost its tail gets it again from here.
"""

from __future__ import annotations

from sync.hub.store import HubStore

DAY_MS = 24 * 60 * 60 * 1000
CARRIED_MS = 90 * DAY_MS
"""The longest backup age of a server (sync.md §4)."""
EVENING_MS = 30 * DAY_MS
"""What doors ask about is in the replica by then; what no server wanted was looked at by then."""


def tidy(store: HubStore, now_ms: int) -> int:
    """Let go of what is kept for long enough; how many batches went. What an older program kept
    without a date counts from now.
    """
    with store.write() as conn:
        for table in ("batch", "told"):
            conn.execute(f"UPDATE {table} SET at_ms = ? WHERE at_ms = 0", (now_ms,))  # noqa: S608
        gone = "(state = 'carried' AND at_ms < ?) OR (state = 'foreign' AND at_ms < ?)"
        until = (now_ms - CARRIED_MS, now_ms - EVENING_MS)
        conn.execute(
            f"DELETE FROM kept WHERE batch IN (SELECT n FROM batch WHERE {gone})",  # noqa: S608
            until,
        )
        done = conn.execute(f"DELETE FROM batch WHERE {gone}", until)  # noqa: S608
        conn.execute("DELETE FROM told WHERE at_ms < ?", (now_ms - EVENING_MS,))
        conn.execute("DELETE FROM passage WHERE at_ms < ?", (now_ms - EVENING_MS,))
        return int(done.rowcount)
