"""What doors have seen: who is inside, the last scans, where a ticket stands in its order."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.catalog.programme import Performance
from boxoffice.fold.decisions import SEAT_KINDS
from boxoffice.fold.rows import Admission, Ticket
from boxoffice.ids import PerformanceId
from boxoffice.journal.kinds import NO_SEAT
from boxoffice.queries.catalogue import Catalogue
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import ScanRow, Verdict

_COLUMNS = ", ".join(f't."{name}"' for name in Ticket.__struct_fields__)
_OF_ORDER = 'SELECT count(*) FROM ticket o WHERE o."order" = t."order"'
_TICKET_OF_CODE = (
    f"SELECT c.state, ({_OF_ORDER} AND (o.line, o.seat, o.id) <= (t.line, t.seat, t.id)),"  # noqa: S608 - our own names
    f" ({_OF_ORDER}), {_COLUMNS} FROM code c LEFT JOIN ticket t ON t.id = c.ticket"
    " WHERE c.performance = ? AND c.code = ? LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class CodeFound:
    """What this copy knows of a code."""

    state: str = ""
    """As in its row; empty when the code is not in this copy."""
    ticket: Ticket | None = None
    position: int = 0
    """2 of 4: the second ticket of its order, by line and seat; 0 of 0 when unknown."""
    of: int = 0


def ticket_of_code(store: RowStore, performance: PerformanceId, code: bytes) -> CodeFound:
    """The code, the ticket it stands for and where that stands in its order: one question."""
    found = store.conn.execute(_TICKET_OF_CODE, (performance, code)).fetchone()
    if found is None:
        return CodeFound()
    state, position, of, *ticket = found
    if ticket[0] is None:
        return CodeFound(state)
    return CodeFound(state, Ticket(*ticket), position, of)


def entries_of(
    store: RowStore, performance: PerformanceId, code: bytes, ticket: Ticket | None
) -> list[Admission]:
    """Every scan that let this ticket in. Per ticket, not per code; a ticket that is not in this
    copy, or was not when it entered, is known by its code alone.
    """
    return store.select(
        Admission,
        "(performance = ? AND code = ? OR ticket = ?) AND direction = 'in' AND verdict LIKE 'ok%'",
        (performance, code, ticket.id if ticket else None),
    )


def first_entry(
    store: RowStore, performance: PerformanceId, code: bytes, ticket: Ticket | None
) -> Admission | None:
    """The earliest of them."""
    found = entries_of(store, performance, code, ticket)
    return min(found, key=lambda scan: scan.at_ms + scan.offset_ms, default=None)


def sold_twice(store: RowStore) -> frozenset[tuple[bytes, int]]:
    """Performance and number of every seat that is sold twice, or sold without a right."""
    found = store.conn.execute(
        "SELECT performance, seat FROM conflict"
        " WHERE state = 'open' AND kind IN (?, ?, ?) AND seat <> ?",
        (*SEAT_KINDS, NO_SEAT),
    )
    return frozenset((performance, seat) for performance, seat in found)


def inside(store: RowStore, performances: tuple[PerformanceId, ...]) -> int:
    """Tickets that entered; one that two doors let in counts once."""
    total = 0
    for performance in performances:
        total += store.conn.execute(
            "SELECT count(DISTINCT CASE WHEN ticket = x'' THEN code ELSE ticket END)"
            " FROM admission WHERE performance = ? AND direction = 'in' AND verdict LIKE 'ok%'",
            (performance,),
        ).fetchone()[0]
    return total


def strangers(store: RowStore, performances: tuple[PerformanceId, ...]) -> int:
    """Tickets that entered by their signature and are not in this copy yet: sold somewhere else
    since, so that they are expected beside those that are.
    """
    total = 0
    for performance in performances:
        total += store.conn.execute(
            "SELECT count(DISTINCT a.code) FROM admission a WHERE a.performance = ?"
            " AND a.ticket = x'' AND a.direction = 'in' AND a.verdict LIKE 'ok%' AND NOT EXISTS"
            " (SELECT 1 FROM code c WHERE c.performance = a.performance AND c.code = a.code)",
            (performance,),
        ).fetchone()[0]
    return total


def valid_tickets(store: RowStore, performances: tuple[PerformanceId, ...]) -> int:
    """Valid tickets of these performances in this copy."""
    total = 0
    for performance in performances:
        total += store.conn.execute(
            "SELECT count(*) FROM ticket WHERE performance = ? AND state = 'valid'",
            (performance,),
        ).fetchone()[0]
    return total


def last_scans(
    store: RowStore, catalogue: Catalogue, device: bytes, limit: int
) -> tuple[ScanRow, ...]:
    """A door's newest scans."""
    rows = store.select(Admission, "device = ? ORDER BY at_ms DESC LIMIT ?", (device, limit))
    return tuple(_scan_row(store, catalogue, row) for row in rows)


def _scan_row(store: RowStore, catalogue: Catalogue, scan: Admission) -> ScanRow:
    found = catalogue.performance(store, PerformanceId(scan.performance))
    starts = found.starts_local if found else ""
    label = _label(store, catalogue, scan, found)
    return ScanRow(scan.at_ms, Verdict(scan.verdict), label, starts)


def _label(
    store: RowStore, catalogue: Catalogue, scan: Admission, found: Performance | None
) -> str:
    plan = catalogue.plan(store, found.plan) if found else None
    if plan is None or not 0 <= scan.seat < len(plan.seats):
        return found.title if found else ""
    return plan.seats[scan.seat].label
