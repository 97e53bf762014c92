"""How a house's doors let in: one document for the house, one for each performance that differs.

Every field can be edited by itself; what a performance does not say, the house says, and what
neither says asks nothing. A field that this program cannot read admits nobody: see `readable`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

import msgspec

from boxoffice.rules.door_names import called
from boxoffice.rules.entry_rules import Minutes, Rule, timeless

KIND = "door_setup"
"""Of the document; its id is the performance's, or the house's."""
Unpaid = Literal["account", "reservation"]
ACCOUNT: Unpaid = "account"
RESERVATION: Unpaid = "reservation"


class DoorPlaces(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one door lets in; an empty list: all."""

    ranks: tuple[int, ...] = ()
    zones: tuple[str, ...] = ()
    price_types: tuple[str, ...] = ()
    otherwise: Literal["refuse", "look"] = "refuse"
    """Who belongs at another door: is sent there, or let in with a word about it."""


class DoorSetup(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The doors of one performance."""

    opens_min: Minutes | None = None
    """So many minutes before the start the doors open."""
    late_min: Minutes | None = None
    """So many minutes after the start somebody is late."""
    late: Literal["ask", "refuse"] = "ask"
    """Who is late waits for an agreement, or comes too late."""
    reentry: bool = True
    """Who was scanned out may come in again."""
    several: bool = False
    """Come in as often as you like, also without going out."""
    clears: str = ""
    """Each day at this time ("05:00") everybody has gone home."""
    price_types: tuple[str, ...] = ()
    """Only these, by name or by id in hexadecimal; empty: all."""
    unpaid: tuple[Unpaid, ...] = (ACCOUNT,)
    """What is let in before it is paid."""
    doors: dict[str, DoorPlaces] = {}
    """By the name of a door; one that is not named lets all in."""
    rules: tuple[Rule, ...] = ()
    readable: bool = True
    """False: there is a set-up that this program does not understand; nobody enters by it."""

    def __post_init__(self) -> None:
        """Raises ValueError for a `clears` that is no time of day, read as a scan will, and for two
        doors of one name.
        """
        if len({called(name) for name in self.doors}) < len(self.doors):
            raise ValueError("`doors` names one door twice")
        if self.clears and datetime.fromisoformat(f"2026-01-01T{self.clears}").tzinfo:
            raise ValueError(f"`clears` has a zone: {self.clears!r}")

    @property
    def asks_the_time(self) -> bool:
        """Whether who comes in depends on what time it is."""
        minutes = (self.opens_min, self.late_min)
        timed = any(one is not None for one in minutes) or bool(self.clears)
        return timed or not all(map(timeless, self.rules))

    def at(self, door: str) -> DoorPlaces:
        """What the door of this name lets in, however it is typed."""
        wanted = called(door)
        return next(
            (places for name, places in self.doors.items() if called(name) == wanted), EVERYTHING
        )


EVERYTHING = DoorPlaces()
OPEN = DoorSetup()
"""A house that has set nothing up."""
NOT_READABLE = DoorSetup(readable=False)
"""Admits nobody."""


def door_setup(house: Mapping[str, Any], performance: Mapping[str, Any]) -> DoorSetup:
    """The set-up of a performance from the fields of both documents. Never raises."""
    said = {**house, **performance}
    if not said:
        return OPEN
    try:
        return _read(said)
    except (ValueError, RecursionError):
        return NOT_READABLE


def why_unreadable(said: Mapping[str, Any]) -> str:
    """What is wrong with the fields of a set-up, and where; empty: nothing."""
    try:
        _read(said)
    except (ValueError, RecursionError) as error:
        return str(error)
    return ""


def _read(said: Mapping[str, Any]) -> DoorSetup:
    """Raises ValueError or RecursionError. A field that is not known, at whatever level, is a limit
    that somebody meant: leaving it aside would let in whom it was to keep out.
    """
    if "readable" in said:
        raise ValueError("Object contains unknown field `readable`")
    return msgspec.convert(said, DoorSetup)
