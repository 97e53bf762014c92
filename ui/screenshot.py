"""Takes a picture of a window, as tests and the demo keep them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget


def grab(widget: QWidget, path: Path | str) -> Path:
    """Write the widget as it looks now to a PNG; makes the folder when it is missing."""
    target = Path(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(target), "PNG"):
        msg = f"cannot write {target}"
        raise OSError(msg)
    return target
