"""The whole screen in red while scans go to another program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui.language import translate
from ui.theme import Look

SOON_MS = 50
"""Between two of our own windows none is active."""
OPENED_MS = 1000
"""A window that has just opened is given the focus by then, or it was opened behind another one."""


class Silence(QLabel):
    """Covers its window while nothing of ours is in front, also where it never was."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._covers = window
        self.setText(translate("Door", "Click here:\nscans now go to another program"))
        self.setFont(look.font("change"))
        self.setWordWrap(True)
        self.setMargin(48)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        stop, on = look.tokens.stop
        self.setStyleSheet(f"background: {stop}; color: {on};")
        self.hide()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A scanner types into whatever is in front; when that is not us, the screen says so."""
        if event.type() == QEvent.Type.ActivationChange:
            QTimer.singleShot(SOON_MS, self, self._look)
        elif event.type() == QEvent.Type.Show:
            QTimer.singleShot(OPENED_MS, self, self._look)
        elif event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covers.rect())
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        window = self._covers.window()
        lost = not window.isActiveWindow() and QApplication.activeWindow() is None
        self.setGeometry(self._covers.rect())
        self.setVisible(lost)
        if lost:
            self.raise_()
