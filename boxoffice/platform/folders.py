"""Where an installation keeps its data when nobody says otherwise."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

from boxoffice.errors import Unavailable

DEVICE_DATABASE = "boxoffice.db"
"""The replica of a desk, a door or a hub in its folder."""


def data_folder(chosen: Path | None) -> Path:
    """The chosen folder, or the user's own data folder for boxoffice."""
    return chosen if chosen is not None else user_data_path("boxoffice", appauthor=False)


def require_possible(folder: Path) -> None:
    """Unavailable("folder_unusable") for a folder that is not there and cannot be made, or that
    may not be entered or written. Makes nothing.
    """
    try:
        there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    except OSError as error:  # a folder on the way may not be looked into
        raise Unavailable("folder_unusable", path=str(folder)) from error
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        raise Unavailable("folder_unusable", path=str(folder))


def make_folder(folder: Path) -> None:
    """Make it with what is above it, unless it is there. Raises Unavailable("folder_unusable")."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable("folder_unusable", path=str(folder)) from error
