"""A workplace behind its log-in: the same window holds both, so a switch opens nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from boxoffice.views import OperatorView
from ui.login import LoginScreen


class Workplace(Protocol):
    """What desk, door and manager have in common."""

    operator_asked: SignalInstance

    def greet(self, operator: OperatorView) -> None:
        """Somebody logged in."""
        ...


class Shell(QStackedWidget):
    """Log-in first, then the workplace; Ctrl+L goes back to the log-in.

    Attributes:
        login: the tiles and the pad.
        workplace: desk, door or manager.
    """

    def __init__(
        self, login: LoginScreen, workplace: QWidget, on_close: Callable[[], None]
    ) -> None:
        super().__init__()
        self.login = login
        self.workplace = workplace
        self._on_close = on_close
        self._known = False
        self.addWidget(login)
        self.addWidget(workplace)
        self.setWindowTitle(workplace.windowTitle())
        login.logged_in.connect(self._enter)
        login.left.connect(self._stay)

    def link(self, workplace: Workplace) -> None:
        """Listen to the workplace's Ctrl+L, and greet it at each log-in."""
        workplace.operator_asked.connect(self.ask_operator)
        self.login.logged_in.connect(workplace.greet)

    def ask_operator(self) -> None:
        """Somebody else takes over; Esc keeps the one before."""
        self.login.begin()
        self.setCurrentWidget(self.login)
        self.login.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Timers and threads stop before the window goes."""
        self._on_close()
        super().closeEvent(event)

    def _enter(self, _operator: OperatorView) -> None:
        self._known = True
        self.setCurrentWidget(self.workplace)

    def _stay(self) -> None:
        if self._known:
            self.setCurrentWidget(self.workplace)
            self.workplace.setFocus(Qt.FocusReason.OtherFocusReason)
