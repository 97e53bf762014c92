"""The decoder: how long a frame takes in the live loop, and how many photographs it reads.

The photographs are too many to lie in the project. BOXOFFICE_PHOTOGRAPHS says where they are: a
folder with `truth.json`, a list of {"file", "format", "texts"}; without it the rows say so.
"""

import json
import os
import time
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.bench_door_screen import frame_with
from benchmarks.harness import Measure, at_most, p95, row
from scanner.decoder import CascadeDecoder, FrameDecoder

FOLDER = "BOXOFFICE_PHOTOGRAPHS"
REFERENCE = {30: 258, 100: 261}
"""What the reference cascade reads of 304 in so many ms of processor time (scanning.md §2.3)."""
FRAMES = 170
"""Ten turns of all steps."""
_TICKETS = ("QRCode", "Code128")
_NEGATIVES = ("NONE", "UNKNOWN")


@row(name="decode a frame in the live loop, 1280x720", goal="≤ 25 ms p95", unit="ms")
def frame() -> Measure:
    """A frame without a code and with the noise of a cheap sensor: the first step and another."""
    import cv2
    import numpy as np

    rng = np.random.default_rng(1)
    noisy = [
        np.clip(cv2.cvtColor(frame_with(""), cv2.COLOR_BGR2GRAY) + rng.normal(0, 4, (720, 1280)),
                0, 255).astype(np.uint8)
        for _ in range(4)
    ]  # fmt: skip
    decoder = FrameDecoder()
    taken = []
    for n in range(FRAMES):
        began = time.thread_time()
        decoder.decode(noisy[n % len(noisy)])
        taken.append(time.thread_time() - began)
    return at_most(taken, 25, scale=1e3, of=p95)


class Count(NamedTuple):
    """Photographs: how many hold a code, how many were read, and wrongly."""

    all: int
    found: int
    wrong: int


@row(name="photographs read in 30 ms", goal="≥ 258 of 304, no wrong text", unit="read")
def in_30_ms() -> Measure:
    """As the reference's own script counts: the first text is one of those in the picture."""
    return _photographs(30)


@row(name="photographs read in 100 ms", goal="≥ 261 of 304, no wrong text", unit="read")
def in_100_ms() -> Measure:
    """The same with more patience."""
    return _photographs(100)


def _photographs(budget_ms: int) -> Measure:
    named = os.environ.get(FOLDER, "")
    if not named:
        return Measure(0, None, f"needs photographs ({FOLDER})", met=False, samples=0)
    count = count_photographs(Path(named), budget_ms)
    goal = REFERENCE[budget_ms]
    text = f"≥ {goal} of {count.all}, {count.wrong} wrong"
    return Measure(count.found, goal, text, count.found >= goal and not count.wrong, count.all)


def count_photographs(folder: Path, budget_ms: int) -> Count:
    """Read all pictures of tickets' symbologies, and those without a code."""
    import cv2

    every, found, wrong = 0, 0, 0
    for said in json.loads((folder / "truth.json").read_text("utf-8")):
        negative = said["format"] in _NEGATIVES
        if not negative and (said["format"] not in _TICKETS or not said["texts"]):
            continue
        gray: Any = cv2.imread(str(folder / said["file"]), cv2.IMREAD_GRAYSCALE)
        decoder = CascadeDecoder(budget_ms=budget_ms, clock_s=time.thread_time)
        texts = [reading.text for reading in decoder.decode(gray)]
        right = bool(texts) and texts[0] in said["texts"]
        every += not negative
        found += right
        wrong += bool(texts) and not right
    return Count(every, found, wrong)
