"""The door list on A4: by place, with a box to tick when somebody goes in."""

from __future__ import annotations

from boxoffice.papers import DoorLine, DoorPaper
from printing.document import Document
from printing.evening_head import head
from printing.fonts import BOLD, MEDIUM
from printing.labels import stamp, words_in
from printing.pen import MM
from printing.sheet import Sheet
from printing.text_fit import cut
from printing.words import Words

_ROW = 5.6 * MM
_SIZE = 9.5
_PLACE, _PRICE, _NAME, _NUMBER = 8 * MM, 42 * MM, 78 * MM, 136 * MM
"""Left edges within the margins; the box to tick stands before the place."""


def door_list_pdf(paper: DoorPaper) -> bytes:
    """A4, about 40 lines a page; the heading is repeated."""
    words = words_in(paper.language)
    document = Document(f"{words.door_list} · {paper.title}")
    running = f"{stamp(paper.starts_local)} · {words.door_list} · {paper.title}"
    sheet = Sheet(document, running, words.page)
    inside = sum(line.state == "inside" for line in paper.lines)
    kept = sum(line.state == "reserved" for line in paper.lines)
    head(sheet, paper, words.door_list, words)
    sheet.figures(
        (
            (words.tickets, str(len(paper.lines) - kept)),
            (words.reserved, str(kept)),
            (words.is_inside.capitalize(), str(inside)),
        )
    )
    sheet.y += 2 * MM
    _heading(sheet, words)
    for line in paper.lines:
        if sheet.y + _ROW > sheet.bottom:
            sheet.room_for(sheet.bottom)
            _heading(sheet, words)
        _line(sheet, line, words)
    sheet.finish()
    return document.data()


def _heading(sheet: Sheet, words: Words) -> None:
    columns = (
        (_PLACE, words.place), (_PRICE, words.price_type), (_NAME, words.name),
        (_NUMBER, words.order),
    )  # fmt: skip
    sheet.placed_heading(columns, 5 * MM)


def _line(sheet: Sheet, line: DoorLine, words: Words) -> None:
    pen, left = sheet.pen, sheet.left
    sheet.box(left, sheet.y, ticked=line.state == "inside")
    place = cut(line.place, BOLD, _SIZE, _PRICE - _PLACE - 2 * MM)
    pen.text(left + _PLACE, sheet.y, place, font=BOLD, size=_SIZE)
    price = cut(line.price_type, MEDIUM, _SIZE, _NAME - _PRICE - 2 * MM)
    pen.text(left + _PRICE, sheet.y, price, font=MEDIUM, size=_SIZE)
    name = cut(line.name, MEDIUM, _SIZE, _NUMBER - _NAME - 2 * MM)
    pen.text(left + _NAME, sheet.y, name, font=MEDIUM, size=_SIZE)
    pen.text(left + _NUMBER, sheet.y, line.number, font=MEDIUM, size=_SIZE)
    state = {"reserved": words.reserved, "due": words.to_pay, "inside": words.is_inside}
    shown = state.get(line.state, "")
    pen.text(sheet.right, sheet.y, shown, font=MEDIUM, size=8, align="right")
    sheet.y += _ROW
