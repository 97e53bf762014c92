"""`fold(event, rows) -> rows`: what an event does to the read model, for device and server alike.

The device folds its own events over what the server sent; the server folds the same function to
make the row versions it sends, and adds what only it can know: order, rights and conflicts
(design.md §3). Folding is idempotent: folding again over rows that already hold the effect
changes nothing that matters, because nothing is counted up.

`reads(event)` names the rows a fold looks at, so that a batch can fetch them at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from boxoffice.fold import (
    blocks,
    cards,
    decisions,
    documents,
    order_changes,
    orders,
    people,
    reservations,
    rights,
    scans,
    shifts,
    subgrants,
    tariffs,
)
from boxoffice.fold.rows import Key, Row
from boxoffice.fold.view import RowsView
from boxoffice.journal.event import Event

Reads = Iterable[tuple[type[Row], Key]]

_FOLDS: dict[str, Callable[[Event, Any, RowsView], list[Row]]] = {
    "run_start": lambda _event, _payload, _rows: [],
    "misread": lambda _event, _payload, _rows: [],
    "sale": orders.fold_sale,
    "void": orders.fold_void,
    "exchange": order_changes.fold_exchange,
    "move": order_changes.fold_move,
    "reissue": order_changes.fold_reissue,
    "reprint": order_changes.fold_reprint,
    "payment_change": order_changes.fold_payment_change,
    "settle": order_changes.fold_settle,
    "order_note": order_changes.fold_note,
    "card_intent": cards.fold_intent,
    "card_result": cards.fold_result,
    "drawer_open": shifts.fold_drawer,
    "tariff_state": tariffs.fold_state,
    "reserve": reservations.fold_reserve,
    "release": reservations.fold_release,
    "hand_over": reservations.fold_hand_over,
    "extend": reservations.fold_extend,
    "shift_open": shifts.fold_open,
    "cash_move": shifts.fold_cash_move,
    "shift_count": shifts.fold_count,
    "shift_close": shifts.fold_close,
    "shift_counted": shifts.fold_counted,
    "admission": scans.fold_admission,
    "scan_back": scans.fold_back,
    "codes_imported": scans.fold_imported,
    "codes_blocked": scans.fold_blocked,
    "document_edit": documents.fold_edit,
    "grant_issue": rights.fold_issue,
    "grant_accept": subgrants.fold_accept,
    "grant_return": rights.fold_return,
    "grant_revoke": rights.fold_revoke,
    "grant_contest": rights.fold_contest,
    "grant_recall": rights.fold_recall,
    "seats_blocked": blocks.fold_blocked,
    "seats_unblocked": blocks.fold_unblocked,
    "decide": decisions.fold_decide,
    "enrol": people.fold_enrol,
    "device_revoke": people.fold_device_revoke,
    "root_taken": people.fold_root_taken,
    "pii_erase": people.fold_erase,
}

_READS: dict[str, Callable[[Any], Reads]] = {
    "sale": orders.reads_sale,
    "void": orders.reads_void,
    "exchange": order_changes.reads_exchange,
    "move": order_changes.reads_move,
    "reissue": order_changes.reads_reissue,
    "settle": order_changes.reads_settle,
    "order_note": order_changes.reads_order,
    "card_result": cards.reads_result,
    "tariff_state": tariffs.reads_state,
    "reserve": reservations.reads_reserve,
    "release": reservations.reads_named,
    "hand_over": reservations.reads_named,
    "extend": reservations.reads_named,
    "shift_close": shifts.reads_shift,
    "shift_counted": shifts.reads_shift,
    "scan_back": scans.reads_back,
    "codes_imported": scans.reads_imported,
    "codes_blocked": scans.reads_blocked,
    "document_edit": documents.reads_edit,
    "grant_issue": rights.reads_seats,
    "grant_accept": subgrants.reads_accept,
    "grant_return": rights.reads_grant_and_seats,
    "grant_revoke": rights.reads_grant_and_seats,
    "grant_contest": rights.reads_grant,
    "grant_recall": rights.reads_grant,
    "seats_blocked": blocks.reads_blocks,
    "seats_unblocked": blocks.reads_blocks,
    "decide": decisions.reads_decide,
    "device_revoke": people.reads_device,
    "pii_erase": people.reads_erase,
}


def fold(event: Event, rows: RowsView) -> list[Row]:
    """Row versions after the event; every row that the event touches, also when unchanged."""
    return _FOLDS[event.kind](event, event.payload, rows)


def reads(event: Event) -> Reads:
    """Keys of the rows that `fold` will look at; everything else it writes is new."""
    named = _READS.get(event.kind)
    return named(event.payload) if named else ()
