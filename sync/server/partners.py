"""Which houses sell for which: the owning house's word, in its own document.

A desk's certificate lists the houses that it may sell for, and doors check it (design.md §6a.6).
So a house that is let sell gets new certificates for its selling devices; and none of them is good
for the other's evenings any more when the word is taken back.
"""

from __future__ import annotations

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import certificate
from boxoffice.catalog.documents import fields
from boxoffice.errors import Refused
from boxoffice.fold.rows import Device, Document
from boxoffice.journal.kinds import DocumentEdit, Enrol
from boxoffice.queries.partners import SELLING
from sync.server.store import ServerStore
from sync.server.work import Work

SOLD_BY = "sold_by"
"""Field of a house's document: the ids of the houses that may sell its tickets."""


def sold_by(store: ServerStore, house: bytes) -> tuple[bytes, ...]:
    """Houses that may sell this one's tickets."""
    found = store.get(Document, (house, "house", house))
    return _sold_by(found) if found else ()


def _sold_by(document: Document) -> tuple[bytes, ...]:
    """What is no list of ids names nobody: any device of that house may have written it, and no
    other house must wait for it.
    """
    said = fields(document).get(SOLD_BY)
    return tuple(one for one in said if isinstance(one, bytes)) if isinstance(said, list) else ()


def sells_for(store: ServerStore, house: bytes) -> tuple[bytes, ...]:
    """Houses whose tickets a house's desks may sell: its own first."""
    houses = store.select(Document, "kind = 'house' ORDER BY id")
    others = (one.house for one in houses if house in _sold_by(one))
    return (house, *(one for one in others if one != house))


def let_sell(
    work: Work, owner: bytes, seller: bytes, root: Ed25519PrivateKey, now_ms: int, *, may: bool
) -> None:
    """Another house may sell this one's tickets, or may no more.

    Refused("unknown_house", house=…, known="" | "same_house").
    """
    if owner == seller:
        raise Refused("same_house")
    known = work.store.get(Document, (owner, "house", owner))
    if known is None or work.store.get(Document, (seller, "house", seller)) is None:
        raise Refused("unknown_house", house=seller.hex(), known="")
    others = [one for one in sold_by(work.store, owner) if one != seller]
    said = {SOLD_BY: [*others, seller] if may else others}
    work.journal.record(DocumentEdit(owner, "house", owner, known.revision, said))
    certify(work, seller, root, now_ms)


def certify(work: Work, house: bytes, root: Ed25519PrivateKey, now_ms: int) -> None:
    """New certificates for the selling devices of a house, where theirs say something else."""
    wanted = sells_for(work.store, house)
    for device in work.store.select(
        Device, "house = ? AND state = 'active' ORDER BY number", (house,)
    ):
        if device.kind not in SELLING:
            continue
        said = certificate.claimed(device.certificate)
        if said.sells_for == wanted:
            continue
        signed = certificate.issue(
            msgspec.structs.replace(said, sells_for=wanted, issued_ms=now_ms), root
        )
        work.journal.record(
            Enrol(
                device.id, device.house, device.number, device.name, device.kind,
                device.public_key, signed,
            )
        )  # fmt: skip
