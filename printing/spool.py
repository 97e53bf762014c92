"""The spooler: papers of the print queue, rendered and handed to a printer, on a thread of its own.

Printing is never inside a sale's transaction and never holds it up; a printer that fails leaves
its paper on the list with the reason, and the next one is tried (design.md §4).
"""

from __future__ import annotations

import logging
import threading

from boxoffice.errors import BoxOfficeError
from boxoffice.papers import DoorPaper, EveningPaper, ReceiptPaper, SeatPlanPaper, TicketPaper
from boxoffice.print_queue import NOT_DRAWN, Job, Paper, PrintQueue
from printing.printer import Printer

log = logging.getLogger("boxoffice.print")

LOOK_S = 5.0
"""The queue is looked at this often even when nobody wakes the spooler."""


def render(paper: Paper) -> bytes:
    """The paper as PDF. reportlab is imported at the first paper, not at the first paint."""
    if isinstance(paper, TicketPaper):
        from printing.ticket_pdf import ticket_pdf

        return ticket_pdf([paper])
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

    def __init__(self, queue: PrintQueue, printer: Printer) -> None:
        self._queue = queue
        self._printer = printer
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="spooler", daemon=True)

    def start(self) -> None:
        """Begin to print."""
        self._thread.start()

    def wake(self) -> None:
        """There may be something new; called after commits, from any thread."""
        self._wake.set()

    def stop(self, timeout_s: float = 5.0) -> None:
        """End after the running paper; harmless when it never began."""
        self._stop.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def _run(self) -> None:
        while not self._stop.is_set():
            self._wake.wait(LOOK_S)
            self._wake.clear()
            try:
                self._drain()
            except Exception:  # the database's trouble, not this paper's: try later
                log.exception("print queue not read")

    def _drain(self) -> None:
        while not self._stop.is_set() and (job := self._queue.next_job()) is not None:
            reason = self._print(job)
            if reason:
                self._queue.failed(job, reason)
            else:
                self._queue.confirmed(job)

    def _print(self, job: Job) -> str:
        """Why it could not be printed, as a stable code; empty when the printer has it."""
        try:
            self._printer.print_pdf(render(job.paper), f"{job.kind}-{job.number}-{job.id}")
        except BoxOfficeError as error:
            log.warning("paper %s not printed: %s", job.id, error)
            return error.code
        except Exception:  # a paper that cannot be drawn is our fault; the next one still can
            log.exception("paper %s not drawn", job.id)
            return NOT_DRAWN
        return ""
