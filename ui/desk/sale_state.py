"""The state of one sale before it is paid, and what follows from it for the screen."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from boxoffice.basket import Basket, Draft
from boxoffice.catalog.plan import Plan
from boxoffice.ids import Cents, PerformanceId, SeatIndex, TicketId
from boxoffice.rules.parts import Parts
from boxoffice.views import PerformanceView, Proposal, Quote, SeatBoard, SeatState, Sold
from ui.desk.counter_port import CounterPort
from ui.desk.offers import Offer
from ui.desk.wish import Wish
from ui.seatmap.geometry import PlanGeometry
from ui.strings import Message


class Step(StrEnum):
    """What the strip is about."""

    REST = "rest"
    CASH = "cash"
    CARD = "card"
    MIXED = "mixed"
    TERMINAL = "terminal"
    UNKNOWN = "unknown"
    BUSY = "busy"
    NOTICE = "notice"
    OFFER = "offer"
    SOLD = "sold"
    REASON = "reason"
    PROOF = "proof"
    WHOSE = "whose"
    TARIFF = "tariff"


class Aside(NamedTuple):
    """A basket that waits while somebody else is served, and what it was before, oldest first."""

    draft: Draft
    before: tuple[Draft, ...] = ()


class SaleState(QObject):
    """What a customer wants, as far as it is known.

    Signals:
        changed: something to show changed.
    """

    changed = Signal()

    def __init__(self, counter: CounterPort) -> None:
        super().__init__()
        self._counter = counter
        self.before: list[Draft] = []
        """What it was, the last step last: Ctrl+Z goes back there."""
        self._plan: Plan | None = None
        self.performance: PerformanceView | None = None
        self.geometry: PlanGeometry | None = None
        self.board: SeatBoard | None = None
        self.wish = Wish()
        self.basket = Basket()
        self._told = Basket()
        self.aside: tuple[Aside, ...] = ()
        self.reason = ""
        """Why, and for whom, as a price of the basket asks."""
        self.returned: tuple[TicketId, ...] = ()
        """Tickets that are given back for the basket."""
        self.proposal: Proposal | None = None
        self.quote: Quote = counter.quote(Basket())
        self.step = Step.REST
        self.parts = Parts(Cents(0))
        """The parts of a payment that is put together."""
        self.notice: Message | None = None
        self.offer: Offer | None = None
        self.refused: frozenset[int] = frozenset()
        """Places of the basket that another desk has: they stay wanted, but are not taken."""
        self.sold: Sold | None = None
        self.emptying = False
        self.open = counter.shift() is not None

    def draft(self) -> Draft:
        """What is wanted now."""
        return Draft(self.basket, self.returned, self.reason)

    def forget_answers(self) -> None:
        """The next customer is asked anew."""
        self.reason = ""

    def wanted(self) -> Basket:
        """The basket with everything that was put aside: what others must leave alone."""
        return self.basket.add(*(place for one in self.aside for place in one.draft.basket.places))

    def _as_shown(self, board: SeatBoard) -> SeatBoard:
        """Seats of what was put aside are in another basket."""
        states = bytearray(board.states)
        for one in self.aside:
            for seat in one.draft.basket.seats_of(board.performance):
                states[seat] = SeatState.HELD
        return replace(board, states=bytes(states)) if self.aside else board

    def busy(self) -> bool:
        """Something is being claimed or written, or a terminal waits for a card: keys wait too."""
        return self.step in {Step.BUSY, Step.TERMINAL}

    def ring(self) -> tuple[SeatIndex, ...]:
        """The seats that wear the ring now: an offer, else the proposal."""
        if self.offer is not None:
            return self.offer.seats
        return self.proposal.seats if self.proposal is not None else ()

    def not_taken(self) -> frozenset[int]:
        """Lines of the quote that are no more than proposed or wanted."""
        taken = len(self.basket.places)
        if self.offer is not None:
            return self.offer.at
        return self.refused | frozenset(range(taken, len(self.quote.lines)))

    def mine(self) -> tuple[SeatIndex, ...]:
        """Seats of the chosen performance that are in the basket and not refused or offered."""
        basket = self.offer.basket if self.offer is not None else self.basket
        without = self.not_taken()
        return tuple(
            place.seat
            for at, place in enumerate(basket.places)
            if place.seat is not None and at not in without and self.is_for(place.performance)
        )

    def is_for(self, performance: PerformanceId) -> bool:
        """Whether this performance is the chosen one."""
        return self.performance is not None and self.performance.id == performance

    def _show_plan(self, plan: Plan | None) -> None:
        if plan is None:
            self.geometry = None
        elif plan != self._plan or self.geometry is None:
            self.geometry = PlanGeometry(plan)
        self._plan = plan

    def _sellable(self, seat: SeatIndex) -> bool:
        free = (SeatState.FREE_OURS, SeatState.FREE_OTHER)
        return self.board is not None and self.board.states[seat] in free

    def _label(self, seat: SeatIndex) -> str:
        return self.geometry.plan.seats[seat].label if self.geometry else ""
