"""The messages by which an installation becomes a device of a house."""

from __future__ import annotations

import msgspec

from sync.protocol import Message, Number


class PairRequest(Message, frozen=True, array_like=True):
    """A manager's device asks for a pairing code for a new device of its house."""

    device: bytes
    incarnation: Number
    token: bytes
    kind: str
    name: str


class PairReply(Message, frozen=True, array_like=True):
    """The code to type on the new device: good once, for ten minutes."""

    ok: bool
    code: str = ""
    expires_ms: int = 0


class EnrolRequest(Message, frozen=True, array_like=True):
    """A new device joins with its own public key, and proves that it knows the code."""

    proof: bytes
    """See `sync.pairing`."""
    public_key: bytes
    name: str


class EnrolReply(Message, frozen=True, array_like=True):
    """What the new device must keep. `reason` says why not, when not ok."""

    ok: bool
    reason: str = ""
    device: bytes = b""
    house: bytes = b""
    number: int = 0
    kind: str = ""
    certificate: bytes = b""
    root_key: bytes = b""
    """Public key of the organisation; certificates are checked against it."""
    secrets: dict[str, bytes] = msgspec.field(default_factory=dict)
    name: str = ""
    """Of the device, as the house has it now."""
    house_name: str = ""
    proof: bytes = b""
    """That the server knows the code too, over all of the above: `sync.pairing`."""
