"""Keeping seats out of sale, and letting them go: one event for all of them."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.actions.privacy import keep
from boxoffice.catalog.plan import Plan
from boxoffice.errors import Refused
from boxoffice.fold.rows import Grant, Seat
from boxoffice.ids import PerformanceId, SeatIndex
from boxoffice.journal.kinds import SeatsBlocked, SeatsUnblocked
from boxoffice.queries.seats import own_grants
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.blocking import Use
from boxoffice.rules.protected import Warrant


@dataclass(frozen=True, slots=True)
class Selection:
    """Seats of a performance of the own house; its plan names them when they are refused."""

    performance: PerformanceId
    plan: Plan
    seats: tuple[SeatIndex, ...]

    def refused(self, code: str, seat: SeatIndex) -> Refused:
        """This code, with the seat's label."""
        return Refused(code, seat=self.plan.seats[seat].label)


def block(replica: Replica, chosen: Selection, use: Use, warrant: Warrant, actor: Actor) -> bytes:
    """Block seats; the block's id.

    They are free as far as this copy knows, or this device's own; what somebody was given meanwhile
    stays theirs, and the server flags the event. Refused("no_seats_chosen" | "seat_not_free",
    seat=… | "restored_copy"); nothing is blocked then.
    """
    replica.require_own_past()
    if not chosen.seats:
        raise Refused("no_seats_chosen")
    with replica.write() as tx:
        own = own_grants(tx.store, chosen.performance, replica.device, replica.incarnation)
        under = tuple((n, _right(tx.store, chosen, n, own)) for n in dict.fromkeys(chosen.seats))
        secret = keep(replica, tx, warrant.reason)
        id_ = replica.new_id()
        said = SeatsBlocked(
            id_, replica.house, chosen.performance, under, use, secret, warrant.second
        )
        tx.record(said, actor.operator, actor.shift)
    return id_


def _right(store: RowStore, chosen: Selection, number: SeatIndex, own: dict[bytes, Grant]) -> bytes:
    """The own right that a seat stands under; empty when it is nobody's."""
    seat = store.get(Seat, (chosen.performance, number))
    if seat is None or seat.state == "free":
        return b""
    if seat.state != "granted" or seat.grant not in own:
        raise chosen.refused("seat_not_free", number)
    return seat.grant


def unblock(replica: Replica, chosen: Selection, actor: Actor) -> int:
    """Let blocked seats go, whichever blocks they are of; how many.

    Those that were this device's own may be sold at once, the others are free for who asks first.
    Refused("no_seats_chosen" | "seat_not_blocked", seat=… | "seat_blocked_elsewhere", seat=… |
    "restored_copy") for what is not blocked, or is kept by another device under its own right;
    nothing happens then.
    """
    replica.require_own_past()
    if not chosen.seats:
        raise Refused("no_seats_chosen")
    found: dict[bytes, list[tuple[int, bytes]]] = {}
    with replica.write() as tx:
        for number in dict.fromkeys(chosen.seats):
            seat = _blocked(replica, tx.store, chosen, number)
            found.setdefault(seat.ticket, []).append((number, seat.grant))
        for id_, under in found.items():
            said = SeatsUnblocked(id_, replica.house, chosen.performance, tuple(under))
            tx.record(said, actor.operator, actor.shift)
    return sum(map(len, found.values()))


def _blocked(replica: Replica, store: RowStore, chosen: Selection, number: SeatIndex) -> Seat:
    seat = store.get(Seat, (chosen.performance, number))
    if seat is None or seat.state != "blocked":
        raise chosen.refused("seat_not_blocked", number)
    grant = store.get(Grant, (seat.grant,)) if seat.grant else None
    if grant is not None and grant.state == "active" and grant.device != replica.device:
        raise chosen.refused("seat_blocked_elsewhere", number)
    return seat
