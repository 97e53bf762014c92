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


def read_plan(data: Path) -> BackupPlan:
    """What is set in a data folder."""
    return read_kept(data / FILE, BackupPlan)


def write_plan(data: Path, plan: BackupPlan) -> None:
    """Keep it. OSError when the folder cannot be written."""
    write_kept(data / FILE, plan)
