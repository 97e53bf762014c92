"""Two desks and a manager on one server, each with its window: scenario 8 in its own words."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.basket import Basket, Place
from boxoffice.catalog.documents import fields_of
from boxoffice.catalog.programme import Performance, PriceList, PriceType
from boxoffice.counter import Counter
from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Code, Document, Pii, Ticket
from boxoffice.ids import (
    BlobHash,
    Cents,
    OperatorId,
    PerformanceId,
    PriceListId,
    PriceTypeId,
    ProductionId,
    SeatIndex,
)
from boxoffice.journal.kinds import DocumentEdit
from boxoffice.network import DeviceContact, LinkView, Refusal, Wish
from boxoffice.office import Office
from boxoffice.views import Link, Method, Tender
from boxoffice.workplace import Setting
from tests.house import AN, PEPPER, PIN, operator
from tests.sync.till import Till
from tests.sync.world import START_MS, World, plan_blob
from tests.ui.fake_house import StillClock, operators
from tests.ui.real_desk import ALT, ENTER, F8, F9, Hand
from tests.ui.showing import shown
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.manager.window import ManagerWindow
from ui.theme import Look

SEAT = SeatIndex(12)
FULL = PriceTypeId(b"f" * 16)


@dataclass
class Cable:
    """A desk's network, which a test pulls out."""

    till: Till
    state: Link = Link.OFFLINE

    def link(self) -> LinkView:
        return LinkView(self.state, START_MS, START_MS, "", False, 0, False)

    def claim(self, wishes: tuple[Wish, ...]) -> tuple[Refusal, ...]:
        if self.state is Link.OFFLINE:
            raise Unavailable("server_unreachable")
        reply = self.till.claim(*wishes[0].seats)
        return tuple(
            Refusal(PerformanceId(self.till.world.performance), SeatIndex(one.seat), "taken", b"")
            for one in reply.refused
        )

    def hold(self, *_asked: object) -> None:
        """Politeness."""

    def contacts(self) -> dict[bytes, DeviceContact]:
        return {}


def furnish(world: World) -> None:
    """A programme and somebody who may decide."""
    show = world.rows_of(Document, "kind = 'performance'")[0]
    prices = PriceList(
        PriceListId(b"p" * 16), "Standard", "EUR", (PriceType(FULL, "Full", 1, (Cents(2200),)),)
    )
    evening = Performance(
        PerformanceId(world.performance), ProductionId(bytes(16)), world.house, "Evening", "Hall",
        "2027-01-15T20:00", "Europe/Brussels", plan=BlobHash(b""), price_list=prices.id,
    )  # fmt: skip
    said = {k: v for k, v in fields_of(evening).items() if k != "plan"}
    world.server.record(
        DocumentEdit(world.house, "performance", world.performance, show.revision, said)
    )
    world.record("price_list", prices.id, **fields_of(prices))


def draw(till: Till) -> None:
    """The hall, as HTTP would have brought it."""
    blob = plan_blob()
    with till.replica.write() as tx:
        tx.keep_blob(BlobHash(hashlib.sha256(blob).digest()), blob)


def employ(till: Till) -> None:
    """An, who sells and manages, with her name beside the chain."""
    who, _ = operator(AN, 1, "An Peeters", "manager")
    from boxoffice.catalog.documents import fields

    with till.replica.write() as tx:
        tx.keep_private(Pii(AN, till.world.house, b"salt", "An Peeters", 0))
        edit = DocumentEdit(till.world.house, "operator", AN, 0, fields(who))
        tx.record(edit, OperatorId(b""))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """One house with its server; desk A owns seats 10 to 14, desk B 20 to 24, the manager 15 and
    16.
    """
    world = World(tmp_path)
    one, two, manager = world.enrol(), world.enrol(), world.enrol("manager")
    furnish(world)
    employ(one)
    world.settle()
    for till in world.devices:
        draw(till)
    one.claim(10, 11, 12, 13, 14)
    two.claim(20, 21, 22, 23, 24)
    manager.claim(15, 16)
    world.settle()
    yield world
    world.close()


@contextmanager
def desk_of(
    qtbot: QtBot, qapp: QApplication, till: Till, cable: Cable, look: Look
) -> Iterator[DeskWindow]:
    """A window on this desk, An in front, the till open."""
    counter = Counter(Setting(till.replica, cable, {"pepper": PEPPER}))  # type: ignore[arg-type]
    counter.log_in(AN, PIN)
    if counter.shift() is None:
        counter.open_shift(Cents(0))
    bridge = Bridge()
    window = DeskWindow(counter, bridge, look, "nl", StillClock())
    shown(qtbot, window, 688)
    window.greet(operators()[0])
    yield window
    qapp.removeEventFilter(window.wedge)
    window.close()
    assert bridge.shutdown()


@contextmanager
def office_of(qtbot: QtBot, qapp: QApplication, till: Till, look: Look) -> Iterator[ManagerWindow]:
    """The manager's window, An in front."""
    cable = Cable(till, Link.ONLINE)
    office = Office(Setting(till.replica, cable, {"pepper": PEPPER}))  # type: ignore[arg-type]
    office.log_in(AN, PIN)
    bridge = Bridge()
    window = ManagerWindow(office, bridge, look, "nl", StillClock())
    shown(qtbot, window, 688)
    window.greet(operators()[0])
    yield window
    qapp.removeEventFilter(window.wedge)
    window.close()
    assert bridge.shutdown()


