"""The pages of the strip on the way to a sale: total, card, message; cash has its own module."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from boxoffice.views import Quote
from ui import formats
from ui.counted import Counted
from ui.desk import advice
from ui.desk.price_words import asked
from ui.desk.selling import Selling
from ui.language import translate
from ui.strings import Message
from ui.theme import Look

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ROW_AND_NUMBERS = re.compile(r"^([^\W\d]+) ?(\d+)(?:-(\d+))?$")


def said_places(summary: str) -> str:
    """`rij G 11–13` of the core's `G11-13`; other summaries as they are."""
    found = _ROW_AND_NUMBERS.match(summary)
    if found is None:
        return summary
    first, last = found.group(2), found.group(3)
    numbers = f"{first}–{last}" if last else first
    return translate("Desk", "row {row} {numbers}").format(row=found.group(1), numbers=numbers)


class Pair(QWidget):
    """A grey word at left and a figure at right; shown and hidden as one."""

    def __init__(self, look: Look, word: str, token: str) -> None:
        super().__init__()
        self.figure = look.label("", token)
        self.figure.setAlignment(RIGHT)
        self._word = look.label(word, "small", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._word)
        row.addWidget(self.figure, 1)

    def say(self, figure: str, role: str = "text") -> None:
        """Show a figure, in the colour of a text role."""
        self.figure.setText(figure)
        recolour(self.figure, role)

    def name(self, word: str) -> None:
        """Another word at left."""
        self._word.setText(word)

    def text(self) -> str:
        """The figure."""
        return self.figure.text()


class Page(QWidget):
    """What all pages share: air, and labels in a column."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 10, 16, 10)
        self.column.setSpacing(4)
        self.tight = False
        self._loose = self.column.contentsMargins(), self.column.spacing()

    def tighten(self, *, tight: bool) -> None:
        """Hardly any air between the lines, on a screen that is low; and as before again."""
        if tight == self.tight:
            return
        self.tight = tight
        if tight:
            self._loose = self.column.contentsMargins(), self.column.spacing()
            self.column.setContentsMargins(16, 2, 16, 2)
            self.column.setSpacing(0)
        else:
            self.column.setContentsMargins(self._loose[0])
            self.column.setSpacing(self._loose[1])

    def add(self, text: str, token: str, role: str = "text") -> QLabel:
        """A label under the ones before."""
        label = self.look.label(text, token, role)
        label.setWordWrap(True)
        self.column.addWidget(label)
        return label

    def add_pair(self, word: str, token: str) -> Pair:
        """A word and its figure, under the ones before."""
        pair = Pair(self.look, word, token)
        self.column.addWidget(pair)
        return pair

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """Draw the state."""
        raise NotImplementedError


class TotalPage(Page):
    """What is to be paid, and which key goes on."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.word = self.add("", "small", "muted")
        self.amount = self.add("", "total")
        self.amount.setAlignment(RIGHT)
        self.places = self.add("", "title")
        self.detail = self.add("", "body", "muted")
        self.column.addStretch(1)
        self.more = self.add("", "small", "muted")
        self.hint = self.add("", "strong", "info")

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """Amount, places, the next keys, and above them those of what is rarer."""
        quote = selling.quote
        count, back = len(quote.lines), quote.total_cents < 0
        self.word.setText(goes_back().upper() if back else translate("Desk", "TO PAY"))
        self.amount.setText(formats.euro(abs(quote.total_cents)))
        recolour(self.amount, "text" if count or back else "muted")
        greeting = translate("Desk", "Good day. Count the change and open the till: F12.")
        none = advice.no_programme() if selling.performance is None else None
        about = none.happened if none is not None else said_places(quote.summary)
        self.places.setText(about if selling.open else greeting)
        said = [Counted.tickets(count)] if count else []
        if selling.wish.wheelchair:
            said.append(translate("Desk", "wheelchair with companion"))
        price = selling.wish.price()
        if price is not None and selling.wish.count() and asked(price):
            said.append(f"{price.name}: {asked(price)}")  # whole: under its row it may be cut
        self.detail.setText(none.now if none is not None else " · ".join(said))
        refused, hint = selling.wish.refused, formats.keys_whole(_hint(selling, quote))
        self.hint.setText(refused.happened if refused is not None else hint)
        self.hint.setVisible(bool(self.hint.text()))
        self.more.setText(formats.keys_whole(_rarer(selling, quote)))


