"""What people did at other devices, as far as the rows of this copy know it.

Their journals are on the server; here are the rows that came of them. Money that was given back or
paid later, and cash that was put in or taken out, names its till: so the day, the device and who is
responsible for that drawer. A document says who changed which of its fields last, when and where.
"""

from __future__ import annotations

from collections.abc import Collection

from boxoffice.catalog.customer import CUSTOMER
from boxoffice.catalog.documents import fields
from boxoffice.fold.documents import revisions_of
from boxoffice.fold.orders import LATER
from boxoffice.fold.rows import Document
from boxoffice.ids import DeviceId, HouseId
from boxoffice.queries.audit_acts import Act, name_of
from boxoffice.replica.rowstore import RowStore

_OF_TILLS = """
SELECT s.opened_ms, s.device, s.operator, CASE WHEN p.cents < 0 THEN 'refund' ELSE 'settle' END,
 o.number, p.cents
 FROM (SELECT "order", n FROM payment WHERE n >= :later) later
 CROSS JOIN payment p ON p."order" = later."order" AND p.n = later.n
 JOIN shift s ON s.id = p.shift JOIN order_ o ON o.id = p."order" WHERE s.device <> :own
UNION ALL
SELECT s.opened_ms, s.device, s.operator, 'cash_move', s.number, m.cents
 FROM cash_move m JOIN shift s ON s.id = m.shift WHERE s.device <> :own
ORDER BY 1 DESC LIMIT :among
"""
"""Later payments are few; their numbers alone are looked through, in an index that is narrow."""
_CUT_OFF = """
SELECT since_ms, x'', x'', 'device_revoke', name FROM device
 WHERE house = ? AND state <> 'active'
"""


def of_tills(store: RowStore, own: DeviceId, among: int) -> list[Act]:
    """Newest first, each at the moment when its till was opened."""
    said = {"own": own, "later": LATER, "among": among}
    found = (Act(*row) for row in store.conn.execute(_OF_TILLS, said))
    return [act._replace(whole_day=True) for act in found]


def cut_off(store: RowStore, house: HouseId, known: Collection[str | int]) -> list[Act]:
    """Devices that somebody declared lost or stolen, less those whose name is `known`."""
    found = (Act(*row) for row in store.conn.execute(_CUT_OFF, (house,)))
    return [act for act in found if act.about not in known]


def edits(store: RowStore, own: DeviceId, house: HouseId) -> list[Act]:
    """Which fields of which document somebody at another device changed last, together; 0 where it
    was before moments were kept. What desks write down of customers is left out.
    """
    found: list[Act] = []
    for row in store.select(Document, "house = ? AND kind <> ?", (house, CUSTOMER)):
        by: dict[tuple[int, bytes, bytes], list[str]] = {}
        for name, last in revisions_of(row).items():
            if last.device != own:
                by.setdefault((last.at_ms, last.device, last.operator), []).append(name)
        for (at_ms, device, operator), names in by.items():
            name = name_of(store, house, row.kind, row.id, fields(row))
            about = f"{name}: {' '.join(sorted(names))}"
            found.append(Act(at_ms, device, operator, f"edit_{row.kind}", about))
    return found
