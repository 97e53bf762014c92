"""Customers: stored, put right, merged, asked for consent, and forgotten.

Each change is an edit of one document; what says who somebody is goes beside the chain.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from boxoffice.actions.editing import edit
from boxoffice.actions.privacy import keep
from boxoffice.catalog import customer as person
from boxoffice.catalog.customer import CUSTOMER, Consent
from boxoffice.catalog.documents import fields
from boxoffice.errors import Refused
from boxoffice.fold.rows import Document
from boxoffice.ids import CustomerId, HouseId
from boxoffice.journal.kinds import PiiErase
from boxoffice.programme.derived_ids import derive
from boxoffice.queries import customers
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.transaction import Transaction
from boxoffice.views.people import Details


def store_customer(
    replica: Replica, details: Details, actor: Actor, id_: CustomerId = CustomerId(b""),
    fresh: CustomerId = CustomerId(b""), shown: Details | None = None,
) -> CustomerId:  # fmt: skip
    """A new customer (`fresh`: under this id), or other details of a known one. `shown`: what they
    were when somebody began to type; what was not touched since stays as it is by now.

    Refused("name_missing" | "unknown_customer").
    """
    details = Details(**{name: value.strip() for name, value in asdict(details).items()})
    if not details.name:
        raise Refused("name_missing")
    with replica.write() as tx:
        row = _require(replica, tx.store, id_) if id_ else None
        known = fields(row) if row is not None else {}
        customer = CustomerId(row.id) if row is not None else fresh or CustomerId(replica.new_id())
        said: dict[str, Any] = {}
        was = customers.details_of(tx.store, known)
        for name, value in asdict(details).items():
            touched = shown is None or value != getattr(shown, name)
            if touched and value != getattr(was, name):
                said |= _item(replica, tx, name, value)
        if said:
            edit(tx, replica, CUSTOMER, customer, said, actor)
    return customer


def taken_id(house: bytes, source: str, details: Details) -> CustomerId:
    """The same person of another system once, as far as it tells: by e-mail, else by telephone and
    name.
    """
    whose = details.email.casefold() or f"{details.phone} {details.name.casefold()}"
    return CustomerId(derive(CUSTOMER, house, source, whose))


def take_customer(
    replica: Replica,
    source: str,
    details: Details,
    actor: Actor,
    known_as: CustomerId | None = None,
) -> CustomerId:
    """A customer of another system; one who is here already stays as it is. `known_as`: where
    `taken_id` is somebody else's.

    Refused("name_missing").
    """
    id_ = known_as or taken_id(replica.house, source, details)
    if replica.reader().get(Document, (replica.house, CUSTOMER, id_)) is None:
        store_customer(replica, details, actor, fresh=id_)
    return id_


def _item(replica: Replica, tx: Transaction, name: str, value: str) -> dict[str, Any]:
    """The document's fields for one personal value; the value itself stands beside the chain."""
    if not value:
        return {name: b"", name + person.PROOF: b""}
    secret = keep(replica, tx, value)
    return {name: secret.ref, name + person.PROOF: secret.commitment}


def merge(replica: Replica, kept: CustomerId, other: CustomerId, actor: Actor) -> None:
    """The other one points to the kept one from now on, and its orders are found there.

    Consents are never widened by it: what either of them refused stays refused. Where the kept one
    has no e-mail, telephone or address, that of the other one is taken over.
    Refused("unknown_customer" | "same_customer").
    """
    with replica.write() as tx:
        first, second = _two(replica, tx.store, kept, other)
        one, two = fields(first), fields(second)
        taken: dict[str, Any] = {}
        for name in person.PERSONAL:
            if two.get(name) and not one.get(name):
                proof = name + person.PROOF
                taken |= {name: two[name], proof: two.get(proof, b"")}
        taken[person.NOTES] = [*one.get(person.NOTES, ()), *two.get(person.NOTES, ())]
        taken[person.CONSENTS] = _narrower(person.consents(one), person.consents(two))
        taken[person.MEMBERSHIPS] = _longer(person.memberships(one), person.memberships(two))
        edit(tx, replica, CUSTOMER, first.id, taken, actor)
        edit(tx, replica, CUSTOMER, second.id, {person.MERGED: first.id}, actor)


def _longer(one: dict[str, str], two: dict[str, str]) -> dict[str, str]:
    """What either of them holds, until the later day."""
    return {name: max(one.get(name, ""), two.get(name, "")) for name in {**one, **two}}


