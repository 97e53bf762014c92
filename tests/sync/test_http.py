"""The wire: signed requests, limits, long polls, pairing (sync.md §9)."""

import socket
import threading
import time
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.ids import PerformanceId
from boxoffice.journal.kinds import DeviceRevoke
from boxoffice.network import DoorQuestion, Nearby
from boxoffice.platform.keystore import public_bytes
from boxoffice.rules.admission import Facts
from boxoffice.views import Link
from sync import pairing
from sync.client import HttpApi, enrol
from sync.cutting_proxy import CuttingProxy
from sync.network import SyncNetwork
from tests.sync.databases import MakeDatabase
from tests.sync.serving import Serving, Station, grant, seats, until

pytestmark = pytest.mark.timeout(60)


def test_two_doors_ask_the_server_before_they_let_in(
    serving: Serving, pair: tuple[Station, Station]
) -> None:
    """Over HTTP, through the workplace's network: the second hears who was first. A server that is
    gone is not waited for twice.
    """
    one, two = pair
    here = Facts(readable=True, signature="genuine", performance_known=True, performance_here=True)

    def asks(station: Station, scan: bytes) -> Nearby | None:
        network = SyncNetwork(station.replica, station.device, station.api, station.link)
        station.link.reached()
        found = network.check(
            DoorQuestion(PerformanceId(serving.performance), b"code1", b"", scan, "door", here)
        )
        network.close()
        return found

    until(lambda: asks(one, b"first") is not None, 10)  # a machine may be slower than a door waits
    until(lambda: asks(two, b"other") is not None, 10)
    second = asks(two, b"again")
    assert second is not None
    assert second.facts.used
    assert {one_.device for one_ in second.passed} == {one.replica.device}


def test_a_server_that_is_too_slow_for_a_door_is_not_called_connected(
    serving: Serving, pair: tuple[Station, Station]
) -> None:
    """It takes what is sent and answers when nobody waits any more: the door decides by its copy,
    says so until a question is answered again, and the sync is online all the while.
    """
    one, _ = pair
    here = Facts(readable=True, signature="genuine", performance_known=True, performance_here=True)
    question = DoorQuestion(PerformanceId(serving.performance), b"code2", b"", b"s", "door", here)
    one.link.reached()
    with closing(socket.create_server(("127.0.0.1", 0))) as deaf:
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        slow = HttpApi(url, one.replica.device, one.key)
        network = SyncNetwork(one.replica, one.device, slow, one.link)
        assert not network.link().late
        assert network.check(question) is None
        assert network.link().late
        assert (network.link().link, network.link().checks) == (Link.ONLINE, True)
    network._api = one.api

    def answered() -> bool:
        network._unasked_until_s = 0.0
        return network.check(question) is not None

    until(answered, 10)
    assert not network.link().late
    network.close()


def test_a_pairing_code_is_good_once(serving: Serving) -> None:
    """Single use; the same key may ask again, because an answer may have been lost."""
    code, _ = serving.server.pairing_code(serving.house, "desk", "till")
    mine, other = (public_bytes(Ed25519PrivateKey.generate()) for _ in range(2))
    first = enrol(serving.url, pairing.request(code, mine, "till"))
    again = enrol(serving.url, pairing.request(code.lower(), mine, "till"))
    assert first == again
    assert enrol(serving.url, pairing.request(code, other, "till")).reason == "pairing_code_wrong"


def test_five_wrong_tries_end_a_pairing_code(serving: Serving) -> None:
    """A code of eight letters is not to be guessed."""
    code, _ = serving.server.pairing_code(serving.house, "desk", "till")
    key = public_bytes(Ed25519PrivateKey.generate())
    for _ in range(5):
        assert not enrol(serving.url, pairing.request("AAAAAAAA", key, "till")).ok
    assert not enrol(serving.url, pairing.request(code, key, "till")).ok


def test_a_long_poll_wakes_at_once(serving: Serving, pair: tuple[Station, Station]) -> None:
    """What one desk commits, the other has at once, though it asked before."""
    one, two = pair
    for station in pair:
        station.start()
    until(lambda: one.link.copied_ms > 0 and two.link.copied_ms > 0, 10)
    took = []
    for n in range(5):
        one.note(f"news {n}")
        took.append(until(partial(two.has, f"news {n}"), 5))
    assert sorted(took)[2] < 1  # asleep, it would be 25 s


def test_a_server_that_is_stopped_answers_its_long_polls(
    serving: Serving, pair: tuple[Station, Station], caplog: pytest.LogCaptureFixture
) -> None:
    """At once and without an error: stopping it in the evening is nobody's trouble."""
    for station in pair:
        station.start()
    until(lambda: len(serving.waking._listeners) == 2, 10)
    for station in pair:
        station.worker._stop.set()
    began = time.monotonic()
    serving.stop()
    assert time.monotonic() - began < 1.5
    assert not caplog.records
    assert {station.link.link for station in pair} == {Link.ONLINE}


