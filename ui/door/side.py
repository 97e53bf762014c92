"""Beside the verdict: who is inside, who is still to come, the last scans, a typed code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QVBoxLayout

from boxoffice.views import DoorCounts, ScanRow
from ui import formats
from ui.door.verdicts import FACES, GOOD, word_of
from ui.language import translate
from ui.theme import Look
from ui.widgets.fields import TextField
from ui.widgets.frame import BOUNDLESS
from ui.widgets.rows import Row, RowList

WIDTH = 406
LYING = 156
"""Height below the verdict: counts, field, and three scans."""
_TEXT_ROLE = {"ok": "good", "warn": "warning", "stop": "danger", "panel": "danger", "exit": "info"}


class Side(QFrame):
    """Counts, typed code, last scans.

    Signals:
        typed: a short code was typed and Enter pressed.
    """

    typed = Signal(str)

    def __init__(self, look: Look, zone: str) -> None:
        super().__init__()
        self._look = look
        self._zone = zone
        self.setProperty("ground", "panel")
        self.setProperty("edge", "left")
        self.setFixedWidth(WIDTH)
        self._inside = look.label("0", "change")
        self._left = look.label("0", "change", "muted")
        self._expected = look.label("", "body", "muted")
        self.lookup = TextField(look, translate("Door", "code, name, order or seat"))
        self.lookup.setMaxLength(60)
        self.scans = RowList(look, translate("Door", "Last scans"), 36, lead_width=84)
        self._lay_out(look)

    def _lay_out(self, look: Look) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(16, 12, 16, 8)
        grid.setHorizontalSpacing(24)
        grid.addWidget(look.label(translate("Door", "INSIDE"), "small", "muted"), 0, 0)
        grid.addWidget(look.label(translate("Door", "OUTSIDE"), "small", "muted"), 0, 1)
        grid.addWidget(self._inside, 1, 0)
        grid.addWidget(self._left, 1, 1)
        grid.addWidget(self._expected, 2, 0, 1, 2)
        counts = QVBoxLayout()
        counts.addLayout(grid)
        grid.setColumnMinimumWidth(0, 120)
        grid.setColumnMinimumWidth(1, 120)
        box = QVBoxLayout()
        box.setContentsMargins(16, 4, 16, 12)
        box.addWidget(self.lookup)
        counts.addLayout(box)
        caption = look.label(translate("Door", "LAST SCANS"), "small", "muted")
        caption.setContentsMargins(16, 8, 16, 4)
        scans = QVBoxLayout()
        scans.addWidget(caption)
        scans.addWidget(self.scans, 1)
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(1, 0, 0, 0)
        self._parts.addLayout(counts)
        self._parts.addLayout(scans, 1)
        for layout in (counts, scans, self._parts):
            layout.setSpacing(0)

    def lie(self, *, lying: bool) -> None:
        """Below the verdict: the scans stand beside the counts, and little height is taken."""
        for number in (self._inside, self._left):
            number.setFont(self._look.font("total" if lying else "change"))
        self.setMinimumSize(0, 0)
        self.setMaximumSize(BOUNDLESS, BOUNDLESS)
        if lying:
            self._parts.setDirection(QBoxLayout.Direction.LeftToRight)
            self.setFixedHeight(LYING)
        else:
            self._parts.setDirection(QBoxLayout.Direction.TopToBottom)
            self.setFixedWidth(WIDTH)

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

    def show_scans(self, scans: Sequence[ScanRow], doubles: Sequence[ScanRow] = ()) -> None:
        """Newest first. What another door let in as well stays on top until it is decided."""
        known = {scan.scan for scan in doubles}
        scans = [*doubles, *(scan for scan in scans if not scan.scan or scan.scan not in known)]
        self.scans.show_rows([self._row(at, scan) for at, scan in enumerate(scans)], 0)

    def _row(self, at: int, scan: ScanRow) -> Row:
        face = FACES[scan.verdict]
        word = "" if scan.verdict in GOOD else word_of(scan, self._zone).capitalize()
        if scan.places > 1 and scan.verdict in GOOD:
            word = translate("Door", "group {count}/{places}").format(
                count=scan.count, places=scan.places
            )
        if scan.taken_back:
            word = translate("Door", "taken back")
        elif scan.double:
            word = translate("Door", "in twice")
        return Row(
            key=at,
            lead=formats.clock(scan.at_ms, self._zone, seconds=True),
            main=scan.label or word,
            trail=word if scan.label else "",
            icon="diamond" if scan.double else face.icon,
            role="warning" if scan.double else _TEXT_ROLE[face.tone],
            trail_role="warning" if scan.double else _TEXT_ROLE[face.tone],
            strong=at == 0,
        )
