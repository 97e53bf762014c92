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

from boxoffice.catalog.plan import MOST_LABEL, MOST_SEATS, MOST_TEXT, Plan, Seat, Shape
from boxoffice.errors import Refused
from boxoffice.programme.imported import Notes, OmissionCode
from boxoffice.programme.json_file import load
from boxoffice.programme.texts import note_hidden

FARTHEST = 1_000_000.0
"""Plan units: pretix draws in pixels; from further away a seat would be drawn as nothing."""

_WHEELCHAIR = re.compile(r"rolstoel|wheel ?chair|fauteuil roulant|\bpmr\b", re.IGNORECASE)
_COMPANION = re.compile(r"begeleider|companion|accompagnat", re.IGNORECASE)
_LIMITED = re.compile(
    r"(beperkt|verminderd)\w* zicht|(restricted|limited) view|visibilité (réduite|limitée)",
    re.IGNORECASE,
)


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


def read_file(path: Path, notes: Notes | None = None) -> Plan:
    """Read a plan's file; one without a name is called by its file.

    Raises `Unavailable("plan_unreadable")` or `Refused`, see `read_plan`.
    """
    return read_plan(load(path, "plan"), path.stem, notes)


def read_plan(document: object, called: str = "plan", notes: Notes | None = None) -> Plan:
    """Turn a decoded document into a plan, coordinates summed and moved so that none is negative.

    `called`: its name when it has none; `notes` is told of that, of characters left out, of seats
    without a number and of those that lie on another.
    Raises `Refused` with `place`: plan_bad_type, plan_bad_position, plan_missing_guid,
    plan_duplicate_guid, plan_duplicate_seat, plan_unknown_category, plan_no_category,
    plan_duplicate_category; without one: plan_no_seats, plan_too_large, plan_name_too_long,
    plan_not_json.
    """
    if not isinstance(document, Mapping):
        raise Refused("plan_bad_type", place="the file", field="the outermost value")
    notes = notes or Notes()
    name = _name(document, called, notes)
    for field in ("name", "zones", "categories"):
        note_hidden(field, document.get(field), notes)
    ranks = _ranks(document)
    seats: list[Seat] = []
    shapes: list[Shape] = []
    known = _Known()
    for zone, place in _zones(document):
        shapes += _shapes(zone, place)
        for seat, seat_place in _seats(zone, place, ranks):
            known.add(seat, str(seat_place))
            if len(seats) == MOST_SEATS:
                raise Refused("plan_too_large", most=MOST_SEATS)
            seats.append(seat)
    if not seats:
        raise Refused("plan_no_seats", plan=name)
    known.tell(notes)
    return _moved_into_view(document, name, tuple(ranks), seats, shapes)


def _name(document: Mapping[str, object], called: str, notes: Notes) -> str:
    name = _text(document, "name", "plan", most=None)
    if len(name) > MOST_TEXT:
        raise Refused("plan_name_too_long", letters=len(name), most=MOST_TEXT)
    if not name:
        name = called[:MOST_TEXT]
        notes.add("name", "name_missing", name)
    return name


class _Known:
    """The seats so far: no two may have one guid, and no two one label at the counter."""

    def __init__(self) -> None:
        self._guids: set[str] = set()
        self._labels: set[tuple[str, str, str]] = set()
        self._spots: set[tuple[float, float]] = set()
        self._odd: dict[OmissionCode, list[str]] = {"seat_unnumbered": [], "seat_hidden": []}

    def add(self, seat: Seat, place: str) -> None:
        label = (seat.zone, seat.row, seat.number)
        if seat.guid in self._guids:
            raise Refused("plan_duplicate_guid", place=place, guid=seat.guid)
        if seat.number and label in self._labels:
            raise Refused("plan_duplicate_seat", place=place)
        if not seat.number:
            self._odd["seat_unnumbered"].append(place)
        if (seat.x, seat.y) in self._spots:
            self._odd["seat_hidden"].append(place)
        self._guids.add(seat.guid)
        self._labels.add(label)
        self._spots.add((seat.x, seat.y))

    def tell(self, notes: Notes) -> None:
        """Once for each kind of odd seat: where the first is, and how many there are."""
        for kind, places in self._odd.items():
            if places:
                notes.add(places[0], kind, len(places))


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
        label = _text(row, "row_number", str(_Place(place.zone, str(row_number))), MOST_LABEL)
        row_place = _Place(place.zone, label or str(row_number))
        row_x, row_y = _position(row, str(row_place))
        for seat_number, raw in enumerate(_rows(row, "seats", str(row_place)), start=1):
            here = _Place(place.zone, row_place.row, str(seat_number))
            number = _text(raw, "seat_number", str(here), MOST_LABEL)
            seat_place = _Place(place.zone, row_place.row, number or here.seat)
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
                companion=bool(_COMPANION.search(category)) and not _WHEELCHAIR.search(category),
                limited_view=bool(_LIMITED.search(category)),
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
            text = text.get("text", "")
        drawn = _printable(str(text or ""))[:MOST_TEXT]  # it sells nothing: as much as can be drawn
        yield Shape(zone_x + x + left, zone_y + y + top, width, height, drawn)


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
    """A number that can be drawn; a missing one is 0, as pretix draws it."""
    value = thing.get(field, 0)
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise Refused("plan_bad_position", place=place, field=field)
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not abs(number) <= FARTHEST:  # nor when it is not a number at all
        raise Refused("plan_bad_position", place=place, field=field)
    return number


def _text(thing: Mapping[str, object], field: str, place: str, most: int | None = MOST_TEXT) -> str:
    """A text, or a whole number written as one (row 3), without what cannot be shown.

    Missing is "".
    """
    value = thing.get(field)
    if isinstance(value, bool) or not isinstance(value, str | int | None):
        raise Refused("plan_bad_type", place=place, field=field)
    text = "" if value is None else _printable(str(value))
    if most is not None and len(text) > most:
        raise Refused("plan_bad_type", place=place, field=field)
    return text


def _printable(text: str) -> str:
    folded = " ".join(text.split())
    return folded if folded.isprintable() else "".join(filter(str.isprintable, folded))


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
