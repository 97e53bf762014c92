"""F1: the keys of this screen, on a card over it. F1, Esc, and any other command close it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from ui.language import translate
from ui.theme import Look
from ui.widgets.frame import NARROW

COLUMNS = 2
"""One below the other, the keys of a desk are higher than a small screen."""
EDGE = 8


class HelpCard(QFrame):
    """A card with keys and what they do; hidden until asked."""

    def __init__(self, look: Look, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self.setProperty("edge", "box")
        self.setAccessibleName(translate("Frame", "Keys of this screen"))
        self._look = look
        self._keys = tuple(keys)
        self._page: QWidget | None = None
        self._later: tuple[tuple[str, str], ...] = ()
        """What had no room, and comes with the next F1."""
        self.hide()

    def toggle(self) -> None:
        """Show it in the middle, or the rest of it on a small screen, or hide it."""
        parent = self.parentWidget()
        shown = self._later if self.isVisible() else self._keys
        self._later = ()
        self.hide()
        if parent is None or not shown:
            return
        if not self._lie(parent, shown):
            half = -(-len(shown) // 2)
            self._later = shown[half:]
            self._lie(parent, shown[:half])
        self.show()
        self.raise_()

    def _lie(self, parent: QWidget, shown: Sequence[tuple[str, str]]) -> bool:
        """In the middle; whether there is room for all of it."""
        self._fill(parent.width(), shown)
        self.adjustSize()
        if parent.width() < NARROW:  # its words go over two lines, so it says no width of its own
            width = parent.width() - 2 * EDGE
            self.resize(width, self.heightForWidth(width))
        self.move((parent.width() - self.width()) // 2, (parent.height() - self.height()) // 2)
        return self.height() <= parent.height()

    def _fill(self, room: int, shown: Sequence[tuple[str, str]]) -> None:
        """Each time it is asked: the window may have another width, and nobody else needs it."""
        column = self.layout() or QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if self._page is not None:
            column.removeWidget(self._page)
            self._page.setParent(None)
            self._page.deleteLater()
        self._page = QWidget()
        column.addWidget(self._page)
        grid = QGridLayout(self._page)
        grid.setContentsMargins(24, 12, 24, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        look, small = self._look, room < NARROW
        title = look.label(translate("Frame", "Keys of this screen"), "title")
        grid.addWidget(title, 0, 0, 1, 3)
        said = translate("Frame", "F1: more") if self._later else translate("Frame", "F1 closes")
        close = look.label(said, "small", "muted")
        grid.addWidget(close, 0, 3, Qt.AlignmentFlag.AlignRight)
        for words_at in range(1, 2 * COLUMNS, 2):
            grid.setColumnStretch(words_at, 1)
        rows = -(-len(shown) // COLUMNS)
        for at, (key, meaning) in enumerate(shown):
            row, left = at % rows + 1, at // rows * 2
            name = look.label(key, "small" if small else "strong", "info")
            words = look.label(meaning, "small" if small else "body")
            words.setWordWrap(small)
            grid.addWidget(name, row, left, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(words, row, left + 1)
