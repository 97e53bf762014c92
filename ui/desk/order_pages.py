"""The strip while an order is open: what it is, and the question that is asked about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel

from boxoffice.views import Method, OrderView
from ui import formats, keys
from ui.counted import Counted
from ui.desk import order_words
from ui.desk.order_work import Ask, OrderWork
from ui.desk.selling import Selling
from ui.desk.strip_pages import Page
from ui.language import translate
from ui.theme import Look
from ui.widgets.fields import TextField


class OrderPage(Page):
    """Number, when and by whom, what was paid, and the keys that go on."""

    def __init__(self, look: Look, zone: str) -> None:
        super().__init__(look)
        self._zone = zone
        self.number = self.add("", "total")
        self.when = self.add("", "body", "muted")
        self.paid = self.add("", "title")
        self.note = self.add("", "body", "muted")
        self.column.addStretch(1)
        self.keys = self.add("", "strong", "info")

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """It does not depend on the sale."""

    def show_order(self, work: OrderWork) -> None:
        """The open order."""
        order = work.order
        if order is None:
            return
        self.number.setText(order.number)
        moment = formats.clock(order.at_ms, self._zone)
        day = formats.day_of(order.at_ms, self._zone)
        who = " · ".join(part for part in (order.operator_name, order.device_name) if part)
        self.when.setText(f"{day} {moment} · {who}")
        self.paid.setText(_paid(order))
        self.note.setText("\n".join(order.notes[-2:]))
        meant = Counted.tickets(len(work.chosen))
        acts = translate(
            "Orders",
            "Alt+R exchange · Alt+V other seat · Alt+T refund · Alt+D print again ·"
            " Alt+B payment · Alt+K receipt · Ctrl+E e-mail · Alt+N note",
        )
        pays = translate("Orders", "F8 card · F9 cash · Shift+F9 in parts")
        if not order.tickets:
            acts = translate("Orders", "Alt+K receipt · Alt+N note")
            meant = translate("Orders", "Enter: the order it was of") if order.origin else ""
        said = tuple(part for part in (meant, pays if order.due_cents else "", acts) if part)
        self.keys.setText(formats.keys_whole(" · ".join(said)))


def _paid(order: OrderView) -> str:
    """How it was paid, or what is due."""
    word = order_words.state_word("void" if order.total_cents < 0 else order.state)
    if order.due_cents:
        return f"{word}: {formats.euro(order.due_cents)}"
    sums: dict[str, int] = {}
    for payment in order.payments:
        name = order_words.method_word(payment.method)
        sums[name] = sums.get(name, 0) + payment.cents
    parts = [f"{name} {formats.euro(cents)}" for name, cents in sums.items() if cents]
    return " · ".join((word, *parts))


class ChoiceField(TextField):
    """A number of the list, or words. A digit is taken by its key, as in every number field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On an empty field `&` is 1, as on a Belgian keyboard."""
        digit = keys.digit(event)
        if digit and not self.text():
            self.setText(digit)
            return
        super().keyPressEvent(event)


class AskPage(Page):
    """One question: what it is about, the numbered answers, a field, and what Enter does."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.asks = Ask.NOTHING
        self.title = self.add("", "title")
        self.amount = self.add("", "total")
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.unpaid = self.add("", "strong")
        self.options: list[QLabel] = [self.add("", "body") for _ in range(4)]
        self.column.addSpacing(4)
        self.field = ChoiceField(look, "")
        self.field.setAccessibleName(translate("Orders", "reason, or a number"))
        self.column.addWidget(self.field)
        self.column.addStretch(1)
        self.hint = self.add("", "strong", "info")

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """It does not depend on the sale."""

    def show_ask(self, work: OrderWork, *, began: bool) -> None:
        """The question of this moment."""
        title, answers, hint = _said(work)
        self.title.setText(title)
        shown = "" if work.difference is None else _amount(work)
        self.amount.setText(shown)
        self.amount.setVisible(bool(shown))
        self.unpaid.setText("\n".join(_beside(work)))
        self.unpaid.setVisible(bool(self.unpaid.text()))
        for at, label in enumerate(self.options):
            known = at < len(answers)
            label.setVisible(known)
            label.setText(f"{at + 1}   {answers[at]}" if known else "")
        self.field.setVisible(work.ask != Ask.SEAT)
        self.field.setPlaceholderText(_placeholder(work.ask))
        self.field.setAccessibleName(title)
        self.hint.setText(formats.keys_whole(hint))
        self.asks = work.ask
        if began:
            self.field.clear()


