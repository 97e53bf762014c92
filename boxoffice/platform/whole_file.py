"""Files that are there whole or not at all, under names that every file system takes."""

from __future__ import annotations

import os
import re
from pathlib import Path

_UNSAFE = r'\x00-\x1f<>:"/\\|?*'
"""What a file name may not hold on one of Windows, macOS and Linux."""


def write_whole(path: Path, data: bytes, *, durable: bool = False) -> None:
    """Write beside it, then move into place; the folder is made. `durable`: the disk has it before
    it is moved, so that a power cut leaves it whole too. Raises OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    with part.open("wb") as file:
        file.write(data)
        if durable:
            file.flush()
            os.fsync(file.fileno())
    part.replace(path)


def safe_name(text: str, longest: int, also: str = "") -> str:
    """The text without what file systems refuse, nor what is in `also`; perhaps empty. At most
    `longest` bytes of UTF-8: so they count, 255 to a name, and a sign may be four.
    """
    safe = re.sub(f"[{_UNSAFE}{re.escape(also)}]+", "-", text)
    return safe.encode(errors="ignore")[:longest].decode(errors="ignore")
