"""Pictures of every screen in every state, to be looked at (screens.md §11).

    QT_QPA_PLATFORM=offscreen python -m tests.ui.pictures OUT [THEME] [LANGUAGE]

`QT_SCALE_FACTOR=2` draws them as a sharp screen does. The windows are the product's own, on cores
in memory; `test_pictures.py` draws each of them once.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from boxoffice.basket import Basket, Draft, Place
from boxoffice.errors import Refused, Unavailable
from boxoffice.ids import Cents, OrderId, PerformanceId, SeatIndex, TicketId
from boxoffice.rules.vouchers import new_code
from boxoffice.terminal import CardState
from boxoffice.views import (
    FreedRow,
    LeftBasket,
    Link,
    Method,
    OrderFound,
    PrintJobView,
    SeatState,
    TaskRow,
    Uncollected,
    Unmet,
    WrongTender,
)
from tests.terminals import ScriptedTerminal
from tests.ui.door_pictures import DOOR
from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_gate import ANSWERS, FakeGate
from tests.ui.fake_house import NOW_MS
from tests.ui.fake_order import ORDER
from tests.ui.fake_reports import REPORTS
from tests.ui.hall_pictures import HALLS
from tests.ui.price_pictures import PRICES
from tests.ui.studio import Studio
from ui.app import prepare
from ui.bridge import Bridge
from ui.customer_display import CustomerDisplay
from ui.desk.window import DeskWindow
from ui.manager.device_rows import device_rows
from ui.manager.window import ManagerWindow
from ui.screenshot import grab
from ui.strings import words

F4, F5, F6 = Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F6
F7, F8 = Qt.Key.Key_F7, Qt.Key.Key_F8
F9, F12, ENTER = Qt.Key.Key_F9, Qt.Key.Key_F12, Qt.Key.Key_Return
SPACE, RIGHT = Qt.Key.Key_Space, Qt.Key.Key_Right
Draw = Callable[[Studio], QWidget]


def _not_ours(studio: Studio) -> QWidget:
    counter = _cut_off()
    counter.secure_fails = Refused(
        "seat_not_owned", seat="G7", owner="Kassa 2", alternatives="G11,G12"
    )
    wanted = SeatIndex(next(at for at, seat in enumerate(counter.hall.seats) if seat.label == "G7"))
    counter.states[wanted] = counter.states[wanted + 1] = SeatState.FREE_OTHER
    desk = studio.desk(counter=counter)
    desk.selling.ask(2)
    desk.selling.point(wanted)
    desk.selling.take_from(wanted)
    studio.wait()
    return desk


def _cut_off() -> FakeCounter:
    counter = FakeCounter()
    counter.link, counter.waiting, counter.problem = Link.OFFLINE, 14, "server_unreachable"
    return counter


def _shut() -> FakeCounter:
    counter = FakeCounter()
    counter.open = False
    return counter


def _disk_full() -> FakeCounter:
    counter = FakeCounter()
    counter.fails = Unavailable("disk_full")
    return counter


def _in_trouble() -> FakeCounter:
    counter = FakeCounter()
    counter.conflicts = 1
    counter.jobs = tuple(PrintJobView(n, "ticket", "failed", "1-0147", "paper") for n in range(5))
    return counter


def _old_copy() -> FakeGate:
    gate = FakeGate()
    gate.copied_ms, gate.link = NOW_MS - 4_260_000, Link.OFFLINE
    return gate


def _aside(studio: Studio) -> QWidget:
    desk = studio.desk("2", ENTER)
    desk.selling.park()
    return studio.press(desk, ("3",))


def _helped(studio: Studio) -> QWidget:
    return studio.desk(Qt.Key.Key_F1)


def _silent(studio: Studio) -> QWidget:
    door = studio.door()
    studio.wait(120)  # it looks once more where the scans go after it came in front
    door.silent.setGeometry(door.rect())
    door.silent.show()
    return door


def _shrunk(studio: Studio) -> QWidget:
    door = studio.door("OK")
    door.verdict.shrink()
    return door


def _counting(studio: Studio) -> QWidget:
    door = studio.door("GROUP")
    studio.wait()
    return door


def _asking(studio: Studio) -> QWidget:
    door = studio.door("USED")
    studio.wait()
    door.bar.press("F9")
    door.acts.ask_page.refuse(words(Refused("second_missing")).line())
    return door


def _looking_up(studio: Studio) -> QWidget:
    door = studio.door()
    door.acts.find("peeters")
    studio.wait()
    return door


def _turning(studio: Studio) -> QWidget:
    door = studio.door()
    door.bar.press("F7")
    return door


def _chooser(studio: Studio) -> QWidget:
    door = studio.door()
    door.bar.press("F3")
    return door


def _paid_wrong() -> tuple[WrongTender, ...]:
    return tuple(
        WrongTender(OrderId(bytes([n])), f"2-01{n}", NOW_MS - n * 600_000, Cents(4400), Method.CASH,
                    Method.CARD_BY_HAND)
        for n in (41, 52)
    )  # fmt: skip


def _wrong_till(studio: Studio) -> QWidget:
    """The difference is the amount of two sales: one of them was paid the other way."""
    counter = FakeCounter()
    counter.wrong = _paid_wrong()
    return studio.till(("1", "2", "11"), F9, counter=counter)


def _late_till(studio: Studio) -> QWidget:
    """The evening after: the shift is closed and counted now."""
    counter = FakeCounter()
    counter.close_uncounted()
    return studio.till(("1", "2", "11"), counter=counter)


def _signed_till(studio: Studio, code: str, *, wrong: bool = False) -> QWidget:
    """The house wants somebody to sign for the difference."""
    counter = FakeCounter()
    counter.signs = code
    if wrong:
        counter.wrong = _paid_wrong()
    till = studio.till(("1", "2", "11"), F9, counter=counter)
    till.outcome.signing.reason.setText("te veel teruggegeven")
    studio.press(till, (F9,))
    if code == "second_missing":
        till.outcome.signing.names.step(2)
        studio.press(till, (ENTER,))
    return till


def _narrow_till(studio: Studio) -> QWidget:
    desk = studio.narrow(studio.desk(), F12)
    assert desk.till is not None
    studio.press(desk.till, ("1", ENTER) * 13)
    return desk.till


def _mixed(studio: Studio, *keys: Qt.Key | str) -> QWidget:
    desk = studio.desk("3")
    desk.commands["Shift+F9"]()
    studio.wait()
    return studio.press(desk, keys)


def _gift(studio: Studio) -> QWidget:
    desk = studio.desk("2", ENTER)
    desk.commands["Alt+C"]()
    return studio.press(desk, ("50",))


def _by_terminal(studio: Studio, will: CardState, *keys: Qt.Key | str) -> QWidget:
    counter = FakeCounter()
    counter.terminal = ScriptedTerminal(will)
    return studio.desk("2", F8, *keys, counter=counter)


def _card_shown(studio: Studio) -> QWidget:
    counter = FakeCounter()
    counter.terminal = ScriptedTerminal(waits=True)
    desk = studio.desk("3", F8, counter=counter)
    studio.wait()
    desk.closed.connect(counter.terminal.card.set)  # nobody waits for a card any more
    return desk


def _drawer(studio: Studio, *keys: Qt.Key | str) -> QWidget:
    desk = studio.desk("2")
    desk.commands["Alt+G"]()
    return studio.press(desk, keys)


def _customer(studio: Studio, *keys: Qt.Key | str) -> QWidget:
    return _shown_to_customer(studio, studio.desk(*keys))


def _customer_in_training(studio: Studio) -> QWidget:
    counter = FakeCounter()
    counter.training = True
    return _shown_to_customer(studio, studio.desk("3", F9, counter=counter))


def _shown_to_customer(studio: Studio, desk: DeskWindow) -> QWidget:
    training = desk._identity.training
    language = studio.stage.speech.language
    display = CustomerDisplay(studio.stage.look, "CC De Kring", language, training=training)
    display.show_sale(desk.selling)
    QApplication.instance().removeEventFilter(desk.wedge)  # type: ignore[union-attr]
    display.destroyed.connect(desk.deleteLater)
    display.show()
    desk.hide()
    return display


def _no_programme(studio: Studio) -> QWidget:
    counter = FakeCounter()
    counter.programme = False
    return studio.desk(counter=counter)


def _training(studio: Studio) -> QWidget:
    counter = FakeCounter()
    counter.training = True
    return studio.desk("3", counter=counter)


def _listed(studio: Studio, *keys: Qt.Key | str) -> QWidget:
    desk = studio.desk(counter=_lapsing())
    desk.commands["Shift+F7"]()
    return studio.press(desk, keys)


def _due(studio: Studio) -> QWidget:
    """What was sold on account, behind the reservations and the evening list."""
    counter = FakeCounter()
    counter.due = tuple(
        OrderFound(OrderId(bytes([n])), f"2-01{n}", NOW_MS - n * 86_400_000, "due",
                   Cents(n * 1100), f"Florissant · G{n}, G{n + 1}")
        for n in (12, 34, 46)
    )  # fmt: skip
    desk = studio.desk(counter=counter)
    desk.commands["Shift+F7"]()
    return studio.press(desk, (F5, F5))


def _due_in_parts(studio: Studio) -> QWidget:
    """A deposit on an order that was sold on account."""
    counter = FakeCounter()
    counter.orders = (replace(ORDER, state="due", due_cents=Cents(6200), payments=()),)
    desk = studio.desk(counter=counter)
    desk.orders.open(ORDER.id)
    desk.commands["Shift+F9"]()
    return studio.press(desk, ("20", F8))


def _gift_card(studio: Studio) -> QWidget:
    """One that is held out while nobody pays."""
    desk = studio.desk("1")
    desk.wedge.scanned.emit(new_code(random.Random(7).randbytes))
    return desk


def _left_behind(studio: Studio) -> QWidget:
    """The program was killed in the middle of a sale."""
    counter = FakeCounter()
    price = counter.prices(PerformanceId(b""))[0].id
    show = counter.performances()[0].id
    places = tuple(Place(show, price, SeatIndex(seat)) for seat in (60, 61, 62))
    counter.found_baskets = (
        LeftBasket(Draft(Basket(places)), (), NOW_MS - 240_000, ("G12", "G13")),
    )
    return studio.desk(counter=counter)


def _lapsing() -> FakeCounter:
    counter = FakeCounter()
    counter.left = Uncollected(17, "2026-11-27T19:50", "Europe/Brussels")
    return counter


def _all_marked(studio: Studio) -> QWidget:
    desk = studio.desk(counter=_lapsing())
    desk.commands["Shift+F7"]()
    desk.commands["Ctrl+A"]()
    return desk


def _asked(code: str, *keys: Qt.Key | str, cut_off: bool = False, **said: str | int) -> Draw:
    """A price asks something before the money."""

    def desk(studio: Studio) -> QWidget:
        counter = _cut_off() if cut_off else FakeCounter()
        counter.unmet = Unmet(code, tuple({"price": "Kansentarief", **said}.items()))
        return studio.desk("***4", "2", F9, *keys, counter=counter)

    return desk


def _by_key(key: str, *keys: Qt.Key | str) -> Draw:
    """A question that a key with Alt asks, of two places in the basket."""

    def desk(studio: Studio) -> QWidget:
        desk = studio.desk("2", ENTER)
        desk.commands[key]()
        return studio.press(desk, keys)

    return desk


def _group(studio: Studio) -> DeskWindow:
    desk = studio.desk("8")
    desk.commands["Alt+E"]()
    return desk


def _risk(studio: Studio) -> QWidget:
    desk = _not_ours(studio)
    assert isinstance(desk, DeskWindow)
    desk.commands["Alt+O"]()
    return studio.press(desk, ("1", ENTER))


def _apart(studio: Studio) -> QWidget:
    counter = FakeCounter()
    counter.apart = True
    return studio.desk("4", counter=counter)


def _papers(studio: Studio) -> QWidget:
    counter = FakeCounter()
    out = "printer_paper_out"
    jobs = (PrintJobView(n, "ticket", "failed", "1-0147", out, n, 9) for n in range(5, 10))
    counter.jobs = tuple(jobs)
    return studio.desk(counter=counter)


def _unsure(studio: Studio, *keys: Qt.Key | str, why: str = "printer_silent") -> QWidget:
    counter = FakeCounter()
    ticket = TicketId(b"t")
    counter.jobs = (
        PrintJobView(1, "ticket", "unsure", "1-0147", why, 5, 9, ticket=ticket, paid=True),
        PrintJobView(2, "ticket", "failed", "1-0147", why, 6, 9, ticket=ticket, paid=True),
    )
    return studio.desk(*keys, counter=counter)


def _by_mail(studio: Studio, *keys: Qt.Key | str) -> QWidget:
    counter = FakeCounter()
    counter.mail_address = "jan.jansen@example.org"
    desk = studio.desk("2", F4, "jans", ENTER, counter=counter)
    desk.commands["Ctrl+E"]()
    return studio.press(desk, keys)


def _wrong_clock(studio: Studio) -> QWidget:
    counter = FakeCounter()
    counter.clock_offset_ms = -26 * 3_600_000
    return studio.desk(counter=counter)


def _touched(studio: Studio, *keys: Qt.Key | str) -> QWidget:
    desk = studio.desk(*keys)
    desk.use_touch()
    return desk


def _report(studio: Studio, code: str) -> ManagerWindow:
    """A report on the manager's screen."""
    window = studio.manager("reports")
    window.reports.page.list.choose(code)
    studio.wait()
    return window


