"""Paper at the desk: what was not printed is asked about once, and Enter prints only that."""

from __future__ import annotations

from boxoffice.queries.printing import TROUBLE
from boxoffice.views import PrintJobView
from ui.desk import paper_words
from ui.desk.order_work import Ask
from ui.desk.risk_desk import RiskDesk
from ui.desk.sale_state import Step


class PrinterDesk(RiskDesk):
    """A desk that says what its printer left out."""

    _papers_told: frozenset[int] = frozenset()
    _asked_paper: PrintJobView | None = None
    """The first of the papers that the strip asks about; None: it asks about none."""
    _cut_told = False
    """The power cut was told, and Enter goes on to the papers one by one."""

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
        if not trouble:
            return
        self._papers_told = frozenset(job.id for job in trouble)
        self._asked_paper = trouble[0]
        cut = [job for job in trouble if paper_words.is_of_power_cut(job)]
        message = (
            paper_words.after_power_cut(cut)
            if cut and not self._cut_told
            else paper_words.not_printed(trouble)
        )
        if self.selling.step == Step.SOLD:  # the change stays on the screen, and this under it
            self.strip.sold.warn(message.line())
        else:
            self.selling.tell(message)

    def papers_enter(self) -> bool:
        """Enter on that message; False elsewhere."""
        job = self._take_asked()
        if job is None:
            return False
        self.selling.rest()
        if paper_words.is_of_power_cut(job) and not self._cut_told:
            self._cut_told = True
            self.tell_papers()
        elif job.state == "unsure":
            self._papers_told = frozenset()  # what is left is asked next
            self._bridge.run(
                lambda: self._counter.paper_is_there(job.id), lambda _: None, self.failed
            )
        else:
            self._bridge.run(self._counter.print_again, lambda _: None, self.failed)
        self.rest_focus()
        return True

    def paper_anew(self) -> bool:
        """Alt+D on the question whether a ticket is there: its order, and how to print it anew."""
        asked = self._asked_paper
        if asked is None or asked.state != "unsure" or asked.order is None:
            return False
        if self._take_asked() is None:
            return False
        self._papers_told = frozenset()  # what is left is asked when this is done
        self.selling.rest()
        self.orders.open(asked.order, asked.ticket)
        self.orders.begin(Ask.AGAIN)
        self.focus_order()
        return True

    def order_back(self) -> None:
        """Esc while an order is open; when it is closed, what else is missing is asked."""
        super().order_back()
        self.look_at_papers()

    def _take_asked(self) -> PrintJobView | None:
        """What the strip asks about, if a key means it; it asks no more then."""
        if self.selling.guarded() or self.order_is_open():
            return None
        asked, self._asked_paper = self._asked_paper, None
        return asked if self.selling.step in {Step.NOTICE, Step.SOLD} else None

    def is_calm(self) -> bool:
        """Nothing is asked, typed or waited for."""
        rests = self.selling.step == Step.REST and not self.selling.wish.total()
        return rests and not (self.strip.asks() or self.who.asks() or self.order_is_open())
