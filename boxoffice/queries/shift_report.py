"""The X and Z report: every sum of a shift with its parts, from stored cents (docs/reports.md)."""

from __future__ import annotations

from typing import Literal

from boxoffice.clock import local_from_ms
from boxoffice.errors import Refused
from boxoffice.fold.order_changes import ROUNDING
from boxoffice.fold.rows import CashMove, Shift, ShiftTotal
from boxoffice.ids import Cents, HouseId, PerformanceId
from boxoffice.journal.event import decode
from boxoffice.journal.kinds import ShiftClose, ShiftCounted
from boxoffice.papers import (
    CashMovement,
    HouseLine,
    PriceChangeLine,
    PriceTypeLine,
    ShiftReportPaper,
    TenderLine,
)
from boxoffice.queries import people
from boxoffice.queries.house import house_name
from boxoffice.queries.papers import Stationery, vat_lines
from boxoffice.queries.tariffs import changes_of_shift, sold_in_shift
from boxoffice.queries.till import expected_of, last_count, slip_totals
from boxoffice.queries.till_parts import corrections, per_operator
from boxoffice.replica.rowstore import RowStore
from boxoffice.till_papers import SlipLine


def shift_report(
    store: RowStore, stationery: Stationery, shift_id: bytes, now_ms: int, kind: Literal["x", "z"]
) -> ShiftReportPaper:
    """The report of a shift. Refused("no_shift") when it is not in this copy."""
    shift = store.get(Shift, (shift_id,))
    if shift is None:
        raise Refused("no_shift")
    zone = stationery.zone(store)
    head = stationery.letterhead(store)
    tickets, sales, rounding, first, last = _orders(store, shift_id)
    slips, count = slip_totals(store, shift_id), last_count(store, shift_id)
    return ShiftReportPaper(
        kind=kind,
        house=head.get("name", ""),
        device=people.device_name(store, shift.device),
        number=shift.z_number,
        shift=str(shift.number),
        opened_local=local_from_ms(shift.opened_ms, zone).replace(tzinfo=None),
        closed_local=local_from_ms(shift.closed_ms, zone).replace(tzinfo=None)
        if shift.closed_ms
        else None,
        printed_local=local_from_ms(now_ms, zone).replace(tzinfo=None),
        operators=_operators(store, stationery, shift),
        float_cents=Cents(shift.float_cents),
        tenders=_tenders(store, shift, kind),
        movements=_movements(store, shift_id),
        price_types=_price_types(store, stationery, shift_id),
        vat=vat_lines(store, "o.shift = ?", shift_id),
        houses=_houses(store, head.get("name", ""), shift_id),
        tickets=tickets,
        sales_cents=Cents(sales),
        rounding_cents=Cents(rounding),
        waiting=shift.waiting_sales,
        first_order=first,
        last_order=last,
        deposit_bag=shift.deposit_bag,
        # The event has 0 for what nobody filled in, so that 0,00 would say what nobody said.
        left_in_drawer=Cents(shift.left_in_drawer) if shift.left_in_drawer else None,
        difference_reason=_reason(store, shift_id),
        price_changes=_price_changes(store, stationery, shift_id),
        passes=sold_in_shift(store, shift_id),
        training=bool(head.get("training", "")),
        refunds=slips.returned,
        refunds_cents=Cents(_given_back(store, shift_id)),
        uncounted=shift.state == "uncounted",
        per_operator=per_operator(store, stationery.house, shift_id),
        slips=(
            SlipLine("vouchers", slips.vouchers, slips.vouchers_counted),
            SlipLine("returned", slips.returned, slips.returned_counted),
        ),
        pieces=count.pieces if count and kind == "z" else (),
        corrections=corrections(store, shift_id),
    )


def _given_back(store: RowStore, shift: bytes) -> int:
    found: int = store.conn.execute(
        'SELECT coalesce(sum(l.cents), 0) FROM line l JOIN order_ o ON o.id = l."order"'
        " WHERE o.shift = ? AND l.kind = 'return'",
        (shift,),
    ).fetchone()[0]
    return found


def _reason(store: RowStore, shift: bytes) -> str:
    """Why the drawer differed, in the words of who closed it.

    They stand beside the chain, and only the closing event in this device's journal knows where.
    """
    closes = store.conn.execute(
        "SELECT prev, body FROM journal WHERE kind IN ('shift_close', 'shift_counted')"
        " ORDER BY place DESC"
    )
    for prev, body in closes:
        close = decode(prev, body).payload
        if isinstance(close, ShiftClose | ShiftCounted) and close.shift == shift:
            return people.private_value(store, close.reason.ref) if close.reason else ""
    return ""


