"""Who asks is proven for every request, and whose the events of a push are (sync.md §9)."""

import hashlib
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.errors import Unavailable
from boxoffice.journal.event import HEAD_DOMAIN
from boxoffice.journal.kinds import DocumentEdit
from sync import sending, signing
from sync.protocol import OpenReply, PullRequest, PushRequest, decode, encode
from sync.server.bounded import MOST_HEAD
from sync.server.door import MAX_BODY
from tests.sync.serving import Serving, Station

MOST_BYTES = 400_000

pytestmark = pytest.mark.timeout(60)


def pull_ask(station: Station) -> PullRequest:
    return station.device.pull_request()


def post(serving: Serving, path: str, body: bytes, headers: dict[str, str]) -> int:
    return requests.post(serving.url + path, data=body, headers=headers, timeout=5).status_code


def test_an_unsigned_tampered_or_unknown_request_is_not_answered(
    serving: Serving, tmp_path: Path
) -> None:
    """401, and nothing of what was sent comes back."""
    station = Station(serving, tmp_path / "one")
    body = encode(pull_ask(station))
    id_ = station.replica.device
    signed = signing.headers(id_, station.key, "/v1/pull", body)
    stranger = Ed25519PrivateKey.generate()
    assert post(serving, "/v1/pull", body, signed) == 200
    assert post(serving, "/v1/pull", body, {}) == 401
    changed = encode(msgspec.structs.replace(pull_ask(station), waiting=5))
    assert post(serving, "/v1/pull", changed, signed) == 401
    elsewhere = signing.headers(id_, station.key, "/v1/push", body)
    assert post(serving, "/v1/pull", body, elsewhere) == 401
    forged = signing.headers(id_, stranger, "/v1/pull", body)
    assert post(serving, "/v1/pull", body, forged) == 401
    nobody = encode(msgspec.structs.replace(pull_ask(station), device=bytes(16)))
    assert (
        post(serving, "/v1/pull", nobody, signing.headers(bytes(16), stranger, "/v1/pull", nobody))
        == 401
    )
    station.replica.close()


def test_events_under_another_signature_than_their_device_s_are_not_taken(
    serving: Serving, tmp_path: Path
) -> None:
    """A request that is the device's does not make the events in it its own: 401, also when asked
    again; the same events under its signature are taken.
    """
    station = Station(serving, tmp_path / "one")
    replica = station.replica
    replica.commit(DocumentEdit(replica.house, "note", bytes(16), 0, {"text": "one"}))
    events = sending.next_events(replica.reader().conn, sending.ACK_SERVER)
    signature = station.key.sign(HEAD_DOMAIN + events[-1].hash)
    ask = PushRequest(replica.device, replica.incarnation, b"", events, signature)
    said = []
    for pushed in (msgspec.structs.replace(ask, signature=bytes(64)),) * 2 + (ask,):
        body = encode(pushed)
        headers = signing.headers(replica.device, station.key, "/v1/push", body)
        said.append(post(serving, "/v1/push", body, headers))
    assert said == [401, 401, 200]
    replica.close()


def test_nonsense_and_too_much_are_refused(serving: Serving, tmp_path: Path) -> None:
    """422 for what is no message, 413 for what is too large, and the server goes on."""
    station = Station(serving, tmp_path / "one")
    id_ = station.replica.device
    for body, status in (
        (b"nonsense", 422),
        (b"\xc1", 422),
        (b"", 422),
        (b"\x91\xa1\xff", 422),  # text that is none
        (b"\x91" * 100_000, 422),  # deeper than anything that is meant
        (bytes(MAX_BODY + 1), 413),
    ):
        signed = signing.headers(id_, station.key, "/v1/push", body)
        assert post(serving, "/v1/push", body, signed) == status
    assert post(serving, "/v1/enrol", b"nonsense", {}) == 422
    with pytest.raises(Unavailable, match="server_answered_error"):
        station.api.put_blob(bytes(32), b"other bytes")
    assert station.api.get_blob(bytes(32)) is None
    assert requests.get(serving.url + "/v1/health", timeout=5).ok
    station.replica.close()


def an_edit(station: Station, text: str) -> PushRequest:
    """The push of one more event of this device."""
    replica = station.replica
    replica.commit(DocumentEdit(replica.house, "note", bytes(16), 0, {"text": text}))
    ask = station.device.push_request()
    assert ask is not None
    return ask


def test_one_signature_is_for_the_request_and_its_events(serving: Serving, tmp_path: Path) -> None:
    """decision 38: what the server takes under it is signed in all its bytes, by that device, and
    under its last event; nothing else is taken, and nothing is stored of it.
    """
    station = Station(serving, tmp_path / "one")
    ask = an_edit(station, "one")
    other = an_edit(station, "two")
    body, signed = signing.signed_push(ask, station.key)
    shortened = encode(msgspec.structs.replace(ask, signature=b"", epoch=7))
    more = encode(msgspec.structs.replace(other, signature=b""))
    _, forged = signing.signed_push(ask, Ed25519PrivateKey.generate())
    usual = signing.headers(station.replica.device, station.key, "/v1/push", body)
    nobody = {**signed, signing.DEVICE_HEADER: bytes(16).hex()}
    no_hex = {**signed, signing.SIGNATURE_HEADER: "nonsense"}
    for data, headers in (
        (shortened, signed), (more, signed), (body, forged), (body, usual), (body, nobody),
        (body, no_hex), (body, {}),
    ):  # fmt: skip
        assert post(serving, "/v1/push", data, headers) == 401
    assert post(serving, "/v1/pull", encode(pull_ask(station)), signed) == 401
    assert stored(serving) == 0
    assert post(serving, "/v1/push", body, signed) == 200
    assert stored(serving) == len(ask.events)
    station.replica.close()


