"""`counter`: which devices stand on this counter."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from msgspec.structs import replace

from boxoffice.command import options
from boxoffice.command.mail_words import MailName, mail_told
from boxoffice.command.printer_words import PrinterName, told
from boxoffice.command.rim import Command
from boxoffice.errors import Unavailable
from boxoffice.platform.counter_devices import (
    CounterDevices,
    MailSetting,
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
@click.option("--mail", type=MailName(), help="Mail server for tickets: HOST[:PORT] "
              "from=ADDRESS [user=NAME] [starttls, tls or plain], or none.")  # fmt: skip
@click.option("--mail-password", "asks", is_flag=True, help="Ask for its password, and keep it.")
@click.option("--test-print", "tested", type=click.Choice(PRINTERS),
              help="Print a paper with a ruler on it, and say how the printer is.")  # fmt: skip
@click.option("--customer-display/--no-customer-display", default=None,
              help="A window for the customer, also with one screen.")  # fmt: skip
def counter(data: Path | None, tested: str | None, asks: bool, **said: Any) -> None:  # noqa: FBT001 - click's way
    """Say or show which devices stand on this counter; the next start of the desk has them."""
    from boxoffice.platform.folders import data_folder

    folder = data_folder(data)
    before = read_devices(folder)
    devices = replace(before, **{
        name: _or_none(value) for name, value in said.items() if value is not None
    })  # fmt: skip
    if devices != before:
        try:
            write_devices(folder, devices)
        except OSError as error:
            raise Unavailable("folder_unusable", path=str(folder)) from error
    if asks:
        _keep_password(folder)
    if tested is not None:
        _print_test(devices, tested, folder)
        return
    _show(devices)


def _or_none(value: Any) -> Any:
    """A device without an address is one that is taken away."""
    away = isinstance(value, NetworkDevice | MailSetting) and not value.host
    return None if away or value == PrinterSetting() else value


def _show(devices: CounterDevices) -> None:
    for name, device in (("terminal", devices.terminal), ("drawer", devices.drawer)):
        where = NONE if device is None else device.host + (f":{device.port}" if device.port else "")
        click.echo(f"{name}: {where}")
    for name in PRINTERS:
        click.echo(f"{name}: {told(getattr(devices, name))}")
    click.echo(f"mail: {mail_told(devices.mail)}")
    click.echo(
        f"customer display: {'always' if devices.customer_display else 'on a second screen'}"
    )


def _keep_password(folder: Path) -> None:
    from boxoffice.platform.keystore import choose_keystore
    from printing.mail_sender import PASSWORD

    typed = click.prompt("Password of the mail server", hide_input=True, err=True)
    choose_keystore(folder).put(PASSWORD, typed.encode())


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
