"""How the door's parts share a screen: beside each other, below each other, or one at a time.

A screen of 1366 × 768 has 911 × 512 logical pixels at 150 % and 683 × 384 at 200 %. The verdict
keeps its size; what is secondary gives way, and stands behind F5 where there is no room for both.
"""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from ui.door.head import Head
from ui.door.side import Side
from ui.widgets.frame import Frame
from ui.widgets.rows import RowList

LEAST = (640, 340)
"""Smaller than any screen; without it Qt keeps the window as large as what has yet to give way."""
TIGHT = 440
"""Lower than this, verdict, counts and lists do not fit above each other."""


class Room:
    """Arranges the body of a door's window."""

    def __init__(
        self, window: Frame, head: Head, pages: QStackedWidget, verdict: QWidget, side: Side
    ) -> None:
        self._window, self._head, self._pages = window, head, pages
        self._verdict, self._side = verdict, side
        self._tight = self._lists = False
        self._box = QHBoxLayout(window.body)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(pages, 1)
        self._box.addWidget(side)
        # A page that is not in front must not keep the window large.
        pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        pages.currentChanged.connect(lambda _: self._share())
        window.setMinimumSize(*LEAST)

    def fit(self) -> None:
        """The window has another size."""
        narrow = self._window.narrow()
        self._tight = narrow and self._window.height() < TIGHT
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._box.setDirection(way)
        self._head.stand(low=self._tight)
        self._window.bar.stand(low=self._tight)
        self._share()

    def verdict_only(self) -> None:
        """The lists that F5 brought in front of the verdict go."""
        if self._lists:
            self._lists = False
            self._share()

    def turn_over(self) -> RowList:
        """F5: the other list; on a tight screen the lists come in front of the verdict first."""
        if not self._tight or self._lists:
            return self._side.turn_over()
        self._lists = True
        self._share()
        return self._side.front()

    def _share(self) -> None:
        """A narrow screen shows either a question or the counts: both would be too high for it."""
        narrow, lists = self._window.narrow(), self._lists and self._tight
        self._side.lie(lying=narrow, lists=lists or not self._tight, all_of_it=lists)
        self._side.setVisible(not narrow or self._pages.currentWidget() is self._verdict)
        self._pages.setVisible(not lists or self._pages.currentWidget() is not self._verdict)
