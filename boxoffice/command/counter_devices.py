"""`counter`: which devices stand on this counter."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from msgspec.structs import replace

from boxoffice.command import options
from boxoffice.command.rim import Command
from boxoffice.errors import Unavailable
from boxoffice.platform.counter_devices import (
    CounterDevices,
    NetworkDevice,
    read_devices,
    write_devices,
)

NONE = "none"


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
@click.option("--customer-display/--no-customer-display", default=None,
              help="A window for the customer, also with one screen.")  # fmt: skip
def counter(
    data: Path | None, terminal: NetworkDevice | None, terminal_password: int | None,
    drawer: NetworkDevice | None, customer_display: bool | None,  # noqa: FBT001 - click's way
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
    if devices != before:
        try:
            write_devices(folder, devices)
        except OSError as error:
            raise Unavailable("folder_unusable", path=str(folder)) from error
    _show(devices)


def _show(devices: CounterDevices) -> None:
    for name, device in (("terminal", devices.terminal), ("drawer", devices.drawer)):
        where = NONE if device is None else device.host + (f":{device.port}" if device.port else "")
        click.echo(f"{name}: {where}")
    click.echo(
        f"customer display: {'always' if devices.customer_display else 'on a second screen'}"
    )
