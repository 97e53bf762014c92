"""Looking for a line of the audit: at once among the newest, then among all there are.

A season has more lines than may be looked through while somebody types. The older ones are looked
for on a lane of their own, once for each question; what is new since is among the newest.
"""

from __future__ import annotations

from boxoffice.queries.audit import EVERYTHING
from boxoffice.views import AuditRow
from ui.bridge import Bridge, Lane
from ui.manager.audit_page import SHOWN, AuditPage
from ui.manager.office_port import OfficePort
from ui.strings import words

_Question = tuple[str, str, frozenset[str]]


class AuditSearch:
    """What the page of the audit asks, and what was found."""

    def __init__(self, office: OfficePort, bridge: Bridge, page: AuditPage) -> None:
        self._office, self._bridge, self._page = office, bridge, page
        self._looking = False
        self._answered: _Question | None = None
        self._found: tuple[AuditRow, ...] = ()

    def again(self) -> None:
        """The question or the data changed."""
        asked = self._page.asked()
        newest = self._office.audit(SHOWN + 1, *asked)
        if not any(asked):
            self._page.show_audit(newest)
        elif asked == self._answered:
            self._page.show_audit(self._with_older(newest), whole=True)
        else:
            self._page.show_audit(newest)
            self._look_through(asked)

    def _with_older(self, newest: tuple[AuditRow, ...]) -> list[AuditRow]:
        here = set(newest)
        rows = [*newest, *(row for row in self._found if row not in here)]
        return sorted(rows, key=lambda row: -row.at_ms)[: SHOWN + 1]

    def _look_through(self, asked: _Question) -> None:
        """One at a time: of many keys only the newest is looked for."""
        if self._looking:
            return
        self._looking = True
        self._bridge.run(
            lambda: self._office.audit(EVERYTHING, *asked)[: SHOWN + 1],
            lambda rows: self._looked(asked, rows),
            self._failed,
            Lane.PRINT,
        )

    def _looked(self, asked: _Question, rows: tuple[AuditRow, ...]) -> None:
        self._looking = False
        self._answered, self._found = asked, rows
        self.again()

    def _failed(self, error: BaseException) -> None:
        self._looking = False
        self._page.say(words(error))
