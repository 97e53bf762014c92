"""What must hold whatever goes wrong (sync.md §10), each as one function that names itself.

`always` may be asked at any moment; `at_rest` when everything is healed and at rest.
"""

from __future__ import annotations

from collections import Counter, defaultdict

import msgspec

from boxoffice.fold.decisions import AGREED, SEAT_KINDS
from boxoffice.fold.rows import Conflict, Device, Grant, ReservedPlace, Seat, Ticket
from boxoffice.journal.event import chain_hash
from boxoffice.journal.kinds import NO_SEAT, SoldTicket
from boxoffice.replica.rowstore import RowStore
from sync import copying, snapshotting
from sync.chain import FIRST_CHAIN, link_of, next_chain
from sync.server.batch import GARBLED
from sync.simulator import books
from sync.simulator.broken import Broken
from sync.simulator.hall import ENDS_MS, EVENINGS, PLACES, POOL
from sync.simulator.happened import Happened
from sync.simulator.machine import Machine
from sync.simulator.oracle import Made, Oracle

_Place = tuple[bytes, int]


def always(store: RowStore, machines: list[Machine], oracle: Oracle, happened: Happened) -> None:
    """Raise Broken when something is wrong that must never be, not even for a moment."""
    double_sales(store, oracle, happened)
    flags(store, happened)
    owners(store, machines, happened)
    in_time(oracle)
    places(store, happened)
    one_owner(store)
    for machine in machines:
        anew = copying.reads_anew(machine.replica.reader().conn)  # the past comes by once more
        between = anew or snapshotting.takes_over(machine.replica)
        if not (between or happened.copies or happened.server_lost_tail):
            one_owner(machine.replica.reader(), machine.replica.device)


def at_rest(store: RowStore, machines: list[Machine], oracle: Oracle, happened: Happened) -> None:
    """Raise Broken when something is wrong after everybody has spoken to everybody."""
    always(store, machines, oracle, happened)
    books.nothing_lost(store, oracle)
    books.set_aside(store, oracle, happened)
    conflicts_open(store)
    told(store, happened)
    ledger(store)
    kept(store)
    chains(store, happened)
    feeds(store)


def _valid_by_seat(store: RowStore) -> dict[_Place, list[Ticket]]:
    found: dict[_Place, list[Ticket]] = defaultdict(list)
    for ticket in store.select(Ticket, "state = 'valid' AND seat <> ?", (NO_SEAT,)):
        found[ticket.performance, ticket.seat].append(ticket)
    return found


def double_sales(store: RowStore, oracle: Oracle, happened: Happened) -> None:
    """I4: of several valid tickets on one seat at most one has no cause: a risk, a right declared
    lost, or a copy not yet told apart. Who left a seat by what a server that lost its tail has not
    heard again yet is not there any more.
    """
    if happened.server_lost_tail and happened.unnoticed:
        return  # a server with one copy gives a seat again before anybody can tell it
    known, lost = oracle.tickets(), _declared_lost(store, happened)
    for place, tickets in _valid_by_seat(store).items():
        if len(tickets) < 2:
            continue
        clean = [
            ticket for ticket in tickets
            if ticket.flag != "risk" and ticket.grant not in lost
            and not _in_doubt(ticket, known) and ticket.id not in oracle.moved_in_doubt
        ]  # fmt: skip
        if len(clean) > 1 and happened.server_lost_tail:
            away = oracle.on_their_way(h for (h,) in store.conn.execute("SELECT hash FROM event"))
            clean = [ticket for ticket in clean if ticket.id not in away]
        if len(clean) > 1:
            raise Broken("I4 double sale without a cause", f"seat {place[1]}: {clean}")


def _in_doubt(ticket: Ticket, known: dict[bytes, tuple[SoldTicket, Made]]) -> bool:
    """Whether a machine that was one of several copies sold it. The web's are the server's own."""
    return ticket.id in known and known[ticket.id][1].tainted


def _declared_lost(store: RowStore, happened: Happened) -> set[bytes]:
    """With what a hub gave out of such a right."""
    given = store.select(Grant, "parent <> ?", (b"",)) if happened.declared_lost else []
    lost = happened.declared_lost
    return lost | {grant.id for grant in given if grant.parent in lost}


