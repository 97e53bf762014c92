"""A hall's plan being edited: the map or the table of ranks and areas, over fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from boxoffice.catalog.plan import Plan, Seat
from boxoffice.ids import SeatIndex
from ui.counted import Counted
from ui.language import translate
from ui.manager.field_grid import Asked, FieldGrid, Typed
from ui.manager.plan_draft import Thing
from ui.manager.plan_map import PlanMap
from ui.manager.plan_words import kind_choices, rank_choices
from ui.seatmap.speech import spoken_place
from ui.strings import Message
from ui.theme import Look
from ui.widgets import note
from ui.widgets.choice import ChoiceLine
from ui.widgets.table import Column, Line, Table

MAP = 130
"""Least height of the map; less shows no row."""
FIELDS = 160
"""Pixels of the fields where there is room; on a low screen they scroll."""
SEATS = "seats"
"""The grid of what the chosen seats are; the others are named as the things of the table."""


class PlanPage(QFrame):
    """Map ↔ table, and the fields of what is chosen there."""

    typed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.map = PlanMap(look, translate("Halls", "Plan of the hall"))
        self.table = Table(
            look,
            translate("Halls", "Ranks and areas without numbers"),
            (
                Column("", 92),
                Column(translate("Halls", "name")),
                Column(translate("Halls", "places"), 90, number=True),
                Column(translate("Halls", "rank"), 200),
            ),
        )
        self.view, self.stack = QStackedWidget(), QStackedWidget()
        self.grids = {name: FieldGrid(look, asked) for name, asked in _asked().items()}
        self.seats = self.grids[SEATS].inputs["seats"]
        self.seats.textEdited.connect(self.typed)
        self._head, self._where = look.label("", "title"), look.label("", "small")
        self.map.moved.connect(lambda seat: self._say_seat(SeatIndex(seat)))
        self._note = look.label("", "strong", "info")
        self._plan: Plan | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 4)
        top.setSpacing(16)
        top.addWidget(self._head, 1)
        top.addWidget(self._where)
        hint = translate("Halls", "F5 plan/ranks and areas")
        top.addWidget(self.look.label(hint, "small", "muted"))
        for one in (self.map, self.table):
            self.view.addWidget(one)
        self.view.setMinimumHeight(MAP)
        for grid in self.grids.values():
            self.stack.addWidget(grid)
        self.stack.setMaximumHeight(FIELDS)
        self._note.setWordWrap(True)
        self._note.setContentsMargins(12, 2, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.view, 2)
        column.addWidget(self.stack, 1)
        column.addWidget(self._note)

    def fields(self) -> tuple[QWidget, ...]:
        """In the order of Tab."""
        grids = (grid.inputs.values() for grid in self.grids.values())
        return (self.map, self.table, *(field for grid in grids for field in grid))

    def grid(self) -> FieldGrid:
        """The fields in front."""
        return next(one for one in self.grids.values() if one is self.stack.currentWidget())

    def on_map(self) -> bool:
        """Whether seats are meant, not ranks and areas."""
        return self.view.currentWidget() is self.map

    def turn(self, *, to_map: bool) -> None:
        """F5."""
        self.view.setCurrentWidget(self.map if to_map else self.table)

    def show_plan(self, plan: Plan, head: str, lines: Sequence[Line]) -> None:
        """The plan as it is now."""
        self._head.setText(head)
        self.table.blockSignals(True)
        self.table.show_lines(lines)
        self.table.blockSignals(False)
        if plan != self._plan:
            self._plan = plan
            self.map.show_draft(plan)
            for grid in self.grids.values():
                rank = grid.inputs.get("rank")
                if isinstance(rank, ChoiceLine):
                    rank.offer(((None, translate("Halls", "various")), *rank_choices(plan)))

    def show_seats(
        self, names: str, chosen: Sequence[SeatIndex], said: dict[str, object], *, typed: bool
    ) -> None:
        """The chosen seats, and what they have in common. What is being `typed` stays."""
        grid, text = self.grids[SEATS], self.seats.text()
        self.stack.setCurrentWidget(grid)
        self.map.show_basket(chosen)
        grid.fill(_head(len(chosen)), said | {"seats": text if typed else names})
        for name in ("zone", "row"):
            various = translate("Halls", "various") if chosen and said.get(name) is None else ""
            grid.inputs[name].setPlaceholderText(various)
        again = translate("Halls", "numbers anew: 1-20, 1-/2") if len(chosen) > 1 else ""
        grid.inputs["number"].setPlaceholderText(again or translate("Halls", "new: 1-20"))

    def show_thing(self, thing: Thing, head: str, said: dict[str, object]) -> None:
        """The fields of a line of the table."""
        self.stack.setCurrentWidget(self.grids[thing[0]])
        self.grids[thing[0]].fill(head, said)
        self.stay(thing)

    def stay(self, thing: Thing) -> None:
        """The line that is filled in, chosen still."""
        known = [line.key for line in self.table.lines.lines]
        self.table.blockSignals(True)
        self.table.selectRow(known.index(thing))
        self.table.blockSignals(False)

    def _say_seat(self, seat: SeatIndex) -> None:
        plan = self._plan
        if plan is not None:
            one: Seat = plan.seats[seat]
            self._where.setText(f"{one.label} · {spoken_place(one)}")

    def say(self, message: Message) -> None:
        """Under the fields."""
        note.say(self._note, message)

    def said(self) -> str:
        """What stands there."""
        return self._note.text()

    def focus_field(self, name: str) -> None:
        """Go there."""
        self.grid().show_field(self.grid().inputs[name])

    def begin(self) -> None:
        """The hand on the map or the table."""
        front = self.view.currentWidget() or self.map
        front.setFocus(Qt.FocusReason.OtherFocusReason)


def _head(count: int) -> str:
    if not count:
        return translate("Halls", "New seats: row and numbers, then Alt+N")
    return Counted.seats_chosen(count)


def _asked() -> dict[str, tuple[Asked, ...]]:
    name = Asked("name", translate("Halls", "name"))
    various = ((None, translate("Halls", "various")),)
    rank = Asked("rank", translate("Halls", "rank"), Typed.CHOICE, various)
    kind = (*various, *kind_choices())
    return {
        SEATS: (
            Asked("seats", translate("Halls", "seats (A1, A4-A8)")),
            Asked("zone", translate("Halls", "zone")),
            rank,
            Asked("row", translate("Halls", "row")),
            Asked("number", translate("Halls", "number")),
            Asked("kind", translate("Halls", "what it is"), Typed.CHOICE, kind),
        ),
        "hall": (name,),
        "rank": (name,),
        "pool": (name, Asked("places", translate("Halls", "places"), Typed.COUNT), rank),
    }
