"""Bad moments at a counter, in their own words: no paper, two desks cut off, a wrong clock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Code, Order, Ticket
from boxoffice.journal.event import decode
from boxoffice.journal.kinds import Sale
from boxoffice.queries.shift_report import shift_report
from boxoffice.replica.transaction import Measured
from boxoffice.views import Link
from printing.printer import PrinterStatus
from printing.spool import Spooler
from tests.house import START_MS, House
from tests.ui.real_desk import ALT, ENTER, F9, Hand
from tests.ui.real_house import LINKS, opened_desk
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.theme import Look

DAY_MS = 24 * 3_600_000


@dataclass
class Roll:
    """A printer whose paper ends."""

    left: int
    printed: list[str] = field(default_factory=list)

    def print_pdf(self, data: bytes, name: str) -> None:
        if not self.left:
            raise Unavailable("printer_folder", folder="tray", reason="no paper")
        assert data
        self.left -= 1
        self.printed.append(name)

    def status(self) -> PrinterStatus:
        return PrinterStatus.READY if self.left else PrinterStatus.PAPER_OUT


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it."""
    yield from opened_desk(qtbot, qapp, house, bridge, look)


@pytest.fixture
def spooler(house: House) -> Iterator[tuple[Spooler, Roll]]:
    """Paper for four tickets."""
    roll = Roll(4)
    spooler = Spooler(house.queue, roll)
    spooler.start()
    yield spooler, roll
    spooler.stop()


def states(house: House) -> list[str]:
    """Of each paper, oldest first."""
    found = house.replica.reader().conn.execute("SELECT state FROM print_job ORDER BY id")
    return [state for (state,) in found]


@LINKS
def test_scenario_6_paper_ran_out_at_ticket_5_of_9(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, spooler: tuple[Spooler, Roll],
    link: Link,
) -> None:  # fmt: skip
    """1-4 are printed and 5-9 wait; the change stays on the screen, under it what is missing; after
    the new roll Enter prints 5-9 and nothing else. Sales go on meanwhile.
    """
    house.line.state = link
    hand.press("9", F9, ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    spooler[0].wake()
    qtbot.waitUntil(lambda: states(house) == ["confirmed"] * 4 + ["failed"] * 5, timeout=20_000)
    desk.reread()
    desk.look_at_papers()
    assert desk.selling.step == Step.SOLD
    assert desk.strip.sold.change.isVisible()
    for part in ("ticket 5 van 9", "1–4 zijn gedrukt", "Enter drukt 5–9"):
        assert part in desk.strip.sold.next.text()
    spooler[1].left = 100
    desk.selling._guarded_until = 0
    hand.press(ENTER)
    qtbot.waitUntil(lambda: "failed" not in states(house))
    spooler[0].wake()
    qtbot.waitUntil(lambda: states(house) == ["confirmed"] * 9, timeout=20_000)
    numbers = [name.rsplit("-", 1)[1] for name in spooler[1].printed]
    assert len(numbers) == len(set(numbers)) == 9
    assert len(house.rows(Order)) == 1


@LINKS
def test_scenario_6_when_unsure_a_new_code_voids_the_old(
    qtbot: QtBot, qapp: QApplication, house: House, look: Look, link: Link
) -> None:
    """The program died while a ticket was on its way: the strip asks; Alt+D 4 prints a new code,
    the old one admits nobody, and the question is over.
    """
    house.line.state = link
    sold = house.sell(0)
    assert house.queue.next_job() is not None
    house.restart()
    house.queue.begin()
    house.log_in()
    bridge = Bridge()
    for desk in opened_desk(qtbot, qapp, house, bridge, look):
        assert desk.selling.notice is not None
        assert "viel uit tijdens het drukken" in desk.selling.notice.happened
        assert f"bestelling {sold.number} is betaald en bewaard" in desk.selling.notice.safe
        hand = Hand(desk)
        hand.press(ENTER)
        assert "Niet zeker" in desk.selling.notice.happened
        hand.held(ALT, "D")
        hand.press("4", ENTER)
        qtbot.waitUntil(lambda: states(house) == ["confirmed", "queued"])
        assert sorted(code.state for code in house.rows(Code)) == ["revoked", "valid"]
        desk.close()
    assert bridge.shutdown()


@pytest.mark.parametrize("days", [1, -1])
@LINKS
def test_scenario_31_the_clock_of_desk_2_is_a_day_wrong(
    qtbot: QtBot, qapp: QApplication, house: House, look: Look, link: Link, days: int
) -> None:
    """The desk says so at its start, and its cell is amber; sales stand in the order of their
    numbers; each event says how wrong the clock was; the Z counts them in the shift they belong to.
    """
    house.line.state = link
    house.clock.now += days * DAY_MS
    house.replica.measure(Measured(-days * DAY_MS, 40))
    bridge = Bridge()
    for desk in opened_desk(qtbot, qapp, house, bridge, look):
        assert desk.selling.notice is not None
        assert ("voor" if days > 0 else "achter") in desk.selling.notice.happened
        assert "24\xa0u" in desk.selling.notice.happened
        assert desk.status.cells["clock"].cell.tone == "warning"
        hand = Hand(desk)
        hand.press("1", F9, ENTER)
        qtbot.waitUntil(lambda d=desk: d.selling.step == Step.SOLD)  # type: ignore[misc]
        house.clock.now = START_MS  # somebody sets it right
        house.replica.measure(Measured(0, 40))
        desk.selling._guarded_until = 0
        hand.press("1", F9, ENTER)
        qtbot.waitUntil(lambda: len(house.rows(Order)) == 2)
        desk.close()
    assert bridge.shutdown()
    reader = house.replica.reader()
    found = reader.conn.execute("SELECT prev, body FROM journal WHERE kind = 'sale' ORDER BY place")
    events = [decode(prev, body) for prev, body in found]
    sales = [event.payload for event in events if isinstance(event.payload, Sale)]
    assert [sale.number for sale in sales] == ["2-0001", "2-0002"]
    assert [event.envelope.offset_ms for event in events] == [-days * DAY_MS, 0]
    shift = house.counter.actor().shift
    report = shift_report(reader, house.stationery, shift, house.clock.now, "x")
    assert report.tickets == len(house.rows(Ticket)) == 2