def stored(serving: Serving) -> int:
    """Edits that the server has."""
    found: int = serving.server._transactions.run(
        lambda work: work.store.run(
            "SELECT count(*) FROM event WHERE kind = 'document_edit'"
        ).fetchone()[0]
    )
    return found


def test_nothing_large_is_kept_of_a_push_that_proves_nothing(
    serving: Serving, tmp_path: Path
) -> None:
    """Whoever knows a device's name could fill the server's memory: each megabyte of signature, or
    of a hash, stayed among the answers that are kept.
    """
    station = Station(serving, tmp_path / "one")
    ask = an_edit(station, "one")
    last = msgspec.structs.replace(ask.events[-1], hash=bytes(MOST_BYTES))
    long_hash = msgspec.structs.replace(ask, events=(*ask.events[:-1], last))
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for n in range(16):
            body, signed = signing.signed_push(ask, station.key)
            said = {**signed, signing.SIGNATURE_HEADER: f"{n:02x}" * (MOST_HEAD // 4)}
            assert post(serving, "/v1/push", body, said) == 401
            _, forged = signing.signed_push(long_hash, Ed25519PrivateKey.generate())
            body = encode(msgspec.structs.replace(long_hash, signature=b""))
            assert post(serving, "/v1/push", body, forged) == 401
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < 8 * MOST_BYTES
    station.replica.close()


def test_events_that_are_swapped_behind_a_signed_head_are_not_taken(
    serving: Serving, tmp_path: Path
) -> None:
    """A chain that does not hold together is nobody's, under one signature as under two."""
    station = Station(serving, tmp_path / "one")
    an_edit(station, "one")
    ask = an_edit(station, "two")
    torn = msgspec.structs.replace(ask, events=ask.events[::-1])
    body, signed = signing.signed_push(torn, station.key)
    assert post(serving, "/v1/push", body, signed) == 401
    station.replica.close()


def pushes_of(
    station: Station, monkeypatch: pytest.MonkeyPatch, says: Callable[[], bool]
) -> list[bytes]:
    """Bodies of pushes, as they go out; the server's word for one signature is `says`."""
    sent: list[bytes] = []
    real = station.api._send

    def send(method: str, path: str, body: bytes, answer_s: float, **how: object) -> bytes | None:
        said = real(method, path, body, answer_s, **how)  # type: ignore[arg-type]
        if path == "/v1/open" and not says():
            reply = decode(said or b"", OpenReply)
            return encode(msgspec.structs.replace(reply, one_word=False))
        if path == "/v1/push":
            sent.append(body)
        return said

    monkeypatch.setattr(station.api, "_send", send)
    return sent


def opened(station: Station) -> None:
    """A session, and nothing that waits for one."""
    station.device.lost_session()
    while not station.device.session.opened:
        opening = station.device.open_request()
        station.device.on_open(opening, station.api.open(opening))


@pytest.mark.parametrize("says", [True, False])
def test_a_device_signs_once_where_its_server_says_that_it_takes_that(
    serving: Serving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, says: bool
) -> None:
    """A server of before says nothing of it, and gets both signatures. Either is kept as the
    device's word: by itself it proves the events when the request is long gone.
    """
    station = Station(serving, tmp_path / "one")
    sent = pushes_of(station, monkeypatch, lambda: says)
    opened(station)
    ask = an_edit(station, "one")
    reply = station.api.push(ask)
    assert [result.status for result in reply.results] == ["applied"] * len(ask.events)
    (body,) = sent
    assert (decode(body, PushRequest).signature == b"") is says
    (word,) = serving.server._transactions.run(
        lambda work: work.store.run(
            "SELECT signature FROM head_signature WHERE event = ?", (ask.events[-1].hash,)
        ).fetchone()
    )
    assert bytes(word[64:]) == (hashlib.sha256(body).digest() if says else b"")
    station.replica.close()


def test_each_session_says_anew_whether_one_signature_is_enough(
    serving: Serving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that is put back to its program of before, in the middle of an evening, gets both
    again; and one when it is today's.
    """
    station, signed = Station(serving, tmp_path / "one"), []
    today = True
    sent = pushes_of(station, monkeypatch, lambda: today)
    for today in (True, False, True):
        opened(station)
        ask = an_edit(station, f"today {today}")
        station.device.on_push(ask, station.api.push(ask))
        signed.append(decode(sent[-1], PushRequest).signature != b"")
    assert signed == [False, True, False]
    station.replica.close()
