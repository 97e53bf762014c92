"""Who takes part in the evening: the server, the proxy that is really closed, four workplaces."""

from __future__ import annotations

import socket
import subprocess
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from boxoffice.errors import Unavailable
from sync import embedded
from ui.demo.house import DEMO_HOUSE, DEMO_PIN, write_season
from ui.demo.strings_attached import Puppet, close_pipes, run

WORKPLACES = (
    ("desk", "Kassa 1"), ("desk", "Kassa 2"), ("door", "Hoofdingang"), ("manager", "Beheer"),
)  # fmt: skip
OPERATORS = ("Bram Claes", "Fatima El Idrissi", "Vrijwilliger")
ADVANCE_PERCENT = 60
"""Of tonight's places so many go to the desks beforehand; the rest is claimed one by one."""


class Proxy:
    """All traffic of the house runs through it; cutting it closes every connection."""

    def __init__(self, to_port: int, log: Path) -> None:
        self.port = _free_port()
        self._log = log.open("wb")
        self._process = subprocess.Popen(
            [*embedded.part("cutting-proxy"), "--listen", str(self.port), "--to", str(to_port)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log, text=True,
        )  # fmt: skip

    def say(self, word: str) -> None:
        """`cut` or `open`; returns when it is done. Raises Unavailable("demo_step_failed")."""
        assert self._process.stdin is not None, "opened with a pipe"  # noqa: S101
        assert self._process.stdout is not None, "opened with a pipe"  # noqa: S101
        try:
            self._process.stdin.write(word + "\n")
            self._process.stdin.flush()
            done = self._process.stdout.readline().strip() == "ok"
        except (OSError, ValueError):  # it is gone, or closed
            done = False
        if not done:
            raise Unavailable("demo_step_failed", name="proxy", step=word, why=self._log.name)

    def close(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait(10)
        close_pipes(self._process)
        self._log.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Cast:
    """Processes and folders of one evening; a `with` block ends them all."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.work = out / "data"
        self.logs = out / "logs"
        self.papers = out / "papers"
        for folder in (self.work, self.logs, self.papers, out / "screens"):
            folder.mkdir(parents=True, exist_ok=True)
        self.server = self.work / "server"
        self.puppets: dict[str, Puppet] = {}
        self._server: subprocess.Popen[bytes] | None = None
        self.proxy: Proxy | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def folder(self, name: str) -> Path:
        """The data folder of a workplace."""
        return self.work / name.replace(" ", "-").lower()

    def found_house(self) -> dict[str, str]:
        """House, first operator and a pairing code per workplace, made on the server's machine."""
        log = self.logs / "commands.log"
        run(
            "enrol", "house", "--server", str(self.server), "--name", DEMO_HOUSE.name,
            "--operator", DEMO_HOUSE.operator, "--pin", DEMO_PIN,
            "--address", DEMO_HOUSE.address.replace("\n", ", "),
            "--vat-number", DEMO_HOUSE.vat_number, log=log,
        )  # fmt: skip
        return {
            name: run(
                "enrol", "code", "--server", str(self.server), "--kind", kind, "--name", name,
                log=log,
            )
            for kind, name in WORKPLACES
        }  # fmt: skip

    def start_server(self) -> None:
        """The server on its embedded SQLite, and the proxy before it."""
        url = embedded.url_of(self.server)
        port = url.rsplit(":", 1)[1]
        log = (self.logs / "server.log").open("wb")
        self._server = subprocess.Popen(
            [*embedded.program(), "--tied", "serve", "--data", str(self.server), "--port", port,
             "--witness", str(self.work / "second-place")],
            stdin=subprocess.PIPE, stdout=log, stderr=log,
        )  # fmt: skip
        log.close()
        embedded.wait_until_answers(url)
        self.proxy = Proxy(int(port), self.logs / "proxy.log")

    @property
    def url(self) -> str:
        """Where the workplaces find the server: through the proxy."""
        assert self.proxy is not None, "started"  # noqa: S101
        return f"http://127.0.0.1:{self.proxy.port}"

    def join(self, codes: dict[str, str]) -> None:
        """Each workplace joins with its code."""
        for name, code in codes.items():
            run(
                "enrol", "join", "--data", str(self.folder(name)), "--url", self.url,
                "--code", code, "--name", name, log=self.logs / "commands.log",
            )  # fmt: skip

    def add_operators(self) -> None:
        """More people than the first: each on an own tile."""
        for name in OPERATORS:
            run(
                "enrol", "operator", "--data", str(self.folder("Beheer")), "--name", name,
                "--pin", DEMO_PIN, log=self.logs / "commands.log",
            )  # fmt: skip

    def import_season(self, now: datetime) -> str:
        """The programme and the plan, read from files by the manager's installation."""
        plan, big, small = write_season(self.work / "season", now)
        log, data = self.logs / "commands.log", ("--data", str(self.folder("Beheer")))
        said = [run("import-plan", str(plan), *data, log=log)]
        said.append(run("import-programme", *map(str, big), *data, "--plan", "Grote zaal", log=log))
        said.append(run("import-programme", *map(str, small), *data, log=log))
        run("sync", str(self.folder("Beheer") / "boxoffice.db"), log=log)
        return "\n".join(said)

    def open_windows(self) -> None:
        """Every workplace in a process of its own, logged in."""
        for kind, name in WORKPLACES:
            self.puppets[name] = Puppet(
                kind, name,
                {"data": str(self.folder(name)), "url": self.url,
                 "papers": str(self.papers / name.replace(" ", "-").lower())},
                self.logs / f"{name.replace(' ', '-').lower()}.log",
            )  # fmt: skip
        for puppet in self.puppets.values():
            puppet.wait_ready()
            puppet.do("log_in", tile=1, pin=DEMO_PIN)

    def close_windows(self) -> None:
        """Everybody goes home."""
        for puppet in self.puppets.values():
            puppet.close()
        self.puppets.clear()

    def close(self) -> None:
        """End what this evening started, and nothing else."""
        self.close_windows()
        if self.proxy is not None:
            self.proxy.close()
            self.proxy = None
        if self._server is not None:
            self._server.terminate()
            self._server.communicate(timeout=20)
            self._server = None
