"""What travels between a device and its hub, and between a hub and the server.

Requests to a hub are signed by their device like those to the server; a hub signs its answers, so
that a device believes no other machine of the building (`HubAnswer`).
"""

from __future__ import annotations

from sync.protocol import Message, Number, PushReply, PushRequest, SentEvent


class HubAnswer(Message, frozen=True, array_like=True):
    """A reply in its envelope: who answered, and its signature over question and answer."""

    hub: bytes
    signature: bytes
    body: bytes


class KeepReply(Message, frozen=True, array_like=True):
    """Events that are on the hub's disk: acknowledged as level 1."""

    kept: tuple[bytes, ...] = ()


class ForwardRequest(Message, frozen=True, array_like=True):
    """A hub carries what another device signed: `push` is that device's, without its token."""

    device: bytes
    """The hub."""
    incarnation: Number
    token: bytes
    push: PushRequest


class ForwardReply(Message, frozen=True, array_like=True):
    """`reopen`: the hub has no session. `later`: the house recovers, and that device must open
    first. `foreign`: these are no events of a device of the hub's house; nothing was stored.
    """

    ok: bool
    reopen: bool = False
    later: bool = False
    foreign: bool = False
    push: PushReply | None = None


class SubGrant(Message, frozen=True, array_like=True):
    """A right that a hub gave out of its own: its event, and its signature over that alone."""

    event: SentEvent
    signature: bytes


class SubGrantReply(Message, frozen=True, array_like=True):
    """Rights given; refused seats are those the hub does not own."""

    given: tuple[SubGrant, ...] = ()
    refused: tuple[int, ...] = ()
    more: tuple[tuple[int, ...], ...] = ()
    """Refused seats of each further wish; those that are missing were not heard."""


class SubGrantsRequest(Message, frozen=True, array_like=True):
    """Which rights did you ever give me? An answer that was lost must not leak one."""

    device: bytes
    known: tuple[bytes, ...] = ()
    """Ids of those that it has."""


class RenewRequest(Message, frozen=True, array_like=True):
    """A hub's TLS certificate ends soon: the same names for a new key (both PEM).

    `proof` is the signature of the old certificate's key over device and new key: whoever merely
    saw a certificate gets none for its names.
    """

    device: bytes
    certificate: bytes
    public_key: bytes
    proof: bytes


class RenewReply(Message, frozen=True, array_like=True):
    """The new certificate, and the roots to tell devices of (PEM); not `ok`: it was not ours."""

    ok: bool
    certificate: bytes = b""
    roots: bytes = b""
