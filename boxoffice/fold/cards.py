"""What a card intent and its result do to the rows."""

from __future__ import annotations

import msgspec

from boxoffice.fold.rows import CardIntent, Key, Row
from boxoffice.fold.view import RowsView
from boxoffice.journal import kinds
from boxoffice.journal.event import Event

_encode = msgspec.msgpack.Encoder().encode
_replace = msgspec.structs.replace
_Reads = list[tuple[type[Row], Key]]


def fold_intent(event: Event, intent: kinds.CardIntent, rows: RowsView) -> list[Row]:  # noqa: ARG001 - one signature for all folds
    """An open intent, with what is to be sold when it is paid."""
    envelope = event.envelope
    note = intent.note.ref if intent.note else b""
    wanted = _encode(
        [
            intent.places,
            intent.vouchers,
            intent.returned,
            intent.parts,
            intent.promotion,
            note,
            intent.customer,
            intent.shown,
            *((intent.order,) if intent.order else ()),
        ]
    )
    return [
        CardIntent(
            intent.intent, intent.house, envelope.device, envelope.operator, intent.shift,
            envelope.wall_ms, intent.cents, intent.terminal, "open", "", b"", wanted,
        )
    ]  # fmt: skip


def reads_result(result: kinds.CardResult) -> _Reads:
    """The intent that it is about."""
    return [(CardIntent, (result.intent,))]


def fold_result(_event: Event, result: kinds.CardResult, rows: RowsView) -> list[Row]:
    """The intent as it stands now; one that was sold stays so, and so does one that is paid when
    who says otherwise had not heard of it.
    """
    row = rows.get(CardIntent, (result.intent,))
    if row is None or row.state == "sold" or _unheard(row, result):
        return [] if row is None else [row]
    return [_replace(row, state=result.state, reference=result.reference)]


def as_heard(row: CardIntent) -> str:
    """The reference with which a person who knows that a card is paid says that it was not."""
    return row.reference or row.state


def _unheard(row: CardIntent, result: kinds.CardResult) -> bool:
    """A manager without a network believes that nothing was paid; meanwhile the terminal did."""
    by_person = result.by == "person" and result.state == "aborted"
    return by_person and row.state == "approved" and result.reference != as_heard(row)


def reads_paid(done: kinds.Sale | kinds.Settle) -> _Reads:
    """The intent that a sale, or the payment of an order on account, is the result of."""
    return [(CardIntent, (done.intent,))] if done.intent else []


def paid(done: kinds.Sale | kinds.Settle, rows: RowsView) -> list[Row]:
    """The intent that became this sale or payment."""
    row = rows.get(CardIntent, (done.intent,)) if done.intent else None
    if row is None:
        return []
    said = next((p.reference for p in done.payments if p.method == "card"), row.reference)
    return [_replace(row, state="sold", reference=said, order=done.order)]
