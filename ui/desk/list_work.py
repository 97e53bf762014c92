"""The reservations of a performance, its evening list, all that is sold on account and not paid
yet, and who is to be reminded, of any performance: marked, freed, kept longer, opened.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from boxoffice.ids import OrderId, ReservationId
from boxoffice.views import EveningRow, KeptRow, OrderFound, PerformanceView, ReservationView
from ui.bridge import Bridge
from ui.desk import people_words
from ui.desk.counter_port import CounterPort
from ui.desk.pauses import steady_ms
from ui.errand import Errand
from ui.strings import Message, words

UNDO_MS = 10_000
"""So long Ctrl+Z reserves again what was freed (screens.md §3)."""


class Listed(StrEnum):
    """Which list is open."""

    NOTHING = "nothing"
    KEPT = "kept"
    EVENING = "evening"
    DUE = "due"
    REMIND = "remind"


_NEXT = {
    Listed.KEPT: Listed.EVENING, Listed.EVENING: Listed.DUE,
    Listed.DUE: Listed.REMIND, Listed.REMIND: Listed.KEPT,
}  # fmt: skip
"""F5 goes round."""
_OF_A_SHOW = {Listed.KEPT, Listed.EVENING}
"""What is listed of the chosen performance alone."""


class ListWork(QObject):
    """One list of one performance, or none.

    Signals:
        changed: something to show changed.
        said: a message.
        opened: a reservation or an order was picked.
    """

    changed = Signal()
    said = Signal(Message)
    opened = Signal(object)

    def __init__(
        self, counter: CounterPort, bridge: Bridge, now_ms: Callable[[], int] = steady_ms
    ) -> None:
        super().__init__()
        self._counter = counter
        self._now_ms = now_ms
        self.performance: PerformanceView | None = None
        self.shown = Listed.NOTHING
        self.kept: tuple[ReservationView, ...] = ()
        self.evening: tuple[EveningRow, ...] = ()
        self.due: tuple[OrderFound, ...] = ()
        self.remind: tuple[KeptRow, ...] = ()
        self.marked: frozenset[ReservationId] = frozenset()
        self._errand = Errand(bridge, self._failed)
        self._freed: tuple[ReservationId, ...] = ()
        self._freed_at = 0

    def open(self, performance: PerformanceView, shown: Listed = Listed.KEPT) -> None:
        """Show a list of this performance."""
        self.performance, self.shown, self.marked = performance, shown, frozenset()
        self.reread()

    def close(self) -> None:
        """Back to the seats."""
        self.shown, self.marked = Listed.NOTHING, frozenset()
        self.changed.emit()

    def switch(self) -> None:
        """F5: the next list, nothing of it marked."""
        self.shown, self.marked = _NEXT[self.shown], frozenset()
        self.reread()

    def is_open(self) -> bool:
        """Whether a list is shown."""
        return self.shown != Listed.NOTHING

    def reread(self) -> None:
        """The data changed."""
        if self.performance is None or not self.is_open():
            return
        if self.shown == Listed.KEPT:
            self.kept = self._counter.reservations(self.performance.id)
        elif self.shown == Listed.EVENING:
            self.evening = self._counter.evening(self.performance.id)
        elif self.shown == Listed.DUE:
            self.due = self._counter.orders_due()
        else:
            self.remind = self._counter.to_remind()
        self.marked &= {view.id for view in self.reserved()}
        self.changed.emit()

    def reserved(self) -> tuple[ReservationView, ...]:
        """The reservations of the list that is open: what can be marked."""
        if self.shown == Listed.REMIND:
            return tuple(row.kept for row in self.remind)
        return self.kept if self.shown == Listed.KEPT else ()

    def toggle(self, key: object) -> None:
        """Space: mark one, or not. What another desk owns cannot be freed here."""
        view = next((one for one in self.reserved() if one.id == key), None)
        if view is not None:
            if view.ours:
                self.marked ^= {view.id}
                self.changed.emit()
            else:
                self.said.emit(people_words.elsewhere(view))

    def mark_all(self) -> None:
        """Ctrl+A: all that this desk owns."""
        if self.reserved():
            self.marked = frozenset(view.id for view in self.reserved() if view.ours)
            self.changed.emit()

    def enter(self, key: object) -> None:
        """Free what is marked; where nothing is, open the one under the cursor."""
        if self.busy():
            return
        if self.marked:
            ids = self._in_order(self.marked)
            self._errand.run(
                lambda: self._counter.release(ids), lambda count: self._released(ids, count)
            )
        elif key is not None:
            self.opened.emit(key)

    def _in_order(self, ids: frozenset[ReservationId]) -> tuple[ReservationId, ...]:
        return tuple(view.id for view in self.reserved() if view.id in ids)

    def _released(self, ids: tuple[ReservationId, ...], count: int) -> None:
        self._freed, self._freed_at = ids, self._now_ms()
        self.marked = frozenset()
        self.reread()
        self.said.emit(people_words.freed(count))

    def undo(self) -> bool:
        """Ctrl+Z: what was freed within ten seconds is reserved anew; whether there was such."""
        ids = self._freed
        if not ids or self.busy() or self._now_ms() - self._freed_at > UNDO_MS:
            return False
        self._errand.run(
            lambda: self._counter.reserve_again(ids),
            self._reserved_again,
        )
        return True

    def _reserved_again(self, count: int) -> None:
        self._freed = ()  # not before: what was not written can be asked once more
        self._said(people_words.reserved_again(count))

    def hold(self, key: object) -> None:
        """F7: keep what is marked, or the one under the cursor, until the show begins."""
        ids = self._in_order(self.marked or frozenset(v.id for v in self.reserved() if v.id == key))
        if ids and not self.busy():
            self._errand.run(
                lambda: self._counter.keep_longer(ids),
                lambda until: self._said(people_words.kept_longer(until)),
            )

    def print_evening(self) -> None:
        """Ctrl+P: the evening list on paper."""
        performance = self.performance
        if performance is not None and not self.busy() and self.shown in _OF_A_SHOW:
            self._errand.run(
                lambda: self._counter.print_evening(performance.id),
                lambda _: self._said(people_words.printing()),
            )

    def busy(self) -> bool:
        """Whether something is on its way."""
        return self._errand.busy

    def _said(self, message: Message) -> None:
        self.marked = frozenset()
        self.reread()
        self.said.emit(message)

    def _failed(self, error: BaseException) -> None:
        self.reread()
        self.said.emit(words(error))

    def order_of(self, key: object) -> OrderId | None:
        """The order of a line of the evening list, or of what is due."""
        listed = [row.order for row in self.evening if row.order]
        listed += [order.id for order in self.due]
        return next((order for order in listed if order == key), None)