def flags(store: RowStore, happened: Happened) -> None:
    """I4b: no sale is an anomaly while nothing was cloned, restored or lost."""
    if happened.copies or happened.server_lost_tail:
        return
    found = store.select(Ticket, "flag = 'anomaly'")
    if found:
        raise Broken("I4b sale without a right", str(found[0]))


def owners(store: RowStore, machines: list[Machine], happened: Happened) -> None:
    """I11: no seat would be sold by two devices at once; copies that nobody has told apart yet do
    not count, nor who was cut off: a server that lost its tail gives again what such a one had, and
    hears nothing of what it sells. One with one copy may give a right again that it has lost.
    """
    if happened.unnoticed:
        return
    seen: dict[_Place, str] = {}
    cut_off = {device.id for device in store.select(Device, "state <> 'active'")}
    for machine in machines:
        if machine.tainted or machine.gone or machine.replica.device in cut_off:
            continue
        lost = _declared_lost(machine.replica.reader(), happened)
        for place, grant in machine.rights().items():
            if grant in lost:
                continue
            if place in seen:
                raise Broken("I11 two owners", f"{place} {seen[place]} {machine.name}")
            seen[place] = machine.name


def in_time(oracle: Oracle) -> None:
    """I14: after its end a right is used by nobody, but for a risk or by a clock that says that
    it is not sure.
    """
    for made in oracle.events.values():
        for ticket in made.tickets:
            over = ticket.performance == EVENINGS[-1] and made.seen_ms > ENDS_MS
            if over and not ticket.flag:
                raise Broken("I14 sold after its end", f"{made.machine} {made.seen_ms} ms")


def conflicts_open(store: RowStore) -> None:
    """I3: a seat with several valid tickets, or one that stands against somebody's right, has an
    open conflict that names them all, or a person has agreed; no conflict of a seat is open
    without a cause.
    """
    named: dict[_Place, set[bytes]] = defaultdict(set)
    open_: set[_Place] = set()
    for row in store.select(Conflict, "seat >= 0"):
        if row.kind in SEAT_KINDS and (row.state == "open" or row.outcome in AGREED):
            named[row.performance, row.seat] |= set(msgspec.msgpack.decode(row.members))
        if row.kind in SEAT_KINDS and row.state == "open":
            open_.add((row.performance, row.seat))
    here = _valid_by_seat(store)
    holders = {(s.performance, s.seat): s.ticket for s in store.select(Seat, "state = 'sold'")}
    for place, tickets in here.items():
        ids = {ticket.id for ticket in tickets}
        if ids != {holders.get(place)} and not ids <= named[place]:
            raise Broken("I3 silent double sale", f"seat {place[1]}")
    for place in open_:
        if {ticket.id for ticket in here.get(place, ())} in ({holders.get(place)}, set()):
            raise Broken("I3 conflict without a cause", f"seat {place[1]}")


def told(store: RowStore, happened: Happened) -> None:
    """I9 for people: nobody is told of a copy, or of money that is wrong, without a cause."""
    wrong = ["money_mismatch", "price_mismatch"]
    if not (happened.copies or happened.server_lost_tail):
        wrong.append("forked_device")
    for row in store.select(Conflict, "state = 'open'"):
        if row.kind in wrong:
            raise Broken("I9 false alarm", str(row))


def ledger(store: RowStore) -> None:
    """I5: sold is who has a valid ticket, and granted has none that had a right."""
    tickets = _valid_by_seat(store)
    for seat in store.select(Seat, "1"):
        here = tickets.pop((seat.performance, seat.seat), [])
        rightful = [ticket for ticket in here if not ticket.flag]
        wrong = (
            (seat.state == "sold" and seat.ticket not in {ticket.id for ticket in here})
            or (seat.state == "free" and here)
            or (seat.state in ("granted", "reserved") and rightful)
        )
        if wrong:
            raise Broken("I5 ledger", f"{seat} has {[t.flag for t in here]}")
    if tickets:
        raise Broken("I5 ledger", f"tickets without a seat: {next(iter(tickets))}")


