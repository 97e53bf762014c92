"""Tickets as their house's layout draws them: what a person reads, and what a scanner reads.

Read from an arm's length: title, hour, seat. Codes are whole dots of a print head and leave their
quiet zones white (reference: at least 30 mm printed).
"""

from __future__ import annotations

from collections.abc import Sequence

from boxoffice.papers import TicketPaper
from boxoffice.tickets.short_code import grouped
from printing.codes import code128_path, qr_path
from printing.document import Document
from printing.fonts import BOLD, width
from printing.labels import clock, money, words_in
from printing.layout import (
    Code128,
    Element,
    Fit,
    Layout,
    Logo,
    Mark,
    Place,
    Qr,
    Rule,
    Text,
    fields_in,
    mm_of,
)
from printing.layout_boxes import box_of
from printing.layout_file import default_layout
from printing.own_font import fonts_of
from printing.pen import MM, Ink, Pen
from printing.text_fit import Fitted, cut, fit
from printing.words import Words

_LABEL_SIZE = 7.0
_LABEL_GREY = 0.36
"""Darker than 7:1 on white, and still printed by a thermal head."""
_SMALLEST = 5.5
_LEADING = 1.14
_STRIPES = 4.5
"""Millimetres over the top of a ticket for training, less where its mark stands higher."""
_FREE = frozenset({
    "vrije plaats", "vrije plaatsen", "placement libre", "places libres", "free seating",
    "free places", "unnumbered",
})  # fmt: skip
"""Names of areas that only say once more that the place is free (the import gives one of them)."""


def ticket_pdf(papers: Sequence[TicketPaper], layout: Layout | None = None) -> bytes:
    """One PDF with a page for each ticket, in order; A6 where the house has no layout of its own.

    Raises `ValueError` for none.
    """
    if not papers:
        raise ValueError("a file of tickets needs a ticket")
    layout = layout or default_layout("a6")
    document = Document(f"{papers[0].title} · {papers[0].order_number}")
    for paper in papers:
        draw_ticket(document.page(layout.width * MM, layout.height * MM), layout, paper)
    return document.data()


def draw_ticket(pen: Pen, layout: Layout, paper: TicketPaper) -> None:
    """One ticket on a page of the layout's size."""
    _Ticket(pen, layout, paper, words_in(paper.language)).draw()


class _Ticket:
    """One ticket on one page."""

    def __init__(self, pen: Pen, layout: Layout, paper: TicketPaper, words: Words) -> None:
        self._pen = pen
        self._layout = layout
        self._paper = paper
        self._words = words
        self._fields = _fields(paper, words)
        self._fonts = fonts_of(layout)

    def draw(self) -> None:
        for element in self._layout.elements:
            self._element(element)

    def _element(self, element: Element) -> None:
        match element:
            case Text():
                self._text(element)
            case Place():
                self._place(element)
            case Qr(x=x, y=y, dots=dots):
                unit = mm_of(dots, self._layout.dpi) * MM
                self._pen.path(x * MM, y * MM, unit, qr_path(self._paper.code))
            case Code128(x=x, y=y, dots=dots):
                unit = mm_of(dots, self._layout.dpi) * MM
                bars, _ = code128_path(self._paper.short_code, element.h * MM / unit)
                self._pen.path(x * MM, y * MM, unit, bars)
            case Rule(dotted=True):
                self._pen.dots(element.x * MM, element.y * MM, element.w * MM)
            case Rule():
                ink = _ink(element.colour, 0)
                self._pen.bar(element.x * MM, element.y * MM, element.w * MM, element.points,
                              grey=ink)  # fmt: skip
            case Mark():
                self._mark(element)
            case Logo():
                self._pen.picture(element.x * MM, element.y * MM, element.w * MM, element.h * MM,
                                  self._layout.logo)  # fmt: skip

    def _text(self, element: Text) -> None:
        names = fields_in(element.text)
        if names and not any(self._fields[name] for name in names):
            return
        said = element.text.format_map(self._fields)
        alone = element.beside and not self._fields[element.beside]
        y, wide, fits = element.y, element.w, element.fits
        if alone:
            y = y if element.instead.y is None else element.instead.y
            wide = wide if element.instead.w is None else element.instead.w
            fits = element.instead.fits or fits
        font = self._fonts[element.weight]
        fitted = _fitted(fits, said, font, wide * MM)
        top = y * MM
        if element.label:
            word = str(getattr(self._words, element.label))
            medium = self._fonts["medium"]
            shown = cut(word, medium, _LABEL_SIZE, wide * MM)
            self._pen.text(_at(element, wide), top, shown, font=medium, size=_LABEL_SIZE,
                           align=element.align, grey=_LABEL_GREY)  # fmt: skip
            top += 1.2 * MM
        block = fitted.size * _LEADING * len(fitted.lines)
        if element.h:
            top += (element.h * MM - block) / 2
        spacing = _spacing(element, fitted, font, wide * MM)
        for number, line in enumerate(fitted.lines):
            self._pen.text(
                _at(element, wide), top + fitted.size * (0.92 + _LEADING * number), line, font=font,
                size=fitted.size, align=element.align, grey=_ink(element.colour, element.grey),
                spacing=spacing,
            )  # fmt: skip

    def _place(self, element: Place) -> None:
        """As large as each fits in its cell."""
        x, wide, top = element.x * MM, element.w * MM, element.y * MM
        medium, bold = self._fonts["medium"], self._fonts["bold"]
        cells = _cells(self._paper, self._words, element.zone)
        ends = [*(start for start, _, _ in cells[1:]), 1.0]
        for (start, label, value), end in zip(cells, ends, strict=True):
            left, room = x + start * wide, (end - start) * wide - (3 * MM if end < 1 else 0)
            word = fit(label, medium, room, sizes=(_LABEL_SIZE, 5))
            self._pen.text(left, top + 2.6 * MM, " ".join(word.lines), font=medium, size=word.size,
                           grey=_LABEL_GREY)  # fmt: skip
            fitted = _fitted(_in_cell(element.size), value, bold, room)
            block = fitted.size * _LEADING * (len(fitted.lines) - 1)
            base = top + 3.2 * MM + element.size * 0.92 - block
            for number, line in enumerate(fitted.lines):
                self._pen.text(left, base + fitted.size * _LEADING * number, line, font=bold,
                               size=fitted.size)  # fmt: skip

    def _mark(self, element: Mark) -> None:
        """A mark that nobody overlooks, if there is one."""
        mark = self._fields["mark"]
        if self._paper.training:
            high = min(_STRIPES, element.y - 0.7, *self._tops_of_codes())
            self._pen.stripes(0, 0, self._layout.width * MM, high * MM)
        if mark:
            shown = mark.upper()
            wide = width(shown, BOLD, 8) + 4 * MM
            right, top = element.x * MM, element.y * MM
            self._pen.bar(right - wide, top, wide, 5 * MM, radius=1 * MM)
            self._pen.text(right - wide / 2, top + 3.5 * MM, shown, font=BOLD, size=8,
                           align="center", grey=1)  # fmt: skip

    def _tops_of_codes(self) -> list[float]:
        """From where on each is white."""
        codes = (e for e in self._layout.elements if isinstance(e, Qr | Code128))
        return [max(0.0, box_of(self._layout, code)[1]) for code in codes]


