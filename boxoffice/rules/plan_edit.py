"""Changing a seating plan while it is edited: pure, a plan in and a plan out.

New seats come behind all others, so that a seat keeps its index for as long as none before it is
taken away; `rules.plan_change` says which performances may move to the result.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from msgspec.structs import replace

from boxoffice.catalog.plan import MOST_LABEL, MOST_SEATS, MOST_TEXT, Plan, Pool, Seat
from boxoffice.errors import Refused
from boxoffice.ids import SeatIndex
from boxoffice.rules.plan_numbers import numbers
from boxoffice.rules.plan_shape import pitch_of, rows_of
from boxoffice.rules.typed_text import one_line

MOST_PLACES = 100_000
"""Of one unnumbered area."""
_LONGEST = {"zone": MOST_TEXT, "row": MOST_LABEL, "number": MOST_LABEL}
"""Letters of a seat's names."""
Seats = Collection[int]
"""Of their `SeatIndex`."""


def changed(plan: Plan, seats: Seats, said: Mapping[str, object], numbering: str = "") -> Plan:
    """These seats with other fields (`zone`, `row`, `rank`, `wheelchair`, `companion`,
    `limited_view`) and, where a `numbering` is given, numbered anew: each row from left to right.
    Refused as `numbers` and `require_right` refuse.
    """
    made = list(plan.seats)
    for seat in seats:
        made[seat] = replace(made[seat], **said)
    moved = replace(plan, seats=tuple(made))
    for row in rows_of(moved).values() if numbering else ():
        meant = [seat for seat in row if seat in seats]
        found = numbers(numbering, len(meant)) if meant else ()
        for seat, number in zip(meant, found, strict=True):
            made[seat] = replace(made[seat], number=number)
    return require_right(replace(plan, seats=tuple(made)))


def without(plan: Plan, seats: Seats) -> Plan:
    """The plan less these seats."""
    gone = frozenset(seats)
    return replace(plan, seats=tuple(one for n, one in enumerate(plan.seats) if n not in gone))


def with_seats(plan: Plan, like: Seat, typed: str) -> tuple[Plan, tuple[SeatIndex, ...]]:
    """With new seats of the zone, row, rank and kind of `like`, and which they are: at the end of
    that row where higher numbers stand, or as a new row behind the last one. Refused as `numbers`
    and `require_right` refuse.
    """
    wanted = numbers(typed)
    rows = rows_of(plan)
    row = rows.get((like.zone, like.row), [])
    step = pitch_of(plan, rows)
    spots = _beside(plan, row, wanted, step) if row else _behind(plan, len(wanted), step)
    guids = {seat.guid for seat in plan.seats}
    made = []
    for number, (x, y) in zip(wanted, spots, strict=True):
        guid = _guid(f"{like.zone}-{like.row}-{number}", guids)
        guids.add(guid)
        made.append(replace(like, guid=guid, number=number, x=x, y=y))
    fresh = _in_view(replace(plan, seats=(*plan.seats, *made)), step)
    first = len(plan.seats)
    return require_right(fresh), tuple(SeatIndex(n) for n in range(first, first + len(made)))


Spots = list[tuple[float, float]]


def _beside(plan: Plan, row: list[SeatIndex], wanted: tuple[str, ...], step: float) -> Spots:
    """On from the end of the row where the numbers go on; before its beginning where lower ones
    belong there.
    """
    left, right = plan.seats[row[0]], plan.seats[row[-1]]
    rises = _number(left) <= _number(right)
    lower = _value(wanted[0]) < min(_number(left), _number(right))
    if rises != lower:
        return [(right.x + step * (n + 1), right.y) for n in range(len(wanted))]
    away = range(len(wanted), 0, -1) if rises else range(1, len(wanted) + 1)
    return [(left.x - step * n, left.y) for n in away]


def _behind(plan: Plan, count: int, step: float) -> Spots:
    """A row below everything that somebody sits on, in the middle."""
    xs = [seat.x for seat in plan.seats] or [max(plan.width, step * (count + 1)) / 2]
    below = max(
        [seat.y for seat in plan.seats] or [shape.y + shape.height for shape in plan.shapes] or [0]
    )
    begin = (min(xs) + max(xs)) / 2 - step * (count - 1) / 2
    return [(begin + step * n, below + 1.2 * step) for n in range(count)]


