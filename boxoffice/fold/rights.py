"""What grants do to seats: issue, recall, return, revoke, contest."""

from __future__ import annotations

import msgspec

from boxoffice.fold import reservations, subgrants
from boxoffice.fold.rows import Grant, Key, ReservedPlace, Row, Seat
from boxoffice.fold.view import RowsView
from boxoffice.journal import kinds
from boxoffice.journal.event import Event

_replace = msgspec.structs.replace
_encode = msgspec.msgpack.Encoder().encode
_Ended = kinds.GrantReturn | kinds.GrantRevoke


def reads_seats(issue: kinds.GrantIssue) -> list[tuple[type[Row], Key]]:
    """The seats of the grant, and the places of the reservation that comes with it."""
    if issue.parent:
        return subgrants.reads_given(issue)
    keys: list[tuple[type[Row], Key]] = [(Seat, (issue.performance, s)) for s in issue.seats]
    keys += [(ReservedPlace, (issue.reservation, n)) for n in issue.reserved]
    return keys


def reads_grant_and_seats(ended: _Ended) -> list[tuple[type[Row], Key]]:
    """The grant, and the seats it gives up."""
    keys: list[tuple[type[Row], Key]] = [(Grant, (ended.grant,))]
    keys += [(Seat, (ended.performance, seat)) for seat in ended.seats]
    if isinstance(ended, kinds.GrantRevoke):
        keys += [(ReservedPlace, place) for place in ended.reserved]
    return keys


def reads_grant(contest: kinds.GrantContest | kinds.GrantRecall) -> list[tuple[type[Row], Key]]:
    """The grant alone."""
    return [(Grant, (contest.grant,))]


def fold_issue(event: Event, issue: kinds.GrantIssue, rows: RowsView) -> list[Row]:  # noqa: ARG001 - one signature for all folds
    """The grant row, and each of its seats that is free becomes granted to it.

    Seats that come with a reservation stay reserved: only whose they are changes. What a hub gives
    comes out of its own right.
    """
    if issue.parent:
        return subgrants.fold_given(issue, rows)
    changed: list[Row] = [
        Grant(
            issue.grant, issue.house, issue.performance, issue.device, issue.incarnation,
            issue.parent, "active", issue.pool, issue.places, 0, issue.sell_until_ms,
            issue.reservation,
        )
    ]  # fmt: skip
    for number in issue.seats:
        seat = rows.get(Seat, (issue.performance, number))
        if seat is None:
            seat = Seat(issue.performance, number, issue.house, "free", b"", b"")
        if seat.state == "free":
            seat = _replace(seat, state="granted", grant=issue.grant)
        elif seat.state == "reserved" and (seat.ticket, seat.grant) == (issue.reservation, b""):
            seat = _replace(seat, grant=issue.grant)
        changed.append(seat)
    return changed + reservations.moved_to(issue, rows)


def fold_recall(event: Event, recall: kinds.GrantRecall, rows: RowsView) -> list[Row]:  # noqa: ARG001
    """The owner is asked: it sees the grant's row in its next pull and answers with a RETURN."""
    grant = rows.get(Grant, (recall.grant,))
    if grant is None or grant.state != "active":
        return [] if grant is None else [grant]
    return [_replace(grant, recalled=_encode(sorted(recall.seats)))]


def fold_return(event: Event, back: kinds.GrantReturn, rows: RowsView) -> list[Row]:  # noqa: ARG001
    """Seats still granted to it become free.

    A contested or revoked grant keeps them: a clone's return freed seats that its twin still
    sold (sync.md §7).
    """
    grant = rows.get(Grant, (back.grant,))
    if grant is None or grant.state not in ("active", "closed"):
        return [] if grant is None else [grant, *_seats_of(back, rows)]
    if grant.pool:
        returned = max(grant.returned, back.places)
        state = "closed" if returned >= grant.places else grant.state
        return [_replace(grant, returned=returned, state=state, recalled=b"")]
    state = grant.state if back.keeps else "closed"
    return [_replace(grant, state=state, recalled=b""), *_freed(back, grant, rows)]


def fold_revoke(event: Event, revoke: kinds.GrantRevoke, rows: RowsView) -> list[Row]:  # noqa: ARG001
    """Declared lost by a person: what is not reported sold is free again; what is reserved stays
    reserved, until another device takes it over.
    """
    grant = rows.get(Grant, (revoke.grant,))
    if grant is None:
        return []
    kept = reservations.left_behind(revoke, rows)
    freed = [_unowned(row) for row in _freed(revoke, grant, rows)]
    return [_replace(grant, state="revoked"), *freed, *kept]


def _unowned(row: Row) -> Row:
    """A seat that its lost owner had blocked stays blocked, and is the house's to let go."""
    if isinstance(row, Seat) and row.state == "blocked":
        return _replace(row, grant=b"")
    return row


def fold_contest(event: Event, contest: kinds.GrantContest, rows: RowsView) -> list[Row]:  # noqa: ARG001
    """Two copies of its owner may exist: sales count, returns do not, a person releases it."""
    grant = rows.get(Grant, (contest.grant,))
    if grant is None or grant.state != "active":
        return [] if grant is None else [grant]
    return [_replace(grant, state="contested")]


def _seats_of(ended: _Ended, rows: RowsView) -> list[Row]:
    found = (rows.get(Seat, (ended.performance, number)) for number in ended.seats)
    return [seat for seat in found if seat is not None]


def _freed(ended: _Ended, grant: Grant, rows: RowsView) -> list[Row]:
    changed: list[Row] = []
    for number in ended.seats:
        seat = rows.get(Seat, (ended.performance, number))
        if seat is None:
            continue
        if seat.state == "granted" and seat.grant == ended.grant:
            seat = subgrants.after(seat, grant, rows)
        changed.append(seat)
    return changed
