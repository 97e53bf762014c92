"""The halls of Beheer: open one, read a plan's file, begin a new one; drafts wait until saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from boxoffice.actions.planning import PlanKept
from boxoffice.catalog.plan import Plan
from boxoffice.programme.imported import Omission
from boxoffice.views.halls import HallRow
from ui.bridge import Bridge
from ui.counted import Counted
from ui.language import translate
from ui.manager.halls_page import HallsPage
from ui.manager.office_port import OfficePort
from ui.manager.page_work import PageWork
from ui.manager.plan_draft import Draft
from ui.manager.plan_keeping import PlanKeeper
from ui.manager.plan_words import odd_words
from ui.strings import Message, words
from ui.theme import Look

MOST_SAID = 3
"""Odd things of a file that are said one by one."""


class HallsWork(PageWork):
    """The list of halls.

    Signals:
        asked: a draft is to be edited, and what is to be said of it (a Message or None).
    """

    asked = Signal(object, object)

    def __init__(
        self, office: OfficePort, bridge: Bridge, look: Look, folder: Path | None = None
    ) -> None:
        super().__init__()
        self._office, self._bridge = office, bridge
        self.page = HallsPage(look)
        self._keeper = PlanKeeper(bridge, folder)
        self.drafts = self._keeper.left()
        """What was opened and is not saved, also by an earlier run of this program."""
        self._rows: tuple[HallRow, ...] = ()
        self.page.table.chosen.connect(lambda _: self._tell())
        self.page.dropped.connect(self.take_file)

    def pages(self) -> tuple[QWidget, ...]:
        """One."""
        return (self.page,)

    def fields(self) -> tuple[QWidget, ...]:
        """Its table."""
        return (self.page.table,)

    def front(self, page: QWidget) -> QWidget:
        """The table."""
        return self.page.table

    def reread(self, page: QWidget) -> None:
        """The halls as they are now; drafts as they were left."""
        self._rows = self._office.hall_rows()
        self.drafts = [one for one in self.drafts if one.is_changed()]
        self.page.show_halls(self._rows, {one.key: one.plan for one in self.drafts})
        self.keep()
        self._tell()

    def keep(self) -> None:
        """Write down what is not saved."""
        self._keeper.keep(self.drafts)

    def unsaved(self) -> str:
        """The halls whose plan is not saved."""
        new = translate("Halls", "New hall")
        return ", ".join(one.plan.name or new for one in self.drafts if one.is_changed())

    def _tell(self) -> None:
        plan = self._chosen_plan()
        self.page.show_plan(plan)
        self.page.hint(plan)

    def _chosen_plan(self) -> Plan | None:
        draft, row = self._chosen()
        return draft.plan if draft else row.plan if row else None

    def _chosen(self) -> tuple[Draft | None, HallRow | None]:
        key = self.page.table.current_key()
        return self._draft(key), self._row(key)

    def _draft(self, key: object) -> Draft | None:
        return next((one for one in self.drafts if one.key == key), None)

    def _row(self, key: object) -> HallRow | None:
        return next((one for one in self._rows if one.plan.name == key), None)

    # Keys

    def enter(self, page: QWidget, focused: QWidget | None) -> bool:
        """Change the plan under the cursor, or go on with what was left."""
        draft, row = self._chosen()
        if draft is not None:
            self.asked.emit(draft, _overtaken(draft, row))
        elif row is not None:
            self._begin(Draft(row.plan, row.plan))
        return True

    def carry_out(self, page: QWidget) -> bool:
        """F9: the same."""
        return self.enter(page, None)

    def new(self, page: QWidget) -> bool:
        """Alt+N: a hall without anything in it; one that was begun is gone on with."""
        rank = translate("Halls", "Rank 1")
        begun = self._draft(("", ""))
        self.asked.emit(begun, None) if begun else self._begin(Draft(Plan("", 0, 0, (rank,), ())))
        return True

    def choose_file(self, page: QWidget) -> None:
        """Alt+L."""
        title = translate("Halls", "Seating plan (pretix, JSON)")
        path, _ = QFileDialog.getOpenFileName(self.page, title, "", "*.json")
        if path:
            self.take_file(path)

    def take_file(self, path: str) -> None:
        """Read a plan's file and show it; nothing is kept before F9."""
        self._bridge.run(
            lambda: self._office.read_plan(Path(path)), self._read,
            lambda error: self.page.say(words(error)),
        )  # fmt: skip

    def _read(self, found: tuple[Plan, tuple[Omission, ...]]) -> None:
        plan, odd = found
        row = self._row(plan.name)
        draft = self._draft(plan.name) or self._draft(("", plan.name))
        if draft is None:
            draft = Draft(row.plan, row.plan) if row else Draft(plan)
        draft.become(plan)  # what was being changed comes back with Ctrl+Z
        count = Counted.places(plan.capacity())
        said = translate("Halls", "Read: {places}").format(places=count)
        safe = translate("Halls", "nothing is saved yet")
        if row is None:
            now = translate("Halls", "F9 saves it as a new hall")
        else:
            new = translate("Halls", "F9 saves it as version {version} of this hall")
            now = new.format(version=row.version + 1)
        told = [odd_words(one) for one in odd[:MOST_SAID]]
        if len(odd) > MOST_SAID:
            told.append(translate("Halls", "and {count} more").format(count=len(odd) - MOST_SAID))
        tone = "warning" if odd else "info"
        self._begin(draft, Message(" · ".join((said, *told)), safe, now, tone))

    def _begin(self, draft: Draft, said: Message | None = None) -> None:
        if draft not in self.drafts:
            self.drafts.append(draft)
        self.asked.emit(draft, said)

    def kept(self, draft: Draft, kept: PlanKept) -> None:
        """A draft became a version."""
        self.reread(self.page)
        self.page.table.choose(draft.key)
        new = translate("Halls", "Saved as a new version.")
        same = translate("Halls", "Nothing in the plan was different.")
        parts = [new if kept.new else same]
        if kept.moved:
            parts.append(Counted.plans_taken(len(kept.moved)))
        if kept.stayed:
            parts.append(Counted.plans_kept(len(kept.stayed)))
        self.page.say(Message(" · ".join(parts), tone="warning" if kept.stayed else "good"))


def _overtaken(draft: Draft, row: HallRow | None) -> Message | None:
    """Somebody saved a newer version since this draft was begun: F9 would put it aside."""
    if row is None or row.plan == draft.saved:
        return None
    since = translate("Halls", "Since this was begun, version {version} of the plan was saved")
    safe = translate("Halls", "both are kept")
    now = translate("Halls", "F9 makes what stands here the newest")
    return Message(since.format(version=row.version), safe, now, tone="warning")