def _number(seat: Seat) -> int:
    return _value(seat.number)


def _value(number: str) -> int:
    return int(number) if number.isdecimal() else 0


def _guid(wanted: str, known: Collection[str]) -> str:
    name, n = wanted, 1
    while name in known:
        n += 1
        name = f"{wanted}.{n}"
    return name


def _in_view(plan: Plan, step: float) -> Plan:
    """Moved and widened so that every seat stands inside."""
    left = min(0.0, *(seat.x - step for seat in plan.seats))
    moved = tuple(replace(seat, x=seat.x - left) for seat in plan.seats)
    shapes = tuple(replace(shape, x=shape.x - left) for shape in plan.shapes)
    width = max(plan.width - left, *(seat.x + step for seat in moved))
    height = max(plan.height, *(seat.y + step for seat in moved))
    return replace(plan, seats=moved, shapes=shapes, width=width, height=height)


# Ranks and areas


def with_rank(plan: Plan, at: int, name: str) -> Plan:
    """The rank (1-based) called so; one past the last is new. Refused("plan_duplicate_category" |
    "plan_name_missing" | "text_long").
    """
    called = _name(name)
    others = [one for n, one in enumerate(plan.ranks, start=1) if n != at]
    if called in others:
        raise Refused("plan_duplicate_category", category=called)
    return replace(plan, ranks=(*plan.ranks[: at - 1], called, *plan.ranks[at:]))


def without_rank(plan: Plan, at: int) -> Plan:
    """Less this rank. The others keep their numbers, because prices stand under them:
    Refused("plan_rank_used", rank=…) unless it is the last and nobody sits there.
    """
    used = {seat.rank for seat in plan.seats} | {pool.rank for pool in plan.pools}
    if at in used or at != len(plan.ranks) or at == 1:
        raise Refused("plan_rank_used", rank=plan.ranks[at - 1])
    return replace(plan, ranks=plan.ranks[:-1])


def with_pool(plan: Plan, at: int, name: str, capacity: int, rank: int) -> Plan:
    """This area (0-based) so; one past the last is new. Refused("plan_name_missing" |
    "plan_pool_wrong", most=…).
    """
    if not 1 <= capacity <= MOST_PLACES:
        raise Refused("plan_pool_wrong", most=MOST_PLACES)
    called = _name(name)
    keys = {pool.key for pool in plan.pools}
    key = plan.pools[at].key if at < len(plan.pools) else _guid(called, keys)
    pool = Pool(key, called, capacity, rank)
    return replace(plan, pools=(*plan.pools[:at], pool, *plan.pools[at + 1 :]))


def without_pool(plan: Plan, at: int) -> Plan:
    """Less this area."""
    return replace(plan, pools=(*plan.pools[:at], *plan.pools[at + 1 :]))


def named(plan: Plan, name: str) -> Plan:
    """Called so. Refused("plan_name_missing" | "text_long")."""
    return replace(plan, name=_name(name))


def _name(typed: str) -> str:
    called = one_line(typed, "name", MOST_TEXT)
    if not called:
        raise Refused("plan_name_missing")
    return called


# What may be saved


def require_right(plan: Plan) -> Plan:
    """The plan, when no two seats are called the same and every name can be printed.
    Refused("plan_same_name", seat=…) | Refused("text_long", field=…, most=…) |
    Refused("plan_too_large", most=…).
    """
    if len(plan.seats) > MOST_SEATS:
        raise Refused("plan_too_large", most=MOST_SEATS)
    known: dict[tuple[str, str], set[str]] = defaultdict(set)
    for seat in plan.seats:
        row = known[seat.zone, seat.row]
        if seat.number and seat.number in row:
            raise Refused("plan_same_name", seat=seat.label)
        row.add(seat.number)
        for field, most in _LONGEST.items():
            if len(getattr(seat, field)) > most:
                raise Refused("text_long", field=field, most=most)
    return plan


def require_whole(plan: Plan) -> None:
    """What is saved has a name and a place. Refused("plan_name_missing" | "plan_empty"), and what
    `require_right` refuses.
    """
    _name(plan.name)
    if not plan.capacity():
        raise Refused("plan_empty")
    require_right(plan)
