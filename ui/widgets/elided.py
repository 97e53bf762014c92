"""A label that gives way: a name too long for its room ends in an ellipsis, and never widens it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme import Look

LEAST = 48
"""So many pixels stay, however little room there is."""


class ElidedLabel(QLabel):
    """One line; all of it is in the tooltip and for a screen reader."""

    def __init__(self, look: Look, token: str, role: str = "text", least: int = LEAST) -> None:
        super().__init__()
        self._least = least
        self._look = look
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font(token))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def keep(self, least: int) -> None:
        """So many pixels stay from now on."""
        if least != self._least:
            self._least = least
            self.updateGeometry()

    def say(self, text: str, role: str = "") -> None:
        """Show a text, in the colour of a role."""
        self._role = role or self._role
        self.setText(text)
        self.setToolTip(text)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Little, so that the window may be as narrow as its screen."""
        whole = super().sizeHint()
        return QSize(min(self._least, whole.width()), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much as fits."""
        painter = QPainter(self)
        painter.setPen(self._look.colour(self._role))
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        painter.drawText(
            self.contentsRect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown
        )
