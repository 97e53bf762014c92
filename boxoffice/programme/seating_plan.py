"""Reads a seating plan in pretix's JSON format: zones → rows → seats, positions relative.

A plan is all or nothing: at the first thing that is wrong it is refused with the place named, so
that the person who drew it finds it. Areas are drawn by their bounding box; their rotation and
colours are not kept. Format: pretix, `src/pretix/static/seating/seating-plan.schema.json`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path

import msgspec

from boxoffice.catalog.plan import Plan, Seat, Shape
from boxoffice.errors import Refused
from boxoffice.programme.json_file import load

MOST_SEATS = 65_535
"""A ticket code has two bytes for the seat, the last value meaning none (design.md §7)."""

_WHEELCHAIR = re.compile(r"rolstoel|wheel ?chair|fauteuil roulant|\bpmr\b", re.IGNORECASE)


class _Place(msgspec.Struct, frozen=True):
    """Where in the plan we are, for refusals: "zone Balkon, rij A, stoel 3"."""

    zone: str
    row: str = ""
    seat: str = ""

    def __str__(self) -> str:
        parts = [
            f"zone {self.zone}",
            self.row and f"rij {self.row}",
            self.seat and f"stoel {self.seat}",
        ]
        return ", ".join(filter(None, parts))


def read_file(path: Path) -> Plan:
    """Read a plan's file. Raises `Unavailable("plan_unreadable")` or `Refused`, see `read_plan`."""
    return read_plan(load(path, "plan"))


def read_plan(document: object) -> Plan:
    """Turn a decoded document into a plan, coordinates summed and moved so that none is negative.

    Raises `Refused` with `place`: plan_bad_type, plan_bad_position, plan_missing_guid,
    plan_duplicate_guid, plan_unknown_category, plan_no_category, plan_duplicate_category; without
    one: plan_no_seats, plan_too_large, plan_not_json.
    """
    if not isinstance(document, Mapping):
        raise Refused("plan_bad_type", place="plan", field="plan")
    name = _text(document, "name", "plan")
    ranks = _ranks(document)
    seats: list[Seat] = []
    shapes: list[Shape] = []
    guids: set[str] = set()
    for zone, place in _zones(document):
        shapes += _shapes(zone, place)
        for seat, seat_place in _seats(zone, place, ranks):
            if seat.guid in guids:
                raise Refused("plan_duplicate_guid", place=str(seat_place), guid=seat.guid)
            if len(seats) == MOST_SEATS:
                raise Refused("plan_too_large", most=MOST_SEATS)
            guids.add(seat.guid)
            seats.append(seat)
    if not seats:
        raise Refused("plan_no_seats", plan=name)
    return _moved_into_view(document, name, tuple(ranks), seats, shapes)


def _ranks(document: Mapping[str, object]) -> dict[str, int]:
    """Category name → rank, 1-based, in the order of the file, which is the house's order."""
    ranks: dict[str, int] = {}
    for row in _rows(document, "categories", "plan"):
        name = _text(row, "name", "categories")
        if not name or name in ranks:
            raise Refused("plan_duplicate_category", place="categories", category=name)
        ranks[name] = len(ranks) + 1
    return ranks


def _zones(document: Mapping[str, object]) -> Iterator[tuple[Mapping[str, object], _Place]]:
    for number, zone in enumerate(_rows(document, "zones", "plan"), start=1):
        yield zone, _Place(_text(zone, "name", f"zone {number}") or str(number))


def _seats(
    zone: Mapping[str, object], place: _Place, ranks: dict[str, int]
) -> Iterator[tuple[Seat, _Place]]:
    zone_x, zone_y = _position(zone, str(place))
    for row_number, row in enumerate(_rows(zone, "rows", str(place)), start=1):
        label = _text(row, "row_number", str(place))
        row_place = _Place(place.zone, label or str(row_number))
        row_x, row_y = _position(row, str(row_place))
        for seat_number, raw in enumerate(_rows(row, "seats", str(row_place)), start=1):
            number = _text(raw, "seat_number", str(row_place))
            seat_place = _Place(place.zone, row_place.row, number or str(seat_number))
            x, y = _position(raw, str(seat_place))
            category, rank = _rank(raw, ranks, str(seat_place))
            seat = Seat(
                guid=_guid(raw, str(seat_place)),
                zone=place.zone,
                row=label,
                number=number,
                rank=rank,
                x=zone_x + row_x + x,
                y=zone_y + row_y + y,
                wheelchair=bool(_WHEELCHAIR.search(category)),
            )
            yield seat, seat_place


