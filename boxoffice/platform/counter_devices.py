"""Which devices stand on this counter: this installation's own setting, in its data folder.

It is no document of the house: another desk has another terminal.
"""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec

log = logging.getLogger("boxoffice.counter")

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
    """What is set in a data folder. A file that cannot be read is said in the log, and sells
    without devices: a counter must open.
    """
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=CounterDevices)
    except FileNotFoundError:
        return CounterDevices()
    except (OSError, msgspec.MsgspecError) as error:
        log.warning("%s: %s", folder / FILE, error)
        return CounterDevices()


def write_devices(folder: Path, devices: CounterDevices) -> None:
    """Keep them, whole or not at all. OSError when the folder cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / (FILE + ".part")
    part.write_bytes(msgspec.json.format(msgspec.json.encode(devices)) + b"\n")
    part.replace(folder / FILE)
