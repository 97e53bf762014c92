"""The whole screen in red while scans go to another program."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui.language import translate
from ui.theme import Look

SOON_MS = 50
"""Between two of our own windows none is active."""


class Silence(QLabel):
    """Covers its window while nothing of ours is in front."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._covers = window
        self._was_active = False
        self.setText(translate("Door", "Click here:\nscans now go to another program"))
        self.setFont(look.font("change"))
        self.setWordWrap(True)
        self.setMargin(48)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        stop, on = look.tokens.stop
        self.setStyleSheet(f"background: {stop}; color: {on};")
        self.hide()

    def look_soon(self) -> None:
        """Something was activated: see in a moment what."""
        QTimer.singleShot(SOON_MS, self, self._look)

    def _look(self) -> None:
        active = self._covers.window().isActiveWindow()
        self._was_active = self._was_active or active
        lost = self._was_active and not active and QApplication.activeWindow() is None
        self.setGeometry(self._covers.rect())
        self.setVisible(lost)
        if lost:
            self.raise_()
