"""What only the server can know of a scan: the ticket behind it, and whether it went in twice."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from boxoffice.catalog.documents import performance as performance_of
from boxoffice.catalog.door_setup import KIND, DoorSetup, door_setup
from boxoffice.fold.rows import Admission, Code, Conflict, Document, Row, Ticket
from boxoffice.journal import kinds
from boxoffice.queries.scans import passages
from boxoffice.rules import door_time
from boxoffice.rules.presence import Presence, overrun, presence
from sync.server import conflicts
from sync.server.overlay import BatchRows

_replace = msgspec.structs.replace
_encode = msgspec.msgpack.Encoder().encode
ORPHAN, VOID = "orphan_ticket", "entered_void"
FAR_OFF_MS = 2 * 60 * 1000
"""A door's clock that is wrong by more is worth a word."""


def judge(
    scan: kinds.Admission, rows: list[Row], before: BatchRows
) -> tuple[list[Row], list[Conflict]]:
    """The scan's row with its ticket and its place among the ticket's scans, and a conflict while
    more people are in on it than it admits.
    """
    ticket = scan.ticket or before.ticket_of_code(scan.performance, scan.code)
    scans = [_replace(row, ticket=ticket) for row in rows if isinstance(row, Admission)]
    if not ticket:
        return list(scans), [_orphan(scans[0], before)] if went_in(scans[0]) else []
    owner = before.get(Ticket, (ticket,))
    if owner is not None and owner.house != scan.house:
        return list(scans), []  # of another house's evening it can say nothing
    known = [row for row in before.scans_of(ticket) if row.house == scan.house]
    last = max((row.stored for row in known), default=0)
    scans = [_replace(row, stored=last + n) for n, row in enumerate(scans, 1)]
    passed = went_in(scans[0]) or scans[0].direction == "out"
    found = _double_entry([*known, *scans], scans[0], before) if passed else []
    return list(scans), [*found, *_entered_void(scans[0], before)]


def _entered_void(scan: Admission, before: BatchRows) -> list[Conflict]:
    """Somebody came in on what had been taken back, as the door had not heard yet. It did happen;
    who was let in despite it, a person has answered for.
    """
    if not went_in(scan) or scan.despite:
        return []
    if _admits(scan, scan.ticket, before):
        return []
    shared = before.tickets_of_code(scan.performance, scan.code)
    if any(_admits(scan, other, before) for other in shared if other != scan.ticket):
        return []  # one of a group was; somebody else of it came
    return [
        conflicts.other(
            VOID, scan.house, scan.event, [scan.ticket, scan.event],
            performance=scan.performance, seat=scan.seat,
        )
    ]  # fmt: skip


def _admits(scan: Admission, id_: bytes, before: BatchRows) -> bool:
    """Whether this ticket of the scanned code still admits, as far as is known."""
    ticket = before.get(Ticket, (id_,))
    code = before.get(Code, (scan.performance, scan.code, id_))
    void = ticket is not None and ticket.state == "void"
    return not void and (code is None or code.state == "valid")


def judge_back(rows: list[Row], before: BatchRows) -> tuple[list[Row], list[Conflict], bool]:
    """A scan was taken back: who was in twice may be in once now. Whether it could be."""
    changed = [row for row in rows if isinstance(row, Admission) and row.back_ms]
    if not changed:
        return rows, [], False
    scan = changed[0]
    over = before.get(Conflict, (conflicts.named(VOID, scan.event),))
    ended = [_replace(over, state="closed")] if over and over.state == "open" else []
    if not scan.ticket:
        return rows, ended, True
    known = [row for row in before.scans_of(scan.ticket) if row.event != scan.event]
    return rows, [*ended, *_double_entry([*known, scan], scan, before)], True


