"""An evening without internet in a building with a hub, everything a process (design §6a.5).

Server, hub, two tills and two doors. The server is killed: the tills sell out of the hub's right,
no ticket gets in at two doors. The hub is killed: everybody goes on. Both come back: nothing is
lost, nothing doubled.
"""

import random
import shutil
from contextlib import closing
from functools import partial

import pytest

from boxoffice.replica.database import open_database
from sync.hub.process import HUB_DATABASE
from sync.installation import DATABASE
from tests.e2e.building import Building
from tests.e2e.power_cut import Disk
from tests.e2e.verdict import Lost, judge, require_no_alarm, require_sound

pytestmark = [pytest.mark.slow, pytest.mark.e2e, pytest.mark.timeout(240)]
TILL_PAUSE_MS = 60
CUTS = 4


@pytest.fixture
def building(staged):
    made = Building(staged(devices=2, seats=200), doors=2, hubs_seats=120)
    yield made
    if made.hub is not None:
        made.kill_hub()


def test_an_evening_without_internet(building: Building) -> None:
    stage, record = building.stage, building.stage.record
    stage.start_server()
    building.start_hub()
    for name in stage.names:
        stage.start_device(name, pause_ms=TILL_PAUSE_MS)
    stage.until(lambda: len(record.sold) >= 30)
    for name in building.doors:
        building.start_door(name)
    stage.until(lambda: bool(record.admitted("hub")))

    stage.kill_server()
    sold = len(record.sold)
    stage.until(lambda: bool(building.sub_granted()), 60)
    stage.until(lambda: len(record.sold) >= sold + 10, 60)
    checked = record.admitted("hub")
    stage.until(lambda: len(record.admitted("hub")) >= len(checked) + 3, 60)
    twice = [code for code, ways in record.inside.items() if ways.count("hub") > 1]
    assert not twice, f"let in at two doors with the hub's word: {twice}"

    stage.until(lambda: bool(building.acknowledged()), 60)
    building.kill_hub()
    building.require_kept()
    sold, inside = len(record.sold), len(record.admitted("alone"))
    stage.until(lambda: len(record.sold) > sold, 60)
    stage.until(lambda: len(record.admitted("alone")) > inside, 60)

    stage.start_server()
    building.start_hub()
    stage.until(lambda: building.kept()[1] == 0, 60)
    for name in (*stage.names, *building.doors):
        stage.stop_device(name)
    kept, _ = building.kept()
    assert kept, "nothing was ever kept"
    stage.until(lambda: building.kept()[1] == 0, 60)
    building.kill_hub()
    with closing(open_database(stage.database, read_only=True)) as conn:
        stored = {bytes(digest) for (digest,) in conn.execute("SELECT hash FROM event")}
    assert building.kept()[0] <= stored, "acknowledged by the hub and lost"
    judge(stage)
    require_no_alarm(stage)


def test_a_hub_that_forgets_is_found(building: Building) -> None:
    """The check can fail: this one acknowledges before its commit."""
    stage = building.stage
    stage.start_server()
    building.start_hub("forgets")
    for name in stage.names:
        stage.start_device(name, pause_ms=TILL_PAUSE_MS)
    stage.until(lambda: len(stage.record.sold) >= 3)
    stage.kill_server()
    stage.until(lambda: bool(building.acknowledged()), 60)
    building.kill_hub()
    with pytest.raises(Lost):
        building.require_kept()


def test_a_power_cut_takes_nothing_that_the_hub_said(forgetful, building: Building) -> None:
    """What was acknowledged and what was given is there; the files are sound; no till has a right
    that the hub could give again.
    """
    stage, rng = building.stage, random.Random(7)
    stage.start_server()
    building.start_hub()
    for name in stage.names:
        stage.start_device(name, pause_ms=TILL_PAUSE_MS)
    stage.until(lambda: len(stage.record.sold) >= 3)
    stage.kill_server()
    building.kill_hub()
    hub, forgotten = stage.of("hub"), 0
    disk = Disk(hub, stage.folder / "hub.diary")
    for _ in range(CUTS):
        known = building.kept()[0]
        disk.begin()
        building.start_hub(disk=disk)
        stage.until(partial(building.keeps_more_than, known), 60)
        building.kill_hub()
        disk.cut(rng)
        forgotten += disk.forgotten
        copy = stage.folder / "look"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(hub, copy)
        require_sound(copy / DATABASE)
        require_sound(copy / HUB_DATABASE)
        building.require_kept()
        building.require_given()
    assert forgotten, "every write was fsynced when the power went: nothing was tried"
