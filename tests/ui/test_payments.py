"""Paying at the desk, on the real core and its file: parts, vouchers, transfer, on account."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from boxoffice.basket import Basket
from boxoffice.fold.rows import Order, Payment, Shift
from boxoffice.ids import Cents, OrderId
from boxoffice.rules.communication import communication
from boxoffice.views import Link, Method, Tender
from tests.boxoffice.actions.test_vouchers import house_says
from tests.hall import TONIGHT, YOUNG
from tests.house import House, cash, seated
from tests.ui.real_house import LINKS, opened_desk, opened_house
from tests.ui.test_cut_off import overflowing
from tests.ui.test_orders import Hand
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.formats import euro
from ui.theme import Look

ENTER, ESC, F2 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F2
F8, F9 = Qt.Key.Key_F8, Qt.Key.Key_F9


class Payer(Hand):
    """A hand that also holds Shift."""

    def shift(self, key: Qt.Key) -> None:
        """Shift and a key: two keys."""
        QTest.keyClick(self._target(), key, Qt.KeyboardModifier.ShiftModifier)
        self.count += 2


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk with seats of its own, the till open."""
    yield from opened_house(tmp_path, evenings=(TONIGHT,))


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it."""
    yield from opened_desk(qtbot, qapp, house, bridge, look)


@pytest.fixture
def hand(desk: DeskWindow) -> Payer:
    """Somebody at the desk."""
    return Payer(desk)


def saved(qtbot: QtBot, desk: DeskWindow) -> None:
    """The disk has it."""
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)


def paid(house: House) -> list[tuple[str, int]]:
    """The payments as they stand in the file."""
    return [(row.method, row.cents) for row in house.rows(Payment)]


def gift(house: House, cents: int) -> str:
    """A gift card that somebody bought before."""
    return house.counter.sell(Basket(vouchers=(Cents(cents),)), cash()).vouchers[0].code


def said(desk: DeskWindow) -> str:
    """What stands in the strip's message."""
    page = desk.strip.message
    assert page.isVisible()
    return " ".join(label.text() for label in page.findChildren(QLabel))


@LINKS
def test_scenario_3_cash_it_is_31_98(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, link: Link
) -> None:
    """Asks the rounded amount; the receipt shows both; of card and cash only the cash is rounded.

    Two at 17.98 are 35.96: 20.00 by card leaves 15.96, which is 15.95 in cash.
    """
    house.line.state = link
    desk.selling.basket = seated(0, 1, price=YOUNG)
    desk.selling.reread()
    hand.press(F9)
    assert desk.strip.cash.due.text() == euro(3595)
    hand.press(ESC)
    hand.shift(F9)
    assert desk.strip.mixed.left.text() == euro(3596)
    hand.press("20", F8)
    assert desk.strip.mixed.left.text() == euro(1596)
    hand.press("50", F9)
    assert desk.strip.mixed.left.text() == euro(3405)
    hand.press(ENTER)
    saved(qtbot, desk)
    assert sorted(paid(house)) == [("card_by_hand", 2000), ("cash", 1595)]
    (order,) = house.rows(Order)
    assert (order.total, order.rounding) == (3596, -1)
    paper = house.stationery.receipt(house.replica.reader(), order.id)
    assert (paper.total, paper.rounding, paper.change) == (3596, -1, 3405)
    assert {p.method for p in paper.payments} == {"cash", "card_by_hand"}


@LINKS
def test_scenario_17_i_clicked_pay_twice(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, link: Link
) -> None:
    """One order, one payment: by cash, and in parts."""
    house.line.state = link
    hand.press("2", F9, F9, ENTER, ENTER, ENTER, F9, ENTER)
    saved(qtbot, desk)
    hand.press(ENTER, F9, ENTER)
    assert paid(house) == [("cash", 4400)]
    desk.selling._guarded_until = 0
    hand.press("1")
    hand.shift(F9)
    hand.press(F9, ENTER, ENTER, ENTER)
    saved(qtbot, desk)
    assert sorted(paid(house)) == [("cash", 2200), ("cash", 4400)]
    assert len(house.rows(Order)) == 2


def test_escape_takes_the_last_part_back_and_then_leaves(
    desk: DeskWindow, house: House, hand: Payer
) -> None:
    """Nothing is booked before Enter."""
    hand.press("1")
    hand.shift(F9)
    hand.press("5", F8, "5", F9)
    assert desk.strip.mixed.left.text() == euro(1200)
    hand.press(ESC)
    assert desk.strip.mixed.left.text() == euro(1700)
    hand.press(ESC, ESC)
    assert desk.selling.step == Step.REST
    assert paid(house) == []
    assert len(desk.selling.basket.places) == 1


