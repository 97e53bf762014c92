"""Claims and holds: giving one device the right to sell seats or places of a pool.

A grant is ownership, not a lease: nothing here frees by time. Only holds lapse (design.md §6).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from boxoffice.catalog.plan import MOST_SEATS
from boxoffice.fold.pools import given_on
from boxoffice.fold.rows import (
    Device,
    Document,
    Grant,
    Hold,
    Key,
    Reservation,
    ReservedPlace,
    Row,
    Seat,
)
from boxoffice.journal.kinds import NO_SEAT, GrantIssue
from sync.claim_messages import ClaimRefusal, ClaimReply, ClaimRequest, HoldRequest
from sync.server.authority import houses_sold_for
from sync.server.feeds import FeedWriter
from sync.server.handing_over import HandingOver
from sync.server.journal import ServerJournal
from sync.server.judgement import RIGHTFUL
from sync.server.plans import pinned
from sync.server.pools import capacity
from sync.server.store import ServerStore

HOLD_MS = 10 * 60 * 1000
"""A basket keeps seats ten minutes, on the server's clock (sync.md §6.1)."""

_encode = msgspec.msgpack.Encoder().encode


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who wants what: a claim, or one entry of a performance's grant plan."""

    id: bytes
    house: bytes
    performance: bytes
    device: bytes
    incarnation: int
    seats: tuple[int, ...] = ()
    pool: str = ""
    places: int = 0
    sell_until_ms: int = 0


