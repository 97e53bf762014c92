"""Tickets as A6 pages: what a person reads above, what a scanner reads below the tear line.

Read from an arm's length: title, hour, seat. One face of letters, black only, so that it comes out
of a thermal printer as it comes out of a laser. Sizes of the codes are whole dots of a 203 dpi
head and leave their quiet zones white (reference/scanning.md §3.1: at least 30 mm printed).
"""

from __future__ import annotations

from collections.abc import Sequence

from boxoffice.papers import TicketPaper
from boxoffice.tickets.short_code import grouped
from printing.codes import code128_path, qr_path
from printing.document import Document
from printing.fonts import BOLD, MEDIUM, width
from printing.labels import clock, money, words_in
from printing.pen import MM, Pen
from printing.text_fit import cut, fit, wrap
from printing.words import Words

PAGE = (105 * MM, 148 * MM)
"""A6 portrait."""

_LEFT = 8 * MM
_RIGHT = 97 * MM
_INNER = _RIGHT - _LEFT
_MIDDLE = 53 * MM
"""Where the second column begins, above and below the tear line."""
_DOT = 25.4 / 203 * MM
"""One dot of the common thermal print head."""
_QR_MODULE = 8 * _DOT
_BAR = 3 * _DOT
_BAR_HEIGHT = 9.5 * MM
_TEXT = MEDIUM
_FREE = frozenset({
    "vrije plaats", "vrije plaatsen", "placement libre", "places libres", "free seating",
    "free places", "unnumbered",
})  # fmt: skip
"""Names of areas that only say once more that the place is free (the import gives one of them)."""
_LABEL_GREY = 0.36
"""Darker than 7:1 on white, and still printed by a thermal head."""


def ticket_pdf(papers: Sequence[TicketPaper]) -> bytes:
    """One PDF with a page for each ticket, in order. Raises `ValueError` for none."""
    if not papers:
        raise ValueError("a file of tickets needs a ticket")
    document = Document(f"{papers[0].title} · {papers[0].order_number}")
    for paper in papers:
        _draw(document.page(*PAGE), paper, words_in(paper.language))
    return document.data()


def _draw(pen: Pen, paper: TicketPaper, words: Words) -> None:
    _head(pen, paper, words)
    _title(pen, paper.title)
    _when_and_where(pen, paper, words)
    _place(pen, paper, words)
    pen.dots(_LEFT, 85 * MM, _INNER)
    _qr(pen, paper)
    _sale(pen, paper, words)
    _short_code(pen, paper.short_code)


def _head(pen: Pen, paper: TicketPaper, words: Words) -> None:
    """House on the left; on the right a mark that nobody overlooks, if there is one."""
    room = _INNER
    mark = words.training if paper.training else words.duplicate if paper.duplicate else ""
    if paper.training:
        pen.stripes(0, 0, PAGE[0], 4.5 * MM)
    if mark:
        shown = mark.upper()
        wide = width(shown, BOLD, 8) + 4 * MM
        pen.bar(_RIGHT - wide, 7.6 * MM, wide, 5 * MM, radius=1 * MM)
        pen.text(_RIGHT - wide / 2, 11.1 * MM, shown, font=BOLD, size=8, align="center", grey=1)
        room -= wide + 3 * MM
    house = fit(paper.house, BOLD, room, sizes=(11, 7.5))
    pen.text(_LEFT, 11.4 * MM, house.lines[0] if house.lines else "", font=BOLD, size=house.size)
    pen.bar(_LEFT, 14.2 * MM, _INNER, 1.4)


def _title(pen: Pen, title: str) -> None:
    """As large as it fits in 24 mm: one line if it is short, never more than four."""
    top, room = 16.5 * MM, 24 * MM
    fitted = fit(title, BOLD, _INNER, sizes=(30, 22))
    if fitted.size <= 22:
        fitted = fit(title, BOLD, _INNER, sizes=(26, 19), most_lines=2)
    if fitted.size <= 19:
        fitted = fit(title, BOLD, _INNER, sizes=(19, 13), most_lines=3)
    if fitted.size <= 13:
        fitted = fit(title, BOLD, _INNER, sizes=(13, 10), most_lines=4)
    leading = fitted.size * 1.14
    block = leading * len(fitted.lines)
    baseline = top + (room - block) / 2 + fitted.size * 0.92
    for line in fitted.lines:
        pen.text(_LEFT, baseline, line, font=BOLD, size=fitted.size)
        baseline += leading


def _when_and_where(pen: Pen, paper: TicketPaper, words: Words) -> None:
    left, right = _MIDDLE - _LEFT - 3 * MM, _RIGHT - _MIDDLE
    pen.text(_LEFT, 44.3 * MM, words.date, font=_TEXT, size=7, grey=_LABEL_GREY)
    for number, line in enumerate(words.date_in_two(paper.starts_local)):
        size = fit(line, BOLD, left, sizes=(11.5, 8)).size
        pen.text(_LEFT, (49 + 4.4 * number) * MM, line, font=BOLD, size=size)
    pen.text(_MIDDLE, 44.3 * MM, words.time, font=_TEXT, size=7, grey=_LABEL_GREY)
    pen.text(_MIDDLE, 53.4 * MM, clock(paper.starts_local), font=BOLD, size=24)
    if paper.doors_local:
        doors = _MIDDLE + 28 * MM
        pen.text(doors, 44.3 * MM, words.doors, font=_TEXT, size=7, grey=_LABEL_GREY)
        pen.text(doors, 53.4 * MM, clock(paper.doors_local), font=BOLD, size=12)
    hall_room = left if paper.entrance else _INNER
    _field(pen, _LEFT, 59 * MM, hall_room, words.hall, paper.hall, (12, 7.5), lines=1)
    if paper.entrance:
        _field(pen, _MIDDLE, 59 * MM, right, words.entrance, paper.entrance, (12, 7.5), lines=1)


