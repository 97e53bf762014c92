"""Payloads about doors: scans, what was taken back, and codes of other systems."""

from __future__ import annotations

from boxoffice.journal.payload import NO_SEAT, Payload, Secret


class Admission(Payload, frozen=True, array_like=True):
    """One scan of a readable code, with its verdict.

    `signed` is the whole code when the ticket was not in the device's copy, so that the server
    can rebuild an orphan.
    """

    performance: bytes
    house: bytes
    ticket: bytes
    code: bytes
    direction: str
    verdict: str
    door: str
    signed: bytes = b""
    seat: int = NO_SEAT
    scan: bytes = b""
    """Names the scan wherever it is heard of, also before its event is."""
    count: int = 1
    """How many people passed; 0: a second person on a ticket that counts once."""
    places: int = 1
    """How many the code admits."""
    despite: str = ""
    """The verdict that a person overruled; empty: nobody did."""
    reason: Secret | None = None
    second: bytes = b""
    """The second person who allowed it, or empty."""


class Misread(Payload, frozen=True, array_like=True):
    """A scan that is no code of ours.

    Its length and keyed hash, never what it said (design §4). At most one per code and minute.
    """

    house: bytes
    length: int
    digest: bytes


class ScanBack(Payload, frozen=True, array_like=True):
    """A scan was a mistake: nobody passed. By the device that made it, within a quarter."""

    performance: bytes
    house: bytes
    admission: bytes
    """Hash of its event."""
    scan: bytes
    """The id that the scan has."""
    reason: Secret | None = None
    second: bytes = b""
    """The second person who allowed it, or empty."""


class ForeignCode(Payload, frozen=True, array_like=True):
    """A code that another system printed, by its digest; what it says stands nowhere."""

    code: bytes
    """See `tickets.foreign`."""
    admits: int = 1
    price_number: int = 0
    """Number of the price type in the performance's price list; 0: not said."""
    seat: int = NO_SEAT
    valid: bool = True


class CodesImported(Payload, frozen=True, array_like=True):
    """Codes of another system that admit to a performance from now on."""

    performance: bytes
    house: bytes
    source: str
    codes: tuple[ForeignCode, ...]


class CodesBlocked(Payload, frozen=True, array_like=True):
    """Codes that admit nobody for the time being, or do so again."""

    performance: bytes
    house: bytes
    codes: tuple[tuple[bytes, bytes], ...]
    """Code and ticket of each."""
    blocked: bool
    reason: Secret | None = None
