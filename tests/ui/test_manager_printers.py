"""The printers of this computer on a screen: set, tried with rulers, their paper put straight."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from boxoffice.platform.counter_devices import PrinterSetting, read_devices
from tests.printing.machines import FglMachine, Tray
from tests.printing.printer_simulator import PrinterSimulator
from tests.ui.fake_house import StillClock, operators
from tests.ui.fake_office import FakeOffice
from tests.ui.showing import shown
from ui.bridge import Bridge
from ui.manager.window import ManagerWindow
from ui.theme import Look

F9 = Qt.Key.Key_F9


@pytest.fixture
def boca() -> Iterator[PrinterSimulator]:
    """A ticket printer on a wire."""
    made = PrinterSimulator(FglMachine(Tray(), 1056, 384))
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, look: Look, tmp_path: Path) -> ManagerWindow:
    """The page of printers, on the line of tickets."""
    made = ManagerWindow(FakeOffice(), bridge, look, "nl", StillClock(), tmp_path)
    shown(qtbot, made, 688)
    made.greet(operators()[0])
    made.go("printers")
    return made


def put(window: ManagerWindow, **values: object) -> None:
    """What somebody types and chooses."""
    window.printers.page.fill("tickets", "tickets", {"dpi": 203, "paper": "", **values})


def try_out(window: ManagerWindow) -> None:
    """Alt+T."""
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)


def test_a_test_comes_out_with_rulers_and_the_shift_is_kept(
    qtbot: QtBot, window: ManagerWindow, tmp_path: Path, boca: PrinterSimulator
) -> None:
    """Alt+T prints from what is typed; F9 keeps it for the next paper."""
    at = f"{boca.host}:{boca.port}"
    put(window, kind="fgl", at=at, right="0,5", down="-1")
    try_out(window)
    qtbot.waitUntil(lambda: "Gedrukt" in window.printers.page.said(), timeout=20_000)
    assert "klaar" in window.printers.page.said()
    (page,) = boca.machine.tray.pages
    assert page.any()
    QTest.keyClick(window, F9)
    qtbot.waitUntil(lambda: "volgende papier" in window.printers.page.said())
    assert isinstance(window._office, FakeOffice)
    assert window._office.printers_told == 1
    assert read_devices(tmp_path).tickets == PrinterSetting(
        "fgl", at, shift_x_mm=0.5, shift_y_mm=-1.0
    )
    first = window.printers.page.table.lines.lines[0]
    assert first.texts == ("tickets", "Boca (FGL)", at, "0,5 / -1")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"kind": "fgl", "at": "geen adres"}, "geen adres van een printer"),
        ({"kind": "escpos", "at": ""}, "adres van een printer"),
        ({"kind": "fgl", "at": "10.0.0.1", "right": "veel"}, "naar rechts"),
        ({"kind": "fgl", "at": "10.0.0.1", "down": "99"}, "naar onder"),
        ({"kind": "fgl", "at": "10.0.0.1", "down": "nan"}, "naar onder"),
    ],
)
def test_what_is_no_setting_is_said_and_nothing_is_kept(
    window: ManagerWindow, tmp_path: Path, values: dict[str, object], said: str
) -> None:
    """By the name of its field."""
    put(window, **values)
    QTest.keyClick(window, F9)
    assert said in window.printers.page.said()
    assert read_devices(tmp_path).tickets is None


def test_a_printer_that_is_not_there_is_said(qtbot: QtBot, window: ManagerWindow) -> None:
    """And the screen waits for nobody."""
    put(window, kind="fgl", at="127.0.0.1:9")
    try_out(window)
    assert "op weg" in window.printers.page.said()
    qtbot.waitUntil(lambda: "Niemand antwoordt" in window.printers.page.said(), timeout=20_000)


def test_a_printer_without_paper_is_said(
    qtbot: QtBot, window: ManagerWindow, boca: PrinterSimulator
) -> None:
    """Nothing was sent to it."""
    boca.machine.tray.left = 0
    put(window, kind="fgl", at=f"{boca.host}:{boca.port}")
    try_out(window)
    qtbot.waitUntil(lambda: "geen papier" in window.printers.page.said(), timeout=20_000)
    assert not boca.machine.tray.pages


def test_files_need_no_address(qtbot: QtBot, window: ManagerWindow, tmp_path: Path) -> None:
    """The PDF is there, in the usual folder."""
    put(window, kind="files", at="")
    try_out(window)
    qtbot.waitUntil(lambda: "Gedrukt" in window.printers.page.said(), timeout=20_000)
    assert (tmp_path / "papers" / "test-tickets.pdf").read_bytes().startswith(b"%PDF")


def test_a_setting_that_cannot_be_written_is_said(
    qtbot: QtBot, window: ManagerWindow, tmp_path: Path
) -> None:
    """A file stands where the folder should be."""
    window.printers._folder = tmp_path / "file" / "folder"
    (tmp_path / "file").write_text("")
    put(window, kind="files", at="x")
    QTest.keyClick(window, F9)
    qtbot.waitUntil(lambda: window.printers.page.said().count(" · ") >= 1)
    assert "Bewaard" not in window.printers.page.said()
