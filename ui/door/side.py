"""Beside the verdict: who is inside and to come, the last scans or the counts, a typed code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QStackedWidget, QVBoxLayout

from boxoffice.views import DoorCounts, ScanRow
from scanner.source import SourceState
from ui import formats
from ui.door.preview import PreviewPanel
from ui.door.verdicts import FACES, GOOD, word_of
from ui.language import translate
from ui.theme import Look
from ui.widgets.fields import TextField
from ui.widgets.frame import BOUNDLESS
from ui.widgets.rows import Row, RowList

WIDTH = 406
LYING = 156
"""Height below the verdict: counts, field, and three scans."""
ROW = 44
"""Counts and field alone."""
_TEXT_ROLE = {"ok": "good", "warn": "warning", "stop": "danger", "panel": "danger", "exit": "info"}


class Side(QFrame):
    """Counts, typed code, last scans or the counts by door and price, the camera's picture."""

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
        self.tally = RowList(look, translate("Door", "Counts by door and price"), 36, lead_width=0)
        self.lists = QStackedWidget()
        self.preview = PreviewPanel(look)
        self._upright = True
        self._lay_out(look)

    def _lay_out(self, look: Look) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._captions = (
            look.label(translate("Door", "INSIDE"), "small", "muted"),
            look.label(translate("Door", "OUTSIDE"), "small", "muted"),
        )
        self._counts = QVBoxLayout()
        self._counts.addLayout(self._grid)
        self._box = QVBoxLayout()
        self._box.addWidget(self.lookup)
        self._counts.addLayout(self._box)
        self._caption = look.label(translate("Door", "LAST SCANS"), "small", "muted")
        self._caption.setContentsMargins(16, 8, 16, 4)
        self.lists.addWidget(self.scans)
        self.lists.addWidget(self.tally)
        scans = QVBoxLayout()
        scans.addWidget(self._caption)
        scans.addWidget(self.lists, 1)
        scans.addWidget(self.preview)
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(1, 0, 0, 0)
        self._parts.addLayout(self._counts)
        self._parts.addLayout(scans, 1)
        for layout in (self._counts, scans, self._parts):
            layout.setSpacing(0)
        self._place_counts(in_a_row=False)

    def _place_counts(self, *, in_a_row: bool) -> None:
        """Each number under its word, or all in one row with the field."""
        shown = (self._captions[0], self._inside, self._captions[1], self._left, self._expected)
        under = ((0, 0, 1), (1, 0, 1), (0, 1, 1), (1, 1, 1), (2, 0, 2))
        for at, (widget, (row, column, wide)) in enumerate(zip(shown, under, strict=True)):
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, *((0, at, 1, 1) if in_a_row else (row, column, 1, wide)))
        for column in (0, 1):
            self._grid.setColumnMinimumWidth(column, 0 if in_a_row else 120)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._counts.setDirection(beside if in_a_row else below)
        self._grid.setContentsMargins(16, *((0, 0, 0) if in_a_row else (12, 16, 8)))
        self._grid.setHorizontalSpacing(12 if in_a_row else 24)
        self._box.setContentsMargins(16, *((4, 16, 4) if in_a_row else (4, 16, 12)))

    def front(self) -> RowList:
        """The list that is in front."""
        return self.tally if self.lists.currentWidget() is self.tally else self.scans

    def turn_over(self) -> RowList:
        """F5: the counts instead of the scans, or the scans again; gives what is in front now."""
        counts = self.front() is self.scans
        front = self.tally if counts else self.scans
        self.lists.setCurrentWidget(front)
        said = translate("Door", "INSIDE BY DOOR AND PRICE")
        self._caption.setText(said if counts else translate("Door", "LAST SCANS"))
        return front

    def show_camera(self, states: Sequence[SourceState]) -> None:
        """The picture stands there while a camera is chosen, and not on a narrow screen."""
        camera = next((one for one in states if one.kind == "camera"), None)
        self.preview.setVisible(camera is not None and self._upright)
        if camera is None or not camera.there:
            self.preview.clear()

    def lie(self, *, lying: bool, lists: bool = True, all_of_it: bool = False) -> None:
        """Below the verdict: the scans stand beside the counts, and little height is taken; without
        the lists it is one row; or the whole body is its own.
        """
        self._upright = not lying
        self.preview.setVisible(self._upright and self.preview.isVisible())
        row = lying and (all_of_it or not lists)
        for number in (self._inside, self._left):
            number.setFont(self._look.font("place" if row else "total" if lying else "change"))
        self._place_counts(in_a_row=row)
        self._caption.setVisible(lists)
        self.lists.setVisible(lists)
        self.setMinimumSize(0, 0)
        self.setMaximumSize(BOUNDLESS, BOUNDLESS)
        beside = lying and not row
        self._parts.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        if not lying:
            self.setFixedWidth(WIDTH)
        elif not all_of_it:
            self.setFixedHeight(LYING if lists else ROW)

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

        rows = [_at_door(name, count) for name, count in counts.by_door]
        rows += [_of_price(name, count, sold) for name, count, sold in counts.by_price]
        self.tally.show_rows(rows)

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


def _at_door(name: str, count: int) -> Row:
    shown = name or translate("Door", "door without a name")
    return Row(("door", name), shown, trail=str(count), icon="arrow-in", strong=True)


def _of_price(name: str, count: int, sold: int) -> Row:
    of = translate("Door", "{count} of {sold}").format(count=count, sold=sold)
    shown = name or translate("Door", "other")
    return Row(("price", name), shown, trail=of if sold else str(count), icon="ticket")
