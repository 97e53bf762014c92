"""F1: the keys of this screen, on a card over it. Any key that closes it is Esc or F1."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ui.language import translate
from ui.theme import Look


class HelpCard(QFrame):
    """A card with keys and what they do; hidden until asked."""

    def __init__(self, look: Look, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self.setProperty("edge", "box")
        self.setAccessibleName(translate("Frame", "Keys of this screen"))
        self._look = look
        self._keys = tuple(keys)
        self.hide()

    def _fill(self) -> None:
        """With the first F1: a workplace is made faster without thirty labels nobody sees."""
        look, keys = self._look, self._keys
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        title = look.label(translate("Frame", "Keys of this screen"), "title")
        grid.addWidget(title, 0, 0, 1, 2)
        for at, (key, meaning) in enumerate(keys, start=1):
            grid.addWidget(look.label(key, "strong", "info"), at, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(look.label(meaning, "body"), at, 1)
        close = look.label(translate("Frame", "F1 closes"), "small", "muted")
        grid.addWidget(close, len(keys) + 1, 1)

    def toggle(self) -> None:
        """Show it in the middle, or hide it."""
        if self.layout() is None:
            self._fill()
        self.setVisible(not self.isVisible())
        parent = self.parentWidget()
        if self.isVisible() and parent is not None:
            self.adjustSize()
            self.move(
                (parent.width() - self.width()) // 2, max(8, (parent.height() - self.height()) // 2)
            )
            self.raise_()
