"""A report's chart: bars in order, with the line of what is the most that can be."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from boxoffice.queries.reports.report import Chart
from printing.report_values import shown
from ui.language import translate
from ui.theme import Look

LABEL = 62
"""Pixels that a label takes: with more bars, fewer of them are named."""
VALUE = 44


class ReportChart(QWidget):
    """Bars above a ground line; what is below zero hangs under it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._chart = Chart((), ())
        self.setMinimumHeight(60)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Reports", "Chart"))

    def show_chart(self, chart: Chart | None) -> None:
        """Other values."""
        self._chart = chart or Chart((), ())
        pairs = zip(self._chart.labels, self._chart.values, strict=True)
        spoken = [f"{label}: {shown(value, self._chart.kind)}" for label, value in pairs]
        self.setAccessibleDescription(", ".join(spoken[:40]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """All of it at once: 200 bars take a few milliseconds."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font("small"))
        room = QRectF(self.rect()).adjusted(20, 30, -20, -30)
        chart = self._chart
        if not any(chart.values):
            painter.setPen(self._look.colour("muted"))
            middle = Qt.AlignmentFlag.AlignCenter
            painter.drawText(room, middle, translate("Reports", "There is nothing to draw."))
            return
        top, bottom = max(*chart.values, chart.most, 1), min(*chart.values, 0)
        scale = room.height() / (top - bottom)
        ground = room.bottom() + bottom * scale
        self._limit(painter, room, ground - chart.most * scale)
        self._bars(painter, room, ground, scale)
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.drawLine(QPointF(room.left(), ground), QPointF(room.right(), ground))
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(2, 2, -3, -3))

    def _limit(self, painter: QPainter, room: QRectF, y: float) -> None:
        if not self._chart.most:
            return
        painter.setPen(QPen(self._look.colour("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        said = shown(self._chart.most, self._chart.kind)
        box = QRectF(room.left(), y - 18, room.width(), 16)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, said)

    def _bars(self, painter: QPainter, room: QRectF, ground: float, scale: float) -> None:
        chart = self._chart
        step = room.width() / len(chart.values)
        wide = min(step * 0.7, 64.0)
        every = max(1, round(LABEL / step + 0.49))
        for at, (label, value) in enumerate(zip(chart.labels, chart.values, strict=True)):
            left = room.left() + at * step + (step - wide) / 2
            high = value * scale
            bar = QRectF(left, ground - max(high, 0), wide, max(abs(high), 1.0))
            painter.fillRect(bar, self._look.colour("accent" if value >= 0 else "danger"))
            middle = left + wide / 2
            if step >= VALUE and value:
                painter.setPen(self._look.colour("text"))
                box = QRectF(middle - step / 2, bar.top() - 19, step, 17)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown(value, chart.kind))
            if at % every == 0:
                painter.setPen(self._look.colour("muted"))
                width = step * every
                box = QRectF(middle - width / 2, room.bottom() + 6, width, 18)
                metrics = painter.fontMetrics()
                said = metrics.elidedText(label, Qt.TextElideMode.ElideRight, int(width) - 4)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)
