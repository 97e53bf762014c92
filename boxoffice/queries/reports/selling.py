"""How the sale goes: performances against what their halls hold, and the course of one of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from boxoffice.catalog.programme import Performance
from boxoffice.clock import local_from_ms
from boxoffice.ids import HouseId
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.reports.borderel import capacity, takings
from boxoffice.queries.reports.report import Chart, Column, Fact, Kind, Report, share, total_of
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


def sales(
    store: RowStore, catalogue: Catalogue, house: HouseId, shows: Iterable[Performance]
) -> Report:
    """Each performance with what its hall holds, what is sold, kept, and what it brought."""
    all_ = takings(store, house)
    kept = _kept(store)
    rows = []
    for show in shows:
        taken = all_.get(show.id, ())
        room, sold = capacity(store, catalogue, show), sum(one.count for one in taken)
        rows.append(
            (
                show.starts_local, show.title, room, sold, kept["reserved"][show.id],
                kept["blocked"][show.id], share(sold, room), sum(one.gross for one in taken),
            )
        )  # fmt: skip
    found = tuple(rows)
    total = list(total_of(SALES, found))
    if total:
        total[6] = share(int(total[3]), int(total[2]))
    labels = tuple(f"{row[0][8:10]}/{row[0][5:7]}" for row in found)
    chart = Chart(labels, tuple(row[6] for row in found), 1000, Kind.SHARE)
    return Report("sales", SALES, found, tuple(total), chart=chart)


def _kept(store: RowStore) -> dict[str, Counter[bytes]]:
    rows = store.conn.execute(
        "SELECT state, performance, count(*) FROM seat WHERE state IN ('reserved', 'blocked')"
        " GROUP BY 1, 2 UNION ALL SELECT 'reserved', performance, count(*) FROM reserved_place"
        " WHERE state = 'reserved' AND pool <> '' GROUP BY 1, 2"
    )
    found: dict[str, Counter[bytes]] = defaultdict(Counter)
    for state, performance, count in rows:
        found[state][performance] += count
    return found


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
    labels = tuple(f"{row[0][8:10]}/{row[0][5:7]}" for row in rows)
    return Report(
        "course", COURSE, tuple(rows), total, (Fact("capacity", room, Kind.COUNT),),
        Chart(labels, tuple(row[2] for row in rows), room),
        (show.title, show.starts_local, show.hall), show.starts_local[:10], show.starts_local[:10],
    )  # fmt: skip
