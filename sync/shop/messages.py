"""What goes over the wire: the typed requests and answers from which OpenAPI is made.

Ids are 32 hexadecimal digits, money is integer cents, moments are RFC 3339. A request with a field
that is not in here is refused: what a shop believes it has said must be what was heard.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeVar

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)

from sync.shop.values import MOST_PLACES

Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$", min_length=32, max_length=32)]
ShopOrderId = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", min_length=1, max_length=64)
]
IdempotencyKey = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9._-]*$", min_length=8, max_length=64)
]
Reference = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._:/-]*$", min_length=1, max_length=64)
]
Text = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f\x7f]*$", max_length=200)]
PoolKey = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f\x7f]+$", max_length=100)]
N = TypeVar("N", int, str)
MOST_SEATS = 65_535
MOST_CENTS = 100_000_000


def _whole(value: Any) -> Any:
    """JSON knows one kind of number: 2.0 is the integer 2."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _all_different(named: list[N]) -> list[N]:
    if len(set(named)) < len(named):
        raise ValueError("something is named twice")
    return named


SeatNumber = Annotated[int, Field(ge=0, lt=MOST_SEATS), BeforeValidator(_whole)]
SeatNumbers = Annotated[
    list[SeatNumber],
    Field(min_length=1, max_length=MOST_PLACES, json_schema_extra={"uniqueItems": True}),
    AfterValidator(_all_different),
]


TicketIds = Annotated[
    list[Id],
    Field(min_length=1, max_length=MOST_PLACES, json_schema_extra={"uniqueItems": True}),
    AfterValidator(_all_different),
]


class _Asked(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class _Told(BaseModel):
    model_config = ConfigDict(frozen=True)


class WantedSeats(_Asked):
    """Numbered seats of one performance."""

    performance: Id
    seats: SeatNumbers


class WantedPlaces(_Asked):
    """Places of one unnumbered area of one performance."""

    performance: Id
    pool: PoolKey
    places: Annotated[int, Field(ge=1, le=MOST_PLACES), BeforeValidator(_whole)]


class HoldRequest(_Asked):
    """A basket: at most 50 places in all."""

    items: Annotated[list[WantedSeats | WantedPlaces], Field(min_length=1, max_length=20)]


class SeatTicket(_Asked):
    """A numbered seat at a price type."""

    performance: Id
    seat: SeatNumber
    price_type: Id


class PlaceTicket(_Asked):
    """One place of an unnumbered area at a price type."""

    performance: Id
    pool: PoolKey
    price_type: Id


class OrderRequest(_Asked):
    """A paid basket: exactly the places of the hold, each with its price type."""

    hold: Id
    tickets: Annotated[list[SeatTicket | PlaceTicket], Field(min_length=1, max_length=MOST_PLACES)]
    paid_cents: Annotated[int, Field(ge=0, le=MOST_CENTS), BeforeValidator(_whole)]
    """What the customer was charged. The server computes the prices; other amounts are refused."""
    payment_reference: Reference
    """Of the payment at your provider. Must not name a person."""
    buyer_reference: Text = ""
    """The buyer as the house may need it. Kept apart, and erasable."""


class CancelRequest(_Asked):
    """You have paid back, or will."""

    refund_reference: Reference
    tickets: TicketIds | None = None
    """Ids of tickets of the order that are taken back; without them all that are valid."""


class RankTold(_Told):
    """A price category of the plan."""

    rank: int
    name: str


class PriceTypeTold(_Told):
    """What a ticket costs for whom; `cents_by_rank[n - 1]` is the gross price for rank n."""

    id: Id
    name: str
    condition: str
    card_checked: bool
    """The door looks at a card that proves it."""
    cents_by_rank: list[int]
    ranks: list[int]
    """Only in these; empty: in all."""
    most: int
    """So many of a performance in one order; 0: as many as one likes."""


class PoolTold(_Told):
    """An unnumbered area."""

    pool: str
    name: str
    rank: int
    capacity: int


class PerformanceTold(_Told):
    """A performance that the house sells on the web now."""

    id: Id
    title: str
    hall: str
    starts: AwareDatetime
    """With the offset of the hall's zone on that day."""
    zone: str
    """IANA."""
    doors_local: str
    ends_local: str
    """Wall time in the zone, ISO without offset; empty when not announced."""
    closes: AwareDatetime
    """When the web stops selling it."""
    currency: str
    ranks: list[RankTold]
    pools: list[PoolTold]
    price_types: list[PriceTypeTold]


class PerformancesTold(_Told):
    """All of them, by start."""

    performances: list[PerformanceTold]


class SeatTold(_Told):
    """A numbered seat; `seat` is its name in requests, x and y are plan units from the top left."""

    seat: int
    label: str
    zone: str
    row: str
    number: str
    rank: int
    x: float
    y: float
    wheelchair: bool
    companion: bool
    state: Literal["free", "taken"]


class PoolLeft(_Told):
    """Places of an unnumbered area that are left for the web."""

    pool: str
    places_left: int


class AvailabilityTold(_Told):
    """What of a performance may be held now. It may be taken the next moment."""

    performance: Id
    width: float
    height: float
    seats: list[SeatTold]
    pools: list[PoolLeft]


class HeldItem(_Told):
    """Seats, or places of a pool."""

    performance: Id
    seats: list[int]
    pool: str | None
    places: int


class HoldTold(_Told):
    """A hold as it stands."""

    id: Id
    state: Literal["held", "lapsed", "released", "ordered"]
    until: AwareDatetime
    """Server time."""
    items: list[HeldItem]


class TicketTold(_Told):
    """One admission right, with what goes on paper."""

    id: Id
    performance: Id
    seat: int | None
    pool: str | None
    rank: int
    price_type: Id
    cents: int
    state: Literal["valid", "void"]
    code: str
    """120 characters for a QR code (alphanumeric mode, level M); empty once void."""
    short_code: str
    """16 letters for people, beside it as Code 128; empty once void."""


class OrderTold(_Told):
    """An order as the house's books have it."""

    id: str
    """Yours."""
    number: str
    """The house's, for people: `0-0147`."""
    state: Literal["paid", "cancelled"]
    currency: str
    total_cents: int
    refunded_cents: int
    ordered_at: AwareDatetime
    payment_reference: str
    buyer_reference: str
    """Empty once it was erased."""
    tickets: list[TicketTold]


class Place(_Told):
    """A place that is gone."""

    performance: Id
    seat: int | None = None
    pool: str | None = None


class Problem(_Told):
    """RFC 9457. `code` is stable and says what happened; `title` is for people who read logs."""

    type: str
    title: str
    status: int
    code: str
    places: list[Place] | None = None
    """Those that somebody else has (`places_taken`)."""
    total_cents: int | None = None
    """What the tickets cost (`total_differs`)."""
    where: list[str] | None = None
    """Parts of the request that are not as described (`invalid_request`)."""
