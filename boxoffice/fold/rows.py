"""The read model's rows, declared once for device and server.

A row is a frozen value; its class says its table's name, its key columns and the scopes whose
feed carries it. Column types follow from the annotations: bytes BLOB, int INTEGER, str TEXT.
Counters are not rows: what can be counted is counted (a pool's sold places are its tickets), so
folding an event again over a row that already holds its effect changes nothing.
"""

from __future__ import annotations

from typing import ClassVar

from boxoffice.fold.block_rows import SeatBlock
from boxoffice.fold.conflict_rows import Conflict
from boxoffice.fold.credit_rows import CardIntent, Voucher
from boxoffice.fold.device_rows import Device, FormerRoot
from boxoffice.fold.price_rows import PriceChange, TariffPass
from boxoffice.fold.public_rows import Availability, Evening
from boxoffice.fold.reservation_rows import Reservation, ReservedPlace
from boxoffice.fold.row import (
    ORG_SCOPE,
    InHouse,
    InTwoHouses,
    Key,
    Row,
    house_scope,
    public_scope,
)
from boxoffice.fold.shift_rows import CashMove, DrawerOpen, Shift, ShiftCount, ShiftTotal

__all__ = [
    "BY_NAME", "ORG_SCOPE", "TABLES", "Admission", "Allocation", "Availability", "CardIntent",
    "CashMove", "Code", "Conflict", "Device", "Document", "DrawerOpen", "Evening", "FormerRoot",
    "Grant", "Hold", "Key", "Line", "Order", "Payment", "Pii", "PriceChange", "Reservation",
    "ReservedPlace", "Row", "Seat", "SeatBlock", "Shift", "ShiftCount", "ShiftTotal", "TariffPass",
    "Ticket", "Voucher", "house_scope", "public_scope",
]  # fmt: skip


class Document(InHouse, frozen=True, array_like=True):
    """A versioned record (house, performance, price list, operator, grant plan…)."""

    TABLE: ClassVar[str] = "document"
    KEY: ClassVar[int] = 3
    house: bytes
    kind: str
    id: bytes
    revision: int
    fields: bytes
    """msgpack map: field → value."""
    revisions: bytes
    """msgpack map: field → `documents.Revision`."""


class Seat(InHouse, frozen=True, array_like=True):
    """Who owns a seat of a performance. A seat without a row is free."""

    TABLE: ClassVar[str] = "seat"
    KEY: ClassVar[int] = 2
    performance: bytes
    seat: int
    house: bytes
    state: str
    """free · granted · reserved · sold · blocked"""
    grant: bytes
    """Whose it is; empty: the server's."""
    ticket: bytes
    """The ticket it is sold to, or the reservation or the block it is kept for."""


class Hold(InHouse, frozen=True, array_like=True):
    """Somebody's basket has this seat until then (server time). Politeness, no right."""

    TABLE: ClassVar[str] = "hold"
    KEY: ClassVar[int] = 2
    performance: bytes
    seat: int
    house: bytes
    device: bytes
    until_ms: int


class Grant(InHouse, frozen=True, array_like=True):
    """The right to sell seats (their Seat rows name it) or `places` of a pool."""

    TABLE: ClassVar[str] = "grant_"
    id: bytes
    house: bytes
    performance: bytes
    device: bytes
    incarnation: int
    parent: bytes
    state: str
    """active · closed · contested · revoked"""
    pool: str
    places: int
    returned: int
    sell_until_ms: int
    reservation: bytes = b""
    """The reservation that came with it, or empty."""
    recalled: bytes = b""
    """msgpack array of seats that are asked back, an empty array for all; empty: none."""


class Order(InHouse, frozen=True, array_like=True):
    """An order of the selling house."""

    TABLE: ClassVar[str] = "order_"
    id: bytes
    house: bytes
    number: str
    device: bytes
    operator: bytes
    shift: bytes
    at_ms: int
    state: str
    """paid · due · void"""
    total: int
    rounding: int
    due: int
    customer: bytes
    event: bytes
    reservation: bytes = b""
    """The reservation that it collected, or empty."""
    override: bytes = b""
    """Where the reason is kept for which places were sold without a right; empty: none were."""
    second: bytes = b""
    """The second person who allowed that, or empty."""
    notes: bytes = b""
    """Where its notes are kept: 16-byte references, one behind the other."""
    origin: bytes = b""
    """The order whose tickets were given back for it, or empty."""


