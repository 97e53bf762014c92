"""What travels between a device and the server: frozen messages, encoded as msgpack arrays.

Fields are only added at the end, with a default: an old reader ignores the tail, a new reader
fills in defaults, so server and client may be two versions apart. `PROTOCOL` rises when that is
not enough.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Annotated, TypeVar

import msgspec

from boxoffice.journal.event import place_of

PROTOCOL = 1
MAX_EVENTS = 500
"""Events per push; with `MAX_PUSH_BYTES` the size of one request (sync.md §7)."""
MAX_PUSH_BYTES = 256 * 1024
PAGE_ROWS = 500
"""Rows per reply: one page must not hold the interpreter longer than a frame (qt.md §7)."""
CHANGE_ROWS = 200
"""Rows per change: what one event touches beyond that travels in several."""
PAGE_BYTES = 256 * 1024
"""Bytes of rows per reply, except that one row always fits."""
MAX_WAIT_S = 25
"""Longest long poll."""

Number = Annotated[int, msgspec.Meta(ge=0, lt=2**31)]
Long = Annotated[int, msgspec.Meta(ge=0, lt=2**53)]
"""What a request may say, so that every database can take it: more is nonsense (422)."""


class Message(msgspec.Struct, frozen=True, array_like=True):
    """Base of all messages."""


class Position(Message, frozen=True, array_like=True):
    """A place in one scope's feed."""

    scope: str
    seq: Long
    chain: bytes


class HeldGrant(Message, frozen=True, array_like=True):
    """A right as its owner knows it: a server that lost its tail takes it over from here."""

    id: bytes
    house: bytes
    performance: bytes
    incarnation: Number
    seats: tuple[Number, ...]
    pool: str
    places: Number
    sell_until_ms: int
    reservation: bytes = b""
    reserved: tuple[Number, ...] = ()
    """Numbers of its places that came with the grant."""
    parent: bytes = b""
    """The hub's grant that it came out of: its owner's journal carries it by itself."""


class OpenRequest(Message, frozen=True, array_like=True):
    """Begin a session.

    `intent` is persisted before sending, `run` lives in RAM only: together they tell a retry
    from a second copy of the same database (sync.md §7).
    """

    device: bytes
    incarnation: Number
    seq: Long
    head: bytes
    token: bytes
    intent: bytes
    run: bytes
    confirm: bytes = b""
    """Answer to the server's challenge."""
    ancestor_seq: Long = 0
    ancestor: bytes = b""
    """Own hash at the sequence number the server asked for."""
    program: str = ""
    protocol: int = PROTOCOL
    grants: tuple[HeldGrant, ...] = ()
    """Grants this device owns."""
    restored: bool = False
    """The device's own witness says that this copy is older than what it once wrote."""
    epoch: Number = 0
    """The epoch it last knew; a server never counts below it."""
    tells_ended: bool = False
    """`grants` has those that were given back too."""
    certificate: bytes = b""
    """By which a server that lost its enrolment knows it again."""
    name: str = ""
    """What its house calls it, for such a server."""


class OpenReply(Message, frozen=True, array_like=True):
    """Either a session, a challenge, or a question about the device's own past."""

    ok: bool
    challenge: bytes = b""
    ask_seq: int = 0
    incarnation: int = 0
    token: bytes = b""
    epoch: int = 0
    server_ms: int = 0
    recovering: bool = False
    revoked: bool = False
    """No session; with an `epoch`, what this device has still to tell is kept for a person."""
    single_copy: bool = False
    ask_ended: bool = False
    """This server lost its tail: which grants did you have, also those given back since?"""
    roots: bytes = b""
    """PEM of the TLS roots to trust from now on; empty: as before."""
    elsewhere: tuple[tuple[str, bytes], ...] = ()
    """Table and row of this device's rights in evenings of other houses, whose feeds it has not."""
    one_word: bool = False
    """A push may come here with one signature, its request's, for the events too."""


class SentEvent(Message, frozen=True, array_like=True):
    """One journal entry as it stands on the device."""

    incarnation: Number
    seq: Long
    prev: bytes
    hash: bytes
    body: bytes

    @property
    def place(self) -> int:
        """Where it stands in its device's journal."""
        return place_of(self.incarnation, self.seq)


class SentPii(Message, frozen=True, array_like=True):
    """One personal value beside the chain."""

    ref: bytes
    house: bytes
    salt: bytes
    value: str


