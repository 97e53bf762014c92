"""F12: camera, ports and sound of a door; the scanners' answers; what stands in the status line."""

from __future__ import annotations

import os
import pty
import tty
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.platform.door_devices import DoorDevices, read_door_devices, write_door_devices
from scanner.camera import Preview
from scanner.decoder import CascadeDecoder
from scanner.setup_sheet import TEST_BARS, TEST_TEXT
from scanner.source import SourceState
from tests.ui.fake_gate import ANSWERS, FakeGate
from tests.ui.fake_house import StillClock, operators
from tests.ui.showing import shown
from ui.bridge import Bridge
from ui.door import cells
from ui.door.repeats import SAME_MS, Repeats
from ui.door.window import DoorWindow
from ui.language import Speech
from ui.theme import Look

CODE = "CBDEFGHIJKLNRTUV"


def picture(text: str) -> np.ndarray:
    """A frame with a QR in its middle."""
    symbol = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCodeModel2)
    code = np.array(symbol.to_image(scale=6, add_quiet_zones=True))
    frame = np.full((480, 640), 200, np.uint8)
    frame[100 : 100 + code.shape[0], 200 : 200 + code.shape[1]] = code
    return frame


@pytest.fixture
def linked(
    qtbot: QtBot, qapp: QApplication, gate: FakeGate, bridge: Bridge, look: Look, tmp_path: Path
) -> Iterator[DoorWindow]:
    """A door that keeps its settings, and whose camera is a folder of pictures."""
    (tmp_path / "pictures").mkdir()
    cv2.imwrite(str(tmp_path / "pictures" / "1.png"), picture("OK"))
    write_door_devices(tmp_path, DoorDevices(camera=str(tmp_path / "pictures")))
    window = DoorWindow(gate, bridge, look, "nl", StillClock(), folder=tmp_path)
    shown(qtbot, window, 768)
    window.greet(operators()[0])
    yield window
    window.ears.stop()
    qapp.removeEventFilter(window.wedge)


def test_a_camera_that_is_chosen_scans_and_shows_what_it_sees(
    qtbot: QtBot, linked: DoorWindow, gate: FakeGate
) -> None:
    """The code before it is decided once, however long it is held there."""
    qtbot.waitUntil(lambda: linked.verdict.says() is not None, timeout=20_000)
    qtbot.waitUntil(lambda: linked.side.preview.box is not None, timeout=20_000)
    assert gate.scanned == ["OK"]
    linked.show_status()
    assert linked.status.cells["camera"].cell.word == "camera: aan"
    assert linked.side.preview.isVisible()


def test_no_camera_is_opened_unless_it_is_chosen(door: DoorWindow) -> None:
    """And no picture stands there."""
    assert door.ears.states() == ()
    assert not door.side.preview.isVisible()
    assert door.status.cells["camera"].cell.word == "camera: uit"


def test_f12_switches_the_camera_off_and_keeps_it(
    qtbot: QtBot, linked: DoorWindow, tmp_path: Path
) -> None:
    """The next start has what was chosen."""
    QTest.keyClick(linked, Qt.Key.Key_F12)
    assert linked.pages.currentWidget() is linked.devices.page
    linked.devices.page.list.choose(("camera", ""))
    QTest.keyClick(linked.devices.page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: linked.ears.states() == () and not read_door_devices(tmp_path).camera)
    QTest.keyClick(linked.devices.page.list, Qt.Key.Key_Escape)
    assert linked.pages.currentWidget() is linked.verdict


def test_a_scan_while_f12_is_open_is_decided(
    qtbot: QtBot, door: DoorWindow, gate: FakeGate
) -> None:
    """Nobody has to close anything first."""
    QTest.keyClick(door, Qt.Key.Key_F12)
    door.scan("OK")
    qtbot.waitUntil(lambda: door.pages.currentWidget() is door.verdict)
    assert gate.scanned == ["OK"]


def test_a_serial_scanner_scans(qtbot: QtBot, linked: DoorWindow, gate: FakeGate) -> None:
    """Chosen on F12; its name and its last time stand in the status line."""
    writes, reads = pty.openpty()
    tty.setraw(reads)
    linked.devices.pick(("camera", ""))
    linked.devices.pick(("serial", os.ttyname(reads)))
    qtbot.waitUntil(
        lambda: [(one.kind, one.there) for one in linked.ears.states()] == [("serial", True)]
    )
    os.write(writes, b"USED\r")
    qtbot.waitUntil(lambda: "USED" in gate.scanned)
    linked.show_status()
    name = os.ttyname(reads).rsplit("/", 1)[-1]
    assert linked.status.cells["scanners"].cell.word == f"scanner: {name} 19:21:07"
    linked.ears.stop()
    os.close(writes)
    os.close(reads)


