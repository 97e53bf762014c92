"""Holds of a web shop: a basket's places, ten minutes on the server's clock.

A hold gives no right to sell; it keeps others from taking the places meanwhile. Its seats are
`hold` rows like those of a desk's basket, so each sees the other's; places of a pool are counted
from here (`Claiming.free_places`). A repeated request finds the hold that the first one made,
because its id follows from the shop and the idempotency key.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from boxoffice.errors import Refused
from boxoffice.fold.rows import Hold, Seat
from boxoffice.ids import DeviceId, PerformanceId, SeatIndex
from sync.server.claiming import HOLD_MS, Claiming, Wanted
from sync.server.overlay import BatchRows
from sync.server.store import ServerStore
from sync.server.work import Work
from sync.shop.keys import ShopKey
from sync.shop.values import Item, PlacesTakenError, Spot

KEPT_MS = 24 * 60 * 60 * 1000
"""How long an ended hold is remembered, and its idempotency key with it."""
LONGEST_MS = 60 * 60 * 1000
"""A basket may be prolonged for an hour in all: seats are not to be hoarded."""

_encode = msgspec.msgpack.encode
_seats_of = msgspec.msgpack.Decoder(tuple[int, ...]).decode


@dataclass(frozen=True, slots=True)
class Basket:
    """A hold as it stands."""

    id: bytes
    items: tuple[Item, ...]
    state: str
    """held · released · ordered; held and past `until_ms` is lapsed."""
    until_ms: int
    made_ms: int

    def shown_state(self, now_ms: int) -> str:
        """As the shop sees it: held · lapsed · released · ordered."""
        return "lapsed" if self.state == "held" and self.until_ms <= now_ms else self.state


def hold_id(key: ShopKey, idempotency_key: str) -> bytes:
    """The hold that this request makes, or made."""
    parts = (b"web hold", key.house, key.name.encode(), idempotency_key.encode())
    return hashlib.sha256(_encode(parts)).digest()[:16]


def taken_seats(
    store: ServerStore, performance: bytes, now_ms: int, own: Iterable[int] = ()
) -> set[int]:
    """Seats that the web may not sell: somebody's, in another basket (`own` are in ours), or in
    dispute. Seats granted to a desk are that desk's.
    """
    held = store.select(Hold, "performance = ? AND until_ms > ?", (performance, now_ms))
    owned = store.select(Seat, "performance = ? AND state <> 'free'", (performance,))
    disputed = {seat for where, seat in BatchRows(store).troubled() if where == performance}
    kept = {row.seat for row in held} - set(own)
    return kept | {row.seat for row in owned} | disputed


class Holding:
    """Holds of one shop in one transaction."""

    def __init__(self, work: Work, server: DeviceId, key: ShopKey, now_ms: int) -> None:
        self._store = work.store
        self._feed = work.feed
        self._server = server
        self._key = key
        self._now_ms = now_ms
        self._claiming = Claiming(work.store, work.journal, now_ms)

    def make(self, id_: bytes, items: tuple[Item, ...]) -> Basket:
        """Hold these places, all of them or none. The same request again gives the same hold.

        Raises PlacesTakenError, Refused("idempotency_key_reused") when it held others before.
        """
        known = self.find(id_)
        if known is not None:
            if known.items != items:
                raise Refused("idempotency_key_reused")
            return known
        self._require_free(items)
        self._forget_old()
        until = self._now_ms + HOLD_MS
        self._store.run_many(
            "INSERT INTO shop_hold(id, n, house, shop, performance, seats, pool, places, state,"
            " until_ms, made_ms) VALUES(?, ?, ?, ?, ?, ?, ?, ?, 'held', ?, ?)",
            [
                (id_, n, self._key.house, self._key.name, item.performance, _encode(item.seats),
                 item.pool, item.places, until, self._now_ms)
                for n, item in enumerate(items)
            ],
        )  # fmt: skip
        self._keep(items, until)
        return Basket(id_, items, "held", until, self._now_ms)

    def get(self, id_: bytes) -> Basket:
        """This shop's hold. Refused("unknown_hold")."""
        found = self.find(id_)
        if found is None:
            raise Refused("unknown_hold")
        return found

    def find(self, id_: bytes) -> Basket | None:
        """This shop's hold, or None."""
        rows = self._store.run(
            "SELECT performance, seats, pool, places, state, until_ms, made_ms FROM shop_hold"
            " WHERE id = ? AND house = ? AND shop = ? ORDER BY n",
            (id_, self._key.house, self._key.name),
        ).fetchall()
        if not rows:
            return None
        items = tuple(_item(row) for row in rows)
        return Basket(id_, items, rows[0][4], rows[0][5], rows[0][6])

    def standing(self, id_: bytes) -> Basket:
        """A hold that has not ended. Refused("unknown_hold" | "hold_over")."""
        found = self.get(id_)
        if found.shown_state(self._now_ms) != "held":
            raise Refused("hold_over")
        return found

    def prolong(self, id_: bytes) -> Basket:
        """Ten minutes from now, an hour in all. Refused("unknown_hold" | "hold_over")."""
        found = self.standing(id_)
        until = min(self._now_ms + HOLD_MS, found.made_ms + LONGEST_MS)
        until = max(until, found.until_ms)
        self._store.run("UPDATE shop_hold SET until_ms = ? WHERE id = ?", (until, id_))
        self._keep(found.items, until)
        return Basket(id_, found.items, "held", until, found.made_ms)

    def release(self, id_: bytes) -> None:
        """Let the places go; a hold that has ended stays as it ended. Refused("unknown_hold")."""
        found = self.get(id_)
        if found.shown_state(self._now_ms) == "held":
            self.end(found, "released")

    def end(self, basket: Basket, state: str) -> None:
        """It holds nothing any more."""
        self._store.run("UPDATE shop_hold SET state = ? WHERE id = ?", (state, basket.id))
        self._keep(basket.items, 0)

    def _require_free(self, items: tuple[Item, ...]) -> None:
        gone: list[Spot] = []
        for item in items:
            if item.seats:
                taken = taken_seats(self._store, item.performance, self._now_ms)
                gone += [Spot(item.performance, n) for n in item.seats if n in taken]
            elif self.places_left(item.performance, item.pool) < item.places:
                gone.append(Spot(item.performance, pool=item.pool))
        if gone:
            raise PlacesTakenError(tuple(gone))

    def places_left(self, performance: PerformanceId, pool: str) -> int:
        """Places of a pool that nobody has, may sell, or holds."""
        wanted = Wanted(b"", self._key.house, performance, self._server, 0, pool=pool)
        return self._claiming.free_places(wanted)

    def _keep(self, items: tuple[Item, ...], until_ms: int) -> None:
        rows = [
            Hold(item.performance, seat, self._key.house, self._server, until_ms)
            for item in items
            for seat in item.seats
        ]
        self._store.put(rows)
        self._feed.emit(rows)

    def _forget_old(self) -> None:
        self._store.run(
            "DELETE FROM shop_hold WHERE house = ? AND until_ms < ?",
            (self._key.house, self._now_ms - KEPT_MS),
        )


def _item(row: tuple[bytes, bytes, str, int, str, int, int]) -> Item:
    seats = tuple(SeatIndex(seat) for seat in _seats_of(bytes(row[1])))
    return Item(PerformanceId(bytes(row[0])), seats, row[2], row[3])
