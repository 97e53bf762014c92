"""The grant plan of a performance: what each device owns beforehand, to sell without a network.

The plan is a document (`grant_plan`, id = the performance); its field `entries` lists
[device, [seats], pool, places]. Whenever it changes, what is free and planned is granted.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator

import msgspec

from boxoffice.fold.rows import Device, Document, Grant
from boxoffice.journal.event import Event
from boxoffice.journal.kinds import DocumentEdit
from sync.server import state
from sync.server.claiming import Claiming, Wanted
from sync.server.store import ServerStore

KIND = "grant_plan"

log = logging.getLogger("boxoffice.server")


Entry = tuple[bytes, tuple[int, ...], str, int]


class Plan(msgspec.Struct):
    """The fields of the document that matter here."""

    entries: list[Entry] = []


class Planning:
    """Grant plans of one transaction."""

    def __init__(self, store: ServerStore, claiming: Claiming) -> None:
        self._store = store
        self._claiming = claiming

    @staticmethod
    def is_plan(event: Event) -> bool:
        """Whether the event changed a grant plan."""
        return isinstance(event.payload, DocumentEdit) and event.payload.kind == KIND

    def carry_out(self, event: Event) -> None:
        """Grant what the changed plan says and what is still free."""
        if isinstance(event.payload, DocumentEdit):
            self.grant(event.payload.house, event.payload.id)

    def grant_all(self, house: bytes) -> None:
        """When a house has recovered: what could not be granted meanwhile."""
        for document in self._store.select(Document, "house = ? AND kind = ?", (house, KIND)):
            self.grant(house, document.id)

    def grant(self, house: bytes, performance: bytes) -> None:
        """Grant what the plan of a performance says; nothing while its house recovers."""
        document = self._store.get(Document, (house, KIND, performance))
        if document is None or house in state.recovering(self._store):
            return
        for n, (device, seats, pool, places) in _rights(_read(document)):
            grant = _grant_id(performance, document.revision, n)
            owner = self._store.get(Device, (device,))
            known = self._store.get(Grant, (grant,)) is not None
            if known or owner is None or owner.state != "active" or owner.house != house:
                continue
            wanted = Wanted(
                grant, house, performance, device, self.incarnation(device), seats, pool,
                self._missing_places(performance, device, pool, places),
            )  # fmt: skip
            self._claiming.give(wanted, self._claiming.still_free(wanted))

    def incarnation(self, device: bytes) -> int:
        """The newest that a device has opened in."""
        found = self._store.run(
            "SELECT max(incarnation) FROM session WHERE device = ?", (device,)
        ).fetchone()
        return found[0] or 1

    def _missing_places(self, performance: bytes, device: bytes, pool: str, places: int) -> int:
        """Places to grant so that the device owns as many as planned."""
        if not pool:
            return 0
        held = self._store.select(
            Grant, "performance = ? AND device = ? AND pool = ? AND state = 'active'",
            (performance, device, pool),
        )  # fmt: skip
        owned = [
            grant for grant in held if not grant.reservation
        ]  # what comes reserved is no stock
        return max(0, places - sum(grant.places - grant.returned for grant in owned))


def _rights(plan: Plan) -> Iterator[tuple[str, Entry]]:
    """A right is of seats or of places: an entry of both is two. Each with the name of its own."""
    for n, (device, seats, pool, places) in enumerate(plan.entries):
        if seats or not pool:
            yield str(n), (device, seats, "", 0)
        if pool:
            yield f"{n}p" if seats else str(n), (device, (), pool, places)


def _read(document: Document) -> Plan:
    """A plan that is none (a field of another form) grants nothing, and blocks nothing."""
    try:
        return msgspec.msgpack.decode(document.fields, type=Plan)
    except msgspec.MsgspecError:
        log.warning("grant plan of %s is not readable", document.id.hex())
        return Plan()


def _grant_id(performance: bytes, revision: int, n: str) -> bytes:
    named = f"{revision}.{n}".encode()
    return hashlib.sha256(b"grant_plan" + performance + named).digest()[:16]
