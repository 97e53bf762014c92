"""UiTdatabank events with nonsense in any field: imported or refused, nothing else."""

from __future__ import annotations

import copy
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.errors import Refused
from boxoffice.ids import HouseId
from boxoffice.journal.event import MAX_BODY
from boxoffice.programme.uitdatabank import read_event, read_file

FIXTURES = Path(__file__).parents[2] / "fixtures" / "programme"
HOUSE = HouseId(b"h" * 16)
ZONE = "Europe/Brussels"


def document(name: str) -> dict[str, Any]:
    (found,) = read_file(FIXTURES / f"{name}.json")
    return dict(found)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


def paths(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    items: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    return [path, *(p for key, inner in items for p in paths(inner, (*path, key)))]


@given(st.data(), st.sampled_from(["reeks", "boekbaar", "oude-uitvoer", "tentoonstelling"]))
def test_any_field_may_be_nonsense(data: st.DataObject, name: str) -> None:
    """Whatever stands in one field, the event is imported or refused; nothing else is raised."""
    broken: Any = copy.deepcopy(document(name))
    *way, last = data.draw(st.sampled_from(paths(broken)[1:]))
    inner = broken
    for step in way:
        inner = inner[step]
    inner[last] = data.draw(JSON)
    try:
        read = read_event(broken, HOUSE, ZONE)
    except Refused:
        return
    for price_type in read.price_list.types if read.price_list else ():
        assert price_type.cents_by_rank[0] >= 0
    assert read == read_event(broken, HOUSE, ZONE)


BOOKS = ("x" * 100_000, "😀" * 50_000)
ODD: tuple[object, ...] = ("half \ud800 a letter", [], {}, {"nl": "\ud800"}, Decimal("NaN"), 10**30)


def changed(name: str, way: tuple[str | int, ...], value: object) -> dict[str, Any]:
    broken: Any = copy.deepcopy(document(name))
    inner = broken
    for step in way[:-1]:
        inner = inner[step]
    inner[way[-1]] = value
    return broken  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", ["reeks", "boekbaar", "oude-uitvoer", "tentoonstelling"])
def test_what_is_read_can_be_written(name: str) -> None:
    """Whatever one field holds: each value fits into one entry of the journal, 64 KB of UTF-8."""
    for way in paths(document(name))[1:]:
        for value in (*BOOKS, *ODD):
            try:
                event = read_event(changed(name, way, value), HOUSE, ZONE)
            except Refused:
                continue
            lists = () if event.price_list is None else (event.price_list,)
            for read in (event.production, *event.performances, *lists):
                assert len(msgspec.msgpack.encode(read)) < MAX_BODY - 1000, way


@pytest.mark.parametrize(
    ("field", "path"), [("name", "name"), ("description", "description"), ("@id", "@id")]
)
def test_what_is_shortened_is_said(field: str, path: str) -> None:
    """With how much; the ids are those of the whole text."""
    event = read_event(document("reeks") | {field: "x" * 100_000}, HOUSE, ZONE)
    said = {left.path: left.detail for left in event.omissions if left.code == "text_shortened"}
    assert list(said) == [path]
    assert 50_000 < int(said[path]) < 100_000
    other = read_event(document("reeks") | {"@id": "x" * 99_999}, HOUSE, ZONE)
    assert other.production.id != event.production.id


def test_as_many_prices_as_there_can_be_fit_into_the_journal() -> None:
    """255 of them, each called by a sentence of emoji."""
    prices = [{"name": "😀" * 1000 + str(n), "price": n, "category": "tariff"} for n in range(300)]
    event = read_event(document("reeks") | {"priceInfo": prices}, HOUSE, ZONE)
    assert event.price_list is not None
    assert len(event.price_list.types) == 255
    assert len(msgspec.msgpack.encode(event.price_list)) < MAX_BODY - 1000
