"""The list beside the map: every seat in words, for screen readers and for who prefers reading.

It answers the same keys as the map: letters and digits jump, Space takes, Enter takes as many as
are asked from here on.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from boxoffice.catalog.plan import Seat
from boxoffice.ids import SeatIndex
from ui import keys
from ui.language import translate
from ui.seatmap.geometry import PlanGeometry
from ui.seatmap.seat_name import SeatName
from ui.seatmap.speech import STATE_NAMES, spoken_seat, state_words
from ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 32
ZONE = 1
"""The column that takes the room that is left: its names are the house's, and may be long."""
OWNER, OWNER_MOST = 3, 130
"""A desk's name is the house's too; beyond this it is shortened."""
AIR = 24
"""Padding of a cell on both sides (`ui.theme`), and the margin that Qt keeps inside it."""


class SeatTable(QAbstractTableModel):
    """Seats of a plan with their owner and their state in words.

    Signals:
        owners_named: other names than before are among the owners.
    """

    owners_named = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.geometry: PlanGeometry | None = None
        self._states = b""
        self._basket: dict[SeatIndex, int] = {}
        self._proposal: frozenset[SeatIndex] = frozenset()
        self._owners: Mapping[int, str] = {}
        self._words = state_words()
        self._server = translate("Seats", "server")

    def rowCount(self, parent: Index | None = None) -> int:
        """One row per seat."""
        if self.geometry is None or (parent is not None and parent.isValid()):
            return 0
        return len(self.geometry.plan.seats)

    def columnCount(self, parent: Index | None = None) -> int:
        """Seat, zone, rank, owner, state."""
        return 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            translate("Seats", "Seat"),
            translate("Seats", "Zone"),
            translate("Seats", "Rank"),
            translate("Seats", "Owner"),
            translate("Seats", "State"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, and grey for what cannot be sold."""
        if self.geometry is None:
            return None
        seat = self.geometry.plan.seats[index.row()]
        state = self.state(SeatIndex(index.row()))
        if role == Qt.ItemDataRole.DisplayRole:
            rank = f"{seat.rank} · {self.geometry.plan.ranks[seat.rank - 1]}"
            owner = self._owners.get(index.row()) or self._server
            return (seat.label, _zone(seat), rank, owner, self._words[state])[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            owner = self._owners.get(index.row()) or self._server
            return f"{spoken_seat(seat, state)}, {owner}"
        if role == Qt.ItemDataRole.ForegroundRole:
            sellable = state in {"free", "other", "mine", "proposed"}
            return self._look.colour("text" if sellable else "disabled")
        return None

    def longest(self) -> dict[int, Sequence[str]]:
        """Every text that a column of fixed width may show, its title too."""
        plan = self.geometry.plan if self.geometry else None
        ranks = plan.ranks if plan else ()
        titles = [str(self.headerData(at, Qt.Orientation.Horizontal)) for at in range(5)]
        return {
            0: [titles[0], *{seat.label for seat in (plan.seats if plan else ())}],
            2: [titles[2], *(f"{at} · {name}" for at, name in enumerate(ranks, start=1))],
            3: [titles[3], self._server, *set(self._owners.values())],
            4: [titles[4], *self._words.values()],
        }

    def state(self, seat: SeatIndex) -> str:
        """Name of the state as the map would paint it."""
        if seat in self._basket:
            return "mine"
        if seat in self._proposal:
            return "proposed"
        return STATE_NAMES[self._states[seat]] if seat < len(self._states) else "free"

    def show_plan(self, geometry: PlanGeometry) -> None:
        """Another plan."""
        self.beginResetModel()
        self.geometry = geometry
        self._states, self._basket, self._proposal = b"", {}, frozenset()
        self._owners = {}
        self.endResetModel()

    def show_owners(self, owners: Mapping[int, str]) -> None:
        """Whose each seat is, by name; the server's are missing."""
        if owners == self._owners:
            return
        wider = set(owners.values()) != set(self._owners.values())
        self._owners = owners
        if wider:
            self.owners_named.emit()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 3), self.index(self.rowCount() - 1, 3))

    def show(
        self, states: bytes, basket: Sequence[SeatIndex], proposal: Collection[SeatIndex]
    ) -> None:
        """What changed, as one range: views ask again only for what they show."""
        self._states = states
        self._basket = {seat: at for at, seat in enumerate(basket)}
        self._proposal = frozenset(proposal)
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 4))


def _zone(seat: Seat) -> str:
    """Its zone; before it what somebody who sits there does not see."""
    if not seat.limited_view:
        return seat.zone
    return " · ".join(filter(None, (translate("Seats", "limited view"), seat.zone)))


class SeatList(QTableView):
    """The table with the map's keys.

    Signals:
        toggled: Space on this seat, or a click.
        entered: Enter on this seat.
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
        self.table = SeatTable(look)
        self.setModel(self.table)
        self.setAccessibleName(name)
        self.name = SeatName(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFont(look.font("small"))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(ZONE, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.table.modelReset.connect(self._fit_columns)
        self.table.owners_named.connect(self._fit_columns)
        self.clicked.connect(lambda index: self.pointed.emit(index.row()))
        self.doubleClicked.connect(lambda index: self.toggled.emit(index.row()))
        self.selectionModel().currentRowChanged.connect(self._on_moved)

    def _fit_columns(self) -> None:
        """Each column gets what its longest text needs; the zone takes the rest."""
        for column, texts in self.table.longest().items():
            wide = max(self.fontMetrics().horizontalAdvance(text) for text in texts)
            room = wide if column != OWNER else min(wide, OWNER_MOST)
            self.horizontalHeader().resizeSection(column, room + AIR)

    def cursor_seat(self) -> SeatIndex | None:
        """The seat under the cursor."""
        row = self.currentIndex().row()
        return SeatIndex(row) if row >= 0 else None

    def set_cursor(self, seat: SeatIndex) -> None:
        """Move the cursor."""
        self.setCurrentIndex(self.table.index(seat, 0))
        self.scrollTo(self.table.index(seat, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list; the rest is the window's."""
        seat = self.cursor_seat()
        if self.name.takes(event):
            self._jump()
        elif event.key() == Qt.Key.Key_Space and seat is not None:
            self.toggled.emit(seat)
        elif keys.is_enter(event) and not event.modifiers() and seat is not None:
            self.name.forget()
            self.entered.emit(seat)
        elif event.key() in _MOVES and not keys.digit(event):
            super().keyPressEvent(event)
            self.pointed.emit(self.currentIndex().row())
        else:
            event.ignore()

    def _jump(self) -> None:
        found = self.table.geometry.beginning(self.name.typed) if self.table.geometry else None
        if found is not None:
            self.set_cursor(found)
            self.pointed.emit(found)
        else:
            self.missed.emit(self.name.typed)

    def _on_moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.moved.emit(now.row())


_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