def kept(store: RowStore) -> None:
    """I5 for reservations: a seat is reserved for exactly one place that waits for it."""
    waits = {
        (place.performance, place.seat): place
        for place in store.select(ReservedPlace, "state = 'reserved' AND seat <> ?", (NO_SEAT,))
    }
    for seat in store.select(Seat, "state = 'reserved'"):
        place = waits.pop((seat.performance, seat.seat), None)
        if place is None or (place.reservation, place.grant) != (seat.ticket, seat.grant):
            raise Broken("I5 reserved for nobody", f"{seat} {place}")
    if waits:
        raise Broken("I5 reservation without its seat", str(next(iter(waits.values()))))


def places(store: RowStore, happened: Happened) -> None:
    """I5 for pools: free + granted + reserved + sold = places, so none of them is ever too much,
    but for tickets that an open conflict, or a person's decision, says are too many.
    """
    if happened.copies or happened.server_lost_tail or happened.declared_lost:
        return
    beyond = {
        member
        for row in store.select(Conflict, "kind = 'quota_over'")
        if row.state == "open" or row.outcome in AGREED
        for member in msgspec.msgpack.decode(row.members)
    }
    for evening in EVENINGS:
        sold = Counter(
            ticket.grant
            for ticket in store.select(
                Ticket, "performance = ? AND pool = ? AND state = 'valid'", (evening, POOL)
            )
            if ticket.id not in beyond
        )
        kept = Counter(
            place.grant
            for place in store.select(
                ReservedPlace, "performance = ? AND pool = ? AND state = 'reserved'",
                (evening, POOL),
            )
        )  # fmt: skip
        rights = store.select(
            Grant, "performance = ? AND pool = ? AND state = 'active'", (evening, POOL)
        )
        given = Counter[bytes]()
        for grant in rights:
            given[grant.parent] += grant.places - grant.returned
        open_ = sum(
            max(
                0, grant.places - grant.returned - given[grant.id] - sold[grant.id] - kept[grant.id]
            )
            for grant in rights
        )  # fmt: skip
        taken = sum(sold.values()) + sum(kept.values())
        if taken + open_ > PLACES:
            raise Broken("I5 places", f"{taken} taken, {open_} granted of {PLACES}")


def one_owner(store: RowStore, device: bytes = b"") -> None:
    """I5 for seats, on server and devices: granted is owned by a right that has not ended. A
    device's own right may have ended by an event of its own that the server has yet to hear.
    """
    rights = {grant.id: grant.state for grant in store.select(Grant, "device <> ?", (device,))}
    rights |= {grant.id: "active" for grant in store.select(Grant, "device = ?", (device,))}
    for seat in store.select(Seat, "state = 'granted'"):
        if rights.get(seat.grant, "") not in ("active", "contested"):
            raise Broken("I5 granted under no right", f"{seat} {rights.get(seat.grant)}")


def chains(store: RowStore, happened: Happened) -> None:
    """I7: every stored stream verifies hash by hash, but what is kept aside as garbled; two events
    of one place only after a copy.
    """
    seen: set[tuple[bytes, int, int]] = set()
    for digest, prev, device, incarnation, seq, body in store.conn.execute(
        "SELECT hash, prev, device, incarnation, seq, body FROM event WHERE kind <> ?", (GARBLED,)
    ):
        if chain_hash(bytes(prev), bytes(body)) != bytes(digest):
            raise Broken("I7 chain", digest.hex())
        place = (bytes(device), incarnation, seq)
        if place in seen and not (happened.copies or happened.server_lost_tail):
            raise Broken("I7 fork without a copy", str(place))
        seen.add(place)


def feeds(store: RowStore) -> None:
    """I8: every feed is gap-free from the oldest change that is kept, and its chain holds."""
    at: dict[str, tuple[int, bytes]] = {}
    for scope, seq, rows, link, chain in store.conn.execute(
        "SELECT scope, seq, rows, link, chain FROM feed ORDER BY scope, seq"
    ):
        before, last = at.get(scope, (seq - 1, FIRST_CHAIN if seq == 1 else b""))
        if seq != before + 1:
            raise Broken("I8 gap", f"{scope} {before} → {seq}")
        if last and next_chain(last, bytes(link) or link_of(bytes(rows))) != bytes(chain):
            raise Broken("I8 chain", f"{scope} {seq}")
        at[scope] = (seq, bytes(chain))
    for scope, head in store.conn.execute("SELECT id, head FROM scope"):
        if at.get(scope, (0, b""))[0] != head:
            raise Broken("I8 head", f"{scope} {head}")
