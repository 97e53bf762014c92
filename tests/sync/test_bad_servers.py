"""Whatever a server answers, the client says Unavailable and the desk sells on (issue 2, 7)."""

import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.errors import Unavailable
from sync.claim_messages import ClaimRequest
from sync.client import HttpApi
from sync.digest import DIGEST_HEADER, content_digest
from sync.protocol import PullReply, PullRequest, encode

Speak = Callable[[socket.socket], None]
pytestmark = pytest.mark.timeout(30)


def hear(line: socket.socket) -> None:
    """The whole request: a line that is closed with something unread resets, and the client may
    lose the answer with it.
    """
    length = 0
    with line.makefile("rb") as request:
        for header in request:
            name, _, value = header.strip().partition(b":")
            if not name:
                break
            length = int(value) if name.lower() == b"content-length" else length
        request.read(length)


class BadServer:
    """Reads a request and says what the test wants."""

    def __init__(self, speak: Speak) -> None:
        self._speak = speak
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.lines: list[socket.socket] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            self.lines.append(line)
            try:
                hear(line)
                self._speak(line)
            except OSError:
                continue

    def close(self) -> None:
        self._listener.close()
        for line in self.lines:
            line.close()


def http(status: str, body: bytes, length: int | None = None, extra: str = "") -> bytes:
    size = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\nContent-Length: {size}\r\n{extra}\r\n".encode() + body


def say(data: bytes) -> Speak:
    def speak(line: socket.socket) -> None:
        line.sendall(data)
        line.close()

    return speak


def drip(line: socket.socket) -> None:
    """An answer of which one byte comes now and then."""
    line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(100):
        line.sendall(b"x")
        threading.Event().wait(0.1)


@pytest.fixture
def bad() -> Iterator[Callable[[Speak], HttpApi]]:
    made: list[BadServer] = []

    def start(speak: Speak) -> HttpApi:
        made.append(BadServer(speak))
        return HttpApi(f"http://127.0.0.1:{made[0].port}", bytes(16), Ed25519PrivateKey.generate())

    yield start
    for server in made:
        server.close()


def answered(body: bytes) -> bytes:
    """What our server would send: the body with its digest."""
    return http("200 OK", body, extra=f"{DIGEST_HEADER}: {content_digest(body)}\r\n")


WELL, ANOTHER = encode(PullReply(ok=True)), encode(PullReply(ok=False))
ASK = PullRequest(bytes(16), 1, b"", 1, ())
CLAIM = ClaimRequest(bytes(16), 1, b"", 1, bytes(16), bytes(16), bytes(16), (1,))


@pytest.mark.parametrize(
    ("speak", "code"),
    [
        (say(http("200 OK", b"\xc1 garbage")), "server_answered_nonsense"),
        (say(http("200 OK", b"")), "server_answered_nonsense"),
        (say(http("200 OK", b"\x93\x01\x02\x03")), "server_answered_nonsense"),
        (say(http("200 OK", b"\x91" * 100_000)), "server_answered_nonsense"),
        (say(answered(b"\x91\xa1\xff")), "server_answered_nonsense"),
        (say(answered(b"\x91" * 100_000)), "server_answered_nonsense"),
        (say(answered(WELL).replace(WELL, ANOTHER)), "server_answered_nonsense"),
        (say(http("200 OK", WELL)), "server_answered_nonsense"),
        (
            say(http("302 Found", b"<html>", extra="Location: /\r\n")),
            "server_answered_nonsense",
        ),
        (say(http("500 Internal Server Error", b"oops")), "server_answered_error"),
        (say(http("413 Too Large", b"")), "server_answered_error"),
        (say(http("200 OK", b"\x91", length=500)), "server_unreachable"),
        (say(http("200 OK", b"nozip", extra="Content-Encoding: gzip\r\n")), "server_unreachable"),
        (say(b"no HTTP at all\r\n\r\n"), "server_unreachable"),
        (say(b""), "server_unreachable"),
    ],
)
def test_a_bad_answer_is_unavailable(bad, speak: Speak, code: str) -> None:
    """Garbage, 500, half a body, silence: one of three codes, never another exception."""
    with pytest.raises(Unavailable, match=code):
        bad(speak).pull(ASK)


def test_an_answer_that_fits_its_digest_is_taken(bad) -> None:
    """The same bytes that are refused when one of them is another."""
    assert bad(say(answered(WELL))).pull(ASK) == PullReply(ok=True)


def test_nobody_there_is_unavailable() -> None:
    """A closed port."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    api = HttpApi(f"http://127.0.0.1:{port}", bytes(16), Ed25519PrivateKey.generate())
    with pytest.raises(Unavailable, match="server_unreachable"):
        api.pull(ASK)


@pytest.mark.parametrize("speak", [drip, lambda line: None])
def test_a_claim_waits_no_longer_than_it_may(bad, speak: Speak) -> None:
    """800 ms in all, for a server that is silent and for one that drips (design §6)."""
    api = bad(speak)
    began = time.monotonic()
    with pytest.raises(Unavailable, match="server_unreachable"):
        api.claim(CLAIM, 0.8)
    assert time.monotonic() - began < 1.3
