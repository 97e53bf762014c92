"""The head that all lists of one evening share: the house, the show, when and where, as of when."""

from __future__ import annotations

from boxoffice.papers import OfOneEvening
from printing.fonts import BOLD, MEDIUM
from printing.labels import clock, stamp
from printing.pen import MM
from printing.sheet import Sheet
from printing.text_fit import cut, fit
from printing.words import Words

_GREY = 0.36


def head(sheet: Sheet, paper: OfOneEvening, name: str, words: Words) -> None:
    """At the top of the first page; `name` is what the list is called."""
    pen, left, right = sheet.pen, sheet.left, sheet.right
    pen.text(left, sheet.y, cut(paper.house, BOLD, 11, 100 * MM), font=BOLD, size=11)
    made = f"{name} · {stamp(paper.printed_local)}"
    pen.text(right, sheet.y, made, size=8.5, align="right", grey=_GREY)
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
