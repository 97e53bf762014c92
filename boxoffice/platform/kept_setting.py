"""A setting of this very installation, kept as one small JSON file in its data folder.

It is no document of the house: another computer has other devices and another second disk.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TypeVar

import msgspec

from boxoffice.platform.whole_file import write_whole

log = logging.getLogger("boxoffice.settings")

S = TypeVar("S", bound=msgspec.Struct)


def read_kept(path: Path, kind: type[S]) -> S:
    """What is set, or all defaults. A file that cannot be read is said in the log, and is as if it
    were not there: a counter must open.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except FileNotFoundError:
        return kind()
    except (OSError, msgspec.MsgspecError) as error:
        log.warning("%s: %s", path, error)
        return kind()


def write_kept(path: Path, value: msgspec.Struct, *, durable: bool = False) -> None:
    """Keep it, whole or not at all. OSError when the folder cannot be written."""
    data = msgspec.json.format(msgspec.json.encode(value)) + b"\n"
    write_whole(path, data, durable=durable)
