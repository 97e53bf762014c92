"""A house with a running server and a desk that joined it, made by the commands themselves."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from sync import embedded
from tests.command.terminal import ROOT, boxoffice


@dataclass(frozen=True)
class Town:
    """Folders and address."""

    server: Path
    desk: Path
    url: str

    def code(self, name: str = "Kassa 2") -> str:
        """A fresh pairing code."""
        said = boxoffice("enrol", "code", "--server", self.server, "--kind", "desk", "--name", name)
        assert said.code == 0, said
        return said.out.strip()


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """The house is founded, the server runs, one desk has joined and is in step."""
    folder = tmp_path_factory.mktemp("town")
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    made = Town(folder / "server", folder / "desk", f"http://127.0.0.1:{port}")
    said = boxoffice(
        "enrol", "house", "--server", made.server, "--name", "CC De Kring",
        "--operator", "An Peeters", "--pin", "123456",
    )  # fmt: skip
    assert said.code == 0, said
    assert len(bytes.fromhex(said.out.strip())) == 16
    log = (folder / "server.log").open("wb")
    process = subprocess.Popen(
        [sys.executable, "-m", "boxoffice", "serve", "--data", made.server, "--port", str(port)],
        cwd=ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
    )  # fmt: skip
    try:
        embedded.wait_until_answers(made.url)
        code = made.code("Kassa 1")
        said = boxoffice("enrol", "join", "--data", made.desk, "--url", made.url, "--code", code)
        assert said.code == 0, said
        said = boxoffice("sync", made.desk / "boxoffice.db")
        assert said.code == 0, said
        yield made
    finally:
        process.terminate()
        process.wait(20)
        log.close()