_OF_REPORTS: dict[str, Draw] = {
    f"manager-report-{code}": partial(_report, code=code) for code in REPORTS
}


def _hall(studio: Studio, *keys: Qt.Key | str) -> ManagerWindow:
    """The seats of a performance: kept out of sale, or a device's."""
    window = studio.manager("shows")
    window.commands["Alt+B"]()
    return studio.press(window, keys)


def _device(studio: Studio) -> ManagerWindow:
    """All that is known of a device, and a first Enter on its end."""
    window = studio.press(studio.manager("devices", ENTER), (ENTER,))
    window.device.page.rows.choose("stolen")
    return studio.press(window, (ENTER,))


def _device_gone(studio: Studio) -> ManagerWindow:
    """One that was stolen this evening, and what was out then."""
    window = studio.press(studio.manager("devices", ENTER), (ENTER,))
    story = window.device.story
    assert story is not None
    freed = (FreedRow("Florissant", "2026-11-27T20:00", "G1-G14, H3"),)
    rows = device_rows(
        replace(story, state="stolen", since_ms=NOW_MS, outstanding=(), freed=freed),
        None,
        "Europe/Brussels",
    )
    window.device.page.show_list(story.name, "", rows, "", "")
    return window


def _tickets(studio: Studio, paper: str, element: int) -> ManagerWindow:
    """The layout of a paper, its picture beside it."""
    window = studio.manager("tickets")
    page = window.tickets.page
    page.paper.choose(paper)
    page.table.choose(element)
    _drawn(studio, window)
    return window


