"""Requests signed with the device key: who asks is proven for every request (sync.md §9).

The signature covers the path and the body's SHA-256. A replay is harmless: events are
deduplicated by hash, claims by id, and the session token rotates.
"""

from __future__ import annotations

import hashlib

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.journal.word import push_content, word_of
from boxoffice.signature import holds
from sync.protocol import PushRequest, encode

DEVICE_HEADER = "X-Boxoffice-Device"
SIGNATURE_HEADER = "X-Boxoffice-Signature"
_DOMAIN = b"boxoffice request v1\0"
_ANSWER_DOMAIN = b"boxoffice hub answer v1\0"


def _content(path: str, body: bytes) -> bytes:
    return _DOMAIN + path.encode() + b"\0" + hashlib.sha256(body).digest()


def headers(device: bytes, key: Ed25519PrivateKey, path: str, body: bytes) -> dict[str, str]:
    """The two headers that sign a request."""
    return _said(device, key.sign(_content(path, body)))


def signed_push(ask: PushRequest, key: Ed25519PrivateKey) -> tuple[bytes, dict[str, str]]:
    """Body and headers of a push with at least one event, whose request's signature is also the
    device's word for its events.
    """
    body = encode(msgspec.structs.replace(ask, signature=b""))
    return body, _said(ask.device, key.sign(push_content(ask.events[-1].hash, body)))


def _said(device: bytes, signature: bytes) -> dict[str, str]:
    return {DEVICE_HEADER: device.hex(), SIGNATURE_HEADER: signature.hex()}


def push_word(signature: str, body: bytes) -> bytes:
    """The device's word for the events of a push, out of its request's header; of nonsense one
    that does not hold.
    """
    try:
        return word_of(bytes.fromhex(signature), body)
    except ValueError:
        return b""


def sealed(key: Ed25519PrivateKey, path: str, request: bytes, reply: bytes) -> bytes:
    """A hub's signature under its answer to this very request."""
    return key.sign(_answer(path, request, reply))


def unbroken(public_key: bytes, seal: bytes, path: str, request: bytes, reply: bytes) -> bool:
    """Whether the hub of this key gave this answer to this request. Never raises for nonsense."""
    return holds(public_key, seal, _answer(path, request, reply))


def _answer(path: str, request: bytes, reply: bytes) -> bytes:
    asked, said = hashlib.sha256(request).digest(), hashlib.sha256(reply).digest()
    return _ANSWER_DOMAIN + path.encode() + b"\0" + asked + said


def genuine(public_key: bytes, signature: str, path: str, body: bytes) -> bool:
    """Whether this device key signed this request. Never raises for nonsense."""
    try:
        said = bytes.fromhex(signature)
    except ValueError:
        return False
    return holds(public_key, said, _content(path, body))
