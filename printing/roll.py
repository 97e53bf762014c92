"""A roll of paper that is as long as what stands on it: lines, amounts, rules, bar codes."""

from __future__ import annotations

from collections.abc import Callable

from printing.codes import code128_path
from printing.fonts import BOLD, MEDIUM, width
from printing.pen import MM, Pen
from printing.text_fit import wrap

ROLL_WIDTH = 80 * MM
_LEFT = 4 * MM
"""Printers of 80 mm rolls print 72 mm."""
_RIGHT = 76 * MM
INNER = _RIGHT - _LEFT
_AMOUNT = 17 * MM
_QUANTITY = 6 * MM
_GAP = 1 * MM
_SIZE = 8.5
_LEADING = 11.5
GREY = 0.36
_BAR = 0.28 * MM
"""A module of the bar code: two dots of a printer with 203 dots per inch."""
_BAR_HEIGHT = 9 * MM

Drawing = Callable[[Pen], None]


class Roll:
    """Collects what is drawn from top to bottom; only then is the page's length known."""

    def __init__(self) -> None:
        self.y = 6 * MM
        self.drawings: list[Drawing] = []

    def space(self, points: float) -> None:
        """Leave so many points free."""
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
        room = INNER - (_AMOUNT if right else 0)
        self._right(right, font, size, grey)
        for part in wrap(left, font, size, room) or ("",):
            self._left(_LEFT, part, font, size, grey)
            self.y += size * _LEADING / _SIZE

    def item(self, quantity: str, text: str, right: str) -> None:
        """A line of the order: quantity, text in its own column, amount. A school's quantity takes
        more of the line.
        """
        beside = max(_QUANTITY, width(quantity, MEDIUM, _SIZE) + _GAP)
        self._left(_LEFT, quantity, MEDIUM, _SIZE, 0)
        self._right(right, MEDIUM, _SIZE, 0)
        for part in wrap(text, MEDIUM, _SIZE, INNER - beside - _AMOUNT) or ("",):
            self._left(_LEFT + beside, part, MEDIUM, _SIZE, 0)
            self.y += _LEADING

    def columns(self, cells: tuple[str, str, str, str], grey: float = 0) -> None:
        """The rate on the left and three amounts, for the VAT table."""
        self._left(_LEFT, cells[0], MEDIUM, 7.5, grey)
        for number, cell in enumerate(cells[1:], start=2):
            self._right(cell, MEDIUM, 7.5, grey, _LEFT + INNER * number / 4)
        self.y += 10

    def rule(self, weight: float = 0.5) -> None:
        """A line over the whole width, so heavy."""
        y = self.y - 5
        self.drawings.append(lambda pen: pen.bar(_LEFT, y, INNER, weight))
        self.y += 7

    def mark(self, text: str) -> None:
        """White on black over the whole width."""
        y = self.y - 8
        middle = ROLL_WIDTH / 2

        def draw(pen: Pen) -> None:
            pen.bar(_LEFT, y, INNER, 15, radius=2)
            pen.text(middle, y + 10.6, text.upper(), font=BOLD, size=9, align="center", grey=1)

        self.drawings.append(draw)
        self.y += 19

    def code128(self, text: str) -> None:
        """A bar code in the middle, 9 mm high, with its quiet zones inside the roll."""
        operations, modules = code128_path(text, _BAR_HEIGHT / _BAR)
        x, y = (ROLL_WIDTH - modules * _BAR) / 2, self.y
        self.drawings.append(lambda pen: pen.path(x, y, _BAR, operations))
        self.y += _BAR_HEIGHT + 13

    def middle(self, text: str, size: float) -> None:
        """A text in the middle."""
        y = self.y
        self.drawings.append(
            lambda pen: pen.text(ROLL_WIDTH / 2, y, text, font=BOLD, size=size, align="center")
        )
        self.y += size * 1.3

    def _left(self, x: float, text: str, font: str, size: float, grey: float) -> None:
        y = self.y
        self.drawings.append(lambda pen: pen.text(x, y, text, font=font, size=size, grey=grey))

    def _right(self, text: str, font: str, size: float, grey: float, x: float = _RIGHT) -> None:
        y = self.y
        self.drawings.append(
            lambda pen: pen.text(x, y, text, font=font, size=size, grey=grey, align="right")
        )
