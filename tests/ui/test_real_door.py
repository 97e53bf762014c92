"""The door's window on a real gate and its file: scenarios in the words of the field."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import Admission, Code, Ticket
from boxoffice.ids import PerformanceId
from boxoffice.tickets import foreign, short_code
from tests.hall import HOUSE, TOMORROW, TONIGHT
from tests.house import AN, BRAM, OTHER, PIN, SHORT_KEY, House
from tests.ui.real_house import opened_door
from tests.ui.test_door_acts import ENTER, F2, F7, F9, press
from ui.bridge import Bridge
from ui.door.window import DoorWindow
from ui.theme import Look

NUMBER_OF_AN = "1"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A ticket for A1 is sold."""
    house = House(tmp_path)
    house.ready()
    house.grant(0)
    house.sell(0)
    yield house
    house.replica.close()


@pytest.fixture
def door(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DoorWindow]:
    """Bram stands at the main door."""
    yield from opened_door(qtbot, qapp, house, bridge, look)


def paper(house: House) -> str:
    """What is printed on A1."""
    (ticket,) = house.rows(Ticket)
    return house.stationery.ticket(house.replica.reader(), ticket.id).code


def scanned(qtbot: QtBot, house: House, door: DoorWindow, text: str) -> str:
    """The word on the screen after a scan."""
    house.clock.now += 5000
    door.hearing.repeats.forget()  # another paper of the same text, or the same one later
    door.acts.last = None
    door.scan(text)
    qtbot.waitUntil(lambda: door.acts.last is not None)
    return word(door)


def says(door: DoorWindow, expected: str) -> bool:
    """Whether that word stands there."""
    return word(door) == expected


def word(door: DoorWindow) -> str:
    """What stands there in capitals."""
    said = door.verdict.says()
    return said.word if said else ""


def test_scenario_21_already_scanned_and_admitted_all_the_same(
    qtbot: QtBot, house: House, door: DoorWindow
) -> None:
    """Yellow with door and time; An types why and her PIN; one is inside."""
    assert scanned(qtbot, house, door, paper(house)) == "TOEGANG"
    assert scanned(qtbot, house, door, paper(house)) == "AL GEBRUIKT"
    said = door.verdict.says()
    assert said is not None
    assert "hoofdingang" in said.second
    press(door, F9, "vergissing", ENTER, NUMBER_OF_AN, ENTER, PIN, ENTER)
    qtbot.waitUntil(lambda: word(door) == "TOEGANG")
    (row,) = house.rows(Admission, "despite <> ''")
    assert (row.second, row.operator) == (AN, BRAM)
    qtbot.waitUntil(lambda: door.side._inside.text() == "1")


def test_scenario_22_ticket_of_another_evening(
    qtbot: QtBot, house: House, door: DoorWindow
) -> None:
    """Which show, day and hall; the ticket is not consumed."""
    door._gate.choose([TOMORROW], "hoofdingang")
    assert scanned(qtbot, house, door, paper(house)) == "ANDERE VOORSTELLING"
    said = door.verdict.says()
    assert said is not None
    assert "Florissant" in said.second
    assert "Main hall" in said.second
    door._gate.choose([TONIGHT], "hoofdingang")
    assert scanned(qtbot, house, door, paper(house)) == "TOEGANG"


def test_scenario_25_by_seat_instead_of_paper(qtbot: QtBot, house: House, door: DoorWindow) -> None:
    """F2, the seat, Enter: the same verdict, and it counts."""
    press(door, F2, "a1", ENTER)
    qtbot.waitUntil(lambda: word(door) == "TOEGANG")
    assert scanned(qtbot, house, door, paper(house)) == "AL GEBRUIKT"


def test_scenario_26_people_go_out_to_smoke(qtbot: QtBot, house: House, door: DoorWindow) -> None:
    """F7 Enter turns the door; out, in again, and no second time."""
    assert scanned(qtbot, house, door, paper(house)) == "TOEGANG"
    press(door, F7, ENTER)
    qtbot.waitUntil(lambda: door._head.way.text() == "UIT")
    assert scanned(qtbot, house, door, paper(house)) == "UIT"
    qtbot.waitUntil(lambda: door.side._left.text() == "1")
    press(door, F7, ENTER)
    qtbot.waitUntil(lambda: door._head.way.text() == "IN")
    assert scanned(qtbot, house, door, paper(house)) == "TOEGANG"
    assert scanned(qtbot, house, door, paper(house)) == "AL GEBRUIKT"


def test_another_systems_code_is_typed_where_it_is_torn(
    qtbot: QtBot, house: House, door: DoorWindow
) -> None:
    """F2 and what stands under it: decided as for a scan. A seat of that name comes first."""
    for text in ("OUD-7781", "A1"):
        digest = foreign.digest(text)
        assert digest is not None
        ticket = foreign.ticket_of(TONIGHT, digest)
        house.put(Code(TONIGHT, digest, ticket, HOUSE, HOUSE, OTHER, 1, "valid", "Oud"))
    press(door, F2, "OUD-7781", ENTER)
    qtbot.waitUntil(lambda: word(door) == "TOEGANG")
    press(door, F2, "A1", ENTER)
    qtbot.waitUntil(lambda: len(house.rows(Admission)) == 2)
    (sold,) = house.rows(Ticket)
    assert sold.id in {row.ticket for row in house.rows(Admission)}


def test_scenario_27_coach_of_50(qtbot: QtBot, house: House, door: DoorWindow) -> None:
    """Twenty now; thirty-one are too many; thirty later."""
    house.put(Code(TONIGHT, b"coach", b"g" * 16, HOUSE, HOUSE, OTHER, 50, "valid"))
    text = short_code.make(b"coach", SHORT_KEY, PerformanceId(TONIGHT))
    for count, expected in (("20", "TOEGANG"), ("31", "GROEP VOL"), ("30", "TOEGANG")):
        assert scanned(qtbot, house, door, text) == "HOEVEEL?"
        press(door, count, ENTER)
        qtbot.waitUntil(partial(says, door, expected))
    assert scanned(qtbot, house, door, text) == "GROEP VOL"
    qtbot.waitUntil(lambda: door.side._inside.text() == "50")


def test_scenario_28_garbage_and_the_next_ticket(
    qtbot: QtBot, house: House, door: DoorWindow
) -> None:
    """A wifi code is not ours; the next scan works at once, without a click."""
    assert scanned(qtbot, house, door, "WIFI:S:De Kring;T:WPA;P:geheim;;") == "NIET VAN ONS"
    assert scanned(qtbot, house, door, paper(house)) == "TOEGANG"
