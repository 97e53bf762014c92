"""Tickets at kansentarief that a person registers, and tickets at a changed price."""

from __future__ import annotations

from boxoffice.fold.rows import Order, PriceChange, TariffPass, Ticket
from boxoffice.ids import Cents, HouseId, OrderId, PerformanceId, TicketId
from boxoffice.queries import people
from boxoffice.queries.catalogue import Catalogue
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import PriceChangeRow, TariffRow

_TICKET_IS = "EXISTS(SELECT 1 FROM ticket t WHERE t.id = tariff_pass.ticket AND t.state = '{}')"
_TO_REGISTER = "state = 'open' AND " + _TICKET_IS.format("valid")
_TO_WITHDRAW = "state = 'registered' AND " + _TICKET_IS.format("void")
_WAITS = f"({_TO_REGISTER}) OR ({_TO_WITHDRAW})"
"""What was taken back before anybody registered it needs nobody."""
_SINCE = "at_ms >= ? ORDER BY at_ms, ticket"
_INSTEAD = """
SELECT coalesce(sum(min(n, gone)), 0) FROM (
 SELECT count(*) AS n, (
  SELECT count(*) FROM ticket t JOIN tariff_pass q ON q.ticket = t.id
  WHERE t."order" = o.origin AND t.state = 'void'
 ) AS gone
 FROM tariff_pass p JOIN order_ o ON o.id = p."order"
 WHERE p.shift = ? AND o.origin <> x'' GROUP BY o.origin)
"""
_OF_SHIFT = "shift = ? ORDER BY at_ms, ticket"


def sold_in_shift(store: RowStore, shift: bytes) -> int:
    """Tickets by a pass of one shift, also those that were taken back; but for as many as others by
    a pass went back for in an exchange: those are no more of them.
    """
    sold = store.conn.execute("SELECT count(*) FROM tariff_pass WHERE shift = ?", (shift,))
    instead = store.conn.execute(_INSTEAD, (shift,))
    found: int = sold.fetchone()[0] - instead.fetchone()[0]
    return found


def order_by_pass(
    store: RowStore, performance: PerformanceId, number: str, but: tuple[TicketId, ...]
) -> str:
    """The number of an order with a valid ticket of this performance by that pass, as far as this
    copy knows, or an empty text; `but` are tickets that go back.
    """
    found = store.conn.execute(
        "SELECT p.ticket, o.number FROM tariff_pass p JOIN ticket t ON t.id = p.ticket"
        ' JOIN order_ o ON o.id = p."order" JOIN pii i ON i.ref = p.number'
        " WHERE p.performance = ? AND t.state = 'valid' AND i.value = ?",
        (performance, number),
    ).fetchall()
    return next((order for ticket, order in found if ticket not in but), "")


def waiting(store: RowStore) -> tuple[int, int]:
    """How many are to be registered, and how many registrations to be withdrawn."""
    registers, withdraws = (
        store.conn.execute(f"SELECT count(*) FROM tariff_pass WHERE {which}").fetchone()[0]  # noqa: S608
        for which in (_TO_REGISTER, _TO_WITHDRAW)
    )
    return registers, withdraws


def tariff_rows(store: RowStore, catalogue: Catalogue, house: HouseId) -> tuple[TariffRow, ...]:
    """All that wait for a person, oldest first."""
    return tuple(
        _row(store, catalogue, house, row)
        for row in store.select(TariffPass, f"{_WAITS} ORDER BY at_ms, ticket")
    )


def _row(store: RowStore, catalogue: Catalogue, house: HouseId, row: TariffPass) -> TariffRow:
    order, ticket = store.get(Order, (row.order,)), store.get(Ticket, (row.ticket,))
    show = catalogue.performance(store, PerformanceId(row.performance))
    return TariffRow(
        TicketId(row.ticket), row.state == "registered", OrderId(row.order),
        order.number if order else "", row.at_ms, show.title if show else "",
        show.starts_local if show else "", Cents(ticket.cents if ticket else 0),
        people.private_value(store, row.number),
        people.operator_name(store, house, order.operator) if order else "",
    )  # fmt: skip


def changes_since(store: RowStore, house: HouseId, since_ms: int) -> tuple[PriceChangeRow, ...]:
    """Tickets sold at a changed price since a moment, oldest first."""
    return _changes(store, house, store.select(PriceChange, _SINCE, (since_ms,)))


def changes_of_shift(store: RowStore, house: HouseId, shift: bytes) -> tuple[PriceChangeRow, ...]:
    """Those of one shift, oldest first."""
    return _changes(store, house, store.select(PriceChange, _OF_SHIFT, (shift,)))


def _changes(
    store: RowStore, house: HouseId, rows: list[PriceChange]
) -> tuple[PriceChangeRow, ...]:
    found = []
    for row in rows:
        order = store.get(Order, (row.order,))
        reason = people.private_value(store, row.reason) if row.reason else ""
        second = people.operator_name(store, house, row.second) if row.second else ""
        found.append(
            PriceChangeRow(
                order.number if order else "", row.at_ms, Cents(row.listed), Cents(row.cents),
                reason, people.operator_name(store, house, row.operator), second,
            )
        )  # fmt: skip
    return tuple(found)
