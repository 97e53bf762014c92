"""Taking over the codes of another system: what is new or different is recorded, nothing twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from boxoffice.catalog.programme import Performance
from boxoffice.errors import Refused
from boxoffice.fold.rows import Code
from boxoffice.journal.kinds import NO_SEAT, CodesImported, ForeignCode
from boxoffice.programme.foreign_codes import ForeignLine
from boxoffice.queries.catalogue import Catalogue
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.tickets.foreign import ticket_of

AT_ONCE = 500
"""Codes in one event: some 15 KB of the 64 KB it may have."""


@dataclass(frozen=True, slots=True)
class CodesTaken:
    """What became of the codes of one performance."""

    title: str
    starts_local: str
    codes: int
    written: int
    """New, or different from what stood here."""
    missing: int
    """Valid here, of the same system, not in the list: they stay so until a list says not."""


def import_codes(
    replica: Replica, catalogue: Catalogue, source: str, lines: Sequence[ForeignLine],
    performance: str, actor: Actor,
) -> tuple[CodesTaken, ...]:  # fmt: skip
    """Record the codes of all performances of a list. `performance`: of lines that name none.

    Refused("performance_not_named", name=…) before anything is written.
    """
    store = replica.reader()
    listed: dict[bytes, tuple[Performance, list[ForeignLine]]] = {}
    for line in lines:
        name = line.performance or performance
        found = named(store, catalogue, replica.house, name, line.starts_local)
        listed.setdefault(found.id, (found, []))[1].append(line)
    return tuple(
        _take(replica, catalogue, source, found, some, actor) for found, some in listed.values()
    )


def named(
    store: RowStore, catalogue: Catalogue, house: bytes, name: str, starts: str
) -> Performance:
    """The one performance of that title (or id) and start, as far as either is said.

    Refused("performance_not_named", name=…) when there is none, or several.
    """
    known = [
        one for one in catalogue.performances(store)
        if one.house == house
        and name.casefold() in ("", one.title.casefold(), one.id.hex())
        and (not starts or one.starts_local.startswith(starts))
    ]  # fmt: skip
    if len(known) != 1:
        raise Refused("performance_not_named", name=f"{name} {starts}".strip())
    return known[0]


def _take(
    replica: Replica, catalogue: Catalogue, source: str, show: Performance,
    lines: Iterable[ForeignLine], actor: Actor,
) -> CodesTaken:  # fmt: skip
    store = replica.reader()
    plan, prices = catalogue.plan(store, show.plan), catalogue.offer(store, show.id)
    seats = {seat.label: n for n, seat in enumerate(plan.seats)} if plan else {}
    numbers = {one.name.casefold(): one.number for one in prices.prices.types} if prices else {}
    codes = [
        ForeignCode(
            line.code, line.admits, numbers.get(line.price.casefold(), 0),
            seats.get(line.seat, NO_SEAT), line.valid,
        )
        for line in lines
    ]  # fmt: skip
    with replica.write() as tx:
        fresh = [one for one in codes if _differs(tx.store, show.id, source, one)]
        for start in range(0, len(fresh), AT_ONCE):
            some = tuple(fresh[start : start + AT_ONCE])
            said = CodesImported(show.id, show.house, source, some)
            tx.record(said, actor.operator, actor.shift)
        known = tx.store.select(
            Code, "performance = ? AND source = ? AND state = 'valid'", (show.id, source)
        )
    named = {one.code for one in codes}
    missing = sum(row.code not in named for row in known)
    return CodesTaken(show.title, show.starts_local, len(codes), len(fresh), missing)


def _differs(store: RowStore, performance: bytes, source: str, one: ForeignCode) -> bool:
    row = store.get(Code, (performance, one.code, ticket_of(performance, one.code)))
    if row is None:
        return True
    says = (row.source, row.admits, row.price_number, row.place, row.state != "revoked")
    return says != (source, one.admits, one.price_number, one.seat + 1, one.valid)
