"""Any report on A4: what it is about, its table, the numbers beside it, who signs.

A wide table is drawn on its side. The borderel is the same paper with room for two signatures:
what a company takes home and what SABAM gets is one table that adds up.
"""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.queries.reports.report import NUMBERS, Kind
from boxoffice.report_paper import ReportPaper
from printing.document import Document
from printing.fonts import BOLD, MEDIUM
from printing.labels import stamp, words_in
from printing.pen import MM, Pen
from printing.report_values import shown
from printing.text_fit import cut, fit

_GREY = 0.36
_MARGIN = 16 * MM
_ROW, _SIZE = 14.0, 9.0
_LEAST = {Kind.TEXT: 46 * MM, Kind.CODE: 34 * MM, Kind.MOMENT: 31 * MM, Kind.DAY: 22 * MM}
_NUMBER = 21.5 * MM
_GAP = 5 * MM
"""Between a number and the text behind it, which begins where the number ends."""
_PORTRAIT = 178 * MM
_LARGE = 4
"""Facts that stand in the frame at the top."""


def report_pdf(paper: ReportPaper) -> bytes:
    """A4, upright or on its side, as many pages as its rows need."""
    page = _Page(paper)
    page.head()
    page.facts()
    page.table()
    page.sign()
    page.foot()
    return page.document.data()


