"""Whose an order of another system is and until when it is kept, since it was taken over.

Told like a seat that moved there, and followed by nobody: somebody may have called here since.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from boxoffice.actions.taken_before import TakenOrder
from boxoffice.basket import Place
from boxoffice.catalog.documents import fields
from boxoffice.fold.documents import revisions_of
from boxoffice.fold.rows import Document, Order, Reservation, ReservedPlace
from boxoffice.ids import CustomerId, HouseId, PerformanceId
from boxoffice.journal.event import decode
from boxoffice.journal.kinds import Reserve
from boxoffice.programme.old_orders import LeftOut
from boxoffice.queries import customers
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.matching import Known


def other_terms(
    store: RowStore, taken: Sequence[TakenOrder], shows: Sequence[Known]
) -> tuple[LeftOut, ...]:
    """Each deadline and each name that the file says otherwise now, with its line."""
    begins = {known.id: known.starts_local for known in shows}
    names: dict[str, set[str]] = {}
    for one in taken:
        names.setdefault(one.order.email.casefold(), set()).add(_plain(one.order.name))
    return tuple(
        told
        for one in taken
        for told in (
            *_other_deadline(store, one, begins),
            *_other_name(store, one, names[one.order.email.casefold()]),
        )
    )


def first_beginning(places: Iterable[Place], shows: Iterable[Known]) -> str:
    """When the first performance of these places begins, local."""
    wanted = {place.performance for place in places}
    return min(known.starts_local for known in shows if known.id in wanted)


def _other_deadline(
    store: RowStore, one: TakenOrder, begins: Mapping[PerformanceId, str]
) -> Iterator[LeftOut]:
    """While places of it are kept. What the file does not say is no other deadline."""
    row = store.get(Reservation, (one.reservation,))
    kept = store.select(ReservedPlace, "reservation = ? AND state = 'reserved'", (one.reservation,))
    shows = {PerformanceId(place.performance) for place in kept}
    known = [begins[show] for show in shows if show in begins]
    if row is None or not known or not one.order.until:
        return
    then, there = _until_then(store, row), one.order.deadline(min(known))
    if there != then:
        was, now = (said.replace("T", " ") for said in (then, there))
        yield LeftOut(one.order.number, one.order.places[0].line, "until_since", f"{was} → {now}")


def _until_then(store: RowStore, row: Reservation) -> str:
    """As it was taken over, where this device did that: a deadline put off here is nobody's to
    tell.
    """
    sql = "SELECT prev, body FROM journal WHERE hash = ? AND kind = 'reserve'"
    found = store.conn.execute(sql, (row.event,)).fetchone()
    payload = decode(*found).payload if found else None
    return payload.until if isinstance(payload, Reserve) else row.until


def _other_name(store: RowStore, one: TakenOrder, alike: set[str]) -> Iterator[LeftOut]:
    """Unless it was put right here since, or several of the file share what they are known by.
    Names are not said: whoever reads this has the file.
    """
    row = store.get(Order, (one.sale,)) or store.get(Reservation, (one.reservation,))
    if row is None or not one.order.name:
        return
    known = customers.document(store, HouseId(row.house), CustomerId(row.customer))
    if known is not None and (_was_put_right(known) or _name(store, known) in alike):
        return
    yield LeftOut(one.order.number, one.order.places[0].line, "name_since", "")


def _was_put_right(known: Document) -> bool:
    """Its name was written at another time than the rest, or is erased."""
    written = {name: last.number for name, last in revisions_of(known).items()}
    return written.get("name", 0) != min(written.values(), default=0)


def _name(store: RowStore, known: Document) -> str:
    return _plain(customers.details_of(store, fields(known)).name)


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