def _beside(work: OrderWork) -> list[str]:
    """Why what goes back is not what the tickets cost."""
    found, said = work.difference, []
    if found is not None and found.fee_cents:
        fee = translate("Orders", "fee of the house: {amount}")
        said.append(fee.format(amount=formats.euro(found.fee_cents)))
    if found is not None and found.unpaid_cents:
        unpaid = translate("Desk", "not to be paid any more: {amount}")
        said.append(unpaid.format(amount=formats.euro(found.unpaid_cents)))
    if found is not None and found.fewer_cents:
        kept = translate("Orders", "{amount} is kept: the other tickets are for too few shows now")
        with_it = translate("Orders", "with {amount} that was kept: they were for too few shows")
        fewer = kept if found.fewer_cents > 0 else with_it
        said.append(fewer.format(amount=formats.euro(abs(found.fewer_cents))))
    return said


def _amount(work: OrderWork) -> str:
    """What goes back; a fee for what was never paid is asked."""
    back = _goes_back(work)
    if back >= 0:
        return formats.euro(back)
    return f"{translate('Desk', 'to pay')} {formats.euro(-back)}"


def _goes_back(work: OrderWork) -> int:
    """Cash is rounded; anything else goes back to the cent."""
    if work.difference is None:
        return 0
    cash = work.method == Method.CASH
    return -(work.difference.cash_cents if cash else work.difference.cents)


def _placeholder(ask: Ask) -> str:
    if ask in {Ask.REFUND, Ask.METHOD}:
        return translate("Orders", "reason, or a number")
    return translate("Orders", "note") if ask == Ask.NOTE else translate("Orders", "number")


def _said(work: OrderWork) -> tuple[str, tuple[str, ...], str]:
    """Title, numbered answers, and what the keys do."""
    tickets = Counted.tickets(len(work.chosen))
    method = order_words.method_word(work.method)
    back = translate("Orders", "Esc: do nothing")
    if work.ask == Ask.REFUND:
        hint = translate(
            "Orders", "Enter: pay back by {method} · F8 card · F9 cash · Shift+F9 voucher"
        )
        if _goes_back(work) < 0:
            hint = translate("Orders", "Enter: paid by {method} · F8 card · F9 cash")
        title = translate("Orders", "Refund: {tickets}").format(tickets=tickets)
        return title, order_words.refund_reasons(), f"{hint.format(method=method)} · {back}"
    if work.ask == Ask.AGAIN:
        title = translate("Orders", "Print again: {tickets}").format(tickets=tickets)
        hint = translate("Orders", "Number, then Enter")
        return title, order_words.again_options(), f"{hint} · {back}"
    if work.ask == Ask.METHOD:
        was = order_words.method_word(work.paid_by() or "")
        title = translate("Orders", "Payment: {was} becomes {now}").format(was=was, now=method)
        hint = translate("Orders", "F8 card · F9 cash · Enter: put right")
        return title, (), f"{hint} · {back}"
    if work.ask == Ask.SEAT:
        seats = ", ".join(ticket.label for ticket in work.meant())
        title = translate("Orders", "Another seat for {seats}").format(seats=seats)
        hint = translate("Orders", "Choose in the plan, for example g12, then Enter")
        return title, (), f"{hint} · {back}"
    if work.ask == Ask.NOTE:
        hint = translate("Orders", "Enter: save")
        return translate("Orders", "Note"), (), f"{hint} · {back}"
    return "", (), ""
