"""F12: the scanners of this door, and whether it can be heard and read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from boxoffice.platform.door_devices import DoorDevices
from ui.door.page import Page
from ui.language import translate
from ui.theme import Look
from ui.widgets.rows import Row, RowList


@dataclass(frozen=True, slots=True)
class Plugged:
    """What is plugged into this computer: what it is opened by, and its name."""

    cameras: Sequence[tuple[str, str]] = ()
    ports: Sequence[tuple[str, str]] = ()


class DevicePage(Page):
    """A list: Enter, Space or a tap does what a row says."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.list = RowList(look, translate("Door", "Camera, scanners, sound"), 48, lead_width=0)
        self._said = look.label("", "body", "muted")
        self._said.setWordWrap(True)
        column = QVBoxLayout(self)
        title = look.label(translate("Door", "This door"), "total")
        column.addWidget(title)
        column.addWidget(self.list, 1)
        column.addWidget(self._said)
        hint = translate("Door", "Enter: switch or do · Esc: back to scanning")
        column.addWidget(look.label(hint, "body", "muted"))
        self.air(column, title, "total")

    def show_devices(self, plugged: Plugged, devices: DoorDevices) -> None:
        """What can be chosen, and what is."""
        rows = [_camera(devices, "", translate("Door", "No camera"))]
        known = dict(plugged.cameras)
        if devices.camera and devices.camera not in known:
            known[devices.camera] = devices.camera
        rows += [_camera(devices, source, name) for source, name in known.items()]
        ports = dict(plugged.ports) | {port: port for port in devices.serial}
        rows += [_switch(("serial", port), name, port in devices.serial, port)
                 for port, name in (ports | dict(plugged.ports)).items()]  # fmt: skip
        hid = translate("Door", "Scanners in HID-POS mode")
        rows.append(_switch(("hid", ""), hid, devices.hid))
        keyboard = translate("Door", "Scanners that type like a keyboard: always on")
        rows.append(Row(("keyboard", ""), keyboard, icon="tick-circle", role="good"))
        rows.append(Row(("sound", ""), translate("Door", "Sound test"), icon="speaker"))
        sheet = translate("Door", "Set-up sheet for scanners, as PDF")
        rows.append(Row(("sheet", ""), sheet, icon="printer"))
        rows.append(Row(("hand over", ""), translate("Door", "Hand over: other operator"),
                        icon="person"))  # fmt: skip
        self.list.show_rows(rows, self.list.current_key() or rows[0].key)

    def begin(self) -> None:
        """Nothing was said yet; the hand is in the list."""
        self._said.setText("")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, text: str) -> None:
        """What came of it."""
        self._said.setText(text)


def _camera(devices: DoorDevices, source: str, name: str) -> Row:
    shown = translate("Door", "Camera: {name}").format(name=name) if source else name
    return _switch(("camera", source), shown, devices.camera == source)


def _switch(key: tuple[str, str], name: str, on: bool, detail: str = "") -> Row:
    icon, role = ("tick-circle", "good") if on else ("minus", "muted")
    said = translate("Door", "on") if on else translate("Door", "off")
    shown = detail if detail != name else ""
    return Row(key, name, trail=" · ".join(part for part in (shown, said) if part),
               icon=icon, role=role, strong=on)  # fmt: skip
