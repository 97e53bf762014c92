"""Device certificates: the organisation's root says which device has which key, for which houses.

Doors check the certificate of the key that signed a ticket, so a true ticket of a desk they never
met is told from a forgery (design.md §7, §6a.6). Ed25519 throughout.
"""

from __future__ import annotations

from functools import lru_cache

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import vouched

_DOMAIN = b"boxoffice certificate v1\0"


class Certificate(msgspec.Struct, frozen=True, array_like=True):
    """What the root vouches for."""

    device: bytes
    house: bytes
    number: int
    kind: str
    public_key: bytes
    sells_for: tuple[bytes, ...]
    """Owning houses whose performances this device may sell."""
    issued_ms: int


def issue(certificate: Certificate, root: Ed25519PrivateKey) -> bytes:
    """The signed certificate."""
    return vouched.issue(_DOMAIN, certificate, root)


def read(data: bytes, root: bytes) -> Certificate | None:
    """The certificate when the root signed it, else None. Never raises for foreign bytes."""
    return vouched.read(_DOMAIN, data, root, Certificate)


@lru_cache(maxsize=4096)  # as many devices as a region has: asked for each event of a push
def claimed(data: bytes) -> Certificate:
    """What a certificate says, unchecked: for whoever issued and kept it. Raises
    msgspec.DecodeError.
    """
    return vouched.claimed(data, Certificate)