def test_a_device_ends_without_its_long_poll_and_takes_nothing_of_it(
    serving: Serving, pair: tuple[Station, Station]
) -> None:
    """Whoever closes a desk does not wait for the server, and its database is not written any more
    by what the server says later.
    """
    one, two = pair
    for station in pair:
        station.start()
    until(lambda: len(serving.waking._listeners) == 2, 10)
    pulling = one.worker._threads[1]
    one.worker.stop()
    assert pulling.is_alive()
    changes = one.replica.changes
    two.note("afterwards")
    pulling.join(10)
    assert not pulling.is_alive()
    assert one.replica.changes == changes
    assert not one.has("afterwards")


def test_two_desks_sell_and_hold_the_same(serving: Serving, pair: tuple[Station, Station]) -> None:
    """Threads, HTTP and SQLite together: both copies end up equal, nothing waits."""
    one, two = pair
    for station in pair:
        station.start()
    grant(serving, one, 5)
    until(lambda: len(seats(two)) == 5, 10)
    one.note("a")
    two.note("b")
    until(lambda: one.waiting() == two.waiting() == 0, 10)
    assert one.link.link is two.link.link is Link.ONLINE


def test_after_a_cut_devices_are_in_step_within_12_s(serving: Serving, tmp_path: Path) -> None:
    """Connections really closed: offline is said, the work goes on, and all is well again."""
    proxy = CuttingProxy(0, serving.port)
    proxy.open()
    one = Station(serving, tmp_path / "one", proxy.port)
    two = Station(serving, tmp_path / "two", proxy.port)
    for station in (one, two):
        station.start()
    until(lambda: one.link.copied_ms > 0 and two.link.copied_ms > 0, 10)
    proxy.cut()
    until(lambda: one.link.link is two.link.link is Link.OFFLINE, 5)
    for n in range(20):
        one.note(f"offline {n}")
    assert one.waiting() == 20
    proxy.open()
    until(lambda: one.waiting() == 0 and two.has("offline 19"), 12)
    assert one.link.link is two.link.link is Link.ONLINE
    for station in (one, two):
        station.worker._stop.set()
    proxy.cut()
    for station in (one, two):
        station.stop()


def test_without_a_network_the_worker_knocks_with_pauses(serving: Serving, tmp_path: Path) -> None:
    """Its own bookkeeping must not wake it: no knocking at full speed on a dead line."""
    station = Station(serving, tmp_path / "one")
    listener = socket.create_server(("127.0.0.1", 0))
    knocks: list[int] = []

    def refuse() -> None:
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            knocks.append(1)
            line.close()

    threading.Thread(target=refuse, daemon=True).start()
    api = HttpApi(
        f"http://127.0.0.1:{listener.getsockname()[1]}", station.replica.device, station.key
    )
    station.worker._api = api
    station.start()
    until(lambda: len(knocks) >= 2, 5)
    for n in range(30):  # papers are printed, claims are kept: no event, no reason to knock
        with station.replica.write() as tx:
            tx.queue_print("receipt", str(n), b"")
        threading.Event().wait(0.05)
    station.worker.stop()
    listener.close()
    station.replica.close()
    assert len(knocks) < 12


def test_a_restarted_server_is_found_again(tmp_path: Path, make_database: MakeDatabase) -> None:
    """The same port, another process: devices open anew and go on."""
    data = tmp_path / "server"
    url = make_database(data).url
    serving = Serving(data, database_url=url)
    station = Station(serving, tmp_path / "one")
    station.start()
    until(lambda: station.link.copied_ms > 0, 10)
    serving.stop()
    until(lambda: station.link.link is Link.OFFLINE, 5)
    station.note("meanwhile")
    again = Serving(data, serving.port, url)
    until(lambda: station.waiting() == 0, 12)
    station.worker._stop.set()
    again.stop()
    station.stop()


def test_a_device_that_was_cut_off_asks_now_and_then_and_says_why(
    serving: Serving, tmp_path: Path
) -> None:
    """Each answer is the same; it asked without a pause, and then said that it asked too often."""
    station = Station(serving, tmp_path / "one")
    station.start()
    until(lambda: station.link.link is Link.ONLINE and station.link.copied_ms > 0, 10)
    changes: list[Link] = []
    flickers = threading.Event()

    def changed() -> None:
        changes.append(station.link.link)
        if len(changes) > 4:
            flickers.set()

    station.link.subscribe(changed)
    serving.server.record(DeviceRevoke(station.replica.device, serving.house, "stolen"))
    until(lambda: station.link.problem == "device_revoked", 10)
    assert not flickers.wait(2)
    assert station.link.problem == "device_revoked"
    station.stop()
