"""The lines of Te doen about what is kept for people who have not come: no words."""

from __future__ import annotations

from boxoffice.clock import Planned, local_from_ms
from boxoffice.ids import HouseId
from boxoffice.queries.task_details import NAMED
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.deadlines import is_due
from boxoffice.views import TaskRow

_KEPT = """
SELECT number, until, zone FROM reservation WHERE house = ? AND until < ?
AND id IN (SELECT reservation FROM reserved_place WHERE state = 'reserved') ORDER BY until, number
"""


def reservation_tasks(store: RowStore, house: HouseId, now_ms: int) -> tuple[TaskRow, ...]:
    """Reservations whose deadline is over and of which places are still kept, since the first of
    them; and those of the next deadline of today, with its hour.
    """
    today = {zone: local_from_ms(now_ms, zone) for zone in _zones(store, house)}
    last = max((f"{now:%Y-%m-%d}T99" for now in today.values()), default="")
    rows = store.conn.execute(_KEPT, (house, last)).fetchall()
    kept = [(row, Planned(until, zone)) for *row, until, zone in rows]
    due = [(row, until) for row, until in kept if is_due(until, now_ms)]
    coming = [
        (row, until) for row, until in kept
        if not is_due(until, now_ms) and until.local[:10] == f"{today[until.zone]:%Y-%m-%d}"
    ]  # fmt: skip
    found = [_of_reservations("reservations_due", due)] if due else []
    if coming:
        first = min(until.local for _, until in coming)
        found.append(
            _of_reservations(
                "reservations_lapse", [one for one in coming if one[1].local == first], first[11:16]
            )
        )
    return tuple(found)


def _zones(store: RowStore, house: HouseId) -> tuple[str, ...]:
    found = store.conn.execute("SELECT DISTINCT zone FROM reservation WHERE house = ?", (house,))
    return tuple(zone for (zone,) in found)


def _of_reservations(code: str, some: list[tuple[list[str], Planned]], at: str = "") -> TaskRow:
    about = ", ".join(number for (number,), _ in some[:NAMED])
    since = min(round(until.utc().timestamp() * 1000) for _, until in some)
    params = (("count", str(len(some))), *((("at", at),) if at else ()))
    return TaskRow(code, False, params, about, 0 if at else since)
