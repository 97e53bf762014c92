"""How a test shows a window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def shown(qtbot: QtBot, window: QWidget, height: int) -> None:
    """Show it at the size of the drawings, in front."""
    qtbot.addWidget(window)
    window.resize(1366, height)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
