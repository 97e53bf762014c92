"""Decodes pictures and frames: a cascade of image steps within a budget of time.

A step is tried only while nothing acceptable was found, so that a clear picture costs one pass of
zxing. `accept` decides what is acceptable: a door passes "its signature holds", so that phantoms
and loyalty cards never end the search. A QR is guarded by its Reed-Solomon code; a Code 128 has
one check digit and *is* misread, so it counts only when a second look, or a step of another
family, reads the same (reference/scanning.md §2.4).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from typing import Protocol

from scanner.engines import Found, zbar, zxing
from scanner.reading import Box, Gray, Reading
from scanner.steps import STEPS, Step, softened

Accept = Callable[[str], bool]
Clock = Callable[[], float]
FRAME_CLOCK_S: Clock = time.perf_counter if sys.platform == "win32" else time.thread_time
"""The thread's own time: a computer that was busy elsewhere is none that is slow. That of Windows
ticks too seldom for a step."""

_CROP_MARGIN = 24
"""Pixels around a Code 128 when ZBar gives its second opinion: more than a quiet zone."""
_AGREEMENTS = 2
"""Independent readings that a Code 128 needs."""
_LASTING_PICTURES = 30
"""A reading is forgotten after so many frames, some two seconds: else misreads would add up."""

FRAME_MS = 18.0
"""What the two steps of a frame take together, usually; no frame in twenty takes 25."""
_LEAST_SHARE = 0.1
"""Of a frame that a step sees: a code held in the middle, by a computer that is slow."""


class Decoder(Protocol):
    """Something that finds codes in a grey picture."""

    def decode(self, gray: Gray) -> tuple[Reading, ...]:
        """All acceptable codes that were found, () when there are none."""
        ...


def anything(text: str) -> bool:
    """Accepts every text; for looking at pictures, never for a door."""
    return bool(text)


class CascadeDecoder:
    """Decodes single pictures: all steps in turn until something is acceptable or time is up."""

    def __init__(
        self,
        accept: Accept = anything,
        *,
        budget_ms: float = 100,
        clock_s: Clock = time.perf_counter,
        steps: Sequence[Step] = STEPS,
    ) -> None:
        self._accept = accept
        self._budget_ms = budget_ms
        self._clock_s = clock_s
        self._first, self._others = steps[0], steps[1:]

    def decode(self, gray: Gray) -> tuple[Reading, ...]:
        """All acceptable codes of the first step that found one.

        The first step always runs; another only when its usual time still fits in the budget.
        """
        began_s = self._clock_s()
        votes = Votes(self._accept)
        found = votes.add(self._first, gray)
        for step in self._others:
            used_ms = (self._clock_s() - began_s) * 1000
            if found:
                break
            if used_ms + step.ms_per_megapixel * gray.size / 1e6 <= self._budget_ms:
                found = votes.add(step, gray)
        return found


class FrameDecoder:
    """Decodes a stream of frames: each gets the first step and one other, in turn.

    So every step is tried within some seventeen frames, at the cost of two a frame. Two frames are
    two pictures: their readings of a Code 128 confirm each other, if they are close in time.
    What a step costs depends on the computer and on what the camera sees; it is measured, and of
    a frame it sees as much as the time allows, around the middle, where a code is held, or of the
    part that it chose itself.
    """

    def __init__(
        self,
        accept: Accept = anything,
        *,
        clock_s: Clock = FRAME_CLOCK_S,
        steps: Sequence[Step] = STEPS,
    ) -> None:
        self._first, self._others = steps[0], steps[1:]
        self._votes = Votes(accept)
        self._clock_s = clock_s
        self._per_megapixel = {step.name: step.ms_per_megapixel for step in steps}
        self._turn = 0

    def decode(self, gray: Gray) -> tuple[Reading, ...]:
        """Acceptable codes of this frame."""
        extra = self._others[self._turn % len(self._others)]
        self._turn += 1
        began_s = self._clock_s()
        first = self._votes.add(self._first, gray, self._turn)
        if first:
            return first
        used_ms = (self._clock_s() - began_s) * 1000
        usual_ms = self._per_megapixel[extra.name] * gray.size / 1e6
        share = max(_LEAST_SHARE, (FRAME_MS - used_ms) / max(usual_ms, 1e-3))
        return self._look(extra, gray, share)

    def _look(self, step: Step, gray: Gray, share: float) -> tuple[Reading, ...]:
        """Run it on the middle of its part of the frame, or on all of that; remember what it took
        for what it was to see.
        """
        began_s = self._clock_s()
        left, top, right, bottom = _part(step, gray)
        aside = max(0.0, 1 - share**0.5) / 2
        x, y = round((right - left) * aside), round((bottom - top) * aside)
        box = (left + x, top + y, right - x, bottom - y)
        found = self._votes.look(step, gray, box, self._turn)
        seen = gray.size * (1 - 2 * aside) ** 2
        taken, known = (self._clock_s() - began_s) * 1e9 / max(seen, 1), self._per_megapixel
        usual = known[step.name]
        # Dearer is believed sooner than cheaper: no two frames in a row of it may be late.
        known[step.name] = min(taken, 2 * usual) if taken > usual else (taken + usual) / 2
        return found


class Votes:
    """Which codes may be believed: QR at once, Code 128 when independent readings agree."""

    def __init__(self, accept: Accept) -> None:
        self._accept = accept
        self._readers: dict[str, set[tuple[int, str]]] = {}

    def add(self, step: Step, gray: Gray, picture: int = 0) -> tuple[Reading, ...]:
        """Run a step; returns the readings that are now believed and acceptable."""
        return self.look(step, gray, _part(step, gray), picture)

    def look(self, step: Step, gray: Gray, part: Box, picture: int) -> tuple[Reading, ...]:
        """The same in this part of the picture."""
        left, top, right, bottom = part
        seen = gray[top:bottom, left:right]
        if seen.size < gray.size:
            seen = seen.copy()  # the libraries read rows that follow one another
        return tuple(_moved(reading, left, top) for reading in self._read(step, seen, picture))

    def _read(self, step: Step, gray: Gray, picture: int) -> tuple[Reading, ...]:
        changed = step.change(gray)
        if changed is None:
            return ()
        believed: dict[str, Reading] = {}
        for found in _read(step, changed):
            if not self._accept(found.text):
                continue
            if found.symbology == "QRCode" or self._agreed(found, step, changed, picture):
                name = f"{step.engine} {step.name}"
                box = None if step.turns else _back(found.box, changed, gray)
                believed.setdefault(found.text, Reading(found.text, found.symbology, name, box))
        return tuple(believed.values())

    def _agreed(self, found: Found, step: Step, changed: Gray, picture: int) -> bool:
        former = self._readers.get(found.text, set())
        readers = {reader for reader in former if reader[0] > picture - _LASTING_PICTURES}
        readers.add((picture, step.family or step.name))
        if len(readers) < _AGREEMENTS and _second_look(found, step, changed):
            readers.add((picture, "second look"))
        self._readers[found.text] = readers
        return len(readers) >= _AGREEMENTS


def _part(step: Step, gray: Gray) -> Box:
    """What of a picture a step looks at."""
    return (0, 0, gray.shape[1], gray.shape[0]) if step.part is None else step.part(gray)


def _moved(reading: Reading, left: int, top: int) -> Reading:
    """Found in a part of the frame that begins there."""
    if reading.box is None:
        return reading
    x, y, right, bottom = reading.box
    return reading._replace(box=(x + left, y + top, right + left, bottom + top))


def _back(box: Box, changed: Gray, gray: Gray) -> Box:
    """A box of a changed picture in the picture itself: steps only make it larger or smaller."""
    x, y = gray.shape[1] / changed.shape[1], gray.shape[0] / changed.shape[0]
    left, top, right, bottom = box
    return round(left * x), round(top * y), round(right * x), round(bottom * y)


def _read(step: Step, changed: Gray) -> list[Found]:
    if step.engine == "zbar":
        return zbar(changed)
    return zxing(changed, global_histogram=step.engine == "zxing global", light=step.light)


def _second_look(found: Found, step: Step, changed: Gray) -> bool:
    """Whether the other engine, or zxing on softened bars, reads the same.

    A misread hangs on one edge between two bars: softening moves that edge. Of 326 right readings
    it confirms 293 and ZBar 227, of the wrong ones neither any.
    """
    part = _around(changed, found.box)
    other = zxing(part) if step.engine == "zbar" else zbar(part)
    return any(seen.text == found.text for seen in (*other, *zxing(softened(part))))


def _around(gray: Gray, box: tuple[int, int, int, int]) -> Gray:
    """The part of a picture around a code, for a second look that costs little."""
    left, top, right, bottom = box
    margin = _CROP_MARGIN
    part = gray[max(0, top - margin) : bottom + margin, max(0, left - margin) : right + margin]
    return part.copy()
