"""Taking over what another system sold and reserved, in mid-season, as often as one likes.

Ids follow from the source and its order numbers, so what is here already is not taken again. The
money is in the books of the other system: the orders stand here as paid `elsewhere`, in no shift,
so that no Z report counts them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from boxoffice.actions.customers import take_customer
from boxoffice.actions.privacy import keep_text
from boxoffice.actions.reserving import Terms, reserve
from boxoffice.actions.selling import make_sale
from boxoffice.actions.taken_before import TakenOrder, changed_since
from boxoffice.actions.taken_terms import first_beginning, other_terms
from boxoffice.actions.tickets import Rights
from boxoffice.errors import Refused
from boxoffice.fold.rows import Grant, Order, Reservation, Seat
from boxoffice.ids import Cents, CustomerId, HouseId, OperatorId, ReservationId, SeatIndex
from boxoffice.journal.kinds import SoldPayment
from boxoffice.network import Refusal, Wish
from boxoffice.programme.derived_ids import derive
from boxoffice.programme.old_orders import LeftOut, OldOrder
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.house import house_zone
from boxoffice.queries.seats import claimable
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.matching import Known, Matched, match
from boxoffice.rules.pricing import PricedBasket, price_basket
from boxoffice.rules.tender import Paid
from boxoffice.views import Method
from boxoffice.views.people import Details


@dataclass(frozen=True, slots=True)
class Intended:
    """What would be taken over, what is here already, and what is left out with the reason."""

    sales: tuple[Matched, ...]
    reservations: tuple[Matched, ...]
    known: tuple[str, ...]
    left: tuple[LeftOut, ...]

    def without(self, refused: Iterable[Refusal]) -> Intended:
        """Without the orders for whose seats no right was given."""
        taken = {(one.performance, one.seat) for one in refused}
        left = [
            LeftOut(one.order.number, old.line, "seat_taken", f"{old.row}{old.seat}")
            for one in (*self.sales, *self.reservations)
            for old, place in zip(one.order.places, one.places, strict=True)
            if (place.performance, place.seat) in taken
        ]
        return self._leaving(left)

    def within(self, places: Mapping[tuple[bytes, str], int]) -> Intended:
        """Without the orders for which so many places of each pool are not enough, in the order in
        which they would be carried out.
        """
        rest, left = Counter(places), []
        for one in (*self.sales, *self.reservations):
            wanted = Counter((p.performance, p.pool or "") for p in one.places if p.seat is None)
            if wanted <= rest:
                rest -= wanted
            else:
                left.append(_no_room(one))
        return self._leaving(left)

    def _leaving(self, left: Sequence[LeftOut]) -> Intended:
        gone = {one.number for one in left}
        return Intended(
            tuple(one for one in self.sales if one.order.number not in gone),
            tuple(one for one in self.reservations if one.order.number not in gone),
            self.known, (*self.left, *left),
        )  # fmt: skip


def _refused(one: Matched, refused: Refused) -> LeftOut:
    if refused.code == "seat_not_owned" and all(place.seat is None for place in one.places):
        return _no_room(one)
    label = str(refused.params.get("seat", ""))
    return LeftOut(one.order.number, one.order.places[0].line, refused.code, label)


def _no_room(one: Matched) -> LeftOut:
    old = next(
        old for old, place in zip(one.order.places, one.places, strict=True) if place.seat is None
    )
    return LeftOut(one.order.number, old.line, "pool_full", old.area or old.title)


class TakingOver:
    """One source's orders, into one installation's house."""

    def __init__(self, replica: Replica, catalogue: Catalogue, source: str, actor: Actor) -> None:
        """`source`: what the other system is called, always the same."""
        self._replica = replica
        self._catalogue = catalogue
        self._source = source
        self._actor = actor
        self._shows: tuple[Known, ...] = ()

    def intended(self, orders: Sequence[OldOrder], left: Sequence[LeftOut]) -> Intended:
        """What `carry_out` would do. Writes nothing. Of an order that is here already and changed
        there since, `left` says how.
        """
        store = self._replica.reader()
        self._shows = self._performances(store)
        known = tuple(order.number for order in orders if self._is_here(store, order))
        here = set(known)
        by = OperatorId(self._actor.operator)
        taken = [self._taken(order) for order in orders if order.number in here]
        changed = (
            *changed_since(store, taken, self._shows, by),
            *other_terms(store, taken, self._shows),
        )
        new = [order for order in orders if order.number not in here]
        found, strange = match(new, self._shows, by)
        return Intended(
            tuple(one for one in found if one.order.paid),
            tuple(one for one in found if not one.order.paid),
            known, (*left, *strange, *changed),
        )  # fmt: skip

    def as_known_here(self, intended: Intended) -> Intended:
        """Without the orders that would be refused, as far as this copy knows who has each seat;
        for a dry run, which asks the server for nothing.
        """
        store = self._replica.reader()
        seated = intended.without(
            Refusal(wish.performance, seat, "")
            for wish in self.wishes(intended)
            for seat in wish.seats
            if not self._may_have(store, store.get(Seat, (wish.performance, seat)))
        )
        return seated.within(
            {
                (show.id, pool.key): claimable(store, show.id, pool, self._replica.device)
                for show in self._shows
                for pool in show.offer.plan.pools
            }
        )

    def _may_have(self, store: RowStore, row: Seat | None) -> bool:
        """It is the server's to give, or this device's own."""
        if row is None or row.state == "free":
            return True
        grant = store.get(Grant, (row.grant,)) if row.state == "granted" else None
        return grant is not None and grant.device == self._replica.device

    def wishes(self, intended: Intended) -> tuple[Wish, ...]:
        """The rights that are wanted for it: everything that this device does not own yet."""
        house = HouseId(self._replica.house)
        seats: dict[bytes, list[SeatIndex]] = {}
        pools: dict[tuple[bytes, str], int] = {}
        for one in (*intended.sales, *intended.reservations):
            for place in one.places:
                if place.seat is not None:
                    seats.setdefault(place.performance, []).append(place.seat)
                else:
                    at = place.performance, place.pool or ""
                    pools[at] = pools.get(at, 0) + 1
        return (
            *(Wish(house, one.id, tuple(seats[one.id])) for one in self._shows if one.id in seats),
            *(
                Wish(house, one.id, (), pool, count)
                for (at, pool), count in pools.items()
                for one in self._shows
                if one.id == at
            ),
        )

    def carry_out(self, intended: Intended) -> tuple[int, tuple[LeftOut, ...]]:
        """Take over, each order in a transaction of its own; how many, and those whose places
        this device has no right to after all.
        """
        done, left = 0, []
        for one in (*intended.sales, *intended.reservations):
            try:
                (self._sell if one.order.paid else self._reserve)(one)
                done += 1
            except Refused as refused:
                left.append(_refused(one, refused))
        return done, tuple(left)

    def _sell(self, one: Matched) -> None:
        replica, order = self._replica, one.order
        customer, basket = self._customer(order), self._priced(one)
        paid = SoldPayment(Method.ELSEWHERE, basket.cents, reference=order.number)
        with replica.write() as tx:
            rights = Rights(replica, tx.store)
            payments = (paid,) if basket.cents else ()
            sale = make_sale(
                replica, tx, rights, basket, Paid(payments, Cents(0), Cents(0), Cents(0))
            )
            note = keep_text(replica, tx, f"{self._source} {order.number}")
            sale = msgspec.structs.replace(
                sale, order=self._id("order", order), customer=customer, note=note
            )
            tx.record(sale, self._actor.operator, rows=rights.rows)

    def _reserve(self, one: Matched) -> None:
        order, zone = one.order, house_zone(self._replica.reader(), self._replica.house)
        # The name stands with the customer; kept twice, it would have to go twice.
        until = order.deadline(first_beginning(one.places, self._shows))
        terms = Terms(until, zone, self._customer(order), "", f"{self._source} {order.number}")
        id_ = ReservationId(self._id("reservation", order))
        reserve(self._replica, self._priced(one), terms, self._actor, id_)

    def _priced(self, one: Matched) -> PricedBasket:
        return price_basket(one.places, {known.id: known.offer for known in self._shows})

    def _customer(self, order: OldOrder) -> CustomerId:
        if not order.name:
            return CustomerId(b"")
        details = Details(name=order.name, email=order.email, phone=order.phone)
        return take_customer(self._replica, self._source, details, self._actor)

    def _id(self, kind: str, order: OldOrder) -> bytes:
        return derive(kind, self._replica.house, self._source, order.number)

    def _is_here(self, store: RowStore, order: OldOrder) -> bool:
        """As sold or as reserved: who was kept a seat may have paid since, there or here."""
        sold = store.get(Order, (self._id("order", order),))
        kept = store.get(Reservation, (self._id("reservation", order),))
        return sold is not None or kept is not None

    def _taken(self, order: OldOrder) -> TakenOrder:
        return TakenOrder(order, self._id("order", order), self._id("reservation", order))

    def _performances(self, store: RowStore) -> tuple[Known, ...]:
        found = (
            (one, self._catalogue.offer(store, one.id))
            for one in self._catalogue.performances(store)
            if one.house == self._replica.house
        )
        return tuple(
            Known(one.id, one.title, one.starts_local, offer) for one, offer in found if offer
        )
