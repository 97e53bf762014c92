"""Who and when behind the lines of Te doen that count things: no words, only names and numbers."""

from __future__ import annotations

from dataclasses import replace

from boxoffice.fold.rows import Shift
from boxoffice.ids import HouseId
from boxoffice.queries import people
from boxoffice.queries.halls import Halls
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import ConflictRow, TaskRow

NAMED = 6
"""Order numbers that are told; the rest is counted in the headline."""

_FLAGGED = """
SELECT o.number, t.flag FROM ticket t JOIN order_ o ON o.id = t."order"
WHERE t.flag <> '' AND t.state = 'valid' ORDER BY t.at_ms DESC LIMIT ?
"""
MAIL_LATE_MS = 4 * 60 * 60_000
"""A mail that has not left by then is told, as other mail servers tell (RFC 5321, 4.5.4.1)."""
_MAILS = """
SELECT number, at_ms FROM print_job WHERE kind = 'mail' AND state IN ('queued', 'sent')
AND at_ms <= ? ORDER BY id
"""
_PAPERS = """
SELECT DISTINCT number FROM print_job WHERE state IN ('failed', 'unsure') AND number <> ''
ORDER BY id LIMIT ?
"""


def uncounted_tasks(store: RowStore, house: HouseId) -> tuple[TaskRow, ...]:
    """Shifts that were closed and are still to be counted, of every device, oldest first."""
    rows = store.select(Shift, "house = ? AND state = 'uncounted' ORDER BY closed_ms", (house,))
    return tuple(
        TaskRow(
            "shift_uncounted", False,
            (("number", row.z_number), ("device", people.device_name(store, row.device))),
            people.operator_name(store, house, row.operator), row.closed_ms,
        )
        for row in rows
    )  # fmt: skip


def mail_tasks(store: RowStore, now_ms: int) -> tuple[TaskRow, ...]:
    """Tickets that should have left by e-mail hours ago: there is no line, or it is told *later*
    each time. One line, with its orders.
    """
    rows = store.conn.execute(_MAILS, (now_ms - MAIL_LATE_MS,)).fetchall()
    if not rows:
        return ()
    about = ", ".join(dict.fromkeys(number for number, _ in rows[:NAMED]))
    since = min(at_ms for _, at_ms in rows)
    return (TaskRow("mails_waiting", False, (("count", str(len(rows))),), about, since),)


def hall_tasks(store: RowStore) -> tuple[TaskRow, ...]:
    """Halls that are two since two devices named them apart."""
    return tuple(
        TaskRow("hall_twice", False, (("was", was), ("one", one), ("other", other)))
        for was, one, other in Halls(store).apart()
    )


def detailed(
    store: RowStore, tasks: tuple[TaskRow, ...], conflicts: tuple[ConflictRow, ...],
    contacts: dict[str, int],
) -> tuple[TaskRow, ...]:  # fmt: skip
    """The same lines with whom they are about, and since when."""
    left = list(conflicts)
    found = []
    for task in tasks:
        if task.code.startswith("conflict_") and left:
            found.append(_of_conflict(task, left.pop(0)))
        elif task.code == "device_waiting":
            name = dict(task.params).get("device", "")
            found.append(replace(task, at_ms=contacts.get(name, 0)))
        elif task.code == "papers_failed":
            numbers = (row[0] for row in store.conn.execute(_PAPERS, (NAMED,)))
            found.append(replace(task, about=", ".join(numbers)))
        elif task.code == "tickets_flagged":
            flagged = store.conn.execute(_FLAGGED, (NAMED,)).fetchall()
            said = dict.fromkeys(f"{number} ({flag})" for number, flag in flagged)
            found.append(replace(task, about=", ".join(said)))
        else:
            found.append(task)
    return tuple(found)


def _of_conflict(task: TaskRow, row: ConflictRow) -> TaskRow:
    orders = " / ".join(
        " ".join(part for part in (member.order_number, member.device) if part)
        for member in row.members
    )
    about = " · ".join(part for part in (row.seat_label, row.title, orders) if part)
    since = min((m.at_ms for m in row.members), default=0)
    return replace(task, about=about, at_ms=since, subject=row.id)
