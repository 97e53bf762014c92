"""Paper at the desk: what was not printed is asked about once, and Enter prints only that."""

from __future__ import annotations

from boxoffice.queries.printing import TROUBLE
from ui.desk import paper_words
from ui.desk.risk_desk import RiskDesk
from ui.desk.sale_state import Step


class PrinterDesk(RiskDesk):
    """A desk that says what its printer left out."""

    _papers_told: frozenset[int] = frozenset()
    _asks_papers = False

    def look_at_papers(self) -> None:
        """After a change: new trouble is said once, where nothing else is asked."""
        jobs = self._counter.print_jobs()
        known = frozenset(job.id for job in jobs if job.state in TROUBLE)
        if not known:
            self._papers_told = known
        elif known - self._papers_told and (self.is_calm() or self.selling.step == Step.SOLD):
            self.tell_papers()

    def tell_papers(self) -> None:
        """What is missing, that the sale is saved, and what Enter does."""
        trouble = self._counter.papers_missing()
        if trouble:
            self._papers_told = frozenset(job.id for job in trouble)
            message = paper_words.not_printed(trouble)
            if self.selling.step == Step.SOLD:  # the change stays on the screen, and this under it
                self.strip.sold.warn(message.line())
            else:
                self.selling.tell(message)
            self._asks_papers = True

    def papers_enter(self) -> bool:
        """Enter on that message; False elsewhere."""
        if self.selling.guarded() or self.order_is_open():
            return False
        asked, self._asks_papers = self._asks_papers, False
        if not asked or self.selling.step not in {Step.NOTICE, Step.SOLD}:
            return False
        self.selling.rest()
        self._bridge.run(self._counter.print_again, lambda _: None, self.failed)
        self.rest_focus()
        return True

    def is_calm(self) -> bool:
        """Nothing is asked, typed or waited for."""
        rests = self.selling.step == Step.REST and not self.selling.wish.total()
        return rests and not (self.strip.asks() or self.who.asks() or self.order_is_open())
