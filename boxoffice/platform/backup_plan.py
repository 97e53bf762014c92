"""Where this installation's copies go, and how often."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec

from boxoffice.platform.kept_setting import read_kept, write_kept

FILE = "backup.json"


class BackupPlan(msgspec.Struct, frozen=True, omit_defaults=True):
    """Copies of the database on a schedule; an empty folder: none are made."""

    folder: str = ""
    """On another disk, or a stick."""
    every_min: Annotated[int, msgspec.Meta(ge=1, le=7 * 24 * 60)] = 60
    keep: Annotated[int, msgspec.Meta(ge=1, le=1000)] = 8
    """As many copies stay, the newest."""
    other_disk: bool = False
    """The folder was on another disk than the data when it was chosen: where it is not, the stick
    is out, and a copy in its place would go with what it is a copy of.
    """


def read_plan(data: Path) -> BackupPlan:
    """What is set in a data folder."""
    return read_kept(data / FILE, BackupPlan)


def is_there(plan: BackupPlan, data: Path) -> bool:
    """Whether copies can go where they are planned: a stick that is out is not. Raises OSError."""
    return not plan.other_disk or on_other_disk(Path(plan.folder), data)


def on_other_disk(folder: Path, data: Path) -> bool:
    """Whether the two are on different disks; of a folder that is not there yet, where it would be.
    Raises OSError.
    """
    there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    return there.stat().st_dev != data.stat().st_dev


def write_plan(data: Path, plan: BackupPlan) -> None:
    """Keep it. OSError when the folder cannot be written."""
    write_kept(data / FILE, plan)
