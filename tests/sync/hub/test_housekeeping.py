"""What a hub does by itself: give back after the evening, tidy up (design §6a.5)."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from boxoffice.actions.returning import return_unsold
from boxoffice.fold.rows import Grant, Seat
from boxoffice.ids import PerformanceId
from boxoffice.replica.replica import NOBODY
from sync.hub import store as stores
from sync.hub.housekeeping import give_back
from sync.hub.retention import CARRIED_MS, EVENING_MS, tidy
from sync.hub.store import HubStore
from tests.sync.hub.building import Building
from tests.sync.till import POOL, Till
from tests.sync.world import START_MS

HOUR_MS = 3_600_000


@pytest.fixture
def till(building: Building) -> Till:
    """The hub owns ten seats and six places of an evening that ends in two hours."""
    world = building.world
    made = world.enrol()
    world.record("performance", world.performance, ends_local="2027-01-15T12:00", zone="UTC")
    station = building.station.id
    world.plan((station, list(range(10)), "", 0), (station, [], POOL, 6))
    world.settle()
    building.sync()
    measure(building)
    return made


def measure(building: Building) -> None:
    now = building.world.clock.now
    building.station.device.measured(now, now, now, 0)


def hubs(building: Building) -> dict[str, Grant]:
    """Its two rights, by pool."""
    return {row.pool: row for row in building.world.rows_of(Grant, "parent = x''")}


def back(till: Till) -> None:
    return_unsold(till.replica, PerformanceId(till.world.performance), NOBODY)
    till.sync()


def test_the_hub_gives_back_what_its_tills_gave_back_after_the_performance(
    building: Building, till: Till
) -> None:
    """Not before its end; not what a till has still; and the rest when the till has returned it."""
    world = building.world
    building.claim(till, 1, 2)
    building.claim(till, places=2)
    till.sell(1)
    building.sync()
    assert give_back(building.station.replica) == 0
    world.clock.now += 30 * HOUR_MS
    measure(building)
    assert give_back(building.station.replica) == 8 + 4
    building.sync()
    till.sync()
    assert hubs(building)[""].state == "active"
    assert world.seat(2).state == "granted"
    back(till)
    building.sync()
    assert give_back(building.station.replica) == 1 + 2
    building.sync()
    assert give_back(building.station.replica) == 0
    assert {row.state for row in world.rows_of(Seat)} == {"free", "sold"}
    assert [row.state for row in hubs(building).values()] == ["closed", "closed"]
    assert not world.open_conflicts()


def test_a_hub_whose_clock_is_not_sure_or_that_is_a_copy_gives_nothing_back(
    building: Building, till: Till
) -> None:
    """What it gives back cannot be taken back."""
    building.world.clock.now += 30 * HOUR_MS
    building.station.replica.restored = True
    assert give_back(building.station.replica) == 0
    assert till.row(Seat, building.world.performance, 3) is not None


def carried(building: Building, till: Till) -> None:
    building.keep(till)
    building.carry()


def test_what_the_server_has_goes_after_the_longest_backup_age(
    building: Building, till: Till
) -> None:
    """What waits stays however old it is, and events that were let go are taken again."""
    world = building.world
    till.edit("note", b"n" * 16, 0, text="one")
    carried(building, till)
    till.edit("note", b"n" * 16, 1, text="two")
    building.keep(till)  # nobody has carried it
    now = world.clock.now
    assert tidy(building.store, now + CARRIED_MS) == 0
    assert tidy(building.store, now + CARRIED_MS + 1) == 1
    assert building.hub.keeping.waiting() >= 1
    with building.store.read() as conn:
        left = conn.execute("SELECT count(*) FROM kept k LEFT JOIN batch b ON b.n = k.batch"
                            " WHERE b.n IS NULL").fetchone()  # fmt: skip
    assert left == (0,)
    building.carry()
    assert building.hub.keeping.waiting() == 0


def test_entries_and_what_was_told_of_tickets_go_after_a_month(
    building: Building, till: Till
) -> None:
    """By then it is all in the replica."""
    building.claim(till, 1)
    sale = till.sell(1)
    building.keep(till)
    door = building.world.enrol("door")
    building.sync()
    building.check(door, sale.tickets[0].code, sale.tickets[0].id)

    def rows() -> tuple[int, int]:
        with building.store.read() as conn:
            found = conn.execute(
                "SELECT (SELECT count(*) FROM told), (SELECT count(*) FROM passage)"
            ).fetchone()
        return found[0], found[1]

    tidy(building.store, building.world.clock.now + EVENING_MS)
    assert rows() == (1, 1)
    tidy(building.store, building.world.clock.now + EVENING_MS + 1)
    assert rows() == (0, 0)


def test_a_file_of_the_first_schema_is_brought_up_and_counts_from_now(tmp_path: Path) -> None:
    """Nothing that was kept is let go because nobody had written when."""
    path = tmp_path / "hub.db"
    old = sqlite3.connect(path)
    for statement in stores._FIRST.split(";\n"):
        old.execute(statement)
    old.execute("INSERT INTO batch VALUES(1, x'01', 1, x'02', 'carried')")
    old.execute("INSERT INTO kept VALUES(x'03', 1, 1, 1, x'04', x'05')")
    old.execute("PRAGMA user_version=1")
    old.commit()
    old.close()
    store = HubStore(path)
    assert tidy(store, START_MS) == 0
    assert tidy(store, START_MS + CARRIED_MS + 1) == 1
    store.close()
    HubStore(path).close()
