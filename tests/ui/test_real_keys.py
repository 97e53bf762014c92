"""Real key events of an X server, in three keyboard layouts: a scanner is read, a person types."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
STREAMS = json.loads((ROOT / "tests" / "fixtures" / "scanner" / "keys.json").read_text("utf-8"))
X11, ENTER, CAPS_LOCK, BACKSPACE = 8, "36", "66", "22"
SCANNERS = {"US": "us on us, qr", "BE": "belgian on belgian, qr", "FR": "french on belgian, qr"}
NEEDED = ("Xvfb", "xdotool", "setxkbmap")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.e2e,
    pytest.mark.skipif(
        not all(shutil.which(one) for one in NEEDED),
        reason="needs xvfb, xdotool and x11-xkb-utils (.ci/setup.sh --tests brings them)",
    ),
]


@pytest.fixture(scope="module")
def screen() -> Iterator[dict[str, str]]:
    """The environment of programs on an X server without a screen."""
    reads, writes = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-screen", "0", "800x600x24", "-noreset"],
        pass_fds=(writes,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writes)
    with os.fdopen(reads) as told:
        display = told.readline().strip()
    yield os.environ | {
        "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    server.kill()
    server.wait(20)


class Window:
    """The process with the field, and the keys that are pressed in it."""

    def __init__(self, screen: dict[str, str], layout: str) -> None:
        self._screen = screen
        self._run("setxkbmap", layout)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.wedge_process"], env=screen, cwd=ROOT,
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._run("xdotool", "windowfocus", "--sync", self.said()[2])

    def said(self) -> Any:
        """Text, layout, field."""
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def press(self, keys: Sequence[str], gap_ms: int) -> None:
        """Keys by place."""
        self._run("xdotool", "key", "--delay", str(gap_ms), *keys)

    def scan(self, scanner: str, *before: str) -> Any:
        """A scanner of that layout reads a ticket, after these keys of its own."""
        keys = STREAMS[SCANNERS[scanner]]["keys"]
        places = [("shift+" if shifted else "") + str(place + X11) for _, place, shifted, _ in keys]
        self.press([*before, *places, ENTER], 3)
        return self.said()

    def close(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.wait(20)
        assert self.process.stdout is not None
        self.process.stdout.close()

    def _run(self, *words: str) -> None:
        subprocess.run(words, env=self._screen, check=True, stderr=subprocess.DEVNULL)


@pytest.fixture(params=["us", "be", "fr"])
def window(request: pytest.FixtureRequest, screen: dict[str, str]) -> Iterator[Window]:
    """On a desk of each layout."""
    made = Window(screen, request.param)
    yield made
    made.close()


def test_a_scanner_of_any_layout_is_read_on_a_desk_of_any_layout(window: Window) -> None:
    """With CapsLock and without; nothing of it is typed."""
    for _ in ("off", "on"):
        for scanner, stream in SCANNERS.items():
            text, _, field = window.scan(scanner)
            assert text.upper() == STREAMS[stream]["means"]
            assert field == ""
        window.press([CAPS_LOCK], 20)


def test_a_person_types_into_the_field(window: Window) -> None:
    """At nine keys a second, with the Enter at the end; a scan takes nothing of it away."""
    window.press(["31", "32", "44", "26", "31", "32", "44", "26", "31", "32"], 110)
    window.press([ENTER], 110)
    text, _, field = window.said()
    assert text == ""
    assert field == "iojeiojeio"
    text, _, field = window.scan("US", BACKSPACE)
    assert text.upper() == STREAMS[SCANNERS["US"]]["means"]
    assert field == "iojeiojeio"
