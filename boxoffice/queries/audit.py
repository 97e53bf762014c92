"""Who did what, as lines of one list: the rows of all devices of the house, and what this device's
own journal has beside them.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, partial
from itertools import islice, starmap

from boxoffice.fold.rows import Ticket
from boxoffice.ids import Cents, DeviceId, HouseId, PerformanceId
from boxoffice.money import plain
from boxoffice.queries import audit_elsewhere as elsewhere
from boxoffice.queries import people
from boxoffice.queries.audit_acts import Act, acts
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.refunded import was_refunded
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import AuditRow

SEARCHED = 20_000
"""Lines looked through for a text: a busy week, and a quarter of a second on a counter PC."""
EVERYTHING = 1 << 62
"""As a limit: every line there is, for a file; about a second for each 100,000."""
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
SELECT at_ms, device, operator, CASE WHEN origin = x'' THEN 'sale'
 WHEN EXISTS (SELECT 1 FROM line WHERE "order" = order_.id AND kind = 'ticket') THEN 'exchange'
 ELSE 'refund' END, number, total, x'', x'' FROM order_
 WHERE at_ms >= (SELECT min(at_ms) FROM (SELECT at_ms FROM order_ ORDER BY 1 DESC LIMIT :among))
UNION ALL
SELECT opened_ms, device, operator, 'shift_open', number, float_cents, x'', x'' FROM shift
UNION ALL
SELECT closed_ms, device, operator, 'shift_close', z_number, left_in_drawer, x'', x'' FROM shift
 WHERE state <> 'open'
UNION ALL
SELECT at_ms, device, operator, 'drawer_open', '', 0, x'', x'' FROM drawer_open
UNION ALL
SELECT c.at_ms, c.device, c.operator, 'price_change', o.number, c.cents, x'', x''
 FROM price_change c JOIN order_ o ON o.id = c."order"
UNION ALL
SELECT p.by_ms, x'', p."by", 'tariff_' || p.state, o.number, t.cents, x'', x'' FROM tariff_pass p
 JOIN order_ o ON o.id = p."order" JOIN ticket t ON t.id = p.ticket WHERE p.state <> 'open'
UNION ALL
SELECT at_ms, device, operator, 'block', use, 0, performance, x'' FROM seat_block
UNION ALL
SELECT at_ms, device, operator, 'reservation', number, 0, x'', x'' FROM reservation
UNION ALL
SELECT freed_ms, x'', freed_by, 'reservation_freed', number, 0, x'', x'' FROM reservation
 WHERE freed_ms > 0
UNION ALL
SELECT decided_ms, x'', decided_by, 'decision', outcome, 0, performance, x'' FROM conflict
 WHERE decided_ms > 0
UNION ALL
SELECT at_ms, device, operator, 'admission', verdict, 0, performance, ticket
 FROM newest CROSS JOIN admission ON device = whose AND at_ms >= since
ORDER BY 1 DESC LIMIT :among
"""
"""Of a season's scans only each door's newest are read, and of its sales the moments alone: to sort
them all took longer than the page may take to open.
"""


def audit(
    store: RowStore, catalogue: Catalogue, house: HouseId, own: DeviceId, limit: int, text: str,
    kind: str = "", also: Collection[str] = (),
) -> tuple[AuditRow, ...]:  # fmt: skip
    """Sales, shifts, openings of the drawer, changed prices, registrations, blocks, reservations,
    decisions and scans of all devices, what people changed at this one, `own`, and what is known of
    that elsewhere; newest first, and behind it what was changed elsewhere before moments were kept:
    at most `limit` that hold `text`, or are of a kind in `also`, and whose kind begins so.
    """
    names = _Names(store, catalogue, house)
    asked = bool(text or kind)
    among = max(limit, SEARCHED) if asked else limit
    found = list(starmap(Act, store.conn.execute(_LINES, {"among": among})))
    found += acts(store, house, among, max(among, RECENT))
    cut_here = {act.about for act in found if act.kind == "device_revoke"}
    found += elsewhere.cut_off(store, house, cut_here)
    found += elsewhere.of_tills(store, own, among)
    found += elsewhere.edits(store, own, house)
    found.sort(key=lambda act: -act.at_ms)
    wanted = _AMOUNT.sub(r"\1.\2", text.casefold())
    lines = (_line(names, act) for act in found if act.kind.startswith(kind))
    held = (row for row in lines if row.kind in also or wanted in _shown(row).casefold())
    return tuple(islice(held, limit))


_AMOUNT = re.compile(r"(?:€\s*)?(\d+),(\d\d)\b")
"""As screens and papers write it; a line here has a point."""
_WITH_MONEY = (
    "sale", "exchange", "shift", "price_change", "tariff", "refund", "settle", "cash_move",
    "payment_change", "card_result",
)  # fmt: skip
"""How kinds begin that say an amount."""


class _Names:
    """Names of devices and operators, when performances begin, and whose money went back, each
    looked up once.
    """

    def __init__(self, store: RowStore, catalogue: Catalogue, house: HouseId) -> None:
        def starts(performance: bytes) -> str:
            found = catalogue.performance(store, PerformanceId(performance))
            return found.starts_local if found else ""

        def refunded(ticket: bytes) -> bool:
            return was_refunded(store, store.get(Ticket, (ticket,)))

        self.starts, self.refunded = cache(starts), cache(refunded)
        self.device = cache(partial(people.device_name, store))
        self.operator = cache(partial(people.operator_name, store, house))


def _line(names: _Names, act: Act) -> AuditRow:
    money, kind = act.kind.startswith(_WITH_MONEY), act.kind
    summary = f"{act.about} {_amount(kind, act.cents)}" if money else str(act.about)
    who = names.operator(act.operator) if act.operator else ""
    starts = names.starts(act.performance) if act.performance else ""
    device = names.device(act.device)
    refunded = kind == "admission" and act.about == "cancelled" and names.refunded(act.ticket)
    return AuditRow(act.at_ms, device, who, kind, summary, starts, act.whole_day, refunded)


def _amount(kind: str, cents: int) -> str:
    """An empty drawer is one of which nothing was said, as on the Z report."""
    return plain(Cents(cents)) if cents or kind != "shift_close" else "-"


def _shown(row: AuditRow) -> str:
    return f"{row.device} {row.operator} {row.kind} {row.summary}"
