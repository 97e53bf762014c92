"""The evening list on A4: by name, with places and number, and a box to tick at the table.

It is read standing, in little light, by somebody who looks for a name: names are the largest.
"""

from __future__ import annotations

from collections.abc import Sequence

from boxoffice.papers import EveningLine, EveningPaper
from printing.document import Document
from printing.fonts import BOLD, MEDIUM
from printing.labels import clock, stamp, words_in
from printing.pen import MM
from printing.sheet import Sheet
from printing.text_fit import cut, fit, wrap
from printing.words import Words

_GREY = 0.36
_ROW = 7 * MM
_LINE = 4.2 * MM
_SIZE = 9.5
_NAME_SIZE = 11.0
_NAME, _PLACES, _NUMBER, _COUNT = 8 * MM, 72 * MM, 116 * MM, 138 * MM
"""Left edges within the margins; the box to tick stands before the name."""
_BOX = 3.6 * MM


def evening_list_pdf(paper: EveningPaper) -> bytes:
    """A4, about 34 lines a page; the heading is repeated."""
    words = words_in(paper.language)
    document = Document(f"{words.evening_list} · {paper.title}")
    running = f"{paper.title} · {stamp(paper.starts_local)} · {words.evening_list}"
    sheet = Sheet(document, running, words.page)
    _head(sheet, paper, words)
    _heading(sheet, words)
    for line in paper.lines:
        _line(sheet, line, words)
    sheet.finish()
    return document.data()


def _head(sheet: Sheet, paper: EveningPaper, words: Words) -> None:
    pen, left, right = sheet.pen, sheet.left, sheet.right
    pen.text(left, sheet.y, cut(paper.house, BOLD, 11, 100 * MM), font=BOLD, size=11)
    pen.text(right, sheet.y, stamp(paper.printed_local), size=8.5, align="right", grey=_GREY)
    sheet.y += 11 * MM
    title = fit(paper.title, BOLD, right - left, sizes=(24, 12))
    pen.text(left, sheet.y, " ".join(title.lines), font=BOLD, size=title.size)
    if paper.training:
        pen.stripes(0, 0, sheet.width, 6 * MM)
        pen.text(
            right, sheet.y - 17 * MM + 6 * MM, words.training.upper(), font=BOLD, size=12,
            align="right",
        )  # fmt: skip
    sheet.y += 8 * MM
    when = f"{words.long_date(paper.starts_local)} · {clock(paper.starts_local)} · {paper.hall}"
    pen.text(left, sheet.y, cut(when, MEDIUM, 11, right - left), font=MEDIUM, size=11)
    sheet.y += 8 * MM
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
    for x, word in columns:
        sheet.pen.text(sheet.left + x, sheet.y, word, font=MEDIUM, size=8, grey=_GREY)
    sheet.y += 2 * MM
    sheet.pen.bar(sheet.left, sheet.y, sheet.right - sheet.left, 0.8)
    sheet.y += 5.5 * MM


def _line(sheet: Sheet, line: EveningLine, words: Words) -> None:
    places = _wrapped(line.places)
    height = _ROW + (len(places) - 1) * _LINE
    if sheet.y + height > sheet.bottom:
        sheet.room_for(sheet.bottom)
        _heading(sheet, words)
    pen, left = sheet.pen, sheet.left
    for x, y, w, h in (
        (0, 0, _BOX, 0.7), (0, _BOX, _BOX, 0.7), (0, 0, 0.7, _BOX), (_BOX, 0, 0.7, _BOX + 0.7),
    ):  # fmt: skip
        pen.bar(left + x, sheet.y - _BOX + 0.6 * MM + y, w, h)
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
