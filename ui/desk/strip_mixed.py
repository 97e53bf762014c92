"""The strip page of a payment in parts, and the one that asks what a gift card is to be worth."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton

from boxoffice.ids import Cents
from boxoffice.rules.cash_given import LARGE_GIFT
from boxoffice.rules.parts import Parts
from boxoffice.views import Method
from ui import formats, keys
from ui.desk import sum_page, sum_words
from ui.desk.order_words import method_word
from ui.desk.pauses import Doubt
from ui.desk.selling import Selling
from ui.desk.strip_pages import RIGHT, Page
from ui.language import translate
from ui.strings import Message
from ui.theme import Look
from ui.widgets import note
from ui.widgets.fields import MoneyField, TextField

METHODS = (
    Method.CASH, Method.CARD_BY_HAND, Method.VOUCHER, Method.TRANSFER, Method.ON_ACCOUNT,
)  # fmt: skip
_KEYS = {Method.CASH: "F9", Method.CARD_BY_HAND: "F8"}


class InParts(Protocol):
    """What is paid in parts: a sale, or an order that is due."""

    @property
    def parts(self) -> Parts:
        """The parts so far."""
        ...

    @property
    def notice(self) -> Message | None:
        """What is wrong with the last one."""
        ...


def _step(event: QKeyEvent) -> int:
    """`+`, `-` and the arrows choose the next or the previous method, as they do prices."""
    if event.text() == "+" or (event.key() == Qt.Key.Key_Down and not keys.digit(event)):
        return 1
    if event.text() == "-" or (event.key() == Qt.Key.Key_Up and not keys.digit(event)):
        return -1
    return 0


class PartField(MoneyField):
    """The amount of a part.

    Signals:
        stepped: to the next (1) or previous (-1) method.
    """

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Method keys first, then digits."""
        by = _step(event)
        if by:
            self.stepped.emit(by)
        else:
            super().keyPressEvent(event)


