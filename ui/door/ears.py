"""The scanners of a door that are no keyboards, brought to the screen's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from boxoffice.platform.door_devices import DoorDevices
from scanner.source import Source, SourceState

CAMERA = "camera"
"""Its name: it has a cell of its own in the status line."""
HID_PLACES = 2
"""HID-POS scanners that are listened to at once; more lie on no table."""


class Ears(QObject):
    """Listens to what is set; each source has threads of its own.

    Signals:
        heard: a code and the name of who read it.
        seen: a `scanner.camera.Preview`.
    """

    heard = Signal(str, str)
    seen = Signal(object)

    def __init__(self, accept: Callable[[str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._accept = accept
        self._sources: tuple[Source, ...] = ()
        self._turn = threading.Lock()

    def listen(self, devices: DoorDevices) -> None:
        """Let go of what was, take what is set now. It may wait for a device: not on the screen's
        thread.
        """
        with self._turn:
            _stop(self._sources)
            self._sources = tuple(self._made(devices))
            for source in self._sources:
                source.start()

    def stop(self) -> None:
        """Let go of everything; the threads have ended, or were given two seconds each."""
        with self._turn:
            _stop(self._sources)
            self._sources = ()

    def states(self) -> tuple[SourceState, ...]:
        """How each is now; of HID-POS only those that were ever there."""
        known = [source.state() for source in self._sources]
        first = next((one for one in known if one.kind == "hid"), None)
        return tuple(
            one for one in known if one.kind != "hid" or one.there or one.heard_s or one is first
        )

    def _made(self, devices: DoorDevices) -> list[Source]:
        """Drivers are imported only for what stands here."""
        made: list[Source] = []
        if devices.camera:
            from scanner.camera import Camera
            from scanner.camera_controls import CameraSettings

            settings = CameraSettings(
                devices.width, devices.height, devices.exposure, devices.torch
            )
            told = self._teller(CAMERA)
            made.append(Camera(devices.camera, self._accept, told, self.seen.emit, settings))
        for port in devices.serial:
            from scanner.serial_scanner import serial_scanner

            made.append(serial_scanner(port, self._teller(port.rsplit("/", 1)[-1])))
        if devices.hid:
            from scanner.hid_scanner import hid_scanner

            made += [hid_scanner(self._teller("HID-POS"), which) for which in range(HID_PLACES)]
        return made

    def _teller(self, name: str) -> Callable[[str], None]:
        return lambda text: self.heard.emit(text, name)


def _stop(sources: Sequence[Source]) -> None:
    for source in sources:
        source.stop()
