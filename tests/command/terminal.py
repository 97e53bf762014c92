"""`boxoffice` as a person types it: a real process, what it printed, and its exit code."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DONE, REFUSED, USAGE, SURROUNDINGS, STOPPED = 0, 1, 2, 3, 130
"""Exit codes, as the README has them."""


@dataclass(frozen=True)
class Said:
    """What one command said."""

    code: int
    out: str
    err: str


def environment() -> dict[str, str]:
    """Ours, offscreen, and buffered as at a person's: an unbuffered output would hide what fails
    only when the program flushes.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return kept | {"QT_QPA_PLATFORM": "offscreen"}


def boxoffice(*words: str | Path, typed: str = "", **surroundings: str) -> Said:
    """Run one command to its end, with these variables in its environment."""
    done = subprocess.run(
        [sys.executable, "-m", "boxoffice", *map(str, words)],
        cwd=ROOT, input=typed, capture_output=True, text=True, errors="backslashreplace",
        timeout=60, check=False,
        env=environment() | surroundings,
    )  # fmt: skip
    return Said(done.returncode, done.stdout, done.stderr)


def started(*words: str | Path, **how: object) -> subprocess.Popen[str]:
    """A command that goes on by itself; `how` names other streams than pipes."""
    # In the background of a shell SIGINT is ignored, and whoever is started there inherits that.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen(  # type: ignore[call-overload, no-any-return]
            [sys.executable, "-m", "boxoffice", *map(str, words)], cwd=ROOT, text=True,
            stdin=subprocess.DEVNULL, env=environment(),
            **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | how,
        )  # fmt: skip
    finally:
        signal.signal(signal.SIGINT, before)


def ended(process: subprocess.Popen[str]) -> Said:
    """What it said."""
    out, err = process.communicate(timeout=60)
    return Said(process.returncode, out or "", err or "")


def failed(said: Said, code: int, *words: str) -> None:
    """It ended with this code and one clear line on stderr that holds these words."""
    assert said.code == code, said
    assert "Traceback" not in said.err, said.err
    lines = [line for line in said.err.splitlines() if line]
    assert len(lines) == 1, said.err
    assert lines[0].startswith("boxoffice: ")
    for word in words:
        assert word in lines[0], lines[0]


def misused(said: Said, *words: str) -> None:
    """It was refused as wrong usage: what is wrong, where the help is, and nothing was printed."""
    failed(said, USAGE, *words)
    assert said.err.rstrip().endswith("--help"), said.err
    assert not said.out
