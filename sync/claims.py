"""Asking for rights: claims are on disk before they are sent, so that no answer is ever lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from boxoffice.fold.rows import BY_NAME, Grant, ReservedPlace, Row, Seat
from boxoffice.replica.replica import Replica
from boxoffice.replica.rowstore import RowStore
from sync.claim_messages import ClaimReply, ClaimRequest
from sync.protocol import HeldGrant


def remember(replica: Replica, asks: Iterable[ClaimRequest]) -> None:
    """Keep claims until they are answered, each by itself."""
    now = replica.clock.wall_ms()
    kept = [(ask.id, msgspec.msgpack.encode(ask), now) for ask in asks]
    with replica.write() as tx:
        tx.store.conn.executemany("INSERT INTO claim(id, request, at_ms) VALUES(?, ?, ?)", kept)


def unanswered(replica: Replica) -> list[ClaimRequest]:
    """Claims whose answer never came, oldest first."""
    found = replica.reader().conn.execute("SELECT request FROM claim ORDER BY at_ms, id")
    return [msgspec.msgpack.decode(request, type=ClaimRequest) for (request,) in found]


def take(replica: Replica, answers: Sequence[tuple[ClaimRequest, ClaimReply]]) -> None:
    """Own what was given, from now on, on- and offline."""
    with replica.write() as tx:
        for ask, reply in answers:
            fresh = [row for row in rows_of(reply.rows) if _is_news(row, tx.store)]
            replica.pending.take(tx.store, fresh)
            tx.store.conn.execute("DELETE FROM claim WHERE id = ?", (ask.id,))


def rows_of(sent: Iterable[tuple[str, bytes]]) -> list[Row]:
    """Rows that came with their tables' names; of a table that only a newer server knows none."""
    return [
        msgspec.msgpack.decode(data, type=BY_NAME[name]) for name, data in sent if name in BY_NAME
    ]


def _is_news(row: Row, store: RowStore) -> bool:
    """An answer that comes late must not undo what the feed, a sale or a hand-over said since:
    what stands under a grant that is known here came with it, through the feed.
    """
    if isinstance(row, Grant):
        return store.get(Grant, (row.id,)) is None
    if isinstance(row, Seat | ReservedPlace):
        return store.get(Grant, (row.grant,)) is None
    return True


def active(store: RowStore, device: bytes) -> list[bytes]:
    """Ids of the grants that this device may sell under."""
    return [row.id for row in store.select(Grant, "device = ? AND state = 'active'", (device,))]


def held(store: RowStore, device: bytes, *, ended: bool) -> tuple[HeldGrant, ...]:
    """The grants of this device with their seats, sold or not: those it may sell under, and on
    request those that it has given back too, because sales under them stand in its journal.
    """
    states = "('active', 'closed')" if ended else "('active')"
    grants = store.select(Grant, f"device = ? AND state IN {states} ORDER BY id", (device,))
    return tuple(
        HeldGrant(
            grant.id, grant.house, grant.performance, grant.incarnation,
            tuple(s.seat for s in store.select(
                Seat, 'performance = ? AND "grant" = ?', (grant.performance, grant.id)
            )),
            grant.pool, grant.places, grant.sell_until_ms,
            grant.reservation, _reserved(store, grant), grant.parent,
        )
        for grant in grants
    )  # fmt: skip


def _reserved(store: RowStore, grant: Grant) -> tuple[int, ...]:
    """Numbers of the places that came with this grant, whatever became of them."""
    if not grant.reservation:
        return ()
    found = store.select(
        ReservedPlace, 'reservation = ? AND "grant" = ? ORDER BY n', (grant.reservation, grant.id)
    )
    return tuple(place.n for place in found)
