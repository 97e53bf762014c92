"""The desk's facade, as far as it is about places that are kept for somebody."""

from __future__ import annotations

from dataclasses import replace

from boxoffice.actions import reserving
from boxoffice.actions.reserving import Reserved, Terms
from boxoffice.basket import Basket, Kept, Place
from boxoffice.clock import Planned
from boxoffice.counter_prices import PriceDesk
from boxoffice.counter_till import TillDesk
from boxoffice.errors import Refused
from boxoffice.fold.rows import Reservation
from boxoffice.ids import HouseId, OperatorId, PerformanceId, ReservationId, ShiftId
from boxoffice.people import People
from boxoffice.queries import reservations
from boxoffice.queries.places import free_own_seats, propose
from boxoffice.replica.replica import Actor
from boxoffice.reservations import Reservations
from boxoffice.rules import deadlines
from boxoffice.rules.roles import Act
from boxoffice.views.people import EveningRow, ReservedView, Uncollected

_BY_ITSELF = Actor(OperatorId(b""), ShiftId(b""))


class ReservationDesk(PriceDesk, Reservations, People, TillDesk):
    """A desk that keeps places, has them collected, and frees them."""

    # -- making ---------------------------------------------------------------------------------

    def deadline(self, basket: Basket) -> Planned:
        """Until when the house would keep it. Refused("empty_basket" | "unknown_performance" |
        "reserve_too_late").
        """
        shows = [self._planned(p) for p in {place.performance for place in basket.places}]
        if not shows:
            raise Refused("empty_basket")
        return self._until(shows, self._rules())

    def _rules(self) -> deadlines.ReserveRules:
        return reservations.reserve_rules(self._replica.reader(), HouseId(self._replica.house))

    def reserve(self, basket: Basket, name: str, note: str = "") -> Reserved:
        """Keep the places of the basket for its customer, or for a name.

        Refused("name_missing" | "empty_basket" | "price_not_kept" | "seat_not_owned" | …); nothing
        is kept then. A pass, or what is shown, is asked when it is collected.
        """
        if not name.strip() and not basket.customer:
            raise Refused("name_missing")
        self._require_role(Act.SELL)
        if any(place.agreed is not None for place in basket.places):
            raise Refused("price_not_kept")
        until = self.deadline(basket)
        # A customer's name stands with the customer; kept twice, it would have to go twice.
        said = "" if basket.customer else name.strip()
        terms = Terms(until.local, until.zone, basket.customer, said, note.strip())
        return reserving.reserve(self._replica, self._price(basket), terms, self.actor())

    # -- finding --------------------------------------------------------------------------------

    def uncollected(self, performance: PerformanceId) -> Uncollected:
        """How many places of it are still reserved, and until when the first of them."""
        store = self._replica.reader()
        count = reservations.places_kept(store, performance)
        if not count:
            return Uncollected()
        now_ms = self._replica.clock.wall_ms()
        until = sorted(
            (Planned(row.until, row.zone) for row in reservations.still_kept(store, performance)),
            key=lambda planned: planned.utc(),
        )
        coming = [one for one in until if not deadlines.is_due(one, now_ms)]
        shown = coming[0] if coming else until[-1]
        return Uncollected(count, shown.local, shown.zone)

    def evening(self, performance: PerformanceId) -> tuple[EveningRow, ...]:
        """Everybody who is expected, by name."""
        return self._collecting.evening(self._replica.reader(), performance)

    def print_evening(self, performance: PerformanceId) -> None:
        """Queue the evening list as a paper."""
        with self._replica.write() as tx:
            tx.queue_print("evening_list", "", performance)

    # -- collecting -----------------------------------------------------------------------------

    def to_collect(self, id_: ReservationId) -> Basket:
        """What is still reserved, as a basket to be paid. Refused("unknown_reservation" |
        "reservation_closed" | "reservation_elsewhere").
        """
        store = self._replica.reader()
        reservations.require_ours(store, id_, self._replica.device, self._replica.incarnation)
        view = self.reservation(id_)
        places = tuple(_kept(id_, place) for place in view.open())
        return Basket(places, view.customer, view.name)

    def instead_of(self, id_: ReservationId) -> Basket:
        """Equal places that are free and ours, for who comes after the release: the same ones
        where they are, else others of the same rank; empty when there are not enough.
        """
        view = self.reservation(id_)
        gone = [place for place in view.places if place.state == "released"]
        found = tuple(_again(place) for place in gone if self._is_free(place))
        if len(found) < len(gone):
            found = self._equal(gone)
        return Basket(found, view.customer, view.name)

    def _is_free(self, place: ReservedView) -> bool:
        board = self.seats(place.performance)
        if place.seat is None:
            return any(pool.key == place.pool and pool.ours for pool in board.pools)
        return place.seat in free_own_seats(board)

    def _equal(self, gone: list[ReservedView]) -> tuple[Place, ...]:
        if not gone or any(place.seat is None for place in gone):
            return ()
        first = gone[0]
        found = self._catalogue.performance(self._replica.reader(), first.performance)
        plan = self._catalogue.plan(self._replica.reader(), found.plan) if found else None
        one_kind = {(place.performance, place.rank) for place in gone}
        if plan is None or len(one_kind) > 1:
            return ()
        board = self.seats(first.performance)
        try:
            equal = propose(board, plan, len(gone), frozenset(), online=False, rank=first.rank)
        except Refused:
            return ()
        return tuple(
            replace(_again(place), seat=seat)
            for place, seat in zip(gone, equal.seats, strict=False)
        )

    # -- keeping longer, freeing ----------------------------------------------------------------

    def reserve_again(self, ids: tuple[ReservationId, ...]) -> int:
        """New reservations of what was just freed, as far as it is still free and ours; how many
        places.
        """
        count = 0
        for id_ in ids:
            view = self.reservation(id_)
            free = tuple(
                _again(place) for place in view.places
                if place.state == "released" and self._is_free(place)
            )  # fmt: skip
            if free:
                basket = Basket(free, view.customer)
                terms = Terms(
                    view.until, view.zone, view.customer,
                    "" if view.customer else view.name, view.note,
                )  # fmt: skip
                priced = self._price(basket)
                count += reserving.reserve(self._replica, priced, terms, self.actor()).places
        return count

    def release_due(self) -> int:
        """What this device frees by itself, if the house so sets: its own reservations past their
        deadline; how many places.
        """
        if not self._rules().releases_itself:
            return 0
        count, now_ms = 0, self._replica.clock.wall_ms()
        for row in self._due(now_ms):
            try:
                count += reserving.release(self._replica, ReservationId(row.id), _BY_ITSELF)
            except Refused:  # another's, whole or in part: its owner frees it
                continue
        return count

    def _due(self, now_ms: int) -> list[Reservation]:
        store = self._replica.reader()
        ids = store.conn.execute(
            "SELECT DISTINCT reservation FROM reserved_place WHERE state = 'reserved'"
        ).fetchall()
        found = (store.get(Reservation, (id_,)) for (id_,) in ids)
        return [
            row for row in found
            if row is not None and deadlines.is_due(Planned(row.until, row.zone), now_ms)
        ]  # fmt: skip


def _kept(id_: ReservationId, place: ReservedView) -> Place:
    kept = Kept(id_, place.n, place.price_type, place.cents)
    return replace(_again(place), kept=kept)


def _again(place: ReservedView) -> Place:
    """The same place as one to be bought."""
    return Place(place.performance, place.price_type, place.seat, place.pool or None)
