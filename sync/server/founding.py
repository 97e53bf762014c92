"""Founding a house on a server: its document, its first operator, its first pairing code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from boxoffice.actions.privacy import commit
from boxoffice.catalog.documents import fields
from boxoffice.errors import Refused
from boxoffice.fold.rows import Document, Pii
from boxoffice.ids import Entropy, HouseId, mint
from boxoffice.journal.kinds import DocumentEdit
from boxoffice.platform.keystore import KeyStore
from boxoffice.platform.pins import hash_pin, require_usable
from sync.server.enrolling import secrets_of
from sync.server.feeds import FeedWriter
from sync.server.journal import ServerJournal
from sync.server.store import ServerStore

_NONE: Mapping[str, object] = MappingProxyType({})
ALL_ROLES = ("seller", "door", "manager")


@dataclass(frozen=True, slots=True)
class NewHouse:
    """What a person says when a house begins."""

    name: str
    operator: str
    pin: str
    zone: str = "Europe/Brussels"
    currency: str = "EUR"
    address: str = ""
    vat_number: str = ""
    conditions: str = ""


class Founding:
    """One new house in one transaction."""

    def __init__(
        self,
        store: ServerStore,
        feed: FeedWriter,
        journal: ServerJournal,
        keystore: KeyStore,
        entropy: Entropy,
        now_ms: int,
    ) -> None:
        self._store = store
        self._feed = feed
        self._journal = journal
        self._keystore = keystore
        self._entropy = entropy
        self._now_ms = now_ms

    def found(
        self, said: NewHouse, known: HouseId | None = None, rules: Mapping[str, object] = _NONE
    ) -> HouseId:
        """Record the house and its first operator; returns the house's id. `known`: the id that it
        had elsewhere, and `rules` its own document there.

        Refused("house_name_taken"): in a list, and on a ticket of another house's desk, nobody
        could tell the two apart.
        """
        require_usable(said.pin)
        self._require_new_name(said.name)
        house = known or HouseId(self._id())
        letterhead = {
            "name": said.name, "zone": said.zone, "currency": said.currency,
            "address": said.address, "vat_number": said.vat_number,
            "conditions": said.conditions,
        }  # fmt: skip
        self._edit(house, "house", house, {**letterhead, **rules, "name": said.name})
        pepper = secrets_of(self._keystore, house, self._entropy)["pepper"]
        ref = self._id()
        secret, item = commit(said.operator, house, ref, self._entropy)
        self._keep(item)
        operator = {
            "number": 1, "name": ref, "name_proof": secret.commitment,
            "pin": hash_pin(said.pin, pepper), "roles": list(ALL_ROLES),
        }  # fmt: skip
        self._edit(house, "operator", self._id(), operator)
        return house

    def _require_new_name(self, name: str) -> None:
        for row in self._store.select(Document, "kind = 'house'"):
            if _folded(fields(row).get("name", "")) == _folded(name):
                raise Refused("house_name_taken", name=name, house=row.id.hex())

    def _id(self) -> bytes:
        return mint(self._now_ms, self._entropy)

    def _edit(self, house: HouseId, kind: str, id_: bytes, fields: dict[str, Any]) -> None:
        self._journal.record(DocumentEdit(house, kind, id_, 0, fields))

    def _keep(self, item: Pii) -> None:
        self._store.put([item])
        self._feed.emit([item])


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
