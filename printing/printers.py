"""The printers of a counter, made from what its setting says. Nothing is called yet."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from boxoffice.errors import Refused
from boxoffice.platform.counter_devices import CounterDevices, PrinterSetting
from boxoffice.print_queue import DOCUMENTS, RECEIPTS, TICKETS
from printing.line import PORT, Connect, FileLine, Line, SerialLine, TcpLine, UsbLine
from printing.printer import FilePrinter, Printer
from printing.system_printer import SystemPrinter
from printing.windows_queue import WindowsLine

if TYPE_CHECKING:
    from printing.device_printer import DevicePrinter

ROLL_DOTS_MM = 72
"""What heads of 80 mm rolls print, in the middle of the paper."""
WINDOWS = "windows:"
"""Before the name of a queue of Windows that hands on bytes; it brings no answers."""
_USUAL_PAPER = {"escpos": "roll", "zpl": "stock", "fgl": "stock"}


def roles(devices: CounterDevices) -> tuple[tuple[PrinterSetting, frozenset[str]], ...]:
    """Each printer with the kinds of papers it prints; one that has several roles stands once."""
    said: dict[PrinterSetting, frozenset[str]] = {}
    for setting, kinds in (
        (devices.tickets, TICKETS), (devices.receipts, RECEIPTS), (devices.documents, DOCUMENTS),
    ):  # fmt: skip
        printer = setting or PrinterSetting()
        said[printer] = said.get(printer, frozenset()) | kinds
    return tuple(said.items())


def usual_paper(setting: PrinterSetting) -> str:
    """The name of the layout that its tickets have."""
    return setting.paper or _USUAL_PAPER.get(setting.kind, "a6")


def printer_of(setting: PrinterSetting, papers: Path) -> Printer:
    """The driver; `papers` is the folder for PDF files that have no other. An address that means
    nothing is said at the first paper: a counter must open.
    """
    if setting.kind == "files":
        return FilePrinter(Path(setting.at) if setting.at else papers)
    if setting.kind == "system":
        return _of_the_system(setting.at)
    return device_printer_of(setting)


def _of_the_system(queue: str) -> Printer:
    if sys.platform == "win32":
        from printing.windows_printer import WindowsPrinter

        return WindowsPrinter(queue)
    return SystemPrinter(queue)


def device_printer_of(setting: PrinterSetting) -> DevicePrinter:
    """A printer that is given dots. What draws them is imported here, not before a first paint."""
    from printing.bitmap import Head
    from printing.device_printer import DevicePrinter
    from printing.languages import LANGUAGES

    wide = round(ROLL_DOTS_MM * setting.dpi / 25.4 / 8) * 8 if setting.kind == "escpos" else 0
    head = Head(setting.dpi, wide, setting.shift_x_mm, setting.shift_y_mm)
    return DevicePrinter(
        lambda: _opened(setting.at), LANGUAGES[setting.kind](), head,
        answers=not (setting.one_way or setting.at.startswith(WINDOWS)),
    )  # fmt: skip


def _opened(at: str) -> Line:
    return connecting(at)()


def connecting(at: str) -> Connect:
    """Opens the line that an address means. Raises Refused("printer_address", at=…)."""
    try:
        if at.startswith("/"):
            return lambda: FileLine(Path(at))
        if at.startswith(WINDOWS) and at != WINDOWS:
            return lambda: WindowsLine(at.removeprefix(WINDOWS))
        if at.startswith("usb:"):
            vendor, product = (int(part, 16) for part in at.removeprefix("usb:").split(":"))
            return lambda: UsbLine(vendor, product)
        if at.startswith("serial:"):
            port, _, baud = at.removeprefix("serial:").partition("@")
            speed = int(baud or 9600)
            return lambda: SerialLine(port, speed)
        host, colon, number = at.partition(":")
        network_port = int(number) if colon else PORT
    except ValueError as error:
        raise Refused("printer_address", at=at) from error
    if not host or " " in host or not 0 < network_port < 65536:
        raise Refused("printer_address", at=at)
    return lambda: TcpLine(host, network_port)
