"""What the door shows: verdicts, counts and the last scans."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from boxoffice.ids import PerformanceId


class Verdict(StrEnum):
    """What a door says of a scan; the codes of the journal. Those that begin with `ok` let in."""

    OK = "ok"
    OK_BY_SIGNATURE = "ok_by_signature"
    OK_BY_HAND = "ok_by_hand"
    """A person let them in, with a reason, despite what the door said."""
    OUT = "out"
    GROUP = "group"
    """One code for many: how many come in now?"""
    GROUP_FULL = "group_full"
    ALREADY_USED = "already_used"
    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"
    """It may mean two things: look it up by name."""
    WRONG_PERFORMANCE = "wrong_performance"
    WRONG_DATE = "wrong_date"
    """The same show on another day."""
    WRONG_DOOR = "wrong_door"
    WRONG_TYPE = "wrong_type"
    """A price that is not let in here."""
    NOT_REAL = "not_real"
    CANCELLED = "cancelled"
    REPLACED = "replaced"
    BLOCKED = "blocked"
    UNAPPROVED = "unapproved"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    LATECOMER = "latecomer"
    """After the start: let in after an agreement."""
    UNPAID = "unpaid"
    RULE_DENIED = "rule_denied"
    CONFLICT = "conflict"
    FOREIGN = "foreign"


class Refunded(msgspec.Struct, frozen=True):
    """Money that went back for a ticket, as far as this copy knows."""

    at_ms: int = 0
    """0: not known."""
    whole_day: bool = False
    """Only the day is known, on which its till was opened."""
    till: str = ""


class ScanResult(msgspec.Struct, frozen=True):
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
    price_unknown: bool = False
    """Its price type is not in this copy, so that nobody here knows what it asks."""
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
    scan: bytes = b""
    """Which scan this was, to take it back by or to let in despite it; empty: it was no event."""
    inside: int = 0
    """People in on this code, after this scan."""
    places: int = 1
    """How many it admits."""
    rule: str = ""
    """The rule that refuses (`rules.entry_rules`), and what it is about."""
    rule_detail: str = ""
    doors: str = ""
    """Doors that let this ticket in, when it is not this one."""
    opens_local: str = ""
    """When this door opens or opened, local, where a set-up says so."""
    doubt: str = ""
    """Why a person looks: lost_key (of a till that was declared lost) · former_key (from before the
    house joined, and not on its list) · clock (of this device, a day off perhaps) · unconfirmed
    (the door of `used_device` asked for it, and never said that it let in) · empty: its seat was
    sold twice."""
    refunded: Refunded | None = None
    """Of a cancelled ticket."""
    back_until: str = ""
    """Of who goes out: until when they may come back, local, where a set-up says so."""
    no_way_back: bool = False
    """… or that they may not."""
    used_too: bool = False
    """Refused for another reason, and somebody is in on it as well."""


@dataclass(frozen=True, slots=True)
class ShowHere:
    """A performance that comes in at this door: what its head says of it, at each scan again."""

    id: PerformanceId
    title: str
    hall: str
    starts_local: str
    ends_local: str = ""


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
    here: int = 0
    """People who came in at this door."""
    by_price: tuple[tuple[str, int, int], ...] = ()
    """By the name of the price type, "" for what is not known: people inside, valid tickets; the
    most inside first.
    """
    by_door: tuple[tuple[str, int], ...] = ()
    """People who came in, by the name of the door; of other doors as far as it is known here."""


@dataclass(frozen=True, slots=True)
class FoundTicket:
    """A ticket, or a place of a reservation, found by name, number or seat."""

    id: bytes
    label: str
    place: str
    """Zone or pool."""
    price_name: str
    order_number: str
    name: str
    state: str
    """valid · void · reserved"""
    inside: bool
    performance: bytes = b""
    reservation: bytes = b""
    """Of a place that nobody has collected: whose it is, and which of its places."""
    n: int = 0


@dataclass(frozen=True, slots=True)
class ScanRow:
    """One line of "last scans"."""

    at_ms: int
    verdict: Verdict
    label: str
    starts_local: str = ""
    """When the performance of the ticket begins: "other day" differs from "other show"."""
    scan: bytes = b""
    direction: str = "in"
    count: int = 1
    places: int = 1
    taken_back: bool = False
    double: bool = False
    """Another door let this ticket in as well."""
    refunded: bool = False
    """Of a cancelled ticket: its money went back."""
