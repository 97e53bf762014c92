"""The receipt on an 80 mm roll: as long as its content, everything on one grid.

Amounts stand on one right edge, their digits under each other. The sum to pay is what the eye
finds first; the rest is for whoever checks it at home or in the books.
"""

from __future__ import annotations

from datetime import datetime

from boxoffice.papers import ReceiptPaper
from boxoffice.rules.vouchers import grouped
from printing.document import Document
from printing.fonts import BOLD
from printing.labels import amount, money, rate, stamp, words_in
from printing.pen import MM
from printing.roll import GREY, INNER, ROLL_WIDTH, Roll
from printing.text_fit import fit
from printing.words import Words


def receipt_pdf(paper: ReceiptPaper) -> bytes:
    """One page, 80 mm wide and as long as the receipt."""
    words = words_in(paper.language)
    roll = Roll()
    _head(roll, paper, words)
    _lines(roll, paper, words)
    _sums(roll, paper, words)
    _vat(roll, paper, words)
    _vouchers(roll, paper, words)
    _foot(roll, paper, words)
    document = Document(f"{words.order} {paper.order_number}")
    pen = document.page(ROLL_WIDTH, roll.y + 4 * MM)
    for draw in roll.drawings:
        draw(pen)
    return document.data()


def _head(roll: Roll, paper: ReceiptPaper, words: Words) -> None:
    roll.space(6)
    house = fit(paper.house, BOLD, INNER, sizes=(14, 10), most_lines=2)
    for line in house.lines:
        roll.line(line, font=BOLD, size=house.size)
    for line in paper.address:
        roll.line(line, grey=GREY)
    if paper.vat_number:
        roll.line(f"{words.vat_number} {paper.vat_number}", grey=GREY)
    roll.space(6)
    if paper.training:
        roll.mark(words.training)
    if paper.duplicate:
        roll.mark(words.duplicate)
    roll.line(f"{words.order} {paper.order_number}", font=BOLD, size=10)
    roll.line(stamp(paper.at_local), grey=GREY)
    roll.space(2)
    roll.rule(1)


def _lines(roll: Roll, paper: ReceiptPaper, words: Words) -> None:
    roll.space(3)
    for line in paper.lines:
        kind = words.kind_name(line.kind) if line.kind else ""
        text = " · ".join(part for part in (kind, line.text) if part)
        roll.item(f"{line.quantity}×", text, amount(line.cents))
        roll.space(1)
    roll.space(1)
    roll.rule()


def _sums(roll: Roll, paper: ReceiptPaper, words: Words) -> None:
    roll.space(3)
    if paper.rounding:
        roll.line(words.total, amount(paper.total))
        roll.line(words.rounding, amount(paper.rounding))
    roll.space(8 if paper.rounding else 6)
    label = words.to_pay if paper.to_pay >= 0 else words.paid_back
    roll.line(label, money(paper.to_pay), font=BOLD, size=14)
    roll.space(2)
    for payment in paper.payments:
        name = words.method_name(payment.method)
        said = grouped(payment.reference) if payment.method == "voucher" else payment.reference
        if said and said != paper.communication:
            name = f"{name} · {said}"
        roll.line(name, amount(payment.cents))
    if paper.due:
        roll.line(words.due, amount(paper.due), font=BOLD)
    if paper.communication:
        roll.line(f"{words.communication} {paper.communication}", font=BOLD)
    if paper.given:
        roll.line(words.given, amount(paper.given), grey=GREY)
        roll.line(words.change, amount(paper.change), font=BOLD)
    roll.space(2)
    roll.rule()


def _vat(roll: Roll, paper: ReceiptPaper, words: Words) -> None:
    roll.space(2)
    roll.columns((words.vat, words.net, words.vat, words.gross), GREY)
    for line in paper.vat:
        cells = (rate(line.rate_bp), amount(line.net), amount(line.vat), amount(line.gross))
        roll.columns(cells)
    roll.space(2)
    roll.rule()


def _vouchers(roll: Roll, paper: ReceiptPaper, words: Words) -> None:
    """What each voucher is shown by: its worth, its code to scan and to type, its last day."""
    for voucher in paper.vouchers:
        roll.space(4)
        roll.line(words.kind_name("voucher"), money(voucher.cents), font=BOLD, size=12)
        roll.space(1)
        roll.code128(voucher.code)
        roll.middle(grouped(voucher.code), 10)
        if voucher.until:
            last = words.long_date(datetime.fromisoformat(voucher.until))
            roll.line(words.valid_until.format(date=last), grey=GREY)
        roll.rule()


def _foot(roll: Roll, paper: ReceiptPaper, words: Words) -> None:
    roll.space(2)
    roll.line(f"{words.operator} {paper.operator} · {paper.device}", grey=GREY)
    if paper.footer:
        roll.space(3)
        roll.line(paper.footer)
