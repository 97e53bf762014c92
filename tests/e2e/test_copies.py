"""Old copies and clones, as processes: found by themselves, nothing lost (design §6a.2)."""

import shutil
import threading

import pytest

from boxoffice.fold.rows import Grant
from sync.simulator.happened import Happened
from tests.e2e.verdict import judge, look, standing
from tests.sync.databases import backup, put_back

pytestmark = [pytest.mark.slow, pytest.mark.e2e, pytest.mark.timeout(110)]


PACE_MS = 60
"""Between two acts of a desk: recovery ends when one look at each desk finds that nothing waits."""


def test_a_server_put_back_to_an_old_copy_is_fed_again(staged) -> None:
    """A new epoch, every event of the lost tail back, and rights given again in the end."""
    stage = staged(devices=2)
    record = stage.record
    stage.start_server()
    for name in stage.names:
        stage.start_device(name, pause_ms=PACE_MS)
    stage.until(lambda: len(record.acked) > 20)
    copy = stage.folder / "copy.db"
    backup(stage.database, copy)
    known = len(record.acked)
    stage.until(lambda: len(record.acked) > known + 40)
    stage.kill_server()
    put_back(stage.database, copy)
    stage.start_server()
    stage.until(lambda: standing(stage) == (2, 0), 60)
    sold = len(record.sold)
    stage.until(lambda: len(record.sold) > sold + 5)
    for name in stage.names:
        stage.stop_device(name)
    judge(stage, Happened(server_lost_tail=True))
    assert standing(stage) == (2, 0)


def test_a_cloned_disk_is_told_from_its_original(staged) -> None:
    """Both sell and sync: one goes on in a new incarnation, the old grants wait for a person."""
    stage = staged(devices=2)
    record = stage.record
    stage.start_server()
    for name in stage.names:
        stage.start_device(name)
    stage.until(lambda: len(record.orders_of("device1")) > 10)
    stage.kill_device("device1")
    shutil.copytree(stage.of("device1"), stage.of("clone"))
    stage.names.append("clone")
    for name in ("device1", "clone"):
        stage.start_device(name)
    stage.until(lambda: record.orders_of("clone"))
    threading.Event().wait(1.5)
    for name in stage.names:
        stage.stop_device(name)
    judge(stage, Happened(copies=True), frozenset({"device1", "clone"}))
    incarnations = {}
    for name in stage.names:
        machine = stage.machine(name)
        incarnations[name] = machine.replica.incarnation
        machine.replica.close()
    assert incarnations["device2"] == 1
    assert incarnations["device1"] != incarnations["clone"]
    store = look(stage)
    contested = store.select(Grant, "state = 'contested'")
    store.conn.close()
    assert contested
    assert {grant.incarnation for grant in contested} <= {1, 2}
