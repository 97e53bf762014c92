"""Which devices stand on this counter: this installation's own setting, in its data folder."""

from __future__ import annotations

from pathlib import Path

import msgspec

from boxoffice.platform.kept_setting import read_kept, write_kept

FILE = "counter.json"


class NetworkDevice(msgspec.Struct, frozen=True):
    """Where a device answers; port 0 is the usual one of its kind."""

    host: str
    port: int = 0


class CounterDevices(msgspec.Struct, frozen=True, omit_defaults=True):
    """The devices of one counter; what is not named is not there."""

    terminal: NetworkDevice | None = None
    """A payment terminal that speaks ZVT."""
    terminal_password: int = 0
    drawer: NetworkDevice | None = None
    """A receipt printer whose connector the drawer hangs on."""
    customer_display: bool = False
    """A window for the customer, also on a computer with one screen."""


def read_devices(folder: Path) -> CounterDevices:
    """What is set in a data folder; none where nothing is."""
    return read_kept(folder / FILE, CounterDevices)


def write_devices(folder: Path, devices: CounterDevices) -> None:
    """Keep them, whole or not at all. OSError when the folder cannot be written."""
    write_kept(folder / FILE, devices)
