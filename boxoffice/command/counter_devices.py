"""`counter`: which devices stand on this counter."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from msgspec.structs import replace

from boxoffice.command import options
from boxoffice.command.printer_words import PrinterName, told
from boxoffice.command.rim import Command
from boxoffice.errors import Unavailable
from boxoffice.platform.counter_devices import (
    CounterDevices,
    NetworkDevice,
    PrinterSetting,
    read_devices,
    write_devices,
)

NONE = "none"
PRINTERS = ("tickets", "receipts", "documents")


class HostPort(click.ParamType[NetworkDevice]):
    """`HOST`, `HOST:PORT`, or `none`."""

    name = "host[:port]"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> NetworkDevice:
        """Where it answers; an empty host for `none`."""
        host, colon, port = str(value).strip().partition(":")
        if host == NONE and not colon:
            return NetworkDevice("")
        usable = host and host.isprintable() and " " not in host
        if not usable or (
            colon and not (port.isascii() and port.isdigit() and 0 < int(port) < 65536)
        ):
            self.fail("is no address like 192.168.1.50 or 192.168.1.50:20007", param, ctx)
        return NetworkDevice(host, int(port or 0))


@click.command(cls=Command)
@options.DATA
@click.option("--terminal", type=HostPort(), help="Payment terminal (ZVT), or none.")
@click.option("--terminal-password", type=click.IntRange(0, 999_999), help="Its six digits.")
@click.option("--drawer", type=HostPort(),
              help="Receipt printer with the cash drawer (ESC/POS), or none.")  # fmt: skip
@click.option("--tickets", type=PrinterName(), help="Printer of tickets: "
              "files, system:NAME, escpos:, zpl: or fgl:WHERE, then a4, a6, roll or stock, "
              "dpi=203, shift=1,-0.5 (mm right, down), one-way.")  # fmt: skip
@click.option("--receipts", type=PrinterName(), help="Printer of receipts, said alike.")
@click.option("--documents", type=PrinterName(), help="Printer of reports and lists (A4).")
@click.option("--test-print", "tested", type=click.Choice(PRINTERS),
              help="Print a paper with a ruler on it, and say how the printer is.")  # fmt: skip
@click.option("--customer-display/--no-customer-display", default=None,
              help="A window for the customer, also with one screen.")  # fmt: skip
def counter(
    data: Path | None, terminal: NetworkDevice | None, terminal_password: int | None,
    drawer: NetworkDevice | None, tested: str | None,
    customer_display: bool | None,  # noqa: FBT001 - click's way
    **printers: PrinterSetting | None,
) -> None:  # fmt: skip
    """Say or show which devices stand on this counter; the next start of the desk has them."""
    from boxoffice.platform.folders import data_folder

    folder = data_folder(data)
    before = devices = read_devices(folder)
    if terminal is not None:
        devices = replace(devices, terminal=terminal if terminal.host else None)
    if terminal_password is not None:
        devices = replace(devices, terminal_password=terminal_password)
    if drawer is not None:
        devices = replace(devices, drawer=drawer if drawer.host else None)
    if customer_display is not None:
        devices = replace(devices, customer_display=customer_display)
    for name, printer in printers.items():
        if printer is not None:
            said = None if printer == PrinterSetting() else printer
            devices = replace(devices, **{name: said})
    if devices != before:
        try:
            write_devices(folder, devices)
        except OSError as error:
            raise Unavailable("folder_unusable", path=str(folder)) from error
    if tested is not None:
        _print_test(devices, tested, folder)
        return
    _show(devices)


def _show(devices: CounterDevices) -> None:
    for name, device in (("terminal", devices.terminal), ("drawer", devices.drawer)):
        where = NONE if device is None else device.host + (f":{device.port}" if device.port else "")
        click.echo(f"{name}: {where}")
    for name in PRINTERS:
        click.echo(f"{name}: {told(getattr(devices, name))}")
    click.echo(
        f"customer display: {'always' if devices.customer_display else 'on a second screen'}"
    )


def _print_test(devices: CounterDevices, name: str, folder: Path) -> None:
    """A paper with rulers, drawn without any shift; what they show is said as `shift=`."""
    from printing.printers import printer_of, usual_paper
    from printing.trial_paper import trial_paper

    setting = getattr(devices, name) or PrinterSetting()
    straight = replace(setting, shift_x_mm=0.0, shift_y_mm=0.0)
    printer = printer_of(straight, folder / "papers")
    click.echo(f"{name}: {told(setting)} · {printer.status()}")
    printer.print_pdf(trial_paper(name, usual_paper(setting)), f"test-{name}")
    click.echo(
        "printed; read the rulers where the paper ends, and say what is missing as shift=x,y"
    )
