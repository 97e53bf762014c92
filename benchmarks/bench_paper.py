"""Paper: tickets as PDF, and 74 of one order as the bytes that a printer gets."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from benchmarks.harness import Measure, at_least, at_most, row, timed
from boxoffice.ids import Cents, PerformanceId, SeatIndex
from boxoffice.papers import TicketPaper
from boxoffice.platform.counter_devices import PrinterSetting
from boxoffice.platform.keystore import public_bytes
from boxoffice.tickets import code, short_code
from printing.languages import LANGUAGES
from printing.layout_file import default_layout
from printing.printers import device_printer_of, usual_paper
from printing.ticket_pdf import ticket_pdf

BATCH = 74
"""37 shows for two, of scenario 2."""
ROUNDS = 9
_SHOWS = 37


def papers() -> list[TicketPaper]:
    """Tickets of one order, each with a code of its own; titles and seats as they come."""
    chance = random.Random(74)
    key = Ed25519PrivateKey.generate()
    hint = code.key_hint(public_bytes(key))
    made = []
    for number in range(BATCH):
        performance = PerformanceId((number % _SHOWS).to_bytes(16, "big"))
        code_id = chance.randbytes(5)
        content = code.CodeContent(
            code.performance_hint(performance), SeatIndex(number), 1, 1, code_id
        )
        signed = code.sign(content, key, hint)
        short = short_code.make(code_id, bytes(32), performance)
        made.append(_paper(number, signed, short))
    return made


def _paper(number: int, signed: str, short: str) -> TicketPaper:
    return TicketPaper(
        house="Cultuurcentrum De Schakel", title=f"Voorstelling {number % _SHOWS + 1}",
        starts_local=datetime(2026, 11, 1 + number % 30, 20, 0),  # noqa: DTZ001 - on paper
        hall="Grote zaal", zone="Parterre", row="G", seat=str(number + 1), price_type="Abonnement",
        cents=Cents(1540), order_number="2-0147", code=signed, short_code=short,
        conditions="Tickets worden niet teruggenomen. Laatkomers wachten op de pauze.",
    )  # fmt: skip


def rate(work: Callable[[], object], count: int) -> float:
    """How many a second in the middle round, after one to warm up."""
    work()
    return count / sorted(timed(work) for _ in range(ROUNDS))[ROUNDS // 2]


def _text_only(files: int) -> None:
    """What reportlab takes for files of one page of text without any code."""
    rl_config.useA85 = 0
    for _ in range(files):
        canvas: Any = Canvas("/dev/null", pageCompression=1, invariant=1)
        for line in range(20):
            canvas.drawString(40, 800 - 20 * line, "Cultuurcentrum De Schakel")
        canvas.showPage()
        canvas.getpdfdata()


@row(name="ticket PDFs, one a file", goal="≥ 130 a second, beside reportlab's text only", unit="/s")
def one_by_one() -> Measure:
    """Each its own file, as print jobs are."""
    tickets = papers()
    ours = rate(lambda: [ticket_pdf([ticket]) for ticket in tickets], BATCH)
    beside = rate(lambda: _text_only(BATCH), BATCH)
    return at_least(ours, 130, samples=ROUNDS, beside=beside)


@row(name="ticket PDFs in a batch", goal="≥ 280 a second", unit="/s")
def batch() -> Measure:
    """All of an order in one file, as it goes by mail."""
    tickets = papers()
    return at_least(rate(lambda: ticket_pdf(tickets), BATCH), 280, samples=ROUNDS)


def _to_bytes(kind: str) -> Measure:
    """74 tickets on the usual paper of a kind of printer, from what stands on them to its bytes."""
    tickets = papers()
    setting = PrinterSetting(kind, "localhost")  # type: ignore[arg-type] # one of its words
    printer, language = device_printer_of(setting), LANGUAGES[kind]()
    layout = default_layout(usual_paper(setting))

    def work() -> None:
        for page in printer.pages(ticket_pdf(tickets, layout)):
            language.page(page)

    work()
    samples = [timed(work, clock=time.perf_counter) for _ in range(ROUNDS)]
    return at_most(samples, 0.5)


@row(name="74 tickets of one order to ESC/POS", goal="≤ 0.5 s", unit="s")
def to_escpos() -> Measure:
    """On an 80 mm roll."""
    return _to_bytes("escpos")


@row(name="74 tickets of one order to FGL", goal="≤ 0.5 s", unit="s")
def to_fgl() -> Measure:
    """On ticket stock."""
    return _to_bytes("fgl")


@row(name="74 tickets of one order to ZPL", goal="≤ 0.5 s", unit="s")
def to_zpl() -> Measure:
    """On ticket stock."""
    return _to_bytes("zpl")
