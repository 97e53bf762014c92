"""What a root vouches for: 64 bytes of Ed25519 signature, then the msgpack of what it says."""

from __future__ import annotations

from typing import TypeVar

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.signature import holds

_SIGNATURE = 64
T = TypeVar("T")


def issue(domain: bytes, said: msgspec.Struct, root: Ed25519PrivateKey) -> bytes:
    """Signed bytes; `domain` keeps them from being taken for a signature over anything else."""
    body = msgspec.msgpack.encode(said)
    return root.sign(domain + body) + body


def read(domain: bytes, data: bytes, root: bytes, kind: type[T]) -> T | None:
    """What was said when the root of these 32 bytes signed it, else None. Never raises for foreign
    bytes.
    """
    signature, body = data[:_SIGNATURE], data[_SIGNATURE:]
    if not holds(root, signature, domain + body):
        return None
    try:
        return msgspec.msgpack.decode(body, type=kind)
    except msgspec.DecodeError:
        return None


def claimed(data: bytes, kind: type[T]) -> T:
    """What it says, unchecked: for whoever issued and kept it. Raises msgspec.DecodeError."""
    return msgspec.msgpack.decode(data[_SIGNATURE:], type=kind)
