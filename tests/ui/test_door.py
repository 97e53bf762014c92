"""The door: each verdict looks and says what the table of screens.md §5 says; scans never type."""

from __future__ import annotations

import dataclasses
import sys
import wave
from array import array
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.errors import Unavailable
from boxoffice.ids import PerformanceId
from boxoffice.views import Link, Verdict
from scanner.setup_sheet import TEST_TEXT
from tests.ui.fake_gate import ANSWERS, FakeGate
from tests.ui.fake_house import NOW_MS, ZONE, StillClock, operators
from tests.ui.showing import shown
from ui.bridge import Bridge
from ui.door.verdicts import FACES, say
from ui.door.window import DoorWindow
from ui.language import Speech
from ui.sounds import RATE, TONES, Sounds, write_tone
from ui.theme import Look


@pytest.mark.parametrize(
    ("code", "word", "tone"),
    [
        ("OK", "TOEGANG", "ok"),
        ("SIGNED", "TOEGANG", "ok"),
        ("USED", "AL GEBRUIKT", "warn"),
        ("UNKNOWN", "ONBEKEND", "warn"),
        ("DAY", "ANDERE DAG", "stop"),
        ("SHOW", "ANDERE VOORSTELLING", "stop"),
        ("REPLACED", "VERVANGEN", "stop"),
        ("FORGED", "NIET ECHT", "stop"),
        ("CONFLICT", "KIJK NA", "warn"),
        ("FOREIGN", "NIET VAN ONS", "panel"),
    ],
)
def test_a_scan_shows_its_verdict(
    qtbot: QtBot, door: DoorWindow, code: str, word: str, tone: str
) -> None:
    """Word and tone, and the screen reader hears it."""
    door.scan(code)
    qtbot.waitUntil(lambda: door.verdict.says() is not None)
    said = door.verdict.says()
    assert said is not None
    assert said.word == word
    assert FACES[ANSWERS[code].verdict].tone == tone
    assert word in door.verdict.accessibleDescription()


