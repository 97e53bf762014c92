"""An A4 page that grows into more pages: tables, facts and figures on one grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from printing.document import Document
from printing.fonts import BOLD, MEDIUM, width
from printing.pen import MM
from printing.text_fit import cut, fit, wrap

_GREY = 0.36
_SIZE = 9.5
_ROW = 13.5
_AMOUNT = 30 * MM
_BOX, _EDGE = 3.6 * MM, 0.7
"""A box to tick, and its line."""


class Column(NamedTuple):
    """A column's heading; 0 is the text column that takes the room, 1 an amount on the right."""

    heading: str
    kind: int


class Sheet:
    """Where the next thing is drawn: `y` points below the page's top, within the margins."""

    def __init__(self, document: Document, running_head: str, page_word: str) -> None:
        self.width, self._height = 210 * MM, 297 * MM
        self.left, self.right = 18 * MM, self.width - 18 * MM
        self.bottom = self._height - 20 * MM
        self._document, self._running_head, self._page_word = document, running_head, page_word
        self._number = 0
        self._begin()

    def room_for(self, height: float) -> None:
        """Go to a new page when that much does not fit any more."""
        if self.y + height > self.bottom:
            self._foot()
            self._begin()
            shown = cut(self._running_head, BOLD, 9, self.right - self.left)
            self.pen.text(self.left, self.y, shown, font=BOLD, size=9)
            self.y += 12 * MM

    def facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Small grey words with their values under them, in equal columns."""
        self.room_for(13 * MM)
        room = (self.right - self.left) / len(facts)
        for number, (label, value) in enumerate(facts):
            x = self.left + number * room
            self.pen.text(x, self.y, cut(label, MEDIUM, 8, room), font=MEDIUM, size=8, grey=_GREY)
            fitted = fit(value, MEDIUM, room - 4 * MM, sizes=(10.5, 7))
            shown = " ".join(fitted.lines)
            self.pen.text(x, self.y + 13, shown, font=MEDIUM, size=fitted.size)
        self.y += 11 * MM

    def figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """The numbers that matter most, large, in a frame."""
        high = 19 * MM
        self.room_for(high + 6 * MM)
        self.pen.bar(self.left, self.y - 3 * MM, self.right - self.left, high, grey=0.94, radius=4)
        room = (self.right - self.left) / len(figures)
        for number, (label, value) in enumerate(figures):
            x = self.left + number * room + 5 * MM
            self.pen.text(x, self.y + 3 * MM, label, font=MEDIUM, size=8.5, grey=_GREY)
            fitted = fit(value, BOLD, room - 7 * MM, sizes=(22, 10))
            self.pen.text(
                x, self.y + 11.5 * MM, " ".join(fitted.lines), font=BOLD, size=fitted.size
            )
        self.y += high + 5 * MM

    def note(self, text: str, *, strong: bool = False) -> None:
        """A sentence over the whole width."""
        for line in wrap(text, MEDIUM, _SIZE, self.right - self.left):
            self.room_for(_ROW)
            font = BOLD if strong else MEDIUM
            self.pen.text(self.left, self.y, line, font=font, size=_SIZE)
            self.y += _ROW
        self.y += 4 * MM

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[tuple[str, ...]],
        *,
        total: tuple[str, ...] | None = None,
    ) -> None:
        """A table with its heading repeated on each page; nothing at all without rows."""
        if not rows:
            return
        self.room_for(3 * _ROW)
        self._heading(columns)
        for row in rows:
            if self.y + _ROW > self.bottom:
                self.room_for(_ROW)
                self._heading(columns)
            self._row(columns, row, MEDIUM)
        if total:
            self.room_for(_ROW)
            self.pen.bar(self.left, self.y - 10.5, self.right - self.left, 0.5)
            self._row(columns, total, BOLD)
        self.y += 4.5 * MM

    def placed_heading(self, columns: Sequence[tuple[float, str]], below: float) -> None:
        """Small grey words at their places over a line, and room `below` it."""
        for x, word in columns:
            self.pen.text(self.left + x, self.y, word, font=MEDIUM, size=8, grey=_GREY)
        self.y += 2 * MM
        self.pen.bar(self.left, self.y, self.right - self.left, 0.8)
        self.y += below

    def box(self, x: float, baseline: float, *, ticked: bool = False) -> None:
        """A box to tick beside a line, or one that is ticked."""
        top = baseline - _BOX + 0.6 * MM
        for left, down, wide, high in (
            (0, 0, _BOX, _EDGE), (0, _BOX, _BOX, _EDGE), (0, 0, _EDGE, _BOX),
            (_BOX, 0, _EDGE, _BOX + _EDGE),
        ):  # fmt: skip
            self.pen.bar(x + left, top + down, wide, high)
        if ticked:
            self.pen.bar(x + 2 * _EDGE, top + 2 * _EDGE, _BOX - 3 * _EDGE, _BOX - 3 * _EDGE)

    def finish(self) -> None:
        """The last page's foot."""
        self._foot()

    def _heading(self, columns: Sequence[Column]) -> None:
        self._cells(columns, [column.heading for column in columns], MEDIUM, 8, _GREY)
        self.pen.bar(self.left, self.y + 4, self.right - self.left, 0.8)
        self.y += _ROW + 2

    def _row(self, columns: Sequence[Column], row: Sequence[str], font: str) -> None:
        self._cells(columns, row, font, _SIZE, 0)
        self.y += _ROW

    def _cells(
        self, columns: Sequence[Column], row: Sequence[str], font: str, size: float, grey: float
    ) -> None:
        amounts = sum(column.kind for column in columns)
        room = self.right - self.left - amounts * _AMOUNT - 2 * MM
        shown = cut(row[0], BOLD if grey else font, size, room)
        first = BOLD if grey else font
        self.pen.text(self.left, self.y, shown, font=first, size=size, grey=0 if grey else grey)
        for number, cell in enumerate(row[1:], start=1):
            x = self.right - (amounts - number) * _AMOUNT
            self.pen.text(x, self.y, cell, font=font, size=size, align="right", grey=grey)

    def _begin(self) -> None:
        self.pen = self._document.page(self.width, self._height)
        self.y = 20 * MM
        self._number += 1

    def _foot(self) -> None:
        shown = f"{self._page_word} {self._number}"
        y = self._height - 10 * MM
        self.pen.text(
            self.right - width(shown, MEDIUM, 8), y, shown, font=MEDIUM, size=8, grey=_GREY
        )
