"""Who did what, as lines of one list: the rows of all devices of the house, and what this device's
own journal has beside them.
"""

from __future__ import annotations

from functools import cache, partial
from itertools import islice

from boxoffice.ids import Cents, HouseId, PerformanceId
from boxoffice.money import plain
from boxoffice.queries import people
from boxoffice.queries.audit_acts import acts
from boxoffice.queries.catalogue import Catalogue
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import AuditRow

SEARCHED = 20_000
"""Lines looked through for a text: a busy week, and a quarter of a second on a counter PC."""
RECENT = 5_000
"""Events of this device among which its newest acts are looked for when nothing is asked."""

_LINES = """
WITH RECURSIVE door(id) AS (
 SELECT min(device) FROM admission
 UNION ALL
 SELECT (SELECT min(device) FROM admission WHERE device > id) FROM door WHERE id IS NOT NULL
),
newest(whose, since) AS MATERIALIZED (
 SELECT id, coalesce(
  (SELECT at_ms FROM admission WHERE device = id ORDER BY 1 DESC LIMIT 1 OFFSET :among),
  (SELECT min(at_ms) FROM admission WHERE device = id)) FROM door
)
SELECT at_ms, device, operator, CASE origin WHEN x'' THEN 'sale' ELSE 'exchange' END,
 number, total, x'' FROM order_
 WHERE at_ms >= (SELECT min(at_ms) FROM (SELECT at_ms FROM order_ ORDER BY 1 DESC LIMIT :among))
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
SELECT at_ms, device, operator, 'block', use, 0, performance FROM seat_block
UNION ALL
SELECT at_ms, device, operator, 'reservation', number, 0, x'' FROM reservation
UNION ALL
SELECT freed_ms, x'', freed_by, 'reservation_freed', number, 0, x'' FROM reservation
 WHERE freed_ms > 0
UNION ALL
SELECT decided_ms, x'', decided_by, 'decision', outcome, 0, performance FROM conflict
 WHERE decided_ms > 0
UNION ALL
SELECT at_ms, device, operator, 'admission', verdict, 0, performance
 FROM newest CROSS JOIN admission ON device = whose AND at_ms >= since
ORDER BY 1 DESC LIMIT :among
"""
"""Of a season's scans only each door's newest are read, and of its sales the moments alone: to sort
them all took longer than the page may take to open.
"""


def audit(
    store: RowStore, catalogue: Catalogue, house: HouseId, limit: int, text: str, kind: str = ""
) -> tuple[AuditRow, ...]:
    """Sales, shifts, openings of the drawer, changed prices, registrations, blocks, reservations,
    decisions and scans of all devices, and what people changed at this one, newest first: at most
    `limit` that hold `text` and are of a kind that begins so.
    """
    names = _Names(store, catalogue, house)
    among = SEARCHED if text or kind else limit
    rows = store.conn.execute(_LINES, {"among": among}).fetchall()
    rows += acts(store, house, among, SEARCHED if text or kind else RECENT)
    rows.sort(key=lambda row: -row[0])
    wanted = text.casefold()
    lines = (_line(names, *row) for row in rows if row[3].startswith(kind))
    return tuple(islice((line for line in lines if wanted in _shown(line).casefold()), limit))


_WITH_MONEY = ("sale", "exchange", "shift", "price_change", "tariff")
"""How kinds begin that say an amount."""


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
    summary = f"{named} {_amount(kind, cents)}" if kind.startswith(_WITH_MONEY) else str(named)
    who = names.operator(operator) if operator else ""
    return AuditRow(at_ms, names.device(device), who, kind, summary, names.starts(performance))


def _amount(kind: str, cents: int) -> str:
    """An empty drawer is one of which nothing was said, as on the Z report."""
    return plain(Cents(cents)) if cents or kind != "shift_close" else "-"


def _shown(row: AuditRow) -> str:
    return f"{row.device} {row.operator} {row.kind} {row.summary}"