class CardPage(Page):
    """Card by hand: the clerk types the amount into the terminal and sees it approved."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Desk", "card"))
        self.places = self.add("", "place")
        self.due = self.add_pair(translate("Desk", "by card"), "total")
        self.column.addSpacing(8)
        self.add(translate("Desk", "Type this amount into the terminal."), "body")
        seen = translate("Desk", "Nothing is booked before you have seen it approved.")
        self.add(seen, "body", "muted")
        self.column.addStretch(1)
        self.add(translate("Desk", "Enter: approved · Esc: not paid"), "strong", "info")

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """Places and amount."""
        cents = selling.quote.total_cents
        self.places.setText(said_places(selling.quote.summary))
        self.due.name(goes_back() if cents < 0 else translate("Desk", "by card"))
        self.due.say(formats.euro(abs(cents)))


class NoticePage(Page):
    """A message or a question, in three parts; the total stays visible."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.icon = QLabel()
        self.happened = look.label("", "title")
        self.happened.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.happened, 1)
        self.column.addLayout(row)
        self.column.addSpacing(4)
        self.safe = self.add("", "body", "muted")
        self.column.addSpacing(4)
        self.now = self.add("", "strong")
        self.column.addStretch(1)
        self.due = self.add_pair(translate("Desk", "to pay"), "title")

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """The message of this moment."""
        if selling.notice is not None:
            self.say(selling.notice)
        cents = selling.quote.total_cents
        self.due.setVisible(bool(selling.quote.lines or selling.quote.extra))
        self.due.name(goes_back() if cents < 0 else translate("Desk", "to pay"))
        self.due.say(formats.euro(abs(cents)))

    def say(self, message: Message) -> None:
        """Show a message."""
        self.icon.setPixmap(self.look.pixmap(message.icon, message.tone, 28))
        self.happened.setText(message.happened)
        recolour(self.happened, message.tone)
        self.safe.setText(_sentence(message.safe))
        self.now.setText(_sentence(message.now))
        self.setAccessibleName(message.line())


def goes_back() -> str:
    """What stands where else is `to pay`."""
    return translate("Desk", "goes back")


def _hint(selling: Selling, quote: Quote) -> str:
    if selling.emptying:
        return translate("Desk", "Esc again empties the basket. Ctrl+Z brings it back.")
    if selling.returned and not (selling.wish.total() or selling.basket):
        return translate("Desk", "Choose the new show: title or day, then Enter")
    if selling.wish.total() and selling.proposal is not None:
        return translate("Desk", "Enter: take these places · F8 card · F9 cash")
    if quote.lines:
        return translate("Desk", "F8 card · F9 cash")
    return ""


def _rarer(selling: Selling, quote: Quote) -> str:
    """Keys that stand on no button: where the last sale and the reservations are, another way to
    pay, the basket for later.
    """
    if selling.returned and quote.total_cents <= 0:
        return ""  # what goes back goes back in one piece
    if not quote.lines and not quote.extra:
        return translate("Desk", "Alt+L last sale · Shift+F7 reservations · Alt+W wheelchair")
    if selling.wish.total():
        return translate("Desk", "+ − other price · Shift+F9 in parts · Shift+F8 card by hand")
    return translate(
        "Desk", "Shift+F9 in parts, on account · Shift+F8 card by hand · Ctrl+S put aside"
    )


def _sentence(part: str) -> str:
    return part[:1].upper() + part[1:] + ("" if not part or part.endswith(".") else ".")


def recolour(label: QLabel, role: str) -> None:
    """A label in the colour of another text role."""
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().polish(label)
