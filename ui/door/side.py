"""Beside the verdict: who is inside, who is still to come, the last scans, a typed code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from boxoffice.views import DoorCounts, ScanRow
from ui import formats
from ui.door.verdicts import FACES, GOOD, short_word
from ui.language import translate
from ui.theme import Look
from ui.widgets.fields import TextField
from ui.widgets.rows import Row, RowList

WIDTH = 406
_TEXT_ROLE = {"ok": "good", "warn": "warning", "stop": "danger", "panel": "danger", "exit": "info"}


class Side(QFrame):
    """Counts, typed code, last scans.

    Signals:
        typed: a short code was typed and Enter pressed.
    """

    typed = Signal(str)

    def __init__(self, look: Look, zone: str) -> None:
        super().__init__()
        self._zone = zone
        self.setProperty("ground", "panel")
        self.setProperty("edge", "left")
        self.setFixedWidth(WIDTH)
        self._inside = look.label("0", "change")
        self._left = look.label("0", "change", "muted")
        self._expected = look.label("", "body", "muted")
        self.lookup = TextField(look, translate("Door", "type a short code"))
        self.lookup.setMaxLength(24)
        self.scans = RowList(look, translate("Door", "Last scans"), 36, lead_width=84)
        self._lay_out(look)

    def _lay_out(self, look: Look) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(16, 12, 16, 8)
        grid.addWidget(look.label(translate("Door", "INSIDE"), "small", "muted"), 0, 0)
        grid.addWidget(look.label(translate("Door", "OUTSIDE"), "small", "muted"), 0, 1)
        grid.addWidget(self._inside, 1, 0)
        grid.addWidget(self._left, 1, 1)
        grid.addWidget(self._expected, 2, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(grid)
        box = QVBoxLayout()
        box.setContentsMargins(16, 4, 16, 12)
        box.addWidget(self.lookup)
        column.addLayout(box)
        caption = look.label(translate("Door", "LAST SCANS"), "small", "muted")
        caption.setContentsMargins(16, 8, 16, 4)
        column.addWidget(caption)
        column.addWidget(self.scans, 1)

    def show_counts(self, counts: DoorCounts) -> None:
        """Inside, outside, to come."""
        self._inside.setText(str(counts.inside))
        self._left.setText(str(counts.left))
        to_come = max(0, counts.expected - counts.inside - counts.left)
        self._expected.setText(
            translate("Door", "of {expected} · {count} still to come").format(
                expected=counts.expected, count=to_come
            )
        )

    def show_scans(self, scans: Sequence[ScanRow]) -> None:
        """Newest first."""
        self.scans.show_rows([self._row(at, scan) for at, scan in enumerate(scans)], 0)

    def _row(self, at: int, scan: ScanRow) -> Row:
        face = FACES[scan.verdict]
        word = "" if scan.verdict in GOOD else short_word(scan.verdict).capitalize()
        return Row(
            key=at,
            lead=formats.clock(scan.at_ms, self._zone, seconds=True),
            main=scan.label or word,
            trail=word if scan.label else "",
            icon=face.icon,
            role=_TEXT_ROLE[face.tone],
            trail_role=_TEXT_ROLE[face.tone],
            strong=at == 0,
        )