def sold(qtbot: QtBot, desk: DeskWindow) -> None:
    """The strip says that it is saved."""
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)


def sell_twice(qtbot: QtBot, qapp: QApplication, world: World, look: Look) -> None:
    """A sells its own seat, B sells it at risk, with reason and PIN; neither sees the other."""
    one, two, _ = world.devices
    with desk_of(qtbot, qapp, one, Cable(one), look) as first:
        first.selling.toggle(SEAT)
        Hand(first).press(F9, ENTER)
        sold(qtbot, first)
    with desk_of(qtbot, qapp, two, Cable(two), look) as second:
        second.selling.toggle(SEAT)
        qtbot.waitUntil(lambda: second.selling.step == Step.OFFER)
        at_risk(qtbot, second)
        sold(qtbot, second)
    world.settle()


def at_risk(qtbot: QtBot, desk: DeskWindow) -> None:
    """Alt+O, reason 2, the own PIN."""
    hand = Hand(desk)
    hand.held(ALT, "O")
    hand.press("2", ENTER)
    qtbot.waitUntil(desk.strip.risk.warrant.pin.isVisible)
    desk.strip.risk.warrant.pin.setText(PIN)
    hand.press(ENTER)


def decide(qtbot: QtBot, qapp: QApplication, world: World, look: Look, keeps: bytes) -> None:
    """F8, the proposal, F9 with a reason."""
    with office_of(qtbot, qapp, world.devices[2], look) as office:
        hand = Hand(office)  # type: ignore[arg-type]
        hand.press(F8)
        page = office.work.decide
        assert page.conflict is not None
        assert page.members.current_key() == keeps
        hand.press(F9)
        assert "waarom" in page.note.text()  # nobody has said why yet
        page.reason.setText("rang de klant op")
        hand.press(F9)
        qtbot.waitUntil(lambda: office.pages.currentWidget() is office.today)
        assert "nieuwe plaats" in office.tasks.said()
    world.settle()


def test_scenario_8_both_desks_were_cut_off_and_both_sold_the_seat(
    qtbot: QtBot, qapp: QApplication, world: World, look: Look
) -> None:
    """Desk A sells its own seat; desk B sells it at risk, with reason and PIN. Both stand in the
    books. The manager's window suggests that the rightful one keeps it; a person decides, with a
    reason; the other has an equal seat and a new code before doors open.
    """
    sell_twice(qtbot, qapp, world, look)
    both = world.rows_of(Ticket)
    assert [ticket.state for ticket in both] == ["valid", "valid"]
    rightful = next(ticket for ticket in both if not ticket.flag)
    (conflict,) = world.open_conflicts()
    assert (conflict.kind, conflict.suggestion) == ("double_sale", rightful.id)
    decide(qtbot, qapp, world, look, rightful.id)
    assert not world.open_conflicts()
    tickets = {ticket.id: ticket for ticket in world.rows_of(Ticket)}
    assert tickets[rightful.id].seat == SEAT
    (moved,) = [ticket for ticket in tickets.values() if ticket.id != rightful.id]
    assert (moved.state, moved.seat in {15, 16}) == ("valid", True)
    codes = sorted(code.state for code in world.rows_of(Code) if code.ticket == moved.id)
    assert codes == ["replaced", "valid"]
    one, two, _ = world.devices
    assert one.rows() == two.rows() == world.rows()


def test_scenario_8_with_a_network_it_cannot_happen(
    qtbot: QtBot, qapp: QApplication, world: World, look: Look
) -> None:
    """Desk B hears that the seat is another's and is offered own ones; at risk it is refused,
    because the sale is known by then.
    """
    one, two, _ = world.devices
    with desk_of(qtbot, qapp, one, Cable(one, Link.ONLINE), look) as first:
        first.selling.toggle(SEAT)
        Hand(first).press(F9, ENTER)
        sold(qtbot, first)
    with desk_of(qtbot, qapp, two, Cable(two, Link.ONLINE), look) as second:
        second.selling.toggle(SEAT)
        Hand(second).press(F9)
        qtbot.waitUntil(lambda: second.selling.step == Step.OFFER)
        world.settle()
        at_risk(qtbot, second)
        qtbot.waitUntil(lambda: "verkocht" in second.strip.risk.said.text())
    world.settle()
    assert len(world.rows_of(Ticket)) == 1
    assert not world.open_conflicts()


def test_what_was_on_account_comes_back_at_the_other_desk(world: World) -> None:
    """Its debt goes on both and on the server, no money moves, and nobody has to decide."""
    one, two, _ = world.devices
    first, second = (
        Counter(Setting(till.replica, Cable(till), {"pepper": PEPPER}))  # type: ignore[arg-type]
        for till in (one, two)
    )
    for counter in (first, second):
        counter.log_in(AN, PIN)
        counter.open_shift(Cents(0))
    place = Place(PerformanceId(world.performance), FULL, seat=SEAT)
    sold = first.sell(Basket((place,)), Tender(Method.ON_ACCOUNT))
    world.settle()
    assert [order.id for order in second.orders_due()] == [sold.order]
    back = second.exchange(sold.tickets, Basket(), Tender(Method.CASH), reason="ill")
    assert (back.paid_cents, back.unpaid_cents) == (0, 2200)
    world.settle()
    assert not world.open_conflicts()
    assert first.orders_due() == ()
    assert first.order(sold.order).state == "void"
    assert one.rows() == two.rows() == world.rows()
