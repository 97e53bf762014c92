"""An evening, or many, at one door in a row: does memory grow, does the last verdict take longer?

    python -m tests.door.soak [--scans 28800]

Eight hours at 60 scans a minute are 28,800. They are played as fast as the screen answers. This
door is alone: nobody acknowledges anything.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from boxoffice.fold.rows import Code
from boxoffice.gate import Gate
from boxoffice.ids import PerformanceId
from boxoffice.tickets import short_code
from tests.hall import HOUSE, TONIGHT
from tests.house import DESK, SHORT_KEY, House
from ui.bridge import Bridge
from ui.door.window import DoorWindow
from ui.language import Speech
from ui.theme import dress

EIGHT_HOURS = 28_800
EVERY_MS = 1000
"""Between two scans, by the clock of the door: sixty a minute."""
TICKETS = 618
"""A theatre that is sold out."""
PART = 10
"""The first and the last tenth are compared."""
PATIENCE_S = 10.0


class Soaked(NamedTuple):
    """Seconds of a scan until its colour, and memory, at the beginning and at the end."""

    first_ms: float
    last_ms: float
    first_mb: float
    last_mb: float
    waiting: int
    """Events that no server has yet."""

    def line(self) -> str:
        """For a person."""
        return (
            f"median scan {self.first_ms:.1f} → {self.last_ms:.1f} ms, "
            f"memory {self.first_mb:.0f} → {self.last_mb:.0f} MB, "
            f"{self.waiting} scans wait for a server"
        )


def soak(folder: Path, scans: int) -> Soaked:
    """Play so many scans: tickets in and again, cards, texts of any kind, forged short codes."""
    house = House(folder)
    house.put(
        *(Code(TONIGHT, n.to_bytes(5, "big"), n.to_bytes(16, "big"), HOUSE, HOUSE, DESK, 1, "valid")
          for n in range(1, TICKETS + 1))
    )  # fmt: skip
    gate = Gate(house.setting)
    gate.choose([TONIGHT], "Main door")
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication([])
    speech, bridge = Speech(app, "nl"), Bridge()
    window = DoorWindow(gate, bridge, dress(app, "light"))
    window.resize(1366, 768)
    window.show()
    taken: list[float] = []
    memory: list[float] = []
    rng = random.Random(1)
    for n in range(scans):
        house.clock.now += EVERY_MS
        taken.append(_one(app, window, _text(rng)))
        if n % 50 == 0:
            memory.append(_memory_mb())
    waiting = len(house.replica.pending)
    app.removeEventFilter(window.wedge)
    bridge.shutdown()
    window.close()
    window.deleteLater()
    speech.close()
    house.replica.close()
    part, most = max(1, scans // PART), max(1, len(memory) // PART)
    return Soaked(
        _median(taken[:part]) * 1e3, _median(taken[-part:]) * 1e3,
        _median(memory[most : 2 * most] or memory), _median(memory[-most:]), waiting,
    )  # fmt: skip


def _text(rng: random.Random) -> str:
    kind = rng.random()
    if kind < 0.85:
        code = rng.randrange(1, TICKETS + 1).to_bytes(5, "big")
        return short_code.make(code, SHORT_KEY, PerformanceId(TONIGHT))
    if kind < 0.95:
        return "".join(chr(rng.randrange(32, 127)) for _ in range(rng.randrange(6, 300)))
    return short_code.make(rng.randbytes(5), b"x" * 32, PerformanceId(TONIGHT))


def _one(app: QApplication, window: DoorWindow, text: str) -> float:
    window.acts.last = None
    window.hearing.repeats.forget()
    began = time.perf_counter()
    window.hearing.hear(text, "soak")
    while _last(window) is None:
        app.processEvents()
        if time.perf_counter() - began > PATIENCE_S:
            raise TimeoutError(text)
    return time.perf_counter() - began


def _last(window: DoorWindow) -> object:
    return window.acts.last


def _memory_mb() -> float:
    """What this process holds now; where only its maximum is known, that."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def _median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def main(words: list[str]) -> None:
    """Soak and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.door.soak")
    parser.add_argument("--scans", type=int, default=EIGHT_HOURS)
    asked = parser.parse_args(words)
    with tempfile.TemporaryDirectory() as folder:
        sys.stdout.write(soak(Path(folder), asked.scans).line() + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
