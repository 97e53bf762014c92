"""What a person does about a line of Te doen: open it, decide it, say that it is done.

Acts go through the bridge; the page stays until the core has said yes, so nothing typed is lost.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from boxoffice.views import TaskRow
from ui.bridge import Bridge
from ui.errand import Errand
from ui.language import translate
from ui.manager.card_page import CardPage
from ui.manager.deciding import DecidePage
from ui.manager.office_port import OfficePort
from ui.manager.page_work import PageWork
from ui.manager.task_words import task_words
from ui.manager.tasks import TaskPanel
from ui.manager.worklists import PriceChangesPage, TariffsPage, WorkPage
from ui.strings import Message, words
from ui.theme import Look


class TaskWork(PageWork):
    """The pages that lines of Te doen lead to.

    Signals:
        left: the page has done its work: back to where it was opened.
        reservations_asked: a line is about what is kept for people.
    """

    left = Signal()
    reservations_asked = Signal()

    def __init__(
        self, office: OfficePort, bridge: Bridge, look: Look, zone: str, tasks: TaskPanel
    ) -> None:
        super().__init__()
        self._office = office
        self._bridge = bridge
        self._tasks = tasks
        self._errand = Errand(bridge, self._failed)
        self.decide = DecidePage(look, zone)
        self.tariffs = TariffsPage(look, zone)
        self.prices = PriceChangesPage(look, zone)
        self.card = CardPage(look)

    def pages(self) -> tuple[QWidget, ...]:
        """All of them, for the stack."""
        return (self.decide, self.tariffs, self.prices, self.card)

    def fields(self) -> tuple[QWidget, ...]:
        """What takes the focus in them, in the order of Tab."""
        return (
            self.decide.members, self.decide.ways, self.decide.reason, self.tariffs.table,
            self.prices.table, self.card.ways, self.card.number, self.card.reason,
        )  # fmt: skip

    def front(self, page: QWidget) -> QWidget:
        """The ways out of a conflict, or the table."""
        if isinstance(page, WorkPage):
            return page.table
        if page is self.card:
            return self.card.ways
        return self.decide.ways

    def open(self, task: TaskRow | None) -> bool:
        """Show what a line is about; False where it is about nothing that is done here."""
        if task is None:
            return False
        if task.code.startswith("conflict_"):
            return self._open_conflict(task)
        if task.code in {"tariffs_open", "tariffs_back"}:
            self.opened.emit(self.tariffs)
            self.tariffs.table.begin()
        elif task.code == "prices_changed":
            self.opened.emit(self.prices)
            self.prices.table.begin()
        elif task.code.startswith("card_"):
            self.card.show_card(task)
            self.opened.emit(self.card)
            self.card.begin()
        elif task.code in {"reservations_due", "reservations_lapse"}:
            self.reservations_asked.emit()
        elif task.code == "papers_failed":
            self._print_again()
        elif task.code == "lists_failed":
            self.print_lists()
        else:
            return False
        return True

    def _print_again(self) -> None:
        said = translate("Tasks", "What did not come out goes to the printer again.")
        self._bridge.run(
            self._office.print_again, lambda _: self._tasks.say(Message(said, tone="good")),
            self._failed,
        )  # fmt: skip

    def print_lists(self) -> None:
        """Tonight's lists go to the printer now."""
        said = translate(
            "Tasks", "Lists of {count} performances go to the printer: by name, by place, the plan."
        )
        self._bridge.run(
            self._office.print_lists,
            lambda count: self._tasks.say(Message(said.format(count=count), tone="good")),
            self._failed,
        )  # fmt: skip

    def _open_conflict(self, task: TaskRow) -> bool:
        """The conflict of this line; False where it was decided meanwhile."""
        found = (row for row in self._office.conflicts() if row.id == task.subject)
        row = next(found, None)
        if row is None:
            return False
        self.decide.show_conflict(row, task_words(task)[0])
        self.opened.emit(self.decide)
        self.decide.begin()
        return True

    def reread(self, page: QWidget) -> None:
        """The data changed."""
        if page is self.tariffs:
            self.tariffs.show_tariffs(self._office.tariffs())
        elif page is self.prices:
            self.prices.show_changes(self._office.price_changes())
        elif page is self.decide and not self._errand.busy:
            shown = self.decide.conflict
            if shown is None or all(row.id != shown.id for row in self._office.conflicts()):
                self.left.emit()
        elif page is self.card and not self._errand.busy:
            self._still_open()

    def _still_open(self) -> None:
        """The page of a card that is known meanwhile is over."""
        if all(task.subject != self.card.intent for task in self._office.tasks()):
            self.left.emit()

    def carry_out(self, page: QWidget) -> bool:
        """F9: decide, or say that it is registered; False where this page has nothing to do."""
        if self._errand.busy:
            return True
        if page is self.decide:
            self._decide()
        elif page is self.tariffs:
            self._register()
        elif page is self.card:
            self._close_card()
        else:
            return False
        return True

    def back(self, page: QWidget) -> bool:
        """Esc: to where it was opened from, the hand in Te doen."""
        self.left.emit()
        self._tasks.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _decide(self) -> None:
        conflict, said = self.decide.conflict, self.decide.decided()
        if conflict is None or said is None:
            return
        outcome, reason, keep = said
        self._errand.run(
            lambda: self._office.decide(conflict.id, outcome, reason, keep), self._decided
        )

    def _decided(self, seats: tuple[str, ...]) -> None:
        self.left.emit()
        done = translate("Decide", "Decided, and written down with your name")
        new = translate("Decide", "new seat {seats}: its ticket is printed; tell the customer")
        later = translate("Decide", "the devices hear of it by themselves")
        now = new.format(seats=", ".join(seats)) if seats else ""
        self._tasks.say(Message(done, later, now, "good", "tick-circle"))

    def _close_card(self) -> None:
        intent, said = self.card.intent, self.card.decided()
        if said is not None:
            number, reason = said
            self._errand.run(
                lambda: self._office.close_card(intent, reason, number), self._card_closed
            )

    def _card_closed(self, _: None) -> None:
        self.left.emit()
        done = translate("Decide", "Decided, and written down with your name")
        later = translate("Decide", "the devices hear of it by themselves")
        self._tasks.say(Message(done, later, "", "good", "tick-circle"))

    def _register(self) -> None:
        ticket = self.tariffs.chosen()
        if ticket is not None:
            self._errand.run(
                lambda: self._office.registered(ticket), lambda _: self.reread(self.tariffs)
            )

    def _failed(self, error: BaseException) -> None:
        for page in (self.decide, self.tariffs, self.card):
            page.say(words(error))
