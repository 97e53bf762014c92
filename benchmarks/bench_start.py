"""The start of the desk: a fresh process each time, on data that belongs to a house.

Each round starts the bare window and the desk one after the other, so that what slows the one
slows the other; both rows are read from the same starts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from benchmarks.harness import Measure, at_most, at_most_times, median, row
from sync.installation import Installation
from ui.demo.cast import Cast
from ui.demo.house import share_everything
from ui.demo.season import now_here
from ui.demo.strings_attached import run

ROUNDS = 9
WARM_UP = 2
"""The first start of all fetches the device's first copy and fills the caches of the disk."""

Said = dict[str, float]


@contextmanager
def house() -> Iterator[Path]:
    """The data folder of a desk of a house with its season, the server running."""
    with tempfile.TemporaryDirectory() as folder, Cast(Path(folder)) as cast:
        codes = cast.found_house()
        cast.start_server()
        cast.join(codes)
        cast.import_season(now_here())
        manager, desk = cast.folder("Beheer"), cast.folder("Kassa 1")
        opened = Installation(manager, cast.url)
        try:
            share_everything(opened)
        finally:
            opened.close()
        for data in (manager, desk):  # the plan goes up, the desk's own places come down
            run("sync", str(data / "boxoffice.db"), log=cast.logs / "commands.log")
        yield desk


def start(*words: str) -> Said:
    """One fresh process; the seconds it says."""
    begun = time.monotonic_ns()
    # Nobody needs to see the windows, and a display that is there would be measured with them.
    unseen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # Compiled once, as wherever the program is installed; the warm-up writes what is missing.
    unseen.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks._start_child", words[0], str(begun), *words[1:]],
        capture_output=True, text=True, timeout=60, check=False, env=unseen,
    )  # fmt: skip
    if done.returncode:
        msg = f"a start of {words[0]} failed: {done.stderr.strip()[-400:]}"
        raise RuntimeError(msg)
    said: Said = json.loads(done.stdout.splitlines()[-1])
    return said


@cache
def starts() -> tuple[tuple[Said, Said], ...]:
    """Rounds of (the desk, the bare window), once for both rows."""
    with house() as data:
        rounds = []
        for number in range(WARM_UP + ROUNDS):
            if number % 2:
                ours, bare = start("ours", str(data)), start("bare")
            else:
                bare, ours = start("bare"), start("ours", str(data))
            rounds.append((ours, bare))
    return tuple(rounds[WARM_UP:])


@row(
    name="first paint of the desk's window, fresh process",
    goal="≤ 1.5 × a bare PySide6 window in a fresh process",
    unit="ms",
)
def first_paint() -> Measure:
    """From before the process began to the first paint event of its window."""
    mine = [ours["paint"] for ours, _ in starts()]
    peer = [bare["paint"] for _, bare in starts()]
    return at_most_times(mine, peer, 1.5, scale=1e3)


@row(
    name="desk ready to sell: process begun, logged in, two asked and proposed",
    goal="≤ 1 s, without the time that argon2 takes on purpose; beside it its processor time",
    unit="s",
)
def ready_to_sell() -> Measure:
    """A clerk without pauses: the log-in as soon as it is there, then the quantity 2."""
    ready = [ours["ready"] - ours["hashing"] for ours, _ in starts()]
    worked = [ours["cpu"] - ours["hashing"] for ours, _ in starts()]
    return at_most(ready, 1.0, beside=median(worked))