def test_too_large_a_part_is_said_and_stays_typed_anew(desk: DeskWindow, hand: Payer) -> None:
    """More than what is left by card is a mistake, in cash it is change."""
    hand.press("1")
    hand.shift(F9)
    hand.press("50", F8)
    assert not desk.selling.parts.parts
    assert "meer dan" in desk.strip.mixed.hint.text()
    hand.press("50", F9)
    assert desk.strip.mixed.left.text() == euro(2800)


def test_a_voucher_is_typed_and_pays_what_is_left_of_it(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """`Shift+F9` `+` `+` code `Enter` `F9` `Enter`: 10.00 of it, 12.00 in cash."""
    code = gift(house, 1000)
    hand.press("1")
    hand.shift(F9)
    hand.press("++")
    desk.wedge.give_back()
    assert desk.strip.mixed.code.isVisible()
    for digit in code:
        hand.press(digit)
        desk.wedge.give_back()
    hand.press(ENTER)
    assert desk.strip.mixed.left.text() == euro(1200)
    hand.press(F9, ENTER)
    saved(qtbot, desk)
    assert sorted(paid(house))[-2:] == [("cash", 1200), ("voucher", 1000)]
    view = house.counter.voucher(code)
    assert view is not None
    assert view.balance_cents == 0


def test_a_voucher_is_scanned(qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer) -> None:
    """It pays all of it; a second scan of it changes nothing."""
    code = gift(house, 5000)
    hand.press("1")
    hand.shift(F9)
    desk.wedge.scanned.emit(code)
    desk.wedge.scanned.emit(code)
    assert desk.strip.mixed.left.text() == euro(0)
    hand.press(ENTER)
    saved(qtbot, desk)
    assert sorted(paid(house)) == [("cash", 5000), ("voucher", 2200)]


def test_a_gift_card_is_sold(qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer) -> None:
    """`Alt+C` `5` `0` `Enter` `F9` `Enter`; its code is on the screen and on the receipt."""
    hand.alt("C")
    hand.press("50", ENTER)
    assert desk.selling.quote.total_cents == 5000
    hand.press(F9, ENTER)
    saved(qtbot, desk)
    assert hand.count == 7
    assert desk.selling.sold is not None
    (voucher,) = desk.selling.sold.vouchers
    assert voucher.code[:4] in desk.strip.sold.more.text()


def test_a_transfer_shows_its_communication(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """`+` `+` `+` `Enter` `Enter`."""
    hand.press("1")
    hand.shift(F9)
    hand.press("+++", ENTER, ENTER)
    saved(qtbot, desk)
    assert desk.selling.sold is not None
    said = communication(desk.selling.sold.number)
    assert said in desk.strip.sold.more.text()
    assert [row.reference for row in house.rows(Payment)] == [said]


def test_on_account_leaves_it_due(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """Part in cash, the rest to an invoice."""
    hand.press("1")
    hand.shift(F9)
    hand.press("2", F9, "-", ENTER, ENTER)
    saved(qtbot, desk)
    (order,) = house.rows(Order)
    assert (order.state, order.due) == ("due", 2000)
    assert paid(house) == [("cash", 200)]


def test_what_is_due_is_a_list_and_is_paid_from_it(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """`Shift+F7` `F5` `F5`: all that was sold on account; `Enter` `F9` pays it and it is gone."""
    house.counter.sell(seated(0), Tender(Method.ON_ACCOUNT))
    house.counter.sell(seated(1), cash())
    hand.shift(Qt.Key.Key_F7)
    hand.press(Qt.Key.Key_F5, Qt.Key.Key_F5)
    (row,) = desk.page.rows.rows.rows
    assert (row.trail, row.lead) == ("22,00", "2-0001")
    assert "A1" in row.main
    hand.press(ENTER)
    assert desk.order_is_open()
    hand.press(F9, ENTER)
    qtbot.waitUntil(lambda: house.counter.orders_due() == ())
    assert ("cash", 2200) in paid(house)


def test_what_is_due_is_paid_in_parts(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """`Shift+F9` on the open order: a gift card, then cash with its change; Esc takes one back."""
    code = gift(house, 500)
    house.counter.sell(seated(0), Tender(Method.ON_ACCOUNT))
    before = paid(house)
    hand.alt("L")
    assert "Shift+F9" in desk.strip.order.keys.text()
    hand.shift(F9)
    assert desk.strip.mixed.left.text() == euro(2200)
    hand.press("5", F8, ESC)
    assert desk.strip.mixed.left.text() == euro(2200)
    desk.wedge.scanned.emit(code)
    assert desk.strip.mixed.left.text() == euro(1700)
    hand.press("20", F9)
    assert desk.strip.mixed.left.text() == euro(300)
    hand.press(ENTER)
    qtbot.waitUntil(lambda: house.counter.orders_due() == ())
    assert sorted(set(paid(house)) - set(before)) == [("cash", 1700), ("voucher", 500)]
    qtbot.waitUntil(lambda: desk.orders.notice is not None)
    assert euro(300) in said(desk)
    assert desk.basket.lines.hasFocus()


def test_a_deposit_leaves_the_rest_due(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """So much by card now, the rest stays on account; all of it on account is no payment."""
    house.counter.sell(seated(0), Tender(Method.ON_ACCOUNT))
    hand.alt("L")
    hand.shift(F9)
    hand.press("-", ENTER, ENTER)
    assert desk.strip.order.isVisible()
    hand.shift(F9)
    hand.press("8", F8, "-", ENTER, ENTER)
    qtbot.waitUntil(lambda: paid(house) == [("card_by_hand", 800)])
    (order,) = house.rows(Order)
    assert house.counter.order(OrderId(order.id)).due_cents == 1400


def test_what_is_typed_stays_while_something_comes_in(
    desk: DeskWindow, house: House, hand: Payer
) -> None:
    """A sale of another desk draws this one anew between two digits."""
    hand.press("2")
    hand.shift(F9)
    hand.press("2")
    desk.reread()
    hand.press("0", F8)
    assert desk.strip.mixed.left.text() == euro(2400)


def test_a_gift_card_with_tickets_is_read_at_once(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """Cut off, its code and the change stood in a strip that had to be scrolled."""
    hand.alt("C")
    hand.press("20", ENTER, "2", F9, "100", ENTER)
    saved(qtbot, desk)
    qtbot.waitUntil(lambda: bool(desk.strip.sold.more.text()))
    qtbot.waitUntil(lambda: "a page of the strip is too high" not in overflowing(desk))


def test_what_is_sold_on_account_is_no_payment_of_nothing(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """`on account € 0.00` stood above what is due."""
    hand.press("1")
    hand.shift(F9)
    hand.press("-", ENTER, ENTER)
    saved(qtbot, desk)
    assert house.counter.orders_due()
    qtbot.waitUntil(desk.strip.sold.more.isVisible)
    assert not desk.strip.sold.paid.isVisible()
    assert desk.strip.sold.more.text().startswith("op rekening: ")


def test_a_gift_card_says_what_is_left_of_it(desk: DeskWindow, house: House, hand: Payer) -> None:
    """Scanned while nobody pays; scanned at a payment it pays, and the rest is asked."""
    code = gift(house, 1500)
    desk.wedge.scanned.emit(code)
    assert euro(1500) in said(desk)
    hand.press("1", F9)
    desk.wedge.scanned.emit(code)
    assert desk.strip.mixed.left.text() == euro(700)
    desk.wedge.scanned.emit("1234")
    assert desk.strip.mixed.left.text() == euro(700)


def test_a_gift_card_pays_the_order_that_is_open(
    desk: DeskWindow, house: House, hand: Payer
) -> None:
    """What is due of it; of an order that is paid it says what is left, and no more."""
    house.counter.sell(seated(0), Tender(Method.ON_ACCOUNT))
    code = gift(house, 1500)
    hand.alt("L")
    desk.wedge.scanned.emit(code)
    assert euro(1500) in said(desk)
    due = next(one for one in house.rows(Order) if one.state == "due")
    desk.orders.open(OrderId(due.id))
    desk.wedge.scanned.emit(code)
    assert desk.strip.mixed.left.text() == euro(700)


def test_nothing_to_pay_is_never_typed_into_a_terminal(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """A guest's ticket: F8 leads where F9 does."""
    hand.press("*3", "1", F8)
    assert desk.selling.step == Step.CASH
    hand.press(ENTER)
    saved(qtbot, desk)
    assert paid(house) == []


def test_parts_outlive_a_disk_that_is_full(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """A card has paid one of them: it is not forgotten, and the next try books all of them."""
    hand.press("1")
    hand.shift(F9)
    hand.press("20", F8, F9)
    house.replica._conn.execute("PRAGMA query_only = ON")
    hand.press(ENTER)
    qtbot.waitUntil(lambda: desk.selling.notice is not None)
    assert desk.selling.step == Step.MIXED
    assert desk.strip.mixed.left.isVisible()
    house.replica._conn.execute("PRAGMA query_only = OFF")
    hand.press(ENTER)
    saved(qtbot, desk)
    assert sorted(paid(house)) == [("card_by_hand", 2000), ("cash", 200)]


def test_a_voucher_that_was_spent_elsewhere_meanwhile_pays_what_is_left_of_it(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """Enter was refused for ever with parts that were not there; now the rest is asked."""
    code = gift(house, 1500)
    hand.press("1")
    hand.shift(F9)
    desk.wedge.scanned.emit(code)
    hand.press(F9)
    assert not desk.selling.parts.left
    house.counter.sell(seated(0), Tender(Method.VOUCHER, cents=Cents(1000), reference=code),
                       Tender(Method.CASH))  # fmt: skip
    hand.press(ENTER)
    qtbot.waitUntil(lambda: desk.selling.notice is not None)
    assert "te weinig" in desk.strip.mixed.hint.text()
    assert desk.strip.mixed.left.text() == euro(1000)
    before = paid(house)
    hand.press(F9, ENTER)
    saved(qtbot, desk)
    assert Counter(paid(house)) - Counter(before) == Counter(
        [("cash", 700), ("cash", 1000), ("voucher", 500)]
    )


def test_enter_in_the_search_pays_nothing(desk: DeskWindow, hand: Payer) -> None:
    """Among the parts Enter is the next part, but not for who looks for a show."""
    hand.press("1")
    hand.shift(F9)
    hand.press("20", F8, Qt.Key.Key_F3, ENTER)
    assert desk.strip.mixed.left.text() == euro(200)


def test_after_a_change_of_hands_digits_belong_to_the_payment(
    desk: DeskWindow, house: House, hand: Payer
) -> None:
    """Not to the quantity: 50 tickets were asked where € 50 was given."""
    hand.press("1", F9)
    desk.rest_focus()  # the log-in was in front
    assert desk.operator is not None
    desk.greet(desk.operator)
    hand.press("50")
    assert desk.strip.cash.given.cents() == 5000


def test_what_was_never_paid_is_not_paid_back(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """Sold on account: the question says what is not to be paid any more, and so does the end; an
    exchange asks for it.
    """
    house.counter.sell(seated(0, 1), Tender(Method.ON_ACCOUNT))
    hand.alt("L")
    hand.press(Qt.Key.Key_Space)
    hand.alt("T")
    assert desk.strip.ask.amount.text() == euro(0)
    assert euro(2200) in desk.strip.ask.unpaid.text()
    hand.press("1", ENTER)
    qtbot.waitUntil(lambda: "niet meer te betalen" in desk.strip.sold.more.text())
    assert [one for one in paid(house) if one[0] == "cash"] == []
    desk.selling._guarded_until = 0
    hand.alt("L")
    hand.press(ESC, F2, "2-0001", ENTER)
    hand.alt("R")
    hand.press("fl", ENTER, ENTER)
    assert desk.selling.quote.total_cents == 2200
    assert [line.kind for line in desk.selling.quote.extra] == ["return", "unpaid"]


def test_a_fee_for_what_was_never_paid_is_asked_and_not_given_back(
    desk: DeskWindow, house: House, hand: Payer
) -> None:
    """`Refund: € −2.50`, by cash, said nothing of who pays whom."""
    house_says(house, refund_fee_cents=250)
    house.counter.sell(seated(0, 1), Tender(Method.ON_ACCOUNT))
    hand.alt("L")
    hand.press(Qt.Key.Key_Space)
    hand.alt("T")
    assert desk.strip.ask.amount.text() == f"te betalen {euro(250)}"
    assert "Enter: betaald met contant" in desk.strip.ask.hint.text().replace("\u00a0", " ")


def test_what_the_house_keeps_of_a_refund_is_said(
    desk: DeskWindow, house: House, hand: Payer
) -> None:
    """19.50 of a ticket of 22.00, and the strip did not say why."""
    house_says(house, refund_fee_cents=250)
    house.counter.sell(seated(0), cash())
    hand.alt("L")
    hand.alt("T")
    assert desk.strip.ask.amount.text() == euro(1950)
    assert desk.strip.ask.unpaid.text() == f"kosten van het huis: {euro(250)}"


def test_a_refund_as_a_voucher(qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer) -> None:
    """`Alt+T` `Shift+F9` reason `1` `Enter`: the strip shows the new voucher."""
    house.counter.sell(seated(0), cash())
    hand.alt("L")
    hand.alt("T")
    hand.shift(F9)
    hand.press("1", ENTER)
    qtbot.waitUntil(lambda: not desk.order_is_open())
    assert desk.selling.sold is not None
    assert [v.issued_cents for v in desk.selling.sold.vouchers] == [2200]
    assert paid(house) == [("cash", 2200)]


def test_money_that_goes_back_is_not_paid_in_parts(
    desk: DeskWindow, house: House, hand: Payer
) -> None:
    """The strip says what to do instead."""
    sold = house.counter.sell(seated(0), cash())
    desk.selling.give_back(sold.tickets)
    hand.shift(F9)
    assert desk.selling.step == Step.NOTICE
    assert Method.CASH.value not in [part.method for part in desk.selling.parts.parts]


def test_a_sum_that_nobody_gives_is_not_booked(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """€ 50.000 for € 44 by a slip: no change is shown, nothing is sold, digits replace it."""
    hand.press("2", F9, "50000")
    assert desk.strip.cash.change.text() == "—"
    hand.press(ENTER)
    assert "Niemand" in desk.strip.cash.note.text()
    assert not house.rows(Order)
    hand.press("50", ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    assert house.rows(Payment)[0].given == 5000


def test_a_note_too_many_is_asked_about_and_a_double_press_is_no_answer(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """€ 500 for € 44: the change is asked about; Enter, later, says that it is so."""
    hand.press("2", F9, "500", ENTER, ENTER)
    assert "€ 456,00" in desk.strip.cash.note.text().replace("\u00a0", " ")
    assert not house.rows(Order)
    desk.selling.doubt._from_ms = 0
    hand.press(ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    assert house.rows(Payment)[0].given == 50_000


def test_a_note_too_many_among_the_parts_is_asked_about_too(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """€ 20 by card, € 240 in cash for the rest; Esc takes the cash back, and it is typed anew."""
    hand.press("2")
    hand.shift(F9)
    hand.press("20", F8, "240", F9, ENTER, ENTER)
    assert "€ 216,00" in desk.strip.mixed.hint.text().replace("\u00a0", " ")
    assert not house.rows(Order)
    hand.press(ESC, "240", F9, ENTER)
    desk.selling.doubt._from_ms = 0
    hand.press(ENTER)
    saved(qtbot, desk)
    assert sorted(paid(house)) == [("card_by_hand", 2000), ("cash", 2400)]


def test_a_note_too_many_for_an_order_that_was_due_is_asked_about(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """The same strip, on an open order; the first Esc takes the part back."""
    house.counter.sell(seated(0, 1), Tender(Method.ON_ACCOUNT))
    hand.alt("L")
    hand.shift(F9)
    hand.press("260", F9, ENTER, ENTER)
    assert "€ 216,00" in desk.strip.mixed.hint.text().replace("\u00a0", " ")
    hand.press(ESC)
    assert desk.orders.parts.left == 4400
    hand.press("260", F9, ENTER)
    desk.orders.doubt._from_ms = 0
    hand.press(ENTER)
    qtbot.waitUntil(lambda: ("cash", 4400) in paid(house))


def test_a_gift_card_and_a_float_of_two_zeros_too_many_are_asked_about(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """€ 2500 for € 25, € 15 000 for € 150: nothing is taken; what is typed next replaces it."""
    hand.alt("C")
    hand.press("2500", ENTER, ENTER)
    assert euro(250_000) in desk.strip.gift.said.text()
    assert not desk.selling.basket
    hand.press("25", ENTER)
    assert desk.selling.basket.vouchers == (2500,)
    hand.press(ESC, ESC)
    house.counter.count_shift({"cash": Cents(15_000)})
    house.counter.close_shift("a test")
    hand.press(Qt.Key.Key_F12, "15000", ENTER, ENTER)
    assert euro(1_500_000) in desk.strip.float.said.text()
    assert house.counter.shift() is None
    desk.selling.doubt._from_ms = 0
    hand.press(ENTER)
    qtbot.waitUntil(lambda: house.counter.shift() is not None)
    assert [row.float_cents for row in house.rows(Shift, "state = 'open'")] == [1_500_000]


def test_a_part_in_cash_is_no_sum_that_nobody_gives_either(
    desk: DeskWindow, house: House, hand: Payer
) -> None:
    """Among the parts, where the change is shown before it is saved."""
    hand.press("2")
    hand.shift(F9)
    hand.press("50000", F9)
    assert "Niemand" in desk.strip.mixed.hint.text()
    assert desk.selling.parts.left == 4400
