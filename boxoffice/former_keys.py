"""The keys of a house that started alone, as the root of the group it joined vouches for them.

Its old root signs nothing any more: trusted are the devices that it had certified by that day, for
the performances that the house had then, and no other (design.md §7).
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import certificate, vouched
from boxoffice.certificate import Certificate

SOURCE = "before joining"
"""`Code.source` of tickets that the house sold before it joined."""

_DOMAIN = b"boxoffice former keys v1\0"


class FormerDevice(msgspec.Struct, frozen=True, array_like=True):
    """A device as it stood at the old server on that day, or as a person said of it since."""

    certificate: bytes
    """Signed by the old root."""
    state: str
    """active · lost · stolen"""
    since_ms: int


class FormerKeys(msgspec.Struct, frozen=True, array_like=True):
    """What the new root vouches for."""

    house: bytes
    root: bytes
    """The old root's public key, 32 bytes."""
    until_ms: int
    """When the house left its old server."""
    performances: tuple[bytes, ...]
    """Those that were still to come on that day: no other ticket of it is looked at any more."""
    devices: tuple[FormerDevice, ...]


@dataclass(frozen=True, slots=True)
class FormerKey:
    """One device's key, checked against the old root."""

    said: Certificate
    state: str
    since_ms: int


def vouch(said: FormerKeys, root: Ed25519PrivateKey) -> bytes:
    """Signed by the group's root."""
    return vouched.issue(_DOMAIN, said, root)


def read(data: bytes, root: bytes) -> FormerKeys | None:
    """What the group's root has signed, else None. Never raises for foreign bytes."""
    return vouched.read(_DOMAIN, data, root, FormerKeys)


def claimed(data: bytes) -> FormerKeys:
    """What a statement says, unchecked: for whoever issued and kept it."""
    return vouched.claimed(data, FormerKeys)


def keys_in(said: FormerKeys) -> tuple[FormerKey, ...]:
    """The devices whose certificate the old root has signed, for this house."""
    found = ((certificate.read(one.certificate, said.root), one) for one in said.devices)
    return tuple(
        FormerKey(checked, one.state, one.since_ms)
        for checked, one in found
        if checked is not None and said.house in (checked.house, *checked.sells_for)
    )