def _guid(raw: Mapping[str, object], place: str) -> str:
    guid = _text(raw, "seat_guid", place)
    if not guid:
        raise Refused("plan_missing_guid", place=place)
    return guid


def _rank(raw: Mapping[str, object], ranks: dict[str, int], place: str) -> tuple[str, int]:
    """The seat's category and rank; without a category the only one there is."""
    category = _text(raw, "category", place)
    if not category:
        if len(ranks) != 1:
            raise Refused("plan_no_category", place=place)
        category = next(iter(ranks))
    if category not in ranks:
        raise Refused("plan_unknown_category", place=place, category=category)
    return category, ranks[category]


def _shapes(zone: Mapping[str, object], place: _Place) -> Iterator[Shape]:
    zone_x, zone_y = _position(zone, str(place))
    for area in _rows(zone, "areas", str(place)):
        x, y = _position(area, str(place))
        left, top, width, height = _box(area, str(place))
        text = area.get("text", "")
        if isinstance(text, Mapping):
            text = _text(text, "text", str(place))
        yield Shape(zone_x + x + left, zone_y + y + top, width, height, str(text or ""))


def _box(area: Mapping[str, object], place: str) -> tuple[float, float, float, float]:
    """(left, top, width, height) around an area's position, for each shape that pretix draws."""
    kind = area.get("shape", "rectangle")
    inner = area.get(str(kind))
    form = inner if isinstance(inner, Mapping) else area
    if kind == "circle":
        radius = _number(form, "radius", place)
        return -radius, -radius, 2 * radius, 2 * radius
    if kind == "ellipse":
        radii = _mapping(form, "radius", place)
        wide, high = _number(radii, "x", place), _number(radii, "y", place)
        return -wide, -high, 2 * wide, 2 * high
    if kind == "polygon":
        points = _rows(form, "points", place)
        xs = [_number(point, "x", place) for point in points] or [0.0]
        ys = [_number(point, "y", place) for point in points] or [0.0]
        return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
    return 0.0, 0.0, _number(form, "width", place), _number(form, "height", place)


def _moved_into_view(
    document: Mapping[str, object],
    name: str,
    ranks: tuple[str, ...],
    seats: list[Seat],
    shapes: list[Shape],
) -> Plan:
    left = min(0.0, *(seat.x for seat in seats), *(shape.x for shape in shapes))
    top = min(0.0, *(seat.y for seat in seats), *(shape.y for shape in shapes))
    seats = [msgspec.structs.replace(seat, x=seat.x - left, y=seat.y - top) for seat in seats]
    shapes = [msgspec.structs.replace(shape, x=shape.x - left, y=shape.y - top) for shape in shapes]
    size = _mapping(document, "size", "plan")
    right = [seat.x for seat in seats] + [shape.x + shape.width for shape in shapes]
    bottom = [seat.y for seat in seats] + [shape.y + shape.height for shape in shapes]
    width = max(_number(size, "width", "plan"), *right)
    height = max(_number(size, "height", "plan"), *bottom)
    return Plan(name, width, height, ranks, tuple(seats), shapes=tuple(shapes))


def _position(thing: Mapping[str, object], place: str) -> tuple[float, float]:
    spot = _mapping(thing, "position", place)
    return _number(spot, "x", place), _number(spot, "y", place)


def _number(thing: Mapping[str, object], field: str, place: str) -> float:
    """A finite number; a missing one is 0, as pretix draws it."""
    value = thing.get(field, 0)
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise Refused("plan_bad_position", place=place, field=field)
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise Refused("plan_bad_position", place=place, field=field)
    return number


def _text(thing: Mapping[str, object], field: str, place: str) -> str:
    """A text, or a whole number written as one (row 3); missing is ""."""
    value = thing.get(field)
    if isinstance(value, bool) or not isinstance(value, str | int | None):
        raise Refused("plan_bad_type", place=place, field=field)
    return "" if value is None else " ".join(str(value).split())


def _mapping(thing: Mapping[str, object], field: str, place: str) -> Mapping[str, object]:
    value = thing.get(field, {})
    if not isinstance(value, Mapping):
        raise Refused("plan_bad_type", place=place, field=field)
    return value


def _rows(thing: Mapping[str, object], field: str, place: str) -> list[Mapping[str, object]]:
    value = thing.get(field, [])
    if not isinstance(value, list) or not all(isinstance(row, Mapping) for row in value):
        raise Refused("plan_bad_type", place=place, field=field)
    return value
