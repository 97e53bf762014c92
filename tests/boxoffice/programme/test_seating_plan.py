"""Seating plans: all or nothing, and a refusal names the place."""

from __future__ import annotations

import copy
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.catalog.plan import MOST_SEATS, MOST_TEXT, Shape, decode_plan, encode_plan
from boxoffice.errors import Refused, Unavailable
from boxoffice.programme.imported import Notes
from boxoffice.programme.seating_plan import read_file, read_plan

SMALL = Path(__file__).parents[2] / "fixtures" / "plans" / "kleine-zaal.json"


def small() -> dict[str, Any]:
    return json.loads(SMALL.read_text())  # type: ignore[no-any-return]


def first_row(plan: dict[str, Any]) -> list[dict[str, Any]]:
    return plan["zones"][0]["rows"][0]["seats"]  # type: ignore[no-any-return]


def test_coordinates_are_summed_and_moved_into_view() -> None:
    """A seat is drawn at zone + row + seat; the stage left of zero moves everything right."""
    plan = read_file(SMALL)
    assert (plan.seats[0].x, plan.seats[0].y) == (10 + 1 + 0.5 + 30, 20 + 2 + 0 + 30)
    assert (plan.seats[4].x, plan.seats[4].y) == (60, 100)
    assert plan.shapes == (
        Shape(0, 0, 60, 12, "Podium"),
        Shape(10 + 90 - 5 + 30, 20 + 70 - 5 + 30, 10, 10, "Bar"),
    )
    assert (plan.width, plan.height) == (135, 125)


def test_categories_are_ranks_and_wheelchair_places_are_marked() -> None:
    """Rank numbers follow the file; the wheelchair category is a rank and a property."""
    plan = read_file(SMALL)
    assert plan.ranks == ("Rang 1", "Rolstoel")
    assert [(s.guid, s.row, s.number, s.rank, s.wheelchair) for s in plan.seats] == [
        ("P-A-1", "A", "1", 1, False),
        ("P-A-2", "A", "2", 1, False),
        ("P-A-R", "A", "R", 2, True),
        ("P-B-1", "2", "1", 1, False),
        ("B-A-3", "A", "3", 1, False),
    ]


def test_same_file_same_blob() -> None:
    """A plan is addressed by its content: importing twice gives the same bytes."""
    assert encode_plan(read_file(SMALL)) == encode_plan(read_file(SMALL))
    assert decode_plan(encode_plan(read_file(SMALL))) == read_file(SMALL)


def test_seat_without_category_takes_the_only_one() -> None:
    """One category needs no naming; of two none is guessed."""
    plan = small()
    del first_row(plan)[0]["category"]
    with pytest.raises(Refused) as caught:
        read_plan(plan)
    assert caught.value.code == "plan_no_category"
    plan["categories"].pop()
    first_row(plan).pop()
    assert read_plan(plan).seats[0].rank == 1


def change(field: str, value: object) -> Any:
    def apply(plan: dict[str, Any]) -> None:
        plan["zones"][1]["rows"][0]["seats"][0][field] = value

    return apply


@pytest.mark.parametrize(
    ("broken", "code", "params"),
    [
        (change("seat_guid", "P-A-1"), "plan_duplicate_guid", {"guid": "P-A-1"}),
        (change("seat_guid", ""), "plan_missing_guid", {}),
        (change("category", "Rang 9"), "plan_unknown_category", {"category": "Rang 9"}),
        (change("category", None), "plan_no_category", {}),
        (change("position", {"x": float("nan")}), "plan_bad_position", {"field": "x"}),
        (change("position", {"y": 10**400}), "plan_bad_position", {"field": "y"}),
        (change("position", {"x": "3"}), "plan_bad_position", {"field": "x"}),
        (change("position", {"x": True}), "plan_bad_position", {"field": "x"}),
        (change("position", [1, 2]), "plan_bad_type", {"field": "position"}),
    ],
)
def test_refusals_name_the_seat(broken: Any, code: str, params: dict[str, str]) -> None:
    """The person who drew the plan is told which seat it is."""
    plan = small()
    broken(plan)
    with pytest.raises(Refused) as caught:
        read_plan(plan)
    assert caught.value.code == code
    assert caught.value.params == {"place": "zone Balkon, rij A, stoel 3"} | params


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ([], "plan_bad_type"),
        ({}, "plan_no_seats"),
        ({"name": "x", "zones": [{"name": "z", "rows": [{"seats": []}]}]}, "plan_no_seats"),
        ({"zones": {}}, "plan_bad_type"),
        ({"zones": [[]]}, "plan_bad_type"),
        ({"name": 1.5}, "plan_bad_type"),
        ({"categories": [{"name": "A"}, {"name": "A"}]}, "plan_duplicate_category"),
        ({"categories": [{}]}, "plan_duplicate_category"),
    ],
)
def test_refusals_of_the_whole(document: object, code: str) -> None:
    """Nothing to sit on, two categories of one name, or not a plan at all."""
    with pytest.raises(Refused) as caught:
        read_plan(document)
    assert caught.value.code == code


