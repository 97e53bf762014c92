"""What is drawn under and over the seats: stage, row letters, proposal ring, cursor ring."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTransform

from boxoffice.ids import SeatIndex
from ui.seatmap.geometry import PlanGeometry
from ui.theme import Look

_LETTER_FROM_PX = 9
"""Row letters where rows are at least so far apart; closer they would touch."""


class Overlay:
    """Painter of everything on the map that is no seat."""

    def __init__(self, look: Look) -> None:
        self._look = look

    def draw_under(self, painter: QPainter, geometry: PlanGeometry) -> None:
        """Stage and other shapes, then the letters of the rows."""
        transform = painter.worldTransform()
        painter.setWorldTransform(QTransform())
        for shape in geometry.plan.shapes:
            box = transform.mapRect(QRectF(shape.x, shape.y, shape.width, shape.height))
            painter.setPen(QPen(self._look.colour("line"), 1))
            painter.setBrush(self._look.colour("sunken"))
            painter.drawRoundedRect(box, 4, 4)
            painter.setFont(self._look.font("small"))
            painter.setPen(self._look.colour("muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _spaced(shape.text))
        if geometry.pitch * transform.m11() >= _LETTER_FROM_PX:
            self._letters(painter, transform, geometry)
        painter.setWorldTransform(transform)

    def _letters(self, painter: QPainter, transform: QTransform, geometry: PlanGeometry) -> None:
        painter.setFont(self._look.font("plan"))
        painter.setPen(self._look.colour("muted"))
        for end in geometry.row_ends():
            at = transform.map(QPointF(end.x, end.y))
            painter.drawText(
                QRectF(at.x() - 12, at.y() - 8, 24, 16), Qt.AlignmentFlag.AlignCenter, end.text
            )

    def draw_over(
        self,
        painter: QPainter,
        geometry: PlanGeometry,
        proposal: Collection[SeatIndex],
        cursor: SeatIndex | None,
    ) -> None:
        """The proposal's ring, 3 px in `focus`, and the cursor's: two rings with a gap."""
        transform = painter.worldTransform()
        painter.setWorldTransform(QTransform())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for seat in proposal:
            self._ring(painter, transform, geometry, seat, 2.0, "focus", 3)
        if cursor is not None:
            self._ring(painter, transform, geometry, cursor, 2.5, "panel", 5)
            self._ring(painter, transform, geometry, cursor, 3.0, "text", 2)
            self._ring(painter, transform, geometry, cursor, 5.0, "focus", 2)
        painter.setWorldTransform(transform)

    def _ring(
        self,
        painter: QPainter,
        transform: QTransform,
        geometry: PlanGeometry,
        seat: SeatIndex,
        out: float,
        role: str,
        width: float,
    ) -> None:
        place = geometry.plan.seats[seat]
        middle = transform.map(QPointF(place.x, place.y))
        half = geometry.size * transform.m11() / 2 + out
        painter.setPen(QPen(self._look.colour(role), width))
        painter.drawRoundedRect(
            QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half),
            half * 0.35,
            half * 0.35,
        )


def _spaced(text: str) -> str:
    """Stage names stand in wide capitals, as on printed plans."""
    return " ".join(text.upper()) if len(text) <= 16 else text
