"""While a key is answered nothing else is done: changes that come in wait, and so do refreshes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from boxoffice.replica.courtesy import Courtesy
from ui.bridge import Bridge

ANSWERED_MS = 15
"""A key's work and its paint are done by then; what takes longer keeps the Qt thread anyway, and
this timer with it."""


class Attention(QObject):
    """Says of each key that somebody is being answered, and when that is over."""

    def __init__(self, courtesy: Courtesy, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._courtesy, self._bridge = courtesy, bridge
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(ANSWERED_MS)
        self._over.timeout.connect(courtesy.end)

    def begin(self) -> None:
        """A key was pressed."""
        self._bridge.put_off()
        self.look_up()

    def look_up(self) -> None:
        """The screen is drawn anew: what comes in meanwhile makes that no longer."""
        self._courtesy.begin()
        self._over.start()
