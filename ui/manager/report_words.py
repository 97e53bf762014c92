"""The words of reports: titles, columns, facts, and what a report over nothing says."""

from __future__ import annotations

from datetime import date, datetime

from boxoffice.papers import Language
from boxoffice.queries.reports.report import Cell, Kind, Report
from boxoffice.report_paper import ReportPaper, WordedColumn, WordedFact
from ui import formats
from ui.desk.till_columns import method_word
from ui.language import QT_TRANSLATE_NOOP, translate

TITLES: dict[str, tuple[str, str]] = {
    "sales": (
        QT_TRANSLATE_NOOP("Reports", "Sales per performance"),
        QT_TRANSLATE_NOOP("Reports", "what is sold, kept and free, against what the hall holds"),
    ),
    "course": (
        QT_TRANSLATE_NOOP("Reports", "Course of the sale"),
        QT_TRANSLATE_NOOP("Reports", "one performance, day by day"),
    ),
    "borderel": (
        QT_TRANSLATE_NOOP("Reports", "Borderel"),
        QT_TRANSLATE_NOOP("Reports", "price × number, for SABAM and the company"),
    ),
    "borderels": (
        QT_TRANSLATE_NOOP("Reports", "Borderels of a period"),
        QT_TRANSLATE_NOOP("Reports", "one line per performance"),
    ),
    "door_curve": (
        QT_TRANSLATE_NOOP("Reports", "Doors"),
        QT_TRANSLATE_NOOP("Reports", "who came when, per five minutes"),
    ),
    "no_shows": (
        QT_TRANSLATE_NOOP("Reports", "Who did not come"),
        QT_TRANSLATE_NOOP("Reports", "valid tickets that were never let in"),
    ),
    "tills": (
        QT_TRANSLATE_NOOP("Reports", "Tills"),
        QT_TRANSLATE_NOOP("Reports", "every Z with what it took and lacked"),
    ),
    "payments": (
        QT_TRANSLATE_NOOP("Reports", "Payments"),
        QT_TRANSLATE_NOOP("Reports", "per business day and method"),
    ),
    "vat": (
        QT_TRANSLATE_NOOP("Reports", "VAT"),
        QT_TRANSLATE_NOOP("Reports", "per rate, as it was booked"),
    ),
    "settlement": (
        QT_TRANSLATE_NOOP("Reports", "Between houses"),
        QT_TRANSLATE_NOOP("Reports", "who sold for whom"),
    ),
}
"""Title and what it is about, in the order of the list."""

NAMES: dict[str, str] = {
    "starts": QT_TRANSLATE_NOOP("Reports", "starts"),
    "title": QT_TRANSLATE_NOOP("Reports", "performance"),
    "capacity": QT_TRANSLATE_NOOP("Reports", "places"),
    "count": QT_TRANSLATE_NOOP("Reports", "tickets"),
    "free_tickets": QT_TRANSLATE_NOOP("Reports", "free tickets"),
    "reserved": QT_TRANSLATE_NOOP("Reports", "reserved"),
    "blocked": QT_TRANSLATE_NOOP("Reports", "blocked"),
    "occupied": QT_TRANSLATE_NOOP("Reports", "occupied"),
    "gross": QT_TRANSLATE_NOOP("Reports", "gross"),
    "day": QT_TRANSLATE_NOOP("Reports", "day"),
    "so_far": QT_TRANSLATE_NOOP("Reports", "so far"),
    "price_type": QT_TRANSLATE_NOOP("Reports", "price type"),
    "price": QT_TRANSLATE_NOOP("Reports", "price"),
    "vat_rate": QT_TRANSLATE_NOOP("Reports", "VAT rate"),
    "vat": QT_TRANSLATE_NOOP("Reports", "VAT amount"),
    "net": QT_TRANSLATE_NOOP("Reports", "net"),
    "paid": QT_TRANSLATE_NOOP("Reports", "paid tickets"),
    "average_price": QT_TRANSLATE_NOOP("Reports", "average price"),
    "least_base": QT_TRANSLATE_NOOP("Reports", "60 % of places × average"),
    "buyout": QT_TRANSLATE_NOOP("Reports", "buy-out"),
    "after_buyout": QT_TRANSLATE_NOOP("Reports", "net after buy-out"),
    "clock": QT_TRANSLATE_NOOP("Reports", "from"),
    "came_in": QT_TRANSLATE_NOOP("Reports", "in"),
    "went_out": QT_TRANSLATE_NOOP("Reports", "out"),
    "turned_away": QT_TRANSLATE_NOOP("Reports", "turned away"),
    "expected": QT_TRANSLATE_NOOP("Reports", "expected"),
    "inside": QT_TRANSLATE_NOOP("Reports", "inside"),
    "left": QT_TRANSLATE_NOOP("Reports", "gone"),
    "came": QT_TRANSLATE_NOOP("Reports", "came"),
    "absent": QT_TRANSLATE_NOOP("Reports", "did not come"),
    "absent_share": QT_TRANSLATE_NOOP("Reports", "share"),
    "absent_gross": QT_TRANSLATE_NOOP("Reports", "their gross"),
    "z": QT_TRANSLATE_NOOP("Reports", "Z"),
    "opened": QT_TRANSLATE_NOOP("Reports", "opened"),
    "device": QT_TRANSLATE_NOOP("Reports", "till"),
    "operator": QT_TRANSLATE_NOOP("Reports", "operator"),
    "tickets": QT_TRANSLATE_NOOP("Reports", "tickets"),
    "sales": QT_TRANSLATE_NOOP("Reports", "sales"),
    "cash": QT_TRANSLATE_NOOP("Reports", "cash"),
    "other_ways": QT_TRANSLATE_NOOP("Reports", "other ways"),
    "difference": QT_TRANSLATE_NOOP("Reports", "difference"),
    "method": QT_TRANSLATE_NOOP("Reports", "method"),
    "number": QT_TRANSLATE_NOOP("Reports", "number"),
    "money_in": QT_TRANSLATE_NOOP("Reports", "in"),
    "money_out": QT_TRANSLATE_NOOP("Reports", "paid back"),
    "together": QT_TRANSLATE_NOOP("Reports", "together"),
    "what": QT_TRANSLATE_NOOP("Reports", "what"),
    "selling_house": QT_TRANSLATE_NOOP("Reports", "sold by"),
    "owning_house": QT_TRANSLATE_NOOP("Reports", "for"),
}
"""Columns and facts by their codes."""

