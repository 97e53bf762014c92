"""Which performances to come get a hall's new plan, and keeping it as a version."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from boxoffice.actions.planning import PlanKept
from boxoffice.views.halls import Move
from ui import formats
from ui.bridge import Bridge
from ui.errand import Errand
from ui.language import translate
from ui.manager.office_port import OfficePort
from ui.manager.page_work import PageWork
from ui.manager.plan_draft import Draft
from ui.manager.tick_page import TickPage
from ui.strings import Message, words
from ui.theme import Look
from ui.widgets.table import Column, Line


class MovesPage(TickPage):
    """Which performances to come get the new plan; those where it would move people do not."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            translate("Halls", "Which performances get this plan?"),
            (
                Column(translate("Forms", "Starts"), 160),
                Column(translate("Forms", "Title")),
                Column(translate("Halls", "keeps its plan, because"), 330),
            ),
        )

    def begin(self, moves: Sequence[Move]) -> None:
        """All that can are ticked."""
        lines = [
            Line(
                one.show.id,
                (
                    f"{formats.planned(one.show.starts_local):%d/%m/%y %H:%M}", one.show.title,
                    why_stays(one),
                ),
            )
            for one in moves
        ]  # fmt: skip
        fixed = {one.show.id for one in moves if not one.free()}
        self.tick(lines, {one.show.id for one in moves} - fixed, fixed)
        self.say(
            Message(
                translate("Halls", "Nothing is saved yet; tickets that are sold keep their seat"),
                "",
                translate("Halls", "Space: tick or untick · F9: save · Esc: back to the plan"),
                tone="muted",
            )
        )


def why_stays(move: Move) -> str:
    """What keeps a performance from moving."""
    if move.place:
        said = translate("Halls", "{place} is given away and not the same here")
        return said.format(place=move.place)
    if move.unsure:
        return translate("Halls", "a desk may have sold there: save it once online")
    if move.price:
        return translate("Halls", "{price} has no amount for every rank").format(price=move.price)
    return ""


class MovesWork(PageWork):
    """The last step of a hall's plan.

    Signals:
        back_to_plan: the draft, and what is to be said of it: not saved yet.
        kept: a draft became a version: the draft, and what became of it.
    """

    back_to_plan = Signal(object, object)
    kept = Signal(object, object)

    def __init__(self, office: OfficePort, bridge: Bridge, look: Look) -> None:
        super().__init__()
        self._office = office
        self.page = MovesPage(look)
        self._draft: Draft | None = None
        self._errand = Errand(bridge, self._failed)

    def pages(self) -> tuple[QWidget, ...]:
        """One."""
        return (self.page,)

    def fields(self) -> tuple[QWidget, ...]:
        """Its table."""
        return (self.page.table,)

    def front(self, page: QWidget) -> QWidget:
        """The table."""
        return self.page.table

    def begin(self, draft: Draft) -> None:
        """This draft is to be saved. Without performances to come it is at once."""
        if not self._errand.busy:
            self._draft, plan, hall = draft, draft.plan, draft.hall
            self._errand.run(lambda: self._office.plan_moves(plan, hall), self._found)

    def _found(self, moves: tuple[Move, ...]) -> None:
        self.page.begin(moves)
        if moves:
            self.opened.emit(self.page)
            self.page.table.begin()
        else:
            self._save()

    def carry_out(self, page: QWidget) -> bool:
        """F9: keep it, for what is ticked."""
        self._save()
        return True

    def _save(self) -> None:
        draft = self._draft
        if draft is None:
            return
        plan, hall, ticked = draft.plan, draft.hall, sorted(self.page.ticked)

        def done(kept: PlanKept) -> None:
            draft.saved = plan
            self.kept.emit(draft, kept)

        self._errand.run(lambda: self._office.save_plan(plan, hall, ticked), done)

    def _failed(self, error: BaseException) -> None:
        self.back_to_plan.emit(self._draft, words(error))

    def back(self, page: QWidget) -> bool:
        """Esc: back to the plan."""
        self.back_to_plan.emit(self._draft, None)
        return True
