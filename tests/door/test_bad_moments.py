"""Bad moments at a door, each by its name. A camera that is gone: `tests/scanner/test_camera.py`;
a device that is swapped: scenario 29 in `test_scenarios.py`, and here with its setting.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import Admission, Code
from boxoffice.gate import Gate
from boxoffice.ids import PerformanceId
from boxoffice.platform.door_devices import DoorDevices, read_door_devices
from boxoffice.tickets import short_code
from boxoffice.views import Verdict
from tests.boxoffice.door import Door
from tests.boxoffice.test_bad_moments import until_full
from tests.full_disk import fill_up, make_room
from tests.hall import HOUSE, TONIGHT
from tests.house import BRAM, DESK, PIN, SHORT_KEY, House, document
from tests.ui.fake_house import StillClock
from tests.ui.showing import shown
from tests.ui.test_door_acts import ENTER, F2, F4, press
from ui.bridge import Bridge
from ui.door.window import DoorWindow
from ui.language import Speech
from ui.theme import dress

ROOT = Path(__file__).parents[2]
KILLS = 6
DAY_MS = 24 * 3_600_000


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Three seats are sold."""
    made = House(tmp_path)
    made.ready()
    made.grant(0, 1, 2)
    made.sell(0)
    made.sell(1)
    made.sell(2)
    yield made
    made.replica.close()


@pytest.fixture
def door(house: House) -> Door:
    """Its main door tonight."""
    gate = Gate(house.setting)
    gate.choose([TONIGHT], "Main door")
    return Door(house, gate)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, door: Door) -> Iterator[DoorWindow]:
    """The same door with its screen; Bram stands there."""
    speech, bridge = Speech(qapp, "nl"), Bridge()
    door.gate.log_in(BRAM, PIN)
    made = DoorWindow(door.gate, bridge, dress(qapp, "light"), "nl", StillClock())
    shown(qtbot, made, 768)
    made.greet(next(one for one in door.gate.operators() if one.id == BRAM))
    yield made
    qapp.removeEventFilter(made.wedge)
    assert bridge.shutdown()
    speech.close()


def word(window: DoorWindow) -> str:
    """What stands there in capitals."""
    said = window.verdict.says()
    return said.word if said else ""


def test_scanner_that_sends_everything_twice(qtbot: QtBot, window: DoorWindow, door: Door) -> None:
    """The guest is in, and stays green: nobody is sent away by their own ticket's echo."""
    for seat in (0, 1, 2):
        text = door.code_of(seat)
        window.acts.last = None
        window.hearing.hear(text, "toetsenbord")
        window.hearing.hear(text, "toetsenbord")
        qtbot.waitUntil(lambda: window.acts.last is not None)
        assert word(window) == "TOEGANG"
    assert [row.verdict for row in door.house.rows(Admission)] == ["ok"] * 3


@pytest.mark.parametrize("late_ms", [(0, 2), (0, 30), (0, 2, 5), (0, 21, 42), (0, 33, 58)])
def test_two_or_three_scanners_that_type_at_once(
    qtbot: QtBot, window: DoorWindow, door: Door, late_ms: tuple[int, ...]
) -> None:
    """Nobody is let in or sent away on what scanners typed together: each is scanned again."""
    texts = [door.short_of(seat) for seat in range(len(late_ms))]
    heard: list[str] = []
    window.hearing.code.connect(heard.append)
    keys = [
        (at * 4 + late, key)
        for text, late in zip(texts, late_ms, strict=True)
        for at, key in enumerate(f"{text}\r", 1)
    ]
    for pressed, character in sorted(keys, key=lambda one: one[0]):
        code = Qt.Key.Key_Return if character == "\r" else Qt.Key.Key_unknown
        event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, character)
        event.setTimestamp(1000 + pressed)
        QApplication.sendEvent(window.verdict, event)
    qtbot.waitUntil(lambda: word(window) == "OPNIEUW")
    assert not heard, "not even for a moment is it somebody's card"
    for text in texts:
        window.verdict.clear()
        window.hearing.hear(text, "toetsenbord")
        qtbot.waitUntil(lambda: word(window) == "TOEGANG")


