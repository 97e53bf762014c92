"""Of an order on account comes back what nobody has paid: it is due no more, and is no money."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.fold.rows import Payment
from boxoffice.ids import Cents, OrderId
from boxoffice.journal.kinds import Settle, SoldPayment
from boxoffice.queries.orders import open_due, require_order
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.transaction import Transaction
from boxoffice.views import Method


@dataclass(frozen=True, slots=True)
class Unpaid:
    """Of an order on account: so much of what comes back of it was never paid."""

    order: OrderId
    cents: Cents
    whole: bool
    """Nothing stays due of it."""


def unpaid_of(store: RowStore, order: OrderId, worth: int) -> Unpaid | None:
    """What is unpaid of tickets `worth` so many cents; None when nothing of their order is due.

    Refused("unknown_order").
    """
    row = require_order(store, order)
    due = open_due(row, store.select(Payment, '"order" = ?', (order,)))
    return Unpaid(order, Cents(min(due, worth)), worth >= due) if due > 0 else None


def take_off(replica: Replica, tx: Transaction, unpaid: Unpaid, actor: Actor) -> None:
    """It is due no more: an event of its own in the transaction in which the tickets come back."""
    off = (SoldPayment(Method.ON_ACCOUNT, unpaid.cents),)
    settled = Settle(unpaid.order, replica.house, off, whole=unpaid.whole)
    tx.record(settled, actor.operator, actor.shift)
