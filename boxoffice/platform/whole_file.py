"""Files that are there whole or not at all, under names that every file system takes."""

from __future__ import annotations

import re
from pathlib import Path

_UNSAFE = r'\x00-\x1f<>:"/\\|?*'
"""What a file name may not hold on one of Windows, macOS and Linux."""


def write_whole(path: Path, data: bytes) -> None:
    """Write beside it, then move into place; the folder is made. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.write_bytes(data)
    part.replace(path)


def safe_name(text: str, longest: int, also: str = "") -> str:
    """The text without what file systems refuse, nor what is in `also`; perhaps empty."""
    return re.sub(f"[{_UNSAFE}{re.escape(also)}]+", "-", text)[:longest]
