"""Protected acts: what a house lets a person do alone, with the own PIN, or only with a second one.

One rule for all of them (design.md §6): free · own PIN and reason, listed tomorrow · a second
person now. What changes from act to act is the name of the house's setting.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from boxoffice.errors import Refused
from boxoffice.ids import OperatorId


class Guard(StrEnum):
    """How a house protects an act."""

    FREE = "free"
    OWN_PIN = "own_pin"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Warrant:
    """What a person brings: a reason, whose PINs were typed just now and fit."""

    reason: str
    own_pin: bool = False
    second: OperatorId = OperatorId(b"")


def guard_of(setting: object) -> Guard:
    """The house's setting; whoever has set none, or nonsense, gets the middle one."""
    return next((guard for guard in Guard if guard.value == setting), Guard.OWN_PIN)


def require(guard: Guard, operator: OperatorId, warrant: Warrant) -> None:
    """Refused("reason_missing" | "own_pin_missing" | "second_missing"); a second person is
    another one, and counts for the own PIN as well.
    """
    if not warrant.reason.strip():
        raise Refused("reason_missing")
    second = bool(warrant.second) and warrant.second != operator
    if guard is Guard.SECOND and not second:
        raise Refused("second_missing")
    if guard is Guard.OWN_PIN and not (warrant.own_pin or second):
        raise Refused("own_pin_missing")
