"""Who did what: the rows of all devices of the house, as lines of one list."""

from __future__ import annotations

from functools import cache, partial
from itertools import islice

from boxoffice.ids import Cents, HouseId, PerformanceId
from boxoffice.money import plain
from boxoffice.queries import people
from boxoffice.queries.catalogue import Catalogue
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import AuditRow

SEARCHED = 20_000
"""Lines looked through for a text: a busy week, and a quarter of a second on a counter PC."""

_LINES = """
SELECT at_ms, device, operator, CASE origin WHEN x'' THEN 'sale' ELSE 'exchange' END,
 number, total, x'' FROM order_
UNION ALL
SELECT opened_ms, device, operator, 'shift_open', number, float_cents, x'' FROM shift
UNION ALL
SELECT closed_ms, device, operator, 'shift_close', z_number, left_in_drawer, x'' FROM shift
 WHERE state <> 'open'
UNION ALL
SELECT at_ms, device, operator, 'drawer_open', '', 0, x'' FROM drawer_open
UNION ALL
SELECT c.at_ms, c.device, c.operator, 'price_change', o.number, c.cents, x'' FROM price_change c
 JOIN order_ o ON o.id = c."order"
UNION ALL
SELECT p.by_ms, x'', p."by", 'tariff_' || p.state, o.number, t.cents, x'' FROM tariff_pass p
 JOIN order_ o ON o.id = p."order" JOIN ticket t ON t.id = p.ticket WHERE p.state <> 'open'
UNION ALL
SELECT at_ms, device, x'', 'admission', verdict, 0, performance FROM admission
ORDER BY 1 DESC LIMIT ?
"""


def audit(
    store: RowStore, catalogue: Catalogue, house: HouseId, limit: int, text: str, kind: str = ""
) -> tuple[AuditRow, ...]:
    """Sales, shifts, openings of the drawer, changed prices, registrations and scans of all
    devices, newest first, at most `limit` that hold `text` and are of a kind that begins so.
    """
    names = _Names(store, catalogue, house)
    rows = store.conn.execute(_LINES, (SEARCHED if text or kind else limit,))
    wanted = text.casefold()
    lines = (_line(names, *row) for row in rows if row[3].startswith(kind))
    return tuple(islice((line for line in lines if wanted in _shown(line).casefold()), limit))


_WITHOUT_MONEY = ("admission", "drawer_open")


class _Names:
    """Names of devices and operators, and when performances begin, each looked up once."""

    def __init__(self, store: RowStore, catalogue: Catalogue, house: HouseId) -> None:
        def starts(performance: bytes) -> str:
            found = catalogue.performance(store, PerformanceId(performance))
            return found.starts_local if found else ""

        self.starts = cache(starts)
        self.device = cache(partial(people.device_name, store))
        self.operator = cache(partial(people.operator_name, store, house))


def _line(
    names: _Names, at_ms: int, device: bytes, operator: bytes, kind: str, named: str | int,
    cents: int, performance: bytes,
) -> AuditRow:  # fmt: skip
    summary = str(named) if kind in _WITHOUT_MONEY else f"{named} {_amount(kind, cents)}"
    who = names.operator(operator) if operator else ""
    return AuditRow(at_ms, names.device(device), who, kind, summary, names.starts(performance))


def _amount(kind: str, cents: int) -> str:
    """An empty drawer is one of which nothing was said, as on the Z report."""
    return plain(Cents(cents)) if cents or kind != "shift_close" else "-"


def _shown(row: AuditRow) -> str:
    return f"{row.device} {row.operator} {row.kind} {row.summary}"
