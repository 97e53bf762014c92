"""A paper to try a printer with: what it will print, for training, and rulers along two edges.

Who reads where the rulers begin knows how far the paper of this printer is off (`shift=`).
"""

from __future__ import annotations

import io
from datetime import datetime, timedelta

from msgspec.structs import replace

from boxoffice.ids import Cents
from boxoffice.papers import ReceiptLine, ReceiptPaper, TicketPaper, VatLine
from printing.document import Document
from printing.layout import Layout
from printing.layout_file import default_layout
from printing.pen import MM, Pen
from printing.receipt_pdf import receipt_pdf
from printing.ticket_pdf import draw_ticket, ticket_pdf

A4 = (210.0, 297.0)
PREVIEW_DPI = 110
"""Enough for a preview: an A4 of 110 dots an inch is 1,290 high."""
_CODE = "BOXOFFICE TEST " + "ABCDEFGHIJKLMNOPQRSTUVWXYZ$%*+-./:." * 3
"""As long as a true code, and none: a door does not read it."""
_MOMENT = datetime(2026, 1, 1, 20, 0)  # noqa: DTZ001 - on paper, of no zone


def trial_paper(name: str, layout: str) -> bytes:
    """A PDF for the printer of `tickets`, `receipts` or `documents`."""
    if name == "receipts":
        return receipt_pdf(_RECEIPT)
    document = Document("test")
    if name == "documents":
        pen = document.page(A4[0] * MM, A4[1] * MM)
        _rulers(pen, *A4)
        pen.text(A4[0] / 2 * MM, 40 * MM, "boxoffice", size=24, align="center")
        return document.data()
    look = default_layout(layout)
    pen = document.page(look.width * MM, look.height * MM)
    draw_ticket(pen, look, _TICKET)
    _rulers(pen, look.width, look.height)
    return document.data()


def sample_ticket(look: Layout) -> bytes:
    """Two pages: a ticket as most are, and one with long texts, a mark and another seller."""
    return ticket_pdf([samples()["plain"], samples()["crowded"]], look)


def samples() -> dict[str, TicketPaper]:
    """Tickets that a layout is looked at with: as most are, with long texts, with letters of other
    fonts and of none, for training.
    """
    plain = replace(_TICKET, training=False, title="De vrolijke weduwe")
    crowded = replace(
        _TICKET, training=False, duplicate=True, title="Het verhaal van de dappere soldaat Švejk "
        "en zijn avonturen tijdens de Grote Oorlog, in een bewerking voor twaalf spelers",
        zone="Balkon links", row="AA", seat="112", entrance="Ingang Kerkstraat",
        selling_house="Cultuurcentrum Het Spoor", conditions="Geen ruil, geen terugbetaling. " * 12,
    )  # fmt: skip
    letters = replace(
        plain, title="Œdipe 🎭 Ξένος · Žižek · 道 · شهرزاد", hall="Salle Ÿ", price_type="−26 ♿"
    )
    return {"plain": plain, "crowded": crowded, "letters": letters, "training": _TICKET}


def preview(look: Layout, sample: str) -> bytes:
    """PNG of one ticket: as dots of its head on papers that are printed by heat, else as a colour
    printer puts it down. An unknown sample is the plain one.
    """
    ticket = samples().get(sample, samples()["plain"])
    pdf = ticket_pdf([ticket], look)
    if look.name in {"roll", "stock"}:
        return picture_of(pdf, look.dpi)
    from printing.bitmap import every_page

    made = io.BytesIO()
    every_page(pdf, PREVIEW_DPI)[0][0].save(made, "PNG")
    return made.getvalue()


def picture_of(pdf: bytes, dpi: int = 203) -> bytes:
    """PNG of all pages side by side."""
    import numpy as np
    from PIL import Image

    from printing.bitmap import Head, bitmaps

    pages = [page.dots() for page in bitmaps(pdf, Head(dpi))]
    gap = np.zeros((pages[0].shape[0], 16), np.uint8)
    wide = np.hstack([part for page in pages for part in (page, gap)][:-1])
    made = io.BytesIO()
    Image.fromarray((1 - wide) * 255).save(made, "PNG")
    return made.getvalue()


def _rulers(pen: Pen, width: float, height: float) -> None:
    """A dash every millimetre along the top and the left edge, longer at fives and tens."""
    for at in range(1, int(width)):
        pen.bar(at * MM, 0, 0.3, _dash(at) * MM)
    for at in range(1, int(height)):
        pen.bar(0, at * MM, _dash(at) * MM, 0.3)


def _dash(at: int) -> float:
    return 1.5 if at % 10 == 0 else 1.2 if at % 5 == 0 else 0.8


_TICKET = TicketPaper(
    house="Cultuurcentrum Ça Mère-Øst",
    title="Test · 0123456789 · Åéîøüßłžş",
    starts_local=_MOMENT,
    doors_local=_MOMENT - timedelta(minutes=30),
    hall="Zaal",
    zone="Zone",
    row="A",
    seat="1",
    price_type="Test",
    cents=Cents(0),
    order_number="0-0000",
    code=_CODE,
    short_code="CCCCCCCCCCCCCCCC",
    training=True,
)
_RECEIPT = ReceiptPaper(
    house="Cultuurcentrum Ça Mère-Øst",
    address=("Test",),
    vat_number="",
    order_number="0-0000",
    lines=(ReceiptLine("Test · 0123456789 · Åéîøüßłžş", 1, Cents(0), 600),),
    total=Cents(0),
    rounding=Cents(0),
    to_pay=Cents(0),
    payments=(),
    vat=(VatLine(600, Cents(0), Cents(0), Cents(0)),),
    operator="",
    device="",
    at_local=_MOMENT,
    training=True,
)
