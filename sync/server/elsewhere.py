"""Rights of a device in evenings of other houses: no feed that it follows says what became of them.

The owning house may revoke such a right, and one of a copied device is contested, without that a
row of it comes to the device. Its pull then names other rights than this server knows, and is sent
to open; the answer to that brings them as they are.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from boxoffice.fold.rows import Device, Grant, Row, Seat
from sync.protocol import HeldGrant
from sync.server.store import ServerStore

_encode = msgspec.msgpack.Encoder().encode


def rights(
    told: Iterable[HeldGrant], device: Device, store: ServerStore
) -> tuple[tuple[str, bytes], ...]:
    """Table and row of each right in another house's evening that the device has here or says that
    it has, of the seats under it, and of those that it says are.
    """
    told = [held for held in told if held.house != device.house and not held.parent]
    named = {held.id: held.seats for held in told}
    rows: list[Row] = []
    for grant in store.select(
        Grant, "device = ? AND house <> ? ORDER BY id", (device.id, device.house)
    ):
        if grant.state == "active" or grant.id in named:
            rows.append(grant)
            here = store.select(
                Seat, 'performance = ? AND "grant" = ? ORDER BY seat', (grant.performance, grant.id)
            )
            left = set(named.get(grant.id, ())) - {seat.seat for seat in here}
            found = (store.get(Seat, (grant.performance, seat)) for seat in sorted(left))
            rows += here
            for seat in found:
                if seat is not None:  # somebody else's by now: with the right that says whose
                    rows.append(seat)
                    rows += store.select(Grant, "id = ?", (seat.grant,))
    for held in told:
        if store.get(Grant, (held.id,)) is None:
            rows += _ended(held, device, store)
    return tuple((row.TABLE, _encode(row)) for row in rows)


def _ended(held: HeldGrant, device: Device, store: ServerStore) -> list[Row]:
    """A right that this server lost and does not take over: its owner may not sell there any more.
    It hears so, or both would say for ever that the other one is wrong.
    """
    rows: list[Row] = [
        Grant(
            held.id, held.house, held.performance, device.id, held.incarnation, b"", "revoked",
            held.pool, held.places, 0, held.sell_until_ms, held.reservation,
        )
    ]  # fmt: skip
    for number in held.seats:
        seat = store.get(Seat, (held.performance, number))
        rows.append(seat or Seat(held.performance, number, held.house, "free", b"", b""))
        if seat is not None and seat.grant:
            rows += store.select(Grant, "id = ?", (seat.grant,))
    return rows
