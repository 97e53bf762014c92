"""What the door shows: verdicts, counts and the last scans."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """Door verdicts of issue 2; the full table of scan-cases.md joins here."""

    OK = "ok"
    OK_BY_SIGNATURE = "ok_by_signature"
    ALREADY_USED = "already_used"
    UNKNOWN = "unknown"
    WRONG_PERFORMANCE = "wrong_performance"
    NOT_REAL = "not_real"
    CANCELLED = "cancelled"
    REPLACED = "replaced"
    CONFLICT = "conflict"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class ScanResult:
    """The answer to one scan, committed before it is shown (except FOREIGN, which is no event)."""

    verdict: Verdict
    at_ms: int
    seat_row: str = ""
    seat_number: str = ""
    place: str = ""
    """Zone or pool name."""
    price_name: str = ""
    look: str = ""
    """What the door must look at (condition of the price type); empty: nothing."""
    title: str = ""
    starts_local: str = ""
    hall: str = ""
    used_ms: int = 0
    used_device: str = ""
    copied_ms: int = 0
    """Age of the copy the verdict rests on (UTC ms of the last pull)."""
    position: int = 0
    of: int = 0
    """This is ticket `position` of `of` of its order; 0 when unknown."""


@dataclass(frozen=True, slots=True)
class DoorCounts:
    """Counters of the door screen for the chosen performances."""

    inside: int
    expected: int
    left: int
    tickets_here: int
    """Tickets in this device's copy."""
    tickets_known: int
    """Tickets the server knew at the last contact; equal to `tickets_here` when ready."""
    copied_ms: int


@dataclass(frozen=True, slots=True)
class ScanRow:
    """One line of "last scans"."""

    at_ms: int
    verdict: Verdict
    label: str
    starts_local: str = ""
    """When the performance of the ticket begins: "other day" differs from "other show"."""
