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


Listed = tuple[tuple[Performance, tuple[ForeignLine, ...]], ...]
"""The lines of a list by what they are for."""


def by_performance(
    store: RowStore, catalogue: Catalogue, house: bytes, lines: Iterable[ForeignLine],
    performance: str, file: str,
) -> Listed:  # fmt: skip
    """Whose code each line is. `performance`: of lines that name none.

    Refused("codes_not_named" | "codes_twice", file=…, line=…): a performance is known by several
    names, so that only here two lines turn out to be one.
    """
    found: dict[tuple[str, str], Performance] = {}
    listed: dict[bytes, tuple[Performance, dict[bytes, ForeignLine]]] = {}
    for line in lines:
        said = (line.performance or performance, line.starts_local)
        if said not in found:
            found[said] = _named_in(store, catalogue, house, said, file, line.line)
        show = found[said]
        codes = listed.setdefault(show.id, (show, {}))[1]
        if line.code in codes:
            raise Refused("codes_twice", file=file, line=line.line)
        codes[line.code] = line
    return tuple((show, tuple(codes.values())) for show, codes in listed.values())


def _named_in(
    store: RowStore, catalogue: Catalogue, house: bytes, said: tuple[str, str], file: str, line: int
) -> Performance:
    try:
        return named(store, catalogue, house, *said)
    except Refused as error:
        name = error.params["name"]
        raise Refused("codes_not_named", file=file, line=line, name=name) from error


def import_codes(
    replica: Replica, catalogue: Catalogue, source: str, listed: Listed, actor: Actor
) -> tuple[CodesTaken, ...]:
    """Record the codes of all performances of a list."""
    return tuple(_take(replica, catalogue, source, show, some, actor) for show, some in listed)


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
    lines: Sequence[ForeignLine], actor: Actor,
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
