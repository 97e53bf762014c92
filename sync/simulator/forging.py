"""Pushes that no honest device sends: of another key, of changed bytes, in another's name."""

from __future__ import annotations

import random
from collections.abc import Iterator

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.journal.event import HEAD_DOMAIN, chain_hash
from sync.protocol import PushRequest, SentEvent

_replace = msgspec.structs.replace


def forgeries(ask: PushRequest, rng: random.Random) -> Iterator[PushRequest]:
    """Each way to lie with a true push in hand; none may leave anything at a server."""
    last = ask.events[-1]
    thief = Ed25519PrivateKey.from_private_bytes(rng.randbytes(32))
    yield _replace(ask, signature=thief.sign(HEAD_DOMAIN + last.hash))
    yield _replace(ask, device=rng.randbytes(16))
    where = rng.randrange(len(last.body))
    body = _garbled(last.body, where)
    changed = _with(last, body, chain_hash(last.prev, body))
    yield _replace(ask, events=(*ask.events[:-1], changed))


def garbled(ask: PushRequest, rng: random.Random) -> PushRequest:
    """The push as a rotten disk would send it: other bytes under the hash that was signed."""
    last = ask.events[-1]
    body = _garbled(last.body, rng.randrange(len(last.body)))
    return _replace(ask, events=(*ask.events[:-1], _with(last, body, last.hash)))


def _garbled(body: bytes, where: int) -> bytes:
    return body[:where] + bytes([body[where] ^ 1]) + body[where + 1 :]


def _with(item: SentEvent, body: bytes, digest: bytes) -> SentEvent:
    return SentEvent(item.incarnation, item.seq, item.prev, digest, body)