def _place(pen: Pen, paper: TicketPaper, words: Words) -> None:
    """Zone, row and seat as large as they fit; without a seat, that it may be chosen freely."""
    top = 68 * MM
    pen.bar(_LEFT, top, _INNER, 0.6)
    cells = _cells(paper, words)
    ends = [*(start for start, _, _ in cells[1:]), 1.0]
    for (start, label, value), end in zip(cells, ends, strict=True):
        x, room = _LEFT + start * _INNER, (end - start) * _INNER - (3 * MM if end < 1 else 0)
        shown = cut(label, _TEXT, 7, room)
        pen.text(x, top + 4.6 * MM, shown, font=_TEXT, size=7, grey=_LABEL_GREY)
        fitted = fit(value, BOLD, room, sizes=(26, 9))
        pen.text(x, top + 13.6 * MM, " ".join(fitted.lines), font=BOLD, size=fitted.size)


def _cells(paper: TicketPaper, words: Words) -> list[tuple[float, str, str]]:
    """(start as a part of the width, label, value) from left to right; empty ones left out."""
    cells: list[tuple[float, str, str]] = []
    zone = paper.zone if paper.seat or paper.zone.casefold() not in _FREE else ""
    shift = (_MIDDLE - _LEFT) / _INNER if zone else 0.0
    if zone:
        cells.append((0.0, words.zone, zone))
    if not paper.seat:
        cells.append((shift, words.place, words.unnumbered))
    else:
        if paper.row:
            cells.append((shift, words.row, paper.row))
        cells.append((shift + (0.25 if paper.row else 0.0), words.seat, paper.seat))
    if paper.admits > 1:
        cells.append((0.83, words.admits, str(paper.admits)))
    return cells


def _field(
    pen: Pen,
    x: float,
    top: float,
    room: float,
    label: str,
    value: str,
    sizes: tuple[float, float],
    *,
    lines: int,
) -> None:
    """A small grey word and under it the value."""
    pen.text(x, top, label, font=_TEXT, size=7, grey=_LABEL_GREY)
    fitted = fit(value, BOLD, room, sizes=sizes, most_lines=lines)
    for number, line in enumerate(fitted.lines):
        baseline = top + 1.2 * MM + fitted.size * (0.92 + 1.12 * number)
        pen.text(x, baseline, line, font=BOLD, size=fitted.size)


def _qr(pen: Pen, paper: TicketPaper) -> None:
    """The signed code. The page's margin and the gaps around it are its quiet zone."""
    pen.path(_LEFT, 89.5 * MM, _QR_MODULE, qr_path(paper.code))


def _sale(pen: Pen, paper: TicketPaper, words: Words) -> None:
    room = _RIGHT - _MIDDLE
    _field(pen, _MIDDLE, 91.2 * MM, room, words.price_type, paper.price_type, (12, 7.5), lines=1)
    price = money(paper.cents) if paper.cents else words.free
    _field(pen, _MIDDLE, 101.2 * MM, room / 2, words.price, price, (12, 7.5), lines=1)
    second = _MIDDLE + room / 2
    _field(pen, second, 101.2 * MM, room / 2, words.order, paper.order_number, (12, 7), lines=1)
    y = 111 * MM
    if paper.selling_house and paper.selling_house != paper.house:
        sold = fit(
            f"{words.sold_by} {paper.selling_house}", _TEXT, room, sizes=(7, 6), most_lines=2
        )
        for line in sold.lines:
            pen.text(_MIDDLE, y, line, font=_TEXT, size=sold.size)
            y += 8.4
        y += 1
    _conditions(pen, paper.conditions, y, room)


def _conditions(pen: Pen, text: str, y: float, room: float) -> None:
    """Small print down to the height of the QR's lower edge; what is too much is cut."""
    size, leading = 6.0, 7.2
    most = int((126.5 * MM - y) / leading) + 1
    lines = wrap(text, _TEXT, size, room)
    if len(lines) > most:
        lines = (*lines[: most - 1], cut(" ".join(lines[most - 1 :]), _TEXT, size, room))
    for line in lines:
        pen.text(_MIDDLE, y, line, font=_TEXT, size=size, grey=_LABEL_GREY)
        y += leading


def _short_code(pen: Pen, code: str) -> None:
    """Code 128 over the page's width, and the same letters for the eye in groups of four."""
    operations, modules = code128_path(code, _BAR_HEIGHT / _BAR)
    x = (PAGE[0] - modules * _BAR) / 2
    pen.path(x, 130.6 * MM, _BAR, operations)
    middle = PAGE[0] / 2
    pen.text(middle, 144 * MM, grouped(code), font=_TEXT, size=9, align="center", spacing=1.1)
