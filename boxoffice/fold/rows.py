"""The read model's rows, declared once for device and server.

A row is a frozen value; its class says its table's name, its key columns and the scopes whose
feed carries it. Column types follow from the annotations: bytes BLOB, int INTEGER, str TEXT.
Counters are not rows: what can be counted is counted (a pool's sold places are its tickets), so
folding an event again over a row that already holds its effect changes nothing.
"""

from __future__ import annotations

from typing import ClassVar

import msgspec

Key = tuple[bytes | int | str, ...]


def house_scope(house: bytes) -> str:
    """Scope of everything a house owns or sold: `house/<hex id>`."""
    return f"house/{house.hex()}"


ORG_SCOPE = "org"


class Row(msgspec.Struct, frozen=True, array_like=True):
    """Base of all rows."""

    TABLE: ClassVar[str] = ""
    KEY: ClassVar[int] = 1
    """The first KEY columns are the primary key."""

    def key(self) -> Key:
        """Values of the key columns."""
        key: Key = msgspec.structs.astuple(self)[: self.KEY]
        return key

    def scopes(self) -> tuple[str, ...]:
        """Feeds that carry this row."""
        raise NotImplementedError  # each table says its own; a row without scope is a bug


class _InHouse(Row, frozen=True, array_like=True):
    """Rows that belong to one house's feed, by their `house` column."""

    def scopes(self) -> tuple[str, ...]:
        return (house_scope(self.house),)  # type: ignore[attr-defined]


class _InTwoHouses(Row, frozen=True, array_like=True):
    """Rows of a ticket: the owning house and, when it is another, the selling house."""

    def scopes(self) -> tuple[str, ...]:
        owner: bytes = self.house  # type: ignore[attr-defined]
        seller: bytes = self.seller  # type: ignore[attr-defined]
        if owner == seller:
            return (house_scope(owner),)
        return (house_scope(owner), house_scope(seller))


class Device(Row, frozen=True, array_like=True):
    """An enrolled installation and its public key; in `org`, because every door must verify it."""

    TABLE: ClassVar[str] = "device"
    id: bytes
    house: bytes
    number: int
    name: str
    kind: str
    public_key: bytes
    certificate: bytes
    state: str
    """active · lost · stolen"""
    since_ms: int

    def scopes(self) -> tuple[str, ...]:
        return (ORG_SCOPE,)


class Document(_InHouse, frozen=True, array_like=True):
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
    """msgpack map: field → revision at which it last changed."""


class Seat(_InHouse, frozen=True, array_like=True):
    """Who owns a seat of a performance. A seat without a row is free."""

    TABLE: ClassVar[str] = "seat"
    KEY: ClassVar[int] = 2
    performance: bytes
    seat: int
    house: bytes
    state: str
    """free · granted · sold · blocked"""
    grant: bytes
    ticket: bytes


class Hold(_InHouse, frozen=True, array_like=True):
    """Somebody's basket has this seat until then (server time). Politeness, no right."""

    TABLE: ClassVar[str] = "hold"
    KEY: ClassVar[int] = 2
    performance: bytes
    seat: int
    house: bytes
    device: bytes
    until_ms: int


class Grant(_InHouse, frozen=True, array_like=True):
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


class Order(_InHouse, frozen=True, array_like=True):
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


class Line(_InHouse, frozen=True, array_like=True):
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


class Allocation(_InHouse, frozen=True, array_like=True):
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


class Payment(_InHouse, frozen=True, array_like=True):
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


class Ticket(_InTwoHouses, frozen=True, array_like=True):
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


class Code(_InTwoHouses, frozen=True, array_like=True):
    """What is printed and scanned; the signature names the device whose key made it."""

    TABLE: ClassVar[str] = "code"
    KEY: ClassVar[int] = 2
    performance: bytes
    code: bytes
    house: bytes
    seller: bytes
    device: bytes
    admits: int
    state: str
    """valid · replaced · revoked"""


class CodeTicket(_InTwoHouses, frozen=True, array_like=True):
    """Which tickets a code stands for (n : m)."""

    TABLE: ClassVar[str] = "code_ticket"
    KEY: ClassVar[int] = 3
    performance: bytes
    code: bytes
    ticket: bytes
    house: bytes
    seller: bytes


class Shift(_InHouse, frozen=True, array_like=True):
    """One drawer's till period."""

    TABLE: ClassVar[str] = "shift"
    id: bytes
    house: bytes
    device: bytes
    number: int
    operator: bytes
    opened_ms: int
    float_cents: int
    state: str
    """open · closed"""
    closed_ms: int
    z_number: str
    waiting_sales: int
    second: bytes
    deposit_bag: str
    left_in_drawer: int


class CashMove(_InHouse, frozen=True, array_like=True):
    """Cash put in or taken out within a shift."""

    TABLE: ClassVar[str] = "cash_move"
    KEY: ClassVar[int] = 2
    shift: bytes
    n: int
    house: bytes
    cents: int
    reason: bytes


class ShiftCount(_InHouse, frozen=True, array_like=True):
    """One counted amount of one blind count."""

    TABLE: ClassVar[str] = "shift_count"
    KEY: ClassVar[int] = 3
    shift: bytes
    n: int
    method: str
    house: bytes
    cents: int


class ShiftTotal(_InHouse, frozen=True, array_like=True):
    """Expected and counted cents of a method on the Z report."""

    TABLE: ClassVar[str] = "shift_total"
    KEY: ClassVar[int] = 2
    shift: bytes
    method: str
    house: bytes
    expected: int
    counted: int


class Admission(_InHouse, frozen=True, array_like=True):
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


class Conflict(_InHouse, frozen=True, array_like=True):
    """Something the books allow but reality does not; open until a person decides."""

    TABLE: ClassVar[str] = "conflict"
    id: bytes
    house: bytes
    kind: str
    performance: bytes
    seat: int
    members: bytes
    """msgpack array of ticket, document or event ids."""
    state: str
    """open · closed"""
    suggestion: bytes


class Pii(_InHouse, frozen=True, array_like=True):
    """A personal value beside the chain; erased: value and salt are empty, the tombstone stays."""

    TABLE: ClassVar[str] = "pii"
    ref: bytes
    house: bytes
    salt: bytes
    value: str
    erased: int


TABLES: tuple[type[Row], ...] = (
    Device, Document, Seat, Hold, Grant, Order, Line, Allocation, Payment, Ticket, Code,
    CodeTicket, Shift, CashMove, ShiftCount, ShiftTotal, Admission, Conflict, Pii,
)  # fmt: skip
BY_NAME: dict[str, type[Row]] = {table.TABLE: table for table in TABLES}

INDEXES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("order_", ("shift",)),
    ("order_", ("number",)),
    ("payment", ("shift",)),
    ("ticket", ("performance", "seat")),
    ("ticket", ("grant",)),
    ("ticket", ("order",)),
    ("code_ticket", ("ticket",)),
    ("admission", ("ticket",)),
    ("admission", ("performance", "at_ms")),
    ("admission", ("device", "at_ms")),
    ("grant_", ("performance",)),
    ("shift", ("device",)),
)
"""Secondary indexes of both stores: the columns that queries and server checks look up by."""
