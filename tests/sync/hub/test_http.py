"""A hub on real sockets: who may ask, whom devices believe, and that nobody waits for it."""

import os
import socket
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
import uvicorn
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.errors import Refused, Unavailable
from boxoffice.fold.rows import Device
from boxoffice.ids import PerformanceId
from boxoffice.journal.kinds import DocumentEdit
from boxoffice.rules.admission import Facts
from boxoffice.views import Link
from sync import tls
from sync.door_check import CheckRequest
from sync.hub.api import HubApi
from sync.hub.app import make_app
from sync.hub.core import Hub
from sync.hub.nearby import CHECK_S, NearHub
from sync.hub.store import HubStore
from sync.network import SyncNetwork
from sync.protocol import PullRequest
from sync.server.process import HttpServer, ServedTls
from sync.server.waking import Waking
from tests.sync.hub.building import ADMITTED
from tests.sync.serving import Serving, Station, until

EVENING = PerformanceId(b"e" * 16)


class HubServing:
    """A hub in a thread: a station of the house that answers others."""

    def __init__(
        self, station: Station, key: Ed25519PrivateKey, tls_folder: Path | None = None
    ) -> None:
        store = HubStore(station.replica.path.with_name("hub.db"))
        self.hub = Hub(station.replica, key, store, lambda: 0)
        config = uvicorn.Config(
            make_app(self.hub), log_level="error", access_log=False,
            ssl_context_factory=ServedTls(tls_folder) if tls_folder else None,
        )  # fmt: skip
        self._uvicorn = HttpServer(config, Waking())
        self._socket = socket.create_server(("127.0.0.1", 0))
        scheme = "https" if tls_folder else "http"
        self.url = f"{scheme}://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._uvicorn.run, args=([self._socket],))
        self._thread.start()
        until(lambda: self._uvicorn.started, 10)

    def stop(self) -> None:
        self._uvicorn.should_exit = True
        self._thread.join()
        self._socket.close()
        self.hub.close()


class Place:
    """Hub station, door and desk, all in step with a server that is gone then."""

    def __init__(self, folder: Path) -> None:
        self.serving = Serving(folder / "server")
        house = self.serving.house
        self.serving.server.record(DocumentEdit(house, "house", house, 0, {"name": "House"}))
        self.station = Station(self.serving, folder / "hub", kind="hub")
        self.door = Station(self.serving, folder / "door", kind="door")
        self.desk = Station(self.serving, folder / "desk")
        for station in (self.station, self.door, self.desk):
            station.start()
        everybody = (self.station, self.door, self.desk)
        until(lambda: all(_devices(s) == 3 for s in everybody), 20)
        self.serving.stop()  # long polls end with it
        for station in everybody:
            station.worker.stop()

    def near(self, station: Station, url: str) -> NearHub:
        return NearHub(station.replica, station.key, station.device, station.link, lambda: url)

    def stop(self) -> None:
        for station in (self.station, self.door, self.desk):
            station.replica.close()


def _devices(station: Station) -> int:
    found: int = station.replica.reader().conn.execute("SELECT count(*) FROM device").fetchone()[0]
    return found


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    made = Place(tmp_path)
    yield made
    made.stop()


@pytest.fixture
def hub(place: Place) -> Iterator[HubServing]:
    made = HubServing(place.station, place.station.key)
    yield made
    made.stop()


def knock(station: Station) -> PullRequest:
    return PullRequest(station.replica.device, 1, b"", 1, ())


def test_a_device_of_the_house_is_answered_and_nobody_else(place: Place, hub: HubServing) -> None:
    """By its signature; another key under its name is refused."""
    assert HubApi(hub.url, place.desk.replica, place.desk.key).pull(knock(place.desk)).ok
    forged = HubApi(hub.url, place.desk.replica, Ed25519PrivateKey.generate())
    with pytest.raises(Unavailable, match="server_answered_error"):
        forged.pull(knock(place.desk))


def test_only_the_seal_of_a_hub_of_the_house_is_believed(place: Place) -> None:
    """A desk that plays the hub, and a stranger with the hub's name."""
    for station, key in (
        (place.desk, place.desk.key), (place.station, Ed25519PrivateKey.generate()),
    ):  # fmt: skip
        false = HubServing(station, key)
        try:
            with pytest.raises(Unavailable, match="server_answered_nonsense"):
                HubApi(false.url, place.door.replica, place.door.key).pull(knock(place.door))
        finally:
            false.stop()


