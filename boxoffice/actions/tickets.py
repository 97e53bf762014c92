"""Making tickets of a sale: which right each place is sold under, and its fresh code."""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.actions.time_limit import TimeLimit
from boxoffice.basket import Kept
from boxoffice.errors import Refused
from boxoffice.fold.rows import Grant, ReservedPlace, Seat, Ticket
from boxoffice.fold.view import Remembered
from boxoffice.ids import Entropy
from boxoffice.journal.kinds import NO_SEAT, SoldTicket
from boxoffice.queries.seats import own_grants, pool_rights
from boxoffice.replica.replica import Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.groups import shared_codes
from boxoffice.rules.pricing import PricedPlace
from boxoffice.tickets.code import CODE_ID_LENGTH

RISK = "risk"
PAPER = "paper"
"""Sold on the paper plan while nothing electronic worked, and entered afterwards."""


_GONE = ("sold", "blocked")


class Rights:
    """This device's own rights, as they stand inside the selling transaction."""

    def __init__(self, replica: Replica, store: RowStore) -> None:
        self._replica = replica
        self._store = store
        self.rows = Remembered(store)
        """Where the seats were looked at; the fold of the sale need not read them again."""
        self._used: dict[bytes, int] = {}
        self._seats: set[tuple[bytes, int]] = set()
        """Seats and reserved places that this basket has taken."""

    def look(self, items: Iterable[PricedPlace]) -> None:
        """Read neighbouring seats at once; what lies apart is read when its turn comes."""
        wanted: dict[bytes, list[int]] = {}
        for item in items:
            if item.place.seat is not None:
                wanted.setdefault(item.place.performance, []).append(item.place.seat)
        for performance, seats in wanted.items():
            first, last = min(seats), max(seats)
            if last - first < 2 * len(seats):
                found = self._store.select(
                    Seat, "performance = ? AND seat BETWEEN ? AND ?", (performance, first, last)
                )
                self.rows.know(Seat, ((performance, seat) for seat in seats), found)

    def _own(self, item: PricedPlace) -> dict[bytes, Grant]:
        replica = self._replica
        return replica.kept.ask(
            own_grants, item.place.performance, replica.device, replica.incarnation, of=(Grant,)
        )

    def for_place(self, item: PricedPlace) -> Grant | None:
        """The grant this place may be sold under, or None when it is not ours."""
        own = self._own(item)
        if item.place.kept is not None:
            return self._for_kept(own, item.place.kept)
        if item.place.seat is not None:
            return self._for_seat(own, (item.place.performance, item.place.seat))
        for grant, left in pool_rights(self._store, own, item.place.pool or ""):
            used = self._used.get(grant, 0)
            if used < left:
                self._used[grant] = used + 1
                return own[grant]
        return None

    def _for_seat(self, own: dict[bytes, Grant], wanted: tuple[bytes, int]) -> Grant | None:
        """A seat is sold once, also within one basket."""
        seat = self.rows.get(Seat, wanted)
        if seat is None or seat.state != "granted" or wanted in self._seats:
            return None
        grant = own.get(seat.grant)
        if grant is not None:
            self._seats.add(wanted)
        return grant

    def require_not_sold(self, item: PricedPlace) -> None:
        """Refused("seat_known_sold", seat=…): a risk is a seat that nobody is known to have.

        The same for a reserved place that is being collected: who keeps it is known.
        """
        place = item.place
        if place.kept is not None:
            raise Refused("seat_known_sold", seat=item.label)
        if place.seat is None:
            return
        wanted = (place.performance, place.seat)
        seat = self.rows.get(Seat, wanted)
        if wanted in self._seats or (seat is not None and seat.state in _GONE):
            raise Refused("seat_known_sold", seat=item.label)
        self._seats.add(wanted)

    def _for_kept(self, own: dict[bytes, Grant], kept: Kept) -> Grant | None:
        """A reserved place is collected once, by whoever owns it."""
        key = (kept.reservation, kept.n)
        place = self.rows.get(ReservedPlace, key)
        if place is None or place.state != "reserved" or key in self._seats:
            return None
        self._seats.add(key)
        return own.get(place.grant)


def make_tickets(
    lines: list[tuple[int, PricedPlace]],
    rights: Rights,
    replica: Replica,
    *,
    at_risk: bool = False,
    on_paper: bool = False,
    one_code: bool = False,
) -> tuple[SoldTicket, ...]:
    """One ticket per place. Refused("seat_not_owned", seat=…) when any of them is not ours; with
    `at_risk` it is sold without a right, and flagged, unless it is known to be sold. What was sold
    `on_paper` is flagged so, and no time limit refuses it: it is done already. `one_code`:
    those of one line share it.
    """
    rights.look(item for _, item in lines)
    codes = new_codes(replica.entropy, len(lines))
    if one_code:
        codes = shared_codes([line for line, _ in lines], codes)
    limit = None if on_paper else TimeLimit(replica)
    return tuple(
        _ticket(line, item, _under(item, rights, limit, at_risk=at_risk), replica.new_id(), code)
        for (line, item), code in zip(lines, codes, strict=True)
    )


def _under(
    item: PricedPlace, rights: Rights, limit: TimeLimit | None, *, at_risk: bool
) -> tuple[bytes, str]:
    """The right a place is sold under and the flag of its ticket."""
    found = rights.for_place(item)
    if found is None and at_risk:
        rights.require_not_sold(item)
        return b"", RISK
    grant = granted(item, found)
    return grant.id, PAPER if limit is None else limit.flag(item, grant)


def _ticket(
    line: int, item: PricedPlace, under: tuple[bytes, str], ticket: bytes, code: bytes
) -> SoldTicket:
    place = item.place
    grant, flag = under
    return SoldTicket(
        ticket,
        line,
        place.performance,
        item.owner,
        NO_SEAT if place.seat is None else place.seat,
        place.pool or "",
        item.rank,
        item.price_type.id,
        item.price_type.number,
        item.cents,
        grant,
        code,
        flag,
    )


def one_of_each_code(tickets: Iterable[SoldTicket | Ticket]) -> tuple[bytes, ...]:
    """Ids of the tickets that get a paper: a group has one."""
    first: dict[tuple[bytes, bytes], bytes] = {}
    for ticket in tickets:
        first.setdefault((ticket.performance, ticket.code), ticket.id)
    return tuple(first.values())


def granted(item: PricedPlace, grant: Grant | None) -> Grant:
    """The grant, when there is one. Refused("seat_not_owned", seat=…)."""
    if grant is None:
        raise Refused("seat_not_owned", seat=item.label)
    return grant


def new_codes(entropy: Entropy, count: int) -> tuple[bytes, ...]:
    """Random code ids for one sale; 40 bits are unique within a performance for all crowds.

    They follow each other, so that they lie on one page of every index. It gives nothing away: a
    code admits by its signature, never by being guessed (design.md §7).
    """
    first = int.from_bytes(entropy(CODE_ID_LENGTH), "big")
    whole = 1 << 8 * CODE_ID_LENGTH
    return tuple(((first + n) % whole).to_bytes(CODE_ID_LENGTH, "big") for n in range(count))
