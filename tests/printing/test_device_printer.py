"""Printers over a wire: what comes out is read back; what goes wrong is said as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
import zxingcpp
from pyzbar import pyzbar

from boxoffice.errors import Unavailable
from printing.bitmap import Head
from printing.device_printer import DevicePrinter
from printing.languages import EscPos, Fgl, Language, Zpl
from printing.line import TcpLine
from printing.printer import PrinterStatus, Unsure
from printing.ticket_pdf import ticket_pdf
from tests.printing.machines import EscPosMachine, FglMachine, Machine, Tray, ZplMachine
from tests.printing.printer_simulator import PrinterSimulator
from tests.printing.test_ticket_pdf import paper

KINDS: dict[str, tuple[Callable[[Tray], Machine], Callable[[], Language]]] = {
    "escpos": (lambda tray: EscPosMachine(tray, 848), EscPos),
    "zpl": (ZplMachine, Zpl),
    "fgl": (lambda tray: FglMachine(tray, 848, 1192), Fgl),
}
A_TICKET = ticket_pdf([paper()])


class Stand:
    """A simulator with our driver on it."""

    def __init__(self, kind: str) -> None:
        machine, language = KINDS[kind]
        self.tray = Tray()
        self.simulator = PrinterSimulator(machine(self.tray))
        self.language = language

    def printer(self, head: Head | None = None, **said: Any) -> DevicePrinter:
        at = (self.simulator.host, self.simulator.port)
        return DevicePrinter(lambda: TcpLine(*at), self.language(), head or Head(), **said)


@pytest.fixture(params=KINDS)
def stand(request: pytest.FixtureRequest) -> Iterator[Stand]:
    made = Stand(request.param)
    yield made
    made.simulator.close()


def read_by_both(pixels: np.ndarray) -> tuple[dict[str, str], dict[str, str]]:
    """What ZBar and ZXing read, by kind of code."""
    wide = np.pad(pixels, 16, constant_values=255)
    zbar = {found.type: found.data.decode("ascii") for found in pyzbar.decode(wide)}
    found = zxingcpp.read_barcodes(wide)
    return zbar, {str(code.format).upper().replace(" ", ""): code.text for code in found}


def test_codes_are_read_back_from_what_came_out(stand: Stand) -> None:
    """At 203 dpi, from the printer's own bytes, by two decoders."""
    stand.printer().print_pdf(A_TICKET, "ticket")
    (page,) = stand.tray.pages
    said = {"QRCODE": paper().code, "CODE128": paper().short_code}
    assert read_by_both(page) == (said, said)


def test_the_dots_on_paper_are_the_dots_of_the_page(stand: Stand) -> None:
    """Every one of them, by an interpreter that is not the encoder's; only lone dots that would be
    a command of ESC/POS have a neighbour.
    """
    printer = stand.printer()
    (page,) = printer.pages(A_TICKET)
    printer.print_pdf(A_TICKET, "ticket")
    (out,) = stand.tray.pages
    dark = (out < 128)[: page.height, : page.width]
    differ = np.count_nonzero(dark != page.dots().astype(bool))
    assert differ <= (8 if stand.language is EscPos else 0)
    assert np.count_nonzero(out < 128) == np.count_nonzero(dark)


def test_qr_modules_are_whole_dots(stand: Stand) -> None:
    """8 dots each, on every line of the printed symbol."""
    stand.printer().print_pdf(A_TICKET, "ticket")
    dark = stand.tray.pages[0] < 128
    top, left = round(89.5 * 203 / 25.4), round(8 * 203 / 25.4)
    symbol = dark[top - 2 : top + 37 * 8 + 4, left - 2 : left + 37 * 8 + 4]
    for line in symbol[symbol.any(axis=1)][:, symbol.any(axis=0)]:
        changes = np.flatnonzero(np.diff(line.astype(np.int8)))
        assert not np.any((changes + 1) % 8)


@pytest.mark.parametrize(
    ("trouble", "status"),
    [({"left": 0}, PrinterStatus.PAPER_OUT), ({"jammed": True}, None), ({"open": True}, None)],
)
def test_nothing_leaves_for_a_printer_that_says_it_cannot(
    stand: Stand, trouble: dict[str, Any], status: PrinterStatus | None
) -> None:
    """So the paper is missing, not unsure."""
    if "open" in trouble and stand.language is Fgl:
        trouble = {"jammed": True}  # a Boca has no lid to ask about
    for name, value in trouble.items():
        setattr(stand.tray, name, value)
    said = stand.printer().status()
    assert not said.usable
    assert status in (said, None)
    with pytest.raises(Unavailable) as refused:
        stand.printer().print_pdf(A_TICKET, "ticket")
    assert (type(refused.value), refused.value.code) == (Unavailable, f"printer_{said}")
    for name in trouble:
        setattr(stand.tray, name, getattr(Tray(), name))
    assert stand.printer().status().usable
    assert stand.tray.pages == []