class PushRequest(Message, frozen=True, array_like=True):
    """Events in chain order. `signature` is the device's word for them (`boxoffice.journal.word`);
    empty on the way to a server that takes the request's for it.
    """

    device: bytes
    incarnation: Number
    token: bytes
    events: tuple[SentEvent, ...]
    signature: bytes
    pii: tuple[SentPii, ...] = ()
    epoch: Number = 0
    """The epoch of its session; 0: not told."""


class EventResult(Message, frozen=True, array_like=True):
    """What became of one event. Every one of them is stored: none is ever rejected."""

    hash: bytes
    status: str
    """applied · flagged · parked · quarantined"""
    effect: dict[str, int] | None
    """Scope → feed seq at which it took effect; None while it has none."""


class PushReply(Message, frozen=True, array_like=True):
    """`need`.

    The chain before these events is missing here, send from your last acknowledged one's
    beginning. `reopen`: the events are stored, but begin a new session.
    """

    ok: bool
    reopen: bool = False
    need: bool = False
    epoch: int = 0
    results: tuple[EventResult, ...] = ()
    server_ms: int = 0


class PullRequest(Message, frozen=True, array_like=True):
    """Ask for the rows after these cursors; wait for one when there is none yet."""

    device: bytes
    incarnation: Number
    token: bytes
    epoch: Number
    cursors: tuple[Position, ...]
    last_acked: bytes = b""
    wait_s: Number = 0
    waiting: Number = 0
    """Own events not yet stored there, for the manager's overview."""
    grants: bytes = b""
    """Digest of the active grants it owns, as `grants_digest` makes it; empty: not told."""
    elsewhere: bytes = b""
    """`elsewhere.seats_digest` of the seats it may sell for other houses; empty: not told."""
    watches: bool = False
    """A manager's workplace is open on it: a desk is told of the house's devices then."""
    recalls: bool = False
    """`elsewhere` says what was asked back there too; an older program never heard of it."""


def grants_digest(grants: Iterable[bytes]) -> bytes:
    """Of the ids of a device's active grants: both sides must know the same (design.md §6a.3)."""
    return hashlib.sha256(b"".join(sorted(grants))).digest()


class Change(Message, frozen=True, array_like=True):
    """Rows that changed together: one number of a feed. Half an event never arrives alone."""

    rows: bytes
    """msgpack array of [table, row]"""
    link: bytes = b""
    """Its link in the chain, when a value in it was erased since; else it follows from `rows`."""


class Page(Message, frozen=True, array_like=True):
    """Changes of one scope after a cursor, each one number further."""

    scope: str
    after: int
    changes: tuple[Change, ...]
    chain: bytes
    """Chain value behind the last of them."""
    head: int
    """Newest number of the scope at this moment."""


class Contact(Message, frozen=True, array_like=True):
    """When a device of the house was last heard of, how many events waited there then, and the
    newest event that is here of it: its place in that device's journal, its hash.
    """

    device: bytes
    at_ms: int
    waiting: int
    incarnation: int = 0
    seq: int = 0
    head: bytes = b""
    program: str = ""
    offset_ms: int = 0
    """Server clock minus its clock, as it had measured when that event was made."""
    error_ms: int = -1
    """Half the width of that measurement; -1: it had measured nothing."""


class PullReply(Message, frozen=True, array_like=True):
    """Pages, or why there are none."""

    ok: bool
    reopen: bool = False
    lost_ack: bool = False
    rebase: tuple[str, ...] = ()
    """Scopes whose cursor this server never gave out: begin them anew."""
    pages: tuple[Page, ...] = ()
    server_ms: int = 0
    recovering: bool = False
    contacts: tuple[Contact, ...] = ()
    """For the manager's overview; live knowledge, so it travels beside the rows."""
    snapshots: tuple[str, ...] = ()
    """Scopes that are better read as a snapshot (`sync.snapshot`) than change by change."""


T = TypeVar("T", bound=Message)
_encoder = msgspec.msgpack.Encoder()


def encode(message: Message) -> bytes:
    """A message as bytes."""
    return _encoder.encode(message)


def decode(data: bytes, kind: type[T]) -> T:
    """Bytes as a message of the expected kind. Raises msgspec.MsgspecError for any others."""
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except (UnicodeDecodeError, RecursionError) as error:  # msgspec lets these two through
        raise msgspec.DecodeError(str(error)) from error
