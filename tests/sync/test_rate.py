"""Limits of how often somebody may ask."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
import requests

from sync import pairing, signing
from sync.protocol import encode
from sync.server import door, rate
from sync.server.door import MAX_BODY, STRANGER_BURST
from sync.server.rate import Rate
from tests.sync.serving import Serving, Station


def test_a_bucket_empties_and_fills_again() -> None:
    """Each has its own; nobody saves up more than the bucket holds."""
    now = 0.0
    limit = Rate(2, 3, lambda: now)
    assert [limit.allows("one") for _ in range(4)] == [True, True, True, False]
    assert limit.allows("two")
    now = 0.5
    assert [limit.allows("one") for _ in range(2)] == [True, False]
    now = 100
    assert [limit.allows("one") for _ in range(4)] == [True, True, True, False]


def test_who_was_seen_longest_ago_is_forgotten_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many names must not fill the memory, and not free the one that asks too often."""
    monkeypatch.setattr(rate, "MOST_KNOWN", 3)
    limit = Rate(0, 1, lambda: 0.0)
    assert limit.allows("busy")
    for n in range(10):
        assert not limit.allows("busy")
        limit.allows(n)
    assert not limit.allows("busy")


def test_a_stranger_who_guesses_codes_is_slowed_down(tmp_path: Path) -> None:
    """Five wrong tries end a code; hundreds of tries end in 429 without any work."""
    serving = Serving(tmp_path / "server")
    ask = encode(pairing.request("AAAAAAAA", bytes(32), "till"))
    answered = [
        requests.post(f"{serving.url}/v1/enrol", ask, timeout=5).status_code
        for _ in range(STRANGER_BURST + 20)
    ]
    serving.stop()
    assert answered[:STRANGER_BURST] == [200] * STRANGER_BURST
    assert answered.count(429) > 10


def test_a_device_that_pushes_without_a_pause_is_slowed_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that runs wild must not stop others, whichever way it signs."""
    monkeypatch.setattr(door, "DEVICE_BURST", 6)
    monkeypatch.setattr(door, "DEVICE_PER_S", 0)
    serving = Serving(tmp_path / "server")
    wild, other = Station(serving, tmp_path / "wild"), Station(serving, tmp_path / "other")
    answered = []
    for station in (wild, other):
        station.act()
        ask = station.device.push_request()
        assert ask is not None
        body, signed = signing.signed_push(ask, station.key)
        answered.append([
            requests.post(f"{serving.url}/v1/push", body, headers=signed, timeout=5).status_code
            for _ in range(6 if station is other else 9)
        ])  # fmt: skip
        station.replica.close()
    serving.stop()
    assert answered == [[200] * 6 + [429] * 3, [200] * 6]


def test_whoever_sends_a_head_without_end_is_hung_up_on(tmp_path: Path) -> None:
    """Everybody waited while it was put together; an honest request on a kept connection, and one
    as large as may be, are answered as ever.
    """
    serving = Serving(tmp_path / "server")
    with socket.create_connection(("127.0.0.1", serving.port), 10) as endless:
        endless.sendall(b"POST /v1/push HTTP/1.1\r\nHost: x\r\nX-Long: ")
        with pytest.raises(OSError, match=r"reset|pipe|closed|abort"):
            endless.sendall(b"x" * 32 * 1024 * 1024)
    with requests.Session() as kept:
        for size in (10, MAX_BODY, 10):
            said = kept.post(f"{serving.url}/v1/push", data=bytes(size), timeout=5)
            assert said.status_code == 422
        long = {"X-Long": "x" * 30_000}
        assert kept.get(f"{serving.url}/v1/health", headers=long, timeout=5).ok
    serving.stop()