class _Page:
    """Where the next line stands: `y` points below the top."""

    def __init__(self, paper: ReportPaper) -> None:
        self.paper = paper
        self.words = words_in(paper.language)
        self.document = Document(f"{paper.title} · {paper.house}")
        self.numbers = self._numbers()
        wide = sum(self._least()) > _PORTRAIT
        self.width, self.height = (297 * MM, 210 * MM) if wide else (210 * MM, 297 * MM)
        self.left, self.right = _MARGIN, self.width - _MARGIN
        self.bottom = self.height - 20 * MM
        self.number = 0
        self.edges = self._edges()
        self._begin()

    def _edges(self) -> list[tuple[float, float]]:
        """Left and right of each column; texts share what is left."""
        least = self._least()
        room = self.right - self.left - sum(least)
        texts = [n for n, column in enumerate(self.paper.columns) if column.kind is Kind.TEXT]
        for n in texts:
            least[n] += room / len(texts)
        if not texts and least:
            least = [wide + room / len(least) for wide in least]
        x, found = self.left, []
        for wide in least:
            found.append((x, x + wide))
            x += wide
        return found

    def _least(self) -> list[float]:
        """How wide each column must be."""
        behind = [False, *self.numbers]
        return [
            _least(column.kind) + (_GAP if after and not number else 0)
            for column, number, after in zip(self.paper.columns, self.numbers, behind, strict=False)
        ]

    def _numbers(self) -> list[bool]:
        """Which columns stand at their right edge: one that begins the table is what its rows are
        about, whatever it holds.
        """
        return [at > 0 and column.kind in NUMBERS for at, column in enumerate(self.paper.columns)]

    def _begin(self) -> None:
        self.pen: Pen = self.document.page(self.width, self.height)
        self.y = 18 * MM
        self.number += 1
        if self.paper.training:
            self.pen.stripes(0, 0, self.width, 6 * MM)

    def _room(self, height: float) -> bool:
        """Whether a new page was begun for it."""
        if self.y + height <= self.bottom:
            return False
        self.foot()
        self._begin()
        running = " · ".join((self.paper.title, *self.paper.about[:1]))
        running = cut(running, BOLD, 9, self.right - self.left)
        self.pen.text(self.left, self.y, running, font=BOLD, size=9)
        self.y += 9 * MM
        return True

    def head(self) -> None:
        """House and moment, the title large, what it is about."""
        paper, pen = self.paper, self.pen
        printed = stamp(paper.printed_local)
        pen.text(self.left, self.y, cut(paper.house, BOLD, 12, 120 * MM), font=BOLD, size=12)
        pen.text(self.right, self.y, printed, size=8.5, align="right", grey=_GREY)
        self.y += 12 * MM
        title = fit(paper.title, BOLD, self.right - self.left, sizes=(24, 14))
        pen.text(self.left, self.y, " ".join(title.lines), font=BOLD, size=title.size)
        if paper.training:
            word = self.words.training.upper()
            pen.text(self.right, self.y, word, font=BOLD, size=13, align="right")
        self.y += 3.5 * MM
        pen.bar(self.left, self.y, self.right - self.left, 1.6)
        self.y += 6.5 * MM
        for at, line in enumerate(paper.about):
            size, font = (13, BOLD) if at == 0 else (10, MEDIUM)
            said = cut(line, font, size, self.right - self.left)
            pen.text(self.left, self.y, said, font=font, size=size, grey=0 if at == 0 else _GREY)
            self.y += size + 4
        self.y += 2.5 * MM

    def facts(self) -> None:
        """The first in a frame, large; the others in small columns under it."""
        facts = self.paper.facts
        if not facts:
            return
        high = 17 * MM
        self.pen.bar(self.left, self.y - 3 * MM, self.right - self.left, high, grey=0.94, radius=4)
        self._line_of_facts(0, _LARGE, 5 * MM, 17)
        self.y += high + 3 * MM
        for begin in range(_LARGE, len(facts), _LARGE):
            self._line_of_facts(begin, begin + _LARGE, 0, 10)
            self.y += 11 * MM
        self.y += 3 * MM

    def _line_of_facts(self, begin: int, end: int, inset: float, size: float) -> None:
        room = (self.right - self.left) / _LARGE
        down = 9 * MM if inset else 13
        for at, fact in enumerate(self.paper.facts[begin:end]):
            x, y = self.left + at * room + inset, self.y + (2.5 * MM if inset else 0)
            name = cut(fact.name, MEDIUM, 8, room - inset - 2 * MM)
            self.pen.text(x, y, name, font=MEDIUM, size=8, grey=_GREY)
            font = BOLD if inset else MEDIUM
            said = shown(fact.value, fact.kind)
            said = f"€\u00a0{said}" if fact.kind is Kind.MONEY else said
            value = fit(said, font, room - inset - 3 * MM, sizes=(size, 8))
            y = self.y + (11 * MM if inset else down)
            self.pen.text(x, y, " ".join(value.lines), font=font, size=value.size)

    def table(self) -> None:
        """Headings on each page, the rows, the total in bold; a sentence where there are none."""
        paper = self.paper
        if not paper.rows:
            self.pen.text(self.left, self.y + 4 * MM, paper.note, font=BOLD, size=12)
            self.y += 12 * MM
            return
        self._headings()
        for row in paper.rows:
            if self._room(_ROW):
                self._headings()
            self._row(row, MEDIUM)
        if paper.total:
            self._room(_ROW + 4)
            self.pen.bar(self.left, self.y - 10.5, self.right - self.left, 0.8)
            self.y += 2
            said = (self.words.total, *paper.total[1:])
            self._row(said if paper.total[0] == "" else paper.total, BOLD)

    def _headings(self) -> None:
        said = (column.heading for column in self.paper.columns)
        self._put(said, MEDIUM, 8, _GREY)
        self.pen.bar(self.left, self.y + 4, self.right - self.left, 0.8)
        self.y += _ROW + 3

    def _row(self, row: tuple[str | int, ...], font: str) -> None:
        cells = zip(self.paper.columns, row, strict=True)
        self._put((shown(cell, column.kind) for column, cell in cells), font, _SIZE, 0)
        self.y += _ROW

    def _put(self, texts: Iterable[str], font: str, size: float, grey: float) -> None:
        behind = False
        for said, (left, right), number in zip(texts, self.edges, self.numbers, strict=True):
            if number:
                fitted = fit(said, font, right - left - 2 * MM, sizes=(size, 6))
                text = " ".join(fitted.lines)
                self.pen.text(
                    right, self.y, text, font=font, size=fitted.size, align="right", grey=grey
                )
            else:
                begin = left + _GAP if behind else left
                text = cut(said, font, size, right - begin - 3 * MM)
                self.pen.text(begin, self.y, text, font=font, size=size, grey=grey)
            behind = number

    def sign(self) -> None:
        """Lines to sign on, at the foot of the last page."""
        names = self.paper.signatures
        if not names:
            return
        self._room(26 * MM)
        self.y = max(self.y + 20 * MM, self.bottom - 4 * MM)
        room = (self.right - self.left - 10 * MM * (len(names) - 1)) / len(names)
        for at, name in enumerate(names):
            x = self.left + at * (room + 10 * MM)
            self.pen.bar(x, self.y - 12, room, 0.5)
            said = cut(name, MEDIUM, 8, room)
            self.pen.text(x, self.y, said, font=MEDIUM, size=8, grey=_GREY)

    def foot(self) -> None:
        """The page's number."""
        said = f"{self.words.page} {self.number}"
        y = self.height - 9 * MM
        self.pen.text(self.right, y, said, font=MEDIUM, size=8, align="right", grey=_GREY)


def _least(kind: Kind) -> float:
    return _NUMBER if kind in NUMBERS else _LEAST.get(kind, 20 * MM)
