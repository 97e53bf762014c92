"""Nobody is known to the desk's core in memory: people are tested on the real one."""

from __future__ import annotations

from boxoffice.actions.reserving import Reserved
from boxoffice.basket import Basket
from boxoffice.clock import Planned
from boxoffice.errors import Refused
from boxoffice.ids import CustomerId, PerformanceId, ReservationId
from boxoffice.views import (
    CustomerFound,
    CustomerView,
    Details,
    EveningRow,
    OperatorView,
    ReservationView,
    Uncollected,
)

_UNTIL = Planned("2026-11-27T19:50", "Europe/Brussels")


class FakePeople:
    """The part of a desk's facade that is about people."""

    left = Uncollected()
    """What is still reserved; a test sets it."""

    def log_in_badge(self, code: str) -> OperatorView | None:
        return None

    def deadline(self, basket: Basket) -> Planned:
        return _UNTIL

    def reserve(self, basket: Basket, name: str, note: str = "") -> Reserved:
        return Reserved(ReservationId(b"r" * 16), "2-0012", len(basket.places))

    def find_reservations(self, text: str) -> tuple[ReservationView, ...]:
        return ()

    def reservation(self, id_: ReservationId) -> ReservationView:
        raise Refused("unknown_reservation")

    def reservations(self, performance: PerformanceId) -> tuple[ReservationView, ...]:
        return ()

    def uncollected(self, performance: PerformanceId) -> Uncollected:
        return self.left

    def evening(self, performance: PerformanceId) -> tuple[EveningRow, ...]:
        return ()

    def print_evening(self, performance: PerformanceId) -> None:
        """No printer."""

    def to_collect(self, id_: ReservationId) -> Basket:
        raise Refused("unknown_reservation")

    def instead_of(self, id_: ReservationId) -> Basket:
        raise Refused("unknown_reservation")

    def release(self, ids: tuple[ReservationId, ...], reason: str = "") -> int:
        return 0

    def reserve_again(self, ids: tuple[ReservationId, ...]) -> int:
        return 0

    def keep_longer(self, ids: tuple[ReservationId, ...]) -> Planned:
        return _UNTIL

    def release_due(self) -> int:
        return 0

    def find_customers(self, text: str) -> tuple[CustomerFound, ...]:
        return ()

    def looked_like(self, text: str) -> tuple[str, ...]:
        return ()

    def customer(self, id_: CustomerId) -> CustomerView:
        raise Refused("unknown_customer")

    def store_customer(self, details: Details, id_: CustomerId = CustomerId(b"")) -> CustomerFound:
        return CustomerFound(id_ or CustomerId(b"c" * 16), details)

    def merge_customers(self, kept: CustomerId, other: CustomerId) -> None:
        raise Refused("unknown_customer")

    def consent(self, customer: CustomerId, purpose: str, *, given: bool) -> None:
        raise Refused("unknown_customer")

    def join_household(self, one: CustomerId, other: CustomerId) -> None:
        raise Refused("unknown_customer")

    def leave_household(self, customer: CustomerId) -> None:
        raise Refused("unknown_customer")

    def note_of_customer(self, customer: CustomerId, text: str) -> None:
        raise Refused("unknown_customer")

    def erase_customer(self, customer: CustomerId) -> int:
        raise Refused("unknown_customer")
