"""Pages of different heights in one place: each as high as itself, scrolled where it must be."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QWidget

AIR = 12


class Front(QStackedWidget):
    """A stack that is as high as the page in front, and not as the highest of all."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """Of the page in front."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """The least of the page in front; its words may go over several lines."""
        page = self.currentWidget()
        inside = page.layout() if page is not None else None
        return inside.minimumHeightForWidth(width) if inside is not None else -1


class Follow(QScrollArea):
    """Shows all of a widget where there is room; else the part that has the focus."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._told: QWidget | None = None
        self._brought: QWidget | None = None
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self.keep())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def tell(self, note: QWidget | None) -> None:
        """This was said inside, and is shown too where there is room beside the hand; or none."""
        self._told = note
        self.keep()

    def bring(self, part: QWidget) -> None:
        """A key brings this into view, until the hand goes somewhere."""
        self._brought = part
        self.keep()

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        self._brought = None
        if now is not None and self.isAncestorOf(now):
            self.keep()

    def keep(self) -> None:
        """The hand has another place, or something another height. From the top where that shows
        all that counts; else the hand comes after what was said, and what a key asked for last.
        """
        wanted = (self._told, self.window().focusWidget(), self._brought)
        shown = [one for one in wanted if self._holds(one)]
        if shown:
            self.verticalScrollBar().setValue(0)
        for one in shown:
            if one is not None:
                self._show(one)
        for outer in above(self):
            outer.keep()  # what moved in here has another place there

    def _holds(self, one: QWidget | None) -> bool:
        return one is not None and one.isVisible() and self.isAncestorOf(one)

    def _show(self, one: QWidget) -> None:
        """All of it, where there is room, and its top. Qt's own shows the line around a cursor."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top = one.mapTo(self._inside, QPoint()).y()
        bar.setValue(min(max(bar.value(), top + one.height() + AIR - room), top - AIR))

    def minimumSizeHint(self) -> QSize:
        """Little: what does not fit is scrolled."""
        return QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are the window's: prices go up and down by them."""
        event.ignore()


def above(inside: QWidget) -> Iterator[Follow]:
    """Those that a widget is scrolled by, the nearest first."""
    parent = inside.parentWidget()
    while parent is not None:
        if isinstance(parent, Follow):
            yield parent
        parent = parent.parentWidget()


def bring(inside: QWidget) -> None:
    """Show it, wherever the hand is."""
    for one in above(inside):
        one.bring(inside)
