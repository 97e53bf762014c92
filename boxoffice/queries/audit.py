"""Who did what: the rows of all devices of the house, as lines of one list."""

from __future__ import annotations

from boxoffice.ids import Cents, HouseId
from boxoffice.money import plain
from boxoffice.queries import people
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import AuditRow

_LINES = """
SELECT at_ms, device, operator, 'sale', number, total FROM order_
UNION ALL
SELECT opened_ms, device, operator, 'shift_open', number, float_cents FROM shift
UNION ALL
SELECT closed_ms, device, operator, 'shift_close', z_number, left_in_drawer FROM shift
 WHERE state = 'closed'
UNION ALL
SELECT at_ms, device, x'', 'admission', verdict, 0 FROM admission
ORDER BY 1 DESC LIMIT ?
"""


def audit(store: RowStore, house: HouseId, limit: int, text: str) -> tuple[AuditRow, ...]:
    """Sales, shifts and scans of all devices, newest first; `text` filters what is shown."""
    lines = [_line(store, house, *row) for row in store.conn.execute(_LINES, (limit,)).fetchall()]
    wanted = text.casefold()
    return tuple(line for line in lines if wanted in _shown(line).casefold())


def _line(
    store: RowStore, house: HouseId, at_ms: int, device: bytes, operator: bytes, kind: str,
    named: str | int, cents: int,
) -> AuditRow:  # fmt: skip
    summary = str(named) if kind == "admission" else f"{named} {plain(Cents(cents))}"
    who = people.operator_name(store, house, operator) if operator else ""
    return AuditRow(at_ms, people.device_name(store, device), who, kind, summary)


def _shown(row: AuditRow) -> str:
    return f"{row.device} {row.operator} {row.kind} {row.summary}"
