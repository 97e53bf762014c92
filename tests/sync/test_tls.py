"""TLS with a root of our own, and pairing over a line that nobody vouches for."""

from __future__ import annotations

import datetime as dt
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest
import requests
import uvicorn
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.errors import Refused, Unavailable
from boxoffice.platform.keystore import choose_keystore, public_bytes, signing_key
from boxoffice.views import DeviceKind
from sync import pairing, tls
from sync.client import HttpApi, enrol, shown_roots
from sync.embedded import program
from sync.founding import found_house, pairing_code
from sync.hub.messages import RenewReply
from sync.hub.process import Running
from sync.hub.renewing import Renewal, renew
from sync.installation import ROOTS, Installation
from sync.joining import join
from sync.server.founding import NewHouse
from sync.server.process import ServedTls, renew_and_show
from tests.sync.serving import until
from tests.sync.world import World

NOW = dt.datetime(2026, 11, 26, tzinfo=dt.UTC)


class Server:
    """`boxoffice serve` with TLS, as a process."""

    def __init__(self, data: Path) -> None:
        self.data = data
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self.url = f"https://127.0.0.1:{self.port}"
        self.start()

    def start(self) -> None:
        words = ["serve", "--data", str(self.data), "--port", str(self.port)]
        self.process = subprocess.Popen([*program(), *words], stderr=sys.stderr)
        until(self._answers, 20)

    def _answers(self) -> bool:
        try:
            return bool(shown_roots(self.url))
        except Unavailable:
            return False

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(10)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    data = tmp_path / "server"
    found_house(data, NewHouse("De Kring", "An", "123456"))
    tls.make(data, ["127.0.0.1", "kassa.example"], dt.datetime.now(dt.UTC))
    made = Server(data)
    yield made
    made.stop()


def code_of(server: Server) -> str:
    """A pairing code; the database is shared, so the server may run."""
    return pairing_code(server.data, None, DeviceKind.DESK, "Kassa 1")


def test_a_device_joins_and_syncs_over_tls_and_learns_of_the_next_root(
    server: Server, tmp_path: Path
) -> None:
    """After a rotation the root that was the next one is believed, and the new next comes."""
    desk = tmp_path / "desk"
    assert join(desk, server.url, code_of(server), "Kassa 1").ok
    before = (desk / ROOTS).read_bytes()
    server.stop()
    tls.rotate(server.data, ["127.0.0.1"], dt.datetime.now(dt.UTC))
    server.start()
    opened = Installation(desk)
    opened.start()
    until(lambda: opened.link.copied_ms > 0 and len(opened.replica.pending) == 0, 20)
    opened.close()
    after = (desk / ROOTS).read_bytes()
    assert after != before
    assert after == shown_roots(server.url)
    first, second = after.split(b"-----END CERTIFICATE-----\n")[:2]
    assert first in before
    assert second not in before


def test_a_stolen_device_gets_no_answer_and_no_trust_any_more(
    server: Server, tmp_path: Path
) -> None:
    """One command at another desk; it works as soon as the server has heard of it."""
    ours, stolen = tmp_path / "ours", tmp_path / "stolen"
    join(ours, server.url, code_of(server), "Kassa 1")
    join(stolen, server.url, code_of(server), "Kassa 2")
    _synced(ours)
    revoke = ["enrol", "revoke", "--data", str(ours), "--device", "Kassa 2", "--why", "stolen"]
    done = subprocess.run([*program(), *revoke], capture_output=True, text=True, check=True)
    assert "Kassa 2: stolen" in done.stdout
    _synced(ours)
    opened = Installation(stolen)
    opened.start()
    until(lambda: opened.link.problem == "device_revoked", 20)
    opened.close()


def _synced(data: Path) -> None:
    opened = Installation(data)
    opened.start()
    until(lambda: opened.link.copied_ms > 0 and not opened.setting.replica.pending, 20)
    opened.close()


def test_who_has_another_root_is_not_believed(server: Server, tmp_path: Path) -> None:
    """Neither the world's authorities nor another house's root; and it says so, which is another
    thing than a server that does not answer.
    """
    (tmp_path / "other").mkdir()
    other = tls.make(tmp_path / "other", ["127.0.0.1"], NOW)
    ask = pairing.request("ABCD2345", bytes(32), "till")
    for trusted in (other / tls.ROOTS, None):
        with pytest.raises(Unavailable, match="server_not_believed"):
            enrol(server.url, ask, trusted)


def test_a_name_that_the_certificate_was_not_made_for_says_so(
    server: Server, tmp_path: Path
) -> None:
    """Who joins by it is told which name is doubted, and has not joined."""
    url = server.url.replace("127.0.0.1", "localhost")
    with pytest.raises(Unavailable, match="join_not_believed") as refused:
        join(tmp_path / "desk", url, code_of(server), "Kassa 1")
    assert refused.value.params["url"] == url
    assert "localhost" in str(refused.value.params["why"])
    assert not (tmp_path / "desk").exists() or not list((tmp_path / "desk").iterdir())


