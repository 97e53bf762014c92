"""Payloads about rights: issue, recall, return, revoke, contest."""

from __future__ import annotations

from boxoffice.journal.payload import Payload


class GrantIssue(Payload, frozen=True, array_like=True):
    """The server (or a hub) gives one device the right to sell these seats, or N pool places."""

    grant: bytes
    house: bytes
    performance: bytes
    device: bytes
    incarnation: int
    seats: tuple[int, ...] = ()
    pool: str = ""
    places: int = 0
    parent: bytes = b""
    sell_until_ms: int = 0
    """Server time after which the device stops itself; 0: no such stop."""
    reservation: bytes = b""
    """The reservation that comes with it: its places are reserved and stay so."""
    reserved: tuple[int, ...] = ()
    """Numbers of those places within the reservation."""


class GrantRecall(Payload, frozen=True, array_like=True):
    """A person asks the owner for unsold places; only the owner's RETURN gives them."""

    grant: bytes
    house: bytes
    performance: bytes
    seats: tuple[int, ...] = ()
    """Empty: all of them."""


class GrantReturn(Payload, frozen=True, array_like=True):
    """The owner gives unsold seats or pool places back; nothing else frees them."""

    grant: bytes
    house: bytes
    performance: bytes
    seats: tuple[int, ...] = ()
    places: int = 0
    keeps: bool = False
    """Places are left under it, reserved or not asked for: the grant goes on."""


class GrantRevoke(Payload, frozen=True, array_like=True):
    """A person declared the owner lost: what it has not reported sold becomes free."""

    grant: bytes
    house: bytes
    performance: bytes
    seats: tuple[int, ...] = ()
    reserved: tuple[tuple[bytes, int], ...] = ()
    """(reservation, number) of its reserved places: they stay reserved, and are nobody's now."""


class GrantContest(Payload, frozen=True, array_like=True):
    """The owner came back as a copy or a restore: sales still count, returns do not."""

    grant: bytes
    house: bytes
