"""What a witness remembers of a journal, for who proves it: a device's head or a server's."""

from __future__ import annotations

from pathlib import Path

from boxoffice.replica.witness import Head, read_head
from sync.installation import witness_elsewhere, witness_path

MOST_EPOCHS = 1_000_000
"""Times that a server lost its tail."""


def witnessed(database: Path, witness: Path | None) -> Head | None:
    """The newest event that the witness of this database has seen, or None without a witness.

    `witness` is a file, or the folder that was given with --witness; without one the device's own:
    where it was told to keep it, else beside its data. Raises FileNotFoundError when the one that
    was named is not there, and ValueError when it is no witness. Creates nothing.
    """
    if witness is None:
        known = witness_elsewhere(database) if database.is_file() else None
        if known is None or not known.exists():
            known = witness_path(database.parent, None)
        return _remembered(known) if known.exists() else None
    return _remembered(_inside(database, witness) if witness.is_dir() else witness)


def _inside(database: Path, folder: Path) -> Path:
    from sync.server.files import WITNESS

    of_device = witness_elsewhere(database)
    if of_device is not None and (folder / of_device.name).exists():
        return folder / of_device.name
    of_hub = witness_path(database.parent, folder)
    return of_hub if of_hub.exists() else folder / WITNESS


def _remembered(path: Path) -> Head | None:
    """None for an empty file: what it stands for has written nothing yet."""
    if not path.stat().st_size:
        return None
    head = read_head(path)
    if head is not None:
        return head
    from sync.server.witness import last_line

    line = last_line(path)
    if line is None or not 0 < line[0] <= MOST_EPOCHS:  # a server's lines have no mark of their own
        raise ValueError(path)
    return Head(*line)
