"""Customers as they stand: searched by what is typed, shown whole, and suggested as the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from boxoffice.catalog import customer as person
from boxoffice.catalog.customer import CUSTOMER
from boxoffice.catalog.documents import fields, price_list
from boxoffice.fold.rows import Document, Order, Reservation, TariffPass
from boxoffice.ids import CustomerId, HouseId, PerformanceId
from boxoffice.queries import people
from boxoffice.queries.catalogue import Catalogue
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules import spelling
from boxoffice.rules.pricing import by_name
from boxoffice.views.people import CustomerFound, Details

MOST_FOUND = 20
_MOST_LOOKED_AT = 80
_MOST_COUNTED = 4_000
_MOST_WORDS = 2_000
_HIGHEST = "\U0010ffff"
_BEGINS_WITH = "SELECT w.subject FROM person_word w WHERE w.kind = ? AND w.word >= ? AND w.word < ?"


def subjects(store: RowStore, kind: str, text: str, most: int = MOST_FOUND) -> list[bytes]:
    """Whose words begin with every word of the text, by the word that was found."""
    words = sorted(spelling.asked(text), key=lambda word: _how_many(store, kind, word))
    if not words:
        return []
    more = "".join(
        " AND EXISTS(SELECT 1 FROM person_word o WHERE o.subject = w.subject"
        " AND o.word >= ? AND o.word < ?)"
        for _ in words[1:]
    )
    sql = f"{_BEGINS_WITH}{more} LIMIT {_MOST_LOOKED_AT}"
    bounds = [bound for word in words for bound in (word, word + _HIGHEST)]
    rows = store.conn.execute(sql, (kind, *bounds))
    return list(dict.fromkeys(subject for (subject,) in rows))[:most]


def _how_many(store: RowStore, kind: str, word: str) -> int:
    """Items with a word that begins so, as far as it is worth counting: the rarest leads."""
    counted: int = store.conn.execute(
        "SELECT count(*) FROM (SELECT 1 FROM person_word WHERE kind = ? AND word >= ? AND word < ?"
        " LIMIT ?)", (kind, word, word + _HIGHEST, _MOST_COUNTED),
    ).fetchone()[0]  # fmt: skip
    return counted


def find(store: RowStore, house: HouseId, text: str) -> tuple[CustomerFound, ...]:
    """Customers by name, e-mail or telephone, sorted by name."""
    listed = [
        shown
        for id_ in subjects(store, CUSTOMER, text)
        if (shown := found(store, house, CustomerId(id_))) is not None
    ]
    return tuple(sorted(listed, key=lambda one: spelling.plain(one.details.name)))


def looked_like(store: RowStore, text: str) -> tuple[str, ...]:
    """Words of known people that were perhaps meant, where nothing was found."""
    begin = next(iter(spelling.asked(text)), "")[:2]
    known = store.conn.execute(
        "SELECT DISTINCT word FROM person_word WHERE kind IN (?, 'reservation') AND word >= ?"
        " AND word < ? AND word NOT LIKE '%@%' LIMIT ?",
        (CUSTOMER, begin, begin + _HIGHEST, _MOST_WORDS),
    )
    return tuple(spelling.alike(text, (word for (word,) in known))) if begin else ()


def details_of(store: RowStore, said: Mapping[str, Any]) -> Details:
    """The personal values of a customer's document; a dash for a name that was erased."""

    def value(name: str) -> str:
        ref = said.get(name, b"")
        return people.private_value(store, ref) if ref else ""

    return Details(value("name"), value("email"), value("phone"), value("address"))


def email_of(store: RowStore, house: HouseId, id_: CustomerId) -> str:
    """Where a customer's mail goes; empty for nobody, a stranger, or one who was erased."""
    row = document(store, house, id_) if id_ else None
    said = details_of(store, fields(row)).email if row is not None else ""
    return said if "@" in said else ""  # a dash stands for what was erased


def memberships_of(store: RowStore, house: HouseId, id_: CustomerId) -> dict[str, str]:
    """What a customer holds, each with its last local day; nothing for a stranger."""
    row = document(store, house, id_)
    return person.memberships(fields(row)) if row is not None else {}


def memberships_asked(store: RowStore, house: HouseId) -> tuple[str, ...]:
    """Every membership that a price of the house asks, by name."""
    lists = store.select(Document, "house = ? AND kind = 'price_list'", (house,))
    asked = {kind.terms.membership for row in lists for kind in price_list(row).types}
    return tuple(sorted(asked - {""}))


