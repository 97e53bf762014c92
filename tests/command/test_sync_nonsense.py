"""`sync` with whatever is not our server: one clear line soon, and nothing is said to be lost."""

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from boxoffice.replica import meta
from boxoffice.replica.database import open_database
from tests.command.conftest import Town
from tests.command.terminal import SURROUNDINGS, boxoffice, failed

pytestmark = [pytest.mark.slow, pytest.mark.e2e]
SOON_S = 25.0
"""Ten seconds by its own clock; the rest is for starting a program on a busy machine."""
Speak = Callable[[BaseHTTPRequestHandler], None]


def _answer(how: BaseHTTPRequestHandler, status: int, body: bytes, **more: str) -> None:
    how.send_response(status)
    for name, value in more.items():
        how.send_header(name, value)
    how.send_header("Content-Length", str(len(body)))
    how.end_headers()
    how.wfile.write(body)


def _drip(how: BaseHTTPRequestHandler) -> None:
    """A body that never ends, a byte now and then: no read ever waits long."""
    how.send_response(200)
    how.end_headers()
    while True:
        how.wfile.write(b"x")
        how.wfile.flush()
        threading.Event().wait(0.2)


def _pour(how: BaseHTTPRequestHandler) -> None:
    """A body that never ends, as fast as it goes."""
    how.send_response(200)
    how.end_headers()
    while True:
        how.wfile.write(bytes(1 << 20))


def _drip_headers(how: BaseHTTPRequestHandler) -> None:
    """Not even the first line is whole."""
    how.wfile.write(b"HTTP/1.1 200 O")
    while True:
        how.wfile.write(b"K")
        how.wfile.flush()
        threading.Event().wait(0.2)


KINDS: dict[str, tuple[Speak, str]] = {
    "500": (lambda how: _answer(how, 500, b"oops"), "answered 500"),
    "html": (lambda how: _answer(how, 200, b"<html>Log in</html>"), "not a boxoffice server"),
    "redirect": (lambda how: _answer(how, 302, b"", Location="/login"), "not a boxoffice server"),
    "pouring": (_pour, "not a boxoffice server"),
    "dripping": (_drip, "cannot be reached"),
    "dripping headers": (_drip_headers, "cannot be reached"),
}


@contextmanager
def _serving(speak: Speak) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            with suppress(OSError):
                self.rfile.read(int(self.headers["Content-Length"]))
                speak(self)

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_server_that_makes_no_sense(town: Town, tmp_path: Path, kind: str) -> None:
    """500, a log-in page, a redirect, an answer without an end."""
    speak, words = KINDS[kind]
    data = tmp_path / "desk"
    shutil.copytree(town.desk, data)
    with _serving(speak) as url:
        conn = open_database(data / "boxoffice.db")
        meta.put(conn, "server_url", url)
        conn.close()
        began = time.monotonic()
        said = boxoffice("sync", data)
        took = time.monotonic() - began
    failed(said, SURROUNDINGS, words)
    assert "lost" not in said.err.replace("nothing is lost", "")
    assert took < SOON_S
