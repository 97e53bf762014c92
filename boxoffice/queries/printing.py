"""The print queue of a desk, and what stands on each of its papers."""

from __future__ import annotations

from dataclasses import replace

from boxoffice.replica.rowstore import RowStore
from boxoffice.views import PrintJobView

TROUBLE = ("failed", "unsure")
"""States that a person is asked about."""


def print_jobs(store: RowStore, limit: int = 500) -> tuple[PrintJobView, ...]:
    """Jobs that are not confirmed, oldest first. Asked at every key: it reads what is open only."""
    rows = store.conn.execute(
        "SELECT id, kind, state, number, detail FROM print_job"
        " WHERE state <> 'confirmed' ORDER BY id LIMIT ?",
        (limit,),
    )
    return tuple(PrintJobView(*row) for row in rows)


def papers_missing(store: RowStore) -> tuple[PrintJobView, ...]:
    """What failed or is unsure, oldest first; of each of the first order, which of its papers it
    is. Asked only when somebody is told.
    """
    trouble = [job for job in print_jobs(store) if job.state in TROUBLE]
    if not trouble:
        return ()
    first = trouble[0].order_number
    whole = store.conn.execute(
        "SELECT id, kind FROM print_job WHERE number = ? ORDER BY id", (first,)
    ).fetchall()
    return tuple(
        _placed(job, [id_ for id_, kind in whole if kind == job.kind])
        if job.order_number == first else job
        for job in trouble
    )  # fmt: skip


def _placed(job: PrintJobView, alike: list[int]) -> PrintJobView:
    return replace(job, at=alike.index(job.id) + 1, of=len(alike))
