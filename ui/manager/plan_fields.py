"""The fields of a plan's page: what they show of the draft, and what they say into it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from boxoffice.errors import Refused
from boxoffice.rules.seat_names import names_of
from ui.language import translate
from ui.manager.field_grid import Unreadable
from ui.manager.page_work import PageWork
from ui.manager.plan_draft import Draft, Thing
from ui.manager.plan_page import PlanPage
from ui.manager.plan_table import head_of, lines_of, values_of
from ui.strings import Message, words
from ui.theme import Look

FRESH: dict[str, object] = {"kind": ("chair", False)}


class PlanFields(PageWork):
    """The page of one hall, without its keys.

    Signals:
        shown: the draft may be another than it was.
    """

    shown = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.page = PlanPage(look)
        self.draft: Draft | None = None
        self._thing: Thing | None = None
        """The line of the table that is filled in; None: seats."""
        self._before: dict[str, object] = {}

    # What is shown

    def _show(self) -> None:
        draft = self.draft
        if draft is None:
            return
        self.page.show_plan(draft.plan, head_of(draft), lines_of(draft.plan))
        if self.page.on_map():
            self._fill_seats()
        else:
            self._fill_thing(self._thing or ("hall", 0))
        self._hint()
        self.shown.emit()

    def _fill_seats(self, *, typed: bool = False) -> None:
        draft = self.draft
        if draft is None:
            return
        self._thing = None
        said = draft.common() if draft.chosen else self._fresh()
        names = names_of(draft.plan, draft.chosen)
        self.page.show_seats(names, draft.chosen, said, typed=typed)
        self._before = self._said()

    def _fresh(self) -> dict[str, object]:
        """What new seats are like: those of the fields, else the last of the plan."""
        seats = self.draft.plan.seats if self.draft else ()
        last = {"zone": seats[-1].zone, "rank": seats[-1].rank} if seats else {"rank": 1}
        return FRESH | last | {"row": "", "number": ""}

    def _fill_thing(self, thing: Thing) -> None:
        draft = self.draft
        if draft is None:
            return
        known = {line.key for line in lines_of(draft.plan)}
        self._thing = thing if thing in known else ("hall", 0)
        head, said = values_of(draft.plan, self._thing)
        self.page.show_thing(self._thing, head, said)
        self._before = self._said()

    def _said(self) -> dict[str, object]:
        return self.page.grid().values()

    def _hint(self) -> None:
        if self.page.on_map():
            keys = translate(
                "Halls",
                "Space, drag, press twice (a row) or Ctrl+A: choose · Enter: change · Alt+N: add · "
                "Alt+D: remove · Ctrl+Z: undo · F9: save",
            )
        else:
            keys = translate(
                "Halls", "Enter: change · Alt+D: remove · Ctrl+Z: undo · F5: plan · F9: save"
            )
        self.page.say(Message(keys, tone="muted"))

    # What the fields say

    def _take(self) -> bool:
        """Take what the fields say into the draft; False, said below, where that cannot be."""
        if self.draft is None:
            return True
        try:
            now = self._said()
            said = {name: now[name] for name in now if now[name] != self._before.get(name)}
            said.pop("seats", None)
            if said:
                self._change(self.draft, now, said)
        except Unreadable as error:
            text = translate("Forms", "“{field}” cannot be read").format(field=error.word)
            self.page.say(Message(text, tone="warning"))
            return False
        except Refused as refusal:
            self.page.say(words(refusal))
            return False
        return True

    def _change(self, draft: Draft, now: dict[str, object], said: dict[str, object]) -> None:
        if self._thing is None:
            if not draft.chosen:
                return  # of seats that Alt+N is to make
            draft.change({name: value for name, value in said.items() if value is not None})
        else:
            places, rank = now.get("places"), now.get("rank")
            draft.name(
                self._thing, str(now["name"]), places if isinstance(places, int) else 0,
                rank if isinstance(rank, int) else 1,
            )  # fmt: skip
        self._show()
