"""A house that was alone comes in with what its old server told (`sync.farewell`).

It keeps its id and its secrets, so that short codes that were printed are found again and the
programme is the same; the group's root vouches for the keys that signed its old tickets.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from typing import Literal

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import certificate, former_keys
from boxoffice.actions.importing_codes import AT_ONCE
from boxoffice.errors import Refused
from boxoffice.fold.rows import Document, FormerRoot
from boxoffice.former_keys import FormerKeys
from boxoffice.ids import HouseId
from boxoffice.journal.kinds import CodesImported, DocumentEdit, ForeignCode, RootTaken
from boxoffice.platform.keystore import KeyStore, public_bytes
from sync.farewell import Farewell, KeptDocument, SoldCode
from sync.server.enrolling import SECRETS
from sync.server.founding import Founding, NewHouse
from sync.server.work import Work


def take_in(
    work: Work, said: Farewell, new: NewHouse, founding: Founding, keystore: KeyStore,
    root: Ed25519PrivateKey,
) -> None:  # fmt: skip
    """Begin the house here with its first operator.

    Refused("house_here_already" | "house_name_taken" | "own_farewell").
    """
    house = HouseId(said.house)
    if any(one.root == public_bytes(root) for one in said.keys):
        raise Refused("own_farewell")
    if work.store.get(Document, (house, "house", house)) is not None:
        raise Refused("house_here_already", house=house.hex())
    for name in SECRETS:
        if name in said.secrets:
            keystore.put(f"{house.hex()}.{name}", said.secrets[name])
    own = next(_fields(one) for one in said.documents if one.kind == "house")
    founding.found(new, house, own)
    for plan in said.plans:
        work.store.run(
            "INSERT INTO blob(hash, data) VALUES(?, ?) ON CONFLICT(hash) DO NOTHING",
            (hashlib.sha256(plan).digest(), plan),
        )
    for one in said.documents:
        if one.kind != "house":
            work.journal.record(DocumentEdit(house, one.kind, one.id, 0, _fields(one)))
    for keys in said.keys:
        _vouch(work, keys, root)
    _take_codes(work, house, said.codes)


def _fields(one: KeptDocument) -> dict[str, object]:
    return msgspec.msgpack.decode(one.fields, type=dict[str, object])


def _vouch(work: Work, keys: FormerKeys, root: Ed25519PrivateKey) -> None:
    work.journal.record(RootTaken(keys.house, keys.root, former_keys.vouch(keys, root)))


def _take_codes(work: Work, house: bytes, codes: tuple[SoldCode, ...]) -> None:
    listed: defaultdict[tuple[bytes, str], list[ForeignCode]] = defaultdict(list)
    for one in codes:
        code = ForeignCode(one.code, one.admits, one.price_number, one.seat, one.valid)
        listed[one.performance, one.source].append(code)
    for (performance, source), some in listed.items():
        for start in range(0, len(some), AT_ONCE):
            part = tuple(some[start : start + AT_ONCE])
            work.journal.record(CodesImported(performance, house, source, part))


def revoke_former(
    work: Work, house: bytes, number: int, why: Literal["lost", "stolen"], now_ms: int,
    root: Ed25519PrivateKey,
) -> None:  # fmt: skip
    """The device that had this number before the house joined is lost or stolen.

    Refused("unknown_device") when there was none, or it is so already.
    """
    done = False
    for row in work.store.select(FormerRoot, "house = ?", (house,)):
        keys = former_keys.claimed(row.statement)
        devices = list(keys.devices)
        for n, one in enumerate(devices):
            if one.state != why and certificate.claimed(one.certificate).number == number:
                devices[n] = msgspec.structs.replace(one, state=why, since_ms=now_ms)
                done = True
        if tuple(devices) != keys.devices:
            _vouch(work, msgspec.structs.replace(keys, devices=tuple(devices)), root)
    if not done:
        raise Refused("unknown_device")
