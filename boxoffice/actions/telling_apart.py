"""Which lines of another system's customers are one person, and who is here already.

Other systems know people by an e-mail address that a couple shares, or by a name that father and
son have: one is known by that alone, the others by what parts them from each other too.
"""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.actions.customers import taken_id
from boxoffice.catalog.customer import CUSTOMER
from boxoffice.catalog.documents import fields
from boxoffice.fold.rows import Document
from boxoffice.ids import CustomerId, HouseId
from boxoffice.programme.derived_ids import derive
from boxoffice.programme.old_people import OldCustomer
from boxoffice.queries import customers as known
from boxoffice.replica.rowstore import RowStore
from boxoffice.views.people import Details


def told_apart(
    store: RowStore, house: HouseId, source: str, customers: Iterable[OldCustomer]
) -> dict[CustomerId, OldCustomer]:
    """Each person of the file once, by the id that they have or would get here."""
    alike: dict[CustomerId, dict[str, OldCustomer]] = {}
    for one in customers:
        alike.setdefault(taken_id(house, source, details_of(one)), {}).setdefault(_own(one), one)
    found: dict[CustomerId, OldCustomer] = {}
    for id_, people in alike.items():
        others = {own: CustomerId(derive(CUSTOMER, house, id_.hex(), own)) for own in people}
        first = _who_is_here(store, house, id_, people, others)
        found |= {id_ if own == first else others[own]: one for own, one in people.items()}
    return found


def details_of(one: OldCustomer) -> Details:
    """What is taken over."""
    return Details(one.name, one.email, one.phone, one.address)


def _own(one: OldCustomer) -> str:
    """What parts a person from those whom the other system knows by the same."""
    if one.email:
        return one.name.casefold()
    return "" if one.phone else f"{one.number} {one.address.casefold()}".strip()


def _who_is_here(
    store: RowStore, house: HouseId, id_: CustomerId, people: dict[str, OldCustomer],
    others: dict[str, CustomerId],
) -> str:  # fmt: skip
    """Who of them is known by that alone: the one who is here so, else, where a name was corrected
    here, the first who is not here by what parts them, else the first of the file.
    """
    row = store.get(Document, (house, CUSTOMER, id_))
    if row is not None:
        here = known.details_of(store, fields(row))
        for own, one in people.items():
            same = (one.name.casefold(), one.address.casefold())
            if same == (here.name.casefold(), here.address.casefold()):
                return own
    away = (own for own, other in others.items() if not _is_here(store, house, other))
    return next(away, next(iter(people)))


def _is_here(store: RowStore, house: HouseId, id_: CustomerId) -> bool:
    return store.get(Document, (house, CUSTOMER, id_)) is not None
