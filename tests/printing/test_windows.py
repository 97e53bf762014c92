"""Windows' queues: what spooler and GDI are told, read back by decoders that are not ours."""

from __future__ import annotations

import numpy as np
import pytest

from boxoffice.errors import Unavailable
from boxoffice.platform.counter_devices import PrinterSetting
from printing.bitmap import Head
from printing.device_printer import DevicePrinter
from printing.languages import LANGUAGES
from printing.layout_file import default_layout
from printing.printer import PrinterStatus, Unsure
from printing.printers import connecting, device_printer_of
from printing.ticket_pdf import ticket_pdf
from printing.trial_paper import samples
from printing.windows_printer import WindowsPrinter
from printing.windows_queue import WindowsLine, spooler, status_of
from tests.printing.machines import FglMachine, Tray
from tests.printing.test_device_printer import read_by_both
from tests.printing.windows import Windows


def a4(count: int = 1) -> bytes:
    """Tickets to be printed on A4."""
    return ticket_pdf([samples()["plain"]] * count, default_layout("a4"))


def test_a_page_lies_on_the_paper_at_its_true_size_and_its_codes_are_read() -> None:
    """Also where the printer cannot reach the edge of the paper."""
    machine = Windows()
    WindowsPrinter("", (machine, machine)).print_pdf(a4(), "ticket-2-0001")
    ((job, (page,)),) = machine.papers
    assert "ticket-2-0001" in job
    plain = samples()["plain"]
    said = {"QRCODE": plain.code, "CODE128": plain.short_code}
    assert read_by_both(np.asarray(page.convert("L"))) == (said, said)
    for margin, dpi in (((0, 0), 300), (((99, 12)), 600)):
        other = Windows(margin=margin, dpi=dpi)
        WindowsPrinter("Laser", (other, other)).print_pdf(a4(), "x")
        ((_, (same,)),) = other.papers
        shrunk = np.asarray(same.convert("L").resize(page.size), int)
        assert np.abs(shrunk - np.asarray(page.convert("L"), int)).mean() < 4


def test_bytes_of_a_ticket_printer_go_through_a_queue_as_they_are() -> None:
    """One raw job; what comes out is the ticket."""
    machine, boca = Windows({"Boca": 0}), FglMachine(Tray(), 1056, 384)
    printer = DevicePrinter(
        lambda: WindowsLine("Boca", machine), LANGUAGES["fgl"](), Head(203), answers=False
    )
    printer.print_pdf(ticket_pdf([samples()["plain"]], default_layout("stock")), "ticket")
    ((queue, job, kind, data),) = machine.raw
    assert (queue, job, kind) == ("Boca", "boxoffice", "RAW")
    boca.take(data)
    (page,) = boca.tray.pages
    assert {read["QRCODE"] for read in read_by_both(page)} == {samples()["plain"].code}
    assert not machine._open


@pytest.mark.parametrize(
    ("bits", "said"),
    [
        (0, PrinterStatus.READY), (0x10, PrinterStatus.PAPER_OUT), (0x8, PrinterStatus.JAM),
        (0x400000, PrinterStatus.OPEN), (0x80, PrinterStatus.UNREACHABLE),
        (0x1, PrinterStatus.PAUSED), (0x2, PrinterStatus.ERROR), (0x400, PrinterStatus.BUSY),
        (0x410, PrinterStatus.PAPER_OUT), (0x20000, PrinterStatus.READY),
    ],
)  # fmt: skip
def test_what_the_bits_of_a_queue_mean(bits: int, said: PrinterStatus) -> None:
    """The worst of them; toner low is no trouble."""
    machine = Windows({"Laser": bits})
    assert status_of(bits) is said
    assert WindowsPrinter("Laser", (machine, machine)).status() is said
    assert not machine._open


def test_a_queue_in_trouble_is_found_before_anything_is_given_to_it() -> None:
    """Paper out, switched to offline by somebody, no such queue, no default one."""
    out, away, gone = Windows({"Laser": 0x10}), Windows(offline=True), Windows(default="")
    for machine, queue, code in (
        (out, "Laser", "printer_paper_out"), (away, "", "printer_unreachable"),
        (away, "Inkt", "printer_unreachable"), (gone, "", "printer_unreachable"),
    ):  # fmt: skip
        with pytest.raises(Unavailable, match=code) as refused:
            WindowsPrinter(queue, (machine, machine)).print_pdf(a4(), "x")
        assert not isinstance(refused.value, Unsure)
        assert not machine.papers


@pytest.mark.parametrize(
    ("trouble", "unsure"),
    [
        ("CreateDCW", False), ("StartDocW", False), ("StretchDIBits1", False),
        ("StretchDIBits2", True), ("EndDoc", True),
    ],
)  # fmt: skip
def test_where_it_breaks_says_whether_paper_may_have_come_out(trouble: str, unsure: bool) -> None:
    """Before the first page nothing did; afterwards a person looks."""
    machine = Windows(trouble=trouble)
    with pytest.raises(Unavailable) as broken:
        WindowsPrinter("Laser", (machine, machine)).print_pdf(a4(2), "x")
    assert isinstance(broken.value, Unsure) is unsure
    assert not machine.papers


def test_a_spooler_that_takes_half_leaves_the_ticket_unsure() -> None:
    """The line says so; the desk asks a person."""
    machine = Windows({"Boca": 0}, takes=2000)
    printer = DevicePrinter(
        lambda: WindowsLine("Boca", machine), LANGUAGES["fgl"](), Head(203), answers=False
    )
    with pytest.raises(Unsure):
        printer.print_pdf(ticket_pdf([samples()["plain"]], default_layout("stock")), "ticket")
    with pytest.raises(Unavailable, match="printer_unreachable"):
        WindowsLine("Inkt", machine)
    refusing = Windows({"Boca": 0}, trouble="StartDocPrinterW")
    line = WindowsLine("Boca", refusing)
    with pytest.raises(OSError, match="no job"):
        line.send(b"x")
    line.close()
    assert not refusing.raw


def test_an_address_of_windows_is_one_and_brings_no_answers() -> None:
    """Where there is no Windows it is said when a paper is printed, and not before."""
    printer = device_printer_of(PrinterSetting("fgl", "windows:Boca Lemur"))
    assert printer.status() is PrinterStatus.UNKNOWN
    opens = connecting("windows:Boca Lemur")
    with pytest.raises(Unavailable, match="printer_no_system"):
        opens()
    with pytest.raises(Unavailable, match="printer_no_system"):
        spooler()
    assert WindowsPrinter("Laser").status() is PrinterStatus.UNREACHABLE
