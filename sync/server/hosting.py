"""What a server's own machine asks of it, and how devices come in: houses, pairing, blobs."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.catalog.documents import fields
from boxoffice.clock import Clock
from boxoffice.errors import Refused
from boxoffice.fold.rows import Device, Document, Row
from boxoffice.ids import Entropy, HouseId
from boxoffice.journal.kinds import DocumentEdit, Payload
from boxoffice.platform.keystore import KeyStore, signing_key
from boxoffice.views import DeviceKind
from sync.enrolment import EnrolReply, EnrolRequest, PairReply, PairRequest
from sync.farewell import Farewell
from sync.server import partners, retention
from sync.server.claiming import Claiming
from sync.server.enrolling import Enrolling, secrets_of
from sync.server.founding import Founding, NewHouse
from sync.server.keeping import Keeping
from sync.server.leaving import farewell
from sync.server.locks import LOOKING, reach_of
from sync.server.opening import authentic
from sync.server.planning import KIND as GRANT_PLAN
from sync.server.planning import Planning
from sync.server.taking_in import revoke_former, take_in
from sync.server.transactions import Transactions
from sync.server.work import Work

PAIRED = frozenset(DeviceKind) - {DeviceKind.SERVER}
"""Kinds of device that a house has."""


@dataclass(frozen=True, slots=True)
class Inside:
    """What a seller inside the server works with."""

    transactions: Transactions
    clock: Clock
    entropy: Entropy
    keystore: KeyStore
    root: Ed25519PrivateKey
    witnessed: bool
    """What is given away is remembered in a second place before the answer leaves."""


class Hosting:
    """The part of a server that is not asked by selling devices."""

    def __init__(
        self, transactions: Transactions, clock: Clock, entropy: Entropy, keystore: KeyStore,
        keeping: Keeping, roots: bytes,
    ) -> None:  # fmt: skip
        self._transactions = transactions
        self._clock = clock
        self._entropy = entropy
        self._keystore = keystore
        self._root = signing_key(keystore, "root")
        self._keeping = keeping
        self.roots = roots
        """PEM of the TLS roots that devices of this server trust; empty without TLS of our own."""

    def kind_of(self, device: bytes) -> str:
        """As what an active device was enrolled; empty for any other."""
        row = self._transactions.run(lambda work: work.store.get(Device, (device,)), LOOKING)
        return row.kind if row is not None and row.state == "active" else ""

    def record(self, payload: Payload) -> list[Row]:
        """An act of the server itself: a new house, a lost device, an erasure."""

        def act(work: Work) -> list[Row]:
            rows = work.journal.record(payload)
            if isinstance(payload, DocumentEdit) and payload.kind == GRANT_PLAN:
                planning = Planning(work.store, self._claiming(work))
                planning.grant(payload.house, payload.id)
            return rows

        return self._transactions.run(act)

    def found_house(self, said: NewHouse) -> HouseId:
        """Begin a house on this server; its devices join with pairing codes."""
        return self._transactions.run(lambda work: self._founding(work).found(said))

    def farewell(self, house: HouseId) -> tuple[Farewell, Ed25519PrivateKey]:
        """What a house takes along when it leaves this server, and the root that signs it."""

        def act(work: Work) -> Farewell:
            secrets = secrets_of(self._keystore, house, self._entropy)
            return farewell(work.store, house, secrets, self._root, self._clock.wall_ms())

        return self._transactions.run(act, LOOKING), self._root

    def take_in(self, said: Farewell, new: NewHouse) -> None:
        """A house that was alone joins this server's group. Refused, see `taking_in.take_in`."""
        self._transactions.run(
            lambda work: take_in(work, said, new, self._founding(work), self._keystore, self._root)
        )

    def revoke_former(self, house: HouseId, number: int, why: Literal["lost", "stolen"]) -> None:
        """A device from before its house joined is in strange hands. Refused("unknown_device")."""
        self._transactions.run(
            lambda work: revoke_former(work, house, number, why, self._clock.wall_ms(), self._root)
        )

    def let_sell(self, owner: HouseId, seller: HouseId, *, may: bool = True) -> None:
        """Another house may sell a house's tickets, or may no more. Refused, see `partners`."""
        now = self._clock.wall_ms()
        self._transactions.run(
            lambda work: partners.let_sell(work, owner, seller, self._root, now, may=may)
        )

    def houses(self) -> dict[bytes, str]:
        """Houses on this server: id → name."""
        found = self._transactions.run(
            lambda work: work.store.select(Document, "kind = 'house'"), LOOKING
        )
        return {row.id: fields(row).get("name", "") for row in found}

    def pairing_code(self, house: bytes, kind: str, name: str) -> tuple[str, int]:
        """A code for a new device, asked on the server itself: (code, lapses at UTC ms)."""
        return self._transactions.run(
            lambda work: self._enrolling(work).new_code(house, kind, name)
        )

    def pair(self, ask: PairRequest) -> PairReply:
        """A pairing code asked by a device of the house that is not a door."""

        def act(work: Work) -> PairReply:
            device = work.store.get(Device, (ask.device,))
            allowed = authentic(work.store, ask.device, ask.incarnation, ask.token)
            known = ask.kind in PAIRED
            if device is None or device.kind == "door" or not allowed or not known:
                return PairReply(ok=False)
            code, expires = self._enrolling(work).new_code(device.house, ask.kind, ask.name)
            return PairReply(ok=True, code=code, expires_ms=expires)

        return self._transactions.run(act)

    def enrol(self, ask: EnrolRequest) -> EnrolReply:
        """Admit a device that knows a pairing code."""
        return self._transactions.run(
            lambda work: self._enrolling(work).enrol(ask, self._root, self._keystore, self.roots)
        )

    def _enrolling(self, work: Work) -> Enrolling:
        return Enrolling(work.store, work.journal, self._entropy, self._clock.wall_ms())

    def _founding(self, work: Work) -> Founding:
        return Founding(
            work.store, work.feed, work.journal, self._keystore, self._entropy,
            self._clock.wall_ms(),
        )  # fmt: skip

    def tidy(self) -> None:
        """Let go of what nobody needs any more; every hour or so."""
        self._transactions.run(
            lambda work: retention.tidy(work, self._clock.wall_ms(), self._keeping)
        )

    # -- blobs -----------------------------------------------------------------------------------

    def put_blob(self, digest: bytes, data: bytes) -> None:
        """Keep a content-addressed blob. Refused("blob_hash_wrong") when it is another's."""
        if hashlib.sha256(data).digest() != digest:
            raise Refused("blob_hash_wrong")
        put = "INSERT INTO blob(hash, data) VALUES(?, ?) ON CONFLICT(hash) DO NOTHING"
        self._transactions.run(lambda work: work.store.run(put, (digest, data)), reach_of())

    def get_blob(self, digest: bytes) -> bytes | None:
        """A blob's bytes, or None when it is not here (yet)."""
        get = "SELECT data FROM blob WHERE hash = ?"
        found = self._transactions.run(
            lambda work: work.store.run(get, (digest,)).fetchone(), LOOKING
        )
        return None if found is None else bytes(found[0])

    def _claiming(self, work: Work) -> Claiming:
        return Claiming(work.store, work.journal, self._clock.wall_ms())