def hold_membership(
    replica: Replica, customer: CustomerId, name: str, until: str, actor: Actor
) -> None:
    """Somebody holds a membership until this local day, ISO; without a day no more.

    Refused("unknown_customer" | "no_such_day").
    """
    if until:
        try:
            date.fromisoformat(until)
        except ValueError:
            raise Refused("no_such_day") from None
    with replica.write() as tx:
        row = _require(replica, tx.store, customer)
        held = person.memberships(fields(row))
        others = {one: day for one, day in held.items() if one != name}
        said = others | ({name: until} if until else {})
        edit(tx, replica, CUSTOMER, row.id, {person.MEMBERSHIPS: said}, actor)


def _narrower(one: tuple[Consent, ...], two: tuple[Consent, ...]) -> list[Consent]:
    """Per purpose the refusal, else what was said last."""
    said: dict[str, Consent] = {}
    for consent in (*one, *two):
        other = said.get(consent.purpose)
        both = [consent] if other is None else [consent, other]
        said[consent.purpose] = min(both, key=lambda c: (c.given, [-ord(x) for x in c.date]))
    return list(said.values())


def consent(replica: Replica, customer: CustomerId, said: Consent, actor: Actor) -> None:
    """What somebody says of one purpose now. Refused("unknown_customer")."""
    with replica.write() as tx:
        row = _require(replica, tx.store, customer)
        others = [one for one in person.consents(fields(row)) if one.purpose != said.purpose]
        edit(tx, replica, CUSTOMER, row.id, {person.CONSENTS: [*others, said]}, actor)


def join_household(replica: Replica, one: CustomerId, other: CustomerId, actor: Actor) -> None:
    """Both live at one address. Refused("unknown_customer" | "same_customer")."""
    with replica.write() as tx:
        both = _two(replica, tx.store, one, other)
        known = [fields(row).get(person.HOUSEHOLD, b"") for row in both]
        household = known[0] or known[1] or replica.new_id()
        for row in both:
            edit(tx, replica, CUSTOMER, row.id, {person.HOUSEHOLD: household}, actor)


def leave_household(replica: Replica, customer: CustomerId, actor: Actor) -> None:
    """Lives there no more. Refused("unknown_customer")."""
    with replica.write() as tx:
        row = _require(replica, tx.store, customer)
        edit(tx, replica, CUSTOMER, row.id, {person.HOUSEHOLD: b""}, actor)


def note(replica: Replica, customer: CustomerId, text: str, actor: Actor) -> None:
    """Write something down about a customer. Refused("unknown_customer" | "note_empty")."""
    if not text.strip():
        raise Refused("note_empty")
    with replica.write() as tx:
        row = _require(replica, tx.store, customer)
        known = fields(row).get(person.NOTES, ())
        secret = keep(replica, tx, text.strip())
        edit(tx, replica, CUSTOMER, row.id, {person.NOTES: [*known, secret.ref]}, actor)


def erase(replica: Replica, customer: CustomerId, actor: Actor) -> int:
    """Forget somebody everywhere, whoever was merged into them too; how many items.

    Orders and money stay, without a name (scenario 39). Names of their reservations go as well.
    Refused("unknown_customer").
    """
    with replica.write() as tx:
        row = _require(replica, tx.store, customer)
        same = customers.same_person(tx.store, CustomerId(row.id))
        refs = [ref for one in same for ref in customers.refs_of(tx.store, replica.house, one)]
        if refs:
            erased = PiiErase(replica.house, tuple(dict.fromkeys(refs)))
            tx.record(erased, actor.operator, actor.shift)
        for one in same:
            edit(tx, replica, CUSTOMER, one, {person.ERASED: True}, actor)
    return len(refs)


def _require(replica: Replica, store: RowStore, customer: CustomerId) -> Document:
    """Whom it is about: of one who was merged meanwhile, the other; nobody who was forgotten."""
    found = customers.document(store, HouseId(replica.house), customer)
    if found is None or fields(found).get(person.ERASED):
        raise Refused("unknown_customer")
    return found


def _two(
    replica: Replica, store: RowStore, one: CustomerId, other: CustomerId
) -> tuple[Document, Document]:
    """Two people who are not the same by now."""
    first, second = _require(replica, store, one), _require(replica, store, other)
    if first.id == second.id:
        raise Refused("same_customer")
    return first, second
