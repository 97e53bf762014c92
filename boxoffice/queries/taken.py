"""What is given away of a performance, as far as this copy knows."""

from __future__ import annotations

from boxoffice.catalog.documents import fields
from boxoffice.fold.rows import Document
from boxoffice.ids import PerformanceId
from boxoffice.replica.rowstore import RowStore


def sold(store: RowStore, performance: PerformanceId) -> int:
    """Tickets that are valid."""
    found: int = store.conn.execute(
        "SELECT count(*) FROM ticket WHERE performance = ? AND state = 'valid'", (performance,)
    ).fetchone()[0]
    return found


def places_taken(store: RowStore, performance: PerformanceId) -> dict[str, int]:
    """Places per pool that somebody owns: rights that stand, and tickets of rights that ended."""
    rows = store.conn.execute(
        "SELECT pool, sum(n) FROM ("
        " SELECT pool, places - returned AS n FROM grant_"
        " WHERE performance = :of AND pool <> '' AND state = 'active'"
        ' UNION ALL SELECT t.pool, 1 FROM ticket t LEFT JOIN grant_ g ON g.id = t."grant"'
        " WHERE t.performance = :of AND t.pool <> '' AND t.state = 'valid'"
        " AND coalesce(g.state, '') <> 'active') GROUP BY pool",
        {"of": performance},
    )
    return {pool: places for pool, places in rows if places > 0}


_SEATS = """
SELECT seat FROM seat WHERE performance = ?1 AND state <> 'free'
UNION SELECT seat FROM ticket WHERE performance = ?1 AND state = 'valid'
UNION SELECT seat FROM hold WHERE performance = ?1
"""


def seats_taken(store: RowStore, performance: PerformanceId) -> frozenset[int]:
    """Seats that are anybody's: sold, reserved, blocked, in a basket, a device's own or planned to
    become it.
    """
    found = {seat for (seat,) in store.conn.execute(_SEATS, (performance,)) if seat >= 0}
    for plan in store.select(Document, "kind = 'grant_plan' AND id = ?", (performance,)):
        for _, seats, *_ in fields(plan).get("entries", ()):
            found.update(seats)
    return frozenset(found)
