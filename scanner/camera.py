"""A camera as a scanner: one thread takes pictures, one decodes the newest of them.

A decoder that is busy skips frames; it never works through old ones, because the code that counts
is before the camera now. A camera that is gone is waited for, as any scanner.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

from scanner.camera_controls import CameraSettings
from scanner.decoder import Accept
from scanner.finding import Finder
from scanner.listening import AGAIN_S, STOP_S
from scanner.pictures import Eye, open_eye
from scanner.reading import Box
from scanner.source import SourceState, Told, without

log = logging.getLogger("scanner")

FASTEST_S = 1 / 20
"""Between two frames that are decoded: a ticket waits no longer than this to be looked at, and a
decoder that looked at all thirty frames would only warm the laptop."""
PREVIEW_WIDTH = 320
SHOWN_S = 1 / 10
"""Between two pictures of the preview: each wakes the screen, and it only says where to hold a
ticket."""


class Preview(NamedTuple):
    """A small picture to show: RGB uint8 of shape (height, width, 3), and where a code is in it."""

    rgb: Any
    box: Box | None


class Newest:
    """The newest frame of a camera, taken once."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._frame: Any = None

    def put(self, frame: Any) -> None:
        """It replaces the one before, seen or not."""
        with self._changed:
            self._frame = frame
            self._changed.notify()

    def take(self, wait_s: float) -> Any:
        """The newest one, or None when none came in this time."""
        with self._changed:
            self._changed.wait_for(lambda: self._frame is not None, wait_s)
            frame, self._frame = self._frame, None
            return frame


class Camera:
    """A `Source` that sees."""

    def __init__(
        self,
        source: str,
        accept: Accept,
        told: Told,
        shown: Callable[[Preview], None] = lambda _: None,
        settings: CameraSettings | None = None,
        open_: Callable[[str, CameraSettings], Eye] = open_eye,
    ) -> None:
        self._source, self._settings, self._open = source, settings or CameraSettings(), open_
        self._told, self._shown = told, shown
        self._finder = Finder(accept)
        self._newest = Newest()
        self._shown_s = -SHOWN_S
        self._state = SourceState(source, "camera", there=False)
        self._ends = threading.Event()
        self._threads = [
            threading.Thread(target=work, name=f"camera {name}", daemon=True)
            for name, work in (("capture", self._capture), ("decode", self._decode))
        ]

    def start(self) -> None:
        """Open the camera and look; both on threads of their own."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End both threads; the camera is let go."""
        self._ends.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(STOP_S)

    def state(self) -> SourceState:
        """How it is now."""
        return self._state

    def _capture(self) -> None:
        while not self._ends.is_set():
            try:
                self._look()
            except OSError as error:
                self._gone(error)
            except Exception as error:  # noqa: BLE001 - a driver that breaks must be seen
                self._gone(error, known=False)
            self._ends.wait(AGAIN_S)

    def _gone(self, error: Exception, *, known: bool = True) -> None:
        self._state = without(self._state, f"camera {self._source}", error, known=known)

    def _look(self) -> None:
        eye = self._open(self._source, self._settings)
        try:
            while not self._ends.is_set():
                self._newest.put(eye.read())
                self._state = replace(self._state, there=True, fault="")
                if eye.rate:
                    self._ends.wait(1 / eye.rate)
        finally:
            eye.close()

    def _decode(self) -> None:
        while not self._ends.is_set():
            frame = self._newest.take(0.2)
            if frame is not None:
                began_s = time.monotonic()
                self._try_to_see(frame)
                self._ends.wait(max(0.0, FASTEST_S - (time.monotonic() - began_s)))

    def _try_to_see(self, frame: Any) -> None:
        """One frame that breaks a library, or a copy that cannot be asked now, blinds no camera."""
        try:
            self.see(frame)
        except Exception:
            log.exception("camera %s: a frame was left out", self._source)

    def see(self, frame: Any) -> None:
        """Decode one frame (BGR, or grey), tell its codes, show it small."""
        import cv2

        gray = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY) if frame.ndim == 3 else frame
        found = self._finder.look(gray)
        for reading in found:
            self._state = replace(self._state, heard_s=time.monotonic())
            self._told(reading.text)
        now_s = time.monotonic()
        if found or now_s - self._shown_s >= SHOWN_S:
            self._shown_s = now_s
            self._shown(_preview(cv2, frame, found[0].box if found else None))


def _preview(cv2: Any, frame: Any, box: Box | None) -> Preview:
    factor = PREVIEW_WIDTH / frame.shape[1]
    size = (PREVIEW_WIDTH, max(1, round(frame.shape[0] * factor)))
    small = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
    colours = cv2.COLOR_GRAY2RGB if small.ndim == 2 else cv2.COLOR_BGR2RGB
    at = None if box is None else (
        round(box[0] * factor), round(box[1] * factor),
        round(box[2] * factor), round(box[3] * factor),
    )  # fmt: skip
    return Preview(cv2.cvtColor(small, colours), at)
