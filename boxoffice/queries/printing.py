"""The print queue of a desk, and what stands on each of its papers."""

from __future__ import annotations

from dataclasses import replace

from boxoffice.ids import OrderId, TicketId
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import PrintJobView

TROUBLE = ("failed", "unsure")
"""States that a person is asked about."""


def print_jobs(store: RowStore, limit: int = 500) -> tuple[PrintJobView, ...]:
    """Jobs that are not confirmed, oldest first; mails that wait for a line are no printer's.
    Asked at every key: it reads what is open only.
    """
    rows = store.conn.execute(
        "SELECT id, kind, state, number, detail FROM print_job"
        " WHERE state <> 'confirmed' AND NOT (kind = 'mail' AND state = 'queued')"
        " ORDER BY id LIMIT ?",
        (limit,),
    )
    return tuple(PrintJobView(*row) for row in rows)


def papers_missing(store: RowStore) -> tuple[PrintJobView, ...]:
    """What failed or is unsure: first what nobody is sure of, because a person must look before
    anything else comes out; then the oldest. Of each of the first order: which of its papers it
    is, and of what. Asked only when somebody is told.
    """
    trouble = [job for job in print_jobs(store) if job.state in TROUBLE]
    trouble.sort(key=lambda job: (job.state != "unsure", job.id))
    if not trouble:
        return ()
    first = trouble[0].order_number
    whole = store.conn.execute(
        "SELECT id, kind, subject FROM print_job WHERE number = ? ORDER BY id", (first,)
    ).fetchall()
    subjects = {id_: subject for id_, _, subject in whole}
    alike = {  # a ticket that was printed anew is still one ticket
        kind: list(dict.fromkeys(subject for _, of, subject in whole if of == kind))
        for kind in {kind for _, kind, _ in whole}
    }
    return tuple(
        _placed(store, job, subjects[job.id], alike[job.kind])
        if job.order_number == first else job
        for job in trouble
    )  # fmt: skip


def _placed(store: RowStore, job: PrintJobView, subject: bytes, alike: list[bytes]) -> PrintJobView:
    """Which of its order's papers it is and, of a ticket, of what."""
    job = replace(job, at=alike.index(subject) + 1, of=len(alike))
    found = store.conn.execute(
        "SELECT o.id, t.id, o.state = 'paid' FROM ticket t JOIN order_ o ON o.id = t.\"order\""
        " WHERE t.id = ?",
        (subject,),
    ).fetchone()
    if found is None:
        return job
    return replace(job, order=OrderId(found[0]), ticket=TicketId(found[1]), paid=bool(found[2]))