def _drawn(studio: Studio, window: ManagerWindow) -> None:
    while window.tickets.draws():
        studio.wait(30)


def _wrong_layout(studio: Studio) -> ManagerWindow:
    """A text that would stand in the white of a code."""
    window = _tickets(studio, "roll", 4)
    window.tickets.page.inputs["y"].setText("90")
    window.tickets.page.edited.emit()
    _drawn(studio, window)
    return window


def _managed(studio: Studio, page: str, *commands: str) -> ManagerWindow:
    """A page after these commands."""
    window = studio.manager(page, ENTER)
    for name in commands:
        window.commands[name]()
    return window


def _customers(studio: Studio, *keys: Qt.Key | str) -> ManagerWindow:
    return studio.press(_managed(studio, "customers", "F4"), keys)


def _find(studio: Studio, text: str) -> ManagerWindow:
    return studio.press(_managed(studio, "today", "F2"), (text,))


def _report_of_nothing(studio: Studio) -> ManagerWindow:
    """A period in which nothing was sold."""
    window = _report(studio, "vat")
    window.reports.page.first.setText("1/11/2025")
    window.reports.page.last.setText("30/11/2025")
    window.reports.read()
    return window


def _work(studio: Studio, code: str) -> ManagerWindow:
    """The page that a line of Te doen leads to."""
    manager = studio.manager("today")
    params = (("count", "3"), ("cents", "6200"), ("of", "2-0147"), ("device", "Kassa 2"))
    manager.work.open(TaskRow(code, urgent=False, params=params, about="An Peeters · Kassa 2"))
    return manager


