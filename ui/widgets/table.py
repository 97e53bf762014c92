"""A table of plain values: columns with a width and a side, rows of texts with a role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui import keys
from ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
ROW = 32
HEADER = 42
"""Its titles and the edge around the table."""
FLEX = 100
"""A column without a width that has less shows the beginnings of names only."""
PADDING, ICON = 24, 24
"""Pixels beside the text of a cell, on both sides together, and of an icon."""
EDGES = 16
"""The edge around the table and its scroll bar."""
MEASURED = 100
"""Lines whose texts decide how wide a column is."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `width` 0 takes the room that is left."""

    title: str
    width: int = 0
    number: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A row: texts per column, an icon before the first, a role for its colour."""

    key: object
    texts: tuple[str, ...]
    icon: str = ""
    role: str = "text"
    strong: bool = False


class TableModel(QAbstractTableModel):
    """Lines under columns."""

    def __init__(self, look: Look, columns: Sequence[Column]) -> None:
        super().__init__()
        self._look = look
        self.columns = tuple(columns)
        self.lines: tuple[Line, ...] = ()

    def rowCount(self, parent: Index | None = None) -> int:
        """One per line."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """As named."""
        return len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles, on the side of their column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, side, colour, icon."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.texts[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and line.role != "text":
            return self._look.colour(line.role)
        if role == Qt.ItemDataRole.FontRole and line.strong:
            return self._look.font("strong")
        if role == Qt.ItemDataRole.DecorationRole and line.icon and index.column() == 0:
            return self._look.pixmap(line.icon, line.role)
        return None

    def show(self, lines: Sequence[Line]) -> None:
        """Replace the lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def become(self, columns: Sequence[Column]) -> None:
        """Other columns, and no lines under them yet."""
        self.beginResetModel()
        self.columns, self.lines = tuple(columns), ()
        self.endResetModel()

    def _side(self, column: int) -> Qt.AlignmentFlag:
        middle = Qt.AlignmentFlag.AlignVCenter
        number = self.columns[column].number
        return middle | (Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft)


class Table(QTableView):
    """Shows lines; one is chosen.

    Signals:
        chosen: key of the line that became current.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, name: str, columns: Sequence[Column]) -> None:
        super().__init__()
        self._look = look
        self._needed: list[int] = []
        self.lines = TableModel(look, columns)
        self.setModel(self.lines)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFont(look.font("small"))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self._lay_columns()
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def show_columns(self, name: str, columns: Sequence[Column]) -> None:
        """What this table is now, where it was not that already; its lines are still to come."""
        if (name, tuple(columns)) != (self.accessibleName(), self.lines.columns):
            self.setAccessibleName(name)
            self.lines.become(columns)
            self._needed = []
            self._lay_columns()

    def minimumSizeHint(self) -> QSize:
        """Two lines under the titles: one alone would say nothing of what comes after it."""
        return QSize(super().minimumSizeHint().width(), HEADER + 2 * ROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share another width."""
        super().resizeEvent(event)
        self._lay_columns()

    def _lay_columns(self) -> None:
        """Where the fixed columns would leave the others nothing, each takes what its words need;
        what is still too wide is scrolled, with the arrows too. The room does not depend on the
        scroll bars: they come and go with what is decided here.
        """
        header, columns = self.horizontalHeader(), self.lines.columns
        room = self.width() - EDGES
        free = FLEX * sum(not one.width and bool(one.title) for one in columns)
        widths = [one.width for one in columns]
        if sum(widths) + free > room:
            needed = self._needed = self._needed or self._measure()
            widths = [width and min(width, needed[at]) for at, width in enumerate(widths)]
        cramped = sum(widths) + free > room
        for at, column in enumerate(columns):
            stretch = not column.width and not cramped
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(at, mode)
            if not stretch:
                header.resizeSection(at, widths[at] or (FLEX if column.title else 0))

    def _measure(self) -> list[int]:
        """What the title of each column and its first lines need, in pixels."""
        plain, strong = (QFontMetrics(self._look.font(name)) for name in ("body", "strong"))
        found = [plain.horizontalAdvance(one.title) + PADDING for one in self.lines.columns]
        for line in self.lines.lines[:MEASURED]:
            for at, text in enumerate(line.texts):
                icon = ICON if line.icon and at == 0 else 0
                wide = (strong if line.strong else plain).horizontalAdvance(text)
                found[at] = max(found[at], wide + PADDING + icon)
        return found

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show lines; the chosen one stays chosen."""
        if tuple(lines) == self.lines.lines:
            return
        kept = self.current_key()
        self.lines.show(lines)
        self._needed = []
        self._lay_columns()
        self.choose(kept)

    def current_key(self) -> object:
        """Key of the chosen line, or None."""
        at = self.currentIndex().row()
        return self.lines.lines[at].key if 0 <= at < len(self.lines.lines) else None

    def choose(self, key: object) -> None:
        """This line becomes the chosen one, where it is shown."""
        for at, line in enumerate(self.lines.lines):
            if line.key == key:
                self.selectRow(at)

    def begin(self) -> None:
        """Focus it, with a line chosen."""
        if self.currentIndex().row() < 0 and self.lines.lines:
            self.selectRow(0)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, the rest is the window's."""
        moves = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
        if self.horizontalScrollBar().maximum():
            moves |= {Qt.Key.Key_Left, Qt.Key.Key_Right}
        if event.key() in moves and not keys.is_command(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self.lines.lines[now.row()].key)
