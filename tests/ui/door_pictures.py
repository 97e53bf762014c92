"""Pictures of the door's camera, scanners and counts, for `tests.ui.pictures`."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import zxingcpp
from PySide6.QtWidgets import QWidget

from boxoffice.platform.door_devices import DoorDevices
from scanner.camera import Preview
from scanner.setup_sheet import TEST_TEXT
from scanner.source import SourceState
from tests.ui.studio import Studio
from ui.door.device_page import Plugged
from ui.door.window import DoorWindow
from ui.language import translate


def _watching(studio: Studio) -> DoorWindow:
    """A camera that sees a ticket; what it sees is drawn here."""
    door = studio.door("OK")
    picture = np.full((180, 320, 3), 90, np.uint8)
    symbol = zxingcpp.create_barcode("x" * 60, zxingcpp.BarcodeFormat.QRCodeModel2)
    code = np.array(symbol.to_image(scale=2, add_quiet_zones=True))
    high, wide = code.shape
    picture[40 : 40 + high, 110 : 110 + wide] = code[..., None]
    _plug(door, SourceState("0", "camera", there=True))
    door.side.preview.show_preview(Preview(picture, (110, 40, 110 + wide, 40 + high)))
    return door


def _camera_gone(studio: Studio) -> DoorWindow:
    door = studio.door("OK")
    _plug(door, SourceState("0", "camera", there=False, fault="unplugged"))
    return door


def _plug(door: DoorWindow, camera: SourceState) -> None:
    states = (camera, SourceState("ttyACM0", "serial", there=True))
    door.ears.states = lambda: states  # type: ignore[method-assign]
    door.hearing.times = {f"{translate('Door', 'keyboard')} (US)": "19:20:58"}
    door.show_status()


def _devices(studio: Studio) -> DoorWindow:
    door = studio.door()
    plugged = Plugged(
        (("0", "Logitech C920"), ("2", "Integrated Camera")),
        (("/dev/ttyACM0", "Zebra DS2208 CDC"),),
    )
    door.devices.ask()
    studio.wait(300)
    door.devices.page.show_devices(plugged, DoorDevices(camera="0", serial=("/dev/ttyACM0",)))
    door.devices.page.say(translate("Door", "You should hear a tone. If not: turn the volume up."))
    return door


def _tested(studio: Studio) -> DoorWindow:
    door = studio.door()
    door.hearing.hear(TEST_TEXT, f"{translate('Door', 'keyboard')} (US)")
    return door


def _crossed(studio: Studio) -> DoorWindow:
    """Several scanners typed at once."""
    door = studio.door()
    door.wedge.crossed.emit()
    studio.wait()
    return door


def _counts(studio: Studio) -> DoorWindow:
    door = studio.door("USED")
    door.bar.press("F5")
    return door


def _interrupted(studio: Studio, code: str) -> DoorWindow:
    """Somebody types why; a ticket is scanned."""
    door = studio.door("USED")
    door.bar.press("F9")
    door.acts.ask_page.reason.setText("bus")
    door.scan(code)
    studio.wait()
    return door


DOOR: dict[str, Callable[[Studio], QWidget]] = {
    "door-camera": _watching,
    "door-camera-gone": _camera_gone,
    "door-devices": _devices,
    "door-scanner-works": _tested,
    "door-crossed": _crossed,
    "door-counts": _counts,
    "door-interrupted": lambda s: _interrupted(s, "LOOK"),
    "door-narrow-interrupted": lambda s: s.narrow(_interrupted(s, "LOOK")),
    "door-tiny-interrupted": lambda s: s.tiny(_interrupted(s, "LOOK")),
    "door-narrow-counts": lambda s: s.narrow(_counts(s)),
    "door-narrow-devices": lambda s: s.narrow(_devices(s)),
    "door-narrow-camera": lambda s: s.narrow(_watching(s)),
}
"""Every state by its name, and how it comes about."""