def test_more_seats_than_a_ticket_code_can_number() -> None:
    """Seat 65,535 would print as "unnumbered": a plan that large is refused."""
    seats = [{"seat_guid": str(n), "category": "A"} for n in range(MOST_SEATS + 1)]
    plan = {"categories": [{"name": "A"}], "zones": [{"rows": [{"seats": seats}]}]}
    with pytest.raises(Refused) as caught:
        read_plan(plan)
    assert caught.value.code == "plan_too_large"
    seats.pop()
    assert len(read_plan(plan).seats) == MOST_SEATS == 65_535


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("position", {"x": 1e308}, "plan_bad_position"),
        ("position", {"y": -2e6}, "plan_bad_position"),
        ("position", {"x": Decimal("NaN")}, "plan_bad_position"),
        ("seat_number", "9" * 10_000, "plan_bad_type"),
        ("seat_number", Decimal("9" * 10_000), "plan_bad_type"),
        ("seat_guid", "x" * 1000, "plan_bad_type"),
    ],
)
def test_what_no_hall_has_is_refused_with_its_place(field: str, value: object, code: str) -> None:
    """A seat at the other end of the world, a number as long as a book."""
    plan = small()
    first_row(plan)[1][field] = value
    with pytest.raises(Refused) as caught:
        read_plan(plan)
    assert caught.value.code == code
    assert str(caught.value.params["place"]).endswith("rij A, stoel 2")


def test_a_row_as_long_as_a_book_is_refused_with_its_number() -> None:
    plan = small()
    plan["zones"][0]["rows"][1]["row_number"] = "x" * 1000
    with pytest.raises(Refused) as caught:
        read_plan(plan)
    assert str(caught.value.params["place"]).endswith("rij 2")


def test_two_seats_of_one_name_are_refused() -> None:
    """Two tickets "A1" of one zone: two customers, one chair. In another zone it is another."""
    plan = small()
    row = first_row(plan)
    row[1]["seat_number"] = row[0]["seat_number"]
    with pytest.raises(Refused) as caught:
        read_plan(plan)
    assert caught.value.code == "plan_duplicate_seat"
    assert str(caught.value.params["place"]).endswith("rij A, stoel 1")
    for seat in row:
        seat["seat_number"] = ""  # seats that nobody numbers
    assert len(read_plan(plan).seats) == 5


def test_a_plan_without_a_name_is_called_by_its_file(tmp_path: Path) -> None:
    """And that is said: performances are pinned by this name."""
    plan = small()
    plan["name"] = " "
    path = tmp_path / "Grote zaal.json"
    path.write_text(json.dumps(plan))
    notes = Notes()
    assert read_file(path, notes).name == "Grote zaal"
    assert [(left.path, left.code) for left in notes.all()] == [("name", "name_missing")]


def test_a_name_as_long_as_a_book_is_refused() -> None:
    """It names a hall on screens and tickets, and in an entry of the journal, which holds 64 KB."""
    assert read_plan(small() | {"name": "Z" * MOST_TEXT}).name == "Z" * MOST_TEXT
    with pytest.raises(Refused, match="plan_name_too_long") as caught:
        read_plan(small() | {"name": "Z" * 100_000})
    assert caught.value.params == {"letters": 100_000, "most": MOST_TEXT}


def test_what_turns_a_text_around_is_left_out_and_said() -> None:
    """U+202E in a zone would show every label of it back to front."""
    notes = Notes()
    document = small()
    document["name"] = "Grote \u202ezaal\u2066"
    document["zones"][0]["name"] = "Bal\u200fkon"
    plan = read_plan(document, notes=notes)
    assert (plan.name, plan.seats[0].zone) == ("Grote zaal", "Balkon")
    assert [(left.path, left.code, left.detail) for left in notes.all()] == [
        ("name", "characters_hidden", "2"), ("zones[0].name", "characters_hidden", "1"),
    ]  # fmt: skip


def test_seats_that_nobody_can_tell_apart_are_said() -> None:
    """Without positions all of them lie on one spot, and the plan shows the last; without numbers
    their tickets are alike. The first of each kind is named, with how many there are.
    """
    document = small()
    for seat in first_row(document):
        del seat["position"], seat["seat_number"]
    notes = Notes()
    assert len(read_plan(document, notes=notes).seats) == 5
    assert [(left.path, left.code, left.detail) for left in notes.all()] == [
        ("zone Parterre, rij A, stoel 1", "seat_unnumbered", "3"),
        ("zone Parterre, rij A, stoel 2", "seat_hidden", "2"),
    ]
    whole = Notes()
    read_plan(small(), notes=whole)
    assert whole.all() == ()


def test_letters_that_cannot_be_written_are_left_out() -> None:
    """Half a character of UTF-16 cannot be stored: JSON may hold it, a database may not."""
    plan = small() | {"name": "Zaal\ud800 \u200b1"}
    plan["zones"][0]["areas"][0]["text"] = {"text": "Podi\udfffum"}
    read = read_plan(plan)
    assert (read.name, read.shapes[0].text) == ("Zaal 1", "Podium")
    assert encode_plan(read)


JSON: st.SearchStrategy[Any] = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=4), st.just([])
)


def paths(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    items: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    return [path, *(p for key, inner in items for p in paths(inner, (*path, key)))]


@given(st.data())
def test_any_field_may_be_nonsense(data: st.DataObject) -> None:
    """Whatever stands in one field, the plan is read or refused; nothing else is raised."""
    broken: Any = copy.deepcopy(small())
    *way, last = data.draw(st.sampled_from(paths(broken)[1:]))
    inner = broken
    for step in way:
        inner = inner[step]
    inner[last] = data.draw(JSON)
    try:
        plan = read_plan(broken)
    except Refused:
        return
    assert all(seat.x >= 0 and seat.y >= 0 for seat in plan.seats)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    """Broken JSON is refused with its line, a missing file is the surroundings."""
    path = tmp_path / "plan.json"
    with pytest.raises(Unavailable) as missing:
        read_file(path)
    assert missing.value.code == "plan_unreadable"
    path.write_text('{"name":\n oops')
    with pytest.raises(Refused) as broken:
        read_file(path)
    assert broken.value.code == "plan_not_json"
    assert broken.value.params["line"] == 2
