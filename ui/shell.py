"""A workplace behind its log-in, in one window: curtain first, then log-in, then the workplace."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.curtain import Curtain

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from boxoffice.views import OperatorView
    from ui.desk.window import DeskWindow
    from ui.door.window import DoorWindow
    from ui.login import LoginScreen
    from ui.manager.window import ManagerWindow
    from ui.theme import Look

    Workplace = DeskWindow | DoorWindow | ManagerWindow


class Shell(QStackedWidget):
    """The window of a workplace; Ctrl+L goes back to the log-in.

    Attributes:
        curtain: what is painted before anything is loaded.
        login: the tiles and the pad, once furnished.
    """

    login: LoginScreen

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.curtain = Curtain(look)
        self._make: Callable[[], Workplace] | None = None
        self._workplace: Workplace | None = None
        self._on_close: Callable[[], None] = lambda: None
        self._known = False
        self.addWidget(self.curtain)
        self.setWindowTitle("boxoffice")

    def furnish(
        self, login: LoginScreen, make: Callable[[], Workplace], on_close: Callable[[], None]
    ) -> None:
        """The log-in comes in front; the workplace is made in the moment after it is painted."""
        self.login, self._make, self._on_close = login, make, on_close
        self.addWidget(login)
        self.setCurrentWidget(login)
        login.setFocus(Qt.FocusReason.OtherFocusReason)
        login.logged_in.connect(self.enter)
        login.left.connect(self._stay)
        QTimer.singleShot(0, self.make_workplace)

    def make_workplace(self) -> None:
        """Make what the log-in leads to, unless it is made already or the window is closed."""
        if self._workplace is None and self._make is not None:
            made = self._make()
            self._workplace = made
            self.addWidget(made)
            self.setWindowTitle(made.windowTitle())
            made.operator_asked.connect(self.ask_operator)
            wedge = getattr(made, "wedge", None)  # a manager has no scanner
            if wedge is not None:
                wedge.scanned.connect(self._badge)

    @property
    def workplace(self) -> Workplace:
        """Desk, door or manager."""
        self.make_workplace()
        assert self._workplace is not None, "furnished first"  # noqa: S101
        return self._workplace

    def ask_operator(self) -> None:
        """Somebody else takes over; Esc keeps the one before."""
        self.login.begin()
        self.setCurrentWidget(self.login)
        self.login.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Timers and threads stop before the window goes."""
        self._make = None
        self._on_close()
        super().closeEvent(event)

    def enter(self, operator: OperatorView) -> None:
        """Somebody logged in: the workplace, in that name."""
        self._known = True
        self.setCurrentWidget(self.workplace)
        self.workplace.greet(operator)

    def _badge(self, text: str) -> None:
        """Scanned while somebody is asked for."""
        if self.currentWidget() is self.login:
            self.login.scanned(text)

    def _stay(self) -> None:
        if self._known:
            self.setCurrentWidget(self.workplace)
            cast("QWidget", self.workplace).setFocus(Qt.FocusReason.OtherFocusReason)
