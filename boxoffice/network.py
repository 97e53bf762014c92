"""What a workplace needs of the network, named as a protocol: `sync` brings it.

Nobody at a counter waits for it: only `claim`, `check` and `pairing_code` may be asked while a
person looks on, and all three give up by themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from boxoffice.ids import HouseId, PerformanceId, SeatIndex
from boxoffice.rules.admission import Facts
from boxoffice.rules.presence import Passage
from boxoffice.views import DeviceKind, Link


@dataclass(frozen=True, slots=True)
class LinkView:
    """How far the device can see, and how old its copy is (UTC ms; 0: never)."""

    link: Link
    since_ms: int
    copied_ms: int
    problem: str
    single_copy: bool
    behind: int = 0
    """Rows of the feeds that were announced and are not here yet."""
    hub: bool = False
    """The building's hub answered when it was last asked."""
    checks: bool = False
    """Hub or server can be asked before somebody is let in: no other door lets the same in."""
    late: bool = False
    """… but it did not answer in time when it was last asked: the copy decided alone."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Rights that are wanted in one performance: seats, or places of a pool."""

    house: HouseId
    performance: PerformanceId
    seats: tuple[SeatIndex, ...] = ()
    pool: str = ""
    places: int = 0


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why the server did not give a seat, and to which device it belongs (empty: unknown)."""

    performance: PerformanceId
    seat: int
    reason: str
    owner: bytes = b""


@dataclass(frozen=True, slots=True)
class Nearby:
    """What door and hub (or server) know together of a ticket, and who passed on it as far as that
    one heard.
    """

    facts: Facts
    passed: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class DoorQuestion:
    """Somebody is about to pass: what the door knows of the ticket."""

    performance: PerformanceId
    code: bytes
    ticket: bytes
    scan: bytes
    door: str
    facts: Facts
    passed: tuple[Passage, ...] = ()
    """Who passed, as far as this door knows: what it saw itself may not be known elsewhere yet."""
    cleared: tuple[int, ...] = ()
    """Moments (UTC ms) at which everybody had left."""


class DeviceContact(NamedTuple):
    """What the server knows of a device beside its rows."""

    at_ms: int
    """UTC ms of its last contact."""
    waiting: int
    """Events that waited there then."""
    incarnation: int = 0
    seq: int = 0
    head: bytes = b""
    """The newest event that the server has of it: where in its journal, and its hash."""
    program: str = ""
    offset_ms: int = 0
    error_ms: int = -1
    """Server clock minus its clock by then, and how sure that is; -1: not measured."""


class Network(Protocol):
    """The other side, as far as it can be reached."""

    def link(self) -> LinkView:
        """The present state; never blocks."""
        ...

    def claim(self, wishes: tuple[Wish, ...]) -> tuple[Refusal, ...]:
        """Ask for rights of all these performances, at most 800 ms in all. What was given is in
        the replica when this returns; seats that were not are named, places are not.

        Raises Unavailable("server_unreachable" | "server_recovering" | …).
        """
        ...

    def hold(
        self, house: HouseId, performance: PerformanceId, seats: tuple[SeatIndex, ...]
    ) -> None:
        """Say what is in the basket, in the background; a failure is nobody's business."""
        ...

    def check(self, asks: DoorQuestion) -> Nearby | None:
        """Ask the building's hub, or else the server, before somebody is let in, at most 150 ms.
        When the answer's facts admit, the entry is registered there. None: nobody answered in time.
        """
        ...

    def pairing_code(self, kind: DeviceKind, name: str) -> str:
        """A code for a new device. Raises Unavailable("server_unreachable" | …)."""
        ...

    def contacts(self) -> dict[bytes, DeviceContact]:
        """Per device, as the server last told. Empty when it never told."""
        ...
