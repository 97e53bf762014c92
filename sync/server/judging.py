"""One judge for each kind of event: what only the server can know, order, rights and conflicts.

The fold gives the row versions; a judge adds flags, conflicts and freed seats. Kinds that no judge
is named for are as the fold says.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from typing import Any

import msgspec

from boxoffice.fold.documents import edited, lost_fields
from boxoffice.fold.rights import fold_return, fold_revoke
from boxoffice.fold.rows import Conflict, Document, Grant, ReservedPlace, Row, Seat
from boxoffice.journal import kinds
from boxoffice.journal.event import Event
from boxoffice.journal.kinds import Payload
from sync.server import (
    changing,
    conflicts,
    deciding,
    dues,
    entries,
    forks,
    operators,
    pools,
    replanning,
    reserving,
    rights,
    subgranting,
    vouchers,
)
from sync.server.judgement import Judgement
from sync.server.overlay import BatchRows

_replace = msgspec.structs.replace
_decode = msgspec.msgpack.Decoder(list[bytes]).decode

# By their type: what few events are is asked of every one, and takes as long as a third of a fold
# where each class of a tuple is asked whether the event is of it.
_MAKES_ROOM = {
    kinds.Void, kinds.Exchange, kinds.Decide, kinds.Release, kinds.GrantReturn, kinds.GrantRevoke,
}  # fmt: skip
_LEAVES_HUBS = {kinds.HandOver, kinds.GrantRevoke}


def judge(event: Event, rows: list[Row], before: BatchRows) -> Judgement:
    """Flags, conflicts and freed seats that follow from an event; `before` is without it."""
    judged = dues.watched(vouchers.watched(_judge(event, rows, before), before), before)
    if type(event.payload) in _LEAVES_HUBS:
        judged.rows += pools.away_from_hubs(judged.rows, before)
    if type(event.payload) in _MAKES_ROOM:
        before.put_all(judged.rows)
        judged.rows += pools.settled(judged.rows, before)
    beyond = [] if judged.wanting else operators.beyond(event, before)
    if beyond:
        return Judgement([*judged.rows, *beyond], "flagged")
    return judged


def _judge(event: Event, rows: list[Row], before: BatchRows) -> Judgement:
    judge_it = _JUDGES.get(type(event.payload))
    return Judgement(rows) if judge_it is None else judge_it(event, event.payload, rows, before)


def _judge_admission(
    event: Event, scan: kinds.Admission, rows: list[Row], before: BatchRows
) -> Judgement:
    judged, conflict = entries.judge(scan, rows, before)
    odd = conflict or abs(event.envelope.offset_ms) > entries.FAR_OFF_MS
    return Judgement([*judged, *conflict], "flagged" if odd else "applied")


def _judge_back(
    _event: Event, _back: kinds.ScanBack, rows: list[Row], before: BatchRows
) -> Judgement:
    """Flagged when it was not its device's, or too long ago: then the scan stands."""
    judged, conflict, taken = entries.judge_back(rows, before)
    return Judgement([*judged, *conflict], "applied" if taken else "flagged")


def _judge_return(
    event: Event, back: kinds.GrantReturn, rows: list[Row], before: BatchRows
) -> Judgement:
    """A RETURN that ends its grant gives all: another desk may have taken a ticket back whose seat
    went under this right again, before its owner could hear of it.
    """
    grant = before.get(Grant, (back.grant,))
    if grant is not None and grant.state == "active" and not (grant.pool or back.keeps):
        rows = fold_return(event, _replace(back, seats=_seats(back, before)), before)
    return Judgement(_given_up(rows, before))


def _judge_revoke(
    event: Event, revoke: kinds.GrantRevoke, _rows: list[Row], before: BatchRows
) -> Judgement:
    rows = _given_up(fold_revoke(event, _whole(revoke, before), before), before)
    ended = before.get(Grant, (revoke.grant,))
    return Judgement(rows if ended is None else [*rows, *forks.settled(ended, before)])


def _judge_blocked(
    _event: Event, said: kinds.SeatsBlocked, rows: list[Row], _before: BatchRows
) -> Judgement:
    """Flagged when somebody had one of its seats by the time that it was heard of."""
    blocked = all(
        (row.state, row.ticket) == ("blocked", said.block) for row in rows if isinstance(row, Seat)
    )
    return Judgement(rows, "applied" if blocked else "flagged")


