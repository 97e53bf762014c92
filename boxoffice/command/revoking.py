"""`enrol revoke`: a device in strange hands, by its name."""

from __future__ import annotations

from typing import Literal

import click

from boxoffice.actions.recalling import cut_off
from boxoffice.errors import Refused
from boxoffice.fold.rows import Device
from boxoffice.ids import DeviceId
from boxoffice.replica.replica import NOBODY
from boxoffice.workplace import Setting


def revoke_device(setting: Setting, name: str, why: Literal["lost", "stolen"]) -> None:
    """Cut off the device of this name. Refused("unknown_device") for a name that no other active
    device of the house has, or more than one.
    """
    replica = setting.replica
    found = [
        row
        for row in replica.reader().select(Device, "house = ? AND name = ?", (replica.house, name))
        if row.state == "active"
    ]
    if len(found) != 1:
        raise Refused("unknown_device")
    ended = cut_off(replica, DeviceId(found[0].id), why, NOBODY)
    click.echo(f"{name}: {why}; {ended} of its rights ended")
