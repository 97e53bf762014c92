"""What was taken back without a line of its own: tickets of a decided conflict, or of the web.

Nothing in the books says of which lines such a refund was, only what was paid back for an order and
when. It is shared among the tickets of that order that are worth nothing any more: exactly, where
all of them were taken back so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from boxoffice.fold.orders import LATER
from boxoffice.ids import Cents
from boxoffice.money import vat_included
from boxoffice.replica.rowstore import RowStore

_REFUNDS = """
SELECT p."order", -sum(p.cents) FROM (SELECT "order", n FROM payment WHERE n >= :later) late
CROSS JOIN payment p ON p."order" = late."order" AND p.n = late.n
JOIN order_ o ON o.id = p."order" LEFT JOIN shift s ON s.id = p.shift
WHERE coalesce(s.opened_ms, o.at_ms) >= :since AND coalesce(s.opened_ms, o.at_ms) < :until
GROUP BY p."order", p.n >> 8 HAVING sum(p.cents) < 0
"""
"""By the event they came from: of one that puts another method in the place of a payment all
together is nothing, and what settles an order is above it.
"""
_TICKETS = """
SELECT a.house, a.owner, a.vat_bp, count(*), sum(t.cents) FROM ticket t
JOIN allocation a ON a."order" = t."order" AND a.line = t.line AND a.n = 0
WHERE t."order" = ? AND t.state = 'void' AND t.cents > 0 GROUP BY 1, 2, 3 ORDER BY 5 DESC, 1, 2, 3
"""


@dataclass(frozen=True, slots=True)
class Voided:
    """Tickets that were taken back, of one selling and owning house and one rate."""

    selling: bytes
    owning: bytes
    vat_bp: int
    count: int
    cents: int
    """Paid back, above zero."""

    @property
    def vat(self) -> int:
        """The VAT within it."""
        return vat_included(Cents(self.cents), self.vat_bp)


def voided(store: RowStore, since_ms: int, until_ms: int) -> Iterator[Voided]:
    """Refunds of a period: each on the day of its till, one without a till on its sale's day."""
    said = {"later": LATER, "since": since_ms, "until": until_ms}
    for order, back in store.conn.execute(_REFUNDS, said).fetchall():
        yield from _shared(store.conn.execute(_TICKETS, (order,)).fetchall(), back)


def _shared(kinds: list[tuple[bytes, bytes, int, int, int]], back: int) -> Iterator[Voided]:
    """By what the tickets of each kind cost; what rounding leaves is the dearest kind's."""
    whole = sum(cents for *_, cents in kinds)
    parts = [back * cents // whole for *_, cents in kinds]
    for at, (selling, owning, bp, count, _) in enumerate(kinds):
        left = back - sum(parts) if at == 0 else 0
        yield Voided(selling, owning, bp, count * back // whole, parts[at] + left)
