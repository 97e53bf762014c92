"""The desk's facade, as far as it is about a linked payment terminal.

A card payment is three calls, so that nothing waits for the terminal while it holds the database:
`begin_card` writes the intent, `authorise` waits for the card, `finish_card` sells or says why not.
"""

from __future__ import annotations

from boxoffice.actions import amending, cards, exchanging, selling
from boxoffice.basket import Basket
from boxoffice.clock import local_from_ms
from boxoffice.counter_orders import OrderDesk
from boxoffice.errors import BoxOfficeError, Refused
from boxoffice.fold.credit_rows import OPEN_INTENT
from boxoffice.fold.rows import CardIntent
from boxoffice.ids import Cents, OrderId, ShiftId, TicketId
from boxoffice.queries import orders, people, till
from boxoffice.queries.cards import Wanted, is_booked, open_intents, wanted_by
from boxoffice.queries.house import house_zone
from boxoffice.rules.card import settled
from boxoffice.terminal import CardAsk, CardResult, CardState, PaymentTerminal, TerminalStatus
from boxoffice.views import Link, Method, OpenCard, OrderPaid, Sold, Tender


class CardDesk(OrderDesk):
    """A desk that may have a terminal of its own."""

    def last_sale(self) -> Sold | None:
        """The last sale of this run of the program."""
        return self._last_sale

    def last_order(self) -> OrderId | None:
        """The order of that sale; after a restart the last of the open till of this device."""
        if self._last_sale is not None:
            return self._last_sale.order
        store = self._replica.reader()
        shift = till.open_shift_of(store, self._replica.device)
        return None if shift is None else orders.last_of_shift(store, ShiftId(shift.id))

    @property
    def _terminal(self) -> PaymentTerminal | None:
        return self._setting.terminal

    def has_terminal(self) -> bool:
        """Whether cards go to a linked terminal."""
        return self._terminal is not None

    def terminal_status(self) -> TerminalStatus:
        """Asks the terminal; not on the screen's thread."""
        return self._terminal.status() if self._terminal else TerminalStatus.UNREACHABLE

    def begin_card(
        self, basket: Basket, returned: tuple[TicketId, ...], *tenders: Tender, note: str = ""
    ) -> CardAsk:
        """Write the intent of the card among these parts; on disk when this returns.

        Refused("no_terminal" | "nothing_left" | "no_shift" | …), and all that the sale would be
        refused for as far as it can be known now: nobody pays for what cannot be sold.
        """
        if self._terminal is None:
            raise Refused("no_terminal")
        self._require_sellable(basket, note, returned)
        cents = self._card_part(basket, returned, tenders)
        if cents <= 0:
            raise Refused("nothing_left")
        cards.require_not_wanted(self._replica, self._price(basket).places, b"")
        name = self._terminal.name
        actor = self.actor()
        return cards.begin(self._replica, basket, returned, cents, tenders, actor, name, note)

    def begin_order_card(self, order: OrderId, *tenders: Tender) -> CardAsk:
        """The same for an order on account that is paid now, all of it or a part.

        Refused("no_terminal" | "nothing_due" | "order_in_card" | "nothing_left" | "no_shift" | …).
        """
        if self._terminal is None:
            raise Refused("no_terminal")
        store = self._replica.reader()
        paid, _ = amending.payable(self._replica, store, order, tenders, online=self._online())
        cents = next((part.cents for part in paid.payments if part.method == Method.CARD), 0)
        if cents <= 0:
            raise Refused("nothing_left")
        name = self._terminal.name
        return cards.begin_order(self._replica, order, Cents(cents), tenders, self.actor(), name)

    def _card_part(
        self, basket: Basket, returned: tuple[TicketId, ...], tenders: tuple[Tender, ...]
    ) -> Cents:
        fixed = sum(tender.cents or 0 for tender in tenders if tender.method is not Method.CARD)
        card = next(tender for tender in tenders if tender.method is Method.CARD)
        return (
            card.cents if card.cents is not None else Cents(self._total(basket, returned) - fixed)
        )

    def _total(self, basket: Basket, returned: tuple[TicketId, ...]) -> Cents:
        return self._extra(returned, self._priced_or_nothing(basket, returned))[1]

    def authorise(self, ask: CardAsk) -> CardResult:
        """Wait for the card. Not on the screen's thread, nor on the database's."""
        if self._terminal is None:
            return CardResult(CardState.ABORTED, detail="no_terminal")
        return self._terminal.authorise(ask)

    def abort_card(self) -> None:
        """Stop the running authorisation; its own result says what came of it."""
        if self._terminal is not None:
            self._terminal.abort()

    def finish_card(self, intent: bytes, result: CardResult) -> Sold | OrderPaid | None:
        """Sell what was approved, also when somebody elsewhere believed meanwhile that nothing was
        paid, or write down what else became of it (None).

        Raises what `sell` or `settle` does; the intent then waits as paid and not sold.
        """
        if result.state is not CardState.APPROVED:
            cards.note_result(
                self._replica, intent, result.state, self.actor(), reference=result.reference
            )
            return None
        return self._sell_paid(intent, result.reference)

    def _sell_paid(self, intent: bytes, reference: str, by: str = "terminal") -> Sold | OrderPaid:
        row = self._waiting(intent, *OPEN_INTENT, CardState.ABORTED)
        wanted = wanted_by(self._replica.reader(), row)
        card = Tender(Method.CARD, cents=Cents(row.cents), reference=reference)
        try:
            if by != "terminal":
                cards.note_result(
                    self._replica, intent, CardState.APPROVED, self.actor(),
                    reference=reference, by=by,
                )  # fmt: skip
            if wanted.order:
                return self._settle_wanted(wanted, card, intent)
            return self._sell_wanted(wanted, card, intent)
        except BoxOfficeError:
            self._keep_approved(intent, reference)
            raise

    def _keep_approved(self, intent: bytes, reference: str) -> None:
        """It is paid: that is written down even where the sale is refused. What refuses this too
        (a full disk) leaves the intent open, and then the terminal is asked again.
        """
        cards.note_result(
            self._replica, intent, CardState.APPROVED, self.actor(), reference=reference
        )

    def _sell_wanted(self, wanted: Wanted, card: Tender, intent: bytes) -> Sold:
        """What waited for a card, now that it is paid."""
        priced = self._priced_or_nothing(wanted.basket, wanted.returned)
        online = self._online()
        tenders = (*wanted.parts, card)
        note = people.private_value(self._replica.reader(), wanted.note) if wanted.note else ""
        if wanted.returned:
            sold = exchanging.exchange(
                self._replica, wanted.returned, priced, tenders, self.actor(),
                online=online, reason=note, intent=intent, customer=wanted.basket.customer,
                by_mail=wanted.basket.by_mail,
            )  # fmt: skip
        else:
            sold = selling.sell(
                self._replica, priced, tenders, self.actor(),
                online=online, customer=wanted.basket.customer, note=note, intent=intent,
                by_mail=wanted.basket.by_mail,
            )  # fmt: skip
        self._last_sale = sold
        return sold

    def _settle_wanted(self, wanted: Wanted, card: Tender, intent: bytes) -> OrderPaid:
        """The order that waited for a card is paid."""
        amending.settle(
            self._replica, wanted.order, (*wanted.parts, card), self.actor(),
            online=self._online(), intent=intent,
        )  # fmt: skip
        assert card.cents is not None, "an intent has its cents"  # noqa: S101 - by the caller
        return OrderPaid(wanted.order, card.cents)

    def _online(self) -> bool:
        return self._network.link().link is Link.ONLINE

    def _waiting(self, intent: bytes, *states: str) -> CardIntent:
        row = self._replica.reader().get(CardIntent, (intent,))
        if row is None or row.state not in (states or OPEN_INTENT):
            raise Refused("unknown_card")
        return row

    # -- what waits ---------------------------------------------------------------------------

    def open_cards(self) -> tuple[OpenCard, ...]:
        """Card payments of this desk whose order is not there yet, oldest first."""
        store = self._replica.reader()
        return tuple(self._open_card(row) for row in open_intents(store, self._replica.device))

    def _open_card(self, row: CardIntent) -> OpenCard:
        wanted = wanted_by(self._replica.reader(), row)
        try:
            if wanted.order:
                places = orders.require_order(self._replica.reader(), wanted.order).number
            else:
                places = self._priced_or_nothing(wanted.basket).summary
        except Refused:  # its performance left this copy meanwhile; the money did not
            places = ""
        return OpenCard(row.id, Cents(row.cents), row.state, row.at_ms, places, wanted.order)

    def settle_card(self, intent: bytes) -> Sold | OrderPaid | None:
        """Ask the terminal what became of an intent; None: not paid, or still unknown, as
        `open_cards` says. Never asks for money. Not on the screen's thread.
        """
        row = self._waiting(intent)
        if row.state == CardState.APPROVED:
            return self._sell_paid(intent, row.reference)
        store = self._replica.reader()
        last = self._terminal.last_transaction() if self._terminal is not None else None
        booked = last is not None and is_booked(store, last.reference)
        zone = house_zone(store, self._house())
        asked = local_from_ms(row.at_ms, zone).replace(tzinfo=None)
        state = settled(Cents(row.cents), asked, last, booked=booked)
        reference = last.reference if last is not None and not booked else ""
        if state is CardState.APPROVED:
            return self._sell_paid(intent, reference)
        said = reference if state is not CardState.UNKNOWN else ""
        cards.note_result(self._replica, intent, state, self.actor(), reference=said)
        return None

    def card_proof(self, intent: bytes, reference: str = "") -> Sold | OrderPaid:
        """A person has seen the slip: it is paid, and sold now. Raises what `sell` or `settle`
        does.
        """
        self._waiting(intent)
        return self._sell_paid(intent, reference, by="proof")

    def card_not_paid(self, intent: bytes, reason: str = "") -> None:
        """A person says that nothing was paid, or that the terminal gave it back: the seats are
        free again. Refused("unknown_card").
        """
        cards.note_result(
            self._replica, intent, CardState.ABORTED, self.actor(), by="person", reason=reason
        )
