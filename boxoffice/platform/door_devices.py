"""Which scanners stand at this door: this installation's own setting, in its data folder.

Keyboard scanners need none: they are heard always.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec

from boxoffice.platform.kept_setting import read_kept, write_kept

FILE = "door.json"
_Side = Annotated[int, msgspec.Meta(ge=160, le=8192)]


class DoorDevices(msgspec.Struct, frozen=True, omit_defaults=True):
    """The scanners of one door; what is not named is not there."""

    camera: str = ""
    """A number ("0"), a video file or a folder of pictures; empty: none."""
    width: _Side = 1280
    height: _Side = 720
    exposure: Annotated[int, msgspec.Meta(ge=0, le=10_000)] = 0
    """In the unit of the camera's driver; 0: the camera's own choice."""
    torch: bool = False
    serial: tuple[str, ...] = ()
    """Ports: "/dev/ttyACM0", "COM3"."""
    hid: bool = False
    """Whether HID-POS scanners are looked for."""


def read_door_devices(folder: Path) -> DoorDevices:
    """What is set in a data folder; none where nothing is."""
    return read_kept(folder / FILE, DoorDevices)


def write_door_devices(folder: Path, devices: DoorDevices) -> None:
    """Keep them, whole or not at all. OSError when the folder cannot be written."""
    write_kept(folder / FILE, devices)
