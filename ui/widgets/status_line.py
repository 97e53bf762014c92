"""The status line: every fact in its one place, always icon and word, in a fixed order.

A cell is a flat button, so that a keyboard reaches it and a screen reader names it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
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
    """What one cell says. `tone`: plain, good, warning, danger, or offline (a filled ground).
    `brief` is the same in a word or two, for a line that has no room for all.
    """

    name: str
    icon: str
    word: str
    tone: str = "plain"
    detail: str = ""
    brief: str = ""


class StatusCell(QPushButton):
    """One cell: icon and word, painted on the theme's ground."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.cell = Cell(name, "help", "")
        self.short = False
        """Whether its brief word is shown."""
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
        self.setToolTip("\n".join(part for part in (cell.word, cell.detail) if part))
        self.updateGeometry()
        self.update()

    def shorten(self, *, short: bool) -> None:
        """Its brief word, or all of it again."""
        if short != self.short:
            self.short = short
            self.updateGeometry()
            self.update()

    def shown(self) -> str:
        """The word that is painted."""
        return self.cell.brief if self.short and self.cell.brief else self.cell.word

    def width_of(self, word: str) -> int:
        """Icon, word, and air on both sides."""
        return self.fontMetrics().horizontalAdvance(word) + WORD_AT + AIR

    def sizeHint(self) -> QSize:
        """As wide as what it shows."""
        return QSize(self.width_of(self.shown()), HEIGHT)

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
            self.shown(), Qt.TextElideMode.ElideRight, inner.width()
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
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for name, cell in self.cells.items():
            if name == "operator":
                self._row.addStretch(1)
            self._row.addWidget(cell)
            cell.clicked.connect(lambda _=False, asked=name: self.asked.emit(asked))

    def say(self, cells: Sequence[Cell]) -> None:
        """Show these facts; a cell that is not named disappears (no conflict, no cell)."""
        named = {cell.name: cell for cell in cells}
        for name, widget in self.cells.items():
            widget.setVisible(name in named)
            if name in named:
                widget.say(named[name])
        self._fit()
        shown = [name for name in self.order if name in named]
        for name, after in zip(shown, [*shown[1:], ""], strict=True):
            self.cells[name].parted = after not in {"operator", ""}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wide again, every word is whole again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where not all words fit, calm cells say theirs briefly; then those that warn as well."""
        cells = [cell for cell in self.cells.values() if not cell.isHidden()]
        calm = {cell.cell.name for cell in cells if cell.cell.tone not in WARNS}
        for short in (set(), calm, {cell.cell.name for cell in cells}):
            words = (
                cell.cell.brief if cell.cell.name in short and cell.cell.brief else cell.cell.word
                for cell in cells
            )
            wide = sum(cell.width_of(word) for cell, word in zip(cells, words, strict=True))
            if wide <= self.width():
                break
        for cell in cells:
            cell.shorten(short=cell.cell.name in short)
        self._row.activate()  # now, not at the next turn of the loop: a cut word is seen