def test_full_disk_and_the_same_ticket_again(qtbot: QtBot, window: DoorWindow, door: Door) -> None:
    """What was not written was no scan: within two seconds the same code is decided, once."""
    fill_up(door.house)
    until_full(lambda: door.gate.scan(door.code_of(2)))
    window.hearing.hear(door.code_of(0), "toetsenbord")
    qtbot.waitUntil(lambda: word(window) == "OPNIEUW")
    assert window.acts.last is None, "F9 and F4 would be about the guest before"
    make_room(door.house)

    def held() -> bool:
        window.hearing.hear(door.code_of(0), "toetsenbord")
        return word(window) == "TOEGANG"

    qtbot.waitUntil(held, timeout=1500)
    held()
    assert len(door.house.rows(Admission, "verdict = 'ok' AND seat = 0")) == 1


def test_full_disk_and_a_ticket_held_before_the_camera(
    qtbot: QtBot, window: DoorWindow, door: Door
) -> None:
    """Tried again while it is held there, twice a second and not with each of twenty frames."""
    repeats, text = window.hearing.repeats, door.code_of(0)
    assert not repeats.again(text, 0)
    repeats.unwritten(text, 10)
    tries = sum(not repeats.again(text, at) for at in range(50, 1000, 50))
    assert tries == 1


def test_full_disk_and_a_code_typed_by_hand(qtbot: QtBot, window: DoorWindow, door: Door) -> None:
    """Sixteen letters stand in the field again; F2, Enter is all that is left to do."""
    typed = short_code.grouped(door.short_of(0))
    fill_up(door.house)
    until_full(lambda: door.gate.scan(door.code_of(2)))
    window.side.lookup.setFocus()
    window.side.lookup.setText(typed)
    press(window, ENTER)
    qtbot.waitUntil(lambda: word(window) == "OPNIEUW")
    assert window.side.lookup.text() == typed
    make_room(door.house)
    press(window, F2, ENTER)
    qtbot.waitUntil(lambda: word(window) == "TOEGANG")
    assert not window.side.lookup.text()


def test_full_disk_while_a_group_is_counted(qtbot: QtBot, window: DoorWindow, door: Door) -> None:
    """Said where it is seen, in front of the page; F4 asks once more."""
    house = door.house
    house.put(Code(TONIGHT, b"coach", b"g" * 16, HOUSE, HOUSE, DESK, 50, "valid"))
    window.scan(short_code.make(b"coach", SHORT_KEY, PerformanceId(TONIGHT)))
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.acts.count_page)
    fill_up(house)
    until_full(lambda: door.gate.scan(door.code_of(2)))
    press(window, "20", ENTER)
    qtbot.waitUntil(lambda: word(window) == "OPNIEUW")
    assert window.pages.currentWidget() is window.verdict
    make_room(house)
    press(window, F4, "20", ENTER)
    qtbot.waitUntil(lambda: word(window) == "TOEGANG")


@pytest.mark.timeout(240)
def test_ten_thousand_garbage_codes(door: Door) -> None:
    """Each is not ours; the journal does not fill; the next ticket is as quick as ever."""
    rng = random.Random(5)
    before = door.house.events("misread")
    for _ in range(10_000):
        text = "".join(chr(rng.randrange(32, 0x2FF)) for _ in range(rng.randrange(1, 200)))
        assert door.gate.scan(text).verdict is Verdict.FOREIGN
    assert door.house.events("misread") - before <= 60
    began = time.monotonic()
    assert door.scan(door.code_of(0)).verdict is Verdict.OK
    assert time.monotonic() - began < 0.2


@pytest.mark.parametrize(
    "card", ["9400123412341234567", "2912345678901", "JANSSENS-77", "]C012345678"]
)
def test_loyalty_cards(qtbot: QtBot, window: DoorWindow, door: Door, card: str) -> None:
    """Grey, and the ticket behind it at once."""
    window.scan(card)
    qtbot.waitUntil(lambda: word(window) == "NIET VAN ONS")
    window.scan(door.code_of(0))
    qtbot.waitUntil(lambda: word(window) == "TOEGANG")


def test_wifi_qr_codes(qtbot: QtBot, window: DoorWindow, door: Door) -> None:
    """Nothing of it is kept but its length and a keyed hash."""
    window.scan("WIFI:S:De Kring;T:WPA;P:geheim1234;;")
    qtbot.waitUntil(lambda: word(window) == "NIET VAN ONS")
    files = [path.read_bytes() for path in door.house.folder.rglob("boxoffice.db*")]
    assert not any(b"geheim1234" in data for data in files)


