"""The desk with a printer on a wire: each language, each trouble; sales go on meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import Code, Order, Payment
from boxoffice.platform.counter_devices import PrinterKind, PrinterSetting
from boxoffice.print_queue import TICKETS
from printing.device_printer import DevicePrinter
from printing.house_layouts import layout_now
from printing.printers import printer_of, usual_paper
from printing.spool import Spooler
from tests.house import House
from tests.printing.machines import EscPosMachine, FglMachine, Machine, Tray, ZplMachine
from tests.printing.printer_simulator import PrinterSimulator
from tests.printing.test_device_printer import read_by_both
from tests.ui.real_desk import ALT, ENTER, ESC, F9, Hand
from tests.ui.real_house import at_work, opened_desk
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.theme import Look

MACHINES: dict[PrinterKind, Callable[[Tray], Machine]] = {
    "escpos": EscPosMachine,
    "zpl": ZplMachine,
    "fgl": lambda tray: FglMachine(tray, 1056, 384),
}
LONG_MS = 12_000


class Printing:
    """A simulated printer of one language, and the desk's spooler on it."""

    def __init__(self, kind: PrinterKind, house: House) -> None:
        self.tray = Tray()
        self.simulator = PrinterSimulator(MACHINES[kind](self.tray))
        self._setting = PrinterSetting(kind, f"{self.simulator.host}:{self.simulator.port}")
        self.spooler = self.on(house)

    def on(self, house: House) -> Spooler:
        printer = printer_of(self._setting, Path())
        assert isinstance(printer, DevicePrinter)
        printer._page_s = 2.0
        paper = usual_paper(self._setting)
        spooler = Spooler(house.queue, printer, TICKETS, lambda: layout_now(house.replica, paper))
        house.replica.subscribe(spooler.wake)
        spooler.start()
        return spooler

    def close(self) -> None:
        self.spooler.stop()
        self.simulator.close()


@pytest.fixture(params=MACHINES)
def printing(request: pytest.FixtureRequest, house: House) -> Iterator[Printing]:
    made = Printing(request.param, house)
    yield made
    made.close()


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    yield from opened_desk(qtbot, qapp, house, bridge, look)


def states(house: House) -> list[str]:
    found = house.replica.reader().conn.execute("SELECT state FROM print_job ORDER BY id")
    return [state for (state,) in found]


def sold(qtbot: QtBot, desk: DeskWindow, hand: Hand, count: str) -> None:
    desk.selling._guarded_until = 0
    hand.press(count, F9, ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)


def enter(desk: DeskWindow, hand: Hand) -> None:
    desk.selling._guarded_until = 0
    hand.press(ENTER)


def codes(tray: Tray) -> list[str]:
    return [read_by_both(page)[0]["QRCODE"] for page in tray.pages]


