"""What the camera sees, small, with the code that was found outlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.language import translate
from ui.theme import Look

if TYPE_CHECKING:
    from scanner.camera import Preview

HEIGHT = 212
OUTLINE_MS = 700
"""A found code stays outlined for so long: one frame would be a flicker."""


class PreviewPanel(QWidget):
    """Hidden until there is a picture; empty again when the camera is gone."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image = QImage()
        self.box: QRect | None = None
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(translate("Door", "What the camera sees"))
        self._fades = QTimer(self, singleShot=True, interval=OUTLINE_MS)
        self._fades.timeout.connect(self._fade)
        self.hide()

    def show_preview(self, preview: Preview) -> None:
        """The newest picture; its bytes are copied."""
        high, wide = preview.rgb.shape[:2]
        view = QImage(preview.rgb.data, wide, high, 3 * wide, QImage.Format.Format_RGB888)
        self._image = view.copy()
        if preview.box is not None:
            left, top, right, bottom = preview.box
            self.box = QRect(left, top, right - left, bottom - top)
            self._fades.start()
        self.update()

    def clear(self) -> None:
        """The camera is gone or off: an old picture would look like a living one."""
        self._image, self.box = QImage(), None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture in the middle, the outline in the colour of a good verdict."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("sunken"))
        if self._image.isNull():
            painter.drawPixmap(self.width() // 2 - 16, HEIGHT // 2 - 16,
                               self._look.pixmap("camera", "muted", 32))  # fmt: skip
            return
        factor = min(self.width() / self._image.width(), HEIGHT / self._image.height())
        wide, high = self._image.width() * factor, self._image.height() * factor
        at = QRectF((self.width() - wide) / 2, (HEIGHT - high) / 2, wide, high)
        painter.drawImage(at, self._image)
        if self.box is not None:
            pen = QPen(self._look.colour("good"), 4)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawRect(
                QRectF(
                    at.left() + self.box.left() * factor,
                    at.top() + self.box.top() * factor,
                    self.box.width() * factor,
                    self.box.height() * factor,
                )
            )

    def _fade(self) -> None:
        self.box = None
        self.update()
