"""The start of the desk: a fresh process each time, on data that belongs to a house."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.harness import Measure, at_most, at_most_times, row
from sync.installation import Installation
from ui.demo.cast import Cast
from ui.demo.house import share_everything
from ui.demo.season import today
from ui.demo.strings_attached import run

ROUNDS = 12
WARM_UP = 2
"""The first start of all fetches the device's first copy and fills the caches of the disk."""


@contextmanager
def house() -> Iterator[Path]:
    """The data folder of a desk of a house with its season, the server running."""
    with tempfile.TemporaryDirectory() as folder, Cast(Path(folder)) as cast:
        codes = cast.found_house()
        cast.start_server()
        cast.join(codes)
        cast.import_season(today())
        manager, desk = cast.folder("Beheer"), cast.folder("Kassa 1")
        opened = Installation(manager, cast.url)
        try:
            share_everything(opened)
        finally:
            opened.close()
        for data in (manager, desk):  # the plan goes up, the desk's own places come down
            run("sync", str(data / "boxoffice.db"), log=cast.logs / "commands.log")
        yield desk


def start(*words: str) -> dict[str, float]:
    """One fresh process; the seconds it says."""
    begun = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks._start_child", words[0], str(begun), *words[1:]],
        stdout=subprocess.PIPE, text=True, check=True, timeout=60,
    )  # fmt: skip
    said: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return said


@row(
    name="first paint of the desk's window, fresh process",
    goal="≤ 1.5 × a bare PySide6 window in a fresh process",
    unit="ms",
)
def first_paint() -> Measure:
    """From before the process began to the first paint event of its window."""
    with house() as data:
        mine, peer = [], []
        for number in range(WARM_UP + ROUNDS):
            ours, bare = start("ours", str(data))["paint"], start("bare")["paint"]
            if number >= WARM_UP:
                mine.append(ours)
                peer.append(bare)
        return at_most_times(mine, peer, 1.5, scale=1e3)


@row(
    name="desk ready to sell: process begun, logged in, two asked and proposed",
    goal="≤ 1 s, without the time that argon2 takes on purpose",
    unit="s",
)
def ready_to_sell() -> Measure:
    """A clerk without pauses: the log-in as soon as it is there, then the quantity 2."""
    with house() as data:
        ready = []
        for number in range(WARM_UP + ROUNDS):
            said = start("ours", str(data))
            if number >= WARM_UP:
                ready.append(said["ready"] - said["hashing"])
        return at_most(ready, 1.0)
