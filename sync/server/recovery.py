"""A server that lost its tail notices by itself, and gives no rights until its devices spoke.

The epoch rises, every device opens anew, reports its grants and pushes its whole journal; a house
is granted nothing until each of its selling devices has done so (design.md §6a.1–2).
"""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.fold.rows import Device, Grant, Row, Seat
from boxoffice.ids import DeviceId
from boxoffice.journal.kinds import GrantContest, GrantIssue
from sync.protocol import HeldGrant
from sync.server import state
from sync.server.authority import houses_sold_for
from sync.server.journal import ServerJournal
from sync.server.store import ServerStore
from sync.server.witness import ServerWitness


def unseen_epoch(store: ServerStore, witness: ServerWitness, device: DeviceId) -> int:
    """The newest epoch in which the witness has seen an event of ours that is not here, else 0."""
    unseen = [
        epoch
        for epoch, seq, digest in witness.newest()
        if not store.run(
            "SELECT 1 FROM event WHERE hash = ? AND device = ? AND incarnation = ? AND seq = ?",
            (digest, device, epoch, seq),
        ).fetchone()
    ]
    return max(unseen, default=0)


def houses(store: ServerStore) -> set[bytes]:
    """Houses with devices, or that devices of others sell for. The server is a device of none."""
    devices = store.select(Device, "state = 'active' AND house <> ?", (b"",))
    return {house for device in devices for house in houses_sold_for(device)}


def missing(store: ServerStore, house: bytes, epoch: int) -> list[Device]:
    """Active devices that may sell for this house and have not given back all they know.

    Opened in this epoch, and nothing waiting. For the manager who wants to go on without them.
    """
    found = {
        bytes(device): (known, waiting)
        for device, known, waiting in store.run("SELECT device, epoch, waiting FROM contact")
    }
    devices = store.select(
        Device, "state = 'active' AND kind <> 'door' AND house <> ? ORDER BY id", (b"",)
    )
    return [
        device
        for device in devices
        if house in houses_sold_for(device) and found.get(device.id) != (epoch, 0)
    ]


def forgotten(reported: Iterable[HeldGrant], owner: Device, store: ServerStore) -> bool:
    """Whether a device owns what this server gave and does not know any more."""
    return any(_takes_over(held, owner, store) for held in reported)


def _takes_over(held: HeldGrant, owner: Device, store: ServerStore) -> bool:
    """What a hub gave may not have been told yet. What its owner may not have at all is no news of
    a loss: it would be one for ever, because nobody gives it back.
    """
    if held.parent or owner.kind == "door" or held.house not in houses_sold_for(owner):
        return False
    return store.get(Grant, (held.id,)) is None


def adopt(
    reported: Iterable[HeldGrant], owner: Device, store: ServerStore, journal: ServerJournal
) -> list[Row]:
    """Take over rights that this server gave and forgot.

    One whose seats somebody else has by now is contested: its sales count, and a person decides.
    Seats that came with a reservation are their earlier owner's until that one has told again
    that it handed them over. What a hub gave comes with the journals.
    """
    rows: list[Row] = []
    for held in reported:
        if not _takes_over(held, owner, store):
            continue
        store.prefetch((Seat, (held.performance, seat)) for seat in held.seats)
        found = {seat: store.get(Seat, (held.performance, seat)) for seat in held.seats}
        free = tuple(n for n, seat in found.items() if seat is None or seat.state == "free")
        rows += journal.record(
            GrantIssue(
                held.id, held.house, held.performance, owner.id, held.incarnation, free,
                held.pool, held.places, b"", held.sell_until_ms, held.reservation, held.reserved,
            )
        )  # fmt: skip
        if len(free) < len(held.seats) and not held.reservation:
            rows += journal.record(GrantContest(held.id, held.house))
    return rows


def finish(store: ServerStore, house: bytes) -> None:
    """This house may be granted seats again."""
    state.set_recovering(store, state.recovering(store) - {house})
