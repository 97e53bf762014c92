"""A server that lost its tail notices by itself, and gives no rights until its devices spoke.

The epoch rises, every device opens anew and pushes its whole journal; grants wait until each
active device has done so in the new epoch with nothing waiting (design.md §6a.1–2).
"""

from __future__ import annotations

from boxoffice.fold.rows import Device
from boxoffice.ids import DeviceId
from sync.server.store import ServerStore
from sync.server.witness import ServerWitness


def started_behind_witness(store: ServerStore, witness: ServerWitness, device: DeviceId) -> bool:
    """Whether the witness has seen an event of ours that this database does not hold."""
    last = witness.last()
    if last is None:
        return False
    epoch, seq, digest = last
    found = store.run(
        "SELECT 1 FROM event WHERE hash = ? AND device = ? AND incarnation = ? AND seq = ?",
        (digest, device, epoch, seq),
    ).fetchone()
    return found is None


def recovered(store: ServerStore, epoch: int) -> bool:
    """Whether every active device that may sell has opened in this epoch and waits for nothing."""
    for device in store.select(Device, "state = 'active'"):
        found = store.run(
            "SELECT epoch, waiting FROM contact WHERE device = ?", (device.id,)
        ).fetchone()
        if found is None or found[0] != epoch or found[1] > 0:
            return False
    return True
