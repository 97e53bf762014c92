"""Which performances something is to be for: Space ticks, F9 is the window's."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtGui import QKeyEvent

from boxoffice.ids import PerformanceId
from ui import keys
from ui.manager.worklists import WorkPage
from ui.widgets.table import Line


class TickPage(WorkPage):
    """Lines of performances, ticked or not; some cannot be."""

    ticked: frozenset[PerformanceId] = frozenset()
    _lines: tuple[Line, ...] = ()
    _fixed: frozenset[PerformanceId] = frozenset()

    def tick(
        self,
        lines: Sequence[Line],
        ticked: Collection[PerformanceId],
        fixed: Collection[PerformanceId] = (),
    ) -> None:
        """These lines; those that are `fixed` stay without a tick."""
        self._lines, self.ticked, self._fixed = tuple(lines), frozenset(ticked), frozenset(fixed)
        self._draw()
        self.table.begin()

    def _draw(self) -> None:
        self.table.show_lines([self._line(line) for line in self._lines])

    def _line(self, line: Line) -> Line:
        if line.key in self._fixed:
            return replace(line, icon="lock", role="muted")
        ticked = line.key in self.ticked
        return replace(
            line, icon="tick-circle" if ticked else "minus", role="text" if ticked else "muted"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the line under the cursor; the rest is the window's."""
        key = self.table.current_key()
        if not keys.is_command(event) and event.text() == " " and isinstance(key, bytes):
            self.ticked ^= {PerformanceId(key)} - self._fixed
            self._draw()
        else:
            event.ignore()
