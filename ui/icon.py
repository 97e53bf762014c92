"""Loads the icons of `ui/icons` in any colour and size, sharp on every screen.

The files are 20 px drawings in `currentColor`; the colour is put in before rendering, so one
file serves every theme. Rendered pixmaps are kept: a list paints the same few again and again.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

FOLDER = Path(__file__).parent / "icons"


class IconSet:
    """Icons by name, colour and size."""

    def __init__(self) -> None:
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int = 20) -> QPixmap:
        """The icon in device pixels of the main screen."""
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        key = (name, colour, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = _render(name, colour, size, ratio)
        return self._pixmaps[key]

    def icon(self, name: str, colour: str, size: int = 20) -> QIcon:
        """The same as a QIcon, for buttons."""
        return QIcon(self.pixmap(name, colour, size))


def names() -> tuple[str, ...]:
    """Every icon there is."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.svg")))


def _render(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # after the first paint, which has no icons

    drawing = (FOLDER / f"{name}.svg").read_text().replace("currentColor", colour)
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
