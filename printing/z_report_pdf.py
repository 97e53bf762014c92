"""The X and Z report on A4: what came in, what was counted, what differs, and who signs.

The three figures that somebody is called about (cash counted, difference, waiting sales) stand at
the top; the tables below add up to them. Amounts are printed as stored, nothing is recomputed but
counted minus expected.
"""

from __future__ import annotations

from boxoffice.ids import Cents
from boxoffice.papers import ShiftReportPaper
from boxoffice.till_papers import CorrectionLine
from printing.document import Document
from printing.fonts import BOLD, MEDIUM
from printing.labels import amount, money, rate, stamp, words_in
from printing.pen import MM
from printing.sheet import Column, Sheet
from printing.text_fit import cut, fit
from printing.words import Words

_GREY = 0.36
_RIGHT_COLUMN = 108 * MM


def shift_report_pdf(paper: ShiftReportPaper) -> bytes:
    """A4, one page for an ordinary evening; long tables go on, with the head repeated."""
    words = words_in(paper.language)
    title = f"{words.z_report} {paper.number}" if paper.kind == "z" else words.x_report
    document = Document(f"{title} · {paper.house}")
    sheet = Sheet(document, f"{paper.house} · {title}", words.page)
    _head(sheet, paper, words, title)
    _figures(sheet, paper, words)
    _payments(sheet, paper, words)
    _sales(sheet, paper, words)
    _vat(sheet, paper, words)
    _houses(sheet, paper, words)
    _operators(sheet, paper, words)
    _movements(sheet, paper, words)
    _drawer(sheet, paper, words)
    _corrections(sheet, paper, words)
    _price_changes(sheet, paper, words)
    _notes(sheet, paper, words)
    if paper.kind == "z":
        _signatures(sheet, paper, words)
    sheet.finish()
    return document.data()


def _head(sheet: Sheet, paper: ShiftReportPaper, words: Words, title: str) -> None:
    pen, left, right = sheet.pen, sheet.left, sheet.right
    house = fit(paper.house, BOLD, 100 * MM, sizes=(13, 8))
    pen.text(left, sheet.y, " ".join(house.lines), font=BOLD, size=house.size)
    pen.text(right, sheet.y, stamp(paper.printed_local), size=8.5, align="right", grey=_GREY)
    sheet.y += 8 * MM + 8
    pen.text(left, sheet.y, title, font=BOLD, size=26)
    if paper.training:
        pen.stripes(0, 0, sheet.width, 6 * MM)
        pen.text(right, sheet.y, words.training.upper(), font=BOLD, size=14, align="right")
    sheet.y += 4 * MM
    pen.bar(left, sheet.y, right - left, 1.6)
    sheet.y += 6 * MM
    closed = stamp(paper.closed_local) if paper.closed_local else "–"
    facts = (
        (words.device, paper.device),
        (words.shift, paper.shift),
        (words.opened, stamp(paper.opened_local)),
        (words.closed, closed),
    )
    sheet.facts(facts)
    sheet.facts(
        (
            (words.operators, ", ".join(paper.operators)),
            (
                words.orders,
                f"{paper.first_order} – {paper.last_order}" if paper.first_order else "–",
            ),
        )
    )


def _figures(sheet: Sheet, paper: ShiftReportPaper, words: Words) -> None:
    """The answer before the arithmetic."""
    figures = [(words.tickets, str(paper.tickets)), (words.amount, money(paper.sales_cents))]
    counted = [line for line in paper.tenders if line.counted is not None]
    if counted:
        difference = sum(line.difference() or 0 for line in counted)
        figures.append((words.difference, money(Cents(difference))))
    sheet.figures(figures)
    sheet.note(words.waiting(paper.waiting), strong=paper.waiting > 0)
    if paper.uncounted:
        sheet.note(words.uncounted, strong=True)


def _payments(sheet: Sheet, paper: ShiftReportPaper, words: Words) -> None:
    columns = [
        Column(words.payments, 0),
        Column(words.expected, 1),
        Column(words.counted, 1),
        Column(words.difference, 1),
    ]
    rows = [
        (
            words.method_name(line.method),
            amount(line.expected),
            _or_dash(line.counted),
            _or_dash(line.difference()),
        )
        for line in paper.tenders
    ]
    sheet.table(columns, rows)


def _sales(sheet: Sheet, paper: ShiftReportPaper, words: Words) -> None:
    columns = [Column(words.sales, 0), Column(words.number_of, 1), Column(words.amount, 1)]
    rows = [
        (line.name or words.kind_name(line.kind), str(line.count), amount(line.cents))
        for line in paper.price_types
    ]
    total = (words.total, str(paper.tickets), amount(paper.sales_cents))
    sheet.table(columns, rows, total=total)