@pytest.fixture
def aloud(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say at once: Qt has no ear that a test could borrow."""
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            assert event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def test_whatever_the_verdict_panel_says_is_read_aloud(
    qtbot: QtBot, door: DoorWindow, aloud: list[str]
) -> None:
    """Also what is no verdict: a scan that failed, F7's question, the set-up sheet."""
    for code in ("USED", "OK"):
        door.scan(code)
        qtbot.waitUntil(lambda: door.acts.last is not None)
        door.acts.last = None
    door._failed(Unavailable("disk_full"))
    QTest.keyClick(door, Qt.Key.Key_F7)
    door.hearing.hear(TEST_TEXT, "toetsenbord")
    starts = [line.split(" · ")[0] for line in aloud]
    assert starts == ["AL GEBRUIKT", "TOEGANG", "OPNIEUW", "NAAR UIT?", "SCANNER WERKT"]
    assert aloud[-1] == door.verdict.accessibleDescription()
    QTest.keyClick(door, Qt.Key.Key_Escape)
    assert not door.verdict.accessibleDescription()


def test_nobody_is_judged_behind_the_log_in_and_it_is_no_scan(
    qtbot: QtBot, door: DoorWindow, gate: FakeGate
) -> None:
    """Back at the door the ticket that is still held there is decided."""

    def held() -> bool:
        door.scan("OK")
        return gate.scanned == ["OK"]

    door.hide()
    assert not held()
    door.show()
    qtbot.waitUntil(held)


def test_the_list_calls_a_verdict_what_the_panel_called_it(qtbot: QtBot, door: DoorWindow) -> None:
    """One word for one verdict (screens.md §5): another day is no "other show" beside it."""
    door.scan("DAY")
    qtbot.waitUntil(lambda: door.verdict.says() is not None)
    said = door.verdict.says()
    listed = {row.trail or row.main for row in door.side.scans.rows.rows}
    assert said is not None
    assert said.word.capitalize() in listed
    assert "Andere voorstelling" not in listed


def test_a_set_up_that_is_not_understood_is_said_as_such(speech: Speech) -> None:
    """It is no rule that the person at the door could look up."""
    scan = replace(ANSWERS["RULE"], rule="rule_unreadable", rule_detail="")
    assert "instelling van de deuren wordt niet begrepen" in say(scan, ZONE, "nl").second


@pytest.mark.parametrize("rule", ["rule_only_zone", "rule_only_door"])
def test_a_name_with_a_capital_t_is_no_moment(speech: Speech, rule: str) -> None:
    """It was read as one, and the screen broke on it."""
    scan = replace(ANSWERS["RULE"], rule=rule, rule_detail="Tuin, Terras")
    assert "Tuin, Terras" in say(scan, ZONE, "nl").second


@pytest.mark.parametrize(
    ("doubt", "said"),
    [
        ("", "deze plaats is twee keer verkocht"),
        ("lost_key", "van een kassa die als verloren is gemeld"),
        ("former_key", "van voor het huis aansloot, niet op de lijst"),
    ],
)
def test_why_a_person_looks(speech: Speech, doubt: str, said: str) -> None:
    """A ticket of a lost till was not sold twice."""
    second = say(replace(ANSWERS["CONFLICT"], doubt=doubt), ZONE, "nl").second
    assert second == f"{said}\nroep de verantwoordelijke"


def test_who_goes_out_is_told_until_when_they_may_come_back(speech: Speech) -> None:
    """Or that they may not, before the door falls shut behind them."""
    until = replace(ANSWERS["OUT"], back_until="2026-11-27T22:10")
    assert say(until, ZONE, "nl").second == "terug binnen kan tot 22:10"
    never = replace(ANSWERS["OUT"], no_way_back=True)
    assert say(never, ZONE, "nl").second.startswith("komt niet meer binnen")
    assert say(ANSWERS["OUT"], ZONE, "nl").second == "nog een fijne avond"


def test_every_verdict_has_a_face_a_sound_and_words(speech: Speech) -> None:
    """A verdict of a later version cannot come without them."""
    assert set(FACES) == set(Verdict)
    assert {face.sound for face in FACES.values()} <= set(TONES)
    for result in ANSWERS.values():
        assert say(result, ZONE, "nl").word


@pytest.mark.parametrize(
    ("code", "tone"),
    [("OK", "ok"), ("LOOK", "look"), ("ENTRANCE", "look"), ("PRICE", "look"), ("LOOKUSED", "warn"),
     ("USED", "warn"), ("FORGED", "forged")],
)  # fmt: skip
def test_a_scan_sounds_as_it_looks(qtbot: QtBot, door: DoorWindow, code: str, tone: str) -> None:
    """The tick of KIJK NA comes with the band, and never with a refusal: a reduced ticket that was
    used already once sounded like a good one.
    """
    played: list[str] = []
    door.sounds.audible, door.sounds._play = True, played.append
    door.scan(code)
    qtbot.waitUntil(lambda: door.acts.last is not None)
    said = door.verdict.says()
    assert said is not None
    assert (played, bool(said.look)) == ([tone], tone == "look")


def test_used_says_when_and_where(speech: Speech) -> None:
    """Words #13: time, door, device, and how long ago."""
    said = say(ANSWERS["USED"], ZONE, "nl")
    assert said.second == "19:17 · zijingang · toestel 2 · 4 min geleden"


def test_a_latecomer_whose_ticket_is_used_says_both(speech: Speech) -> None:
    """Whoever lets them in knows it; in two lines, which a low door has too."""
    said = say(ANSWERS["LATEUSED"], ZONE, "nl")
    assert said.second.splitlines() == [
        "ook al gebruikt: 19:17 · zijingang · toestel 2", "laatkomers na akkoord: F9",
    ]  # fmt: skip


def test_used_a_moment_ago_counts_no_minutes(speech: Speech) -> None:
    """Two people with one ticket stand behind each other: "0 min geleden" is no time."""
    used = replace(ANSWERS["USED"], used_ms=NOW_MS - 20_000)
    assert say(used, ZONE, "nl").second == "19:20 · zijingang · toestel 2 · zojuist"


def test_a_good_verdict_shrinks_to_a_line_and_others_stay(qtbot: QtBot, door: DoorWindow) -> None:
    """Four seconds; a refusal stays until the next scan."""
    door.scan("OK")
    qtbot.waitUntil(lambda: door.verdict.says() is not None)
    assert door.verdict._shrink.isActive()
    door.scan("USED")
    qtbot.waitUntil(
        lambda: (door.verdict.says() or say(ANSWERS["OK"], ZONE, "nl")).word == "AL GEBRUIKT"
    )
    assert not door.verdict._shrink.isActive()


def test_the_same_code_held_still_is_decided_once(
    qtbot: QtBot, door: DoorWindow, gate: FakeGate
) -> None:
    """Within two seconds; another one is decided at once."""
    door.scan("OK")
    door.scan("OK")
    door.scan("USED")
    qtbot.waitUntil(lambda: len(gate.scanned) == 2)
    assert gate.scanned == ["OK", "USED"]


def test_a_short_code_can_be_typed(qtbot: QtBot, door: DoorWindow, gate: FakeGate) -> None:
    """F2, the code in fours or not, Enter."""
    QTest.keyClick(door, Qt.Key.Key_F2)
    door.side.lookup.setText("cbde fghi jkln rtuv")
    QTest.keyClick(door.side.lookup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gate.scanned == ["cbdefghijklnrtuv"])
    assert not door.side.lookup.text()


def test_the_status_line_says_ready_or_too_old(door: DoorWindow, gate: FakeGate) -> None:
    """`klaar: 412/412 tickets · 3 min oud`; over an hour is too old."""
    cell = door.status.cells["sync"]
    assert cell.cell.word == "klaar: 412/412 tickets · 3 min oud"
    gate.copied_ms = NOW_MS - 4_260_000
    door.reread()
    assert cell.cell.word == "kopie te oud: 412/412 tickets · 71 min oud"
    assert cell.cell.tone == "warning"


def test_alone_is_said_in_amber_and_stays(door: DoorWindow, gate: FakeGate) -> None:
    """Words #15."""
    gate.link = Link.OFFLINE
    door.reread()
    assert "alleen dit toestel" in door.status.cells["sync"].cell.word
    assert door.status.cells["sync"].cell.tone == "offline"


def test_a_server_too_slow_for_doors_is_said_in_amber(door: DoorWindow, gate: FakeGate) -> None:
    """In the line, in the head and at rest: a green "all doors connected" would be a promise."""
    gate.late = True
    door.reread()
    cell = door.status.cells["sync"].cell
    assert (cell.tone, "andere deuren met vertraging" in cell.word) == ("warning", True)
    assert door._head._linked.text() == "andere deuren met vertraging"
    assert "server is traag" in door.verdict._alone
    gate.late = False
    door.reread()
    assert "vertraging" not in door._head._linked.text()
    assert not door.verdict._alone


def test_a_door_without_performances_asks_for_them(
    qtbot: QtBot, door: DoorWindow, gate: FakeGate
) -> None:
    """F3 shows today's; Enter decides, Esc changes nothing."""
    QTest.keyClick(door, Qt.Key.Key_F3)
    assert door.pages.currentWidget() is door.chooser
    QTest.keyClick(door.chooser.list, Qt.Key.Key_Space)
    door.chooser.name.setText("zij")
    QTest.keyClick(door.chooser.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gate.door == "zij")
    assert gate.picked == (PerformanceId(b"\x02"),)


@pytest.mark.parametrize("chosen", [(), (PerformanceId(b"\x09"),)], ids=["nothing", "long over"])
def test_a_door_that_lets_nobody_in_never_says_ready(
    qtbot: QtBot, gate: FakeGate, bridge: Bridge, look: Look, monkeypatch: pytest.MonkeyPatch,
    chosen: tuple[PerformanceId, ...],
) -> None:  # fmt: skip
    """The evening after, or after Esc: it asks what comes in here, with all of today ticked."""
    over = dataclasses.replace(
        gate.shows[0], id=PerformanceId(b"\x09"), starts_local="2026-11-26T20:00"
    )
    monkeypatch.setattr(gate, "performances", lambda tonight=gate.shows: tonight)
    gate.shows, gate.picked = (*gate.shows, over), chosen
    window = DoorWindow(gate, bridge, look, "nl", StillClock())
    shown(qtbot, window, 768)
    window.greet(operators()[0])
    assert window.pages.currentWidget() is window.chooser
    assert window.status.cells["sync"].cell.word == "hier komt nog niemand binnen: F3"
    window.scan("DAY")
    qtbot.waitUntil(lambda: window.verdict.says() is not None)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.chooser
    QTest.keyClick(window.chooser.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(gate.picked) > 1)
    assert set(gate.picked) == {view.id for view in gate.performances()}
    assert window.pages.currentWidget() is window.verdict
    qtbot.waitUntil(lambda: window.status.cells["sync"].cell.word.startswith("klaar"))


def test_of_the_days_to_come_one_is_ticked_and_each_says_when(
    qtbot: QtBot, gate: FakeGate, bridge: Bridge, look: Look
) -> None:
    """Who sets the door up the day before lets in nobody a day early."""
    late, early = gate.shows
    gate.picked, gate.shows = (), (
        dataclasses.replace(early, starts_local="2026-11-28T20:00"),
        dataclasses.replace(late, starts_local="2026-11-29T20:00"),
    )  # fmt: skip
    window = DoorWindow(gate, bridge, look, "nl", StillClock())
    shown(qtbot, window, 768)
    model = window.chooser.list.model()
    said = [str(model.index(n, 0).data()) for n in range(2)]
    assert ["28/11" in said[0], "29/11" in said[1]] == [True, True], said
    QTest.keyClick(window.chooser.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gate.picked == (early.id,))


def test_the_day_before_is_offered_to_a_clock_that_runs_ahead_and_not_ticked(
    qtbot: QtBot, gate: FakeGate, bridge: Bridge, look: Look
) -> None:
    """Nearly always the clock is right, and Enter opens tonight's doors."""
    early, late = gate.shows
    over = dataclasses.replace(early, starts_local="2026-11-26T20:00")
    gate.picked, gate.shows = (over.id,), (over, late)
    window = DoorWindow(gate, bridge, look, "nl", StillClock())
    shown(qtbot, window, 768)
    assert "26/11" in str(window.chooser.list.model().index(0, 0).data())
    QTest.keyClick(window.chooser.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gate.picked == (late.id,))


def test_a_festival_of_several_days_stays_the_one_that_comes_in(
    qtbot: QtBot, gate: FakeGate, bridge: Bridge, look: Look
) -> None:
    """On its second day it is not over, and it stays ticked beside what is on that day."""
    first, other = gate.shows
    festival = dataclasses.replace(
        first, starts_local="2026-11-26T10:00", ends_local="2026-11-28T23:00"
    )
    gate.shows, gate.picked = (festival, other), (festival.id,)
    window = DoorWindow(gate, bridge, look, "nl", StillClock())
    shown(qtbot, window, 768)
    assert window.pages.currentWidget() is window.verdict
    window.choosing.ask()
    QTest.keyClick(window.chooser.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.verdict)
    assert gate.picked == (festival.id,)


def test_the_doors_that_are_set_up_are_named_where_a_name_is_typed(
    door: DoorWindow, gate: FakeGate
) -> None:
    """Else a volunteer cannot know that "Balkon" keeps the stalls out and "boven" nobody."""
    assert not door.chooser.named.isVisibleTo(door.chooser)
    gate.named = ("Balkon", "Parterre")
    door.choosing.ask()
    assert "Balkon, Parterre" in door.chooser.named.text()
    assert door.chooser.named.isVisibleTo(door.chooser)


def test_the_head_names_the_day_of_what_is_not_today(door: DoorWindow, gate: FakeGate) -> None:
    """Two evenings of one show begin at the same hour."""
    assert "20:00" in door._head._shows.text()
    assert "nov" not in door._head._shows.text()
    gate.shows = tuple(
        dataclasses.replace(one, starts_local="2026-11-28T20:00") for one in gate.shows
    )
    door.reread()
    assert "28 nov 20:00" in door._head._shows.text()


@pytest.mark.parametrize("starts", ["soon", "", "2026-11-27T25:00"])
def test_a_start_that_is_no_time_keeps_no_door_from_scanning(
    qtbot: QtBot, door: DoorWindow, gate: FakeGate, monkeypatch: pytest.MonkeyPatch, starts: str
) -> None:
    """It stands there as it was written: in the head, where shows are chosen, and of a ticket."""
    gate.shows = (dataclasses.replace(gate.shows[0], starts_local=starts), gate.shows[1])
    door.reread()
    shown = door._head._shows.text()
    assert starts in shown
    assert "20:15" in shown
    QTest.keyClick(door, Qt.Key.Key_F3)
    said = [str(door.chooser.list.model().index(n, 0).data()) for n in range(2)]
    assert starts in said[0]
    QTest.keyClick(door, Qt.Key.Key_Escape)
    monkeypatch.setitem(ANSWERS, "DAY", replace(ANSWERS["DAY"], starts_local=starts))
    door.scan("DAY")
    qtbot.waitUntil(lambda: door.verdict.says() is not None)
    said_of = door.verdict.says()
    assert said_of is not None
    assert said_of.word.startswith("ANDERE ")
    assert starts in said_of.second


def test_a_door_that_opened_behind_another_window_is_red(
    qtbot: QtBot, qapp: QApplication, gate: FakeGate, bridge: Bridge, look: Look
) -> None:
    """It never had the focus, so it cannot lose it: scans go elsewhere all the same."""
    window = DoorWindow(gate, bridge, look, "nl", StillClock())
    qtbot.addWidget(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    qtbot.waitUntil(window.silent.isVisible, timeout=1500)
    window.resize(900, 700)
    assert window.silent.size() == window.size()
    qapp.removeEventFilter(window.wedge)


def test_tones_are_sound_files_without_an_audio_system(tmp_path: pytest.TempPathFactory) -> None:
    """Made here, played only where the system can; else the door is silent and says so."""
    path = tmp_path / "look.wav"  # type: ignore[operator]
    write_tone(path, TONES["look"])
    with wave.open(str(path)) as file:
        samples = array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    first, silence, second = (RATE * ms // 1000 for _, ms in TONES["look"])
    assert len(samples) == first + silence + second
    assert samples[0] == samples[first - 1] == samples[-1] == 0  # softly: it does not click
    assert not any(samples[first : first + silence])
    assert max(samples[:first]) > 15_000
    assert max(samples[first + silence :]) > 15_000
    sounds = Sounds()
    sounds.play("ok")
    assert sounds.audible in {True, False}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows plays sounds itself")
def test_without_qtmultimedia_a_player_of_the_system_plays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Each verdict its own tone, and nobody waits for it."""
    played = tmp_path / "played"
    player = tmp_path / "pw-play"
    player.write_text(f'#!/bin/sh\nbasename "$1" >> {played}\n')
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    sounds = Sounds()
    sounds.play("forged")
    qtbot.waitUntil(lambda: played.exists() and played.read_text() == "forged.wav\n")
    assert sounds.audible
