"""The grant plan of a performance: which seats and how many pool places each device owns
beforehand, so that it can sell them without a network.

The plan is a document (`grant_plan`, id = the performance); its field `entries` lists
[device, [seats], pool, places]. Whenever it changes, what is free and planned is granted.
"""

from __future__ import annotations

import hashlib

import msgspec

from boxoffice.fold.rows import Document, Grant
from boxoffice.journal.event import Event
from boxoffice.journal.kinds import DocumentEdit
from sync.server.claiming import Claiming, Wanted
from sync.server.store import ServerStore

KIND = "grant_plan"


def carry_out(event: Event, store: ServerStore, claiming: Claiming) -> None:
    """When the event changed a grant plan, grant what it says and what is still free."""
    edit = event.payload
    if not isinstance(edit, DocumentEdit) or edit.kind != KIND:
        return
    document = store.get(Document, (edit.house, KIND, edit.id))
    if document is None:
        return
    entries = msgspec.msgpack.decode(document.fields).get("entries", [])
    for n, (device, seats, pool, places) in enumerate(entries):
        wanted = Wanted(
            _grant_id(edit.id, document.revision, n), edit.house, edit.id, device,
            _incarnation(store, device), tuple(seats), pool,
            _missing_places(store, edit.id, device, pool, places),
        )  # fmt: skip
        claiming.give(wanted, claiming.still_free(wanted))


def _grant_id(performance: bytes, revision: int, n: int) -> bytes:
    return hashlib.sha256(b"grant_plan" + performance + b"%d.%d" % (revision, n)).digest()[:16]


def _incarnation(store: ServerStore, device: bytes) -> int:
    found = store.run("SELECT max(incarnation) FROM session WHERE device = ?", (device,)).fetchone()
    return found[0] or 1


def _missing_places(
    store: ServerStore, performance: bytes, device: bytes, pool: str, places: int
) -> int:
    """Places to grant so that the device owns as many as planned."""
    if not pool:
        return 0
    held = store.select(
        Grant, "performance = ? AND device = ? AND pool = ? AND state = 'active'",
        (performance, device, pool),
    )  # fmt: skip
    return max(0, places - sum(grant.places - grant.returned for grant in held))