def _judge_unblocked(
    _event: Event, _said: kinds.SeatsUnblocked, rows: list[Row], before: BatchRows
) -> Judgement:
    return Judgement(_given_up(rows, before))


def _judge_edit(
    event: Event, edit: kinds.DocumentEdit, rows: list[Row], before: BatchRows
) -> Judgement:
    had = before.get(Document, (edit.house, edit.kind, edit.id))
    lost = lost_fields(event, edit, had)
    if "plan" not in lost and replanning.moves_somebody(edit, had, before):
        lost = (*lost, "plan")
        rows = [edited(event, edit, had, lost)]
    written = edit.fields.keys() - set(lost)
    over: list[Row] = [
        _replace(conflict, state="closed")
        for conflict in before.open_of("edit_conflict", b"")
        if _written_anew(conflict, edit.id, written)
    ]
    for row in rows:
        if isinstance(row, Document) and row.kind == "operator":
            over += operators.known_now(row.id, row, before)
    if not lost:
        return Judgement([*rows, *over])
    members = [edit.id, event.hash, *(name.encode() for name in sorted(lost))]
    conflict = conflicts.other("edit_conflict", edit.house, event.hash, members)
    return Judgement([*rows, *over, conflict], "flagged")


def _written_anew(conflict: Conflict, document: bytes, written: AbstractSet[str]) -> bool:
    """Somebody who knew what stands there has written every field that was in conflict."""
    about, _, *names = _decode(conflict.members)
    return about == document and {name.decode() for name in names} <= written


def _seats(ended: kinds.GrantReturn | kinds.GrantRevoke, before: BatchRows) -> tuple[int, ...]:
    """The seats that are named, and all others that stand under the grant, in one order whatever
    the database finds first: what is told of them is chained.
    """
    stored = before.store.select(
        Seat, 'performance = ? AND "grant" = ?', (ended.performance, ended.grant)
    )
    fresh = (row for row in before.changed.values() if isinstance(row, Seat))
    here = [row.seat for row in (*stored, *fresh) if row.grant == ended.grant]
    return tuple(dict.fromkeys((*ended.seats, *sorted(here))))


def _whole(revoke: kinds.GrantRevoke, before: BatchRows) -> kinds.GrantRevoke:
    """With all that stands under the grant: who declared it lost may not have known of some."""
    kept = before.store.select(
        ReservedPlace, "\"grant\" = ? AND state = 'reserved'", (revoke.grant,)
    )
    reserved = (*revoke.reserved, *sorted((place.reservation, place.n) for place in kept))
    return _replace(revoke, seats=_seats(revoke, before), reserved=tuple(dict.fromkeys(reserved)))


def _given_up(rows: list[Row], before: BatchRows) -> list[Row]:
    """Seats that a grant gives up go first to tickets that were sold at risk and wait for them."""
    changed: list[Row] = []
    for row in rows:
        if isinstance(row, Seat) and row.state == "free":
            changed += conflicts.left_by(row, (), before)
        else:
            changed.append(row)
    return changed


_JUDGES: dict[type[Payload], Callable[[Event, Any, list[Row], BatchRows], Judgement]] = {
    kinds.Sale: rights.judge_sale,
    kinds.Void: rights.judge_void,
    kinds.Exchange: changing.judge_exchange,
    kinds.Move: changing.judge_move,
    kinds.Reissue: changing.judge_reissue,
    kinds.PaymentChange: changing.judge_of_order,
    kinds.Settle: changing.judge_of_order,
    kinds.OrderNote: changing.judge_of_order,
    kinds.Admission: _judge_admission,
    kinds.ScanBack: _judge_back,
    kinds.DocumentEdit: _judge_edit,
    kinds.GrantAccept: subgranting.judge,
    kinds.GrantIssue: subgranting.judge,
    kinds.GrantReturn: _judge_return,
    kinds.GrantRevoke: _judge_revoke,
    kinds.SeatsBlocked: _judge_blocked,
    kinds.SeatsUnblocked: _judge_unblocked,
    kinds.Decide: deciding.judge_decide,
    kinds.Reserve: reserving.judge_reserve,
    kinds.Release: reserving.judge_release,
    kinds.HandOver: reserving.judge_hand_over,
    kinds.Extend: reserving.judge_extend,
}
