"""Which devices stand on this counter: this installation's own setting, in its data folder."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from boxoffice.platform.kept_setting import read_kept, write_kept

FILE = "counter.json"


class NetworkDevice(msgspec.Struct, frozen=True):
    """Where a device answers; port 0 is the usual one of its kind."""

    host: str
    port: int = 0


PrinterKind = Literal["files", "system", "escpos", "zpl", "fgl"]
"""A folder of PDF files, a queue of the system, or a language of thermal printers."""


class PrinterSetting(msgspec.Struct, frozen=True, omit_defaults=True):
    """One printer of this counter, and how its paper lies."""

    kind: PrinterKind = "files"
    at: str = ""
    """Where it answers: `host`, `host:port`, `/dev/usb/lp0`, `serial:/dev/ttyS0@9600`,
    `usb:04b8:0e15`; the name of a queue; a folder.
    """
    paper: str = ""
    """Which layout tickets have; empty: the usual one of its kind."""
    dpi: int = 203
    one_way: bool = False
    """Its line brings no answers: what was sent counts as printed."""
    shift_x_mm: float = 0.0
    """How far its paper must be drawn to the right, and down, to stand straight."""
    shift_y_mm: float = 0.0


class MailSetting(msgspec.Struct, frozen=True, omit_defaults=True):
    """The house's mail server; its password is in the keystore."""

    host: str
    port: int = 587
    sender: str = ""
    """The address that tickets come from."""
    user: str = ""
    """Empty: it asks for no log-in."""
    security: Literal["starttls", "tls", "plain"] = "starttls"


class CounterDevices(msgspec.Struct, frozen=True, omit_defaults=True):
    """The devices of one counter; what is not named is not there."""

    terminal: NetworkDevice | None = None
    """A payment terminal that speaks ZVT."""
    terminal_password: int = 0
    drawer: NetworkDevice | None = None
    """A receipt printer whose connector the drawer hangs on."""
    tickets: PrinterSetting | None = None
    """None: PDF files, as for the other two."""
    receipts: PrinterSetting | None = None
    documents: PrinterSetting | None = None
    """Z reports and the evening's lists, on A4."""
    mail: MailSetting | None = None
    """None: tickets are only printed."""
    customer_display: bool = False
    """A window for the customer, also on a computer with one screen."""


def read_devices(folder: Path) -> CounterDevices:
    """What is set in a data folder; none where nothing is."""
    return read_kept(folder / FILE, CounterDevices)


def write_devices(folder: Path, devices: CounterDevices) -> None:
    """Keep them, whole or not at all. OSError when the folder cannot be written."""
    write_kept(folder / FILE, devices)
