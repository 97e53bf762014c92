"""The plan while it is edited: one seat, a row or a rectangle is chosen; nothing is sold here."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QRubberBand

from boxoffice.catalog.plan import Plan
from boxoffice.ids import SeatIndex
from boxoffice.views import SeatState
from ui.manager.owner_map import CHOSEN
from ui.seatmap.geometry import PlanGeometry
from ui.seatmap.picture import Kind, kind_of
from ui.seatmap.view import SeatMap
from ui.theme import Look


class PlanMap(SeatMap):
    """Every seat in the colour of its rank; what is chosen wears a tick.

    Signals:
        framed: the seats of a rectangle that was drawn, as a tuple.
        row_meant: a seat was pressed twice: its whole row.
    """

    framed = Signal(object)
    row_meant = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self._from: QPoint | None = None
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())

    def show_draft(self, plan: Plan) -> None:
        """The plan as it is now, where it was looked at."""
        seen, fitted, cursor = self.transform(), self._fitted, self.cursor_seat
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self.show_plan(PlanGeometry(plan))
        self.cursor_seat = cursor if cursor is not None and cursor < len(plan.seats) else None
        if not fitted:
            self._fitted = False
            self.setTransform(seen)
            self.horizontalScrollBar().setValue(across)
            self.verticalScrollBar().setValue(down)

    def _kind(self, seat: SeatIndex) -> Kind:
        geometry = self.geometry_of_plan
        if geometry is None:
            return Kind("blocked")
        if seat in self._basket:
            return Kind("mine", sign=CHOSEN)
        return kind_of(geometry.plan.seats[seat], SeatState.FREE_OURS, 0, offline=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A rectangle may begin here."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._from = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It grows."""
        if self._from is None:
            return
        frame = QRect(self._from, event.position().toPoint()).normalized()
        self._band.setGeometry(frame)
        self._band.setVisible(_is_drawn(frame))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What it holds is chosen; a press without a way is one seat."""
        begun, self._from = self._from, None
        self._band.hide()
        geometry = self.geometry_of_plan
        if begun is None or geometry is None:
            return
        frame = QRect(begun, event.position().toPoint()).normalized()
        if _is_drawn(frame):
            box = self.mapToScene(frame).boundingRect()
            held = (n for n, seat in enumerate(geometry.plan.seats) if box.contains(seat.x, seat.y))
            self.framed.emit(tuple(SeatIndex(n) for n in held))
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The whole row."""
        if self.cursor_seat is not None:
            self.row_meant.emit(self.cursor_seat)


def _is_drawn(frame: QRect) -> bool:
    """A hand that trembles draws nothing."""
    return max(frame.width(), frame.height()) > QApplication.startDragDistance()
