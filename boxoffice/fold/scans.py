"""What doors leave in the read model: a row per scan, and codes that came from elsewhere."""

from __future__ import annotations

import msgspec

from boxoffice.fold.rows import Admission, Code, Key, Row
from boxoffice.fold.view import RowsView
from boxoffice.journal import kinds
from boxoffice.journal.event import Event, place_of
from boxoffice.tickets.foreign import ticket_of

TAKE_BACK_MS = 15 * 60 * 1000
"""Longer ago, a scan is no slip of the hand any more."""
_replace = msgspec.structs.replace
Reads = list[tuple[type[Row], Key]]


def fold_admission(event: Event, scan: kinds.Admission, rows: RowsView) -> list[Row]:  # noqa: ARG001 - one signature for all folds
    """One row per scan, named by its event; who entered first is asked of the rows."""
    envelope = event.envelope
    return [
        Admission(
            event.hash, scan.house, scan.performance, scan.ticket, scan.code, envelope.device,
            scan.door, scan.direction, scan.verdict, envelope.wall_ms, envelope.offset_ms,
            envelope.error_ms, scan.seat, scan.scan, scan.count, scan.places,
            place_of(envelope.incarnation, envelope.seq), 0, 0, scan.despite,
            scan.reason.ref if scan.reason else b"", scan.second, envelope.operator,
        )
    ]  # fmt: skip


def reads_back(back: kinds.ScanBack) -> Reads:
    """The scan."""
    return [(Admission, (back.admission,))]


def may_take_back(scan: Admission, device: bytes, at_ms: int) -> bool:
    """Only who made it, and only while it is a slip: both stamps are of one clock."""
    return scan.device == device and 0 <= at_ms - scan.at_ms <= TAKE_BACK_MS


def fold_back(event: Event, back: kinds.ScanBack, rows: RowsView) -> list[Row]:
    """The scan stays in the books, and counts no more."""
    scan, envelope = rows.get(Admission, (back.admission,)), event.envelope
    if scan is None:
        return []
    if scan.back_ms or not may_take_back(scan, envelope.device, envelope.wall_ms):
        return [scan]
    return [_replace(scan, back_ms=envelope.wall_ms)]


def reads_imported(said: kinds.CodesImported) -> Reads:
    """The codes, where they are known already."""
    return [
        (Code, (said.performance, one.code, ticket_of(said.performance, one.code)))
        for one in said.codes
    ]


def fold_imported(event: Event, said: kinds.CodesImported, rows: RowsView) -> list[Row]:
    """A row each. One that was blocked here stays so while the list calls it valid."""
    return [_imported(event, said, one, rows) for one in said.codes]


def _imported(
    event: Event, said: kinds.CodesImported, one: kinds.ForeignCode, rows: RowsView
) -> Code:
    ticket = ticket_of(said.performance, one.code)
    known = rows.get(Code, (said.performance, one.code, ticket))
    blocked = known is not None and known.state == "blocked"
    state = ("blocked" if blocked else "valid") if one.valid else "revoked"
    return Code(
        said.performance, one.code, ticket, said.house, said.house, event.envelope.device,
        one.admits, state, said.source, one.price_number, one.seat + 1,
    )  # fmt: skip


def reads_blocked(said: kinds.CodesBlocked) -> Reads:
    """The codes."""
    return [(Code, (said.performance, code, ticket)) for code, ticket in said.codes]


def fold_blocked(_event: Event, said: kinds.CodesBlocked, rows: RowsView) -> list[Row]:
    """Only a valid code is blocked, and only a blocked one is let go."""
    changed: list[Row] = []
    for code, ticket in said.codes:
        row = rows.get(Code, (said.performance, code, ticket))
        if row is not None and row.state in ("valid", "blocked"):
            changed.append(_replace(row, state="blocked" if said.blocked else "valid"))
    return changed
