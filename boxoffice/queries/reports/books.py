"""For bookkeeping: VAT, payments, what houses owe each other, and the tills of a period.

A sale belongs to the day on which its shift was opened (the business day); one without a shift, of
the web, to the day on which it was made. Sums are of stored cents.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from boxoffice.clock import local_from_ms
from boxoffice.fold.order_changes import ROUNDING
from boxoffice.ids import HouseId
from boxoffice.queries import people
from boxoffice.queries.house import house_name
from boxoffice.queries.reports.report import Chart, Column, Kind, Period, Report, total_of
from boxoffice.queries.reports.voided import voided
from boxoffice.replica.rowstore import RowStore

VOIDED = "voided"
"""Beside the kinds of lines: what was taken back without one."""

VAT = (
    Column("vat_rate", Kind.RATE),
    Column("what", Kind.CODE),
    Column("gross", Kind.MONEY),
    Column("vat", Kind.MONEY),
    Column("net", Kind.MONEY),
)
_VAT_ROWS = """
SELECT a.vat_bp, CASE l.kind WHEN 'return' THEN 'ticket' ELSE l.kind END AS what,
 sum(a.cents), sum(a.vat_cents) FROM allocation a
JOIN line l ON l."order" = a."order" AND l.n = a.line
JOIN order_ o ON o.id = a."order" LEFT JOIN shift s ON s.id = o.shift
WHERE a.house = ?1 AND coalesce(s.opened_ms, o.at_ms) >= ?2
AND coalesce(s.opened_ms, o.at_ms) < ?3 GROUP BY 1, 2 ORDER BY 1, 2
"""


def vat(store: RowStore, house: HouseId, period: Period) -> Report:
    """Per rate and kind of line what the house sold: gross, VAT as stored, net; and what it took
    back without a line.
    """
    found = store.conn.execute(_VAT_ROWS, _said(house, period)).fetchall()
    back: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for one in voided(store, period.from_ms(), period.until_ms()):
        if one.selling == house:
            _add(back[one.vat_bp], -one.cents, -one.vat)
    found += [(bp, VOIDED, *sums) for bp, sums in back.items()]
    rows = tuple((bp, what, gross, tax, gross - tax) for bp, what, gross, tax in sorted(found))
    chart = Chart(
        tuple(f"{row[0] / 100:g} %" for row in rows), tuple(row[2] for row in rows),
        kind=Kind.MONEY,
    )  # fmt: skip
    return _of(period, Report("vat", VAT, rows, total_of(VAT, rows), chart=chart))


PAYMENTS = (
    Column("day", Kind.DAY),
    Column("method", Kind.CODE),
    Column("number", Kind.COUNT),
    Column("money_in", Kind.MONEY),
    Column("money_out", Kind.MONEY),
    Column("together", Kind.MONEY),
)
_PAYMENT_ROWS = """
SELECT coalesce(s.opened_ms, o.at_ms), p.method, p.cents FROM payment p
JOIN order_ o ON o.id = p."order" LEFT JOIN shift s ON s.id = p.shift
WHERE p.house = ?1 AND coalesce(s.opened_ms, o.at_ms) >= ?2
AND coalesce(s.opened_ms, o.at_ms) < ?3
"""


def payments(store: RowStore, house: HouseId, period: Period) -> Report:
    """Per business day and method: how many, in, out and together; the rounding of later payments
    apart, because no drawer holds it.
    """
    found: dict[tuple[str, str], list[int]] = {}
    for at_ms, method, cents in store.conn.execute(_PAYMENT_ROWS, _said(house, period)):
        day = local_from_ms(at_ms, period.zone).date().isoformat()
        line = found.setdefault((day, method), [0, 0, 0])
        line[0] += 1
        line[1 if cents > 0 else 2] += cents
    rows = tuple(
        (day, method, count, came, went, came + went)
        for (day, method), (count, came, went) in sorted(found.items())
    )
    methods: dict[str, int] = {}
    for row in rows:
        if row[1] != ROUNDING:
            methods[row[1]] = methods.get(row[1], 0) + row[5]
    chart = Chart(tuple(methods), tuple(methods.values()), kind=Kind.MONEY)
    return _of(period, Report("payments", PAYMENTS, rows, total_of(PAYMENTS, rows), chart=chart))


SETTLEMENT = (
    Column("selling_house", Kind.TEXT),
    Column("owning_house", Kind.TEXT),
    Column("what", Kind.CODE),
    Column("count", Kind.COUNT),
    Column("gross", Kind.MONEY),
    Column("vat", Kind.MONEY),
    Column("net", Kind.MONEY),
)
_SETTLEMENT_ROWS = """
SELECT a.house, a.owner, CASE l.kind WHEN 'return' THEN 'ticket' ELSE l.kind END,
 sum(l.quantity), sum(a.cents), sum(a.vat_cents) FROM allocation a