def shown_by(widget: QWidget) -> list[str]:
    """The texts that stand in it now."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_scenario_6_paper_ran_out_at_ticket_5_of_9(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, printing: Printing
) -> None:
    """1-4 are out, 5-9 wait and are asked about once; sales go on; after the new paper Enter prints
    5-9 and nothing else, and no code twice.
    """
    printing.tray.left = 4
    sold(qtbot, desk, hand, "9")
    qtbot.waitUntil(lambda: states(house) == ["confirmed"] * 4 + ["failed"] * 5, timeout=LONG_MS)
    qtbot.waitUntil(lambda: "Papier op bij ticket 5 van 9" in desk.strip.sold.next.text())
    assert "1–4 zijn gedrukt" in desk.strip.sold.next.text()
    desk.reread()
    assert desk.status.cells["printer"].cell.word == "papier op · 5 wachten"
    printing.tray.left = 100
    enter(desk, hand)
    qtbot.waitUntil(lambda: states(house) == ["confirmed"] * 9, timeout=LONG_MS)
    assert len(codes(printing.tray)) == len(set(codes(printing.tray))) == 9
    assert len(house.rows(Order)) == 1


def test_scenario_6_half_of_ticket_2_came_out(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, printing: Printing
) -> None:
    """Nobody is sure of it: asked first; it is no ticket, so a new code is printed and the old one
    admits nobody; then what waited is asked about.
    """
    printing.tray.left, printing.tray.ends_within = 1, True
    sold(qtbot, desk, hand, "3")
    qtbot.waitUntil(lambda: states(house) == ["confirmed", "unsure", "failed"], timeout=LONG_MS)
    qtbot.waitUntil(
        lambda: "Niet zeker of ticket 2" in desk.strip.sold.next.text(), timeout=LONG_MS
    )
    printing.tray.left = 100
    desk.selling._guarded_until = 0
    hand.held(ALT, "D")
    hand.press("4", ENTER)
    qtbot.waitUntil(
        lambda: states(house) == ["confirmed", "confirmed", "failed", "confirmed"],
        timeout=LONG_MS,
    )
    assert sorted(code.state for code in house.rows(Code)) == ["revoked"] + ["valid"] * 3
    qtbot.waitUntil(lambda: "Het vorige papier geldt niet meer." in shown_by(desk.strip))
    hand.press(ESC, ESC)  # what was said of it, then the order
    qtbot.waitUntil(lambda: desk.selling.notice is not None, timeout=LONG_MS)
    assert desk.selling.notice is not None
    assert "ticket 3 van 3" in desk.selling.notice.happened
    enter(desk, hand)
    qtbot.waitUntil(lambda: states(house) == ["confirmed"] * 4, timeout=LONG_MS)
    assert printing.tray.half == 1
    assert len(set(codes(printing.tray))) == 3


def test_scenario_6_it_lies_there(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, printing: Printing
) -> None:
    """The line broke, yet the ticket is whole: Enter, and only then is asked for the rest."""
    printing.simulator.hangs_up_after = 400
    sold(qtbot, desk, hand, "2")
    qtbot.waitUntil(lambda: states(house) == ["unsure", "failed"], timeout=LONG_MS)
    qtbot.waitUntil(lambda: "Niet zeker of ticket 1" in desk.strip.sold.next.text())
    printing.simulator.hangs_up_after = 0
    enter(desk, hand)
    qtbot.waitUntil(lambda: states(house) == ["confirmed", "failed"])
    qtbot.waitUntil(lambda: desk.selling.notice is not None)
    assert desk.selling.notice is not None
    assert "ticket 2 van 2" in desk.selling.notice.happened
    assert printing.tray.pages == []
    enter(desk, hand)
    qtbot.waitUntil(lambda: states(house) == ["confirmed"] * 2, timeout=LONG_MS)
    assert len(printing.tray.pages) == 1


def test_a_printer_that_hangs_never_stops_the_desk(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, printing: Printing
) -> None:
    """It takes the line and says nothing; three sales go on at the speed of keys."""
    printing.simulator.deaf = True
    began = time.monotonic()
    for _ in range(3):
        sold(qtbot, desk, hand, "1")
    assert time.monotonic() - began < 5
    assert len(house.rows(Order)) == 3
    qtbot.waitUntil(lambda: set(states(house)) == {"failed"}, timeout=LONG_MS)
    assert {job.detail for job in house.counter.print_jobs()} <= {"printer_silent"}


@pytest.mark.parametrize(("trouble", "word"), [("jammed", "Papier vast"), ("off", "Geen printer")])
def test_trouble_is_said_as_it_is(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, printing: Printing, trouble: str,
    word: str,
) -> None:  # fmt: skip
    """And the tickets come when it is over."""
    if trouble == "off":
        printing.simulator.close()
    else:
        printing.tray.jammed = True
    sold(qtbot, desk, hand, "2")
    qtbot.waitUntil(lambda: states(house) == ["failed"] * 2, timeout=LONG_MS)
    if trouble == "jammed" and isinstance(printing.simulator.machine, ZplMachine):
        return  # a Zebra only says that it is paused
    qtbot.waitUntil(lambda: word in desk.strip.sold.next.text())


def test_scenario_4_power_went_off_between_paying_and_printing(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look, printing: Printing
) -> None:
    """After the restart the order is there and paid; the strip says what happened, asks about the
    ticket that was on its way, then prints the other; nothing is charged twice.
    """
    first = Bridge()
    printing.spooler.stop()  # the power goes before it has printed
    before = at_work(qtbot, house, first, look)
    sold(qtbot, before, Hand(before), "2")
    assert house.queue.next_job() is not None  # the first is on its way
    qapp.removeEventFilter(before.wedge)
    before.close()
    assert first.shutdown()
    house.restart()
    house.queue.begin()
    house.log_in()
    printing.spooler = printing.on(house)
    for after in opened_desk(qtbot, qapp, house, bridge, look):
        notice = after.selling.notice
        assert notice is not None
        assert "viel uit tijdens het drukken" in notice.happened
        assert "2-0001 is betaald en bewaard" in notice.safe
        assert "2 papieren niet zeker gedrukt: Enter toont ze" in notice.now
        assert printing.tray.pages == []
        hand = Hand(after)
        enter(after, hand)
        assert after.selling.notice is not None
        assert "Niet zeker of ticket 1" in after.selling.notice.happened
        enter(after, hand)
        qtbot.waitUntil(lambda: states(house) == ["confirmed", "failed"])
        qtbot.waitUntil(lambda: after.selling.notice is not None)  # noqa: B023 - of this turn
        assert after.selling.notice is not None
        assert "ticket 2 van 2" in after.selling.notice.happened
        enter(after, hand)
        qtbot.waitUntil(lambda: states(house) == ["confirmed"] * 2, timeout=LONG_MS)
    assert len(printing.tray.pages) == 1
    assert [order.state for order in house.rows(Order)] == ["paid"]
    assert len(house.rows(Payment)) == 1
