"""`scanners`: which scanners stand at this door, and which are plugged in."""

from __future__ import annotations

from pathlib import Path

import click
from msgspec.structs import replace

from boxoffice.command import options
from boxoffice.command.rim import Command
from boxoffice.errors import Unavailable
from boxoffice.platform.door_devices import DoorDevices, read_door_devices, write_door_devices

NONE = "none"


@click.command(cls=Command)
@options.DATA
@click.option("--camera", help="A number, a video file or a folder of pictures; or none.")
@click.option("--size", type=(click.IntRange(160, 8192), click.IntRange(160, 8192)),
              help="Width and height that the camera is asked for.")  # fmt: skip
@click.option("--exposure", type=click.IntRange(0, 10_000),
              help="In the unit of its driver (Linux: 0.1 ms); 0 is its own choice.")  # fmt: skip
@click.option("--torch/--no-torch", default=None, help="Its lamp, where the driver has one.")
@click.option("--serial", multiple=True, help="A serial scanner's port; again for more; or none.")
@click.option("--hid/--no-hid", default=None, help="Look for scanners in HID-POS mode.")
@click.option("--list", "listed", is_flag=True, help="Show what is plugged in.")
def scanners(
    data: Path | None, camera: str | None, size: tuple[int, int] | None, exposure: int | None,
    torch: bool | None, serial: tuple[str, ...], hid: bool | None, listed: bool,  # noqa: FBT001 - click's way
) -> None:  # fmt: skip
    """Say or show which scanners stand at this door; the next start of the door has them."""
    from boxoffice.platform.folders import data_folder

    if listed:
        _list()
        return
    folder = data_folder(data)
    before = read_door_devices(folder)
    width, height = size or (before.width, before.height)
    devices = replace(
        before,
        camera=before.camera if camera is None else "" if camera == NONE else camera,
        width=width,
        height=height,
        exposure=before.exposure if exposure is None else exposure,
        torch=before.torch if torch is None else torch,
        serial=before.serial if not serial else tuple(one for one in serial if one != NONE),
        hid=before.hid if hid is None else hid,
    )
    if devices != before:
        try:
            write_door_devices(folder, devices)
        except OSError as error:
            raise Unavailable("folder_unusable", path=str(folder)) from error
    _show(devices)


def _show(devices: DoorDevices) -> None:
    light = "its own exposure" if not devices.exposure else f"exposure {devices.exposure}"
    lamp = ", torch" if devices.torch else ""
    size = f"{devices.width} x {devices.height}, {light}{lamp}"
    click.echo(f"camera: {f'{devices.camera} ({size})' if devices.camera else NONE}")
    click.echo(f"serial: {', '.join(devices.serial) or NONE}")
    click.echo(f"HID-POS: {'looked for' if devices.hid else NONE}")
    click.echo("keyboard scanners: always heard")


def _list() -> None:
    from scanner.hid_scanner import hid_scanners
    from scanner.pictures import cameras
    from scanner.serial_scanner import ports

    found = [("camera", source, name) for source, name in cameras()]
    found += [("serial", port, name) for port, name in ports()]
    found += [("HID-POS", "", name) for _, name in hid_scanners()]
    for kind, source, name in found:
        click.echo(f"{kind}: {' '.join(part for part in (source, name) if part)}")
    if not found:
        click.echo("nothing is plugged in; keyboard scanners do not show themselves")
