"""A running device of which its restored server has never heard (design.md §6a.1), over HTTP."""

import shutil
from pathlib import Path

import pytest

from boxoffice.fold.rows import Device
from boxoffice.views import Link
from tests.sync.databases import MakeDatabase
from tests.sync.serving import Serving, Station, until

pytestmark = pytest.mark.timeout(300)


def test_a_device_that_is_not_known_any_more_shows_its_certificate(
    tmp_path: Path, make_database: MakeDatabase
) -> None:
    """Its session and each signed request are refused; it opens again, and all it did is there."""
    data = tmp_path / "server"
    database = make_database(data)
    first = Serving(data, database_url=database.url)
    copy = database.copy()
    station = Station(first, tmp_path / "late")
    station.start()
    sold = station.act()
    until(lambda: not station.waiting(), 60)
    first.stop()
    database.put_back(copy)
    shutil.rmtree(data / "second")  # its second place burned with it
    second = Serving(data, port=first.port, database_url=database.url)
    try:
        until(lambda: second.server.public_key(station.replica.device) is not None, 120)
        station.note("still here")
        until(lambda: station.link.link is Link.ONLINE and not station.waiting(), 120)
        with second.server._transactions.reading() as store:
            kept = store.get(Device, (station.replica.device,))
            assert kept is not None
            assert kept.state == "active"
            found = store.run("SELECT 1 FROM event WHERE hash = ?", (sold,)).fetchone()
            assert found is not None
        assert second.server.epoch == 2
    finally:
        station.worker._stop.set()
        second.stop()
        station.stop()