def _fields(paper: TicketPaper, words: Words) -> dict[str, str]:
    """What a text may name. Empty: this ticket has none of it."""
    day, date = words.date_in_two(paper.starts_local)
    other = paper.selling_house if paper.selling_house != paper.house else ""
    return {
        "house": paper.house,
        "selling_house": paper.selling_house,
        "sold_by": f"{words.sold_by} {other}" if other else "",
        "title": paper.title,
        "day": day,
        "date": date,
        "long_date": f"{day} {date}",
        "time": clock(paper.starts_local),
        "doors": clock(paper.doors_local) if paper.doors_local else "",
        "hall": paper.hall,
        "entrance": paper.entrance,
        "zone": paper.zone,
        "row": paper.row,
        "seat": paper.seat,
        "price_type": paper.price_type,
        "price": money(paper.cents) if paper.cents else words.free,
        "order": paper.order_number,
        "conditions": paper.conditions,
        "short_code": grouped(paper.short_code),
        "mark": words.training if paper.training else words.duplicate if paper.duplicate else "",
    }


def _cells(paper: TicketPaper, words: Words, shift: float) -> list[tuple[float, str, str]]:
    """(start as a part of the width, label, value) from left to right; empty ones left out."""
    if paper.admits > 1:
        return _group_cells(paper, words)
    cells: list[tuple[float, str, str]] = []
    zone = paper.zone if paper.seat or paper.zone.casefold() not in _FREE else ""
    shift = shift if zone else 0.0
    if zone:
        cells.append((0.0, words.zone, zone))
    if not paper.seat:
        cells.append((shift, words.place, words.unnumbered))
    else:
        if paper.row:
            cells.append((shift, words.row, paper.row))
        cells.append((shift + ((1 - shift) * 0.5 if paper.row else 0.0), words.seat, paper.seat))
    return cells


def _group_cells(paper: TicketPaper, words: Words) -> list[tuple[float, str, str]]:
    """How many, and all their places together."""
    zone = paper.zone if paper.seat or paper.zone.casefold() not in _FREE else ""
    said = ": ".join(part for part in (zone, paper.seat) if part)
    return [(0.0, words.admits, str(paper.admits)), (0.26, words.place, said or words.unnumbered)]


def _in_cell(size: float) -> tuple[Fit, ...]:
    """As large as it fits; a group's many seats in two lines, or three where they can be read,
    that are no higher together.
    """
    fits = Fit(size, min(9, size * 0.55)), Fit(size * 0.44, min(_SMALLEST, size * 0.44), 2)
    three = size * 0.27
    return (*fits, Fit(three, _SMALLEST, 3)) if three > _SMALLEST else fits


def _fitted(fits: tuple[Fit, ...], said: str, font: str, wide: float) -> Fitted:
    """The first of its fits that need not be the smallest it can be; at last the last one."""
    made = Fitted(0, ())
    for tried in fits:
        sizes = (tried.largest, tried.smallest)
        made = fit(said, font, wide, sizes=sizes, most_lines=tried.lines)
        if made.size > tried.smallest:
            break
    return made


def _spacing(element: Text, fitted: Fitted, font: str, wide: float) -> float:
    """The room between letters, less where a line would leave its box by it."""
    room = (
        (wide - width(line, font, fitted.size)) / (len(line) - 1)
        for line in fitted.lines
        if len(line) > 1
    )
    return max(0.0, min(element.spacing, *room, element.spacing))


def _at(element: Text, wide: float) -> float:
    """Where its lines begin, end, or have their middle."""
    part = {"left": 0.0, "center": 0.5, "right": 1.0}[element.align]
    return (element.x + part * wide) * MM


def _ink(colour: str, grey: float) -> Ink:
    if not colour:
        return grey
    red, green, blue = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return red, green, blue
