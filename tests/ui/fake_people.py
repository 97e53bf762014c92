"""A few people whom the desk's core in memory knows, for pictures: tests use the real one."""

from __future__ import annotations

from dataclasses import replace

from boxoffice.actions.reserving import Reserved
from boxoffice.basket import Basket
from boxoffice.catalog.customer import Consent
from boxoffice.clock import Planned
from boxoffice.errors import Refused
from boxoffice.ids import (
    Cents,
    CustomerId,
    OrderId,
    PerformanceId,
    PriceTypeId,
    ReservationId,
    SeatIndex,
)
from boxoffice.views import (
    CustomerFound,
    CustomerView,
    Details,
    EveningRow,
    KeptRow,
    OperatorView,
    OrderFound,
    ReservationView,
    ReservedView,
    Uncollected,
)
from tests.ui.fake_house import NOW_MS

_UNTIL = Planned("2026-11-27T19:50", "Europe/Brussels")
_NOBODY = CustomerId(b"")


def _found(n: int, name: str, email: str = "", phone: str = "") -> CustomerFound:
    return CustomerFound(CustomerId(bytes([n]) * 16), Details(name, email, phone, _ADDRESS))


_ADDRESS = "Kerkstraat 12, 8500 Kortrijk"
PEOPLE = (
    _found(1, "Jo Janssens", "jo.janssens@example.org", "0476 12 34 56"),
    _found(2, "Johan Janssens", "jo.janssens@example.org"),
    _found(3, "Mieke Janssens-Vandenbroucke", "", "056 22 33 44"),
)


def _kept(
    n: int, name: str, labels: tuple[str, ...], phone: str = "", *, ours: bool = True
) -> ReservationView:
    places = tuple(
        ReservedView(
            at, PerformanceId(b"\1" * 16), SeatIndex(at), "", label, PriceTypeId(b"b" * 16), 1,
            Cents(2200), "reserved",
        )
        for at, label in enumerate(labels)
    )  # fmt: skip
    return ReservationView(
        ReservationId(bytes([n]) * 16), f"2-{n:04d}", name, _NOBODY, phone, "", _UNTIL.local,
        _UNTIL.zone, places, ours, "" if ours else "Kassa 3", 0, "",
    )  # fmt: skip


RESERVED = (
    _kept(12, "Zoë Aerts", ("F3",), "0486 11 22 33"),
    _kept(14, "Bram Claes", ("H1", "H2", "H3", "H4", "H5", "H6", "H8"), "met rolstoel"),
    _kept(9, "Jo Janssens", ("G4", "G5"), "0476 12 34 56"),
    _kept(17, "Familie Vandenbroucke-De Schuyteneer", ("K1", "K2", "K3", "K4"), ours=False),
)


def _evening(
    name: str, number: str, places: str, count: int, state: str, inside: int = 0
) -> EveningRow:
    order = OrderId(number.encode()) if state != "reserved" else OrderId(b"")
    kept = ReservationId(number.encode()) if state == "reserved" else ReservationId(b"")
    return EveningRow(name, number, places, count, "", state, inside, order, kept)


EVENING = (
    _evening("Zoë Aerts", "2-0012", "F3", 1, "reserved"),
    _evening("Bram Claes", "2-0014", "H1–H6, H8", 7, "reserved"),
    _evening("Jo Janssens", "1-0131", "A1–A2", 2, "paid", 2),
    _evening("Basisschool De Regenboog", "1-0098", "L1–L24, M1–M20", 44, "due"),
    _evening("", "1-0147", "C7–C8", 2, "paid"),
)


class FakePeople:
    """The part of a desk's facade that is about people."""

    left = Uncollected()
    """What is still reserved; a test sets it."""

    def log_in_badge(self, code: str) -> OperatorView | None:
        return None

    def held_for_ms(self, basket: Basket) -> int | None:
        return None

    def deadline(self, basket: Basket) -> Planned:
        return _UNTIL

    def reserve(self, basket: Basket, name: str, note: str = "") -> Reserved:
        return Reserved(ReservationId(b"r" * 16), "2-0018", len(basket.places))

    def find_orders_of(self, text: str) -> tuple[OrderFound, ...]:
        return ()

    def find_reservations(self, text: str) -> tuple[ReservationView, ...]:
        return tuple(view for view in RESERVED if _begins(view.name, text))

    def reservation(self, id_: ReservationId) -> ReservationView:
        return next(view for view in RESERVED if view.id == id_)

    def reservations(self, performance: PerformanceId) -> tuple[ReservationView, ...]:
        return RESERVED

    def to_remind(self) -> tuple[KeptRow, ...]:
        starts = ("2026-11-28T20:00", "2026-11-29T11:00")
        return tuple(
            KeptRow(
                replace(kept, email="an.voorbeeld@example.org") if at == 1 else kept,
                kept.places[0].performance, ("Florissant", "Aperitiefconcert")[at % 2],
                starts[at % 2], due=False, near=True,
            )
            for at, kept in enumerate(RESERVED)
        )  # fmt: skip

    def uncollected(self, performance: PerformanceId) -> Uncollected:
        return self.left

    def evening(self, performance: PerformanceId) -> tuple[EveningRow, ...]:
        return EVENING

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
        return tuple(one for one in PEOPLE if _begins(one.details.name, text))

    def looked_like(self, text: str) -> tuple[str, ...]:
        return ("peeters", "petrus") if text.startswith("pet") else ()

    def customer(self, id_: CustomerId) -> CustomerView:
        one = next(one for one in PEOPLE if one.id == id_)
        bought = OrderFound(
            OrderId(b"o" * 16), "1-0131", NOW_MS - 86_400_000, "paid", Cents(4400),
            "Florissant · A1, A2",
        )  # fmt: skip
        said = (
            Consent("newsletter", True, "2026-09-14", "desk"),
            Consent("sharing", False, "2026-09-14", "paper"),
        )
        return CustomerView(
            one.id, one.details, (PEOPLE[2],), said, ("plaatsen aan het gangpad",), (bought,),
            (PEOPLE[1],), (("Vriend van het huis", "2027-08-31"), ("Lerarenkaart", "")),
        )  # fmt: skip

    def store_customer(
        self, details: Details, id_: CustomerId = _NOBODY, shown: Details | None = None
    ) -> CustomerFound:
        return CustomerFound(id_ or CustomerId(b"c" * 16), details)

    def hold_membership(self, customer: CustomerId, name: str, until: str) -> None:
        raise Refused("no_such_day")

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


def _begins(name: str, text: str) -> bool:
    return any(word.startswith(text.casefold()) for word in name.casefold().split())
