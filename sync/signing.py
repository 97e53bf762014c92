"""Requests signed with the device key: who asks is proven for every request (sync.md §9).

The signature covers the path and the body's SHA-256. A replay is harmless: events are
deduplicated by hash, claims by id, and the session token rotates.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

DEVICE_HEADER = "X-Boxoffice-Device"
SIGNATURE_HEADER = "X-Boxoffice-Signature"
_DOMAIN = b"boxoffice request v1\0"
_ANSWER_DOMAIN = b"boxoffice hub answer v1\0"


def _content(path: str, body: bytes) -> bytes:
    return _DOMAIN + path.encode() + b"\0" + hashlib.sha256(body).digest()


def headers(device: bytes, key: Ed25519PrivateKey, path: str, body: bytes) -> dict[str, str]:
    """The two headers that sign a request."""
    signature = key.sign(_content(path, body))
    return {DEVICE_HEADER: device.hex(), SIGNATURE_HEADER: signature.hex()}


def sealed(key: Ed25519PrivateKey, path: str, request: bytes, reply: bytes) -> bytes:
    """A hub's signature under its answer to this very request."""
    return key.sign(_answer(path, request, reply))


def unbroken(public_key: bytes, seal: bytes, path: str, request: bytes, reply: bytes) -> bool:
    """Whether the hub of this key gave this answer to this request. Never raises for nonsense."""
    try:
        key = Ed25519PublicKey.from_public_bytes(public_key)
        key.verify(seal, _answer(path, request, reply))
    except (InvalidSignature, ValueError):
        return False
    return True


def _answer(path: str, request: bytes, reply: bytes) -> bytes:
    asked, said = hashlib.sha256(request).digest(), hashlib.sha256(reply).digest()
    return _ANSWER_DOMAIN + path.encode() + b"\0" + asked + said


@lru_cache(maxsize=8192)
def verifier(public_key: bytes) -> Ed25519PublicKey:
    """The key object of these 32 bytes; making it takes a third of a verification.

    Raises ValueError for another size.
    """
    return Ed25519PublicKey.from_public_bytes(public_key)


def genuine(public_key: bytes, signature: str, path: str, body: bytes) -> bool:
    """Whether this device key signed this request. Never raises for nonsense."""
    try:
        verifier(public_key).verify(bytes.fromhex(signature), _content(path, body))
    except (InvalidSignature, ValueError):
        return False
    return True
