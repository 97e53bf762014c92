"""The status line: every fact in its one place, always icon and word, in a fixed order.

A cell is a flat button, so that a keyboard reaches it and a screen reader names it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.theme import Look

HEIGHT = 28
ICON_AT, WORD_AT, AIR = 8, 33, 9
"""Tight, so that on 911 pixels also the longest word of a cut-off evening is whole."""
LEAST = 70
"""Seven of them fit on 683 pixels; a shorter word is never cut, nor the clock, nor a warning."""
WARNS = {"offline", "danger", "warning"}
NARROWEST = 600
"""Narrower than they need, plain words give way; the tooltip has all of it."""
DESK_ORDER = ("conflict", "sync", "printer", "terminal", "shift", "operator", "clock")
"""Of the manager too: its computer may print, and a small house sells on the very same one."""
DOOR_ORDER = ("sync", "camera", "scanners", "sound", "operator", "clock")


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell says. `tone`: plain, good, warning, danger, or offline (a filled ground)."""

    name: str
    icon: str
    word: str
    tone: str = "plain"
    detail: str = ""


class StatusCell(QPushButton):
    """One cell: icon and word, painted on the theme's ground."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.cell = Cell(name, "help", "")
        self.parted = False
        """A line towards the cell that stands beside it at right."""
        self.setFont(look.font("small"))
        self.setFixedHeight(HEIGHT)
        self.setFlat(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, cell: Cell) -> None:
        """Show a fact."""
        if cell == self.cell:
            return
        self.cell = cell
        self.setAccessibleName(cell.word)
        self.setToolTip(cell.detail or cell.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, word, and air on both sides."""
        return QSize(self.fontMetrics().horizontalAdvance(self.cell.word) + WORD_AT + AIR, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """On a narrow screen a long word ends in an ellipsis; icon and beginning stay."""
        whole = self.sizeHint().width()
        kept = self.cell.tone in WARNS or self.cell.name == "clock"
        return QSize(whole if kept else min(LEAST, whole), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground by tone, icon, word, and the focus ring."""
        painter = QPainter(self)
        role = {"plain": "muted", "offline": "offline_on"}.get(self.cell.tone, self.cell.tone)
        if self.cell.tone == "offline":
            painter.fillRect(self.rect(), self._look.colour("offline"))
        painter.drawPixmap(ICON_AT, 4, self._look.pixmap(self.cell.icon, role))
        painter.setPen(self._look.colour(role if role != "muted" else "text"))
        inner = self.rect().adjusted(WORD_AT, 0, -4, 0)
        word = self.fontMetrics().elidedText(
            self.cell.word, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
        if self.parted:
            painter.setPen(self._look.colour("line"))
            painter.drawLine(self.width() - 1, 6, self.width() - 1, HEIGHT - 7)
        if self.hasFocus():
            pen = painter.pen()
            pen.setColor(self._look.colour("focus"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(self.rect().adjusted(2, 2, -3, -2))


class StatusLine(QFrame):
    """All cells of one workplace.

    Signals:
        asked: name of the cell a person pressed.
    """

    asked = Signal(str)

    def __init__(self, look: Look, order: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "sunken")
        self.setProperty("edge", "top")
        self.setFixedHeight(HEIGHT + 1)
        self.setMinimumWidth(NARROWEST)
        self.order = tuple(order)
        self.cells = {name: StatusCell(look, name) for name in order}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for name, cell in self.cells.items():
            if name == "operator":
                layout.addStretch(1)
            layout.addWidget(cell)
            cell.clicked.connect(lambda _=False, asked=name: self.asked.emit(asked))

    def say(self, cells: Sequence[Cell]) -> None:
        """Show these facts; a cell that is not named disappears (no conflict, no cell)."""
        named = {cell.name: cell for cell in cells}
        for name, widget in self.cells.items():
            widget.setVisible(name in named)
            if name in named:
                widget.say(named[name])
        shown = [name for name in self.order if name in named]
        for name, after in zip(shown, [*shown[1:], ""], strict=True):
            self.cells[name].parted = after not in {"operator", ""}