def test_only_tls_1_3_is_spoken(server: Server) -> None:
    """Nothing older, whatever a client offers."""
    context = ssl.create_default_context(cadata=tls.roots_of(server.data).decode())
    with (
        socket.create_connection(("127.0.0.1", server.port)) as plain,
        context.wrap_socket(plain, server_hostname="127.0.0.1") as line,
    ):
        assert line.version() == "TLSv1.3"
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with (
        socket.create_connection(("127.0.0.1", server.port)) as plain,
        pytest.raises(ssl.SSLError),
    ):
        context.wrap_socket(plain, server_hostname="127.0.0.1")
    with pytest.raises(requests.RequestException):
        requests.get(f"http://127.0.0.1:{server.port}/v1/health", timeout=3)


def test_an_address_that_others_reach_needs_tls(tmp_path: Path) -> None:
    """Else everybody on the wireless network reads along."""
    words = ["serve", "--data", str(tmp_path), "--port", "8700", "--listen", "0.0.0.0"]  # noqa: S104
    done = subprocess.run([*program(), *words], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "boxoffice tls make" in done.stderr


def test_secrets_never_travel_in_the_clear(tmp_path: Path) -> None:
    """A device is not paired over plain http, except on this very machine."""
    with pytest.raises(Refused, match="server_not_secure"):
        join(tmp_path / "desk", "http://192.168.1.20:8700", "ABCD2345", "Kassa 1")
    assert not (tmp_path / "desk").exists()


def test_who_stands_in_between_with_roots_of_his_own_is_found_out(world: World) -> None:
    """The server lets nobody in who was shown other roots; the device believes nobody who does
    not know the code."""
    code, _ = world.server.pairing_code(world.house, "desk", "till")
    key = public_bytes(Ed25519PrivateKey.generate())
    shown = b"roots of somebody else"
    assert not world.server.enrol(pairing.request(code, key, "till", shown)).ok
    reply = world.server.enrol(pairing.request(code, key, "till"))
    assert reply.ok
    assert pairing.is_true(code, reply, key, b"")
    assert not pairing.is_true(code, reply, key, shown)
    assert not pairing.is_true("ABCD2345", reply, key, b"")
    assert not pairing.is_true(code, reply, bytes(32), b"")


def test_the_code_itself_is_never_sent_or_kept(world: World) -> None:
    """Who reads the line or the server's database cannot pair with what is found there."""
    code, _ = world.server.pairing_code(world.house, "desk", "till")
    ask = pairing.request(code, bytes(32), "till")
    assert code.encode() not in ask.proof
    kept = world.all_of("SELECT code_hash, house, kind, name, device FROM pairing")
    assert code.encode() not in b"".join(
        part if isinstance(part, bytes) else part.encode() for row in kept for part in row
    )


def test_a_server_that_starts_renews_its_certificate_in_time(tmp_path: Path) -> None:
    """Nobody remembers once a year; the names stay."""
    folder = tls.make(tmp_path, ["127.0.0.1", "kassa.example"], NOW)
    first = (folder / tls.CERTIFICATE).read_bytes()
    tls.renew_in_time(tmp_path, NOW + dt.timedelta(days=300))
    assert (folder / tls.CERTIFICATE).read_bytes() == first
    tls.renew_in_time(tmp_path, NOW + dt.timedelta(days=350))
    renewed = x509.load_pem_x509_certificate((folder / tls.CERTIFICATE).read_bytes())
    assert renewed.not_valid_after_utc == NOW + dt.timedelta(days=350 + tls.SERVER_DAYS)
    names = renewed.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["kassa.example"]


def shown_by(context: ssl.SSLContext, trusted: bytes) -> bytes:
    """The certificate (DER) that a client of these roots is shown."""
    with socket.create_server(("127.0.0.1", 0)) as listening, ThreadPoolExecutor(1) as pool:

        def greet() -> None:
            plain, _ = listening.accept()
            with context.wrap_socket(plain, server_side=True) as line:
                line.recv(1)

        greeting = pool.submit(greet)
        client = ssl.create_default_context(cadata=trusted.decode())
        with (
            socket.create_connection(listening.getsockname()) as plain,
            client.wrap_socket(plain, server_hostname="127.0.0.1") as line,
        ):
            shown = line.getpeercert(binary_form=True) or b""
            line.send(b"x")
        greeting.result(10)
    return shown


def hub_of(server: Server, folder: Path, made: dt.datetime) -> Path:
    """A hub that joined, with a certificate of that day."""
    code = pairing_code(server.data, None, DeviceKind.HUB, "Foyer")
    assert join(folder, server.url, code, "Foyer").ok
    tls.make_for_hub(server.data, ["127.0.0.1"], folder, made)
    return folder


def test_a_hubs_certificate_is_renewed_before_it_ends_and_shown_at_once(
    server: Server, tmp_path: Path
) -> None:
    """The same names, a new key, from the next connection on; not before it is time."""
    now = dt.datetime.now(dt.UTC)
    hub = Running(hub_of(server, tmp_path / "hub", now - dt.timedelta(days=350)))
    try:
        context = hub.served(uvicorn.Config("none"), ssl.create_default_context)
        roots = tls.roots_of(server.data)
        before = shown_by(context, roots)
        hub.renew(now - dt.timedelta(days=100))
        assert shown_by(context, roots) == before
        hub.renew(now)
        after = x509.load_der_x509_certificate(shown_by(context, roots))
        old = x509.load_der_x509_certificate(before)
        assert after.not_valid_after_utc > now + dt.timedelta(days=300)
        assert after.public_key() != old.public_key()
        names = x509.SubjectAlternativeName
        assert (
            after.extensions.get_extension_for_class(names).value
            == old.extensions.get_extension_for_class(names).value
        )
    finally:
        hub.close()


def test_nobody_gets_a_certificate_for_names_that_are_not_his(
    server: Server, tmp_path: Path
) -> None:
    """Not for the server's own, which everybody sees; not with another's proof; not a desk; not
    when it has ended; not of another root."""
    now = dt.datetime.now(dt.UTC)
    folder = hub_of(server, tmp_path / "hub", now)
    key = signing_key(choose_keystore(folder))
    opened = Running(folder)
    device = opened.replica.device
    opened.close()
    right = Renewal(folder, device).request
    assert renew(server.data, right, now).ok
    servers = (server.data / tls.FOLDER / tls.CERTIFICATE).read_bytes()
    (tmp_path / "other").mkdir()
    strange = tls.make(tmp_path / "other", ["127.0.0.1"], now) / tls.CERTIFICATE
    replace = msgspec.structs.replace
    wrong = [
        replace(right, certificate=servers),
        replace(right, device=b"d" * 16),
        replace(right, public_key=Renewal(folder, device).request.public_key),
        replace(right, certificate=strange.read_bytes()),
        replace(right, certificate=b"nonsense"),
    ]
    assert [renew(server.data, ask, now).ok for ask in wrong] == [False] * len(wrong)
    assert not renew(server.data, right, now + dt.timedelta(days=tls.SERVER_DAYS + 1)).ok
    api = HttpApi(server.url, device, key, folder / ROOTS)
    assert api._ask("/v1/hub/certificate", right, RenewReply).ok
    desk = tmp_path / "desk"
    assert join(desk, server.url, code_of(server), "Kassa 1").ok
    of_desk = Installation(desk)
    asked = replace(right, device=of_desk.replica.device)
    with pytest.raises(Unavailable, match="server_answered_error"):
        HttpApi(server.url, of_desk.replica.device, of_desk.key, desk / ROOTS)._ask(
            "/v1/hub/certificate", asked, RenewReply
        )
    of_desk.close()


def test_a_server_that_runs_for_a_year_shows_its_new_certificate(tmp_path: Path) -> None:
    """No start is needed: it looks once an hour."""
    tls.make(tmp_path, ["127.0.0.1"], dt.datetime.now(dt.UTC) - dt.timedelta(days=350))
    served = ServedTls(tmp_path)
    context = served(uvicorn.Config("none"), ssl.create_default_context)
    before = shown_by(context, tls.roots_of(tmp_path))
    renew_and_show(tmp_path, served)
    after = shown_by(context, tls.roots_of(tmp_path))
    assert after != before
    renew_and_show(tmp_path, served)
    assert shown_by(context, tls.roots_of(tmp_path)) == after


def test_keys_are_for_the_server_s_user_alone(tmp_path: Path) -> None:
    """And a certificate is good for a year, for the names that were given."""
    folder = tls.make(tmp_path, ["127.0.0.1", "kassa.example"], NOW)
    for key in folder.glob("*.key"):
        assert key.stat().st_mode & 0o077 == 0
    assert folder.stat().st_mode & 0o077 == 0
    with pytest.raises(Refused, match="tls_host_missing"):
        tls.make(tmp_path, [], NOW)
    with pytest.raises(Refused, match="not_enrolled"):
        tls.make(tmp_path / "a typo", ["127.0.0.1"], NOW)
    assert not (tmp_path / "a typo").exists()
    with pytest.raises(Refused, match="tls_missing"):
        tls.rotate(tmp_path / "none", ["127.0.0.1"], NOW)