def test_paper_that_ends_within_a_page_makes_it_unsure_and_nothing_comes_after(
    stand: Stand,
) -> None:
    """After the new roll the printer must not go on by itself: a person is asked first."""
    stand.tray.left, stand.tray.ends_within = 1, True
    stand.printer().print_pdf(A_TICKET, "one")
    with pytest.raises(Unsure) as unsure:
        stand.printer(page_s=3.0).print_pdf(A_TICKET, "two")
    assert unsure.value.code == "printer_paper_out"
    assert (len(stand.tray.pages), stand.tray.half) == (1, 1)
    stand.tray.left = 10
    assert stand.printer().status().usable
    assert len(stand.tray.pages) == 1
    stand.printer().print_pdf(A_TICKET, "three")
    assert len(stand.tray.pages) == 2


def test_a_line_that_is_cut_in_the_middle_makes_it_unsure(stand: Stand) -> None:
    """Half of the bytes left; nobody knows what they became."""
    stand.simulator.hangs_up_after = 3000
    with pytest.raises(Unsure):
        stand.printer().print_pdf(A_TICKET, "ticket")


def test_a_printer_that_is_off_is_missing(stand: Stand) -> None:
    """At once, and nothing left."""
    printer = stand.printer()
    stand.simulator.close()
    assert printer.status() is PrinterStatus.UNREACHABLE
    with pytest.raises(Unavailable) as off:
        printer.print_pdf(A_TICKET, "ticket")
    assert (type(off.value), off.value.code) == (Unavailable, "printer_unreachable")


def test_a_printer_that_does_not_answer_is_told_apart(stand: Stand) -> None:
    """Nothing is sent to it, unless the house says that its line goes one way."""
    stand.simulator.silent = True
    with pytest.raises(Unavailable) as silent:
        stand.printer().print_pdf(A_TICKET, "ticket")
    assert silent.value.code == "printer_silent"
    one_way = stand.printer(answers=False)
    assert one_way.status() is PrinterStatus.UNKNOWN
    assert stand.simulator.hung_up.wait(10)
    stand.simulator.hung_up.clear()
    one_way.print_pdf(A_TICKET, "ticket")
    assert stand.simulator.hung_up.wait(10)
    assert len(stand.tray.pages) == 1


def test_a_slow_printer_is_waited_for(stand: Stand) -> None:
    """Confirmed when it is out, not when it is sent."""
    stand.simulator.slow_s = 0.1
    stand.printer().print_pdf(A_TICKET, "ticket")
    assert len(stand.tray.pages) == 1


def test_several_pages_are_several_papers(stand: Stand) -> None:
    """Each cut, each waited for."""
    stand.printer().print_pdf(ticket_pdf([paper(n) for n in range(1, 4)]), "three")
    read = [read_by_both(page)[0]["QRCODE"] for page in stand.tray.pages]
    assert read == [paper(n).code for n in range(1, 4)]


def test_a_page_wider_than_the_head_is_refused_before_anything_leaves(stand: Stand) -> None:
    """A code that lost its edge lets nobody in."""
    with pytest.raises(Unavailable) as narrow:
        stand.printer(Head(dots_wide=576)).print_pdf(A_TICKET, "ticket")
    assert narrow.value.code == "printer_too_narrow"
    assert stand.simulator.lines == 0


def test_a_shift_moves_everything_by_whole_dots(stand: Stand) -> None:
    """1 mm to the right and 2 mm up, at 203 dpi: 8 and 16 dots."""
    (straight,) = stand.printer().pages(A_TICKET)
    (shifted,) = stand.printer(Head(shift_x_mm=1.0, shift_y_mm=-2.0)).pages(A_TICKET)
    moved = np.roll(straight.dots(), (-16, 8), axis=(0, 1))
    assert np.array_equal(shifted.dots(), moved)


class LateLine:
    """A wire on which one word comes at a time, the first of them too late for what it is about."""

    def __init__(self, *words: bytes) -> None:
        self._words = list(words)

    def send(self, data: bytes) -> None:
        """It takes everything."""

    def receive(self, timeout_s: float) -> bytes:
        return self._words.pop(0) if self._words else b""

    def close(self) -> None:
        """Nothing to let go of."""


@pytest.mark.parametrize(
    ("answer", "status"), [(b"\x10", PrinterStatus.PAPER_OUT), (b"\x11", PrinterStatus.READY)]
)
def test_a_ticket_that_is_out_late_confirms_no_other(answer: bytes, status: PrinterStatus) -> None:
    """The end of the ticket before is heard when the next one's is to be waited for."""
    line = LateLine(b"\x06", answer)
    assert Fgl().status(line) is status
    assert line.receive(0) == b"", "it would be taken for the end of the next ticket"


@pytest.mark.parametrize(
    ("right", "garbled"),
    [(b",000,0,0,0,000,", b",0?0,0,0,0,000,"), (b"030,0,", b"030,?,"), (b",00000000,", b",,")],
    ids=["formats", "paper", "batch"],
)
def test_an_answer_of_zpl_that_cannot_be_read_is_none(right: bytes, garbled: bytes) -> None:
    """Before a label nothing leaves; behind one nobody knows whether it is out."""
    good = ZplMachine(Tray()).take(b"~HS")
    bad = good.replace(right, garbled, 1)
    before = DevicePrinter(lambda: LateLine(bad), Zpl(), Head())
    assert before.status() is PrinterStatus.SILENT
    behind = DevicePrinter(lambda: LateLine(good, bad), Zpl(), Head())
    with pytest.raises(Unsure) as unsure:
        behind.print_pdf(A_TICKET, "ticket")
    assert unsure.value.code == "printer_silent"
