"""How the sale goes: performances against what their halls hold, and the course of one of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from boxoffice.catalog.programme import Performance
from boxoffice.clock import local_from_ms
from boxoffice.ids import HouseId
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.reports.borderel import capacity, seat_states
from boxoffice.queries.reports.report import (
    Chart,
    Column,
    Fact,
    Kind,
    Report,
    day_label,
    share,
    total_of,
)
from boxoffice.replica.rowstore import RowStore

SALES = (
    Column("starts", Kind.MOMENT),
    Column("title", Kind.TEXT),
    Column("capacity", Kind.COUNT),
    Column("count", Kind.COUNT),
    Column("reserved", Kind.COUNT),
    Column("blocked", Kind.COUNT),
    Column("occupied", Kind.SHARE),
    Column("gross", Kind.MONEY),
)


_VALID = """
SELECT count(*), coalesce(sum(cents), 0) FROM ticket
WHERE performance = ? AND house = ? AND state = 'valid'
"""


def sales(
    store: RowStore, catalogue: Catalogue, house: HouseId, shows: Iterable[Performance]
) -> Report:
    """Each performance with what its hall holds, what is sold, kept, and what it brought."""
    rows = []
    for show in shows:
        # Gross of a borderel is the sum of its valid tickets: no line need be read for it.
        sold, gross = store.conn.execute(_VALID, (show.id, house)).fetchone()
        room, kept = capacity(store, catalogue, show), seat_states(store, show.id)
        rows.append(
            (
                show.starts_local, show.title, room, sold, kept.get("reserved", 0),
                kept.get("blocked", 0), share(sold, room), gross,
            )
        )  # fmt: skip
    found = tuple(rows)
    total = list(total_of(SALES, found))
    if total:
        total[6] = share(int(total[3]), int(total[2]))
    labels = tuple(day_label(row[0]) for row in found)
    chart = Chart(labels, tuple(row[6] for row in found), 1000, Kind.SHARE)
    return Report("sales", SALES, found, tuple(total), chart=chart)


COURSE = (
    Column("day", Kind.DAY),
    Column("count", Kind.COUNT),
    Column("so_far", Kind.COUNT),
    Column("occupied", Kind.SHARE),
    Column("gross", Kind.MONEY),
)


def course(store: RowStore, catalogue: Catalogue, show: Performance) -> Report:
    """One performance day by day: valid tickets by the day on which they were sold, and how full
    the hall was then.
    """
    per_day: Counter[str] = Counter()
    cents: Counter[str] = Counter()
    for at_ms, price in store.conn.execute(
        "SELECT at_ms, cents FROM ticket WHERE performance = ? AND state = 'valid'", (show.id,)
    ):
        day = local_from_ms(at_ms, show.zone).date().isoformat()
        per_day[day] += 1
        cents[day] += price
    room, so_far, rows = capacity(store, catalogue, show), 0, []
    for day in sorted(per_day):
        so_far += per_day[day]
        rows.append((day, per_day[day], so_far, share(so_far, room), cents[day]))
    total = ("", so_far, "", share(so_far, room), sum(cents.values())) if rows else ()
    labels = tuple(day_label(row[0]) for row in rows)
    return Report(
        "course", COURSE, tuple(rows), total, (Fact("capacity", room, Kind.COUNT),),
        Chart(labels, tuple(row[2] for row in rows), room),
        (show.title, show.starts_local, show.hall), show.starts_local[:10], show.starts_local[:10],
    )  # fmt: skip
