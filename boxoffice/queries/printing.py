"""The print queue of a desk, and what stands on each of its papers."""

from __future__ import annotations

from boxoffice.replica.rowstore import RowStore
from boxoffice.views import PrintJobView


def print_jobs(store: RowStore, limit: int = 500) -> tuple[PrintJobView, ...]:
    """Jobs that are not confirmed, oldest first."""
    rows = store.conn.execute(
        "SELECT id, kind, state, number, detail,"
        " (SELECT count(*) FROM print_job o WHERE o.number = j.number AND o.kind = j.kind"
        "  AND o.id <= j.id),"
        " (SELECT count(*) FROM print_job o WHERE o.number = j.number AND o.kind = j.kind)"
        " FROM print_job j WHERE state <> 'confirmed' ORDER BY id LIMIT ?",
        (limit,),
    )
    return tuple(PrintJobView(*row) for row in rows)
