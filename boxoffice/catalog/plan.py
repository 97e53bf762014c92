"""A seating plan: zones → rows → seats, plus unnumbered areas (pools) and things drawn only.

A plan version is immutable. It is stored as one content-addressed blob; a performance pins one.
Coordinates are the sum of zone, row and seat positions, as in pretix's seating-plan format,
already added up here: `Seat.x`, `Seat.y` are plan units from the top left.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

MOST_SEATS = 65_535
"""A ticket code has two bytes for the seat, the last value meaning none (design.md §7)."""
MOST_TEXT = 200
"""Letters of a name."""
MOST_LABEL = 40
"""Letters of a row or a seat number: they are said at the counter and printed on the ticket."""


class Seat(msgspec.Struct, frozen=True, array_like=True):
    """One numbered place. Its index in `Plan.seats` is its `SeatIndex`."""

    guid: str
    zone: str
    row: str
    number: str
    rank: int
    """1-based index into `Plan.ranks`."""
    x: float
    y: float
    wheelchair: bool = False
    companion: bool = False
    limited_view: bool = False
    """Something stands before it: said before it is sold."""

    @property
    def label(self) -> str:
        """As said at the counter: "G12"; "3-12" where rows are numbers; "12" without rows."""
        if self.row in ("", "-"):
            return self.number
        return f"{self.row}-{self.number}" if self.row[-1].isdigit() else f"{self.row}{self.number}"


class Pool(msgspec.Struct, frozen=True, array_like=True):
    """An unnumbered area: N places that are alike. Named by `key` within its plan."""

    key: str
    name: str
    capacity: int
    rank: int


class Shape(msgspec.Struct, frozen=True, array_like=True):
    """Something drawn that nobody sits on: the stage, a bar, a text. Rectangle in plan units."""

    x: float
    y: float
    width: float
    height: float
    text: str


class Plan(msgspec.Struct, frozen=True, array_like=True):
    """One immutable version of a hall's seating plan."""

    name: str
    width: float
    height: float
    ranks: tuple[str, ...]
    """Rank names; rank n of a seat is `ranks[n - 1]`."""
    seats: tuple[Seat, ...]
    pools: tuple[Pool, ...] = ()
    shapes: tuple[Shape, ...] = ()

    def carries(self, old: Plan, taken: Mapping[str, int]) -> bool:
        """Whether what was sold from another plan stands in this one: each of its seats at the same
        index under the same name, and in each pool as many places as are `taken`.
        """
        seats = zip(old.seats, self.seats[: len(old.seats)], strict=False)
        same = all((a.zone, a.row, a.number) == (b.zone, b.row, b.number) for a, b in seats)
        places = {pool.key: pool.capacity for pool in self.pools}
        enough = all(places.get(key, 0) >= count for key, count in taken.items())
        return same and enough and len(self.seats) >= len(old.seats)

    def capacity(self) -> int:
        """All places that may be sold: seats and pool places together."""
        return len(self.seats) + sum(pool.capacity for pool in self.pools)


def encode_plan(plan: Plan) -> bytes:
    """The bytes that are stored and hashed as the plan's blob (msgpack)."""
    return msgspec.msgpack.encode(plan)


def decode_plan(data: bytes) -> Plan:
    """Read a plan's blob. Raises `msgspec.DecodeError` when it is not one."""
    try:
        return msgspec.msgpack.decode(data, type=Plan)
    except (UnicodeDecodeError, RecursionError) as error:  # msgspec lets these two through
        raise msgspec.DecodeError(str(error)) from error
