"""The striped bar of a training house: nobody takes an exercise for the real thing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygon
from PySide6.QtWidgets import QWidget

from ui.language import translate
from ui.theme import Look

HEIGHT = 28
STRIPE = 20


class TrainingBar(QWidget):
    """Diagonal stripes, and the word in the middle on a ground of its own."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.word = translate("Frame", "TRAINING · nothing is real")
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.word)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stripes, ground, word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        amber, ink = self._look.colour("warn"), self._look.colour("warn_on")
        painter.fillRect(self.rect(), amber)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for left in range(-HEIGHT, self.width(), 2 * STRIPE):
            low = (QPoint(left, HEIGHT), QPoint(left + STRIPE, HEIGHT))
            high = (QPoint(left + STRIPE + HEIGHT, 0), QPoint(left + HEIGHT, 0))
            painter.drawPolygon(QPolygon([*low, *high]))
        painter.setFont(self._look.font("strong"))
        wide = painter.fontMetrics().horizontalAdvance(self.word) + 48
        painter.fillRect((self.width() - wide) // 2, 0, wide, HEIGHT, amber)
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.word)
