"""Importing a programme: once is enough, twice changes nothing, people's work is not undone."""

import json
from pathlib import Path
from typing import Any

import pytest

from boxoffice.actions.editing import pin, store_plan
from boxoffice.actions.importing import Imported, import_event, plan_named
from boxoffice.catalog.plan import Plan, Pool, decode_plan
from boxoffice.catalog.programme import Performance
from boxoffice.commands import import_plans, import_programme
from boxoffice.errors import Refused
from boxoffice.ids import BlobHash
from boxoffice.programme import uitdatabank
from boxoffice.replica.replica import NOBODY
from tests import hall
from tests.hall import HOUSE
from tests.house import House

FIXTURES = Path("tests/fixtures/programme")
FILES = sorted(FIXTURES.glob("*.json"))
EVENT: dict[str, Any] = {
    "@id": "https://example.org/event/1",
    "@context": "/contexts/event",
    "name": {"nl": "Kerstcircus"},
    "location": {"name": {"nl": "Kleine zaal"}},
    "calendarType": "single",
    "startDate": "2026-12-05T20:00:00+01:00",
    "endDate": "2026-12-05T21:00:00+01:00",
    "priceInfo": [{"category": "base", "name": {"nl": "Basis"}, "price": 9}],
}


def imported(house: House, document: dict[str, Any], plan: BlobHash | None = None) -> Imported:
    """Read and import one document."""
    event = uitdatabank.read_event(document, HOUSE, "Europe/Brussels")
    return import_event(house.replica, event, plan, NOBODY)


def performance(house: House, title: str) -> Performance:
    """The one performance of that title."""
    listed = house.setting.catalogue.performances(house.replica.reader())
    (found,) = [one for one in listed if one.title == title]
    return found


def state(house: House) -> tuple[object, ...]:
    """All documents and how long the journal is."""
    rows = house.replica.reader().conn.execute("SELECT * FROM document ORDER BY kind, id")
    return [tuple(row) for row in rows], house.count("SELECT count(*) FROM journal")


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


def test_versions_of_one_event_do_not_undo_each_other(house: House) -> None:
    """Two exports of one event: the later import stands, and the second round says nothing new."""
    first, second = EVENT, EVENT | {"name": {"nl": "Kerstcircus (herneming)"}}
    assert imported(house, first).changed == 3
    assert imported(house, second).changed == 2
    before = state(house)
    assert [imported(house, document).changed for document in (first, second)] == [0, 0]
    assert state(house) == before
    assert performance(house, "Kerstcircus (herneming)").starts_local == "2026-12-05T20:00"


def test_a_corrected_event_is_taken_over(house: House) -> None:
    """A new hour is a new performance; what is left of the old one is said by nobody but kept."""
    imported(house, EVENT)
    changed = EVENT | {"location": {"name": {"nl": "Grote zaal"}}}
    assert imported(house, changed).changed == 1
    assert performance(house, "Kerstcircus").hall == "Grote zaal"


def test_what_people_pinned_is_kept(house: House) -> None:
    """Plan, prices and status are set here: a second import with other words does not undo it."""
    imported(house, EVENT)
    plan = store_plan(house.replica, hall.plan(), NOBODY)
    id_ = performance(house, "Kerstcircus").id
    pin(house.replica, id_, NOBODY, plan=plan, status="closed")
    capacity = {"bookingAvailability": {"type": "Available", "capacity": 90}}
    imported(house, EVENT | capacity | {"location": {"name": {"nl": "Elders"}}})
    kept = performance(house, "Kerstcircus")
    assert (kept.plan, kept.status, kept.hall) == (plan, "closed", "Elders")


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
    assert plan_named(house.replica, "Zaal") == hashes[-1]
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
