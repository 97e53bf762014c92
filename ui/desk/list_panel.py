"""A page over the seats: a title, a list of people, and the keys that go on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui import formats
from ui.language import translate
from ui.theme import Look
from ui.widgets.elided import ElidedLabel
from ui.widgets.rows import Row, RowList

ROW = 44
TITLE = 36
LEAD = 104


class ListPanel(QFrame):
    """Reservations, the evening list, or a customer: each is a list of rows."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.title = ElidedLabel(look, "strong")
        self.count = look.label("", "small", "muted")
        self.rows = RowList(look, translate("People", "People"), ROW, lead_width=LEAD)
        self.nothing = look.label("", "body", "muted")
        self.nothing.setContentsMargins(12, 12, 12, 12)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.keys = look.label("", "strong", "info")
        self.keys.setWordWrap(True)
        self.keys.setContentsMargins(12, 8, 12, 8)
        bar = QFrame()
        bar.setFixedHeight(TITLE)
        bar.setProperty("edge", "bottom")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(self.title, 1)
        row.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self.nothing, 1)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.keys)

    def show_list(
        self, title: str, count: str, rows: Sequence[Row], nothing: str, keys: str
    ) -> None:
        """What the list is of, its rows or why there are none, and the keys."""
        self.title.say(title)
        self.count.setText(count)
        self.rows.setAccessibleName(title)
        self.rows.show_rows(rows)
        if rows and self.rows.current_key() is None:
            self.rows.choose(rows[0].key)
        self.rows.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.nothing.setText(nothing)
        self.keys.setText(formats.keys_whole(keys))
