"""What only the server can know of a scan: the ticket behind it, and whether it went in twice."""

from __future__ import annotations

import msgspec

from boxoffice.fold.rows import Admission, Conflict, Row, Ticket
from boxoffice.journal import kinds
from sync.server import conflicts
from sync.server.overlay import BatchRows

_replace = msgspec.structs.replace
_encode = msgspec.msgpack.Encoder().encode
ORPHAN = "orphan_ticket"
_ADMITTING = ("ok", "ok_by_signature")


def judge(
    scan: kinds.Admission, rows: list[Row], before: BatchRows
) -> tuple[list[Row], list[Conflict]]:
    """The scan's row with its ticket, and a conflict when that ticket is inside already."""
    ticket = scan.ticket or before.ticket_of_code(scan.performance, scan.code)
    scans = [_replace(row, ticket=ticket) for row in rows if isinstance(row, Admission)]
    if not ticket:
        return list(scans), [_orphan(scans[0], before)] if went_in(scans[0]) else []
    if scans[0].direction == "out":
        return list(scans), _over(scans[0], before)
    if not went_in(scans[0]):
        return list(scans), []
    known = before.get(Ticket, (ticket,))
    if known is not None and known.house != scan.house:
        return list(scans), []  # of another house's evening it can say nothing
    conflict = _double_entry(scans[0], before.scans_of(ticket))
    return list(scans), [conflict] if conflict else []


def _orphan(scan: Admission, before: BatchRows) -> Conflict:
    """Somebody came in by a true signature, and no sale is known: it may have died with its desk.
    It ends when the sale arrives.
    """
    events = [row.event for row in before.orphaned(scan.performance, scan.code)]
    return conflicts.other(
        ORPHAN, scan.house, scan.performance + scan.code, [*events, scan.event],
        performance=scan.performance, seat=scan.seat,
    )  # fmt: skip


def _over(scan: Admission, before: BatchRows) -> list[Conflict]:
    """Who came in twice has left once: one is inside, as it should be."""
    known = before.get(Conflict, (_double(scan.ticket),))
    if known is None or known.state != "open":
        return []
    scans = before.scans_of(scan.ticket)
    inside = sum(map(went_in, scans)) - sum(row.direction == "out" for row in scans) - 1
    return [_replace(known, state="closed")] if inside <= 1 else []


def found_by(sale: kinds.Sale, before: BatchRows) -> list[Row]:
    """Scans by signature whose sale had not arrived.

    Now they belong to a ticket. Two of one code turn out to be a double entry only now.
    """
    found: list[Row] = []
    orphans = before.orphans()
    if not orphans:
        return found
    for sold in sale.tickets:
        if (sold.performance, sold.code) not in orphans:
            continue
        scans = [
            _replace(scan, ticket=sold.id) for scan in before.orphaned(sold.performance, sold.code)
        ]
        found += scans
        waits = before.get(Conflict, (conflicts.named(ORPHAN, sold.performance + sold.code),))
        if waits is not None and waits.state == "open":
            found.append(_replace(waits, state="closed"))
        inside = [scan for scan in scans if went_in(scan)]
        conflict = _double_entry(inside[-1], inside[:-1]) if inside else None
        if conflict is not None:
            found.append(conflict)
    return found


def went_in(scan: Admission) -> bool:
    """Whether this scan let somebody in."""
    return scan.direction == "in" and scan.verdict in _ADMITTING


def _double(ticket: bytes) -> bytes:
    return conflicts.named("double_entry", ticket)


def _double_entry(scan: Admission, earlier: list[Admission]) -> Conflict | None:
    """Who is inside cannot come in: more entries than exits before this one."""
    earlier = [row for row in earlier if row.house == scan.house]
    known = sorted(earlier, key=lambda row: (row.at_ms + row.offset_ms, row.event))
    entered = [other.event for other in known if went_in(other) and other.event != scan.event]
    left = sum(other.direction == "out" for other in earlier)
    if len(entered) <= left:
        return None
    return Conflict(
        _double(scan.ticket), scan.house, "double_entry", scan.performance, scan.seat,
        _encode([*entered, scan.event]), "open", entered[0],
    )  # fmt: skip
