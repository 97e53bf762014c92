"""What a house takes along when it leaves its own server and joins a group: one file.

It holds the house's secrets, so it is written for its owner alone and belongs nowhere afterwards.
The old root signs it: who did not have that root cannot make one, nor change it on the way.
"""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import vouched
from boxoffice.errors import Refused, Unavailable
from boxoffice.former_keys import FormerKeys

_DOMAIN = b"boxoffice farewell v1\0"


class SoldCode(msgspec.Struct, frozen=True, array_like=True):
    """A ticket that somebody has: its code, and what a door says of it."""

    performance: bytes
    code: bytes
    admits: int
    valid: bool
    price_number: int
    seat: int
    """Its number in the plan; -1 without one."""
    source: str


class KeptDocument(msgspec.Struct, frozen=True, array_like=True):
    """A document of the house that names nobody."""

    kind: str
    id: bytes
    fields: bytes
    """msgpack map, as it is kept."""


class Farewell(msgspec.Struct, frozen=True, array_like=True):
    """All of it."""

    house: bytes
    name: str
    keys: tuple[FormerKeys, ...]
    """The last is of the server it leaves; those before it of servers it has left earlier."""
    secrets: dict[str, bytes]
    documents: tuple[KeptDocument, ...]
    plans: tuple[bytes, ...]
    codes: tuple[SoldCode, ...]


def write(path: Path, said: Farewell, root: Ed25519PrivateKey) -> None:
    """Make the file. Refused("file_exists"), Unavailable("folder_unusable")."""
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(vouched.issue(_DOMAIN, said, root))
    except FileExistsError:
        raise Refused("file_exists", path=str(path)) from None
    except OSError as error:
        raise Unavailable("folder_unusable", path=str(path.parent)) from error


def read(path: Path) -> Farewell:
    """The file, when the root that it names has signed it.

    Refused("farewell_unreadable"), Unavailable("folder_unusable").
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Unavailable("folder_unusable", path=str(path)) from error
    try:
        root = vouched.claimed(data, Farewell).keys[-1].root
    except (msgspec.DecodeError, IndexError) as error:
        raise Refused("farewell_unreadable", path=str(path)) from error
    said = vouched.read(_DOMAIN, data, root, Farewell)
    if said is None:
        raise Refused("farewell_unreadable", path=str(path))
    return said
