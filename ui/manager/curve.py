"""The course of the sale: tickets per hour as bars. Simple on purpose; F5 shows it as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from boxoffice.clock import local_from_ms
from ui import formats
from ui.language import translate
from ui.theme import Look

HOUR_MS = 3_600_000
SHOWN_HOURS, FEWEST_HOURS = 24, 12
"""A day, or half of it while nothing was sold before."""
EVERY_LABEL_PX = 56
"""Bars this wide have an hour each below them; narrower ones every third."""


class SalesCurve(QWidget):
    """Bars of the last day, newest at right."""

    def __init__(self, look: Look, zone: str) -> None:
        super().__init__()
        self._look = look
        self._zone = zone
        self._hours: tuple[tuple[int, int], ...] = ()
        self.setMinimumHeight(120)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Manager", "Sales per hour"))

    def show_hours(self, hours: Sequence[tuple[int, int]]) -> None:
        """(start of the hour, tickets), in order of time."""
        self._hours = filled(hours)
        spoken = [f"{formats.clock(at, self._zone)}: {count}" for at, count in self._hours if count]
        self.setAccessibleDescription(", ".join(spoken))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground line, bars, hours under them, count above the highest."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(16, 24, -16, -24)
        painter.setFont(self._look.font("small"))
        if not any(count for _, count in self._hours):
            painter.setPen(self._look.colour("muted"))
            painter.drawText(
                room,
                Qt.AlignmentFlag.AlignCenter,
                translate("Manager", "No sales in these 24 hours."),
            )
            return
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        top = max(count for _, count in self._hours)
        step = room.width() / len(self._hours)
        for at, (hour, count) in enumerate(self._hours):
            self._bar(
                painter,
                QRectF(room.left() + at * step, room.top(), step, room.height()),
                hour,
                count,
                top,
            )
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(2, 2, -3, -3))

    def _bar(self, painter: QPainter, room: QRectF, hour: int, count: int, top: int) -> None:
        height = room.height() * count / top
        bar = QRectF(
            room.left() + room.width() * 0.18, room.bottom() - height, room.width() * 0.64, height
        )
        painter.fillRect(bar, self._look.colour("accent"))
        if count:
            painter.setPen(self._look.colour("text"))
            painter.drawText(
                QRectF(room.left() - 10, bar.top() - 19, room.width() + 20, 18),
                Qt.AlignmentFlag.AlignCenter,
                str(count),
            )
        local = local_from_ms(hour, self._zone)
        if local.hour % 3 == 0 or room.width() >= EVERY_LABEL_PX:
            painter.setPen(self._look.colour("muted"))
            painter.drawText(
                QRectF(room.left() - 16, room.bottom() + 3, room.width() + 32, 18),
                Qt.AlignmentFlag.AlignCenter,
                f"{local:%H:%M}",
            )


def filled(hours: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """At most a day without holes, from its first sale to the newest hour that was given."""
    if not hours:
        return ()
    counts = dict(hours)
    last = max(counts)
    oldest = last - (SHOWN_HOURS - 1) * HOUR_MS
    sold = (at for at, count in counts.items() if count and at >= oldest)
    first = min(min(sold, default=last), last - (FEWEST_HOURS - 1) * HOUR_MS)
    return tuple((at, counts.get(at, 0)) for at in range(first, last + HOUR_MS, HOUR_MS))