def test_a_code_of_4000_characters(qtbot: QtBot, window: DoorWindow, door: Door) -> None:
    """In the alphabet of tickets, or not; and the screen stays whole."""
    for text in ("0" * 4000, door.code_of(0) * 34, "https://example.org/?q=" + "é" * 4000):
        window.verdict.clear()
        window.scan(text)
        qtbot.waitUntil(lambda: word(window) == "NIET VAN ONS")
    window.scan(door.code_of(0))
    qtbot.waitUntil(lambda: word(window) == "TOEGANG")


@pytest.mark.parametrize("off_ms", [-DAY_MS, DAY_MS])
def test_clock_a_day_wrong(door: Door, off_ms: int) -> None:
    """A ticket is for a performance, not for a day of this computer: right ones still enter, once,
    and the order of scans stays right.
    """
    first, second = door.code_of(0), door.code_of(1)
    assert door.scan(first).verdict is Verdict.OK
    door.house.clock.now += off_ms
    assert door.scan(first).verdict is Verdict.ALREADY_USED
    assert door.scan(second).verdict is Verdict.OK
    assert door.gate.counts().inside == 2


@pytest.mark.parametrize("off_ms", [DAY_MS, 5 * 60_000])
def test_clock_a_day_wrong_and_put_right(door: Door, off_ms: int) -> None:
    """The last scan is the one that was made last, also when the ones before it bear a later hour:
    F8 takes back nobody else's.
    """
    door.house.clock.now += off_ms
    door.scan(door.code_of(0))
    door.house.clock.now -= off_ms
    second = door.scan(door.code_of(1))
    door.house.clock.now += 6 * 60_000
    listed = [row.label for row in door.gate.last_scans()]
    own = door.gate.last_own()
    assert own is not None
    assert (listed, own.scan) == (["A2", "A1"], second.scan)


@pytest.mark.parametrize("off_ms", [-DAY_MS, DAY_MS])
@pytest.mark.parametrize(
    "setup",
    [
        {"late_min": 15, "late": "refuse"}, {"late_min": 15}, {"opens_min": 45},
        {"clears": "05:00"},
        {"rules": [{"type": "before", "moment": {"of": "start"}}]},
        {"rules": [{"type": "after", "moment": {"of": "start"}, "early_min": 60}]},
    ],
)  # fmt: skip
def test_clock_a_day_wrong_after_a_restart_without_a_network(
    door: Door, setup: dict[str, object], off_ms: int
) -> None:
    """Nobody is sent away as too late or too early, and nobody who is in comes in once more: it
    says to look, and what day it takes this for. The server's next word puts it right.
    """
    house, first, second = door.house, door.code_of(0), door.code_of(1)
    house.put(document("door_setup", HOUSE, **setup))
    house.clock.now += 30 * 60_000  # half past seven
    house.replica.anchor(house.clock.now, 0)
    assert door.scan(first).verdict is Verdict.OK
    house.clock.boot, house.clock.now = b"started anew", house.clock.now + off_ms
    assert door.scan(first).verdict is Verdict.ALREADY_USED
    found = door.scan(second)
    assert (found.verdict, found.doubt) == (Verdict.CONFLICT, "clock")
    assert TONIGHT in {show.id for show in door.gate.performances()}, "F3 offers tonight's still"
    house.clock.now -= off_ms
    house.replica.anchor(house.clock.now, 0)
    assert door.scan(second).verdict is Verdict.OK


@pytest.mark.parametrize("off_ms", [-DAY_MS, DAY_MS])
def test_clock_a_day_wrong_and_set_right_without_a_network(door: Door, off_ms: int) -> None:
    """What it says to do helps: what the door itself wrote by the wrong clock proves nothing."""
    house = door.house
    house.put(document("door_setup", HOUSE, late_min=15, late="refuse"))
    house.replica.anchor(house.clock.now, 0)
    house.clock.now += 30 * 60_000
    assert door.scan(door.code_of(0)).verdict is Verdict.OK
    house.clock.boot, house.clock.now = b"started anew", house.clock.now + off_ms
    assert door.scan(door.code_of(1)).verdict is Verdict.CONFLICT
    house.clock.now += 2 * 60_000
    assert door.scan(door.code_of(1)).verdict is Verdict.CONFLICT
    house.clock.now -= off_ms
    assert door.scan(door.code_of(1)).verdict is Verdict.OK
    house.clock.boot, house.clock.now = b"and again", house.clock.now + 60_000
    assert door.scan(door.code_of(2)).verdict is Verdict.OK


