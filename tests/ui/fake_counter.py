"""A desk's core in memory, for widgets under test. It knows just enough rules to be sold from."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from boxoffice.basket import Basket, Draft
from boxoffice.catalog.plan import Plan
from boxoffice.counter_baskets import KeptBasket
from boxoffice.errors import BoxOfficeError, Refused
from boxoffice.ids import (
    Cents,
    CustomerId,
    OperatorId,
    OrderId,
    PerformanceId,
    SeatIndex,
    ShiftId,
    TicketId,
)
from boxoffice.money import round_cash
from boxoffice.queries import finding
from boxoffice.replica.courtesy import Courtesy
from boxoffice.rules.parts import Parts
from boxoffice.rules.vouchers import parse_code
from boxoffice.terminal import CardAsk, CardResult, CardState, TerminalStatus
from boxoffice.views import (
    NO_SLIPS,
    Difference,
    Identity,
    LeftBasket,
    Link,
    Method,
    OpenCard,
    OperatorView,
    OrderFound,
    OrderPayment,
    OrderView,
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
    Slips,
    SlipTotals,
    Sold,
    SyncState,
    Tender,
    Unmet,
    VoucherView,
    WrongTender,
)
from tests.terminals import ScriptedTerminal
from tests.ui.fake_house import NOW_MS, identity, operators, performance, prices
from tests.ui.fake_people import FakePeople
from tests.ui.halls import theatre

NOTHING = Basket()


class FakeCounter(FakePeople):
    """The facade of a desk. Tests change its attributes to bring a state about."""

    found_baskets: tuple[LeftBasket, ...] = ()
    kept_baskets: tuple[KeptBasket, ...] = ()
    due: tuple[OrderFound, ...] = ()
    courtesy = Courtesy()
    signs = ""
    """What a difference of the till is refused with."""

    def __init__(self) -> None:
        self.hall = theatre()
        self.open = True
        self.training = False
        self.link = Link.ONLINE
        self.waiting = 0
        self.problem = ""
        self.conflicts = 0
        self.jobs: tuple[PrintJobView, ...] = ()
        self.mail_address = ""
        self.programme = True
        self.offered = True
        """Whether the first programme has come, and its plan and prices as well."""
        self.fails: BoxOfficeError | None = None
        self.secure_fails: BoxOfficeError | None = None
        self.answering = threading.Event()
        self.answering.set()
        self.unmet: Unmet | None = None
        """What the prices of a basket ask, as a test says."""
        self.clock_offset_ms = 0
        self.orders: tuple[OrderView, ...] = ()
        self.apart = False
        """Four together are not free."""
        self.sales: list[tuple[Basket, Tender]] = []
        self.terminal: ScriptedTerminal | None = None
        self.cards: tuple[OpenCard, ...] = ()
        self.wanted: tuple[Basket, tuple[Tender, ...]] = (NOTHING, ())
        self.counts: list[Mapping[str, Cents]] = []
        self.slips = NO_SLIPS
        self.uncounted: ShiftView | None = None
        self.moved: list[tuple[Cents, str]] = []
        self.x_reports = 0
        self.put_right: list[tuple[OrderId, Method, Method]] = []
        self.wrong: tuple[WrongTender, ...] = ()
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
        if not self.programme:
            return ()
        ours = self.states.count(SeatState.FREE_OURS)
        free = ours + self.states.count(SeatState.FREE_OTHER)
        shown = (
            performance(1, "Florissant", "Grote zaal", "2026-11-27T20:00", ours, free),
            performance(2, "Kleine stemmen", "Kleine zaal", "2026-11-27T20:15", 29, 41),
            performance(3, "Kip! (familie)", "Grote zaal", "2026-11-28T15:00", 60, 310),
            performance(4, "Florissant", "Grote zaal", "2026-11-28T20:00", 96, 402),
            performance(5, "Aperitiefconcert", "Foyer", "2026-11-29T11:00", 0, 77),
        )
        return tuple(finding.ranked(shown, text, "2026-11-27"))

    def plan(self, performance: PerformanceId) -> Plan | None:
        return self.hall if self.offered else None

    def seats(self, performance: PerformanceId) -> SeatBoard:
        if not self.offered:
            return SeatBoard(performance, b"", (), 1)
        return SeatBoard(performance, bytes(self.states), (), 1)

    def keep_baskets(self, baskets: Sequence[KeptBasket]) -> None:
        self.kept_baskets = tuple(baskets)

    def as_kept(
        self, draft: Draft, before: Sequence[Draft] = (), *,
        current: bool = False, at_card: bool = False,
    ) -> KeptBasket:  # fmt: skip
        return KeptBasket(draft.basket, draft.returned, draft.reason, current, at_card)

    def left_baskets(self) -> tuple[LeftBasket, ...]:
        return self.found_baskets

    def orders_due(self) -> tuple[OrderFound, ...]:
        return self.due

    def seat_owners(self, performance: PerformanceId) -> Mapping[int, str]:
        names = {
            SeatState.FREE_OURS: "Kassa 1",
            SeatState.SOLD: "Kassa 1",
            SeatState.HELD: "Kassa 2",
        }
        return {n: names[SeatState(at)] for n, at in enumerate(self.states) if at in names}

    def prices(self, performance: PerformanceId) -> tuple[PriceView, ...]:
        return prices() if self.offered else ()

    def passes_left(self, returned: tuple[TicketId, ...] = ()) -> int:
        return 3

    def pass_used(
        self, performance: PerformanceId, number: str, returned: tuple[TicketId, ...] = ()
    ) -> str:
        return ""

    def most_passes(self) -> int:
        return 10

    def change_price(
        self, basket: Basket, index: int, cents: Cents, reason: str, pin: str = "",
        second: OperatorId | None = None, second_pin: str = "",
    ) -> Basket:  # fmt: skip
        if not pin:
            raise Refused("own_pin_missing")
        return basket

    def papers_missing(self) -> tuple[PrintJobView, ...]:
        return self.jobs

    def mail_order(self, order: OrderId) -> None:
        """It would be sent."""

    def as_group(self, basket: Basket) -> Basket:
        return replace(basket, one_code=not basket.one_code)

    def mail_to(self, customer: CustomerId) -> str:
        return self.mail_address

    def paper_is_there(self, job: int) -> None:
        self.jobs = tuple(one for one in self.jobs if one.id != job)

    def print_again(self) -> None:
        self.jobs = tuple(one for one in self.jobs if one.state != "failed")

    def sell_at_risk(
        self, basket: Basket, tender: Tender, reason: str, pin: str = "",
        second: OperatorId | None = None, second_pin: str = "",
    ) -> Sold:  # fmt: skip
        if not pin:
            raise Refused("own_pin_missing")
        return self.sell(basket, tender)

    def sell_on_paper(
        self, basket: Basket, tender: Tender, reason: str, pin: str = "",
        second: OperatorId | None = None, second_pin: str = "",
    ) -> Sold:  # fmt: skip
        if not pin:
            raise Refused("own_pin_missing")
        return self.sell(basket, tender)

    def hold(self, basket: Basket, before: Basket) -> None:
        """Nobody else to be polite to."""

    def quote(self, basket: Basket, returned: tuple[TicketId, ...] = ()) -> Quote:
        lines = []
        names = {price.id: price for price in prices()}
        for index, place in enumerate(basket.places):
            seat = self.hall.seats[place.seat or 0]
            price = names[place.price_type]
            cents = price.cents_by_rank
            lines.append(
                QuoteLine(
                    index,
                    seat.label,
                    price.name,
                    cents[0] if len(cents) == 1 else cents[seat.rank - 1],
                    self.states[place.seat or 0] == SeatState.FREE_OURS,
                )
            )
        total = Cents(sum(line.cents for line in lines))
        unmet = self.unmet if lines else None
        groups = (len(lines),) if len(lines) > 1 else ()
        return Quote(
            tuple(lines), total, round_cash(total), self._summary(basket), (), unmet, groups
        )

    def _summary(self, basket: Basket) -> str:
        seats = [self.hall.seats[place.seat or 0] for place in basket.places]
        if not seats:
            return ""
        numbers = sorted(int(seat.number) for seat in seats)
        span = str(numbers[0]) if len(seats) == 1 else f"{numbers[0]}-{numbers[-1]}"
        return f"{seats[0].row} {span}"

    def propose(
        self, performance: PerformanceId, quantity: int, avoid: tuple[SeatIndex, ...] = (), *,
        wheelchair: bool = False,
    ) -> Proposal:  # fmt: skip
        run: list[SeatIndex] = []
        start = next(i for i, s in enumerate(self.hall.seats) if s.row == "G" and s.number == "11")
        order = [*range(start, len(self.hall.seats)), *range(start)]
        for at in order:
            before = self.hall.seats[run[-1]].row if run else ""
            free = self.states[at] == SeatState.FREE_OURS and at not in avoid
            run = [*run, SeatIndex(at)] if free and before in {"", self.hall.seats[at].row} else []
            if len(run) == quantity:
                half = quantity // 2
                parts = (half, quantity - half) if self.apart else ()
                return Proposal(performance, tuple(run), None, quantity, (), parts)
        raise Refused("not_enough_together")

    def secure(self, basket: Basket) -> Basket:
        self.answering.wait(5)
        if self.secure_fails is not None:
            raise self.secure_fails
        for place in basket.places:
            self.states[place.seat or 0] = SeatState.FREE_OURS
        return basket

    def promotion(self, performance: PerformanceId, code: str) -> str:
        return ""

    def sell(self, basket: Basket, *tenders: Tender, note: str = "") -> Sold:
        self.answering.wait(5)
        if self.fails is not None:
            raise self.fails
        quote = self.quote(basket)
        tender = tenders[0] if tenders else Tender(Method.CASH)
        total = Parts(quote.total_cents, tenders)
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
            by_mail=basket.by_mail,
            parts=tuple(
                OrderPayment(t.method, total.worth(t), t.reference)
                for t in tenders if t.method != Method.ON_ACCOUNT
            ),
            communication="+++001/0100/14742+++"
            if any(t.method == Method.TRANSFER for t in tenders) else "",
        )  # fmt: skip

    # Nothing was sold before: tests of orders run on the real core.

    def find_orders(self, text: str) -> tuple[OrderFound, ...]:
        return ()

    def order(self, order: OrderId) -> OrderView:
        if not self.orders:
            raise Refused("unknown_order")
        return self.orders[0]

    def scanned(self, text: str) -> tuple[OrderView, TicketId] | None:
        return None

    def difference(self, tickets: tuple[TicketId, ...], basket: Basket = NOTHING) -> Difference:
        if not self.orders:
            raise Refused("unknown_ticket")
        cents = Cents(-sum(t.cents for t in self.orders[0].tickets if t.id in tickets))
        return Difference(cents, cents, Cents(150), ("card", "cash", "voucher"))

    def exchange(
        self, tickets: tuple[TicketId, ...], basket: Basket, *tenders: Tender, reason: str = "",
        pin: str = "", second: OperatorId | None = None, second_pin: str = "",
    ) -> Sold:  # fmt: skip
        raise Refused("unknown_ticket")

    def move(
        self, performance: PerformanceId, to: tuple[tuple[TicketId, SeatIndex], ...],
        reason: str = "",
    ) -> tuple[str, ...]:  # fmt: skip
        raise Refused("unknown_ticket")

    def reprint(self, order: OrderId, tickets: tuple[TicketId, ...], reason: str = "") -> None:
        raise Refused("unknown_order")

    def reissue(self, order: OrderId, tickets: tuple[TicketId, ...], why: str) -> None:
        raise Refused("unknown_order")

    def change_payment(
        self, order: OrderId, was: Method, now: Method, reason: str, reference: str = ""
    ) -> Cents:
        if self.open is False or not self.counts:
            raise Refused("unknown_order")
        self.put_right.append((order, was, now))
        return Cents(0)

    def settle(self, order: OrderId, *tenders: Tender) -> Cents:
        raise Refused("unknown_order")

    def has_drawer(self) -> bool:
        return False

    def kick_drawer(self) -> None:
        """No drawer."""

    def open_drawer(
        self, reason: str, pin: str = "", second: OperatorId | None = None, second_pin: str = ""
    ) -> None:
        if not pin:
            raise Refused("own_pin_missing")

    def has_terminal(self) -> bool:
        return self.terminal is not None

    def terminal_status(self) -> TerminalStatus:
        return TerminalStatus.READY if self.terminal is None else self.terminal.status()

    def begin_card(
        self, basket: Basket, returned: tuple[TicketId, ...], *tenders: Tender, note: str = ""
    ) -> CardAsk:
        self.wanted = basket, tenders
        parts = Parts(self.quote(basket).total_cents, tenders)
        card = next(tender for tender in tenders if tender.method is Method.CARD)
        return CardAsk(b"intent", parts.worth(card))

    def begin_order_card(self, order: OrderId, *tenders: Tender) -> CardAsk:
        raise Refused("unknown_order")

    def authorise(self, ask: CardAsk) -> CardResult:
        assert self.terminal is not None
        return self.terminal.authorise(ask)

    def abort_card(self) -> None:
        assert self.terminal is not None
        self.terminal.abort()

    def finish_card(self, intent: bytes, result: CardResult) -> Sold | None:
        if result.state is CardState.APPROVED:
            return self.sell(self.wanted[0], *self.wanted[1])
        if result.state is CardState.UNKNOWN:
            summary = self.quote(self.wanted[0]).summary
            self.cards = (OpenCard(intent, result.cents, "unknown", NOW_MS, summary),)
        return None

    def open_cards(self) -> tuple[OpenCard, ...]:
        return self.cards

    def settle_card(self, intent: bytes) -> Sold | None:
        return None

    def card_proof(self, intent: bytes, reference: str = "") -> Sold:
        self.cards = ()
        return self.sell(self.wanted[0], *self.wanted[1])

    def card_not_paid(self, intent: bytes, reason: str = "") -> None:
        self.cards = ()

    def voucher(self, text: str) -> VoucherView | None:
        code = parse_code(text)
        return None if code is None else VoucherView(code, Cents(5000), Cents(2500), "")

    def note(self, order: OrderId, text: str) -> None:
        raise Refused("unknown_order")

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

    def uncounted_shift(self) -> ShiftView | None:
        return self.uncounted

    def move_cash(self, cents: Cents, reason: str) -> None:
        self.moved.append((cents, reason))

    def print_x(self) -> None:
        self.x_reports += 1

    def count_shift(
        self, counts: Mapping[str, Cents], slips: Slips = NO_SLIPS, *, late: bool = False
    ) -> None:
        self.counts.append(counts)
        self.slips = slips

    def shift_result(self, *, late: bool = False) -> tuple[ShiftTotals, ...]:
        if not self.counts:
            raise Refused("not_counted")
        expected = {"cash": 21400, "card_by_hand": 8800}
        return tuple(
            ShiftTotals(method, Cents(expected[method]), cents, Cents(cents - expected[method]))
            for method, cents in sorted(self.counts[-1].items())
        )

    def shift_slips(self, *, late: bool = False) -> SlipTotals:
        return SlipTotals(3, self.slips.vouchers, 2, self.slips.returned)

    def wrong_tenders(self, *, late: bool = False) -> tuple[WrongTender, ...]:
        return self.wrong

    def close_shift(
        self,
        reason: str = "",
        second: OperatorId | None = None,
        deposit_bag: str = "",
        left_in_drawer: Cents = Cents(0),
        *,
        late: bool = False,
        pin: str = "",
        second_pin: str = "",
    ) -> ShiftResult:
        if self.signs:
            raise Refused(self.signs)
        self.open, self.uncounted = False, None
        return ShiftResult(ShiftId(b"s"), "1-14", self.shift_result(), self.waiting)

    def close_uncounted(
        self, deposit_bag: str = "", left_in_drawer: Cents = Cents(0)
    ) -> ShiftResult:
        self.uncounted, self.open = self.shift(), False
        return ShiftResult(ShiftId(b"s"), "1-14", (), self.waiting)

    def sync_state(self) -> SyncState:
        return SyncState(
            self.link,
            NOW_MS - 540_000,
            self.waiting,
            self.waiting,
            NOW_MS - 540_000,
            self.conflicts,
            single_copy=False,
            clock_offset_ms=self.clock_offset_ms,
            problem=self.problem,
        )

    def print_jobs(self) -> tuple[PrintJobView, ...]:
        return self.jobs

    def print_receipt(self, order: OrderId) -> None:
        self.receipts.append(order)

    def last_sale(self) -> Sold | None:
        return None

    def last_order(self) -> OrderId | None:
        return None

    def subscribe(self, callback: Callable[[], None]) -> None:
        self.callbacks.append(callback)