class CodeField(TextField):
    """The code of a voucher: digits by their keys, as in every number field.

    Signals:
        stepped: to the next (1) or previous (-1) method.
    """

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit is inserted; `+` and `-` choose another method; the rest as in a text."""
        by, digit = _step(event), keys.digit(event)
        if by:
            self.stepped.emit(by)
        elif digit:
            self.insert(digit)
        else:
            super().keyPressEvent(event)


class MixedPage(Page):
    """What is left, the parts so far, the amount of the next one and how it is paid."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.column.setContentsMargins(16, 8, 16, 8)
        self.left = self.add_pair("", "total")
        self.parts = self.add("", "body", "muted")
        self.amount = PartField(look)
        self.amount.setFixedWidth(132)
        self.amount.setAccessibleName(translate("Desk", "Amount of this part"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(translate("Desk", "Payment in parts"))
        self.code = CodeField(look, translate("Desk", "scan or type the code"))
        self.code.setFixedHeight(44)
        self.code.setFont(look.font("mono"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.code, 1)
        row.addStretch(0)
        row.addWidget(self.amount, 0, RIGHT)
        self.column.addLayout(row)
        self.column.addSpacing(4)
        self.keys: dict[Method, QPushButton] = {}
        self._lay_out_keys()
        self.column.addStretch(1)
        self.hint = self.add("", "strong", "info")
        self.method = METHODS[0]
        self._shown: tuple[Parts | None, Message | None] = (None, None)
        self.amount.stepped.connect(self.step)
        self.code.stepped.connect(self.step)

    def _lay_out_keys(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(6)
        for at, method in enumerate(METHODS):
            key = QPushButton(
                " ".join(p for p in (_KEYS.get(method, ""), method_word(method)) if p)
            )
            key.setFixedHeight(44)
            key.setStyleSheet("padding: 0 4px;")
            key.setFont(self.look.font("strong"))
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.clicked.connect(lambda _=False, m=method: self.choose(m))
            self.keys[method] = key
            row, column = divmod(at, 3)
            grid.addWidget(key, row, column)
        self.column.addLayout(grid)

    def step(self, by: int) -> None:
        """The next or previous method, round and round."""
        self.choose(METHODS[(METHODS.index(self.method) + by) % len(METHODS)])

    def choose(self, method: Method) -> None:
        """Pay the next part so; a voucher is asked for its code."""
        self.method = method
        for each, key in self.keys.items():
            key.setProperty("primary", each == method)
            key.style().polish(key)
        asks_code = method == Method.VOUCHER and not self.amount.isHidden()
        self.code.setVisible(asks_code)
        field = self.code if asks_code else self.amount
        if self.isVisible():
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """Of a sale."""
        self.show_parts(selling, began=began, sale=True)

    def show_parts(self, work: InParts, *, began: bool, sale: bool) -> None:
        """What is left is proposed as the next part; what is being typed stays, whatever comes in
        from elsewhere meanwhile.
        """
        parts = work.parts
        over = not parts.left
        self.left.name(translate("Desk", "CHANGE") if over else translate("Desk", "STILL TO PAY"))
        self.left.say(
            formats.euro(parts.change if over else parts.left), "good" if over else "text"
        )
        shown = [
            f"{method_word(part.method)} {formats.amount(parts.worth(part))}"
            for part in parts.parts
        ]
        total = translate("Desk", "of {total}").format(total=formats.euro(parts.total))
        self.parts.setText(" · ".join([total, *shown]))
        if over and (self.amount.hasFocus() or self.code.hasFocus()):
            self.setFocus()  # else it goes on to F1, where Space would open the help
        self.amount.setVisible(not over)
        for key in self.keys.values():
            key.setVisible(not over)
        if began or (parts, work.notice) != self._shown:
            self.code.clear()
            self.amount.propose(parts.left)
            self.choose(METHODS[0] if began else self.method)
        self._shown = (parts, work.notice)
        self._say(work.notice, _hint(over=over, sale=sale))

    def _say(self, message: Message | None, hint: str) -> None:
        said = message.line() if message is not None else formats.keys_whole(hint)
        self.hint.setText(said)
        self.hint.setProperty("role", message.tone if message is not None else "info")
        self.hint.style().polish(self.hint)

    def cents(self) -> Cents:
        """The amount that was typed; 0 when it is none."""
        return self.amount.cents() or Cents(0)

    def asks_code(self) -> bool:
        """Whether Enter is too early: a voucher is chosen and its code not typed. The hand goes
        there.
        """
        early = self.method == Method.VOUCHER and not self.amount.isHidden()
        if early and not self.code.text().strip():
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False


def _hint(*, over: bool, sale: bool) -> str:
    if over and not sale:
        return translate("Desk", "Enter: save · Esc: last part back")
    if over:
        return translate("Desk", "Enter: save and print · Esc: last part back")
    return translate("Desk", "Amount, then F8, F9, or + − and Enter · Esc: back")


class GiftPage(Page):
    """What a voucher or gift card is to be worth."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.add(translate("Desk", "Gift card"), "title")
        self.said = self.add("", "body", "muted")
        self.column.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(look.label(translate("Desk", "worth"), "small", "muted"), 1)
        self.field = MoneyField(look)
        self.field.setFixedWidth(160)
        self.field.setAccessibleName(translate("Desk", "Worth of the gift card"))
        row.addWidget(self.field)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.add(translate("Desk", "Enter: into the basket · Esc: not"), "strong", "info")

    def begin(self) -> None:
        """Nothing is typed yet."""
        said = translate("Desk", "Its code stands on the receipt. It pays in parts, at any desk.")
        note.say(self.said, Message(said, tone="muted"))
        self.field.propose(0)

    def taken(self, doubt: Doubt) -> Cents | None:
        """See `sum_page.taken`."""
        return sum_page.taken(self.field, self.said, doubt, LARGE_GIFT, sum_words.large_gift)

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """It does not depend on the sale."""
