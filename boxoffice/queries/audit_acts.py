"""Acts that leave no row of their own, as this device's journal has them: who gave money back or
moved it, who changed programme, prices, people and rules, who cut a device off, who printed again.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import msgspec

from boxoffice.catalog.documents import fields
from boxoffice.fold.rows import CardIntent, Document, Order, Reservation, Shift, Ticket
from boxoffice.ids import HouseId, OrderId
from boxoffice.journal import kinds
from boxoffice.journal.event import UnknownEventError, decode
from boxoffice.queries import people
from boxoffice.queries.cards import order_wanted
from boxoffice.replica.rowstore import RowStore

KINDS = (
    "document_edit", "codes_blocked", "device_revoke", "grant_recall", "pii_erase",
    "payment_change", "reissue", "reprint", "cash_move", "void", "settle", "move", "order_note",
    "seats_unblocked", "extend", "hand_over", "scan_back", "card_result",
)  # fmt: skip


class Act(NamedTuple):
    """A line of the audit, without the names of its device and its operator."""

    at_ms: int
    device: bytes
    operator: bytes
    kind: str
    about: str | int
    cents: int = 0
    performance: bytes = b""
    ticket: bytes = b""
    whole_day: bool = False
    """Only its till is known, and `at_ms` is when that was opened."""


_ACTS = """
SELECT prev, body FROM journal WHERE kind IN (SELECT value FROM json_each(?))
 AND place > (SELECT max(place) FROM journal) - ? ORDER BY place DESC LIMIT ?
"""


def acts(store: RowStore, house: HouseId, limit: int, back: int) -> list[Act]:
    """The newest that a person did, among the last `back` events. What an import wrote, and what a
    newer program meant, is no line.
    """
    found: list[Act] = []
    for prev, body in store.conn.execute(_ACTS, (json.dumps(KINDS), back, limit)):
        try:
            event = decode(prev, body)
        except (UnknownEventError, msgspec.MsgspecError):
            continue
        who, kind, payload = event.envelope, event.kind, event.payload
        if isinstance(payload, kinds.CardResult) and payload.by == "terminal":
            continue
        if isinstance(payload, kinds.DocumentEdit):
            kind, about = f"edit_{payload.kind}", _edited(store, house, payload)
        else:
            kind = "refund" if isinstance(payload, kinds.Void) else kind
            about = _about(store, house, payload)
        if who.operator:
            cents = _cents(store, payload)
            found.append(Act(who.wall_ms, who.device, who.operator, kind, about, cents))
    return found


def _cents(store: RowStore, payload: kinds.Payload) -> int:
    """The money that an act moved, or said something of."""
    if isinstance(payload, kinds.CardResult):
        asked = store.get(CardIntent, (payload.intent,))
        return asked.cents if asked else 0
    if isinstance(payload, kinds.Void | kinds.Settle):
        return sum(one.cents for one in payload.payments)
    return payload.cents if isinstance(payload, kinds.CashMove | kinds.PaymentChange) else 0


def _about(store: RowStore, house: HouseId, payload: kinds.Payload) -> str:
    """The number of its order, reservation or till; the name of its device or its performance."""
    if isinstance(payload, kinds.DeviceRevoke):
        return people.device_name(store, payload.device)
    if isinstance(payload, kinds.CashMove):
        shift = store.get(Shift, (payload.shift,))
        return str(shift.number) if shift else "-"
    if isinstance(payload, kinds.Extend | kinds.HandOver):
        kept = store.get(Reservation, (payload.reservation,))
        return kept.number if kept else "-"
    if isinstance(payload, kinds.CardResult):
        return _of_card(store, payload)
    if isinstance(payload, kinds.Move):
        ticket = store.get(Ticket, (payload.moved[0].id,)) if payload.moved else None
        return _number(store, ticket.order) if ticket else "-"
    order, performance = getattr(payload, "order", b""), getattr(payload, "performance", b"")
    if performance:
        show = store.get(Document, (house, "performance", performance))
        return name_of(store, house, "performance", performance, fields(show) if show else {})
    return _number(store, order) if order else ""


def _of_card(store: RowStore, said: kinds.CardResult) -> str:
    """The order that a card paid, or would have."""
    asked = store.get(CardIntent, (said.intent,))
    if said.state == "sold" or asked is None:
        return said.reference or "-"
    return _number(store, OrderId(asked.order) or order_wanted(asked))


def _number(store: RowStore, order: bytes) -> str:
    row = store.get(Order, (order,))
    return row.number if row else "-"


def _edited(store: RowStore, house: HouseId, edit: kinds.DocumentEdit) -> str:
    """The document's name as it is now, and the fields that were changed: `Kip!: plan status`."""
    row = store.get(Document, (edit.house, edit.kind, edit.id))
    name = name_of(store, house, edit.kind, edit.id, fields(row) if row else {})
    return f"{name}: {' '.join(sorted(edit.fields))}"


def name_of(store: RowStore, house: HouseId, kind: str, id_: bytes, said: dict[str, Any]) -> str:
    """What people call a document that says this; empty when it says no name."""
    if kind == "operator":
        return people.operator_name(store, house, id_)
    if kind == "grant_plan":
        show = store.get(Document, (house, "performance", id_))
        said = fields(show) if show else {}
    version = said.get("version")
    if kind == "price_list" and isinstance(version, list) and len(version) > 1:
        return str(version[1])
    name = said.get("title") or said.get("name")
    return name if isinstance(name, str) else ""
