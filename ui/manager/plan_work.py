"""Editing a hall's plan: choose seats, say what they are, and keep it as a new version.

A version that stands is never changed: what was sold keeps its own. What the fields say goes into
the draft on Enter, and before anything else is chosen, undone or saved; a draft that is left stays
where it was until it is saved.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from boxoffice.errors import Refused
from boxoffice.ids import SeatIndex
from boxoffice.rules import plan_edit
from boxoffice.rules.seat_names import seats_named
from ui.manager.field_grid import Unreadable
from ui.manager.plan_draft import Draft
from ui.manager.plan_fields import PlanFields
from ui.strings import Message, words
from ui.theme import Look


class PlanWork(PlanFields):
    """One hall at a time.

    Signals:
        left: back to the halls; the draft stays with them.
        done: F9 on a draft that may be saved.
    """

    left = Signal()
    done = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._told = False
        """Whether Esc said that what is typed cannot be taken."""
        self.page.typed.connect(self._type)
        self.page.map.toggled.connect(lambda seat: self._toggle(SeatIndex(seat)))
        self.page.map.framed.connect(self._frame)
        self.page.map.row_meant.connect(lambda seat: self._take_row(SeatIndex(seat)))
        self.page.map.entered.connect(lambda _: self.page.focus_field("zone"))
        self.page.table.chosen.connect(self._choose_thing)

    def pages(self) -> tuple[QWidget, ...]:
        """One."""
        return (self.page,)

    def fields(self) -> tuple[QWidget, ...]:
        """Map, table, fields."""
        return self.page.fields()

    def front(self, page: QWidget) -> QWidget:
        """Map or table."""
        return self.page.view.currentWidget() or self.page.map

    def open(self, draft: Draft, said: Message | None = None) -> None:
        """This hall; a new one begins with its name."""
        self.draft, self._thing = draft, None
        self.page.turn(to_map=bool(draft.plan.seats) or bool(draft.plan.name))
        self._show()
        self.opened.emit(self.page)
        self.page.begin()
        if not self.page.on_map():
            self._choose_thing(("hall", 0))
            self.page.focus_field("name")
        if said is not None:
            self.page.say(said)

    def enter(self, page: QWidget, focused: QWidget | None) -> bool:
        """Into the fields and down them; what they say is taken on the way."""
        names = list(self.page.grid().inputs)
        inputs = list(self.page.grid().inputs.values())
        at = inputs.index(focused) + 1 if focused in inputs else 0
        if self._is_begun() or self._take():
            self.page.focus_field(names[at % len(names)])
        return True

    def _is_begun(self) -> bool:
        """Whether a new area still lacks its number of places."""
        empty = self.page.grid().inputs.get("places")
        new = self.draft is not None and self._thing == ("pool", len(self.draft.plan.pools))
        return new and isinstance(empty, QLineEdit) and not empty.text()

    # What is chosen

    def _choose(self, seats: tuple[SeatIndex, ...], *, typed: bool = False) -> None:
        if self.draft is not None and self._take():
            self.draft.chosen = seats
            self._fill_seats(typed=typed)
            self._hint()

    def _toggle(self, seat: SeatIndex) -> None:
        chosen = self.draft.chosen if self.draft else ()
        rest = tuple(one for one in chosen if one != seat)
        self._choose(rest if len(rest) < len(chosen) else (*chosen, seat))

    def _frame(self, seats: tuple[SeatIndex, ...]) -> None:
        chosen = self.draft.chosen if self.draft else ()
        self._choose(tuple(dict.fromkeys((*chosen, *seats))))

    def _take_row(self, seat: SeatIndex) -> None:
        if self.draft is not None:
            self._frame(self.draft.row_of(seat))

    def _type(self, text: str) -> None:
        """The map follows what is typed, as far as it can be read."""
        if self.draft is None:
            return
        try:
            seats = seats_named(self.draft.plan, text)
        except Refused as refusal:
            self.page.say(words(refusal))
            return
        self._choose(seats, typed=True)

    def mark_all(self, page: QWidget) -> None:
        """Ctrl+A: every seat."""
        if self.page.on_map() and self.draft is not None:
            self._choose(tuple(SeatIndex(n) for n in range(len(self.draft.plan.seats))))

    def reset(self, page: QWidget) -> None:
        """Alt+R: the row of the seat under the cursor."""
        seat = self.page.map.cursor_seat
        if self.page.on_map() and seat is not None:
            self._take_row(seat)

    def _choose_thing(self, key: object) -> None:
        if isinstance(key, tuple) and key != self._thing:
            if self._take():
                self._fill_thing(key)
                self._hint()
            elif self._thing is not None:  # what cannot be read keeps its line
                self.page.stay(self._thing)

    # Keys

    def switch(self, page: QWidget) -> bool:
        """F5: plan ↔ ranks and areas."""
        if self._take():
            self.page.turn(to_map=not self.page.on_map())
            self._show()
            self.page.begin()
        return True

    def new(self, page: QWidget) -> bool:
        """Alt+N: the seats that the fields name; where some are chosen, others like them first."""
        draft = self.draft
        if draft is None:
            return True
        if not self.page.on_map():
            if self._take():
                self._fill_thing(("pool", len(draft.plan.pools)))
                self.page.focus_field("name")
        elif draft.chosen:
            self._prepare(draft)
        else:
            self._act(lambda: self._add(draft))
        return True

    def _prepare(self, draft: Draft) -> None:
        """Nothing chosen any more, the fields say what new seats are like."""
        if self._take():
            like = draft.common()
            self._choose(())
            known = {name: value for name, value in like.items() if value is not None}
            self.page.show_seats("", (), self._fresh() | known | {"number": ""}, typed=False)
            self.page.focus_field("number")

    def _add(self, draft: Draft) -> None:
        said = self._said()
        kind, rank = said["kind"], said["rank"]
        draft.add(
            str(said["zone"]), str(said["row"]), rank if isinstance(rank, int) else 1,
            kind if isinstance(kind, tuple) else ("chair", False), str(said["number"]),
        )  # fmt: skip

    def let_go(self, page: QWidget) -> None:
        """Alt+D: without the chosen seats, or the line of the table."""
        draft = self.draft
        if draft is not None:
            self._act(lambda: draft.drop(None if self.page.on_map() else self._thing))

    def undo(self, page: QWidget) -> None:
        """Ctrl+Z: what is typed first, then as it was before."""
        if self.draft is not None:
            if not self._is_typed():
                self.draft.undo()
            self._show()

    def _is_typed(self) -> bool:
        try:
            return self._said() != self._before
        except Unreadable:
            return True

    def _act(self, change: Callable[[], None]) -> None:
        try:
            change()
        except Refused as refusal:
            self.page.say(words(refusal))
        else:
            self._show()

    def back(self, page: QWidget) -> bool:
        """Esc: nothing chosen; then back to the halls, where the draft stays. What cannot be taken
        is said first, and given up by a second Esc.
        """
        taken, told = self._take(), self._told
        self._told = not taken
        if not taken and told:
            self._show()
        elif taken:
            if self.draft is not None and self.draft.chosen and self.page.on_map():
                self._choose(())
            else:
                self.left.emit()
        return True

    def carry_out(self, page: QWidget) -> bool:
        """F9: what can be saved goes on to its performances."""
        draft = self.draft
        if draft is not None and self._take():
            try:
                plan_edit.require_whole(draft.plan)
            except Refused as refusal:
                self.page.say(words(refusal))
            else:
                self.done.emit(draft)
        return True
