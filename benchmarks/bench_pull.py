"""Catching up: 10,000 changes come to a desk whose window is open and that sells meanwhile."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.harness import Measure, at_most, median, p95, row
from boxoffice.journal.kinds import DocumentEdit
from boxoffice.replica.replica import NOBODY
from sync.installation import Installation
from ui.demo.cast import Cast
from ui.demo.house import share_everything
from ui.demo.season import now_here
from ui.demo.strings_attached import run

CHANGES = 10_000
PER_COMMIT = 100


ROUNDS = 3
"""Pulls of as many changes each, one after the other: one alone answers thirty keys."""


@dataclass(frozen=True, slots=True)
class _Pulls:
    seconds: list[float]
    sales: list[float]
    late_ms: list[float]
    keys_ms: list[float]


@cache
def _caught_up() -> _Pulls:
    with tempfile.TemporaryDirectory() as folder, Cast(Path(folder)) as cast:
        codes = cast.found_house()
        cast.start_server()
        cast.join(codes)
        cast.import_season(now_here())
        manager = cast.folder("Beheer")
        opened = Installation(manager, cast.url)
        try:
            share_everything(opened)
        finally:
            opened.close()
        for name in ("Beheer", "Kassa 1"):  # the plan goes up, the desk's own places come down
            run("sync", str(cast.folder(name) / "boxoffice.db"), log=cast.logs / "commands.log")
        found = []
        for _ in range(ROUNDS):
            _write(manager, cast.url)
            run("sync", str(manager / "boxoffice.db"), log=cast.logs / "commands.log")
            found.append(_child(cast.folder("Kassa 1")))
        return _Pulls(
            [said["seconds"] for said in found],
            [said["sales"] for said in found],
            [ms for said in found for ms in said["late_ms"]],
            [ms for said in found for ms in said["keys_ms"]],
        )


def _write(data: Path, url: str) -> None:
    """Notes at a manager's: each an event of its own, one change of the feed, one row."""
    opened = Installation(data, url)
    replica = opened.replica
    for _ in range(0, CHANGES, PER_COMMIT):
        with replica.write() as tx:
            for _ in range(PER_COMMIT):
                note = DocumentEdit(replica.house, "note", replica.new_id(), 0, {"text": "x" * 80})
                tx.record(note, NOBODY.operator, NOBODY.shift)
    opened.close()


def _child(data: Path) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks._pull_child", str(data), str(CHANGES)],
        capture_output=True, text=True, timeout=120, check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"the desk failed: {done.stderr.strip()[-400:]}")
    said: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return said


@row(
    name="10,000 changes pulled by a desk that sells meanwhile, over HTTP",
    goal="≤ 3 s; beside it how many sales were made meanwhile",
    unit="s",
)
def pulled() -> Measure:
    """From the first sign of sync to the whole copy, while somebody types all the time."""
    said = _caught_up()
    return at_most(said.seconds, 3.0, beside=median(said.sales))


@row(name="… lateness of its Qt thread, p95", goal="≤ 50 ms", unit="ms")
def lateness() -> Measure:
    """How much later than asked a timer of 10 ms came."""
    return at_most(_caught_up().late_ms, 50.0, of=p95)


@row(name="… a key until it is seen, p95", goal="≤ 50 ms while these changes come", unit="ms")
def keys() -> Measure:
    """A digit and its taking back in the quantity, from the key's event to the field's paint."""
    return at_most(_caught_up().keys_ms, 50.0, of=p95)
