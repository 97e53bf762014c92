"""Rows as a batch has left them so far, with the lookups by which an event is judged.

What is not written yet stands on top of what is, in every lookup: the fast path must see what the
slow one would read back from its tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from boxoffice.catalog.documents import fields
from boxoffice.fold.decisions import AGREED, SEAT_KINDS
from boxoffice.fold.rows import (
    Admission,
    Code,
    Conflict,
    Document,
    Grant,
    Key,
    Payment,
    ReservedPlace,
    Row,
    Ticket,
)
from boxoffice.fold.view import Overlay
from sync.server.store import ServerStore

_Place = tuple[bytes, int]
R = TypeVar("R", bound=Row)
LISTED = ("quota_over", "edit_conflict", "beyond_rights")
"""Conflicts that later events of their performance, or of no performance, may make untrue."""


def _troubles(row: Conflict) -> bool:
    return row.state == "open" or row.outcome in AGREED


class BatchRows(Overlay):
    """An overlay over the server's tables for one transaction."""

    def __init__(self, store: ServerStore) -> None:
        super().__init__(store)
        self.store = self._store = store
        self._tickets: dict[_Place, dict[bytes, Ticket]] = {}
        self._scans: dict[bytes, dict[bytes, Admission]] = {}
        self._codes: dict[tuple[bytes, bytes], set[bytes]] = {}
        self._spent: dict[str, dict[Key, Payment]] = {}
        self._troubled: set[_Place] | None = None
        self._orphans: set[tuple[bytes, bytes]] | None = None
        self._used: dict[bytes, int] = {}
        self._open: dict[bytes, Conflict] = {}
        self._fields: dict[bytes, tuple[Document, Mapping[str, Any]]] = {}
        self._staffed: set[bytes] = set()
        self._unstaffed: set[bytes] = set()
        """Houses that have people on record, and those that were asked and have none."""
        self.prices: dict[bytes, tuple[Document, dict[bytes, tuple[tuple[int, ...], ...]]]] = {}
        """Per performance its document and the prices that follow from it (`prices`)."""

    def put(self, row: Row) -> None:
        """Remember a change, under all that it is looked up by."""
        self.put_all((row,))

    def put_all(self, rows: Iterable[Row]) -> None:
        """Remember all changes of an event."""
        for row in rows:
            self.changed[row.TABLE, row.key()] = row
            note = _NOTES.get(type(row))
            if note is not None:
                note(self, row)

    def _note_ticket(self, row: Ticket) -> None:
        self._tickets.setdefault((row.performance, row.seat), {})[row.id] = row

    def _note_code(self, row: Code) -> None:
        self._codes.setdefault((row.performance, row.code), set()).add(row.ticket)

    def _note_scan(self, row: Admission) -> None:
        self._scans.setdefault(row.ticket, {})[row.event] = row
        if not row.ticket:
            self.orphans().add((row.performance, row.code))

    def _note_payment(self, row: Payment) -> None:
        if row.method == "voucher":
            self._spent.setdefault(row.reference, {})[row.key()] = row

    def _note_document(self, row: Document) -> None:
        if row.kind == "operator":
            self._staffed.add(row.house)

    def _note_conflict(self, row: Conflict) -> None:
        if row.kind in SEAT_KINDS and row.seat >= 0:
            place = (row.performance, row.seat)
            known = self.troubled()
            known.add(place) if _troubles(row) else known.discard(place)
        if row.kind in LISTED:
            self._open[row.id] = row

    def clear(self) -> None:
        """Everything was written; or, after a rollback, never was."""
        self.changed.clear()
        self._tickets.clear()
        self._scans.clear()
        self._codes.clear()
        self._open.clear()
        self._spent.clear()

    def forget(self) -> None:
        """After a rollback: what was concluded from rows that never were is not true either."""
        self.clear()
        self._troubled = self._orphans = None
        self._used.clear()
        self._staffed.clear()

    def tickets_on(self, performance: bytes, seat: int) -> list[Ticket]:
        """Valid tickets on a seat, by id; those that have left it are not among them."""
        stored = self._store.select(Ticket, "performance = ? AND seat = ?", (performance, seat))
        ids = {row.id for row in stored} | self._tickets.get((performance, seat), {}).keys()
        now = (self.get(Ticket, (id_,)) for id_ in sorted(ids))
        return [t for t in now if t and t.state == "valid" and t.seat == seat]

    def scans_of(self, ticket: bytes) -> list[Admission]:
        """Scans of a ticket, by event."""
        stored = self._store.select(Admission, "ticket = ?", (ticket,))
        merged = {row.event: row for row in stored} | self._scans.get(ticket, {})
        return [merged[event] for event in sorted(merged)]

    def ticket_of_code(self, performance: bytes, code: bytes) -> bytes:
        """The ticket that a code stands for, of a group its first, or empty."""
        return min(self.tickets_of_code(performance, code), default=b"")

    def tickets_of_code(self, performance: bytes, code: bytes) -> set[bytes]:
        """The tickets that a code stands for; a group has several."""
        found = self._store.select(Code, "performance = ? AND code = ?", (performance, code))
        return {row.ticket for row in found} | self._codes.get((performance, code), set())

    def orphans(self) -> set[tuple[bytes, bytes]]:
        """(performance, code) of scans whose ticket was not known."""
        if self._orphans is None:
            self._orphans = {
                (bytes(performance), bytes(code))
                for performance, code in self._store.run(
                    "SELECT performance, code FROM admission WHERE ticket = ?", (b"",)
                )
            }
        return self._orphans

    def orphaned(self, performance: bytes, code: bytes) -> list[Admission]:
        """Scans of a code whose ticket was not known."""
        return [
            row for row in self.scans_of(b"") if (row.performance, row.code) == (performance, code)
        ]

    def troubled(self) -> set[_Place]:
        """Seats that more than their owner want: an open conflict, or one that a person agreed
        to, because somebody waits there still when the owner leaves.
        """
        if self._troubled is None:
            self._troubled = {
                (bytes(performance), seat)
                for performance, seat in self._store.run(
                    "SELECT performance, seat FROM conflict WHERE kind IN (?, ?, ?)"
                    " AND seat >= 0 AND (state = 'open' OR outcome IN (?, ?))",
                    (*SEAT_KINDS, *AGREED),
                )
            }
        return self._troubled

    def open_of(self, kind: str, performance: bytes) -> list[Conflict]:
        """Open conflicts of a kind about the places of a performance, by id."""
        stored = self._store.select(
            Conflict, "kind = ? AND performance = ? AND state = 'open'", (kind, performance)
        )
        merged = {row.id: row for row in stored} | self._open
        found = (merged[id_] for id_ in sorted(merged))
        return [
            row for row in found
            if (row.kind, row.performance, row.state) == (kind, performance, "open")
        ]  # fmt: skip

    def of_pool(self, performance: bytes, pool: str) -> tuple[list[Ticket], list[ReservedPlace]]:
        """Valid tickets and reserved places of a pool."""
        tickets = self._current(Ticket, performance, pool)
        places = self._current(ReservedPlace, performance, pool)
        return (
            [row for row in tickets if row.state == "valid"],
            [row for row in places if row.state == "reserved"],
        )

    def fields_of(self, document: Document) -> Mapping[str, Any]:
        """A document's fields, read once while it stays the same."""
        kept = self._fields.get(document.id)
        if kept is None or kept[0] is not document:
            kept = self._fields[document.id] = document, fields(document)
        return kept[1]

    def has_people(self, house: bytes) -> bool:
        """Whether a house has anybody on record."""
        if house in self._staffed:
            return True
        if house not in self._unstaffed:
            found = self._store.run(
                "SELECT 1 FROM document WHERE house = ? AND kind = 'operator' LIMIT 1", (house,)
            ).fetchone()
            (self._unstaffed if found is None else self._staffed).add(house)
        return house in self._staffed

    def grants_of(self, performance: bytes, pool: str) -> list[Grant]:
        """All grants of a pool, ended ones too."""
        return self._current(Grant, performance, pool)

    def _current(self, table: type[R], performance: bytes, pool: str) -> list[R]:
        stored = self._store.select(table, "performance = ? AND pool = ?", (performance, pool))
        fresh = [
            row for (name, _), row in self.changed.items()
            if name == table.TABLE and isinstance(row, table)
            and (row.performance, row.pool) == (performance, pool)  # type: ignore[attr-defined]
        ]  # fmt: skip
        return list({row.key(): row for row in [*stored, *fresh]}.values())

    def of_order(self, table: type[R], order: bytes) -> list[R]:
        """Lines, payments or tickets of an order."""
        stored = self._store.select(table, '"order" = ?', (order,))
        fresh = (row for row in self.changed.values() if isinstance(row, table))
        here = {row.key(): row for row in stored}
        here |= {row.key(): row for row in fresh if row.order == order}  # type: ignore[attr-defined]
        return list(here.values())

    def paid_with(self, code: str) -> list[Payment]:
        """All payments with a voucher."""
        stored = self._store.select(Payment, "method = 'voucher' AND reference = ?", (code,))
        return list(({row.key(): row for row in stored} | self._spent.get(code, {})).values())

    def used_of(self, grant: bytes) -> int:
        """Valid tickets and reserved places that use up a pool's grant; `use_more` keeps it true.

        What has no right to it (`late`, `anomaly`) uses nothing.
        """
        if grant not in self._used:
            self._used[grant] = sum(
                self._store.run(
                    f'SELECT count(*) FROM {table} WHERE "grant" = ? AND state = ?'  # noqa: S608 - ours
                    " AND pool <> '' AND flag NOT IN ('late', 'anomaly')",
                    (grant, state),
                ).fetchone()[0]
                for table, state in (("ticket", "valid"), ("reserved_place", "reserved"))
            )
        return self._used[grant]

    def use_more(self, grant: bytes, by: int = 1) -> None:
        """A place under this grant was sold or reserved (or taken back: -1)."""
        self._used[grant] = self.used_of(grant) + by


_NOTES: dict[type[Row], Callable[[BatchRows, Any], None]] = {
    Ticket: BatchRows._note_ticket,  # noqa: SLF001 - the methods of the class above
    Code: BatchRows._note_code,  # noqa: SLF001
    Admission: BatchRows._note_scan,  # noqa: SLF001
    Conflict: BatchRows._note_conflict,  # noqa: SLF001
    Payment: BatchRows._note_payment,  # noqa: SLF001
    Document: BatchRows._note_document,  # noqa: SLF001
}