JOIN line l ON l."order" = a."order" AND l.n = a.line JOIN order_ o ON o.id = a."order"
LEFT JOIN shift s ON s.id = o.shift
WHERE (a.house = ?1 OR a.owner = ?1) AND coalesce(s.opened_ms, o.at_ms) >= ?2
AND coalesce(s.opened_ms, o.at_ms) < ?3 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
"""


def settlement(store: RowStore, house: HouseId, period: Period) -> Report:
    """Per selling and owning house what was sold, and taken back without a line: where they
    differ, the first owes it to the second.
    """
    found = store.conn.execute(_SETTLEMENT_ROWS, _said(house, period)).fetchall()
    back: dict[tuple[bytes, bytes], list[int]] = defaultdict(lambda: [0, 0, 0])
    for one in voided(store, period.from_ms(), period.until_ms()):
        if house in (one.selling, one.owning):
            _add(back[one.selling, one.owning], -one.count, -one.cents, -one.vat)
    found += [(*houses, VOIDED, *sums) for houses, sums in back.items()]
    rows = tuple(
        (
            house_name(store, selling), house_name(store, owning), what, count, gross, tax,
            gross - tax,
        )
        for selling, owning, what, count, gross, tax in sorted(found)
    )  # fmt: skip
    return _of(period, Report("settlement", SETTLEMENT, rows, total_of(SETTLEMENT, rows)))


TILLS = (
    Column("z", Kind.TEXT),
    Column("opened", Kind.MOMENT),
    Column("device", Kind.TEXT),
    Column("operator", Kind.TEXT),
    Column("tickets", Kind.COUNT),
    Column("sales", Kind.MONEY),
    Column("cash", Kind.MONEY),
    Column("other_ways", Kind.MONEY),
    Column("difference", Kind.MONEY),
)
_SHIFTS = """
SELECT s.id, s.z_number, s.opened_ms, s.device, s.operator, s.state FROM shift s
WHERE s.house = ?1 AND s.opened_ms >= ?2 AND s.opened_ms < ?3 ORDER BY s.opened_ms, s.number
"""
_TICKETS = """
SELECT o.shift, count(*) FROM ticket t JOIN order_ o ON o.id = t."order"
WHERE o.shift <> x'' GROUP BY o.shift
"""
_SUMS = (
    "SELECT shift, sum(total) FROM order_ WHERE shift <> x'' GROUP BY shift",
    _TICKETS,
    "SELECT shift, sum(cents) FROM payment WHERE method = 'cash' GROUP BY shift",
    "SELECT shift, sum(cents) FROM payment WHERE method NOT IN ('cash', 'rounding') GROUP BY shift",
    "SELECT shift, sum(counted - expected) FROM shift_total GROUP BY shift",
)


def tills(store: RowStore, house: HouseId, period: Period) -> Report:
    """Each till of the period: its Z, and what it sold, took and lacked; open ones without a Z."""
    sums, tickets, cash, other, differs = (
        dict(store.conn.execute(sql).fetchall()) for sql in _SUMS
    )
    rows = tuple(
        (
            number, local_from_ms(at_ms, period.zone).strftime("%Y-%m-%dT%H:%M"),
            people.device_name(store, device), people.operator_name(store, house, who),
            tickets.get(id_, 0), sums.get(id_, 0), cash.get(id_, 0), other.get(id_, 0),
            differs.get(id_, 0) if state == "closed" else 0,
        )
        for id_, number, at_ms, device, who, state in store.conn.execute(
            _SHIFTS, _said(house, period)
        )
    )  # fmt: skip
    chart = Chart(
        tuple(str(row[0]) for row in rows), tuple(int(row[5]) for row in rows), kind=Kind.MONEY
    )
    return _of(period, Report("tills", TILLS, rows, total_of(TILLS, rows), chart=chart))


def _add(sums: list[int], *more: int) -> None:
    for at, one in enumerate(more):
        sums[at] += one


def _said(house: HouseId, period: Period) -> tuple[bytes, int, int]:
    return (house, period.from_ms(), period.until_ms())


def _of(period: Period, report: Report) -> Report:
    return replace(report, first_day=period.first, last_day=period.last)
