"""Strip pages about the price of one place: whose pass it is for, and another price."""

from __future__ import annotations

from PySide6.QtCore import Qt

from boxoffice.views import QuoteLine
from ui import formats
from ui.counted import Counted
from ui.desk.selling import Selling
from ui.desk.strip_pages import Page
from ui.desk.tariff_words import price_reasons
from ui.desk.warrant_page import WarrantPage
from ui.language import translate
from ui.theme import Look
from ui.widgets.fields import MoneyField, TextField


class PassPage(Page):
    """A kansentarief asks whose pass it is for: typed or scanned, one ticket after the other."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.title = self.add("", "title")
        self.about = self.add("", "body", "muted")
        self.column.addSpacing(8)
        self.field = TextField(look, translate("Tariff", "pass number: scan, or 13 digits"))
        self.field.setAccessibleName(translate("Tariff", "Pass number"))
        self.column.addWidget(self.field)
        self.said = self.add("", "strong", "warning")
        self.column.addStretch(1)
        self.add(
            translate("Tariff", "Register it in UiTPAS now, or leave it to To do."), "body", "muted"
        )
        self.add(translate("Desk", "Enter: go on · Esc: not now"), "strong", "info")
        self._place = -1

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """Which ticket it is asked for, and how many are still to come."""
        at = selling.asked_place()
        lines = selling.quote.lines
        line = lines[at] if at < len(lines) else None
        self.title.setText(f"{line.price_name} · {line.label}" if line is not None else "")
        left = sum(
            1 for place in selling.basket.places
            if not place.pass_number and line is not None
            and place.price_type == selling.basket.places[at].price_type
        )  # fmt: skip
        self.about.setText(Counted.passes(left))
        self.said.setText(selling.notice.line() if selling.notice else "")
        if began or at != self._place:
            self.field.clear()
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._place = at


class PricePage(WarrantPage):
    """Another price for one line, and why; the PINs show when the house wants them."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, price_reasons())
        self.at = 0
        self.title = self.add("", "title")
        self.said = self.add("", "body", "muted")
        self.amount = MoneyField(look)
        self.amount.setAccessibleName(translate("Tariff", "New price"))
        self.column.addWidget(self.amount)
        numbered = (
            f"{n}\u00a0{why.replace(' ', chr(0xA0))}" for n, why in enumerate(price_reasons(), 1)
        )
        self.add("   ".join(numbered), "body")
        self.column.addWidget(self.warrant)
        self.column.addStretch(1)
        self.add(translate("Tariff", "Enter: this price · Esc: not"), "strong", "info")

    def begin(self, line: QuoteLine) -> None:
        """Asked anew for a line of the basket."""
        self.at = line.index
        self.title.setText(translate("Tariff", "Another price for {seat}").format(seat=line.label))
        self.say(
            translate("Tariff", "{price} is {amount}. It is written down with your name.").format(
                price=line.price_name, amount=formats.euro(line.cents)
            ),
            "muted",
        )
        self.amount.propose(line.cents)
        self.warrant.begin()
