"""The print queue of a desk: what is to print, and what became of it.

A job is written in the transaction of the sale that needs it, and printed after the commit. What
was sent when the program died, or when the printer did, is `unsure`: a person looks before it is
printed again. What waits behind it is held: nothing comes out by itself after a new roll.
"""

from __future__ import annotations

import json
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
from boxoffice.queries.evening_lists import EveningLists
from boxoffice.queries.papers import Stationery
from boxoffice.queries.shift_report import shift_report
from boxoffice.replica.replica import Replica

log = logging.getLogger("boxoffice.print")

POWER_CUT = "power_cut"
"""Why a job is unsure or held: the program ended while a paper was on its way."""
NOT_DRAWN = "paper_not_drawn"
"""Why a job failed when the fault is ours; the trace is in the log."""

TICKETS = frozenset({"ticket", "duplicate"})
RECEIPTS = frozenset({"receipt"})
NAMED = frozenset({"evening_list", "door_list"})
"""Papers that name customers."""
DOCUMENTS = frozenset({"x_report", "z_report", "seat_plan"}) | NAMED
MAIL = "mail"
"""Tickets that go by e-mail; `mail_queue` has them, and no printer."""
ALL_KINDS = TICKETS | RECEIPTS | DOCUMENTS

_MARK = "UPDATE print_job SET state = ?, detail = ? WHERE id = ?"

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
        self._lists = EveningLists(replica, stationery)

    def begin(self) -> None:
        """After a start: what was sent and never confirmed is unsure, and what waited behind it
        waits until somebody is asked.
        """
        with self._replica.write() as tx:
            conn = tx.store.conn
            cut = conn.execute(
                "UPDATE print_job SET state = 'unsure', detail = ? WHERE state = 'sent'"
                " AND kind <> ?",
                (POWER_CUT, MAIL),
            )
            if cut.rowcount:
                conn.execute(
                    "UPDATE print_job SET state = 'failed', detail = ? WHERE state = 'queued'"
                    " AND kind <> ?",
                    (POWER_CUT, MAIL),
                )

    def next_job(self, kinds: frozenset[str] = ALL_KINDS) -> Job | None:
        """The oldest queued job of these kinds, marked as sent before it leaves, or None.

        A ticket that was taken back before it came out needs no paper any more, and is off the
        list: it would be asked about for ever.
        """
        store = self._replica.reader()
        while True:
            found = store.conn.execute(
                "SELECT id, kind, subject, number FROM print_job WHERE state = 'queued'"
                " AND kind IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT 1",
                (json.dumps(sorted(kinds)),),
            ).fetchone()
            if found is None:
                return None
            job, kind, subject, number = found
            try:
                paper = self._paper(kind, subject)
            except BoxOfficeError as error:  # the next must not wait
                over = kind in TICKETS and error.code == "unknown_ticket"
                self._mark(job, "confirmed" if over else "failed", error.code)
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
            return self._lists.by_name(PerformanceId(subject))
        if kind == "door_list":
            return self._lists.by_place(PerformanceId(subject))
        if kind == "seat_plan":
            return self._lists.plan(PerformanceId(subject))
        now = self._replica.clock.wall_ms()
        if kind == "x_report":
            return shift_report(store, self._stationery, subject, now, "x")
        return shift_report(store, self._stationery, subject, now, "z")

    def confirmed(self, job: Job) -> None:
        """The printer has it."""
        self._mark(job.id, "confirmed", "")

    def failed(self, job: Job, detail: str, held: frozenset[str] = frozenset()) -> None:
        """The printer could not; it stays on the list with the reason (a stable code).

        `held`: the kinds that wait with it, until somebody says that the printer works again.
        """
        self._trouble(job, "failed", detail, held)

    def unsure(self, job: Job, detail: str, held: frozenset[str] = frozenset()) -> None:
        """It left, and nobody knows whether it came out: a person must look. `held` as above."""
        self._trouble(job, "unsure", detail, held)

    def _trouble(self, job: Job, state: str, detail: str, held: frozenset[str]) -> None:
        """In one transaction: were the power to go between the two, what waits would come out at
        the next start without anybody being asked.
        """
        with self._replica.write() as tx:
            conn = tx.store.conn
            conn.execute(
                "UPDATE print_job SET state = 'failed', detail = ? WHERE state = 'queued'"
                " AND kind IN (SELECT value FROM json_each(?))",
                (detail, json.dumps(sorted(held))),
            )
            conn.execute(_MARK, (state, detail, job.id))

    def again(self) -> None:
        """Queue every failed job anew (a person says: there is paper now)."""
        again(self._replica)

    def _mark(self, job: int, state: str, detail: str) -> None:
        with self._replica.write() as tx:
            tx.store.conn.execute(_MARK, (state, detail, job))
