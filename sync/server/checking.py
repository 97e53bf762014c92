"""Scan checks at the server: of two doors that can reach it, one lets a ticket in.

The entry is registered in the transaction that looked, under the lock of its house: the door's own
event comes a moment later and takes its place.
"""

from __future__ import annotations

from collections.abc import Collection

from boxoffice.catalog.documents import fields
from boxoffice.catalog.door_setup import ACCOUNT, KIND, door_setup
from boxoffice.fold.decisions import SEAT_KINDS
from boxoffice.fold.rows import (
    Admission,
    Code,
    Conflict,
    Device,
    Document,
    Order,
    ReservedPlace,
    Ticket,
)
from boxoffice.queries.door_finding import kept_id
from boxoffice.queries.scans import passages, rank
from boxoffice.rules.admission import Facts
from boxoffice.rules.presence import Passage
from sync.door_check import CheckReply, CheckRequest, answered
from sync.server.authority import houses_sold_for
from sync.server.store import ServerStore

KEPT_MS = 2 * 60 * 60 * 1000
"""After an evening every registered entry has become a scan, or never will."""
_COLUMNS = "scan, device, door, count, at_ms"


def is_about_its_own(store: ServerStore, ask: CheckRequest, device: Device) -> bool:
    """Whether evening and ticket are of a house that this device has to do with: another one's
    visitors are neither told of nor registered as in. An evening that nobody has here was lost with
    a tail, or is on its way.
    """
    houses = houses_sold_for(device)
    ticket = store.get(Ticket, (ask.ticket,)) if ask.ticket else None
    if ticket is not None and ticket.house not in houses:
        return False
    if any(store.get(Document, (house, "performance", ask.performance)) for house in houses):
        return True
    return not store.select(Document, "kind = 'performance' AND id = ?", (ask.performance,))


def check(store: ServerStore, ask: CheckRequest, now_ms: int) -> CheckReply:
    """What door and server know together; an entry that this admits is registered."""
    codes = store.select(Code, "performance = ? AND code = ?", (ask.performance, ask.code))
    codes.sort(key=lambda row: (rank(row.state), row.ticket))
    ticket = ask.ticket or min((row.ticket for row in codes), default=b"")
    named = [(ask.code, ticket)]
    if before := _kept_before(store, ticket):
        named.append((before, before))
    rows = [row for code, one in named for row in _scans(store, ask.performance, code, one)]
    heard = {row.scan for row in rows}
    known = list(passages(rows))
    known += [
        entry for code, one in named for entry in _registered(store, ask.performance, code, one)
        if entry.scan not in heard
    ]  # fmt: skip
    reply, entry = answered(ask, _facts(store, codes), known, now_ms)
    if entry is not None and entry.scan not in heard:
        store.run(
            f"INSERT INTO door_entry(performance, code, ticket, {_COLUMNS})"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT(scan) DO UPDATE SET count = excluded.count, at_ms = excluded.at_ms",
            (
                ask.performance, ask.code, ticket, entry.scan, entry.device, entry.door,
                entry.count, now_ms,
            ),
        )  # fmt: skip
    return reply


def _facts(store: ServerStore, codes: list[Code]) -> Facts:
    if not codes:
        return Facts(readable=True)
    tickets = {row.ticket: store.get(Ticket, (row.ticket,)) for row in codes}
    good = [row for row in codes if row.state == "valid" and not _void(tickets[row.ticket])]
    chosen = (good or codes)[0]
    ticket = tickets[chosen.ticket]
    return Facts(
        readable=True, code_state=chosen.state, ticket_state=ticket.state if ticket else "",
        in_conflict=any(
            _rival_inside(store, one, tickets)
            for one in (tickets[row.ticket] for row in good or codes)
            if one is not None
        ),
        unpaid=ticket is not None and _unpaid(store, ticket),
        places=sum(row.admits for row in good or codes),
    )  # fmt: skip


def _void(ticket: Ticket | None) -> bool:
    return ticket is not None and ticket.state == "void"


def _rival_inside(store: ServerStore, ticket: Ticket, own: Collection[bytes]) -> bool:
    """Whether its seat is sold twice and somebody sits there on another ticket."""
    place = (ticket.performance, ticket.seat)
    where = "performance = ? AND seat = ?"
    troubled = store.select(Conflict, f"{where} AND state = 'open' AND seat >= 0", place)
    if not any(row.kind in SEAT_KINDS for row in troubled):
        return False
    others = store.select(Ticket, where, place)
    return any(_entered(store, other) for other in others if other.id not in own)


def _entered(store: ServerStore, ticket: Ticket) -> bool:
    """Whether somebody came in on it; a group's scans are counted by its first ticket."""
    of = (ticket.performance, ticket.code)
    shared = store.select(Code, "performance = ? AND code = ?", of)
    counted = min((row.ticket for row in shared), default=ticket.id)
    scans = store.select(Admission, "ticket = ?", (counted,))
    waits = store.run("SELECT scan FROM door_entry WHERE ticket = ?", (counted,)).fetchall()
    heard = {row.scan for row in scans}
    return any(one.direction == "in" for one in passages(scans)) or any(
        bytes(scan) not in heard for (scan,) in waits
    )


def _unpaid(store: ServerStore, ticket: Ticket) -> bool:
    """Whether it is not paid, and its house lets in only what is."""
    common = store.get(Document, (ticket.house, KIND, ticket.house))
    own = store.get(Document, (ticket.house, KIND, ticket.performance))
    setup = door_setup(fields(common) if common else {}, fields(own) if own else {})
    order = store.get(Order, (ticket.order,)) if ACCOUNT not in setup.unpaid else None
    return order is not None and order.state == "due"


def _kept_before(store: ServerStore, id_: bytes) -> bytes:
    """The id under which somebody may have come in on the reserved place that this ticket was
    collected for; see `boxoffice.queries.door_finding`.
    """
    ticket = store.get(Ticket, (id_,)) if id_ else None
    order = store.get(Order, (ticket.order,)) if ticket else None
    if order is None or not order.reservation:
        return b""
    of = (order.reservation, id_)
    places = store.select(ReservedPlace, "reservation = ? AND ticket = ?", of)
    return kept_id(order.reservation, places[0].n) if places else b""


def _scans(store: ServerStore, performance: bytes, code: bytes, ticket: bytes) -> list[Admission]:
    if ticket:
        return store.select(Admission, "ticket = ?", (ticket,))
    orphans = store.select(Admission, "ticket = ?", (b"",))
    return [row for row in orphans if (row.performance, row.code) == (performance, code)]


def _registered(
    store: ServerStore, performance: bytes, code: bytes, ticket: bytes
) -> list[Passage]:
    rows = store.run(
        f"SELECT {_COLUMNS} FROM door_entry WHERE performance = ? AND code = ?"  # noqa: S608 - our own words
        " OR ticket = ? AND ticket <> ?",
        (performance, code, ticket, b""),
    ).fetchall()
    return [
        Passage(bytes(scan), bytes(device), 0, door, "in", count, at_ms, -1)
        for scan, device, door, count, at_ms in rows
    ]


def forget(store: ServerStore, now_ms: int) -> None:
    """Registered entries of evenings that are over."""
    store.run("DELETE FROM door_entry WHERE at_ms < ?", (now_ms - KEPT_MS,))
