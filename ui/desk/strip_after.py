"""The pages of the strip beside the way of a sale: the last sale, and the float of the till."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel

from boxoffice.ids import Cents
from boxoffice.rules.cash_given import LARGE_FLOAT
from boxoffice.views import Method, Sold
from ui import formats
from ui.counted import Counted
from ui.desk import sum_page, sum_words
from ui.desk.order_words import method_word
from ui.desk.pauses import Doubt
from ui.desk.selling import Selling
from ui.desk.strip_pages import Page, said_places
from ui.language import translate
from ui.strings import Message, words
from ui.theme import Look
from ui.widgets import note
from ui.widgets.fields import MoneyField, TextField


class SoldPage(Page):
    """The last sale: a tick, its number, saved; change due until the next sale begins."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        self.tick = QLabel()
        self.number = look.label("", "total")
        self.saved = look.label("", "strong", "good")
        grid.addWidget(self.tick, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.number, 0, 1)
        grid.addWidget(self.saved, 1, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self.places = self.add("", "title")
        self.paid = self.add_pair("", "title")
        self.more = self.add("", "strong")
        self.change = self.add_pair(translate("Desk", "CHANGE"), "change")
        self.column.addStretch(1)
        self.next = self.add("", "body", "muted")
        self._warned = ("", "")

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """What was sold, as it is on disk."""
        sold = selling.sold
        if sold is None:
            return
        self.number.setText(sold.number)
        self.saved.setText(_saved(sold))
        self.saved.setWordWrap(True)
        self.places.setText(said_places(sold.places))
        back = sold.paid_cents < 0
        self.paid.name(translate("Desk", "given back") if back else "")
        self.paid.say(_paid(sold))
        self.paid.setVisible(bool(sold.paid_cents) or not (sold.vouchers or sold.due_cents))
        self.more.setText("\n".join(_more(sold)))
        self.more.setVisible(bool(self.more.text()))
        self._size_number()
        self.change.say(formats.euro(sold.change_cents))
        cash = sold.method == Method.CASH or bool(sold.change_cents)
        self.change.setVisible(cash and not back and bool(sold.paid_cents))
        count = len(sold.tickets)
        receipt = translate("Desk", "Alt+K: receipt · Alt+L: this order")
        going = (
            translate("Desk", "tickets by e-mail")
            if sold.by_mail
            else translate("Desk", "nothing is printed: they have their paper")
            if sold.on_paper
            else Counted.tickets_to_printer(count)
        )
        said = f"{going} · {receipt}" if count else receipt
        about, warning = self._warned
        self.next.setText(warning if about == sold.number else formats.keys_whole(said))

    def tighten(self, *, tight: bool) -> None:
        """The number stands smaller: the change is what somebody waits for."""
        super().tighten(tight=tight)
        self._size_number()

    def _size_number(self) -> None:
        """Smaller also where gift cards or what is due stand under it: all is read at once then."""
        small = self.tight or bool(self.more.text())
        self.number.setFont(self.look.font("title" if small else "total"))
        self.tick.setPixmap(self.look.pixmap("tick-circle", "good", 28 if small else 44))

    def warn(self, said: str) -> None:
        """Something beside the sale went wrong: under it, as long as it is shown."""
        self._warned = self.number.text(), said
        self.next.setText(said)


def _saved(sold: Sold) -> str:
    if not sold.offline:
        return translate("Desk", "saved")
    if not sold.tickets:  # money went back, or something without a ticket was sold
        return translate("Desk", "saved on this computer, without connection")
    return translate("Desk", "saved on this computer, without connection: the ticket is valid")


class ReasonPage(Page):
    """A price asks why, and for whom: free tickets, the press."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.add(translate("Desk", "For whom, and why?"), "title")
        self.about = self.add("", "body", "muted")
        self.column.addSpacing(8)
        self.field = TextField(look, translate("Desk", "for example: press, De Standaard"))
        self.field.setAccessibleName(translate("Desk", "For whom, and why?"))
        self.column.addWidget(self.field)
        self.column.addStretch(1)
        self.add(translate("Desk", "Enter: go on · Esc: not now"), "strong", "info")

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """Which price asks it."""
        unmet = selling.quote.unmet
        self.about.setText(str(dict(unmet.params).get("price", "")) if unmet else "")
        if began:
            self.field.clear()
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)


class FloatPage(Page):
    """Opening the till: what is in the drawer."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.add(translate("Desk", "Open the till"), "title")
        self.said = self.add("", "body", "muted")
        self.column.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(look.label(translate("Desk", "float"), "small", "muted"), 1)
        self.field = MoneyField(look)
        self.field.setFixedWidth(160)
        self.field.setAccessibleName(translate("Desk", "Float"))
        row.addWidget(self.field)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.add(translate("Desk", "Enter: open · Esc: not now"), "strong", "info")

    def begin(self) -> None:
        """Nothing is counted yet."""
        said = translate("Desk", "Count the change in the drawer.")
        note.say(self.said, Message(said, tone="muted"))
        self.field.propose(0)

    def taken(self, doubt: Doubt) -> Cents | None:
        """See `sum_page.taken`."""
        return sum_page.taken(self.field, self.said, doubt, LARGE_FLOAT, sum_words.large_float)

    def refuse(self, error: BaseException) -> None:
        """Why the till is not open; what was counted stays."""
        note.say(self.said, words(error))

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """It does not depend on the sale."""


def _paid(sold: Sold) -> str:
    """How it was paid: one method with its amount, or each of several."""
    if len(sold.parts) < 2:
        return f"{method_word(sold.method)} {formats.euro(abs(sold.paid_cents))}"
    return " · ".join(f"{method_word(p.method)} {formats.amount(p.cents)}" for p in sold.parts)


def _more(sold: Sold) -> list[str]:
    """What is due, what a transfer carries, and vouchers with their codes."""
    said = []
    if sold.due_cents:
        due = translate("Desk", "on account: {amount}")
        said.append(due.format(amount=formats.euro(sold.due_cents)))
    if sold.communication:
        said.append(sold.communication)
    if sold.unpaid_cents:
        unpaid = translate("Desk", "not to be paid any more: {amount}")
        said.append(unpaid.format(amount=formats.euro(sold.unpaid_cents)))
    gift = translate("Desk", "gift card")
    for voucher in sold.vouchers:
        code = formats.grouped(voucher.code)
        said.append(f"{gift} {formats.euro(voucher.issued_cents)} · {code}")
    return said