def document(store: RowStore, house: HouseId, id_: CustomerId) -> Document | None:
    """The customer's document, of the one they were merged into where they were."""
    seen: set[bytes] = set()
    while id_ and id_ not in seen:
        seen.add(id_)
        row = store.get(Document, (house, CUSTOMER, id_))
        if row is None:
            return None
        into = fields(row).get(person.MERGED, b"")
        if not into:
            return row
        id_ = CustomerId(into)
    return None


def same_person(store: RowStore, customer: CustomerId) -> tuple[CustomerId, ...]:
    """The customer, and all who were merged into them."""
    found = [customer]
    for one in found:  # grows while it is walked: somebody may have been merged twice
        found += [CustomerId(id_) for id_ in _linked_to(store, one) if id_ not in found]
    return tuple(found)


def _linked_to(store: RowStore, target: bytes) -> list[bytes]:
    found = store.conn.execute("SELECT subject FROM person_link WHERE target = ?", (target,))
    return [subject for (subject,) in found]


def refs_of(store: RowStore, house: HouseId, customer: CustomerId) -> list[bytes]:
    """All items that say who this is: of the document, and of what was reserved in their name."""
    row = store.get(Document, (house, CUSTOMER, customer))
    refs = list(person.personal_refs(fields(row))) if row else []
    for kept in store.select(Reservation, "customer = ?", (customer,)):
        refs += [ref for ref in (kept.name, kept.note) if ref]
    passes = store.select(
        TariffPass, '"order" IN (SELECT id FROM order_ WHERE customer = ?)', (customer,)
    )
    return refs + [one.number for one in passes]


def orders_of(store: RowStore, customer: CustomerId) -> list[Order]:
    """Their orders, newest first."""
    same = same_person(store, customer)
    marks = ", ".join("?" for _ in same)
    where = f"customer IN ({marks}) AND customer <> x'' ORDER BY at_ms DESC LIMIT 50"
    return store.select(Order, where, same)


_BOUGHT = (
    'SELECT t.performance, t.price_type, o.id FROM ticket t JOIN order_ o ON o.id = t."order"'
    " WHERE t.state = 'valid' AND o.customer = ?"
)


def shows_bought(
    store: RowStore, catalogue: Catalogue, customer: CustomerId, since_local: str,
    but: frozenset[bytes] = frozenset(),
) -> dict[str, frozenset[bytes]]:  # fmt: skip
    """Shows from this local day on that somebody has valid tickets for, by the price's name; those
    of the orders `but` do not count.
    """
    rows: set[tuple[bytes, bytes, bytes]] = set()
    for one in same_person(store, customer):
        rows |= set(store.conn.execute(_BOUGHT, (one,)))
    found: list[tuple[str, bytes]] = []
    for performance, price_type, order in rows:
        if order in but:
            continue
        known = catalogue.performance(store, PerformanceId(performance))
        if known is not None and known.starts_local >= since_local:
            name = catalogue.price_name(store, known.house, known.price_list, price_type)
            found.append((name, known.production or known.id))
    return by_name(found)


def household_of(
    store: RowStore, house: HouseId, customer: CustomerId, household: bytes
) -> tuple[CustomerFound, ...]:
    """The others of a household."""
    if not household:
        return ()
    others = (
        found(store, house, CustomerId(id_))
        for id_ in _linked_to(store, household)
        if id_ != customer
    )
    return tuple(other for other in others if other is not None)


def alike(store: RowStore, house: HouseId, one: CustomerFound) -> tuple[CustomerFound, ...]:
    """Who may be the same person: the same e-mail or telephone, or all words of the name."""
    said = one.details
    others: dict[bytes, CustomerFound] = {}
    for value in (said.email, said.phone, said.name):
        for other in find(store, house, value) if value else ():
            if other.id != one.id and _may_be(said, other.details):
                others[other.id] = other
    return tuple(others.values())


def _may_be(one: Details, other: Details) -> bool:
    def same(a: str, b: str) -> bool:
        return bool(a) and set(spelling.words_of(a)) == set(spelling.words_of(b))

    # Two people of one name are told apart by what both have, and differs.
    apart = one.email and other.email and not same(one.email, other.email)
    reached = same(one.email, other.email) or same(one.phone, other.phone)
    return reached or (same(one.name, other.name) and not apart)


def found(store: RowStore, house: HouseId, id_: CustomerId) -> CustomerFound | None:
    """A customer by id, whoever they were merged into."""
    row = document(store, house, id_)
    return None if row is None else CustomerFound(
        CustomerId(row.id), details_of(store, fields(row))
    )  # fmt: skip
