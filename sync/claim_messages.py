"""What is asked for and answered at a counter: claims of rights, and holds of a basket."""

from __future__ import annotations

from sync.protocol import Message, Number


class Wish(Message, frozen=True, array_like=True):
    """Seats, or places of a pool, of one performance: one claim beside others in a request."""

    id: bytes
    house: bytes
    performance: bytes
    seats: tuple[Number, ...] = ()
    pool: str = ""
    places: Number = 0


class ClaimRequest(Message, frozen=True, array_like=True):
    """Ask for seats, or for `places` of a pool; `sync.wishes` takes it apart.

    `id` becomes the grant's id, so a lost answer is simply asked again.
    """

    device: bytes
    incarnation: Number
    token: bytes
    epoch: Number
    id: bytes
    house: bytes
    performance: bytes
    seats: tuple[Number, ...] = ()
    pool: str = ""
    places: Number = 0
    reservation: bytes = b""
    """Take over this reservation that nobody owns; the rest is empty then."""
    more: tuple[Wish, ...] = ()
    """Further performances, also of other houses. An older server answers the first alone."""


class ClaimRefusal(Message, frozen=True, array_like=True):
    """Why one seat was not given: granted, sold, held, blocked; and to whom."""

    seat: int
    reason: str
    owner: bytes = b""


class Answer(Message, frozen=True, array_like=True):
    """What became of one further wish, as a reply of its own would say it."""

    rows: tuple[tuple[str, bytes], ...] = ()
    refused: tuple[ClaimRefusal, ...] = ()
    wait: bool = False
    """Its house is recovering."""


class ClaimReply(Message, frozen=True, array_like=True):
    """Rows of the grant and its seats, to be used at once; refused seats with the reason."""

    ok: bool
    reopen: bool = False
    wait: bool = False
    """The server is recovering: it grants nothing yet."""
    rows: tuple[tuple[str, bytes], ...] = ()
    refused: tuple[ClaimRefusal, ...] = ()
    server_ms: int = 0
    more: tuple[Answer, ...] = ()
    """To the further wishes, in their order; those that are missing were not heard."""


class HoldRequest(Message, frozen=True, array_like=True):
    """These seats are in my basket (an empty tuple lets them go). No right, no answer needed."""

    device: bytes
    incarnation: Number
    token: bytes
    house: bytes
    performance: bytes
    seats: tuple[Number, ...]
