"""The map on screen: scene of sections, rings for proposal and cursor, keys and mouse.

Keys: arrows move the cursor seat, Space takes or gives back, Shift+arrows take along the way,
letters and digits jump (`g12`), Enter takes as many as are asked from the cursor on.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView

from boxoffice.ids import SeatIndex
from ui import keys
from ui.seatmap.geometry import PlanGeometry
from ui.seatmap.overlay import Overlay
from ui.seatmap.picture import Kind, Pictures, kind_of
from ui.seatmap.seat_name import SeatName
from ui.seatmap.section import Section
from ui.seatmap.speech import STATE_NAMES, spoken_seat
from ui.theme import Look

_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class SeatMap(QGraphicsView):
    """A plan with the state of its seats.

    Signals:
        toggled: Space or a click on this seat.
        entered: Enter with the cursor on this seat.
        moved: the cursor came to this seat.
        pointed: the hand went to this seat, by arrows, its name or a click.
        missed: no seat has the name that is typed.
    """

    toggled = Signal(int)
    entered = Signal(int)
    moved = Signal(int)
    pointed = Signal(int)
    missed = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._pictures = Pictures(look)
        self._overlay = Overlay(look)
        self._sections: list[Section] = []
        self._home: dict[SeatIndex, Section] = {}
        self.geometry_of_plan: PlanGeometry | None = None
        self._states = b""
        self._basket: dict[SeatIndex, int] = {}
        self._proposal: frozenset[SeatIndex] = frozenset()
        self._offline = False
        self.cursor_seat: SeatIndex | None = None
        self.name = SeatName(self)
        self._fitted = True
        self._prepare(name)

    def _prepare(self, name: str) -> None:
        self.setAccessibleName(name)
        self.viewport().setAccessibleName(name)
        self.setBackgroundBrush(self._look.colour("window"))
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheBackground)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_plan(self, geometry: PlanGeometry) -> None:
        """Show another plan, whole; all seats free until `show_states`."""
        plan = geometry.plan
        self.geometry_of_plan = geometry
        self._scene.clear()
        self._states = bytes(len(plan.seats))
        self._basket, self._proposal, self.cursor_seat = {}, frozenset(), None
        self._sections = [
            Section(geometry, seats, self._kind, self._pictures, self._look)
            for seats in geometry.sections
        ]
        self._home = {seat: section for section in self._sections for seat in section.seats}
        for section in self._sections:
            self._scene.addItem(section)
        left, top, right, bottom = geometry.bounds()
        self._scene.setSceneRect(QRectF(left, top, right - left, bottom - top))
        self.fit()

    def show_states(self, states: bytes, *, offline: bool) -> None:
        """State of every seat; only what changed is painted again."""
        before, self._states = self._states, states
        if offline != self._offline or len(before) != len(states):
            self._offline = offline
            for section in self._sections:
                section.refresh_all()
            return
        if before != states:
            pairs = enumerate(zip(before, states, strict=True))
            self._refresh([SeatIndex(at) for at, (old, new) in pairs if old != new])

    def show_basket(self, seats: Sequence[SeatIndex]) -> None:
        """The seats in the basket, in order."""
        before, self._basket = self._basket, {seat: at + 1 for at, seat in enumerate(seats)}
        both = before.keys() | self._basket.keys()
        self._refresh([seat for seat in both if before.get(seat) != self._basket.get(seat)])

    def show_proposal(self, seats: Collection[SeatIndex]) -> None:
        """The seats that wear the ring."""
        if frozenset(seats) != self._proposal:
            self._proposal = frozenset(seats)
            self.viewport().update()

    def set_cursor(self, seat: SeatIndex) -> None:
        """Move the cursor; the screen reader hears the seat."""
        geometry = self.geometry_of_plan
        if geometry is None:
            return
        self.cursor_seat = seat
        place = geometry.plan.seats[seat]
        self.ensureVisible(place.x - 20, place.y - 20, 40, 40, 20, 20)
        self.viewport().update()
        self.setAccessibleDescription(spoken_seat(place, self._state(seat)))
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
        self.moved.emit(seat)

    def _jump(self) -> None:
        """Go to the first seat that begins as typed."""
        geometry = self.geometry_of_plan
        found = geometry.beginning(self.name.typed) if geometry else None
        if found is not None:
            self.set_cursor(found)
            self.pointed.emit(found)
        else:
            self.missed.emit(self.name.typed)

    def fit(self) -> None:
        """The whole plan in view."""
        self._fitted = True
        self.fitInView(self._scene.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        self._tell_sections()

    def zoom(self, factor: float) -> None:
        """Nearer or farther, between the whole plan and four seats a hand."""
        scale = self.transform().m11() * factor
        if 0.05 < scale < 6:
            self._fitted = False
            self.scale(factor, factor)
            self._tell_sections()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the map; the rest is the window's."""
        step = _ARROWS.get(event.key())
        if step is not None and not keys.digit(event):
            self._step(step, take=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Space and self.cursor_seat is not None:
            self.toggled.emit(self.cursor_seat)
        elif keys.is_enter(event) and self.cursor_seat is not None and not event.modifiers():
            self._enter()
        elif self.name.takes(event):
            self._jump()
        elif event.text() in {"+", "-"} and not keys.is_command(event):
            self.zoom(1.25 if event.text() == "+" else 0.8)
        else:
            event.ignore()

    def _enter(self) -> None:
        self.name.forget()
        if self.cursor_seat is not None:
            self.entered.emit(self.cursor_seat)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click or a touch takes or gives back the seat under it."""
        geometry = self.geometry_of_plan
        if event.button() != Qt.MouseButton.LeftButton or geometry is None:
            return
        point = self.mapToScene(event.position().toPoint())
        seat = geometry.at(point.x(), point.y())
        if seat is not None:
            self.set_cursor(seat)
            self.pointed.emit(seat)
            self.toggled.emit(seat)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms: a plan is looked at, not read down."""
        self.zoom(1.15 if event.angleDelta().y() > 0 else 1 / 1.15)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay whole when it was whole."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A cursor appears where it was, or at the first seat."""
        super().focusInEvent(event)
        if self.cursor_seat is None and self.geometry_of_plan and self.geometry_of_plan.plan.seats:
            first = min(self._proposal, default=SeatIndex(0))
            self.set_cursor(first)
        self.viewport().update()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Ground, stage and row letters."""
        super().drawBackground(painter, rect)
        if self.geometry_of_plan is not None:
            self._overlay.draw_under(painter, self.geometry_of_plan)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Rings of proposal and cursor."""
        geometry = self.geometry_of_plan
        if geometry is not None:
            cursor = self.cursor_seat if self.hasFocus() else None
            self._overlay.draw_over(painter, geometry, self._proposal, cursor)

    def _step(self, step: tuple[int, int], *, take: bool) -> None:
        geometry = self.geometry_of_plan
        if geometry is None or self.cursor_seat is None:
            return
        if take and self.cursor_seat not in self._basket:
            self.toggled.emit(self.cursor_seat)
        self.set_cursor(geometry.neighbour(self.cursor_seat, *step))
        if take:
            self.toggled.emit(self.cursor_seat)
        else:
            self.pointed.emit(self.cursor_seat)

    def _kind(self, seat: SeatIndex) -> Kind:
        geometry = self.geometry_of_plan
        if geometry is None:
            return Kind("blocked")
        order = self._basket.get(seat, 0)
        return kind_of(geometry.plan.seats[seat], self._states[seat], order, offline=self._offline)

    def _state(self, seat: SeatIndex) -> str:
        if seat in self._proposal:
            return "proposed"
        return "mine" if seat in self._basket else STATE_NAMES[self._states[seat]]

    def _tell_sections(self) -> None:
        for section in self._sections:
            section.zoomed(self.transform().m11())

    def _refresh(self, seats: Sequence[SeatIndex]) -> None:
        for seat in seats:
            self._home[seat].refresh(seat)
