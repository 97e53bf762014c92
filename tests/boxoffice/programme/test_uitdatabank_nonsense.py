"""UiTdatabank events with nonsense in any field: imported or refused, nothing else."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from boxoffice.errors import Refused
from boxoffice.ids import HouseId
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
