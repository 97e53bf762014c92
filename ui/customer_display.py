"""The customer's window: show, date, hall, seats, amount, change, thanks (screens.md §10).

It says `u`, and nothing else than that: no price types, no names, no conflict, no risk.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from boxoffice.views import PerformanceView
from ui import formats
from ui.counted import Counted
from ui.desk.card_paying import CardPaying
from ui.desk.sale_state import Step
from ui.desk.strip_pages import said_places
from ui.language import translate
from ui.theme import Look
from ui.widgets.training import TrainingBar

LONGEST = 60
"""Letters of a title that fit on two large lines; a longer one stands smaller, and whole."""
SIZE = (800, 480)
"""Of a window without a screen of its own; customer displays are about so large."""


def second_screen() -> QScreen | None:
    """Where customers look, when there is such a screen."""
    first = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not first]
    return others[0] if others else None


class CustomerDisplay(QWidget):
    """What the customer sees of the sale that is being made."""

    def __init__(self, look: Look, house: str, language: str, *, training: bool = False) -> None:
        super().__init__()
        self._look, self._language = look, language
        self.setWindowTitle(house)
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.resize(*SIZE)
        self.house = look.label(house, "title", "muted")
        self.title = look.label("", "total")
        self.when = look.label("", "title", "muted")
        self.places = look.label("", "title")
        self.word = look.label("", "title", "muted")
        self.amount = look.label("", "seat")
        self.thanks = look.label("", "title", "good")
        whole, column = QVBoxLayout(self), QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        if training:
            whole.addWidget(TrainingBar(look))
        whole.addLayout(column, 1)
        column.setContentsMargins(48, 32, 48, 32)
        column.setSpacing(8)
        for label in (self.house, self.title, self.when, self.places):
            self._add(column, label)
        column.addStretch(1)
        for label in (self.word, self.amount, self.thanks):
            self._add(column, label)
        self.word.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight)

    @staticmethod
    def _add(column: QVBoxLayout, label: QLabel) -> None:
        label.setWordWrap(True)
        column.addWidget(label)

    def appear(self) -> None:
        """On the second screen, all of it; without one as a window beside the desk."""
        screen = second_screen()
        if screen is None:
            self.show()
            return
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def show_sale(self, selling: CardPaying) -> None:
        """The sale as far as it concerns the customer."""
        sold = selling.sold if selling.step == Step.SOLD else None
        basket = selling.basket
        if sold is not None:
            self._say_sold(selling)
        elif selling.step == Step.TERMINAL and selling.card_order is not None:
            self._show_about(None, "", "")
            self._say_card(selling.card_cents)
        elif basket:
            self._say_basket(selling)
        else:
            self._greet()

    def _greet(self) -> None:
        """Nobody is being helped: no word of the one before."""
        self._show_about(None, translate("Customer", "Welcome"), "")
        self._money("", None, "")

    def _say_basket(self, selling: CardPaying) -> None:
        quote = selling.quote
        of = {place.performance for place in selling.basket.places}
        shown = selling.performance
        one = shown if shown is not None and of == {shown.id} else None
        several = Counted.tickets(len(selling.basket.places)) if of else ""
        self._show_about(one, "" if one else several, said_places(quote.summary))
        cash = selling.step == Step.CASH
        cents = quote.cash_cents if cash else quote.total_cents
        if selling.step == Step.TERMINAL:
            self._say_card(selling.card_cents)
            return
        left = selling.parts.left if selling.step == Step.MIXED else cents
        back = left < 0
        word = translate("Customer", "You get back") if back else translate("Customer", "To pay")
        self._money(word, abs(left), "")

    def _say_card(self, cents: int) -> None:
        please = translate("Customer", "Please show your card to the terminal.")
        self._money(translate("Customer", "To pay"), cents, please)

    def _say_sold(self, selling: CardPaying) -> None:
        sold = selling.sold
        if sold is None:
            return
        self._show_about(None, "", said_places(sold.places))
        if sold.change_cents:
            self._money(translate("Customer", "Your change"), sold.change_cents, _thanks())
        elif sold.paid_cents < 0:
            self._money(translate("Customer", "Given back"), -sold.paid_cents, _thanks())
        elif sold.due_cents and not sold.paid_cents:
            self._money(translate("Customer", "On account"), sold.due_cents, _thanks())
        else:
            self._money(translate("Customer", "Paid"), sold.paid_cents, _thanks())

    def _show_about(self, shown: PerformanceView | None, title: str, places: str) -> None:
        said = shown.title if shown is not None else title
        self.title.setText(said)
        self.title.setFont(self._look.font("total" if len(said) <= LONGEST else "title"))
        self.when.setText(_when(shown, self._language) if shown is not None else "")
        self.places.setText(places)
        for label in (self.title, self.when, self.places):
            label.setVisible(bool(label.text()))

    def _money(self, word: str, cents: int | None, thanks: str) -> None:
        self.word.setText(word)
        self.amount.setText("" if cents is None else formats.euro(cents))
        self.thanks.setText(thanks)


def _thanks() -> str:
    return translate("Customer", "Thank you. Enjoy the performance!")


def _when(shown: PerformanceView, language: str) -> str:
    moment = formats.planned(shown.starts_local)
    day = formats.long_day(moment.date(), language)
    return f"{day} · {moment:%H:%M} · {shown.hall}"