_CODES: dict[str, str] = {
    "ticket": QT_TRANSLATE_NOOP("Reports", "tickets"),
    "fee": QT_TRANSLATE_NOOP("Reports", "fees"),
    "voucher": QT_TRANSLATE_NOOP("Reports", "vouchers"),
    "discount": QT_TRANSLATE_NOOP("Reports", "reductions"),
    "rounding": QT_TRANSLATE_NOOP("Reports", "rounding"),
    "voided": QT_TRANSLATE_NOOP("Reports", "taken back (web, conflict)"),
}


def title(code: str) -> str:
    """What a report is called."""
    return translate("Reports", TITLES[code][0])


def name(code: str) -> str:
    """A column's or fact's name; a code that is not known here stands as it is."""
    return translate("Reports", NAMES[code]) if code in NAMES else code


def said(cell: Cell, kind: Kind, *, lines: bool) -> Cell:
    """A code in words (`lines`: a kind of line, else a method); anything else as it is."""
    if kind is not Kind.CODE or not isinstance(cell, str) or not cell:
        return cell
    if lines or cell == "rounding":
        return translate("Reports", _CODES[cell]) if cell in _CODES else cell
    return method_word(cell)


def worded(
    report: Report, language: Language, house: str, now: datetime, note: str, *, training: bool
) -> ReportPaper:
    """A report in the language that is spoken now; `note` is said where it has no rows."""
    about = report.about
    if len(about) == 3:
        show, starts, hall = about
        moment = formats.planned(starts)
        about = (
            show,
            f"{formats.long_day(moment.date(), language)} {moment.year} · {moment:%H:%M} · {hall}",
        )
    elif report.first_day:
        about = (period_words(report.first_day, report.last_day),)
    signing = (translate("Reports", "for the house"), translate("Reports", "for the company"))
    lines = {column.code for column in report.columns} & {"what"} != set()
    return ReportPaper(
        language=language,
        code=report.code,
        house=house,
        title=title(report.code),
        about=about,
        columns=tuple(WordedColumn(name(column.code), column.kind) for column in report.columns),
        rows=tuple(
            tuple(
                said(cell, column.kind, lines=lines)
                for cell, column in zip(row, report.columns, strict=True)
            )
            for row in report.rows
        ),
        total=report.total,
        facts=tuple(WordedFact(name(fact.code), fact.value, fact.kind) for fact in report.facts),
        note=note,
        printed_local=now,
        signatures=signing if report.code == "borderel" and report.rows else (),
        training=training,
    )


def period_words(first: str, last: str) -> str:
    """`01/11/2026 – 30/11/2026`, or one day."""
    if first == last:
        return formats.day(first)
    return f"{formats.day(first)} – {formats.day(last)}"


def nothing_sold(first: str, last: str, first_sale: str) -> str:
    """What a report over no sales says (screens.md §9)."""
    none = translate("Reports", "No sales in this period ({period}).")
    text = none.format(period=period_words(first, last))
    if not first_sale:
        return text
    begins = translate("Reports", "First sale: {day}.")
    return f"{text} {begins.format(day=formats.day(first_sale))}"


def month_begin(day: date) -> str:
    """The first day of its month, ISO."""
    return day.replace(day=1).isoformat()
