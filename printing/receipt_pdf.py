"""The receipt on an 80 mm roll: as long as its content, everything on one grid.

Amounts stand on one right edge, their digits under each other. The sum to pay is what the eye
finds first; the rest is for whoever checks it at home or in the books.
"""

from __future__ import annotations

from collections.abc import Callable

from boxoffice.papers import ReceiptPaper
from printing.document import Document
from printing.fonts import BOLD, MEDIUM
from printing.labels import amount, money, rate, stamp, words_in
from printing.pen import MM, Pen
from printing.text_fit import fit, wrap
from printing.words import Words

ROLL_WIDTH = 80 * MM
_LEFT = 4 * MM
"""Printers of 80 mm rolls print 72 mm."""
_RIGHT = 76 * MM
_INNER = _RIGHT - _LEFT
_AMOUNT = 17 * MM
_QUANTITY = 6 * MM
_SIZE = 8.5
_LEADING = 11.5
_GREY = 0.36

_Drawing = Callable[[Pen], None]


class _Roll:
    """Collects what is drawn from top to bottom; only then is the page's length known."""

    def __init__(self) -> None:
        self.y = 6 * MM
        self.drawings: list[_Drawing] = []

    def space(self, points: float) -> None:
        self.y += points

    def line(
        self,
        left: str = "",
        right: str = "",
        *,
        font: str = MEDIUM,
        size: float = _SIZE,
        grey: float = 0,
    ) -> None:
        """A text on the left (wrapped) and an amount on the right of its first line."""
        room = _INNER - (_AMOUNT if right else 0)
        self._right(right, font, size, grey)
        for part in wrap(left, font, size, room) or ("",):
            self._left(_LEFT, part, font, size, grey)
            self.y += size * _LEADING / _SIZE

    def item(self, quantity: str, text: str, right: str) -> None:
        """A line of the order: quantity, text in its own column, amount."""
        self._left(_LEFT, quantity, MEDIUM, _SIZE, 0)
        self._right(right, MEDIUM, _SIZE, 0)
        for part in wrap(text, MEDIUM, _SIZE, _INNER - _QUANTITY - _AMOUNT) or ("",):
            self._left(_LEFT + _QUANTITY, part, MEDIUM, _SIZE, 0)
            self.y += _LEADING

    def columns(self, cells: tuple[str, str, str, str], grey: float = 0) -> None:
        """The rate on the left and three amounts, for the VAT table."""
        self._left(_LEFT, cells[0], MEDIUM, 7.5, grey)
        for number, cell in enumerate(cells[1:], start=2):
            self._right(cell, MEDIUM, 7.5, grey, _LEFT + _INNER * number / 4)
        self.y += 10

    def rule(self, weight: float = 0.5) -> None:
        y = self.y - 5
        self.drawings.append(lambda pen: pen.bar(_LEFT, y, _INNER, weight))
        self.y += 7

    def mark(self, text: str) -> None:
        """White on black over the whole width."""
        y = self.y - 8
        middle = ROLL_WIDTH / 2

        def draw(pen: Pen) -> None:
            pen.bar(_LEFT, y, _INNER, 15, radius=2)
            pen.text(middle, y + 10.6, text.upper(), font=BOLD, size=9, align="center", grey=1)

        self.drawings.append(draw)
        self.y += 19

    def _left(self, x: float, text: str, font: str, size: float, grey: float) -> None:
        y = self.y
        self.drawings.append(lambda pen: pen.text(x, y, text, font=font, size=size, grey=grey))

    def _right(self, text: str, font: str, size: float, grey: float, x: float = _RIGHT) -> None:
        y = self.y
        self.drawings.append(
            lambda pen: pen.text(x, y, text, font=font, size=size, grey=grey, align="right")
        )


def receipt_pdf(paper: ReceiptPaper) -> bytes:
    """One page, 80 mm wide and as long as the receipt."""
    words = words_in(paper.language)
    roll = _Roll()
    _head(roll, paper, words)
    _lines(roll, paper)
    _sums(roll, paper, words)
    _vat(roll, paper, words)
    _foot(roll, paper, words)
    document = Document(f"{words.order} {paper.order_number}")
    pen = document.page(ROLL_WIDTH, roll.y + 4 * MM)
    for draw in roll.drawings:
        draw(pen)
    return document.data()


def _head(roll: _Roll, paper: ReceiptPaper, words: Words) -> None:
    roll.space(6)
    house = fit(paper.house, BOLD, _INNER, sizes=(14, 10), most_lines=2)
    for line in house.lines:
        roll.line(line, font=BOLD, size=house.size)
    for line in paper.address:
        roll.line(line, grey=_GREY)
    if paper.vat_number:
        roll.line(f"{words.vat_number} {paper.vat_number}", grey=_GREY)
    roll.space(6)
    if paper.training:
        roll.mark(words.training)
    if paper.duplicate:
        roll.mark(words.duplicate)
    roll.line(f"{words.order} {paper.order_number}", font=BOLD, size=10)
    roll.line(stamp(paper.at_local), grey=_GREY)
    roll.space(2)
    roll.rule(1)


def _lines(roll: _Roll, paper: ReceiptPaper) -> None:
    roll.space(3)
    for line in paper.lines:
        roll.item(f"{line.quantity}×", line.text, amount(line.cents))
        roll.space(1)
    roll.space(1)
    roll.rule()


def _sums(roll: _Roll, paper: ReceiptPaper, words: Words) -> None:
    roll.space(3)
    if paper.rounding:
        roll.line(words.total, amount(paper.total))
        roll.line(words.rounding, amount(paper.rounding))
    roll.space(8 if paper.rounding else 6)
    label = words.to_pay if paper.to_pay >= 0 else words.paid_back
    roll.line(label, money(paper.to_pay), font=BOLD, size=14)
    roll.space(2)
    for payment in paper.payments:
        name = words.method_name(payment.method)
        shown = f"{name} · {payment.reference}" if payment.reference else name
        roll.line(shown, amount(payment.cents))
    if paper.given:
        roll.line(words.given, amount(paper.given), grey=_GREY)
        roll.line(words.change, amount(paper.change), font=BOLD)
    roll.space(2)
    roll.rule()


def _vat(roll: _Roll, paper: ReceiptPaper, words: Words) -> None:
    roll.space(2)
    roll.columns((words.vat, words.net, words.vat, words.gross), _GREY)
    for line in paper.vat:
        cells = (rate(line.rate_bp), amount(line.net), amount(line.vat), amount(line.gross))
        roll.columns(cells)
    roll.space(2)
    roll.rule()


def _foot(roll: _Roll, paper: ReceiptPaper, words: Words) -> None:
    roll.space(2)
    roll.line(f"{words.operator} {paper.operator} · {paper.device}", grey=_GREY)
    if paper.footer:
        roll.space(3)
        roll.line(paper.footer)
