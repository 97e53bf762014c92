"""What only the server can know of a scan: the ticket behind it, and whether it went in twice."""

from __future__ import annotations

import hashlib

import msgspec

from boxoffice.fold.rows import Admission, Conflict, Row
from boxoffice.journal import kinds
from sync.server.overlay import BatchRows

_replace = msgspec.structs.replace
_encode = msgspec.msgpack.Encoder().encode
_ADMITTING = ("ok", "ok_by_signature")


def judge(
    scan: kinds.Admission, rows: list[Row], before: BatchRows
) -> tuple[list[Row], list[Conflict]]:
    """The scan's row with its ticket, and a conflict when that ticket is inside already."""
    ticket = scan.ticket or before.ticket_of_code(scan.performance, scan.code)
    scans = [_replace(row, ticket=ticket) for row in rows if isinstance(row, Admission)]
    if not ticket or not went_in(scans[0]):
        return list(scans), []
    conflict = _double_entry(scans[0], before.scans_of(ticket))
    return list(scans), [conflict] if conflict else []


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
        inside = [scan for scan in scans if went_in(scan)]
        conflict = _double_entry(inside[-1], inside[:-1]) if inside else None
        if conflict is not None:
            found.append(conflict)
    return found


def went_in(scan: Admission) -> bool:
    """Whether this scan let somebody in."""
    return scan.direction == "in" and scan.verdict in _ADMITTING


def _double_entry(scan: Admission, earlier: list[Admission]) -> Conflict | None:
    """Who is inside cannot come in: more entries than exits before this one."""
    known = sorted(earlier, key=lambda row: (row.at_ms + row.offset_ms, row.event))
    entered = [other.event for other in known if went_in(other) and other.event != scan.event]
    left = sum(other.direction == "out" for other in earlier)
    if len(entered) <= left:
        return None
    name = hashlib.sha256(b"double_entry" + scan.ticket).digest()[:16]
    return Conflict(
        name, scan.house, "double_entry", scan.performance, scan.seat,
        _encode([*entered, scan.event]), "open", entered[0],
    )  # fmt: skip