def _vat(sheet: Sheet, paper: ShiftReportPaper, words: Words) -> None:
    columns = [
        Column(words.vat, 0),
        Column(words.net, 1),
        Column(words.vat, 1),
        Column(words.gross, 1),
    ]
    rows = [
        (rate(line.rate_bp), amount(line.net), amount(line.vat), amount(line.gross))
        for line in paper.vat
    ]
    sheet.table(columns, rows)


def _houses(sheet: Sheet, paper: ShiftReportPaper, words: Words) -> None:
    columns = [Column(words.houses, 0), Column(words.number_of, 1), Column(words.amount, 1)]
    rows = [
        (
            line.selling if line.selling == line.owning else f"{line.selling} → {line.owning}",
            str(line.count),
            amount(line.cents),
        )
        for line in paper.houses
    ]
    sheet.table(columns, rows)


def _operators(sheet: Sheet, paper: ShiftReportPaper, words: Words) -> None:
    """Where several sold at one drawer, what each of them did."""
    if len(paper.per_operator) < 2:
        return
    columns = [
        Column(words.operators, 0), Column(words.orders, 1), Column(words.tickets, 1),
        Column(words.amount, 1),
    ]  # fmt: skip
    rows = [
        (line.name, str(line.orders), str(line.tickets), amount(line.cents))
        for line in paper.per_operator
    ]
    sheet.table(columns, rows)


def _drawer(sheet: Sheet, paper: ShiftReportPaper, words: Words) -> None:
    """Notes and coins as counted, vouchers and returned tickets as booked and counted."""
    slips = [line for line in paper.slips if line.booked or line.counted]
    columns = [Column(words.slips, 0), Column(words.booked, 1), Column(words.counted, 1)]
    rows = [
        (
            words.slip_kinds.get(line.kind, line.kind),
            str(line.booked),
            "–" if line.counted is None else str(line.counted),
        )
        for line in slips
    ]
    sheet.table(columns, rows)
    pieces = [f"{count} × {amount(Cents(of))}" for of, count in paper.pieces if count]
    if pieces:
        sheet.note(f"{words.pieces}: {' · '.join(pieces)}")


def _corrections(sheet: Sheet, paper: ShiftReportPaper, words: Words) -> None:
    """What was booked otherwise in shifts that were signed before; nothing where nothing was."""
    rows = [
        (
            " · ".join((line.number, line.order, _changed(line, words))),
            amount(line.cents),
        )
        for line in paper.corrections
    ]
    sheet.table([Column(words.corrections, 0), Column(words.amount, 1)], rows)


def _changed(line: CorrectionLine, words: Words) -> str:
    return f"{words.method_name(line.was)} → {words.method_name(line.now)}"


def _movements(sheet: Sheet, paper: ShiftReportPaper, words: Words) -> None:
    rows = [(words.float_, amount(paper.float_cents))]
    rows += [(movement.reason, amount(movement.cents)) for movement in paper.movements]
    if paper.left_in_drawer is not None:
        rows.append((words.left_in_drawer, amount(paper.left_in_drawer)))
    if paper.deposit_bag:
        rows.append((words.deposit_bag, paper.deposit_bag))
    sheet.table([Column(words.movements, 0), Column(words.amount, 1)], rows)


def _price_changes(sheet: Sheet, paper: ShiftReportPaper, words: Words) -> None:
    """Who sold what at another price than the list's, and why; nothing where nobody did."""
    if not paper.price_changes:
        return
    rows = [
        (
            f"{line.order} · {line.operator} · {line.reason}",
            amount(line.listed),
            amount(line.cents),
        )
        for line in paper.price_changes
    ]
    columns = [Column(words.price_changes, 0), Column(words.listed, 1), Column(words.amount, 1)]
    sheet.table(columns, rows)


def _notes(sheet: Sheet, paper: ShiftReportPaper, words: Words) -> None:
    facts = [
        (f"{words.refunds} ({paper.refunds})", money(paper.refunds_cents)),
        (words.rounding, money(paper.rounding_cents)),
    ]
    sheet.facts(facts)
    if paper.passes:
        sheet.note(words.passes.format(count=paper.passes))
    if paper.difference_reason:
        sheet.note(f"{words.reason}: {paper.difference_reason}")


def _signatures(sheet: Sheet, paper: ShiftReportPaper, words: Words) -> None:
    sheet.room_for(22 * MM)
    sheet.y = max(sheet.y + 18 * MM, sheet.bottom)
    room = _RIGHT_COLUMN - sheet.left - 10 * MM
    first = f"{words.signature}: {paper.operators[0]}" if paper.operators else words.signature
    for x, label in ((sheet.left, first), (_RIGHT_COLUMN, words.second_signature)):
        sheet.pen.bar(x, sheet.y - 12, room, 0.5)
        sheet.pen.text(x, sheet.y, cut(label, MEDIUM, 8, room), font=MEDIUM, size=8, grey=_GREY)


def _or_dash(cents: Cents | None) -> str:
    return "–" if cents is None else amount(cents)
