"""Taking over customers and vouchers of another system, as often as one likes."""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.actions.customers import consent, take_customer
from boxoffice.actions.selling import next_number, require_balance
from boxoffice.actions.telling_apart import details_of, told_apart
from boxoffice.actions.vouchers import voucher_line
from boxoffice.catalog.customer import CUSTOMER, Consent
from boxoffice.fold.rows import Document, Voucher
from boxoffice.ids import HouseId
from boxoffice.journal.kinds import Sale, SoldPayment, SoldVoucher
from boxoffice.programme.derived_ids import derive
from boxoffice.programme.old_people import OldCustomer, OldVoucher
from boxoffice.replica.replica import Actor, Replica
from boxoffice.views import Method

TAKEN = "import"
"""How a consent that came with a customer was given: as the other system has it."""


def take_customers(
    replica: Replica, source: str, customers: Iterable[OldCustomer], actor: Actor, *, dry: bool
) -> int:
    """Those who are not here yet; how many. `dry`: only counts."""
    store, house = replica.reader(), replica.house
    people = told_apart(store, house, source, customers)
    fresh = {
        id_: one for id_, one in people.items()
        if store.get(Document, (house, CUSTOMER, id_)) is None
    }  # fmt: skip
    for id_, one in () if dry else fresh.items():
        take_customer(replica, source, details_of(one), actor, id_)
        if one.consented:
            consent(replica, id_, Consent("newsletter", True, one.consented, TAKEN), actor)
    return len(fresh)


def take_vouchers(
    replica: Replica, source: str, vouchers: Iterable[OldVoucher], actor: Actor, *, dry: bool
) -> int:
    """Those that are not here yet, each as an order that was paid elsewhere; how many. What was
    spent here since does not come back: a voucher is taken over once.
    """
    taken = 0
    for one in vouchers:
        if replica.reader().get(Voucher, (one.code,)) is not None:
            continue
        taken += 1
        if not dry:
            _issue(replica, source, one, actor)
    return taken


def _issue(replica: Replica, source: str, one: OldVoucher, actor: Actor) -> None:
    line = voucher_line(HouseId(replica.house), one.cents)
    with replica.write() as tx:
        sale = Sale(
            order=derive("voucher", replica.house, source, one.code),
            number=next_number(replica, tx),
            house=replica.house,
            lines=(line,),
            tickets=(),
            payments=(SoldPayment(Method.ELSEWHERE, one.cents, reference=source),),
            total=one.cents,
            vouchers=(SoldVoucher(one.code, 0, one.cents, one.until),),
        )
        require_balance(sale)
        tx.record(sale, actor.operator)
