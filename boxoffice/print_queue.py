"""The print queue of a desk: what is to print, and what became of it.

A job is written in the transaction of the sale that needs it, and printed after the commit. What
was sent when the program died is `unsure`: a person looks before it is printed again.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from boxoffice.actions.printing import again
from boxoffice.errors import BoxOfficeError
from boxoffice.ids import PerformanceId
from boxoffice.papers import (
    DoorPaper,
    EveningPaper,
    ReceiptPaper,
    SeatPlanPaper,
    ShiftReportPaper,
    TicketPaper,
)
from boxoffice.queries.emergency import Emergency
from boxoffice.queries.evening_paper import evening_paper
from boxoffice.queries.papers import Stationery
from boxoffice.queries.shift_report import shift_report
from boxoffice.replica.replica import Replica

log = logging.getLogger("boxoffice.print")

NOT_DRAWN = "paper_not_drawn"
"""Why a job failed when the fault is ours; the trace is in the log."""

Paper = TicketPaper | ReceiptPaper | ShiftReportPaper | EveningPaper | DoorPaper | SeatPlanPaper


@dataclass(frozen=True, slots=True)
class Job:
    """One paper to print."""

    id: int
    kind: str
    number: str
    paper: Paper


class PrintQueue:
    """Jobs of one replica, in order."""

    def __init__(self, replica: Replica, stationery: Stationery) -> None:
        self._replica = replica
        self._stationery = stationery

    def begin(self) -> None:
        """After a start: what was sent and never confirmed is unsure."""
        with self._replica.write() as tx:
            tx.store.conn.execute("UPDATE print_job SET state = 'unsure' WHERE state = 'sent'")

    def next_job(self) -> Job | None:
        """The oldest queued job, marked as sent before it leaves; None when there is none."""
        store = self._replica.reader()
        while True:
            found = store.conn.execute(
                "SELECT id, kind, subject, number FROM print_job WHERE state = 'queued'"
                " ORDER BY id LIMIT 1"
            ).fetchone()
            if found is None:
                return None
            job, kind, subject, number = found
            try:
                paper = self._paper(kind, subject)
            except BoxOfficeError as error:  # voided before it was printed: the next must not wait
                self._mark(job, "failed", error.code)
            except (LookupError, TypeError, ValueError):  # rows that do not fit each other
                log.exception("paper %s cannot be made", job)
                self._mark(job, "failed", NOT_DRAWN)
            else:
                self._mark(job, "sent", "")
                return Job(job, kind, number, paper)

    def _paper(self, kind: str, subject: bytes) -> Paper:
        store = self._replica.reader()
        if kind in {"ticket", "duplicate"}:
            return self._stationery.ticket(store, subject, duplicate=kind == "duplicate")
        if kind == "receipt":
            return self._stationery.receipt(store, subject)
        if kind == "evening_list":
            return evening_paper(self._replica, self._stationery, PerformanceId(subject))
        if kind == "door_list":
            return Emergency(self._replica, self._stationery).door_list(PerformanceId(subject))
        if kind == "seat_plan":
            return Emergency(self._replica, self._stationery).seat_plan(PerformanceId(subject))
        now = self._replica.clock.wall_ms()
        if kind == "x_report":
            return shift_report(store, self._stationery, subject, now, "x")
        return shift_report(store, self._stationery, subject, now, "z")

    def confirmed(self, job: Job) -> None:
        """The printer has it."""
        self._mark(job.id, "confirmed", "")

    def failed(self, job: Job, detail: str) -> None:
        """The printer could not; it stays on the list with the reason (a stable code)."""
        self._mark(job.id, "failed", detail)

    def again(self) -> None:
        """Queue every failed job anew (a person says: there is paper now)."""
        again(self._replica)

    def _mark(self, job: int, state: str, detail: str) -> None:
        with self._replica.write() as tx:
            tx.store.conn.execute(
                "UPDATE print_job SET state = ?, detail = ? WHERE id = ?", (state, detail, job)
            )