class Line(InHouse, frozen=True, array_like=True):
    """A line of an order."""

    TABLE: ClassVar[str] = "line"
    KEY: ClassVar[int] = 2
    order: bytes
    n: int
    house: bytes
    kind: str
    quantity: int
    performance: bytes
    price_type: bytes
    cents: int


class Allocation(InHouse, frozen=True, array_like=True):
    """The part of a line that one owning house earns; VAT is stored, never computed again."""

    TABLE: ClassVar[str] = "allocation"
    KEY: ClassVar[int] = 3
    order: bytes
    line: int
    n: int
    house: bytes
    owner: bytes
    cents: int
    vat_code: str
    vat_bp: int
    vat_cents: int


class Payment(InHouse, frozen=True, array_like=True):
    """A payment against an order, in the drawer of a shift."""

    TABLE: ClassVar[str] = "payment"
    KEY: ClassVar[int] = 2
    order: bytes
    n: int
    house: bytes
    shift: bytes
    method: str
    cents: int
    given: int
    change: int
    reference: str


class Ticket(InTwoHouses, frozen=True, array_like=True):
    """One admission right for one performance."""

    TABLE: ClassVar[str] = "ticket"
    id: bytes
    house: bytes
    seller: bytes
    order: bytes
    line: int
    performance: bytes
    seat: int
    pool: str
    rank: int
    price_type: bytes
    price_number: int
    cents: int
    state: str
    """valid · void"""
    grant: bytes
    flag: str
    """"" · risk · late · anomaly · clock_unsure"""
    device: bytes
    at_ms: int
    code: bytes
    """The one that is printed now; others that stand for it are rows of `code`."""


class Code(InTwoHouses, frozen=True, array_like=True):
    """What is printed and scanned, and a ticket that it stands for (n : m, one row a pair).

    The signature in it names the device whose key made it.
    """

    TABLE: ClassVar[str] = "code"
    KEY: ClassVar[int] = 3
    performance: bytes
    code: bytes
    ticket: bytes
    house: bytes
    seller: bytes
    device: bytes
    admits: int
    state: str
    """valid · replaced · revoked · blocked"""
    source: str = ""
    """The system that printed it, when it was not ours."""
    price_number: int = 0
    """Of a foreign code: its price type; 0 when nobody said so."""
    place: int = 0
    """Of a foreign code: its seat's number in the plan plus one; 0 when nobody said so."""


class Admission(InHouse, frozen=True, array_like=True):
    """One scan with its verdict."""

    TABLE: ClassVar[str] = "admission"
    event: bytes
    house: bytes
    performance: bytes
    ticket: bytes
    code: bytes
    device: bytes
    door: str
    direction: str
    verdict: str
    at_ms: int
    offset_ms: int
    error_ms: int
    seat: int
    scan: bytes = b""
    """Names the scan also where its event is not known yet; empty in events of older programs."""
    count: int = 0
    """People who passed; 0: a second one on a ticket that counts once."""
    places: int = 0
    """How many its code admits."""
    seq: int = 0
    """Its place in its device's journal (`place_of`); 0: the row is older than this and the two
    columns before it, and was one person."""
    stored: int = 0
    """Which of its ticket's scans it is on the server, from 1; 0: it is not there yet."""
    back_ms: int = 0
    """When it was taken back; 0: it stands."""
    despite: str = ""
    """The verdict that a person overruled, or empty."""
    reason: bytes = b""
    """Where the reason is kept, beside the chain."""
    second: bytes = b""
    operator: bytes = b""


class Pii(InHouse, frozen=True, array_like=True):
    """A personal value beside the chain; erased: value and salt are empty, the tombstone stays."""

    TABLE: ClassVar[str] = "pii"
    ref: bytes
    house: bytes
    salt: bytes
    value: str
    erased: int


TABLES: tuple[type[Row], ...] = (
    Device, Document, Seat, Hold, Grant, Order, Line, Allocation, Payment, Ticket, Code,
    Reservation, ReservedPlace, SeatBlock, Shift, CashMove, ShiftCount, ShiftTotal, Admission,
    Conflict, Pii, Voucher, CardIntent, DrawerOpen, TariffPass, PriceChange, FormerRoot,
    Evening, Availability,
)  # fmt: skip
BY_NAME: dict[str, type[Row]] = {table.TABLE: table for table in TABLES}
