"""A desk's core in memory, for widgets under test. It knows just enough rules to be sold from."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace

from boxoffice.basket import Basket
from boxoffice.catalog.plan import Plan
from boxoffice.errors import BoxOfficeError, Refused
from boxoffice.ids import (
    Cents,
    DeviceId,
    HouseId,
    OperatorId,
    OrderId,
    PerformanceId,
    PriceTypeId,
    SeatIndex,
    ShiftId,
    TicketId,
)
from boxoffice.money import round_cash
from boxoffice.views import (
    DeviceKind,
    Identity,
    Link,
    Method,
    OperatorView,
    PerformanceView,
    PriceView,
    PrintJobView,
    Proposal,
    Quote,
    QuoteLine,
    SeatBoard,
    SeatState,
    ShiftResult,
    ShiftTotals,
    ShiftView,
    Sold,
    SyncState,
    Tender,
)
from tests.ui.halls import theatre

NOW_MS = 1_795_803_667_000
"""Friday 27 November 2026, 19:21:07 in Brussels."""
ZONE = "Europe/Brussels"


class StillClock:
    """It is always 19:21:07."""

    def wall_ms(self) -> int:
        """The moment of the drawings."""
        return NOW_MS

    def boot_ms(self) -> int:
        """Does not move either."""
        return 0

    def boot_id(self) -> bytes:
        """One boot."""
        return b"boot"


def identity(kind: DeviceKind = DeviceKind.DESK, name: str = "Kassa 1") -> Identity:
    """An installation of CC De Kring."""
    return Identity(HouseId(b"h"), "CC De Kring", DeviceId(b"d"), 1, name, kind, 1, ZONE, "EUR")


def operators() -> tuple[OperatorView, ...]:
    """Three people."""
    names = ("An Peeters", "Bram Claes", "Carla Wouters")
    return tuple(
        OperatorView(OperatorId(bytes([at])), at, name, frozenset({"desk"}))
        for at, name in enumerate(names, start=1)
    )


def _performance(
    at: int, title: str, hall: str, starts: str, ours: int, free: int
) -> PerformanceView:
    return PerformanceView(
        PerformanceId(bytes([at])),
        title,
        hall,
        starts,
        ZONE,
        "available",
        free,
        ours,
        198,
        0,
        2,
        numbered=True,
    )


class FakeCounter:
    """The facade of a desk. Tests change its attributes to bring a state about."""

    def __init__(self) -> None:
        self.hall = theatre()
        self.open = True
        self.training = False
        self.link = Link.ONLINE
        self.waiting = 0
        self.conflicts = 0
        self.jobs: tuple[PrintJobView, ...] = ()
        self.fails: BoxOfficeError | None = None
        self.secure_fails: BoxOfficeError | None = None
        self.answering = threading.Event()
        self.answering.set()
        self.sales: list[tuple[Basket, Tender]] = []
        self.counts: list[Mapping[str, Cents]] = []
        self.receipts: list[OrderId] = []
        self.callbacks: list[Callable[[], None]] = []
        chance = random.Random(7)
        states = chance.choices((0, 1, 3, 4, 2, 6), (46, 20, 3, 26, 2, 3), k=len(self.hall.seats))
        for at, seat in enumerate(self.hall.seats):
            if seat.row == "G" and 9 <= int(seat.number) <= 18:
                states[at] = SeatState.FREE_OURS
        self.states = bytearray(states)

    def identity(self) -> Identity:
        return replace(identity(), training=self.training)

    def operators(self) -> tuple[OperatorView, ...]:
        return operators()

    def log_in(self, operator: OperatorId, pin: str) -> OperatorView:
        if pin != "123456":
            raise Refused("wrong_pin")
        return next(person for person in operators() if person.id == operator)

    def performances(self, text: str = "") -> tuple[PerformanceView, ...]:
        ours = self.states.count(SeatState.FREE_OURS)
        free = ours + self.states.count(SeatState.FREE_OTHER)
        shown = (
            _performance(1, "Florissant", "Grote zaal", "2026-11-27T20:00", ours, free),
            _performance(2, "Kleine stemmen", "Kleine zaal", "2026-11-27T20:15", 29, 41),
            _performance(3, "Kip! (familie)", "Grote zaal", "2026-11-28T15:00", 60, 310),
            _performance(4, "Zaterdag: Florissant", "Grote zaal", "2026-11-28T20:00", 96, 402),
            _performance(5, "Aperitiefconcert", "Foyer", "2026-11-29T11:00", 0, 77),
        )
        return tuple(view for view in shown if text.casefold() in view.title.casefold())

    def plan(self, performance: PerformanceId) -> Plan | None:
        return self.hall

    def seats(self, performance: PerformanceId) -> SeatBoard:
        return SeatBoard(performance, bytes(self.states), (), 1)

    def prices(self, performance: PerformanceId) -> tuple[PriceView, ...]:
        rows = (
            ("Basis", "", (2200, 2000, 1800, 2200)),
            ("-26", "tot 26 jaar, kaart tonen", (1800,)),
            ("65+", "", (2000,)),
            ("Kansentarief", "UiTPAS met kansenstatuut", (440,)),
            ("Vrijkaart", "", (0,)),
        )
        return tuple(
            PriceView(
                PriceTypeId(bytes([at])), at, name, note, tuple(Cents(c) for c in cents), at == 1
            )
            for at, (name, note, cents) in enumerate(rows, start=1)
        )

    def hold(self, basket: Basket, before: Basket) -> None:
        """Nobody else to be polite to."""

    def quote(self, basket: Basket) -> Quote:
        lines = []
        names = {price.id: price for price in self.prices(PerformanceId(b"1"))}
        for index, place in enumerate(basket.places):
            seat = self.hall.seats[place.seat or 0]
            price = names[place.price_type]
            cents = price.cents_by_rank
            lines.append(
                QuoteLine(
                    index,
                    f"{seat.row}{seat.number}",
                    price.name,
                    cents[0] if len(cents) == 1 else cents[seat.rank - 1],
                    self.states[place.seat or 0] == SeatState.FREE_OURS,
                )
            )
        total = Cents(sum(line.cents for line in lines))
        return Quote(tuple(lines), total, round_cash(total), self._summary(basket))

    def _summary(self, basket: Basket) -> str:
        seats = [self.hall.seats[place.seat or 0] for place in basket.places]
        if not seats:
            return ""
        numbers = sorted(int(seat.number) for seat in seats)
        span = str(numbers[0]) if len(seats) == 1 else f"{numbers[0]}-{numbers[-1]}"
        return f"{seats[0].row} {span}"

    def propose(
        self, performance: PerformanceId, quantity: int, avoid: tuple[SeatIndex, ...] = ()
    ) -> Proposal:
        run: list[SeatIndex] = []
        start = next(i for i, s in enumerate(self.hall.seats) if s.row == "G" and s.number == "11")
        order = [*range(start, len(self.hall.seats)), *range(start)]
        for at in order:
            before = self.hall.seats[run[-1]].row if run else ""
            free = self.states[at] == SeatState.FREE_OURS and at not in avoid
            run = [*run, SeatIndex(at)] if free and before in {"", self.hall.seats[at].row} else []
            if len(run) == quantity:
                return Proposal(performance, tuple(run), None, quantity, ())
        raise Refused("not_enough_together")

    def secure(self, basket: Basket) -> Basket:
        self.answering.wait(5)
        if self.secure_fails is not None:
            raise self.secure_fails
        for place in basket.places:
            self.states[place.seat or 0] = SeatState.FREE_OURS
        return basket

    def sell(self, basket: Basket, tender: Tender) -> Sold:
        self.answering.wait(5)
        if self.fails is not None:
            raise self.fails
        quote = self.quote(basket)
        self.sales.append((basket, tender))
        for place in basket.places:
            self.states[place.seat or 0] = SeatState.SOLD
        cash = tender.method == Method.CASH
        paid = quote.cash_cents if cash else quote.total_cents
        return Sold(
            OrderId(bytes([len(self.sales)])),
            f"1-{146 + len(self.sales):04d}",
            quote.total_cents,
            Cents(paid - quote.total_cents),
            paid,
            tender.given_cents if cash else paid,
            Cents(tender.given_cents - paid) if cash else Cents(0),
            tender.method,
            tuple(TicketId(bytes([at])) for at in range(len(basket.places))),
            quote.summary,
            offline=self.link != Link.ONLINE,
        )

    def shift(self) -> ShiftView | None:
        if not self.open:
            return None
        return ShiftView(
            ShiftId(b"s"), 14, OperatorId(b"1"), "An Peeters", NOW_MS - 4_747_000, Cents(15000)
        )

    def open_shift(self, float_cents: Cents) -> ShiftView:
        self.open = True
        shift = self.shift()
        assert shift is not None
        return replace(shift, float_cents=float_cents)

    def count_shift(self, counts: Mapping[str, Cents]) -> None:
        self.counts.append(counts)

    def shift_result(self) -> tuple[ShiftTotals, ...]:
        if not self.counts:
            raise Refused("not_counted")
        expected = {"cash": 21400, "card_by_hand": 8800}
        return tuple(
            ShiftTotals(method, Cents(expected[method]), cents, Cents(cents - expected[method]))
            for method, cents in self.counts[-1].items()
        )

    def close_shift(
        self,
        reason: str = "",
        second: OperatorId | None = None,
        deposit_bag: str = "",
        left_in_drawer: Cents = Cents(0),
    ) -> ShiftResult:
        self.open = False
        return ShiftResult(ShiftId(b"s"), "1-14", self.shift_result(), self.waiting)

    def sync_state(self) -> SyncState:
        return SyncState(
            self.link,
            NOW_MS - 540_000,
            self.waiting,
            self.waiting,
            NOW_MS - 540_000,
            self.conflicts,
            single_copy=False,
        )

    def print_jobs(self) -> tuple[PrintJobView, ...]:
        return self.jobs

    def print_receipt(self, order: OrderId) -> None:
        self.receipts.append(order)

    def last_sale(self) -> Sold | None:
        return None

    def subscribe(self, callback: Callable[[], None]) -> None:
        self.callbacks.append(callback)
