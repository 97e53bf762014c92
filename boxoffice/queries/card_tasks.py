"""The lines of Te doen about cards whose result nobody knows, at every till: no words."""

from __future__ import annotations

from boxoffice.fold.rows import CardIntent, Order
from boxoffice.ids import HouseId
from boxoffice.queries import people
from boxoffice.queries.cards import open_intents_of_house, order_wanted
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import TaskRow

LEFT_MS = 5 * 60_000
"""An intent without any result is being paid now, until it is so old: the desk waits 90 s for each
word of its terminal, and then writes down itself that nobody knows."""


def card_tasks(store: RowStore, house: HouseId, now_ms: int) -> tuple[TaskRow, ...]:
    """Card payments of the house that are unknown, or paid and not booked, oldest first."""
    return tuple(
        _line(store, house, row)
        for row in open_intents_of_house(store, house)
        if row.state != "open" or row.at_ms <= now_ms - LEFT_MS
    )


def _line(store: RowStore, house: HouseId, row: CardIntent) -> TaskRow:
    order = store.get(Order, (order_wanted(row),))
    number = order.number if order is not None else ""
    device = people.device_name(store, row.device)
    who = people.operator_name(store, house, row.operator)
    params = (("cents", str(row.cents)), ("device", device), ("of", number or device))
    about = " · ".join(part for part in (who, device, number) if part)
    code = "card_unsaved" if row.state == "approved" else "card_unknown"
    return TaskRow(code, True, params, about, row.at_ms, row.id)