def _order(studio: Studio, *keys: str) -> QWidget:
    counter = FakeCounter()
    counter.orders = (ORDER,)
    desk = studio.desk(counter=counter)
    desk.orders.open(ORDER.id)
    for key in keys:
        desk.commands[key]()
    return desk


PICTURES: dict[str, Draw] = (
    {
        "first-start": lambda s: s.first_start(),
        "first-start-house": lambda s: s.first_start("2"),
        "first-start-join": lambda s: s.first_start("3"),
        "first-start-refused": lambda s: s.first_start(
            "3", "kassa", ENTER, "ABCD", ENTER, "2", ENTER
        ),
        "login": lambda s: s.login("1", "12"),
        "desk-rest": lambda s: s.desk(),
        "desk-proposed": lambda s: s.desk("3"),
        "desk-basket": lambda s: s.desk("2", ENTER, "+1", ENTER),
        "desk-cash": lambda s: s.desk("3", F9, "100"),
        "desk-mixed": lambda s: _mixed(s, "20", F8),
        "desk-mixed-voucher": lambda s: _mixed(s, "20", F8, "++", "1234"),
        "desk-mixed-paid": lambda s: _mixed(s, "20", F8, "50", F9),
        "desk-mixed-sold": lambda s: _mixed(s, "20", F8, "+++", ENTER, ENTER),
        "desk-terminal": _card_shown,
        "desk-terminal-declined": lambda s: _by_terminal(s, CardState.DECLINED),
        "desk-terminal-unknown": lambda s: _by_terminal(s, CardState.UNKNOWN),
        "desk-terminal-asked": lambda s: _by_terminal(s, CardState.UNKNOWN, F8),
        "desk-terminal-later": lambda s: _by_terminal(s, CardState.UNKNOWN, Qt.Key.Key_Escape, "2"),
        "desk-drawer": _drawer,
        "desk-drawer-pin": lambda s: _drawer(s, "1", ENTER),
        "customer-welcome": _customer,
        "customer-basket": lambda s: _customer(s, "3", F9),
        "customer-training": _customer_in_training,
        "desk-training": _training,
        "desk-shows": lambda s: s.desk(Qt.Key.Key_F3),
        "desk-much-given": lambda s: s.desk("2", F9, "500", ENTER),
        "desk-no-programme": _no_programme,
        "customer-change": lambda s: _customer(s, "3", F9, "100", ENTER),
        "desk-gift": _gift,
        "desk-card": lambda s: s.desk("3", F8),
        "desk-sold": lambda s: s.desk("3", F9, "100", ENTER),
        "desk-sold-offline": lambda s: s.desk("3", F9, "100", ENTER, counter=_cut_off()),
        "desk-offline": lambda s: s.desk("2", counter=_cut_off()),
        "desk-not-ours": _not_ours,
        "desk-no-shift": lambda s: s.desk(counter=_shut()),
        "desk-float": lambda s: s.desk(F12, "150", counter=_shut()),
        "desk-nothing-found": lambda s: s.desk("petr"),
        "desk-list": lambda s: s.desk("2", F5, "g12"),
        "desk-plan-cursor": lambda s: s.desk("2", F5, F5, "g12"),
        "desk-disk-full": lambda s: s.desk("2", F9, ENTER, counter=_disk_full()),
        "desk-trouble": lambda s: s.desk("2", counter=_in_trouble()),
        "desk-help": _helped,
        "desk-aside": _aside,
        "desk-pass": _asked("price_pass", seat="G11", at=0),
        "desk-pass-wrong": _asked("price_pass", "12", ENTER, seat="G11", at=0),
        "desk-pass-mistyped": _asked("price_pass", "0930000420260", ENTER, seat="G11", at=0),
        "desk-pass-offline": _asked("price_pass", cut_off=True, seat="G11", at=0),
        "desk-pass-limit": _asked("price_pass_limit", left=0),
        "desk-proof": _asked("price_proof", proof="lerarenkaart met foto"),
        "desk-no-member": _asked("price_no_member", membership="Vriend van het huis"),
        "desk-price": _by_key("Alt+P"),
        "desk-price-pin": _by_key("Alt+P", "10", ENTER, "1", ENTER),
        "desk-risk": _risk,
        "desk-apart": _apart,
        "desk-wheelchair": _by_key("Alt+W"),
        "desk-group-offered": lambda s: s.desk("8"),
        "desk-group": _group,
        "desk-narrow-group": lambda s: s.narrow(_group(s), F6, F6),
        "desk-papers": _papers,
        "desk-papers-unsure": _unsure,
        "desk-papers-power-cut": lambda s: _unsure(s, why="power_cut"),
        "desk-by-mail": lambda s: _by_mail(s, F9),
        "desk-by-mail-sold": lambda s: _by_mail(s, F9, ENTER),
        "desk-clock": _wrong_clock,
        "desk-touch": lambda s: _touched(s, "2"),
        "desk-touch-cash": lambda s: _touched(s, "2", F9),
        "desk-order": _order,
        "desk-order-refund": lambda s: _order(s, "Alt+T"),
        "desk-reserve": lambda s: s.desk("4", F7, "jans"),
        "desk-reserve-confirm": lambda s: s.desk("4", F7, "jans", ENTER),
        "desk-reserve-nothing-found": lambda s: s.desk("4", F7, "petr", counter=_cut_off()),
        "desk-reserved": lambda s: s.desk("4", F7, "jans", ENTER, ENTER),
        "desk-customer-asked": lambda s: s.desk("2", F4, "jans"),
        "desk-customer": lambda s: s.desk("2", F4, "jans", ENTER, F4),
        "desk-customer-edit": lambda s: s.desk("2", F4, "jans", ENTER, F4, ENTER),
        "desk-reservations": _listed,
        "desk-reservations-marked": _all_marked,
        "desk-evening": lambda s: _listed(s, F5),
        "desk-due": _due,
        "desk-due-in-parts": _due_in_parts,
        "desk-gift-scanned": _gift_card,
        "desk-remind": lambda s: _listed(s, F5, F5, F5),
        "desk-left-behind": _left_behind,
        "desk-lapsing": lambda s: s.desk(counter=_lapsing()),
        "desk-found-name": lambda s: s.desk("jan"),
        "door-rest": lambda s: s.door(),
        "door-rest-after": _shrunk,
        "door-old-copy": lambda s: s.door(gate=_old_copy()),
        "door-chooser": _chooser,
        "door-count": _counting,
        "door-ask": _asking,
        "door-found": _looking_up,
        "door-turn": _turning,
        "door-silent": _silent,
        **DOOR,
        **HALLS,
        **PRICES,
        "manager-today": lambda s: s.manager("today"),
        "manager-table": lambda s: s.manager("today", F5),
        "manager-conflict": lambda s: s.manager("today", F8),
        "manager-conflict-why": lambda s: s.manager("today", F8, F9),
        "manager-tariffs": lambda s: _work(s, "tariffs_open"),
        "manager-card": lambda s: _work(s, "card_unsaved"),
        "manager-prices": lambda s: _work(s, "prices_changed"),
        "manager-small-tariffs": lambda s: s.small(_work(s, "tariffs_open")),
        "manager-orders": lambda s: s.manager("orders"),
        "manager-devices": lambda s: s.manager("devices"),
        "manager-audit": lambda s: s.manager("audit"),
        "manager-narrow": lambda s: s.narrow(s.manager("today")),
        "manager-narrow-conflict": lambda s: s.narrow(s.manager("audit"), F8),
        "manager-small": lambda s: s.small(s.manager("today")),
        "manager-small-devices": lambda s: s.small(s.manager("devices")),
        "manager-small-orders": lambda s: s.small(s.manager("orders"), F8),
        "till": lambda s: s.till(("1", "2", "11")),
        "till-counted": lambda s: s.till(("1", "", "1"), F9),
        "till-closed": lambda s: s.till(("1", "", "", "1", "2"), F9, "wisselgeld", F9),
        "manager-shows": lambda s: s.manager("shows"),
        "manager-people": lambda s: s.manager("people"),
        "manager-house": lambda s: s.manager("house"),
        "manager-hall": _hall,
        "manager-hall-chosen": lambda s: _hall(s, "g5", SPACE, RIGHT, SPACE, RIGHT, SPACE),
        "manager-hall-table": lambda s: _hall(s, F5),
        "manager-small-hall": lambda s: s.small(_hall(s)),
        "manager-reservations": lambda s: s.manager("reservations"),
        "manager-reservations-free": lambda s: _managed(s, "reservations", "Ctrl+A", "F9"),
        "manager-customers": lambda s: _customers(s, "ja"),
        "manager-customer": lambda s: _customers(s, "ja", ENTER),
        "manager-customer-edit": lambda s: _customers(s, "ja", ENTER, ENTER),
        "manager-customer-new": lambda s: _managed(s, "customers", "Alt+N"),
        "manager-tickets": lambda s: _tickets(s, "a6", 0),
        "manager-tickets-text": lambda s: _tickets(s, "roll", 4),
        "manager-tickets-stock": lambda s: _tickets(s, "stock", 5),
        "manager-tickets-wrong": _wrong_layout,
        "manager-small-tickets": lambda s: s.small(_tickets(s, "a4", 3)),
        "manager-printers": lambda s: s.manager("printers"),
        "manager-block": lambda s: _managed(s, "orders", "Alt+B"),
        "manager-device": _device,
        "manager-device-gone": _device_gone,
        "manager-find": lambda s: _find(s, "ja"),
        "manager-find-nothing": lambda s: _find(s, "zzz"),
        "manager-small-shows": lambda s: s.small(s.manager("shows")),
        "manager-report-chart": lambda s: s.press(_report(s, "sales"), (F5,)),
        "manager-report-small": lambda s: s.small(_report(s, "tills")),
        "manager-report-empty": _report_of_nothing,
        "manager-narrow-tasks": lambda s: s.narrow(s.manager("today"), F6, F6),
        "manager-narrow-report": lambda s: s.narrow(_report(s, "sales"), F5),
        "manager-tiny": lambda s: s.tiny(s.manager("today")),
        "manager-tiny-conflict": lambda s: s.tiny(s.manager("today"), F8),
        "manager-tiny-form": lambda s: s.tiny(s.manager("house", *(ENTER,) * 8), F9),
        "till-wrong": _wrong_till,
        "till-late": _late_till,
        "till-second": lambda s: _signed_till(s, "second_missing", wrong=True),
        "till-own-pin": lambda s: _signed_till(s, "own_pin_missing"),
        "desk-tiny": lambda s: s.tiny(s.desk("3", counter=_cut_off())),
        "desk-tiny-plan": lambda s: s.tiny(s.desk("3"), F5),
        "desk-tiny-cash": lambda s: s.tiny(s.desk(), "3", F9, "100"),
        "desk-tiny-sold": lambda s: s.tiny(s.desk(), "3", F9, "100", ENTER),
        "desk-tiny-found": lambda s: s.tiny(s.desk(), "k"),
        "desk-tiny-reserve": lambda s: s.tiny(s.desk(counter=_lapsing()), "4", F7, "jans"),
        "desk-tiny-list": lambda s: s.tiny(_listed(s)),
        "desk-tiny-help": lambda s: s.tiny(s.desk(), Qt.Key.Key_F1),
        "desk-narrow": lambda s: s.narrow(s.desk("2", ENTER)),
        "desk-narrow-basket": lambda s: s.narrow(s.desk("2", ENTER), F6, F6),
        "desk-narrow-cash": lambda s: s.narrow(s.desk(counter=_cut_off()), "2", F9, "50"),
        "till-narrow": _narrow_till,
        "door-narrow": lambda s: s.narrow(s.door("LOOK")),
        "door-narrow-used": lambda s: s.narrow(s.door("USED")),
        "door-narrow-show": lambda s: s.narrow(s.door("SHOW")),
        "door-narrow-count": lambda s: s.narrow(_counting(s)),
        "door-narrow-ask": lambda s: s.narrow(_asking(s)),
        "door-tiny-login": lambda s: s.tiny(s.login("2")),
        "door-tiny": lambda s: s.tiny(s.door("LOOK")),
        "door-tiny-show": lambda s: s.tiny(s.door("SHOW")),
        "door-tiny-unknown": lambda s: s.tiny(s.door("UNKNOWN")),
        "door-tiny-count": lambda s: s.tiny(_counting(s)),
        "door-tiny-ask": lambda s: s.tiny(_asking(s)),
        "door-tiny-found": lambda s: s.tiny(_looking_up(s)),
        "door-tiny-rest": lambda s: s.tiny(_shrunk(s)),
        "door-tiny-scans": lambda s: s.tiny(s.door("USED"), Qt.Key.Key_F5),
        "door-narrow-rest": lambda s: s.narrow(s.door(gate=_old_copy())),
    }
    | _OF_REPORTS
    | {f"door-{name.lower()}": (lambda s, code=name: s.door(code)) for name in ANSWERS}
)
"""Every state by its name, and how it comes about."""


def draw(
    studio: Studio, name: str, folder: Path, walk: Callable[[QWidget], None] = lambda _: None
) -> Path:
    """One picture; the window is gone afterwards. `walk` is given it while it is shown."""
    window = PICTURES[name](studio)
    studio.wait()
    walk(window)
    path = grab(window, folder / f"{name}.png")
    whole = window
    while (above := whole.parentWidget()) is not None:  # a till stands before its desk
        whole = above
    whole.close()
    wedge = getattr(whole, "wedge", None)
    if wedge is not None:
        QApplication.instance().removeEventFilter(wedge)  # type: ignore[union-attr]
    whole.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return path


def main(out: str, theme: str = "light", language: str = "nl", only: str = "") -> None:
    """All pictures in one theme and language; `only` names begin so."""
    stage = prepare(theme, language)
    bridge = Bridge()
    studio = Studio(stage, bridge)
    for name in PICTURES:
        if name.startswith(only):
            draw(studio, name, Path(out))
    bridge.shutdown()


if __name__ == "__main__":
    main(*sys.argv[1:])
