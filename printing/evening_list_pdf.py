"""The evening list on A4: by name, with places and number, and a box to tick at the table.

It is read standing, in little light, by somebody who looks for a name: names are the largest.
"""

from __future__ import annotations

from collections.abc import Sequence

from boxoffice.papers import EveningLine, EveningPaper
from printing.document import Document
from printing.evening_head import head
from printing.fonts import BOLD, MEDIUM
from printing.labels import stamp, words_in
from printing.pen import MM
from printing.sheet import Sheet
from printing.text_fit import cut, wrap
from printing.words import Words

_GREY = 0.36
_ROW = 7 * MM
_LINE = 4.2 * MM
_SIZE = 9.5
_NAME_SIZE = 11.0
_NAME, _PLACES, _NUMBER, _COUNT = 8 * MM, 72 * MM, 116 * MM, 138 * MM
"""Left edges within the margins; the box to tick stands before the name."""


def evening_list_pdf(paper: EveningPaper) -> bytes:
    """A4, about 34 lines a page; the heading is repeated."""
    words = words_in(paper.language)
    document = Document(f"{words.evening_list} · {paper.title}")
    running = f"{stamp(paper.starts_local)} · {words.evening_list} · {paper.title}"
    sheet = Sheet(document, running, words.page)
    head(sheet, paper, words.evening_list, words)
    _figures(sheet, paper, words)
    _heading(sheet, words)
    for line in paper.lines:
        _line(sheet, line, words)
    sheet.finish()
    return document.data()


def _figures(sheet: Sheet, paper: EveningPaper, words: Words) -> None:
    kept = sum(line.count for line in paper.lines if line.state == "reserved")
    count = sum(line.count for line in paper.lines)
    sheet.figures(
        (
            (words.places, str(count)),
            (words.tickets, str(count - kept)),
            (words.reserved, str(kept)),
        )
    )
    sheet.y += 2 * MM


def _heading(sheet: Sheet, words: Words) -> None:
    columns = (
        (_NAME, words.name), (_PLACES, words.places), (_NUMBER, words.order),
        (_COUNT, words.number_of),
    )  # fmt: skip
    sheet.placed_heading(columns, 5.5 * MM)


def _line(sheet: Sheet, line: EveningLine, words: Words) -> None:
    places = _wrapped(line.places)
    height = _ROW + (len(places) - 1) * _LINE
    if sheet.y + height > sheet.bottom:
        sheet.room_for(sheet.bottom)
        _heading(sheet, words)
    pen, left = sheet.pen, sheet.left
    sheet.box(left, sheet.y)
    name = line.name or words.without_name
    grey = 0.0 if line.name else _GREY
    shown = cut(name, BOLD, _NAME_SIZE, _PLACES - _NAME - 3 * MM)
    pen.text(left + _NAME, sheet.y, shown, font=BOLD, size=_NAME_SIZE, grey=grey)
    for n, part in enumerate(places):
        pen.text(left + _PLACES, sheet.y + n * _LINE, part, font=MEDIUM, size=_SIZE)
    pen.text(left + _NUMBER, sheet.y, line.number, font=MEDIUM, size=_SIZE)
    pen.text(left + _COUNT, sheet.y, str(line.count), font=BOLD, size=_SIZE)
    state = {"reserved": words.reserved, "due": words.to_pay}.get(line.state, "")
    pen.text(sheet.right, sheet.y, state, font=MEDIUM, size=_SIZE, align="right")
    sheet.y += height


def _wrapped(places: str) -> Sequence[str]:
    return wrap(places, MEDIUM, _SIZE, _NUMBER - _PLACES - 3 * MM) or ("",)
