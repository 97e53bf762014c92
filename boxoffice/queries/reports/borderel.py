"""The borderel: per performance what each price brought, ready for SABAM and for the company.

Tickets and gross are those that are valid. VAT is what was stored when they were sold, less what
was stored when they came back; what was voided without a line of its own (a decided conflict, a web
refund) leaves with the VAT that its amount holds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from boxoffice.catalog.documents import fields
from boxoffice.catalog.programme import Performance
from boxoffice.fold.rows import Document
from boxoffice.ids import Cents, HouseId
from boxoffice.money import vat_included
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.reports.report import Chart, Column, Fact, Kind, Report, share, total_of
from boxoffice.replica.rowstore import RowStore

BUYOUT = "buyout_cents"
"""The field of a performance that says what its company is paid whatever comes in."""

_VALID = """
SELECT t.performance, t.price_type, t.cents, a.vat_bp, count(*)
FROM ticket t LEFT JOIN allocation a ON a."order" = t."order" AND a.line = t.line AND a.n = 0
WHERE t.house = ?1 AND t.state = 'valid' {one} GROUP BY 1, 2, 3, 4
"""
_BOOKED = """
SELECT l.performance, l.price_type, l.cents / l.quantity, a.vat_bp, sum(a.cents), sum(a.vat_cents)
FROM line l JOIN allocation a ON a."order" = l."order" AND a.line = l.n
WHERE a.owner = ?1 AND l.kind IN ('ticket', 'return') AND l.quantity <> 0 {one} GROUP BY 1, 2, 3, 4
"""


@dataclass(frozen=True, slots=True)
class Taken:
    """Tickets of a performance at one price and rate."""

    price_type: bytes
    unit: int
    vat_bp: int
    count: int
    gross: int
    vat: int

    @property
    def net(self) -> int:
        """Gross without VAT."""
        return self.gross - self.vat


def takings(
    store: RowStore, house: HouseId, performance: bytes = b""
) -> dict[bytes, tuple[Taken, ...]]:
    """Per performance of the house (or of one only): what stands, dearest first."""
    one = ("AND t.performance = ?2", "AND l.performance = ?2") if performance else ("", "")
    said = (house, performance) if performance else (house,)
    booked = {
        (show, kind, unit, bp): (cents, vat)
        for show, kind, unit, bp, cents, vat in store.conn.execute(_BOOKED.format(one=one[1]), said)
    }
    found: dict[bytes, list[Taken]] = defaultdict(list)
    for show, kind, unit, bp, count in store.conn.execute(_VALID.format(one=one[0]), said):
        cents, vat = booked.get((show, kind, unit, bp or 0), (count * unit, None))
        gone = vat_included(Cents(cents - count * unit), bp or 0)
        stored = vat_included(Cents(cents), bp or 0) if vat is None else vat
        taken = Taken(kind, unit, bp or 0, count, count * unit, stored - gone)
        found[show].append(taken)
    return {show: tuple(sorted(all_, key=_dearest)) for show, all_ in found.items()}


def _dearest(taken: Taken) -> tuple[int, int, bytes]:
    return (-taken.unit, -taken.count, taken.price_type)


BORDEREL = (
    Column("price_type", Kind.TEXT),
    Column("price", Kind.MONEY),
    Column("count", Kind.COUNT),
    Column("gross", Kind.MONEY),
    Column("vat_rate", Kind.RATE),
    Column("vat", Kind.MONEY),
    Column("net", Kind.MONEY),
)


def borderel(store: RowStore, catalogue: Catalogue, show: Performance) -> Report:
    """One performance: price type × number × price, free tickets among them, and what else the
    company and SABAM ask.
    """
    house = HouseId(show.house)
    taken = takings(store, house, show.id).get(show.id, ())
    rows = tuple(
        (
            catalogue.price_name(store, house, show.price_list, one.price_type), one.unit,
            one.count, one.gross, one.vat_bp, one.vat, one.net,
        )
        for one in taken
    )  # fmt: skip
    total = list(total_of(BORDEREL, rows))
    if total:
        total[1] = ""  # prices are not added up
    chart = Chart(tuple(str(row[0]) for row in rows), tuple(int(row[2]) for row in rows))
    return Report(
        "borderel", BORDEREL, rows, tuple(total), _facts(store, catalogue, show, taken), chart,
        (show.title, show.starts_local, show.hall), show.starts_local[:10], show.starts_local[:10],
    )  # fmt: skip


def _facts(
    store: RowStore, catalogue: Catalogue, show: Performance, taken: tuple[Taken, ...]
) -> tuple[Fact, ...]:
    paid = sum(one.count for one in taken if one.unit)
    free = sum(one.count for one in taken if not one.unit)
    gross = sum(one.gross for one in taken)
    room = capacity(store, catalogue, show)
    average = (2 * gross + paid) // (2 * paid) if paid else 0
    kept = seat_states(store, show.id)
    facts = [
        Fact("capacity", room, Kind.COUNT),
        Fact("paid", paid, Kind.COUNT),
        Fact("free_tickets", free, Kind.COUNT),
        Fact("reserved", kept.get("reserved", 0), Kind.COUNT),
        Fact("blocked", kept.get("blocked", 0), Kind.COUNT),
        Fact("average_price", average, Kind.MONEY),
        Fact("occupied", share(paid + free, room), Kind.SHARE),
        Fact("least_base", room * 60 * average // 100, Kind.MONEY),
    ]
    said = buyout(store, show)
    if said is not None:
        net = sum(one.net for one in taken)
        facts += [Fact("buyout", said, Kind.MONEY), Fact("after_buyout", net - said, Kind.MONEY)]
    return tuple(facts)


def capacity(store: RowStore, catalogue: Catalogue, show: Performance) -> int:
    """Seats and places of its plan, or what was announced while no plan is here."""
    plan = catalogue.plan(store, show.plan)
    if plan is None:
        return show.capacity
    return len(plan.seats) + sum(pool.capacity for pool in plan.pools)


def seat_states(store: RowStore, performance: bytes) -> dict[str, int]:
    """Seats that are reserved or blocked, and places of pools that are reserved."""
    rows = store.conn.execute(
        "SELECT state, count(*) FROM seat WHERE performance = ?1 AND state IN"
        " ('reserved', 'blocked') GROUP BY state"
        " UNION ALL SELECT 'reserved', count(*) FROM reserved_place"
        " WHERE performance = ?1 AND state = 'reserved' AND pool <> ''",
        (performance,),
    )
    found: dict[str, int] = defaultdict(int)
    for state, count in rows:
        found[state] += count
    return found


def buyout(store: RowStore, show: Performance) -> int | None:
    """What the company is paid whatever comes in, cents; None where nothing was agreed."""
    row = store.get(Document, (show.house, "performance", show.id))
    said = fields(row).get(BUYOUT) if row else None
    return said if isinstance(said, int) and not isinstance(said, bool) else None


SEASON = (
    Column("starts", Kind.MOMENT),
    Column("title", Kind.TEXT),
    Column("count", Kind.COUNT),
    Column("free_tickets", Kind.COUNT),
    Column("gross", Kind.MONEY),
    Column("vat", Kind.MONEY),
    Column("net", Kind.MONEY),
)


def season(store: RowStore, house: HouseId, shows: Iterable[Performance]) -> Report:
    """The borderels of many performances, one line each."""
    all_ = takings(store, house)
    rows = tuple(
        (
            show.starts_local, show.title, sum(one.count for one in taken),
            sum(one.count for one in taken if not one.unit), sum(one.gross for one in taken),
            sum(one.vat for one in taken), sum(one.net for one in taken),
        )
        for show in shows
        if (taken := all_.get(show.id))
    )  # fmt: skip
    titles, gross = tuple(str(row[1]) for row in rows), tuple(int(row[4]) for row in rows)
    chart = Chart(titles, gross, kind=Kind.MONEY)
    return Report("borderels", SEASON, rows, total_of(SEASON, rows), chart=chart)
