"""The embedded server: the same server program as a process of its own beside the desk.

It outlives the desk's window, because doors and other desks of the house lean on it
(design.md §6a.2). The port is chosen once and kept in the folder, so that devices find it again.
"""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from pathlib import Path

from boxoffice.errors import Refused, Unavailable
from boxoffice.platform.single import FolderLock

START_S = 20.0
SERVER_FOLDER = "server"
"""Where the embedded server lives in the data folder of the desk beside it."""
_PORT_FILE = "port"


def program() -> list[str]:
    """The command that runs this very program: frozen, or the interpreter with the module."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "boxoffice"]


def part(name: str) -> list[str]:
    """The command of a helper process: by the command line, because a frozen program has no `-m`.

    `--verbose`, because what it says on stderr is read by us, in a log.
    """
    return [*program(), "--verbose", "part", name]


def url_of(folder: Path) -> str:
    """Where the embedded server of this folder listens; the port is chosen at first use."""
    kept = folder / _PORT_FILE
    if not kept.exists():
        folder.mkdir(parents=True, exist_ok=True)
        kept.write_text(str(_free_port()))
    return f"http://127.0.0.1:{int(kept.read_text())}"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def is_running(folder: Path) -> bool:
    """Whether a server holds this folder."""
    try:
        with FolderLock(folder, "server"):
            return False
    except Refused:
        return True


def ensure_running(folder: Path, witness: Path | None = None) -> str:
    """Start the server of this folder unless it runs; returns its address.

    Raises Unavailable("server_did_not_start").
    """
    url = url_of(folder)
    if not is_running(folder):
        command = [*program(), "serve", "--data", str(folder), "--port", url.rsplit(":", 1)[1]]
        if witness is not None:
            command += ["--witness", str(witness)]
        with (folder / "server.log").open("ab") as log:
            subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )
    wait_until_answers(url)
    return url


def wait_until_answers(url: str) -> None:
    """Until the server at `url` answers. Raises Unavailable("server_did_not_start")."""
    import requests  # a desk waits for no server before its first paint

    until = time.monotonic() + START_S
    while time.monotonic() < until:
        try:
            if requests.get(f"{url}/v1/health", timeout=1).ok:
                return
        except requests.RequestException:
            time.sleep(0.1)
    raise Unavailable("server_did_not_start", url=url)
