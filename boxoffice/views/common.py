"""Who this is and how far it can see: what every workplace shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from boxoffice.ids import DeviceId, HouseId, OperatorId


class DeviceKind(StrEnum):
    """What an installation was enrolled as."""

    DESK = "desk"
    DOOR = "door"
    MANAGER = "manager"
    SERVER = "server"
    HUB = "hub"
    """Stands in one building; nobody works at it."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Which installation of which house this is."""

    house: HouseId
    house_name: str
    device: DeviceId
    device_number: int
    device_name: str
    kind: DeviceKind
    incarnation: int
    zone: str
    currency: str
    training: bool = False


@dataclass(frozen=True, slots=True)
class OperatorView:
    """A person who may work here; `number` is the tile 1–9 of the operator switch."""

    id: OperatorId
    number: int
    name: str
    roles: frozenset[str]


class Link(StrEnum):
    """How far this device can see right now."""

    ONLINE = "online"
    HOUSE_ONLY = "house_only"
    OFFLINE = "offline"
    NEVER = "never"
    """Not enrolled with a server yet, or never reached one."""


@dataclass(frozen=True, slots=True)
class SyncState:
    """The sync cell: link, what waits, how old the copy is."""

    link: Link
    since_ms: int
    """UTC ms since when the link is as it is."""
    waiting_events: int
    waiting_sales: int
    copied_ms: int
    """UTC ms of the last completed pull; 0 when there was none."""
    open_conflicts: int
    single_copy: bool
    """The server has no second place for its witness ("één kopie")."""
    clock_offset_ms: int = 0
    clock_error_ms: int = 0
    problem: str = ""
    """Stable code of the last failure ("server_unreachable", "server_answered_500", …) or empty."""
    doors_late: bool = False
    """The server is there, but too slow for a door: what other doors see comes with the feed."""
