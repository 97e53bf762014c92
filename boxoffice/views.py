"""What the workplaces show: frozen values read from the replica for one screen or cell.

They carry raw values (cents, stamps, codes, names), never words: `ui` says them in the staff's
language. Each is made by one query function and is small enough to be made within a frame.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from boxoffice.ids import (
    Cents,
    DeviceId,
    HouseId,
    OperatorId,
    OrderId,
    PerformanceId,
    PriceTypeId,
    SeatIndex,
    ShiftId,
    TicketId,
)


class DeviceKind(StrEnum):
    """What an installation was enrolled as."""

    DESK = "desk"
    DOOR = "door"
    MANAGER = "manager"
    SERVER = "server"


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


@dataclass(frozen=True, slots=True)
class PerformanceView:
    """One row of the performance list, and the head of the desk."""

    id: PerformanceId
    title: str
    hall: str
    starts_local: str
    zone: str
    status: str
    free: int
    """Places free in the house, as far as this copy knows."""
    ours: int
    """Free places that this device owns and may sell without asking."""
    sold: int
    inside: int
    wheelchair_free: int
    numbered: bool


class SeatState(IntEnum):
    """How one seat is painted; the byte values are the elements of `SeatBoard.states`."""

    FREE_OURS = 0
    FREE_OTHER = 1
    """Free, but not this device's: on the server or granted to another device."""
    HELD = 2
    RESERVED = 3
    SOLD = 4
    INSIDE = 5
    BLOCKED = 6
    CONFLICT = 7


@dataclass(frozen=True, slots=True)
class PoolView:
    """Counters of one unnumbered area."""

    key: str
    name: str
    capacity: int
    free: int
    ours: int
    rank: int


@dataclass(frozen=True, slots=True)
class SeatBoard:
    """State of every seat of one performance: `states[i]` is a SeatState byte of seat i."""

    performance: PerformanceId
    states: bytes
    pools: tuple[PoolView, ...]
    version: int
    """Rises with every change of the replica that touches this performance."""


@dataclass(frozen=True, slots=True)
class PriceView:
    """One price row of the desk. `cents` per rank as in the price list."""

    id: PriceTypeId
    number: int
    name: str
    note: str
    cents_by_rank: tuple[Cents, ...]
    is_default: bool


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """One basket place with what it costs."""

    index: int
    """Position in `Basket.places`."""
    label: str
    """Seat as said at the counter ("G12") or the pool's name."""
    price_name: str
    cents: Cents
    ours: bool
    """False: the seat must be claimed before it can be sold."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What a basket costs now. `cash_cents` is the total after the 5-cent rounding of cash."""

    lines: tuple[QuoteLine, ...]
    total_cents: Cents
    cash_cents: Cents
    summary: str
    """Seats in short: "rij G 11-13" is `("G", "11", "13")` joined by ui; here "G 11-13"."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Best places for a quantity: seats, or a pool and how many; what is not ours is listed."""

    performance: PerformanceId
    seats: tuple[SeatIndex, ...]
    pool: str | None
    quantity: int
    not_ours: tuple[SeatIndex, ...]


class Method(StrEnum):
    """Payment methods known so far; stored as text."""

    CASH = "cash"
    CARD_BY_HAND = "card_by_hand"


@dataclass(frozen=True, slots=True)
class Tender:
    """How the customer pays: one method, and for cash what was handed over."""

    method: Method
    given_cents: Cents = Cents(0)


@dataclass(frozen=True, slots=True)
class Sold:
    """A committed sale, as the strip shows it. It exists on disk before this value does."""

    order: OrderId
    number: str
    """Human number "2-0147"."""
    total_cents: Cents
    rounding_cents: Cents
    paid_cents: Cents
    given_cents: Cents
    change_cents: Cents
    method: Method
    tickets: tuple[TicketId, ...]
    places: str
    offline: bool


@dataclass(frozen=True, slots=True)
class ShiftView:
    """The open till period of this device."""

    id: ShiftId
    number: int
    operator: OperatorId
    operator_name: str
    opened_ms: int
    float_cents: Cents


@dataclass(frozen=True, slots=True)
class ShiftTotals:
    """Per payment method: what the journal says, what was counted, the difference (cents)."""

    method: str
    expected_cents: Cents
    counted_cents: Cents
    difference_cents: Cents


@dataclass(frozen=True, slots=True)
class ShiftResult:
    """A closed shift. `waiting_sales` stood unsent on the Z."""

    shift: ShiftId
    z_number: str
    totals: tuple[ShiftTotals, ...]
    waiting_sales: int


@dataclass(frozen=True, slots=True)
class PrintJobView:
    """One paper of the print queue."""

    id: int
    kind: str
    """ticket · receipt · z_report"""
    state: str
    """queued · sent · confirmed · failed · unsure"""
    order_number: str
    detail: str


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


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One line of Te doen: needs a person. `code` picks the words, `params` fill them."""

    code: str
    urgent: bool
    params: tuple[tuple[str, str], ...]


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