class Claiming:
    """Claims of one transaction."""

    def __init__(self, store: ServerStore, journal: ServerJournal, now_ms: int) -> None:
        self._store = store
        self._journal = journal
        self._now_ms = now_ms

    def expect(self, asks: Sequence[ClaimRequest]) -> None:
        """Read beforehand what answering these will look at, all of it at once."""
        keys: list[tuple[type[Row], Key]] = []
        for ask in asks:
            keys += [(Grant, (ask.id,)), (Device, (ask.device,))]
            keys.append((Document, (ask.house, "performance", ask.performance)))
            keys += [(Seat, (ask.performance, seat)) for seat in ask.seats]
            keys += [(Hold, (ask.performance, seat)) for seat in ask.seats]
        self._store.prefetch(keys)

    def answer(self, ask: ClaimRequest) -> ClaimReply:
        """Grant what is free, refuse the rest seat by seat. The same id is answered the same."""
        known = self._store.get(Grant, (ask.id,))
        if known is not None and known.device != ask.device:
            return self._refuse(ask, "unknown")
        if known is not None:
            return self._reply(self._rows_of(known), ())
        if ask.reservation:
            return self._take_over(ask)
        if not _may_sell(ask, self._store):
            return self._refuse(ask, "unknown")
        wanted = Wanted(
            ask.id, ask.house, ask.performance, ask.device, ask.incarnation,
            ask.seats, ask.pool, ask.places,
        )  # fmt: skip
        free, own, refused = self._sort_seats(wanted)
        return self._reply([*self.give(wanted, free), *own], refused)

    def _take_over(self, ask: ClaimRequest) -> ClaimReply:
        """A reservation that nobody owns; its other places stay with whoever has them."""
        owner = self._store.get(Device, (ask.device,))
        known = self._store.get(Reservation, (ask.reservation,))
        if owner is None or known is None or known.house != owner.house:
            return self._reply((), (ClaimRefusal(NO_SEAT, "unknown"),))
        handing = HandingOver(self._store, self._journal)
        handing.give(handing.nobodys(ask.reservation), owner, ask.id)
        places = self._store.select(
            ReservedPlace, "reservation = ? AND state = 'reserved'", (ask.reservation,)
        )
        rows: list[Row] = [known]
        refused = []
        for place in places:
            grant = self._store.get(Grant, (place.grant,)) if place.grant else None
            if grant is None or grant.device != ask.device:
                refused.append(ClaimRefusal(place.seat, "reserved", grant.device if grant else b""))
                continue
            rows += [grant, place]
            if place.seat != NO_SEAT:
                rows += self._store.select(
                    Seat, "performance = ? AND seat = ?", (place.performance, place.seat)
                )
        return self._reply(rows, tuple(refused))

    def _refuse(self, ask: ClaimRequest, reason: str) -> ClaimReply:
        return self._reply((), tuple(ClaimRefusal(seat, reason) for seat in ask.seats))

    def give(self, wanted: Wanted, seats: Sequence[int]) -> list[Row]:
        """Record the grant of these free seats, or of as many pool places as there are. Never of
        both: a right of a pool ends with its places, and its seats would be nobody's.
        """
        pool = "" if seats else wanted.pool
        places = min(wanted.places, self.free_places(wanted)) if pool else 0
        if not seats and places <= 0:
            return []
        return self._journal.record(
            GrantIssue(
                wanted.id, wanted.house, wanted.performance, wanted.device, wanted.incarnation,
                tuple(seats), pool, places, b"", wanted.sell_until_ms,
            )
        )  # fmt: skip

    def _sort_seats(self, wanted: Wanted) -> tuple[list[int], list[Row], tuple[ClaimRefusal, ...]]:
        """Free ones, rows of those the device owns already, and the refused."""
        free: list[int] = []
        own: list[Row] = []
        refused: list[ClaimRefusal] = []
        drawn = self._drawn(wanted)
        for number in wanted.seats:
            seat = self._store.get(Seat, (wanted.performance, number))
            if number not in drawn:
                refused.append(ClaimRefusal(number, "unknown"))
            elif (
                seat is not None and seat.state == "granted" and self._owner(seat) == wanted.device
            ):
                own += [*self._store.select(Grant, "id = ?", (seat.grant,)), seat]
            elif seat is not None and seat.state != "free":
                refused.append(ClaimRefusal(number, seat.state, self._owner(seat)))
            elif (holder := self._holder(wanted, number)) is not None:
                refused.append(ClaimRefusal(number, "held", holder))
            else:
                free.append(number)
        return free, own, tuple(refused)

    def still_free(self, wanted: Wanted) -> list[int]:
        """Seats of a plan entry that nobody owns; holds do not count against a plan."""
        drawn = self._drawn(wanted)
        seats = [n for n in wanted.seats if n in drawn]
        self._store.prefetch((Seat, (wanted.performance, n)) for n in seats)
        rows = ((n, self._store.get(Seat, (wanted.performance, n))) for n in seats)
        return [n for n, seat in rows if seat is None or seat.state == "free"]

    def _drawn(self, wanted: Wanted) -> range:
        """Seats that there are: who asks may not have heard yet that the hall's plan was changed.
        While it is not here, whoever drew it knows.
        """
        plan = pinned(self._store, wanted.house, wanted.performance)
        return range(len(plan.seats) if plan else MOST_SEATS)

    def _owner(self, seat: Seat) -> bytes:
        grant = self._store.get(Grant, (seat.grant,)) if seat.grant else None
        return grant.device if grant else b""

    def _holder(self, wanted: Wanted, number: int) -> bytes | None:
        hold = self._store.get(Hold, (wanted.performance, number))
        if hold is None or hold.until_ms <= self._now_ms or hold.device == wanted.device:
            return None
        return hold.device

    def free_places(self, wanted: Wanted) -> int:
        """Places of the pool that nobody owns: capacity − valid tickets − unsold grants."""
        sold: int = self._store.run(
            "SELECT count(*) FROM ticket WHERE performance = ? AND pool = ? AND state = 'valid'",
            (wanted.performance, wanted.pool),
        ).fetchone()[0]
        grants = self._store.select(
            Grant, "performance = ? AND pool = ?", (wanted.performance, wanted.pool)
        )
        unsold = sum(self._unsold(grant) for grant in grants if grant.state in RIGHTFUL)
        whole = capacity(self._store, wanted.house, wanted.performance, wanted.pool)
        kept = self._nobodys(wanted) + self._held_places(wanted)
        return max(0, whole - sold - unsold - kept)

    def _held_places(self, wanted: Wanted) -> int:
        """Places in baskets of web shops."""
        count: int = self._store.run(
            "SELECT coalesce(sum(places), 0) FROM shop_hold WHERE performance = ? AND pool = ?"
            " AND state = 'held' AND until_ms > ?",
            (wanted.performance, wanted.pool, self._now_ms),
        ).fetchone()[0]
        return int(count)

    def _unsold(self, grant: Grant) -> int:
        """Places of a pool's grant that are neither sold nor given on; reserved ones among
        them.
        """
        used: int = self._store.run(
            "SELECT count(*) FROM ticket WHERE \"grant\" = ? AND pool <> '' AND state = 'valid'",
            (grant.id,),
        ).fetchone()[0]
        return max(0, grant.places - grant.returned - used - given_on(grant, self._store))

    def unsold_places(self, grant: Grant) -> int:
        """Places of a pool's grant that may still be sold to anybody."""
        kept: int = self._store.run(
            "SELECT count(*) FROM reserved_place WHERE \"grant\" = ? AND pool <> ''"
            " AND state = 'reserved'",
            (grant.id,),
        ).fetchone()[0]
        return max(0, self._unsold(grant) - kept)

    def _nobodys(self, wanted: Wanted) -> int:
        """Places reserved under no grant: kept until a device takes the reservation over."""
        count: int = self._store.run(
            "SELECT count(*) FROM reserved_place WHERE performance = ? AND pool = ?"
            " AND state = 'reserved' AND \"grant\" = ?",
            (wanted.performance, wanted.pool, b""),
        ).fetchone()[0]
        return count

    def _rows_of(self, grant: Grant) -> list[Row]:
        rows: list[Row] = [grant]
        if grant.state == "active" and not grant.pool:
            rows += self._store.select(
                Seat, 'performance = ? AND "grant" = ?', (grant.performance, grant.id)
            )
        return rows

    def _reply(self, rows: Sequence[Row], refused: tuple[ClaimRefusal, ...]) -> ClaimReply:
        sent = tuple((row.TABLE, _encode(row)) for row in rows)
        return ClaimReply(ok=True, rows=sent, refused=refused, server_ms=self._now_ms)


def _may_sell(ask: ClaimRequest | HoldRequest, store: ServerStore) -> bool:
    """Only performances that exist, of the device's own house or of one that its certificate lets
    it sell for (design.md §6a.6).
    """
    device = store.get(Device, (ask.device,))
    if device is None or device.kind == "door":
        return False
    if ask.house not in houses_sold_for(device):
        return False
    return bool(store.get(Document, (ask.house, "performance", ask.performance)))


def hold(store: ServerStore, feed: FeedWriter, ask: HoldRequest, now_ms: int) -> None:
    """Seats of this device's basket for one performance are exactly these, for ten minutes: of one
    that it may sell, because who sees them held is kept from selling them.
    """
    if not _may_sell(ask, store):
        return
    mine = store.select(
        Hold, "performance = ? AND device = ? AND until_ms > ?",
        (ask.performance, ask.device, now_ms),
    )  # fmt: skip
    rows = [msgspec.structs.replace(row, until_ms=0) for row in mine if row.seat not in ask.seats]
    for number in ask.seats:
        other = store.get(Hold, (ask.performance, number))
        if other is None or other.until_ms <= now_ms or other.device == ask.device:
            until = now_ms + HOLD_MS
            rows.append(Hold(ask.performance, number, ask.house, ask.device, until))
    store.put(rows)
    feed.emit(rows)
