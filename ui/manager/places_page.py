"""The hall of one performance: a plan to choose seats on, a table of what stands, and the act."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from boxoffice.ids import SeatIndex
from boxoffice.rules.blocking import Use
from boxoffice.views import OwnerRow, Seating
from ui.language import translate
from ui.manager.manage_pages import use_word
from ui.manager.owner_map import NOBODYS, OwnerMap, owner_kind
from ui.seatmap.geometry import PlanGeometry
from ui.seatmap.picture import Kind, Pictures
from ui.seatmap.speech import STATE_NAMES, state_words
from ui.strings import Message
from ui.theme import Look
from ui.widgets import note
from ui.widgets.choice import ChoiceLine
from ui.widgets.fields import TextField
from ui.widgets.table import Column, Line, Table

HEIGHT = 34
MAP = 124
"""Least height of the map; less shows no row."""
NOBODY = ("give", None)
"""What is done with the seats: ("block", use) or ("give", device or None)."""


class OwnerKey(QWidget):
    """Which number and colour is which device; what is blocked and what is nobody's."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._pictures = look, Pictures(look)
        self._kinds: tuple[tuple[Kind, str], ...] = ()
        self.setFixedHeight(30)

    def show_owners(self, owners: Sequence[OwnerRow]) -> None:
        """Those who own seats, by number."""
        self._kinds = (
            *(
                (owner_kind(at, owner.number), f"{owner.name} ({len(owner.seats)})")
                for at, owner in enumerate(owners)
                if owner.seats
            ),
            (NOBODYS, translate("Forms", "nobody's")),
            (Kind("blocked", sign="V"), translate("Forms", "out of sale")),
            (Kind("sold", sign="X"), translate("Forms", "sold")),
            (Kind("reserved", sign="r"), translate("Forms", "reserved")),
        )
        self.setAccessibleName(", ".join(word for _, word in self._kinds))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, word, picture, word; whole ones only."""
        painter = QPainter(self)
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.colour("muted"))
        left = 12
        for kind, word in self._kinds:
            wide = painter.fontMetrics().horizontalAdvance(word)
            if left + 22 + wide > self.width():
                return
            picture = self._pictures.of(kind, 15, self.devicePixelRatioF())
            painter.drawPixmap(left - 4, 3, picture)
            painter.drawText(left + 22, 0, wide + 4, 30, Qt.AlignmentFlag.AlignVCenter, word)
            left += wide + 36


class PlacesPage(QFrame):
    """Plan ↔ table over the fields of what is done with the chosen seats.

    Signals:
        toggled: a seat of the plan.
        typed: seats as somebody types them.
    """

    toggled = Signal(int)
    typed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.map = OwnerMap(look, translate("Forms", "Plan of the hall"))
        self.map.toggled.connect(self.toggled)
        self.table = Table(
            look,
            translate("Forms", "Seats kept out of sale, and whose the others are"),
            (
                Column(translate("Forms", "for"), 132),
                Column(translate("Forms", "seats")),
                Column(translate("Forms", "why"), 170),
                Column(translate("Forms", "by"), 120),
                Column(translate("Forms", "since"), 108),
            ),
        )
        self.key = OwnerKey(look)
        self.seats = self._named(TextField(look), translate("Forms", "seats (A1, A4-A8)"))
        self.what = ChoiceLine(look, ())
        self._named(self.what, translate("Forms", "what becomes of them"))
        self.reason = self._named(TextField(look), translate("Forms", "why"))
        self.pin = self._named(TextField(look), translate("Forms", "your PIN"))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.seats.textEdited.connect(self.typed)
        self.view = QStackedWidget()
        self._head = look.label("", "title")
        self._where = look.label("", "small")
        self._seating: Seating | None = None
        self.map.moved.connect(lambda seat: self._say_seat(SeatIndex(seat)))
        self._note = look.label("", "strong", "info")
        self._note.setWordWrap(True)
        self._note.setContentsMargins(12, 2, 12, 8)
        self._lay_out()

    def _named(self, made: QLineEdit, word: str) -> QLineEdit:
        made.setFixedHeight(HEIGHT)
        made.setAccessibleName(word)
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 4)
        top.addWidget(self._head, 1)
        top.addWidget(self._where)
        hint = translate("Forms", "F5 plan/table")
        top.addWidget(self.look.label(hint, "small", "muted"))
        top.setSpacing(16)
        for one in (self.map, self.table):
            self.view.addWidget(one)
        self.view.setMinimumHeight(MAP)
        grid = QGridLayout()
        grid.setContentsMargins(12, 6, 12, 4)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for at, field in enumerate(self.inputs()):
            label = self.look.label(field.accessibleName(), "small", "muted")
            label.setWordWrap(True)
            grid.addWidget(label, at // 2, at % 2 * 2)
            grid.addWidget(field, at // 2, at % 2 * 2 + 1)
        for side, stretch in enumerate((2, 4, 2, 4)):
            grid.setColumnStretch(side, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(self.key)
        column.addLayout(grid)
        column.addWidget(self._note)

    def inputs(self) -> tuple[QLineEdit, ...]:
        """In the order of Tab."""
        return (self.seats, self.what, self.reason, self.pin)

    def begin(self, title: str, seating: Seating) -> None:
        """Another performance; the plan is in front where there is one."""
        self._head.setText(title)
        self._offer(seating.owners)
        self.show_seating(seating, ())
        numbered = bool(seating.plan.seats)
        self.view.setCurrentWidget(self.map if numbered else self.table)
        for field in self.inputs():
            if field is not self.what:
                field.clear()

    def _offer(self, owners: Sequence[OwnerRow]) -> None:
        give = translate("Forms", "to {device}")
        self.what.offer(
            (
                *((("block", use.value), use_word(use)) for use in Use),
                *((("give", owner.device), give.format(device=owner.name)) for owner in owners),
                (NOBODY, translate("Forms", "to nobody")),
            )
        )
        self.what.choose(("block", Use.VIP.value))

    def show_seating(self, seating: Seating, lines: Sequence[Line]) -> None:
        """Whose everything is now."""
        if self._seating is None or self._seating.plan != seating.plan:
            self.map.show_plan(PlanGeometry(seating.plan))
        self._seating = seating
        self.map.show_owners(seating.owners, seating.states)
        self.key.show_owners(seating.owners)
        self.table.show_lines(lines)

    def _say_seat(self, seat: SeatIndex) -> None:
        """The seat under the cursor, its state, and whose it is."""
        seating = self._seating
        if seating is None:
            return
        owner = next((one.name for one in seating.owners if seat in one.seats), "")
        state = state_words()[STATE_NAMES[seating.states[seat]]]
        said = owner or (translate("Forms", "nobody's") if seating.states[seat] <= 1 else state)
        self._where.setText(f"{seating.plan.seats[seat].label} · {said}")

    def show_chosen(self, seats: Sequence[SeatIndex]) -> None:
        """These wear the tick."""
        self.map.show_basket(seats)

    def say(self, message: Message) -> None:
        """Under the fields."""
        note.say(self._note, message)

    def said(self) -> str:
        """What stands there."""
        return self._note.text()
