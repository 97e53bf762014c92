"""Whether a hand works on the glass: rows become as high as a finger once somebody touches it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal

FINGER = 44
"""Logical pixels that a finger hits without looking twice (screens.md §7)."""


class TouchWatch(QObject):
    """Looks for the first touch of a run; install it as a filter of the application.

    Signals:
        used: somebody touched the screen; said once.
    """

    used = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._told = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Nothing is kept from anybody."""
        if not self._told and event.type() == QEvent.Type.TouchBegin:
            self._told = True
            self.used.emit()
        return False
