"""A second house on the server of the first, whose performances the first one's desks may sell."""

from __future__ import annotations

import hashlib

import msgspec

from boxoffice import certificate
from boxoffice.fold.rows import Device
from boxoffice.journal.kinds import DocumentEdit, Enrol
from boxoffice.platform.keystore import FileKeyStore, signing_key
from sync.server.founding import NewHouse
from tests.sync.till import Till
from tests.sync.world import World, plan_blob


def certify(world: World, till: Till, *houses: bytes) -> None:
    """The organisation lets a device sell for more houses than its own."""
    row = next(row for row in world.rows_of(Device) if row.id == till.id)
    more = msgspec.structs.replace(
        certificate.claimed(row.certificate), sells_for=(row.house, *houses)
    )
    root = signing_key(FileKeyStore(world.folder / "keys"), "root")
    world.server.record(
        Enrol(row.id, row.house, row.number, row.name, row.kind, row.public_key,
              certificate.issue(more, root))
    )  # fmt: skip


def found_neighbour(world: World) -> tuple[bytes, bytes]:
    """Another house with an evening in the same hall: its id, and the performance's."""
    house = world.server.found_house(NewHouse("Elsewhere", "An", "123456"))
    performance = world.entropy(16)
    pinned = {"title": "Elsewhere tonight", "plan": hashlib.sha256(plan_blob()).digest()}
    world.server.record(DocumentEdit(house, "performance", performance, 0, pinned))
    return house, performance
