"""The outer columns of closing the till: notes and coins, and the result."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from boxoffice.ids import Cents
from boxoffice.views import (
    Method,
    OperatorView,
    ShiftResult,
    ShiftTotals,
    SlipTotals,
    WrongTender,
)
from ui import formats
from ui.counted import Counted
from ui.desk.till_signing import SigningBox, refusal
from ui.language import translate
from ui.theme import Look
from ui.widgets.fields import MoneyField, NumberField
from ui.widgets.rows import Row, RowList

PIECES = (20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5)
"""Notes and coins in cents. 1 and 2 cent pieces are legal tender but are no longer given out:
they go into the loose count."""
PIECE_HEIGHT = 30
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CountColumn(QFrame):
    """Pieces of each kind, and a loose amount."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.fields: list[QLineEdit] = []
        self._pieces: list[NumberField] = []
        self._amounts: list[QLabel] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setVerticalSpacing(2)
        title = look.label(translate("Till", "1  COUNT (blind)"), "strong")
        title.setContentsMargins(0, 0, 0, 6)
        grid.addWidget(title, 0, 0, 1, 3)
        for at, cents in enumerate(PIECES, start=1):
            self._add_piece(grid, at, cents)
        self.loose = MoneyField(look, "body")
        self.loose.setAccessibleName(translate("Till", "Loose count"))
        self.loose.setFixedHeight(PIECE_HEIGHT)
        self.fields.append(self.loose)
        # Air above and below: it is not one more coin, and not yet the sum.
        last = len(PIECES) + 2
        grid.setRowMinimumHeight(last - 1, 10)
        grid.setRowMinimumHeight(last + 1, 4)
        grid.addWidget(look.label(translate("Till", "loose count"), "body", "muted"), last, 0)
        grid.addWidget(self.loose, last, 1, 1, 2)
        self.total = look.label(formats.euro(0), "title")
        self.total.setAlignment(RIGHT)
        grid.addWidget(look.label(translate("Till", "counted"), "strong"), last + 2, 0)
        grid.addWidget(self.total, last + 2, 1, 1, 2)
        grid.setRowStretch(last + 3, 1)
        self.loose.cents_changed.connect(lambda _: self._sum())

    def _add_piece(self, grid: QGridLayout, at: int, cents: int) -> None:
        kind = translate("Till", "note") if cents >= 500 else translate("Till", "coin")
        name = f"{kind} {cents // 100 if cents >= 500 else formats.amount(cents)}"
        field = NumberField(self._look, digits=4)
        field.setFont(self._look.font("body"))
        field.setFixedSize(84, PIECE_HEIGHT)
        field.setAccessibleName(name)
        field.number_changed.connect(lambda _: self._sum())
        amount = self._look.label("", "body", "muted")
        amount.setAlignment(RIGHT)
        grid.addWidget(self._look.label(name, "body", "muted"), at, 0)
        grid.addWidget(field, at, 1)
        grid.addWidget(amount, at, 2)
        self._pieces.append(field)
        self._amounts.append(amount)
        self.fields.append(field)

    def pieces(self) -> tuple[tuple[int, int], ...]:
        """Notes and coins of which there were some: (cents of one, how many)."""
        counted = zip(PIECES, self._pieces, strict=True)
        return tuple((cents, field.number()) for cents, field in counted if field.number())

    def cents(self) -> Cents:
        """All that was counted."""
        pieces = sum(f.number() * c for f, c in zip(self._pieces, PIECES, strict=True))
        return Cents(pieces + (self.loose.cents() or 0))

    def _sum(self) -> None:
        for field, label, cents in zip(self._pieces, self._amounts, PIECES, strict=True):
            label.setText(formats.amount(field.number() * cents) if field.number() else "")
        self.total.setText(formats.euro(self.cents()))


