"""A list of rows: performances, prices, basket lines, scans, worklist. One delegate paints all.

A row is a plain value, so a screen is drawn by handing over its rows again; the chosen row stays
chosen by its key.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import keys
from ui.theme import Look

Index = QModelIndex | QPersistentModelIndex


GAP = 10
"""Between the main text and what stands at right."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a lead (number, time), the main text, a grey detail under it, a trail at right."""

    key: object
    main: str
    detail: str = ""
    lead: str = ""
    trail: str = ""
    trail_detail: str = ""
    icon: str = ""
    role: str = "text"
    trail_role: str = "text"
    count: str = ""
    """A number in a box before the main text: how many of this price."""
    strong: bool = False
    spoken: str = ""

    def words(self) -> str:
        """What a screen reader says."""
        parts = (self.lead, self.count, self.main, self.detail, self.trail, self.trail_detail)
        return self.spoken or ", ".join(part for part in parts if part)


class RowModel(QAbstractListModel):
    """The rows of one list."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()
        self.lead = ""
        """The longest of what stands first: all of them need its room."""

    def rowCount(self, parent: Index | None = None) -> int:
        """All rows are at the top."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words; painting reads the row itself."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.rows[index.row()].words()
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self.rows[index.row()]
            return "\n".join(part for part in (row.main, row.detail) if part)
        return None

    def show(self, rows: Sequence[Row]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.lead = max((row.lead for row in self.rows), key=len, default="")
        self.endResetModel()


class RowDelegate(QStyledItemDelegate):
    """Paints a row from the theme's tokens."""

    def __init__(self, look: Look, height: int, lead_width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._height = height
        self._lead = lead_width

    def heighten(self, height: int) -> None:
        """From the next layout on."""
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Fixed height: rows never jump."""
        return QSize(120, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, lead, icon, count, texts, trail."""
        model = index.model()
        if not isinstance(model, RowModel):
            return
        row = model.rows[index.row()]
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._look.colour("select"))
            painter.fillRect(
                QRect(rect.left(), rect.top(), 3, rect.height()), self._look.colour("accent")
            )
        self._texts(painter, rect.adjusted(12, 0, -12, 0), row, model.lead)
        painter.setPen(self._look.colour("sunken"))
        painter.drawLine(rect.left() + 12, rect.bottom(), rect.right() - 12, rect.bottom())
        painter.restore()

    def _texts(self, painter: QPainter, rect: QRect, row: Row, longest: str) -> None:
        look = self._look
        if row.lead:
            needed = self._width(longest, "body") + 8  # less than usual where a list is narrow
            lead = min(self._lead, max(needed, rect.width() // 3))
            first = QRect(rect.left(), rect.top(), lead, rect.height())
            self._text(painter, first, row.lead, "body", "muted")
            rect = rect.adjusted(lead, 0, 0, 0)
        if row.icon:
            painter.drawPixmap(rect.left(), rect.center().y() - 9, look.pixmap(row.icon, row.role))
            rect = rect.adjusted(28, 0, 0, 0)
        if row.count:
            box = QRect(rect.left(), rect.center().y() - 13, 36, 27)
            painter.fillRect(box, look.colour("basket"))
            self._text(painter, box, row.count, "strong", "basket_on", Qt.AlignmentFlag.AlignCenter)
            rect = rect.adjusted(46, 0, 0, 0)
        rect = self._trail(painter, rect, row)
        token = "strong" if row.strong else "body"
        if not row.detail:
            self._text(painter, rect, row.main, token, row.role)
            return
        top = rect.center().y() - 19
        self._text(painter, QRect(rect.left(), top, rect.width(), 20), row.main, token, row.role)
        self._text(
            painter, QRect(rect.left(), top + 20, rect.width(), 18), row.detail, "small", "muted"
        )

    def _trail(self, painter: QPainter, rect: QRect, row: Row) -> QRect:
        if not row.trail:
            return rect
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        width = self._trail_width(rect.width(), row)
        if row.trail_detail:
            top = rect.center().y() - 19
            self._text(
                painter,
                QRect(rect.right() + 1 - width, top, width, 20),
                row.trail,
                "strong",
                row.trail_role,
                right,
            )
            self._text(
                painter,
                QRect(rect.right() + 1 - width, top + 20, width, 18),
                row.trail_detail,
                "small",
                "muted",
                right,
            )
        else:
            whole = QRect(rect.right() + 1 - width, rect.top(), width, rect.height())
            self._text(painter, whole, row.trail, "strong", row.trail_role, right)
        return rect.adjusted(0, 0, -width - GAP, 0)

    def _trail_width(self, room: int, row: Row) -> int:
        """Room for all of it, as long as the main text is not cut for more than two fifths of the
        row: an e-mail address may end in dots, a name or an amount may not. What has no letter is
        an amount, a day or a telephone number: whole, whatever stands before it.
        """
        wanted = max(self._width(row.trail, "strong"), self._width(row.trail_detail, "small"))
        if not any(sign.isalpha() for sign in row.trail + row.trail_detail):
            return min(wanted, room)
        main = self._width(row.main, "strong" if row.strong else "body")
        return min(wanted, max(room - main - GAP, room * 2 // 5))

    def _width(self, text: str, token: str) -> int:
        """An advance is rounded: it may be the fraction of a pixel short."""
        return QFontMetrics(self._look.font(token)).horizontalAdvance(text) + 1

    def _text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        token: str,
        role: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        font = self._look.font(token)
        painter.setFont(font)
        painter.setPen(self._look.colour(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, align, shown)


class RowList(QListView):
    """A list of rows with one chosen; Enter on it is left to the window.

    Signals:
        chosen: the key of the row that became current by hand.
        picked: the key of a row that was clicked or activated.
    """

    chosen = Signal(object)
    picked = Signal(object)

    def __init__(self, look: Look, name: str, height: int = 36, lead_width: int = 92) -> None:
        super().__init__()
        self.rows = RowModel()
        self.setModel(self.rows)
        self._delegate = RowDelegate(look, height, lead_width, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(lambda index: self.picked.emit(self.rows.rows[index.row()].key))
        self.selectionModel().currentChanged.connect(self._on_current)
        self._showing = False
        self._height = height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whole rows only: what is left under the last one stays empty."""
        super().resizeEvent(event)
        room = self.contentsRect().height()
        rest = room % self._height if room > self._height else 0
        if rest != self.viewportMargins().bottom():
            self.setViewportMargins(0, 0, 0, rest)

    def heighten(self, height: int) -> None:
        """Rows at least so high: a finger needs more than a mouse."""
        if height > self._height:
            self._height = height
            self._delegate.heighten(height)
            self.scheduleDelayedItemsLayout()

    def show_rows(self, rows: Sequence[Row], current: object = None) -> None:
        """Show rows; `current` (or the row that was current) is the chosen one."""
        kept = current if current is not None else self.current_key()
        self._showing = True
        if tuple(rows) != self.rows.rows:
            self.rows.show(rows)
        self.choose(kept)
        self._showing = False

    def choose(self, key: object) -> None:
        """Make the row with this key the chosen one."""
        for at, row in enumerate(self.rows.rows):
            if row.key == key:
                self.setCurrentIndex(self.rows.index(at))
                return

    def current_key(self) -> object:
        """Key of the chosen row, or None."""
        at = self.currentIndex().row()
        return self.rows.rows[at].key if 0 <= at < len(self.rows.rows) else None

    def step(self, by: int) -> None:
        """Choose the next or previous row."""
        at = self.currentIndex().row() + by
        if 0 <= at < len(self.rows.rows):
            self.setCurrentIndex(self.rows.index(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; everything else is the window's."""
        moves = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
        if event.key() in moves and not keys.digit(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._showing:
            self.chosen.emit(self.rows.rows[now.row()].key)
