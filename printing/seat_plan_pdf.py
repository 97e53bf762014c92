"""The hall on A4, to sell from with a pencil: the plan, and under it what is free by row.

Free seats are white with their number, so that they can be crossed off; what is not is dark.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from boxoffice.papers import PlanSeat, SeatPlanPaper
from printing.document import Document
from printing.evening_head import head
from printing.fonts import BOLD, MEDIUM, width
from printing.labels import stamp, words_in
from printing.pen import MM, Pen
from printing.sheet import Column, Sheet
from printing.text_fit import Fitted, cut, fit, wrap
from printing.words import Words

_GREYS = {"sold": 0.3, "reserved": 0.62, "blocked": 0.85}
_MOST_SEAT = 7 * MM
_READABLE = 4.2
"""Points: smaller numbers are left out, the list below has them."""
_LEADING = 1.1
_LETTERS = 8.0
"""Points of a row's name at its ends."""
_LINE = 0.6
_ROW, _MORE, _SIZE = 5.2 * MM, 4.2 * MM, 9.5
_NUMBERS = 46 * MM
"""Left edge of the free numbers of a row, within the margins."""


def seat_plan_pdf(paper: SeatPlanPaper) -> bytes:
    """A4: the plan on the first page, as large as it fits, then rows and pools."""
    words = words_in(paper.language)
    document = Document(f"{words.seat_plan} · {paper.title}")
    running = f"{stamp(paper.starts_local)} · {words.seat_plan} · {paper.title}"
    sheet = Sheet(document, running, words.page)
    head(sheet, paper, words.seat_plan, words)
    if paper.seats:
        _legend(sheet, paper, words)
        _plan(sheet, paper)
    _rows(sheet, paper, words)
    _pools(sheet, paper, words)
    sheet.finish()
    return document.data()


def _legend(sheet: Sheet, paper: SeatPlanPaper, words: Words) -> None:
    x = sheet.left
    named = {
        "free": words.is_free, "sold": words.is_sold, "reserved": words.reserved.lower(),
        "blocked": words.is_blocked,
    }  # fmt: skip
    for state, word in named.items():
        count = sum(seat.state == state for seat in paper.seats)
        _seat(sheet.pen, x + 2 * MM, sheet.y - 1.2 * MM, 3.4 * MM, state)
        shown = f"{count} {word}"
        sheet.pen.text(x + 5.5 * MM, sheet.y, shown, font=MEDIUM, size=9.5)
        x += 5.5 * MM + width(shown, MEDIUM, 9.5) + 8 * MM
    sheet.y += 8 * MM


def _plan(sheet: Sheet, paper: SeatPlanPaper) -> None:
    """As wide as the page or as high as half of it, whichever comes first."""
    left, top, right, bottom = _bounds(paper)
    room_x, room_y = sheet.right - sheet.left, (sheet.bottom - sheet.y) * 0.72
    unit = min(room_x / (right - left), room_y / (bottom - top))
    gap = _gap(paper.seats)
    size = min(_MOST_SEAT, 0.82 * gap * unit)
    unit = min(unit, _MOST_SEAT / 0.82 / gap)
    off_x = sheet.left + (room_x - (right - left) * unit) / 2
    for x, y, wide, high, text in paper.shapes:
        _shape(sheet.pen, off_x + (x - left) * unit, sheet.y + (y - top) * unit,
               wide * unit, high * unit, text)  # fmt: skip
    for seat in paper.seats:
        x, y = off_x + (seat.x - left) * unit, sheet.y + (seat.y - top) * unit
        _seat(sheet.pen, x, y, size, seat.state)
        points = size * 0.5
        if points >= _READABLE and seat.state in ("free", "reserved"):
            sheet.pen.text(
                x, y + points * 0.36, seat.number, font=MEDIUM, size=points, align="center"
            )
    points, room = min(_LETTERS, 0.9 * gap * unit), 2 * gap * unit - size
    for name, across, down in paper.rows if points >= _READABLE else ():
        x, y = off_x + (across - left) * unit, sheet.y + (down - top) * unit
        _centred(sheet.pen, x, y, fit(name, BOLD, room, sizes=(points, _READABLE), most_lines=2))
    sheet.y += (bottom - top) * unit + 8 * MM


