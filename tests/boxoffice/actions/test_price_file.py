"""A house's own price list: what it asks is asked at the desk, and nothing misspelt is taken."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from boxoffice.actions.editing import edit, store_plan
from boxoffice.actions.pricing import save_prices
from boxoffice.basket import Basket, Place
from boxoffice.catalog.plan import Plan, Seat
from boxoffice.errors import Refused, Unavailable
from boxoffice.fold.rows import Document
from boxoffice.ids import SeatIndex
from boxoffice.programme.price_file import read_file
from boxoffice.replica.replica import NOBODY
from boxoffice.views import Method, Tender
from tests.hall import HOUSE, TONIGHT
from tests.house import House

DOCS = Path(__file__).parents[3] / "docs" / "prices.md"


def _file(folder: Path, **changed: Any) -> Path:
    said = {
        "name": "Season",
        "types": [
            {"name": "Full", "cents": [2200, 1800]},
            {"name": "Guest", "cents": [0], "terms": {"reason": True, "most": 1}},
        ],
    } | changed
    path = folder / "prices.json"
    path.write_text(json.dumps(said))
    return path


def _take(desk: House, path: Path) -> bool:
    prices, catalogue = read_file(path, HOUSE), desk.setting.catalogue
    show = catalogue.performance(desk.replica.reader(), TONIGHT)
    assert show is not None
    _, new, _ = save_prices(desk.replica, catalogue, prices, [show], NOBODY)
    return new


def test_what_a_list_asks_is_asked_at_the_desk(desk: House, tmp_path: Path) -> None:
    """A guest ticket without a reason is refused, two of them as well; a fee is on the bill."""
    assert _take(desk, _file(tmp_path, fees=[{"name": "Booking", "cents": 150}]))
    full, guest = desk.counter.prices(TONIGHT)
    assert (full.name, guest.terms.reason, guest.terms.most) == ("Full", True, 1)
    one = Basket((Place(TONIGHT, full.id, SeatIndex(0)),))
    assert desk.counter.quote(one).total_cents == 2350
    free = Basket((Place(TONIGHT, guest.id, SeatIndex(1)),))
    with pytest.raises(Refused, match="reason"):
        desk.counter.sell(free, Tender(Method.CASH))
    both = Basket(tuple(Place(TONIGHT, guest.id, SeatIndex(n)) for n in (1, 2)))
    with pytest.raises(Refused, match="price_"):
        desk.counter.sell(both, Tender(Method.CASH), note="press")


def test_the_same_file_is_one_version_and_other_prices_another(desk: House, tmp_path: Path) -> None:
    """A price keeps its id from one version to the next."""
    assert _take(desk, _file(tmp_path))
    before = desk.counter.prices(TONIGHT)[0]
    assert not _take(desk, _file(tmp_path))
    dearer = _file(tmp_path, types=[{"name": "Full", "cents": [2400, 2000]}])
    assert _take(desk, dearer)
    after = desk.counter.prices(TONIGHT)[0]
    assert (after.id, after.cents_by_rank) == (before.id, (2400, 2000))
    lists = desk.rows(Document, "kind = 'price_list'")
    assert len(lists) == 3  # the house's first one among them: what was sold keeps its own


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"types": []}, "length"),
        ({"types": [{"name": "Full", "cents": [-1]}]}, ">= 0"),
        ({"types": [{"name": "Full", "cents": ["22,00"]}]}, "int"),
        ({"types": [{"name": "", "cents": [1]}]}, "length"),
        ({"types": [{"name": "A", "cents": [1]}, {"name": "a", "cents": [2]}]}, "twice"),
        ({"types": [{"name": "A", "cents": [1, 2]}, {"name": "B", "cents": [1, 2, 3]}]}, "ranks"),
        ({"types": [{"name": "A", "cents": [1], "terms": {"membershp": "x"}}]}, "unknown field"),
        ({"types": [{"name": "A", "cents": [1], "terms": {"from_local": "soon"}}]}, "no local"),
        ({"types": [{"name": "A", "cents": [1], "terms": {"ranks": [0]}}]}, ">= 1"),
        ({"promotions": [{"code": "X", "name": "x", "percent": 101}]}, "<= 100"),
    ],
)
def test_a_list_that_cannot_be_meant_is_refused(
    tmp_path: Path, changed: dict[str, Any], reason: str
) -> None:
    """With what is wrong; a misspelt condition would sell to everybody."""
    with pytest.raises(Refused, match="prices_wrong") as refused:
        read_file(_file(tmp_path, **changed), HOUSE)
    assert reason in str(refused.value.params["reason"])


def test_no_file_and_no_json(tmp_path: Path) -> None:
    """Neither is a list."""
    with pytest.raises(Unavailable, match="prices_unreadable"):
        read_file(tmp_path / "none.json", HOUSE)
    (tmp_path / "half.json").write_bytes(b'{"name": "\xff')
    with pytest.raises(Refused, match="prices_wrong"):
        read_file(tmp_path / "half.json", HOUSE)


def test_a_hall_with_more_ranks_is_refused(desk: House, tmp_path: Path) -> None:
    """Nobody could say what the last rank costs."""
    seats = tuple(Seat(f"{n}", "Stalls", "A", str(n), n, n * 10.0, 0.0) for n in (1, 2, 3))
    three = store_plan(desk.replica, Plan("Three", 40, 10, ("1", "2", "3"), seats), NOBODY)
    with desk.replica.write() as tx:
        edit(tx, desk.replica, "performance", TONIGHT, {"plan": three}, NOBODY)
    with pytest.raises(Refused, match="prices_do_not_fit"):
        _take(desk, _file(tmp_path))
    _take(desk, _file(tmp_path, types=[{"name": "Full", "cents": [2200, 1800, 900]}]))


def test_the_example_of_the_handbook_is_taken(tmp_path: Path) -> None:
    """As it stands there."""
    example = re.findall(r"```json\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)[0]
    path = tmp_path / "prices.json"
    path.write_text(example, encoding="utf-8")
    assert len(read_file(path, HOUSE).types) == 5
