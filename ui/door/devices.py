"""Chooses, keeps and hears the scanners of this door; what they say goes to the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QSizePolicy, QStackedWidget
from shiboken6 import isValid

from boxoffice.platform.door_devices import DoorDevices, read_door_devices, write_door_devices
from scanner import setup_sheet
from ui.bridge import Bridge, Lane
from ui.door.device_page import DevicePage, Plugged
from ui.door.ears import Ears
from ui.door.setup_words import sheet_words
from ui.language import translate
from ui.strings import words
from ui.theme import Look

SHEET = "scanner-setup.pdf"


class Devices(QObject):
    """The page of F12 and the ears behind it.

    `folder` is where this installation keeps its own settings; None keeps nothing.
    """

    def __init__(
        self, ears: Ears, bridge: Bridge, look: Look, pages: QStackedWidget, folder: Path | None
    ) -> None:
        super().__init__(pages)
        self._ears, self._bridge, self._pages, self._folder = ears, bridge, pages, folder
        self.page = DevicePage(look)
        self.page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        pages.addWidget(self.page)
        self.test_sound: Callable[[], bool] = lambda: False
        self.hand_over: Callable[[], None] = lambda: None
        """Set by the window: play a tone and say whether it can be heard; ask who takes over."""
        self._plugged = Plugged()
        self.chosen = DoorDevices() if folder is None else read_door_devices(folder)
        self.page.list.picked.connect(self.pick)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(ears.stop)
        if self.chosen != DoorDevices():
            self._listen()

    def ask(self) -> None:
        """F12: show what is chosen, then what is plugged in as soon as the system has said it."""
        self.page.show_devices(self._plugged, self.chosen)
        self._pages.setCurrentWidget(self.page)
        self.page.begin()
        self._bridge.run(_plugged_in, self._found, self._failed, Lane.CAMERA)

    def enter(self) -> bool:
        """Enter or Space on the page; False elsewhere."""
        if self._pages.currentWidget() is not self.page:
            return False
        self.pick(self.page.list.current_key())
        return True

    def pick(self, key: object) -> None:
        """Do what a row says."""
        if not isinstance(key, tuple):
            return
        kind, name = key
        if kind == "sound":
            heard = self.test_sound()
            said = translate("Door", "You should hear a tone. If not: turn the volume up.")
            self.page.say(said if heard else translate("Door", "This computer has no sound."))
        elif kind == "sheet":
            self._draw_sheet()
        elif kind == "hand over":
            self.hand_over()
        elif kind in ("camera", "serial", "hid"):
            self._choose(kind, name)

    def _choose(self, kind: str, name: str) -> None:
        before = self.chosen
        if kind == "camera":
            self.chosen = replace(before, camera=name)
        elif kind == "hid":
            self.chosen = replace(before, hid=not before.hid)
        else:
            ports = set(before.serial) ^ {name}
            self.chosen = replace(before, serial=tuple(sorted(ports)))
        self.page.show_devices(self._plugged, self.chosen)
        self._listen()

    def _listen(self) -> None:
        chosen, folder = self.chosen, self._folder

        def keep_and_listen() -> None:
            if folder is not None:
                write_door_devices(folder, chosen)
            self._ears.listen(chosen)

        self._bridge.run(keep_and_listen, lambda _: None, self._failed, Lane.CAMERA)

    def _found(self, plugged: Plugged) -> None:
        self._plugged = plugged
        if isValid(self.page):  # cameras are looked for slowly: the window may be closed by now
            self.page.show_devices(plugged, self.chosen)

    def _draw_sheet(self) -> None:
        path = (self._folder or Path.cwd()) / SHEET
        said = sheet_words()
        done = translate("Door", "Written: {path}").format(path=path)
        self._bridge.run(
            lambda: setup_sheet.draw(path, said), lambda _: self.page.say(done), self._failed,
            Lane.PRINT,
        )  # fmt: skip

    def _failed(self, error: BaseException) -> None:
        self.page.say(words(error).line())


def _plugged_in() -> Plugged:
    from scanner.pictures import cameras
    from scanner.serial_scanner import ports

    return Plugged(cameras(), ports())
