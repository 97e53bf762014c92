"""A door's window for benchmarks: keys and frames go in, the paint of the verdict is awaited."""

import os
import queue
import time
from collections.abc import Callable
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from boxoffice.gate import Gate
from boxoffice.views import ScanResult
from scanner.camera import Camera
from scanner.camera_controls import CameraSettings
from ui.bridge import Bridge
from ui.door.window import DoorWindow
from ui.theme import dress

PATIENCE_S = 5.0
FRAME_S = 1 / 30
KEY_MS = 2
_PLAIN = Qt.KeyboardModifier.NoModifier


class Painted(QObject):
    """When the verdict panel was painted last."""

    at_s = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Before the paint; what is left is some two milliseconds, and is added by `Screen`."""
        if event.type() == QEvent.Type.Paint:
            self.at_s = time.perf_counter()
        return False


class Screen:
    """The window, its application, and the moment of its last paint."""

    def __init__(self, gate: Gate) -> None:
        found = QApplication.instance()
        self.app = found if isinstance(found, QApplication) else QApplication([])
        self.bridge = Bridge()
        self.window = DoorWindow(gate, self.bridge, dress(self.app, "light"))
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        self._painted = Painted()
        self._pressed_ms = 0
        self.window.verdict.installEventFilter(self._painted)
        self.app.processEvents()

    def close(self) -> None:
        """Threads end before the database closes."""
        self.window.ears.stop()
        self.app.removeEventFilter(self.window.wedge)
        self.bridge.shutdown()
        self.window.close()

    def typed(self, text: str) -> float:
        """Seconds from the Enter of a keyboard scanner to the end of the verdict's paint."""
        self._pressed_ms = int(time.monotonic() * 1000)
        for character in text:
            self._key(character, ord(character))
        return self._answered(lambda: self._key("\r", Qt.Key.Key_Return))

    def seen(self, cameras_eye: "Eye", frame: Any) -> float:
        """Seconds from the first frame with a code to the end of the verdict's paint."""
        return self._answered(lambda: cameras_eye.show(frame))

    def _key(self, text: str, key: int) -> None:
        """The system says when a key was pressed, however late it is read: else a computer that is
        busy for a moment takes a scanner for a hand.
        """
        self._pressed_ms += KEY_MS
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, _PLAIN, text)
            event.setTimestamp(self._pressed_ms)
            self.app.postEvent(self.window.verdict, event)
        self.app.processEvents()

    def _answered(self, act: Callable[[], object]) -> float:
        self.window.acts.last = None
        began_s = time.perf_counter()
        act()
        until_s = began_s + PATIENCE_S
        while self.last() is None or self._painted.at_s < began_s:
            self.app.processEvents()
            if time.perf_counter() > until_s:
                raise TimeoutError("no verdict was painted")
            time.sleep(
                0.000_2
            )  # what an event loop without work does: leave the processor to others
        return time.perf_counter() - began_s

    def last(self) -> ScanResult | None:
        """The answer that is on the screen."""
        return self.window.acts.last

    def camera(self) -> "tuple[Camera, Eye]":
        """A camera of thirty frames a second on this window."""
        eye, ears, gate = Eye(), self.window.ears, self.window._gate  # noqa: SLF001 - its own gate
        camera = Camera(
            "0", gate.recognises, lambda text: ears.heard.emit(text, "camera"), ears.seen.emit,
            open_=eye.open,
        )  # fmt: skip
        camera.start()
        return camera, eye


class Eye:
    """Blank frames at thirty a second, until one is shown."""

    rate = 0.0

    def __init__(self) -> None:
        self._shown: queue.Queue[Any] = queue.Queue()
        self._frame: Any = None

    def open(self, _source: str, _settings: CameraSettings) -> "Eye":
        """It is its own device."""
        return self

    def show(self, frame: Any) -> None:
        """From the next picture on; that one comes at once."""
        self._shown.put(frame)

    def read(self) -> Any:
        """The next picture."""
        try:
            self._frame = self._shown.get(timeout=FRAME_S)
        except queue.Empty:
            if self._frame is None:
                self._frame = self._shown.get()
        return self._frame

    def close(self) -> None:
        """Nothing is held."""