def test_a_hub_that_was_cut_off_is_not_believed_any_more(place: Place, hub: HubServing) -> None:
    """Stolen, it has its key still: who knows of the revocation takes no right and no row of it."""
    api = HubApi(hub.url, place.desk.replica, place.desk.key)
    assert api.pull(knock(place.desk)).ok
    with place.desk.replica.write() as tx:
        device = tx.store.get(Device, (place.station.replica.device,))
        assert device is not None
        tx.store.put([msgspec.structs.replace(device, state="revoked")])
    with pytest.raises(Unavailable, match="server_answered_nonsense"):
        api.pull(knock(place.desk))


def test_without_internet_the_line_says_house_only_and_events_are_kept(
    place: Place, hub: HubServing
) -> None:
    """`alleen dit huis`; and alone again when the hub is gone."""
    near = place.near(place.desk, hub.url)
    network = SyncNetwork(
        place.desk.replica, place.desk.device, place.desk.api, place.desk.link, near
    )
    place.desk.link.failed("server_unreachable", {})
    near.start()
    until(lambda: network.link().link is Link.HOUSE_ONLY, 20)
    place.desk.act()
    journal = place.desk.replica.reader().conn
    until(lambda: journal.execute("SELECT min(ack) FROM journal").fetchone() == (1,), 20)
    assert hub.hub.keeping.waiting() >= 1
    hub.stop()
    until(lambda: network.link().link is Link.OFFLINE, 20)
    near.stop()
    network.close()
    hub.stop = lambda: None  # type: ignore[method-assign]


def asks(machine: Station, door: str, ticket: bytes = b"") -> CheckRequest:
    """A door is about to let somebody in."""
    device = machine.replica.device
    return CheckRequest(device, EVENING, b"c" * 5, ticket, door, ADMITTED, os.urandom(8))


def test_a_door_does_not_wait_for_a_hub_that_hangs(place: Place) -> None:
    """It takes the connection and says nothing: the verdict comes from the door's own copy, and
    the next scan does not ask at all.
    """
    with socket.create_server(("127.0.0.1", 0)) as silent:
        near = place.near(place.door, f"http://127.0.0.1:{silent.getsockname()[1]}")
        near._api = HubApi(near._address(), place.door.replica, place.door.key)
        place.door.link.hub = True
        began = time.monotonic()
        assert near.check(asks(place.door, "door")) is None
        assert time.monotonic() - began < CHECK_S + 5, "it waited for the hub"
        assert not place.door.link.hub
        assert near.check(asks(place.door, "door")) is None


def test_two_doors_ask_over_http(place: Place, hub: HubServing) -> None:
    """The facts come back whole."""
    near = place.near(place.door, hub.url)
    near._turn()
    place.door.link.hub = True
    found = near.check(asks(place.door, "north", os.urandom(16)))
    if found is None:  # a machine that takes longer than a door waits
        near._turn()
        place.door.link.hub = True
        found = near.check(asks(place.door, "north"))
    assert found is not None
    assert isinstance(found.facts, Facts)
    other = place.near(place.desk, hub.url)
    other._turn()
    place.desk.link.hub = True
    second = other.check(asks(place.desk, "south"))
    assert second is not None
    assert second.facts.used
    (entered,) = second.passed
    assert (entered.door, entered.device) == ("north", place.door.replica.device)


def test_a_hub_speaks_tls_under_the_servers_root(place: Place, tmp_path: Path) -> None:
    """Its certificate is made on the server's machine; who does not know the root says nothing."""
    now = datetime.now(UTC)
    server, folder = tmp_path / "root", tmp_path / "hubs"
    server.mkdir()
    with pytest.raises(Refused, match="tls_missing"):
        tls.make_for_hub(server, ["127.0.0.1"], folder, now)
    tls.make(server, ["127.0.0.1"], now)
    tls.make_for_hub(server, ["127.0.0.1"], folder, now)
    assert sorted(path.name for path in (folder / tls.FOLDER).iterdir()) == [
        tls.ROOTS, tls.KEY, tls.CERTIFICATE,
    ]  # fmt: skip
    roots = folder / tls.FOLDER / tls.ROOTS
    hub = HubServing(place.station, place.station.key, folder)
    try:
        replica, key = place.desk.replica, place.desk.key
        assert HubApi(hub.url, replica, key, roots).pull(knock(place.desk)).ok
        with pytest.raises(Unavailable, match="server_not_believed"):
            HubApi(hub.url, replica, key).pull(knock(place.desk))
    finally:
        hub.stop()