def test_camera_gone_says_that_the_hand_scanner_works(speech: Speech) -> None:
    """In amber, where the camera stood."""
    camera = SourceState("0", "camera", there=True)
    assert cells.camera_cell((camera,)).tone == "good"
    gone = cells.camera_cell((replace(camera, there=False, fault="unplugged"),))
    assert gone.word == "camera weg, handscanner werkt"
    assert (gone.tone, gone.detail) == ("warning", "unplugged")


def test_several_scanners_have_their_names_and_a_missing_one_comes_first(speech: Speech) -> None:
    """With when each spoke last."""
    states = (
        SourceState("ttyACM0", "serial", there=True),
        SourceState("ttyACM1", "serial", there=False),
        SourceState("HID-POS 1", "hid", there=True),
    )
    cell = cells.scanner_cell(states, {"toetsenbord (US)": "19:48:02", "ttyACM0": "19:47:58"})
    assert cell.word == (
        "scanner: ttyACM1: niet gevonden · toetsenbord (US) 19:48:02 · ttyACM0 19:47:58 · HID-POS 1"
    )
    assert cell.tone == "warning"


def test_f5_shows_who_is_inside_by_door_and_price(door: DoorWindow) -> None:
    """And the scans again at the next press; the focus goes along."""
    QTest.keyClick(door, Qt.Key.Key_F5)
    assert door.side.tally.isVisible()
    assert door.side.tally.hasFocus()
    shown_rows = [(row.main, row.trail) for row in door.side.tally.rows.rows]
    assert ("zij", "117") in shown_rows
    assert ("andere", "14") in shown_rows
    assert ("-26", "84 van 101") in shown_rows
    QTest.keyClick(door, Qt.Key.Key_F5)
    assert door.side.scans.isVisible()


def test_both_codes_of_one_ticket_are_one_scan() -> None:
    """A camera sees the QR and the bars under it in turn."""
    repeats = Repeats()
    now = 0.0
    assert not repeats.again(CODE, now)
    assert repeats.again(f"]C0{CODE.lower()}", now + 500)
    assert not repeats.again("another", now + 600)
    assert repeats.again(CODE, now + 700)
    assert repeats.again(CODE, now + 700 + SAME_MS - 1)
    assert not repeats.again(CODE, now + 700 + 3 * SAME_MS)


def test_the_set_up_sheet_tries_a_scanner_out(
    qtbot: QtBot, linked: DoorWindow, tmp_path: Path
) -> None:
    """Both codes of the printed sheet are read, and answered with green."""
    import pypdfium2

    linked.devices.ask()
    linked.devices.pick(("sheet", ""))
    sheet = tmp_path / "scanner-setup.pdf"
    qtbot.waitUntil(lambda: "scanner-setup.pdf" in linked.devices.page._said.text())
    document = pypdfium2.PdfDocument(str(sheet))
    gray = document[0].render(scale=3).to_pil().convert("L")
    document.close()
    read = {one.text for one in CascadeDecoder(budget_ms=2000).decode(np.array(gray))}
    assert read == {TEST_TEXT, TEST_BARS}
    linked.hearing.hear(TEST_TEXT, "toetsenbord (US)")
    said = linked.verdict.says()
    assert said is not None
    assert said.word == "SCANNER WERKT"


def test_a_preview_outlines_the_code_and_fades(qtbot: QtBot, door: DoorWindow) -> None:
    """Long enough to be seen, and no longer."""
    panel = door.side.preview
    panel.show_preview(Preview(np.zeros((180, 320, 3), np.uint8), (10, 20, 60, 70)))
    assert panel.box is not None
    panel.show_preview(Preview(np.zeros((180, 320, 3), np.uint8), None))
    assert panel.box is not None
    panel._fades.timeout.emit()
    assert panel.box is None


def test_every_answer_of_a_scanner_is_known_to_the_filter(door: DoorWindow) -> None:
    """A code of another system is repaired by layout as well, when this house knows it."""
    assert door.wedge.accept(TEST_TEXT)
    assert door.wedge.accept(CODE)
    assert door.wedge.accept(next(iter(ANSWERS)))
    assert not door.wedge.accept("T&QB?)èW")