def _orders(store: RowStore, shift: bytes) -> tuple[int, int, int, str, str]:
    """Tickets, Σ totals, Σ rounding (of later payments too), first and last order number."""
    sums = store.conn.execute(
        "SELECT coalesce(sum(total), 0), coalesce(sum(rounding), 0) FROM order_ WHERE shift = ?",
        (shift,),
    ).fetchone()
    tickets = store.conn.execute(
        'SELECT count(*) FROM ticket t JOIN order_ o ON o.id = t."order" WHERE o.shift = ?',
        (shift,),
    ).fetchone()[0]
    numbers = [
        row[0]
        for row in store.conn.execute(
            "SELECT number FROM order_ WHERE shift = ? ORDER BY length(number), number", (shift,)
        )
    ]
    later = store.conn.execute(
        "SELECT coalesce(-sum(cents), 0) FROM payment WHERE shift = ? AND method = ?",
        (shift, ROUNDING),
    ).fetchone()[0]
    first, last = (numbers[0], numbers[-1]) if numbers else ("", "")
    return tickets, sums[0], sums[1] + later, first, last


def _operators(store: RowStore, stationery: Stationery, shift: Shift) -> tuple[str, ...]:
    """The person responsible first, then everybody who sold in this shift."""
    sold = store.conn.execute(
        "SELECT DISTINCT operator FROM order_ WHERE shift = ? AND operator <> ?",
        (shift.id, shift.operator),
    ).fetchall()
    everybody = [shift.operator, *(row[0] for row in sold)]
    return tuple(people.operator_name(store, stationery.house, who) for who in everybody)


def _tenders(store: RowStore, shift: Shift, kind: str) -> tuple[TenderLine, ...]:
    """The Z shows what was stored at the close; an X what the journal says now."""
    if kind == "z":
        stored = store.select(ShiftTotal, "shift = ? ORDER BY method", (shift.id,))
        later = shift.state == "uncounted"
        return tuple(
            TenderLine(t.method, Cents(t.expected), None if later else Cents(t.counted))
            for t in stored
        )
    expected = expected_of(store, shift)
    return tuple(TenderLine(method, cents) for method, cents in sorted(expected.items()))


def _movements(store: RowStore, shift: bytes) -> tuple[CashMovement, ...]:
    moves = store.select(CashMove, "shift = ? ORDER BY n", (shift,))
    return tuple(
        CashMovement(people.private_value(store, move.reason), Cents(move.cents)) for move in moves
    )


def _price_changes(
    store: RowStore, stationery: Stationery, shift: bytes
) -> tuple[PriceChangeLine, ...]:
    return tuple(
        PriceChangeLine(
            row.number, row.listed, row.cents,
            " + ".join(name for name in (row.operator, row.second) if name), row.reason,
        )
        for row in changes_of_shift(store, stationery.house, shift)
    )  # fmt: skip


def _price_types(
    store: RowStore, stationery: Stationery, shift: bytes
) -> tuple[PriceTypeLine, ...]:
    rows = store.conn.execute(
        "SELECT l.performance, l.price_type, sum(l.quantity), sum(l.cents),"
        " CASE WHEN l.price_type = x'' OR l.kind = 'fee' THEN l.kind ELSE '' END AS other"
        ' FROM line l JOIN order_ o ON o.id = l."order" WHERE o.shift = ?'
        " GROUP BY CASE other WHEN '' THEN l.price_type END, other",
        (shift,),
    ).fetchall()
    names = [
        ("", "") if kind else _price_name(store, stationery, performance, type_)
        for performance, type_, _, _, kind in rows
    ]
    lines = [
        PriceTypeLine("" if kind else _apart(name, names), n, Cents(cents), kind)
        for name, (_, _, n, cents, kind) in zip(names, rows, strict=True)
    ]
    return tuple(sorted(lines, key=lambda line: (-line.cents, line.name)))


_Name = tuple[str, str]
"""Name of a price, title of a performance that was sold at it."""


def _apart(name: _Name, names: list[_Name]) -> str:
    """The name of a price; with the title where several price lists use that name."""
    price, title = name
    return price if [found for found, _ in names].count(price) == 1 else f"{price} · {title}"


def _price_name(
    store: RowStore, stationery: Stationery, performance: bytes, price_type: bytes
) -> _Name:
    found = stationery.catalogue.performance(store, PerformanceId(performance))
    if found is None:
        return "", ""
    house = HouseId(found.house)
    name = stationery.catalogue.price_name(store, house, found.price_list, price_type)
    return name, found.title


def _houses(store: RowStore, own_name: str, shift: bytes) -> tuple[HouseLine, ...]:
    """Per selling and owning house, by the names that are known here."""
    rows = store.conn.execute(
        "SELECT t.seller, t.house, count(*), coalesce(sum(t.cents), 0) FROM ticket t"
        ' JOIN order_ o ON o.id = t."order" WHERE o.shift = ? GROUP BY t.seller, t.house'
        " ORDER BY 3 DESC, 1, 2",
        (shift,),
    ).fetchall()
    return tuple(
        HouseLine(
            house_name(store, seller) or own_name, house_name(store, owner) or own_name, n,
            Cents(cents),
        )
        for seller, owner, n, cents in rows
    )  # fmt: skip
