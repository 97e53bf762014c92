"""Importing a programme: once is enough, twice changes nothing, people's work is not undone."""

import json
from pathlib import Path
from typing import Any

import pytest

from boxoffice.actions.editing import store_plan
from boxoffice.actions.importing import plan_named
from boxoffice.catalog.plan import Plan, Pool, decode_plan
from boxoffice.catalog.programme import Performance
from boxoffice.command.import_files import import_plans, import_programme
from boxoffice.errors import Refused
from boxoffice.replica.replica import NOBODY
from tests import hall
from tests.boxoffice.actions.circus import EVENT, imported, performance, state
from tests.house import House

FIXTURES = Path("tests/fixtures/programme")
FILES = sorted(FIXTURES.glob("*.json"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_importing_a_file_twice_changes_nothing(house: House, file: Path) -> None:
    """Not a row, not an event: ids are derived, and only differences are written."""
    import_programme(house.replica, (file,), "")
    before = state(house)
    import_programme(house.replica, (file,), "")
    assert state(house) == before


def test_importing_all_files_twice_changes_nothing(house: House) -> None:
    """In whatever order."""
    import_programme(house.replica, tuple(FILES), "")
    before = state(house)
    import_programme(house.replica, tuple(reversed(FILES)), "")
    assert state(house) == before


def test_a_corrected_event_is_taken_over(house: House) -> None:
    """The later file says where it is played."""
    imported(house, EVENT)
    changed = EVENT | {"location": {"name": {"nl": "Grote zaal"}}}
    assert imported(house, changed).changed == 1
    assert performance(house, "Kerstcircus").hall == "Grote zaal"


def test_a_plan_that_comes_later_is_pinned_by_importing_again(house: House) -> None:
    """Listed first without a plan, then sold from one: what is missing is filled in."""
    without = imported(house, EVENT)
    assert (without.performances, without.sellable) == (1, 0)
    plan = store_plan(house.replica, hall.plan(), NOBODY)
    assert imported(house, EVENT, plan).changed == 1
    assert performance(house, "Kerstcircus").plan == plan
    other = store_plan(
        house.replica, Plan("Other", 0, 0, ("",), (), (Pool("p", "P", 5, 1),)), NOBODY
    )
    assert imported(house, EVENT, other).changed == 0
    assert performance(house, "Kerstcircus").plan == plan


def test_prices_that_come_later_are_pinned(house: House) -> None:
    """An event that was published before its prices were known."""
    bare = {name: value for name, value in EVENT.items() if name != "priceInfo"}
    assert performance_after(house, bare).price_list == b""
    assert performance_after(house, EVENT).price_list != b""


def performance_after(house: House, document: dict[str, Any]) -> Performance:
    """The performance once this was imported."""
    imported(house, document)
    return performance(house, "Kerstcircus")


def test_a_known_capacity_becomes_a_pool(house: House) -> None:
    """Without a plan: one pool of so many places, so that it can be sold."""
    done = imported(house, EVENT | {"bookingAvailability": {"type": "Available", "capacity": 90}})
    assert done.sellable == 1
    found = house.setting.catalogue.plan(
        house.replica.reader(), performance(house, "Kerstcircus").plan
    )
    assert found is not None
    assert [(pool.capacity, found.seats) for pool in found.pools] == [(90, ())]


def test_the_newest_plan_of_a_name_is_found(house: House) -> None:
    """Versions have hashes for names, which say nothing about their order."""
    hashes = []
    for capacity in range(1, 8):
        plan = Plan("Zaal", 0, 0, ("",), (), (Pool("p", "P", capacity, 1),))
        hashes.append(store_plan(house.replica, plan, NOBODY))
        assert plan_named(house.replica, "Zaal") == hashes[-1]
    store_plan(house.replica, Plan("Zaal", 0, 0, ("",), (), (Pool("p", "P", 1, 1),)), NOBODY)
    assert plan_named(house.replica, "Zaal") == hashes[0], "imported again, it is the newest again"
    assert plan_named(house.replica, "zaal") is None


def test_storing_a_plan_twice_writes_once(house: House) -> None:
    """Content-addressed; the blob is what was given."""
    plan = Plan("Zaal", 0, 0, ("",), (), (Pool("p", "P", 7, 1),))
    digest = store_plan(house.replica, plan, NOBODY)
    before = state(house)
    assert store_plan(house.replica, plan, NOBODY) == digest
    assert state(house) == before
    data = (
        house.replica.reader()
        .conn.execute("SELECT data FROM blob WHERE hash = ?", (digest,))
        .fetchone()[0]
    )
    assert decode_plan(data) == plan


def test_a_bad_plan_among_good_ones_leaves_nothing_half_written(
    house: House, tmp_path: Path
) -> None:
    """All are read before the first is written."""
    good = Path("tests/fixtures/plans/kleine-zaal.json")
    bad = tmp_path / "bad.json"
    said = json.loads(good.read_text())
    rows = said["zones"][0]["rows"][0]["seats"]
    rows[1]["seat_guid"] = rows[0]["seat_guid"]
    bad.write_text(json.dumps(said))
    before = state(house), house.count("SELECT count(*) FROM blob")
    with pytest.raises(Refused) as refusal:
        import_plans(house.replica, (good, bad))
    assert refusal.value.code == "plan_duplicate_guid"
    assert refusal.value.params["file"] == str(bad)
    assert (state(house), house.count("SELECT count(*) FROM blob")) == before


def test_a_plan_that_nobody_imported_is_refused_before_anything_is_written(house: House) -> None:
    """`--plan` names it."""
    before = state(house)
    with pytest.raises(Refused) as refusal:
        import_programme(house.replica, tuple(FILES), "Nowhere")
    assert refusal.value.code == "unknown_plan"
    assert state(house) == before
