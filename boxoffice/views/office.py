"""What the manager's window shows: the evening, devices, tasks, orders and the audit."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.catalog.plan import Plan
from boxoffice.ids import Cents, ConflictId, DeviceId, OrderId, PerformanceId, SeatIndex, TicketId
from boxoffice.rules.ways_out import Outcome
from boxoffice.views.common import DeviceKind


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One line of the manager's device overview."""

    id: DeviceId
    number: int
    name: str
    kind: DeviceKind
    state: str
    last_contact_ms: int
    waiting_events: int
    own_places: int
    program: str = ""
    """Its version, as the server last heard."""
    offset_ms: int = 0
    error_ms: int = -1
    """Server clock minus its clock, and how sure that is; -1: not measured."""


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One line of Te doen: needs a person. `code` picks the words, `params` fill them."""

    code: str
    urgent: bool
    params: tuple[tuple[str, str], ...]
    about: str = ""
    """Whom or what it is about: names and numbers, no words."""
    at_ms: int = 0
    """Since when; 0: nobody knows."""
    subject: bytes = b""
    """Of a card its intent, of a conflict its id: what F9 is about."""


@dataclass(frozen=True, slots=True)
class ConflictMember:
    """One ticket of a conflict, to be laid beside the others."""

    ticket: TicketId
    order_number: str
    valid: bool
    device: str
    operator: str
    at_ms: int
    flag: str
    cents: Cents
    admitted: bool


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """One open conflict. `ways` are the outcomes a person may choose, the suggested one first."""

    id: ConflictId
    kind: str
    performance: PerformanceId
    seat: int
    members: tuple[ConflictMember, ...]
    suggestion: TicketId
    """The ticket that should keep the seat; empty when none should."""
    ways: tuple[Outcome, ...]
    seat_label: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class BlockRow:
    """Seats that one act keeps out of sale, and still does. `use` is a `rules.blocking.Use`, or one
    of a newer program.
    """

    use: str
    reason: str
    seats: tuple[SeatIndex, ...]
    labels: tuple[str, ...]
    device: str
    operator: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class OwnerRow:
    """What a device owns of a performance and has not sold."""

    device: DeviceId
    number: int
    name: str
    seats: tuple[SeatIndex, ...]
    pools: tuple[tuple[str, int], ...]
    """Name of a pool, places left in it."""


@dataclass(frozen=True, slots=True)
class Seating:
    """A performance as who plans it sees it: each seat's state, and whose what is."""

    performance: PerformanceId
    plan: Plan
    states: bytes
    """`states[i]` is the SeatState of seat i."""
    owners: tuple[OwnerRow, ...]
    """Every desk and hub of the house, by number, also those that own nothing."""
    blocks: tuple[BlockRow, ...]


@dataclass(frozen=True, slots=True)
class SeatsGiven:
    """What became of seats that a device is to own."""

    planned: int
    """Free ones: the server gives them when it hears of it."""
    asked: int
    """Another device's: it is asked for them, and gives them back when it hears of it."""


@dataclass(frozen=True, slots=True)
class TonightRow:
    """One line of the manager's evening table."""

    performance: PerformanceId
    title: str
    hall: str
    starts_local: str
    sold: int
    inside: int
    reserved: int
    free: int
    cents: Cents


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One event of the journal, as the audit shows it. `summary` is a stable short text."""

    at_ms: int
    device: str
    operator: str
    kind: str
    summary: str
    starts_local: str = ""
    """Of a scan: when the performance of the ticket begins."""
    whole_day: bool = False
    """Only its till is known, and `at_ms` is when that was opened. Without a moment it is 0."""
    refunded: bool = False
    """Of a scan of a cancelled ticket: its money went back."""


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order in a list."""

    id: OrderId
    number: str
    at_ms: int
    device: str
    operator: str
    total_cents: Cents
    tickets: int
    waiting: bool
    """Not stored by the server yet."""


@dataclass(frozen=True, slots=True)
class TicketRow:
    """A ticket as who blocks some sees it."""

    id: TicketId
    order_number: str
    title: str
    starts_local: str
    label: str
    state: str
    """valid · blocked · void"""
    inside: bool


@dataclass(frozen=True, slots=True)
class DeviceSale:
    """The newest order of a device that is known."""

    number: str
    at_ms: int
    total_cents: Cents


@dataclass(frozen=True, slots=True)
class OutstandingRow:
    """Places of a performance that a device owns and has not reported sold."""

    performance: PerformanceId
    title: str
    starts_local: str
    places: int


@dataclass(frozen=True, slots=True)
class FreedRow:
    """Places of a performance that became free when their device was cut off: it may have sold some
    of them, and nobody heard of that.
    """

    title: str
    starts_local: str
    seats: str
    """`A11-A12`; empty for an area without numbers, and where another computer cut it off."""


@dataclass(frozen=True, slots=True)
class UnknownScan:
    """A ticket that came in by its true signature, and whose sale nobody has told."""

    title: str
    label: str
    door: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class DeviceStory:
    """What is known of a device that may be lost."""

    id: DeviceId
    name: str
    state: str
    """active · lost · stolen"""
    since_ms: int
    last_sale: DeviceSale | None
    outstanding: tuple[OutstandingRow, ...]
    unknown_scans: tuple[UnknownScan, ...]
    """Of the whole house."""
    last_contact_ms: int = 0
    waiting: int = 0
    head: str = ""
    """`incarnation-seq` of the newest event that the server has of it, and eight signs of its hash;
    empty while the server has not told.
    """
    freed: tuple[FreedRow, ...] = ()
    """Of a device that was cut off."""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One thing that F2 found: which page it is on, its key there, and what is said of it."""

    kind: str
    """ticket · show · customer · reservation · order · device · person"""
    key: bytes
    """Of a ticket: of its order."""
    name: str
    detail: str = ""
    number: str = ""
    starts_local: str = ""
    cents: Cents | None = None
    closed: bool = False
    """A reservation of which nothing is reserved any more."""
