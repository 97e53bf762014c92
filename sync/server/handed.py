"""Where a place of a reservation stands on its way from desk to desk, as far as this server, which
lost its tail, has heard.

Each hand-over takes a place from the right that it names to one named after the hand-over itself,
so the stored ones are links of a chain. A desk that spoke first has its right before the links are
there.
"""

from __future__ import annotations

from boxoffice.fold.reservations import grant_handed
from boxoffice.fold.rows import Grant, ReservedPlace
from boxoffice.ids import EventHash
from boxoffice.journal.event import Event, decode
from boxoffice.journal.kinds import HandOver
from sync.server.overlay import BatchRows


def is_ahead(event: Event, place: ReservedPlace, under: bytes, before: BatchRows) -> bool:
    """Whether the device speaks of a place that it has not got yet, to this server: how it came
    under this right is still to be told, and the place stands under an earlier one.
    """
    if place.state != "reserved" or place.grant in (under, b""):
        return False
    grant = before.get(Grant, (under,))
    if grant is None or (grant.device, grant.state) != (event.envelope.device, "active"):
        return False
    if grant.reservation != place.reservation:
        return False  # it had the place from the beginning
    return not (_came(place, under, before) or _went_on(event, place, under, before))


def _came(place: ReservedPlace, under: bytes, before: BatchRows) -> bool:
    """Whether the hand-over that brought the place under this right has taken effect: then it has
    gone on since, because a later owner spoke first.
    """
    heard = before.store.run(
        "SELECT hash FROM event WHERE kind = 'hand_over'"
        " AND status NOT IN ('parked', 'quarantined')"
    )
    return any(_named_after(bytes(digest), place) == under for (digest,) in heard)


def _went_on(event: Event, place: ReservedPlace, under: bytes, before: BatchRows) -> bool:
    """Whether hand-overs that are stored, this event too, lead from here to where it stands."""
    links = _links(event, place)
    for prev, body in before.store.run("SELECT prev, body FROM event WHERE kind = 'hand_over'"):
        links |= _links(decode(bytes(prev), bytes(body)), place)
    here, seen = under, set[bytes]()
    while here in links and here not in seen:
        seen.add(here)
        here = links[here]
    return here == place.grant


def _links(event: Event, place: ReservedPlace) -> dict[bytes, bytes]:
    """From which right this event takes the place, to which."""
    hand = event.payload
    if not isinstance(hand, HandOver) or hand.reservation != place.reservation:
        return {}
    to = _named_after(event.hash, place)
    return {under: to for n, under in hand.places if n == place.n}


def _named_after(digest: bytes, place: ReservedPlace) -> bytes:
    return grant_handed(EventHash(digest), place.performance, place.pool)
