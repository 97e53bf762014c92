"""What doors have seen of one ticket: its code, where it stands in its order, who passed on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from boxoffice import former_keys
from boxoffice.fold.decisions import SEAT_KINDS
from boxoffice.fold.rows import Admission, Ticket
from boxoffice.journal.kinds import NO_SEAT
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.presence import LATEST, Passage

_COLUMNS = ", ".join(f't."{name}"' for name in Ticket.__struct_fields__)
_OF_ORDER = 'SELECT count(*) FROM ticket o WHERE o."order" = t."order"'
_TICKETS_OF_CODE = (
    "SELECT c.state, c.admits, c.ticket, c.source, c.price_number, c.place,"  # noqa: S608 - our own names
    f" ({_OF_ORDER} AND (o.line, o.seat, o.id) <= (t.line, t.seat, t.id)),"
    f" ({_OF_ORDER}), {_COLUMNS} FROM code c LEFT JOIN ticket t ON t.id = c.ticket"
    " WHERE c.performance = ? AND c.code = ?"
)
_PASSED = "back_ms = 0 AND (verdict LIKE 'ok%' OR verdict = 'out')"
_WORSE = ("valid", "blocked", "replaced", "revoked")


@dataclass(frozen=True, slots=True)
class CodeFound:
    """What this copy knows of a code."""

    state: str = ""
    """As in its row; empty when the code is not in this copy. Of a group: of its best ticket."""
    ticket: Ticket | None = None
    """The ticket, or the first valid one of a group."""
    position: int = 0
    """2 of 4: the second ticket of its order, by line and seat; 0 of 0 when unknown."""
    of: int = 0
    id: bytes = b""
    """Of the ticket; also of one that another system sold, which has no row. A group has that of
    its first ticket, whatever became of it: scans are counted by it, here and at the server.
    """
    places: int = 1
    """How many it admits: its own number, or the valid tickets of a group."""
    source: str = ""
    """The system that printed it, when it was not ours."""
    price_number: int = 0
    seat: int = NO_SEAT
    seats: tuple[int, ...] = ()
    """Of all its tickets; a group has several."""
    valid: tuple[bytes, ...] = ()
    """Its tickets that admit."""


def ticket_of_code(store: RowStore, performance: bytes, code: bytes) -> CodeFound:
    """The code, the ticket it stands for and where that stands in its order: one question."""
    rows = store.conn.execute(_TICKETS_OF_CODE, (performance, code)).fetchall()
    if not rows:
        return CodeFound()
    first = min(row[2] for row in rows)
    good = [row for row in rows if row[0] == "valid" and _state(row) != "void"]
    rows = sorted(good or rows, key=lambda row: (rank(row[0]), row[2]))
    state, _, _, source, number, place, position, of, *ticket = rows[0]
    places = sum(row[1] for row in rows)
    if ticket[0] is None:
        return CodeFound(state, None, 0, 0, first, places, source, number, place - 1)
    tickets = [Ticket(*row[8:]) for row in rows]
    found = tickets[0]
    if len(tickets) > 1:
        position = of = 0
    return CodeFound(
        state, found, position, of, first, places, "", found.price_number, found.seat,
        tuple(sorted(one.seat for one in tickets)), tuple(row[2] for row in good),
    )  # fmt: skip


def sold_elsewhere(store: RowStore, performance: bytes, code: bytes, house: bytes) -> bool:
    """Whether another house's desk sold a ticket of ours with this code."""
    found = store.conn.execute(
        "SELECT 1 FROM code WHERE performance = ? AND code = ? AND house = ? AND seller <> ?"
        " LIMIT 1",
        (performance, code, house, house),
    )
    return found.fetchone() is not None


def former_codes(store: RowStore, performance: bytes) -> bool:
    """Whether the list of tickets that the house sold before it joined is in this copy."""
    found = store.conn.execute(
        "SELECT 1 FROM code WHERE performance = ? AND source = ? LIMIT 1",
        (performance, former_keys.SOURCE),
    )
    return found.fetchone() is not None


_TICKET_STATE = 8 + Ticket.__struct_fields__.index("state")


def _state(row: tuple[object, ...]) -> object:
    return row[_TICKET_STATE]


def rank(state: str) -> int:
    """How bad the state of a code is: of several tickets on one code the best is told."""
    return _WORSE.index(state) if state in _WORSE else len(_WORSE)


def passages_of(store: RowStore, performance: bytes, code: bytes, ticket: bytes) -> list[Passage]:
    """Every scan by which somebody passed on this ticket. Per ticket, not per code; a ticket that
    is not in this copy, or was not when it entered, is known by its code alone.
    """
    found = store.select(
        Admission,
        f"(performance = ? AND code = ? OR ticket = ?) AND {_PASSED}",
        (performance, code, ticket or None),
    )
    return list(passages(found))


def passages(scans: Iterable[Admission]) -> Iterable[Passage]:
    """Rows of scans that let somebody pass and stand, as the rule wants them."""
    for row in scans:
        out = row.direction == "out"
        if row.back_ms or not (out or row.verdict.startswith("ok")):
            continue
        if out and not (row.verdict == "out" or row.verdict.startswith("ok")):
            continue
        yield Passage(
            row.scan or row.event[:16], row.device, row.seq, row.door, row.direction,
            row.count if row.seq else 1, row.at_ms + row.offset_ms, row.error_ms,
            row.stored or LATEST,
        )  # fmt: skip


def sold_twice(store: RowStore) -> frozenset[tuple[bytes, int]]:
    """Performance and number of every seat that is sold twice, or sold without a right."""
    found = store.conn.execute(
        "SELECT performance, seat FROM conflict"
        " WHERE state = 'open' AND kind IN (?, ?, ?) AND seat <> ?",
        (*SEAT_KINDS, NO_SEAT),
    )
    return frozenset((performance, seat) for performance, seat in found)


def rivals(
    store: RowStore, twice: frozenset[tuple[bytes, int]], performance: bytes, found: CodeFound
) -> list[tuple[bytes, bytes]]:
    """Code and ticket of whoever else bought one of its seats that are sold twice: those by which
    their scans are counted, which of a group are its code and its first ticket.
    """
    troubled = [seat for seat in found.seats if (performance, seat) in twice]
    if not troubled:
        return []
    own = {*found.valid, found.id}
    others = (
        (code, id_)
        for seat in troubled
        for id_, code in store.conn.execute(
            "SELECT id, code FROM ticket WHERE performance = ? AND seat = ?", (performance, seat)
        )
        if id_ not in own
    )
    return [(code, ticket_of_code(store, performance, code).id or id_) for code, id_ in others]


def rival_inside(
    store: RowStore, twice: frozenset[tuple[bytes, int]], performance: bytes, found: CodeFound
) -> bool:
    """Whether somebody entered on another ticket of one of its seats."""
    return any(
        one.direction == "in"
        for code, ticket in rivals(store, twice, performance, found)
        for one in passages_of(store, performance, code, ticket)
    )


def order_due(store: RowStore, order: bytes) -> bool:
    """Whether an order still has to be paid; one that is not in this copy is somebody else's."""
    found = store.conn.execute("SELECT 1 FROM order_ WHERE id = ? AND state = 'due'", (order,))
    return found.fetchone() is not None
