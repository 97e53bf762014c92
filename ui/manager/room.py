"""How the manager's parts share a screen: beside each other, below each other, or one at a time.

A screen of 1366 × 768 has 911 × 512 logical pixels at 150 %, and 683 × 384 at 200 %, less its
bars. There what is to do is one line until the hand goes into it, and takes the place of the page
then; at 200 % the page list stands there only while the hand is in it. They shrink and are not
hidden, so that every key leads there as ever.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QWidget

from ui.language import translate
from ui.manager.tasks import TaskPanel
from ui.theme import Look
from ui.widgets.action_bar import Action, ActionButton
from ui.widgets.follow import Follow, Front
from ui.widgets.frame import BOUNDLESS, LEAST, Frame
from ui.widgets.rows import RowList

HEAD, LOW_HEAD = 48, 36
NAV, NARROW_NAV = 200, 180
TASKS = 184
"""Height of Te doen below the page: four of its lines."""
LOW = 560
"""Lower than this, page and worklist do not fit above each other."""
TIGHT = 800
"""Narrower than this, page list and page do not fit beside each other."""
KEY, BAR = 28, 10
"""Height of the key that leads to the pages, width of a scroll bar."""


class Room(QObject):
    """Arranges the body of a manager's window; gone with it, so that no focus reaches it then."""

    def __init__(
        self, window: Frame, look: Look, nav: RowList, pages: Front, tasks: TaskPanel
    ) -> None:
        super().__init__(window)
        self._window, self._nav, self._pages, self._tasks = window, nav, pages, tasks
        self._hand: QWidget = nav
        self.to_nav = ActionButton(look, Action("Esc", translate("Manager", "Pages")))
        self.to_nav.setFixedHeight(KEY)
        self.to_nav.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.to_nav.clicked.connect(lambda: nav.setFocus(Qt.FocusReason.MouseFocusReason))
        self._view = Follow(pages)
        body = QHBoxLayout(window.body)
        body.addWidget(nav)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.addWidget(self._view, 1)
        self._sides.addWidget(tasks)
        body.addLayout(self._sides, 1)
        for layout in (body, self._sides):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        window.setMinimumSize(*LEAST)
        window.ticked.connect(self.fit)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def fit(self) -> None:
        """The window has another size, or the hand another place."""
        narrow = self._window.narrow()
        low = narrow and self._window.height() < LOW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        at_tasks = low and self._hand is self._tasks
        self._view.setMaximumHeight(0 if at_tasks else BOUNDLESS)
        if not narrow:
            self._tasks.stand()
        elif low and not at_tasks:
            self._tasks.fold()
        else:
            self._tasks.lie(0 if low else TASKS)
        self._window.head.setFixedHeight(LOW_HEAD if low else HEAD)
        self._window.bar.stand(low=low)
        self._fit_nav(narrow=narrow)

    def _fit_nav(self, *, narrow: bool) -> None:
        tight = self._window.width() < TIGHT
        away = tight and self._hand is not self._nav
        # A page that stands beside the list for a moment is cut, not crowded.
        self._pages.setMinimumWidth(self._window.width() - BAR if tight else 0)
        self.to_nav.setVisible(away)
        # What is pressed must not slip away below the mouse: then the next second does it.
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if not away or not pressed:
            self._nav.setFixedWidth(0 if away else NARROW_NAV if narrow else NAV)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Keys and status line belong to wherever the hand was before."""
        for part in (self._nav, self._pages, self._tasks):
            if now is not None and (now is part or part.isAncestorOf(now)) and part != self._hand:
                self._hand = part
                self.fit()
