"""The middle: the plan, the list of seats, or the places of a hall without numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from boxoffice.ids import SeatIndex
from boxoffice.views import PoolView, SeatBoard
from ui.desk.legend import LOW, TOOLBAR, Legend, RankKey
from ui.language import translate
from ui.seatmap.geometry import PlanGeometry
from ui.seatmap.seat_list import SeatList
from ui.seatmap.speech import spoken_seat, state_words
from ui.seatmap.view import SeatMap
from ui.theme import Look
from ui.widgets.rows import Row, RowList

BESIDE = 110
"""Of the toolbar's width: the two keys of the zoom, and the air between all of it."""


class Centre(QFrame):
    """Toolbar, plan ↔ list, legend.

    Signals:
        toggled: a seat to take or give back.
        entered: the seat from which as many as asked are taken.
        pointed: the seat that the hand went to.
        missed: the name of a seat that there is not.
    """

    toggled = Signal(int)
    entered = Signal(int)
    pointed = Signal(int)
    missed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.map = SeatMap(look, translate("Desk", "Seating plan"))
        self.list = SeatList(look, translate("Desk", "List of seats"))
        self.pools = RowList(look, translate("Desk", "Places without numbers"), 44)
        self._ranks = RankKey(look)
        self._caption = look.label("", "small", "muted")
        self.seat_said = look.label("", "small")
        self.legend = Legend(look)
        self._stack = QStackedWidget()
        self._zoom: list[QPushButton] = []
        self._geometry: PlanGeometry | None = None
        self._cursor_seat: int | None = None
        self.owners: Callable[[], Mapping[int, str]] = dict
        """Whose each seat is: asked for only when the list is in front."""
        for page in (self.map, self.list, self.pools):
            self._stack.addWidget(page)
        for seats in (self.map, self.list):
            seats.toggled.connect(self.toggled)
            seats.entered.connect(self.entered)
            seats.pointed.connect(self.pointed)
            seats.missed.connect(self.missed)
            seats.moved.connect(self._on_moved)
        self._lay_out()

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setFixedHeight(TOOLBAR)
        bar.setProperty("edge", "bottom")
        row = QHBoxLayout(bar)
        row.setContentsMargins(10, 0, 6, 0)
        row.setSpacing(6)
        row.addWidget(self._caption)
        row.addWidget(self._ranks)
        row.addStretch(1)
        row.addWidget(self.seat_said)
        for sign, name, factor in (
            ("minus", translate("Desk", "Zoom out"), 0.8),
            ("plus", translate("Desk", "Zoom in"), 1.25),
        ):
            row.addWidget(self._zoom_button(sign, name, factor))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.legend)

    def _show_zoom(self) -> None:
        for button in self._zoom:
            button.setVisible(self._geometry is not None and not self.shows_list())

    def _zoom_button(self, sign: str, name: str, factor: float) -> QPushButton:
        button = QPushButton(self._look.icon(sign), "")
        button.setFixedSize(32, 28)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setStyleSheet("padding: 0;")
        button.clicked.connect(lambda: self.map.zoom(factor))
        self._zoom.append(button)
        return button

    def focus_seats(self) -> None:
        """Focus what is shown."""
        self.front().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def front(self) -> QWidget:
        """The plan, the list or the places, whichever is shown."""
        return self._stack.currentWidget() or self.map

    def seat_is_typed(self) -> bool:
        """Whether a digit would go on with the name of a seat."""
        seats = self.list if self.shows_list() else self.map
        return bool(seats.name.typed)

    def switch(self) -> None:
        """F5: the other view, and focus there; the cursor goes along."""
        if self._geometry is None:
            self.pools.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if self._stack.currentWidget() is self.map:
            self._stack.setCurrentWidget(self.list)
            self.list.table.show_owners(self.owners())
            self.list.set_cursor(self.map.cursor_seat or SeatIndex(0))
        else:
            self._stack.setCurrentWidget(self.map)
            seat = self.list.cursor_seat()
            if seat is not None:
                self.map.set_cursor(seat)
        self.map.name.forget()
        self.list.name.forget()
        self.focus_seats()
        self._say_view()

    def shows_list(self) -> bool:
        """Whether the list is in front."""
        return self._stack.currentWidget() is self.list

    def show_plan(self, geometry: PlanGeometry | None) -> None:
        """Another plan, or none (a hall without numbered seats)."""
        if geometry is self._geometry and geometry is not None:
            return
        self._geometry = geometry
        numbered = geometry is not None and bool(geometry.plan.seats)
        self.legend.setVisible(numbered)
        self.seat_said.setText("")
        self._cursor_seat = None
        if geometry is not None and numbered:
            self.map.show_plan(geometry)
            self.list.table.show_plan(geometry)
            self._ranks.show_ranks(geometry.plan)
            if self._stack.currentWidget() is self.pools:
                self._stack.setCurrentWidget(self.map)
        else:
            self._geometry = None
            self._stack.setCurrentWidget(self.pools)
        self._say_view()

    def show_seats(
        self,
        board: SeatBoard,
        basket: Sequence[SeatIndex],
        ring: Sequence[SeatIndex],
        *,
        offline: bool,
    ) -> None:
        """States, basket and ring, in both views."""
        self.pools.show_rows([self._pool_row(pool) for pool in board.pools])
        if self._geometry is None:
            return
        self.legend.show_offline(offline=offline)
        self.map.show_states(board.states, offline=offline)
        self.map.show_basket(basket)
        self.map.show_proposal(ring)
        self.list.table.show(board.states, basket, ring)
        if self.shows_list():
            self.list.table.show_owners(self.owners())
        if self._cursor_seat is not None:  # what is said of it may have changed with the rest
            self._on_moved(self._cursor_seat)

    def _pool_row(self, pool: PoolView) -> Row:
        word = translate("Desk", "{free} free of {capacity}").format(
            free=pool.free, capacity=pool.capacity
        )
        ours = translate("Desk", "{count} ours").format(count=pool.ours)
        return Row(pool.key, pool.name, word, icon="people", trail=ours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Low, or narrow with a long word, the toolbar has room for the cursor's seat alone."""
        super().resizeEvent(event)
        self._show_ranks()

    def _show_ranks(self) -> None:
        shown = self._geometry is not None and not self.shows_list()
        said = self._caption.sizeHint().width() + self.seat_said.sizeHint().width()
        room = self.width() - said - BESIDE >= self._ranks.minimumSizeHint().width()
        self._ranks.setVisible(shown and room and self.window().height() >= LOW)

    def _say_view(self) -> None:
        self._show_zoom()
        self._show_ranks()
        if self._geometry is None:
            self._caption.setText(translate("Desk", "PLACES"))
        elif self.shows_list():
            self._caption.setText(translate("Desk", "LIST   F5 plan   g12 jumps"))
        else:
            self._caption.setText(translate("Desk", "PLAN   F5 list"))

    def _on_moved(self, seat: int) -> None:
        self._cursor_seat = seat
        if self._geometry is not None:
            state = self.list.table.state(SeatIndex(seat))
            at = self._geometry.plan.seats[seat]
            # Short, so that the ranks beside it keep their room; a reader hears all of it.
            self.seat_said.setText(f"{at.label} · {state_words()[state]}")
            self.seat_said.setAccessibleName(spoken_seat(at, state))
            self._show_ranks()