class ResultColumn(QFrame):
    """Expected, counted, difference: only after the count is booked."""

    def __init__(self, look: Look, operators: Sequence[OperatorView]) -> None:
        super().__init__()
        self._look = look
        self._totals: tuple[ShiftTotals, ...] = ()
        self._wait = look.label(
            translate("Till", "The expected amounts appear after F9."), "body", "muted"
        )
        self._wait.setWordWrap(True)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(12)
        self.signing = SigningBox(look, operators)
        self._message = look.label("", "strong", "warning")
        self._message.setWordWrap(True)
        self.wrong = RowList(look, translate("Till", "Sales of that amount"), 40, 72)
        self.wrong.setFixedHeight(84)
        self._wrong_head = look.label(
            translate("Till", "Booked the wrong way? Enter on a sale puts it right."),
            "small",
            "info",
        )
        self._wrong_head.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(look.label(translate("Till", "3  RESULT"), "strong"))
        column.addWidget(self._wait)
        column.addLayout(self._table)
        column.addSpacing(8)
        column.addWidget(self._message)  # above what it asks for, so that it is seen with it
        for widget in (self._wrong_head, self.wrong, self.signing):
            column.addWidget(widget)
            widget.hide()
        column.addStretch(1)

    def differs(self) -> bool:
        """Whether counted and expected are not the same."""
        return any(total.difference_cents for total in self._totals)

    def show_totals(self, totals: tuple[ShiftTotals, ...]) -> None:
        """The table; reason and second name when there is a difference."""
        self._totals = totals
        self._wait.hide()
        while self._table.count():
            item = self._table.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        heads = (
            "",
            translate("Till", "expected"),
            translate("Till", "counted"),
            translate("Till", "difference"),
        )
        for column, head in enumerate(heads):
            self._cell(0, column, head, "small", "muted")
        cash_first = sorted(totals, key=lambda total: total.method != Method.CASH)
        for row, total in enumerate(cash_first, start=1):
            self._cell(row, 0, method_word(total.method), "body", "text")
            self._cell(row, 1, formats.amount(total.expected_cents), "body", "text")
            self._cell(row, 2, formats.amount(total.counted_cents), "body", "text")
            role = "danger" if total.difference_cents else "good"
            self._cell(row, 3, formats.signed(total.difference_cents), "strong", role)
        self.signing.setVisible(self.differs())
        self.show_wrong((), "")
        self._message.setText("" if self.differs() else translate("Till", "Everything agrees."))
        self._message.setProperty("role", "good")
        self._message.style().polish(self._message)

    def show_slips(self, slips: SlipTotals) -> None:
        """Vouchers and returned tickets that are not as many as were booked, under the table."""
        row = self._table.rowCount()
        for word, booked, counted in (
            (translate("Till", "vouchers received"), slips.vouchers, slips.vouchers_counted),
            (translate("Till", "tickets taken back"), slips.returned, slips.returned_counted),
        ):
            if counted is None and not booked:
                continue
            role = "good" if counted == booked else "warning"
            self._cell(row, 0, word, "body", "text")
            self._cell(row, 1, str(booked), "body", "text")
            self._cell(row, 2, "–" if counted is None else str(counted), "body", "text")
            self._cell(row, 3, "" if counted is None else f"{counted - booked:+d}", "strong", role)
            row += 1

    def show_wrong(self, found: Sequence[WrongTender], zone: str) -> None:
        """Sales of the very amount of the difference: before a reason is asked for."""
        rows = [
            Row(
                key=one,
                main=f"{method_word(one.was)} → {method_word(one.now)}",
                detail=formats.clock(one.at_ms, zone),
                lead=one.number,
                trail=formats.amount(one.cents),
            )
            for one in found
        ]
        self.wrong.show_rows(rows, rows[0].key if rows else None)
        for widget in (self._wrong_head, self.wrong):
            widget.setVisible(bool(rows))

    def chosen_wrong(self) -> WrongTender | None:
        """The sale under the cursor, while the list has the focus."""
        key = self.wrong.current_key()
        return key if isinstance(key, WrongTender) and self.wrong.hasFocus() else None

    def _cell(self, row: int, column: int, text: str, token: str, role: str) -> None:
        label = self._look.label(text, token, role)
        label.setAlignment(RIGHT if column else Qt.AlignmentFlag.AlignLeft)
        self._table.addWidget(label, row, column)

    def say_reason_missing(self) -> None:
        """A difference is closed with a reason."""
        self._say(translate("Till", "A difference needs a reason."), "warning")
        self.signing.reason.setFocus()

    def say_x(self) -> None:
        """The X report is on its way to the printer."""
        self._say(translate("Till", "The X report goes to the printer."), "good")

    def refuse(self, error: BaseException) -> QWidget | None:
        """An error of the core, with all that was typed still there; the field that it asks for."""
        message = refusal(error)
        self._say(message.line(), message.tone)
        return self.signing.wanted(error)

    def show_closed(self, result: ShiftResult) -> None:
        """The Z number; what still waits is listed, never a reason to refuse."""
        for widget in (self._wrong_head, self.wrong, self.signing):
            widget.hide()
        waiting = ""
        count = result.waiting_sales
        if count:
            late = Counted.sales_not_sent(count)
            waiting = f"\n{late}"
        closed = translate("Till", "Closed. Z report {number} is saved and goes to the printer.")
        self._say(closed.format(number=result.z_number) + waiting, "good")

    def _say(self, text: str, role: str) -> None:
        self._message.setProperty("role", role)
        self._message.style().polish(self._message)
        self._message.setText(text)


def method_word(method: str) -> str:
    """A payment method, in words."""
    known = {
        "cash": translate("Till", "cash"),
        "card_by_hand": translate("Till", "card by hand"),
        "card": translate("Till", "card by terminal"),
        "voucher": translate("Till", "voucher"),
        "transfer": translate("Till", "transfer"),
    }
    return known.get(method, method)