def test_clock_behind_what_the_door_knew_before_it_was_started_anew(door: Door) -> None:
    """Hours after the server's last word the boot clock had carried it on: that is known too."""
    house = door.house
    house.put(document("door_setup", HOUSE, opens_min=60))
    house.replica.anchor(house.clock.now, 0)
    house.clock.now += 40 * 60_000
    assert door.scan(door.code_of(0)).verdict is Verdict.OK
    house.clock.boot, house.clock.now = b"started anew", house.clock.now - 30 * 60_000
    assert door.scan(door.code_of(1)).doubt == "clock"


def test_clock_a_little_behind_after_a_restart_without_a_network(door: Door) -> None:
    """Its own reckoning of the server's time ran ahead a minute: nobody is looked at for that."""
    house = door.house
    house.put(document("door_setup", HOUSE, opens_min=45))
    house.clock.now += 15 * 60_000  # a quarter past seven, when the doors open
    house.replica.anchor(house.clock.now, 0)
    house.clock.boot, house.clock.now = b"started anew", house.clock.now - 60_000
    assert door.scan(door.code_of(0)).verdict is Verdict.OK


def test_a_clock_that_is_wrong_matters_to_no_rule_that_asks_no_time(door: Door) -> None:
    """Who may come in by their price alone does, whatever day it is here; and nobody else."""
    house = door.house
    house.put(
        document("door_setup", HOUSE, rules=[{"type": "only", "what": "rank", "among": ["1"]}])
    )
    house.replica.anchor(house.clock.now, 0)
    house.clock.boot, house.clock.now = b"started anew", house.clock.now - DAY_MS
    assert door.scan(door.code_of(0)).verdict is Verdict.OK
    never = [
        {"type": "only", "what": "rank", "among": ["2"]},
        {"type": "after", "moment": {"of": "doors"}},
    ]
    house.put(document("door_setup", HOUSE, rules=never))
    assert door.scan(door.code_of(1)).verdict is Verdict.RULE_DENIED


@pytest.mark.slow
@pytest.mark.e2e
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
def test_battery_pulled_in_the_middle_of_a_scan(tmp_path: Path) -> None:
    """Whoever saw green stands in the books once; after the start the same code is used."""
    house = House(tmp_path)
    house.put(
        *(Code(TONIGHT, n.to_bytes(5, "big"), n.to_bytes(16, "big"), HOUSE, HOUSE, DESK, 1, "valid")
          for n in range(1, 5000))
    )  # fmt: skip
    house.replica.close()
    rng = random.Random(7)
    told = [line for _ in range(KILLS) for line in _scanned_until(tmp_path, rng.uniform(0, 0.3))]
    house = House(tmp_path, furnished=True)
    green = [line.split()[0] for line in told if line.endswith(" ok")]
    assert len(told) == len(green) == len(set(green)) >= KILLS
    kept = [row.code.hex() for row in house.rows(Admission, "verdict = 'ok'")]
    assert len(kept) == len(set(kept)) <= len(green) + KILLS
    assert set(green) <= set(kept)
    gate = Gate(house.setting)
    gate.choose([TONIGHT], "Main door")
    again = short_code.make(bytes.fromhex(kept[-1]), SHORT_KEY, PerformanceId(TONIGHT))
    assert gate.scan(again).verdict is Verdict.ALREADY_USED
    house.replica.close()


def _scanned_until(folder: Path, seconds: float) -> list[str]:
    """What a door showed until the battery was pulled: whole lines only."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.boxoffice.scanning_process", str(folder)],
        cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    first = process.stdout.readline()
    threading.Timer(seconds, process.send_signal, [signal.SIGKILL]).start()
    lines = [first, *process.stdout.read().splitlines(keepends=True)]
    process.wait()
    process.stdout.close()
    return [line.decode().strip() for line in lines if line.endswith(b"\n")]


def test_device_swapped(tmp_path: Path, door: Door) -> None:
    """A scanner of the broken laptop hangs on another one: unset there, heard as a keyboard; and a
    file of settings that came along broken keeps no door shut.
    """
    (tmp_path / "door.json").write_text('{"camera": 7, "serial": ')
    assert read_door_devices(tmp_path) == DoorDevices()
    door.house.restart()
    other = Gate(door.house.setting)
    assert other.chosen()[1] == "Main door"
    assert other.scan(door.code_of(2)).verdict is Verdict.OK
