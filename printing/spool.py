"""The spooler: papers of the print queue, rendered and handed to a printer, on a thread of its own.

Printing is never inside a sale's transaction and never holds it up. A paper that cannot be drawn
stays on the list with the reason, and the next one is tried (design.md §4). A printer in trouble
keeps all that waits for it on the list: a person is asked before it comes out. Each printer has a
spooler of its own, so that one that hangs holds up no other.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from boxoffice.errors import BoxOfficeError, Unavailable
from boxoffice.papers import DoorPaper, EveningPaper, ReceiptPaper, SeatPlanPaper, TicketPaper
from boxoffice.platform.rounds import Rounds
from boxoffice.print_queue import ALL_KINDS, NOT_DRAWN, Job, Paper, PrintQueue
from printing.printer import Printer, Unsure

if TYPE_CHECKING:
    from printing.layout import Layout

log = logging.getLogger("boxoffice.print")

LOOK_S = 5.0
"""The queue is looked at this often even when nobody wakes the spooler."""


ChooseLayout = Callable[[], "Layout | None"]
"""How tickets look now on this printer's paper; None: as they come with the program."""


def render(paper: Paper, layout: Layout | None = None) -> bytes:
    """The paper as PDF. reportlab is imported at the first paper, not at the first paint."""
    if isinstance(paper, TicketPaper):
        from printing.ticket_pdf import ticket_pdf

        return ticket_pdf([paper], layout)
    if isinstance(paper, ReceiptPaper):
        from printing.receipt_pdf import receipt_pdf

        return receipt_pdf(paper)
    if isinstance(paper, DoorPaper):
        from printing.door_list_pdf import door_list_pdf

        return door_list_pdf(paper)
    if isinstance(paper, SeatPlanPaper):
        from printing.seat_plan_pdf import seat_plan_pdf

        return seat_plan_pdf(paper)
    if isinstance(paper, EveningPaper):
        from printing.evening_list_pdf import evening_list_pdf

        return evening_list_pdf(paper)
    from printing.z_report_pdf import shift_report_pdf

    return shift_report_pdf(paper)


class Spooler:
    """Prints what a queue holds until it is stopped."""

    def __init__(
        self, queue: PrintQueue, printer: Printer, kinds: frozenset[str] = ALL_KINDS,
        layout: ChooseLayout = lambda: None,
    ) -> None:  # fmt: skip
        self._queue = queue
        self._printer = printer
        self._kinds = kinds
        self._layout = layout
        self._rounds = Rounds("spooler", self._drain, LOOK_S)

    def start(self) -> None:
        """Begin to print."""
        self._rounds.start()

    def wake(self) -> None:
        """There may be something new; called after commits, from any thread."""
        self._rounds.wake()

    def stop(self, timeout_s: float = 5.0) -> None:
        """End after the running paper; harmless when it never began."""
        self._rounds.stop(timeout_s)

    def _drain(self) -> None:
        while not self._rounds.over and (job := self._queue.next_job(self._kinds)) is not None:
            self._print(job)

    def _print(self, job: Job) -> None:
        """Print it, and keep what became of it."""
        try:
            data = render(job.paper, self._layout())
            self._printer.print_pdf(data, f"{job.kind}-{job.number}-{job.id}")
        except Unsure as error:
            log.warning("paper %s is unsure: %s", job.id, error)
            self._queue.unsure(job, error.code, self._kinds)
        except Unavailable as error:
            log.warning("paper %s not printed: %s", job.id, error)
            self._queue.failed(job, error.code, self._kinds)
        except BoxOfficeError as error:
            log.warning("paper %s not drawn: %s", job.id, error)
            self._queue.failed(job, error.code)
        except Exception:  # a paper that cannot be drawn is our fault; the next one still can
            log.exception("paper %s not drawn", job.id)
            self._queue.failed(job, NOT_DRAWN)
        else:
            self._queue.confirmed(job)


class Spoolers:
    """All spoolers of a counter. `made` makes them from what its setting says now."""

    def __init__(self, made: Callable[[], list[Spooler]]) -> None:
        self._made = made
        self._lock = threading.Lock()
        self._spoolers = made()
        self._begun = False

    def start(self) -> None:
        """Begin to print, also what waits from before."""
        with self._lock:
            self._begun = True
            self._start()

    def _start(self) -> None:
        for spooler in self._spoolers:
            spooler.start()
            spooler.wake()

    def wake(self) -> None:
        """There may be something new; called after commits, from any thread."""
        for spooler in self._spoolers:
            spooler.wake()

    def renew(self) -> None:
        """The setting changed: the next paper goes where it says now. A paper that is on its way
        ends where it began, and what waits for a person goes on waiting; blocks for as long as
        `stop` of a printer that hangs.
        """
        with self._lock:
            self._stop()
            self._spoolers = self._made()
            if self._begun:
                self._start()

    def stop(self) -> None:
        """End after the running papers."""
        with self._lock:
            self._begun = False
            self._stop()

    def _stop(self) -> None:
        for spooler in self._spoolers:
            spooler.stop()
