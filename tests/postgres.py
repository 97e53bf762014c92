"""A PostgreSQL of our own for tests and benchmarks: a cluster in a temporary folder.

It listens on a socket in a folder that only its user may enter, on no network, and ends with the
process that started it. PostgreSQL refuses to run as root, so root starts it as `postgres`, or as
`nobody` where there is no such user.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

START_S = 30
_SOCKET_ONLY = ["-c", "listen_addresses=", "-c", "logging_collector=off"]
_IN_A_HURRY = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]
_PLACES = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin")


def programs() -> Path | None:
    """The folder of `initdb` and `postgres`; Debian keeps it off the PATH."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    here = [path for place in _PLACES for path in Path("/").glob(place.lstrip("/"))]
    here = [path for path in here if (path / "initdb").exists() and (path / "postgres").exists()]
    return max(here, default=None)


def why_not() -> str:
    """Why no PostgreSQL can be started here, in a person's words; empty when one can."""
    if sys.platform == "win32":
        return "its private PostgreSQL is reached by a socket file, which Windows has not"
    if programs() is None:
        return "PostgreSQL is not installed (Debian: apt-get install postgresql)"
    if os.geteuid() == 0 and _other_user() is None:
        return "PostgreSQL does not run as root, and there is no user postgres or nobody"
    return ""


def _other_user() -> tuple[int, int] | None:
    import pwd

    for name in ("postgres", "nobody"):
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        return found.pw_uid, found.pw_gid
    return None


class Cluster:
    """One running PostgreSQL with a superuser `boxoffice`."""

    def __init__(self, *, durable: bool = False) -> None:
        """Without `durable` nothing waits for the disk. Raises RuntimeError with its last words."""
        self.folder = Path(tempfile.mkdtemp(prefix="boxoffice-pg-"))
        self._bin = programs() or Path()
        self._user: dict[str, Any] = {}
        other = _other_user() if os.geteuid() == 0 else None
        if other:
            os.chown(self.folder, *other)
            self._user = {"user": other[0], "group": other[1], "extra_groups": []}
        self._log = (self.folder / "log").open("wb")
        self._run(
            "initdb", "-D", "data", "-U", "boxoffice", "-A", "trust", "-E", "UTF8",
            "--locale=C", "--no-sync",
        )  # fmt: skip
        self._speed = [] if durable else _IN_A_HURRY
        self._made = 0
        self._begin()

    def _begin(self) -> None:
        self._process = self._start(
            [self._bin / "postgres", "-D", "data", "-k", self.folder, *_SOCKET_ONLY, *self._speed]
        )
        self._wait()

    def kill(self) -> None:
        """kill -9 of PostgreSQL itself: its processes find out and end by themselves."""
        self._process.kill()
        self._process.wait()

    def begin_again(self) -> None:
        """Start it on the same data, and come back when it has recovered."""
        until = time.monotonic() + START_S
        while True:
            try:
                return self._begin()
            except RuntimeError:  # its former processes hold the memory still
                if time.monotonic() > until:
                    raise
                time.sleep(0.1)

    def kill_a_backend(self, database: str) -> bool:
        """kill -9 of one process that serves a database: PostgreSQL ends all others and recovers.
        False when nobody is connected.
        """
        import psycopg

        with psycopg.connect(f"host={self.folder} user=boxoffice dbname=postgres") as conn:
            found = conn.execute(
                "SELECT pid FROM pg_stat_activity WHERE datname = %s ORDER BY random() LIMIT 1",
                (database,),
            ).fetchone()
        if found is None:
            return False
        os.kill(found[0], signal.SIGKILL)
        return True

    def dump(self, database: str, to: Path) -> None:
        """As a house backs it up, while it is used."""
        self._tool("pg_dump", "-Fc", "-f", str(to), database)

    def restore(self, database: str, source: Path) -> None:
        """As a house puts a backup back, under whoever is connected."""
        self.drop(database)
        self.run(f"CREATE DATABASE {database}")
        self._tool("pg_restore", "-d", database, str(source))

    def _tool(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [self._bin / program, "-h", self.folder, "-U", "boxoffice", *arguments], check=True
        )

    def _start(self, command: list[str | Path]) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=self._log,
            stderr=self._log, env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"},
            start_new_session=True,  # a Ctrl-C is for the tests, which then end it
            **self._user,
        )  # fmt: skip

    def _run(self, program: str, *arguments: str) -> None:
        if self._start([self._bin / program, *arguments]).wait() != 0:
            raise RuntimeError(f"{program} failed: {self._last_words()}")

    def _last_words(self) -> str:
        return (self.folder / "log").read_text(errors="replace")[-500:]

    def _wait(self) -> None:
        import psycopg

        until = time.monotonic() + START_S
        while True:
            try:
                self.run("SELECT 1")
            except psycopg.OperationalError as error:
                if self._process.poll() is not None or time.monotonic() > until:
                    raise RuntimeError(f"no PostgreSQL: {self._last_words()}") from error
                time.sleep(0.02)
            else:
                return

    def url(self, database: str = "postgres") -> str:
        """The SQLAlchemy URL of a database."""
        return f"postgresql+psycopg://boxoffice@/{database}?host={self.folder}"

    def run(self, statement: str) -> None:
        """One statement outside any transaction, on the maintenance database."""
        import psycopg

        with psycopg.connect(
            f"host={self.folder} user=boxoffice dbname=postgres", autocommit=True
        ) as conn:
            conn.execute(statement.encode())

    def create(self, template: str = "template1") -> str:
        """A new database like `template`; its name."""
        self._made += 1
        name = f"made_{self._made}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def drop(self, database: str) -> None:
        """Away with it, whoever is still connected."""
        self.run(f"DROP DATABASE IF EXISTS {database} WITH (FORCE)")

    def stop(self) -> None:
        """End it and remove its folder."""
        self._process.send_signal(2)  # SIGINT: do not wait for who is connected
        self._process.wait()
        self._log.close()
        shutil.rmtree(self.folder)