def _orphan(scan: Admission, before: BatchRows) -> Conflict:
    """Somebody came in by a true signature, and no sale is known: it may have died with its desk.
    It ends when the sale arrives.
    """
    events = [row.event for row in before.orphaned(scan.performance, scan.code)]
    return conflicts.other(
        ORPHAN, scan.house, scan.performance + scan.code, [*events, scan.event],
        performance=scan.performance, seat=scan.seat,
    )  # fmt: skip


def found_by(sale: kinds.Sale, before: BatchRows) -> list[Row]:
    """Scans by signature whose sale had not arrived.

    Now they belong to a ticket. Two of one code turn out to be a double entry only now.
    """
    found: list[Row] = []
    orphans = before.orphans()
    if not orphans:
        return found
    firsts: dict[tuple[bytes, bytes], kinds.SoldTicket] = {}
    for sold in sorted(sale.tickets, key=lambda sold: sold.id):
        firsts.setdefault((sold.performance, sold.code), sold)  # a group's scans are of its first
    for sold in firsts.values():
        if (sold.performance, sold.code) not in orphans:
            continue
        orphaned = before.orphaned(sold.performance, sold.code)
        scans = [_replace(scan, ticket=sold.id, stored=n) for n, scan in enumerate(orphaned, 1)]
        found += scans
        waits = before.get(Conflict, (conflicts.named(ORPHAN, sold.performance + sold.code),))
        if waits is not None and waits.state == "open":
            found.append(_replace(waits, state="closed"))
        found += _double_entry(scans, scans[-1], before)
    return found


def went_in(scan: Admission) -> bool:
    """Whether this scan let somebody in, and stands."""
    return scan.direction == "in" and scan.verdict.startswith("ok") and not scan.back_ms


def _double_entry(
    scans: Iterable[Admission], newest: Admission, before: BatchRows
) -> list[Conflict]:
    """Open while more people are in than the ticket admits; it ends when one of them leaves, or
    when a scan is taken back. Members are all entries, the first first: it is the one that counts.
    """
    known = list(scans)
    id_ = conflicts.named("double_entry", newest.ticket)
    standing = before.get(Conflict, (id_,))
    setup, inside = _inside(known, newest, before)
    places = _places(known, newest, before)
    if setup.several or not overrun(inside, places, reentry=setup.reentry):
        if standing is None or standing.state != "open":
            return []
        return [_replace(standing, state="closed")]
    events = {row.scan or row.event[:16]: row.event for row in known}
    members = [events[one.scan] for one in inside.entries if one.count]
    if standing is not None and standing.outcome and standing.members == _encode(members):
        return []  # a person has decided just this
    return [
        Conflict(
            id_, newest.house, "double_entry", newest.performance, newest.seat,
            _encode(members), "open", members[0],
        )
    ]  # fmt: skip


def _places(scans: Iterable[Admission], newest: Admission, before: BatchRows) -> int:
    """How many it admits: as the doors read it, and of a group no more than are valid still. Where
    none of it is, that is told in its own words.
    """
    said = max(max(1, row.places) for row in scans)
    shared = before.tickets_of_code(newest.performance, newest.code)
    valid = sum(_admits(newest, one, before) for one in shared)
    return min(said, valid) if len(shared) > 1 and valid else said


def _inside(
    scans: list[Admission], newest: Admission, before: BatchRows
) -> tuple[DoorSetup, Presence]:
    """How the performance's doors let in, and who is inside by them."""
    house, evening = newest.house, newest.performance
    common = before.get(Document, (house, KIND, house))
    own = before.get(Document, (house, KIND, evening))
    setup = door_setup(
        before.fields_of(common) if common else {}, before.fields_of(own) if own else {}
    )
    row = before.get(Document, (house, "performance", evening))
    cleared: tuple[int, ...] = ()
    if setup.clears and row is not None:
        latest = max(scan.at_ms + scan.offset_ms for scan in scans)
        cleared = door_time.cleared(setup, performance_of(row), latest)
    return setup, presence(passages(scans), cleared)
