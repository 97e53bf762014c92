"""One event: envelope and payload, its canonical bytes and its place in the chain.

hash = SHA-256(previous hash ‖ bytes). The bytes are msgpack arrays, stored as first encoded and
never encoded again, so that the hash is of what was written and not of what a newer program
would write (design.md §4).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import msgspec

from boxoffice.errors import Refused
from boxoffice.ids import DeviceId, EventHash, OperatorId, ShiftId
from boxoffice.journal.kinds import KIND_OF, KINDS, Payload
from boxoffice.journal.upcast import upcast

GENESIS = EventHash(bytes(32))
"""The hash before the first event of an incarnation."""

HEAD_DOMAIN = b"boxoffice batch head v1\0"
"""What a device signs under each push: this, then the last hash of the batch (design §4)."""

_SEQ_BITS = 40
"""A device that wrote a thousand events a second would count for 34 years."""

MAX_BODY = 64 * 1024
"""A larger event is refused at commit; what is larger is a blob, named by its hash (design §4)."""


class UnknownEventError(Exception):
    """The kind or version is newer than this program: store, quarantine, replay after upgrade."""


class Envelope(msgspec.Struct, frozen=True, array_like=True):
    """What every event carries, whatever happened."""

    version: int
    kind: str
    device: DeviceId
    incarnation: int
    seq: int
    operator: OperatorId
    shift: ShiftId
    wall_ms: int
    """The device's own clock; evidence for people, never order."""
    offset_ms: int
    """Server clock minus device clock, as last measured."""
    error_ms: int
    """Half width of that measurement; -1 when it was never measured in this boot."""
    boot: bytes
    payload: msgspec.Raw


@dataclass(frozen=True, slots=True)
class Event:
    """A decoded event: where it stands in its chain, and its payload in today's form."""

    hash: EventHash
    prev: EventHash
    envelope: Envelope
    payload: Payload

    @property
    def kind(self) -> str:
        """The kind's name, as in `KINDS`."""
        return self.envelope.kind


_encode = msgspec.msgpack.Encoder().encode
_decode_envelope = msgspec.msgpack.Decoder(Envelope).decode
_decoders = {kind: msgspec.msgpack.Decoder(cls).decode for kind, (cls, _) in KINDS.items()}


def chain_hash(prev: bytes, body: bytes) -> EventHash:
    """The event's name: SHA-256 over the previous hash and the stored bytes."""
    return EventHash(hashlib.sha256(prev + body).digest())


def place_of(incarnation: int, seq: int) -> int:
    """An event's key in a device's journal: one number that rises with incarnation and seq."""
    return incarnation << _SEQ_BITS | seq


def encode_payload(payload: Payload) -> tuple[str, int, msgspec.Raw]:
    """Kind, current version and bytes of a payload."""
    kind = KIND_OF[type(payload)]
    return kind, KINDS[kind][1], msgspec.Raw(_encode(payload))


def encode_envelope(envelope: Envelope) -> bytes:
    """The bytes that are stored and hashed. Refused("event_too_large") above 64 KB."""
    body = _encode(envelope)
    if len(body) > MAX_BODY:
        raise Refused("event_too_large", kind=envelope.kind, size=len(body))
    return body


def read_envelope(body: bytes) -> Envelope:
    """What every event says of itself. Raises msgspec.DecodeError for other bytes."""
    return _decode_envelope(body)


def decode(prev: bytes, body: bytes) -> Event:
    """Read stored bytes as today's event.

    Raises UnknownEventError for a kind or version that this program does not know,
    msgspec.DecodeError for other bytes.
    """
    envelope = _decode_envelope(body)
    known = KINDS.get(envelope.kind)
    if known is None or not 0 < envelope.version <= known[1]:
        raise UnknownEventError(f"{envelope.kind} v{envelope.version}")
    cls, current = known
    if envelope.version == current:
        payload: Payload = _decoders[envelope.kind](envelope.payload)
    else:
        old = msgspec.msgpack.decode(envelope.payload)
        payload = msgspec.convert(upcast(envelope.kind, envelope.version, current, old), cls)
    return Event(chain_hash(prev, body), EventHash(bytes(prev)), envelope, payload)