def _bounds(paper: SeatPlanPaper) -> tuple[float, float, float, float]:
    half = _gap(paper.seats) / 2
    xs = [seat.x for seat in paper.seats] + [x for _, x, _ in paper.rows]
    ys = [seat.y for seat in paper.seats]
    left, top, right, bottom = min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half
    for x, y, wide, high, _ in paper.shapes:
        left, top = min(left, x), min(top, y)
        right, bottom = max(right, x + wide), max(bottom, y + high)
    return left, top, right, bottom


def _gap(seats: Sequence[PlanSeat]) -> float:
    """How far seats are from their neighbours: what a seat may be wide and high.

    Most seats of a plan stand beside the one before them, also in a curved row; a plan whose
    rows touch where one ends is no reason to draw all of them small.
    """
    apart = sorted(hypot(b.x - a.x, b.y - a.y) for a, b in pairwise(seats))
    usual = [distance for distance in apart if distance > 0]
    return usual[len(usual) // 10] if usual else 1.0


def _seat(pen: Pen, x: float, y: float, size: float, state: str) -> None:
    half = size / 2
    pen.bar(x - half, y - half, size, size, grey=0.25)
    inner = size - 2 * _LINE
    grey = _GREYS.get(state, 1.0)
    pen.bar(x - half + _LINE, y - half + _LINE, inner, inner, grey=grey)
    if state == "blocked":
        pen.bar(x - half, y - _LINE / 2, size, _LINE, grey=0.25)


def _shape(pen: Pen, x: float, y: float, wide: float, high: float, text: str) -> None:
    pen.bar(x, y, wide, high, grey=0.9)
    if text:
        _centred(pen, x + wide / 2, y + high / 2, _within(text, wide - 2, high))


def _within(text: str, wide: float, high: float) -> Fitted:
    """In as many lines as it takes to be readable, and as there is room for."""
    found = Fitted(_READABLE, ())
    for lines in range(1, max(1, int(high / _READABLE / _LEADING)) + 1):
        size = max(_READABLE, min(9, high / _LEADING / lines))
        found = fit(text, BOLD, wide, sizes=(size, _READABLE), most_lines=lines)
        if found.size > _READABLE:
            break
    return found


def _centred(pen: Pen, x: float, y: float, fitted: Fitted) -> None:
    """Lines around a point."""
    step = fitted.size * _LEADING
    first = y + fitted.size * 0.36 - step * (len(fitted.lines) - 1) / 2
    for n, line in enumerate(fitted.lines):
        pen.text(x, first + n * step, line, font=BOLD, size=fitted.size, align="center")


def _rows(sheet: Sheet, paper: SeatPlanPaper, words: Words) -> None:
    """Every free number: a row that takes several lines is wrapped, never cut."""
    if not paper.free:
        return
    sheet.room_for(3 * _ROW)
    _row_heading(sheet, words)
    zones = {zone for zone, _, _, _ in paper.free}
    for zone, row, numbers, count in paper.free:
        name = " · ".join(filter(None, (zone if len(zones) > 1 else "", f"{words.row} {row}")))
        lines = wrap(numbers, MEDIUM, _SIZE, sheet.right - sheet.left - _NUMBERS - 16 * MM)
        if sheet.y + _ROW + (len(lines) - 1) * _MORE > sheet.bottom:
            sheet.room_for(sheet.bottom)
            _row_heading(sheet, words)
        shown = cut(name, BOLD, _SIZE, _NUMBERS - 3 * MM)
        sheet.pen.text(sheet.left, sheet.y, shown, font=BOLD, size=_SIZE)
        sheet.pen.text(sheet.right, sheet.y, str(count), font=BOLD, size=_SIZE, align="right")
        for n, line in enumerate(lines):
            y = sheet.y + n * _MORE
            sheet.pen.text(sheet.left + _NUMBERS, y, line, font=MEDIUM, size=_SIZE)
        sheet.y += _ROW + (len(lines) - 1) * _MORE
    sheet.y += 4 * MM


def _row_heading(sheet: Sheet, words: Words) -> None:
    said, number = words.number_of, width(words.number_of, MEDIUM, 8)
    right = sheet.right - sheet.left - number
    sheet.placed_heading(((0, words.free_places), (right, said)), 5 * MM)


def _pools(sheet: Sheet, paper: SeatPlanPaper, words: Words) -> None:
    rows = [(name, f"{free} {words.of} {capacity}") for name, free, capacity in paper.pools]
    sheet.table((Column(words.unnumbered, 0), Column(words.is_free, 1)), rows)
