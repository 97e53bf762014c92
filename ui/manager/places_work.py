"""Seats of a performance chosen on its plan: kept out of sale, let go, or given to a device."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from boxoffice.errors import Refused
from boxoffice.ids import DeviceId, PerformanceId, SeatIndex
from boxoffice.rules.blocking import Use
from boxoffice.rules.seat_names import names_of, seats_named
from boxoffice.views import OwnerRow, Seating, SeatsGiven
from ui import formats
from ui.bridge import Bridge
from ui.counted import Counted
from ui.errand import Errand
from ui.language import translate
from ui.manager.manage_pages import use_word
from ui.manager.office_port import OfficePort
from ui.manager.page_work import PageWork
from ui.manager.places_page import PlacesPage
from ui.strings import Message, words
from ui.theme import Look
from ui.widgets.table import Line


class PlacesWork(PageWork):
    """One performance's hall.

    Signals:
        left: back to where it was opened.
    """

    left = Signal()

    def __init__(self, office: OfficePort, bridge: Bridge, look: Look, zone: str) -> None:
        super().__init__()
        self._office, self._zone = office, zone
        self.page = PlacesPage(look)
        self.page.toggled.connect(lambda seat: self._toggle(SeatIndex(seat)))
        self.page.typed.connect(self._type)
        self.page.map.entered.connect(lambda _: self.page.what.setFocus())
        self.page.table.chosen.connect(self._choose_line)
        self._show = PerformanceId(b"")
        self._seating: Seating | None = None
        self.chosen: tuple[SeatIndex, ...] = ()
        self._unknown: Refused | None = None
        """What was typed is no seat."""
        self._errand = Errand(bridge, self._failed)

    def pages(self) -> tuple[QWidget, ...]:
        """One."""
        return (self.page,)

    def fields(self) -> tuple[QWidget, ...]:
        """Plan, table, fields."""
        return (self.page.map, self.page.table, *self.page.inputs())

    def front(self, page: QWidget) -> QWidget:
        """Plan or table."""
        return self.page.view.currentWidget() or self.page.map

    def open(self, performance: PerformanceId, title: str) -> None:
        """The hall of this performance. What is refused is said by who opens it."""
        self._seating = self._office.seating(performance)
        self._show, self.chosen, self._unknown = performance, (), None
        self.page.begin(title, self._seating)
        self.opened.emit(self.page)
        self._hint()
        self.front(self.page).setFocus(Qt.FocusReason.OtherFocusReason)

    def reread(self, page: QWidget) -> None:
        """Whose everything is now; what is chosen stays chosen."""
        if not self._show:
            return
        self._seating = self._office.seating(self._show)
        self.page.show_seating(self._seating, self._lines(self._seating))
        self.page.show_chosen(self.chosen)

    def switch(self, page: QWidget) -> bool:
        """F5: plan ↔ table."""
        view = self.page.view
        view.setCurrentIndex(1 - view.currentIndex())
        self.front(page).setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def enter(self, page: QWidget, focused: QWidget | None) -> bool:
        """Down the fields."""
        inputs = self.page.inputs()
        at = inputs.index(focused) + 1 if isinstance(focused, QLineEdit) else 0
        inputs[at % len(inputs)].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def back(self, page: QWidget) -> bool:
        """Esc: nothing chosen any more; then back."""
        if self.chosen:
            self._choose(())
        else:
            self.left.emit()
        return True

    def new(self, page: QWidget) -> bool:
        """Alt+N: nothing chosen, nothing typed."""
        self._choose(())
        return True

    def mark_all(self, page: QWidget) -> None:
        """Ctrl+A: every seat that nobody has or that a device owns unsold."""
        seating = self._seating
        if seating is not None:
            owned = {seat for owner in seating.owners for seat in owner.seats}
            free = (SeatIndex(at) for at, state in enumerate(seating.states) if state <= 1)
            self._choose(tuple(sorted(owned | set(free))))

    def carry_out(self, page: QWidget) -> bool:
        """F9: keep the chosen seats out of sale, or give them."""
        if self._unknown is not None:
            self.page.say(words(self._unknown))
            return True
        what = self.page.what.key()
        if self._errand.busy or not isinstance(what, tuple):
            return True
        show, seats = self._show, self.chosen
        act, about = what
        if act == "give":
            to = DeviceId(about) if about else None
            self._errand.run(lambda: self._office.give_seats(show, seats, to), self._given)
        else:
            reason, pin = self.page.reason.text().strip(), self.page.pin.text()
            use = Use(str(about))
            self._errand.run(
                lambda: self._office.block_seats(show, seats, use, reason, pin),
                lambda _: self._done(translate("Forms", "Saved.")),
            )
        return True

    def let_go(self, page: QWidget) -> None:
        """Alt+D: what is blocked of the chosen seats may be sold again."""
        show, seats = self._show, self._blocked_of_chosen()
        if not self._errand.busy:
            self._errand.run(
                lambda: self._office.unblock_seats(show, seats),
                lambda count: self._done(
                    translate("Forms", "{places} may be sold again").format(
                        places=Counted.places(count)
                    )
                ),
            )

    def _blocked_of_chosen(self) -> tuple[SeatIndex, ...]:
        blocks = self._seating.blocks if self._seating else ()
        blocked = {seat for row in blocks for seat in row.seats}
        return tuple(seat for seat in self.chosen if seat in blocked)

    # What is chosen

    def _toggle(self, seat: SeatIndex) -> None:
        rest = tuple(one for one in self.chosen if one != seat)
        self._choose(rest if len(rest) < len(self.chosen) else (*self.chosen, seat))

    def _choose(self, seats: tuple[SeatIndex, ...], *, typed: bool = False) -> None:
        self.chosen, self._unknown = seats, None
        self.page.show_chosen(seats)
        if not typed and self._seating is not None:
            self.page.seats.setText(names_of(self._seating.plan, seats))
        self._hint()

    def _type(self, text: str) -> None:
        """The plan follows what is typed, as far as it can be read."""
        if self._seating is None:
            return
        try:
            self._choose(seats_named(self._seating.plan, text), typed=True)
        except Refused as refusal:
            self._unknown = refusal

    def _choose_line(self, key: object) -> None:
        if isinstance(key, tuple) and self.page.view.currentWidget() is self.page.table:
            self._choose(tuple(SeatIndex(seat) for seat in key[1]))

    def _hint(self) -> None:
        count = Counted.places(len(self.chosen)) if self.chosen else ""
        keys = translate(
            "Forms",
            "Space, Shift+arrows: choose · F9: carry out · Alt+D: blocked no more · Esc",
        )
        self.page.say(Message(count, keys, tone="muted") if count else Message(keys, tone="muted"))

    # What is done

    def _given(self, given: SeatsGiven) -> None:
        parts = []
        if given.planned:
            said = translate("Forms", "{places} are given as soon as the server hears of it")
            parts.append(said.format(places=Counted.places(given.planned)))
        if given.asked:
            said = translate(
                "Forms", "{places} are asked back; give them again when they are nobody's"
            )
            parts.append(said.format(places=Counted.places(given.asked)))
        self._done(" · ".join(parts) or translate("Forms", "They were so already."))

    def _done(self, said: str) -> None:
        self.page.pin.clear()
        self._choose(())
        self.reread(self.page)
        self.page.say(Message(said, tone="good"))

    def _failed(self, error: BaseException) -> None:
        self.page.say(words(error))

    # The table

    def _lines(self, seating: Seating) -> list[Line]:
        plan = seating.plan
        blocks = [
            Line(
                ("block", row.seats),
                (
                    use_word(row.use), names_of(plan, row.seats), row.reason, row.operator,
                    self._when(row.at_ms),
                ),
                "lock",
            )
            for row in seating.blocks
        ]  # fmt: skip
        owners = [
            Line(
                ("give", owner.seats), (owner.name, _owned(seating, owner), "", "", ""), "terminal"
            )
            for owner in seating.owners
            if owner.seats or owner.pools
        ]
        return [*blocks, *owners]

    def _when(self, at_ms: int) -> str:
        return f"{formats.day_of(at_ms, self._zone)} {formats.clock(at_ms, self._zone)}"


def _owned(seating: Seating, owner: OwnerRow) -> str:
    pools = [f"{name}: {count}" for name, count in owner.pools]
    seats = names_of(seating.plan, owner.seats)
    count = f"{len(owner.seats)}: {seats}" if seats else ""
    return " · ".join(part for part in (count, *pools) if part)
