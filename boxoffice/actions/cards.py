"""Card payments by a linked terminal: the intent before it is called, the result after it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from boxoffice.actions.privacy import keep, keep_text
from boxoffice.basket import Basket
from boxoffice.errors import Refused
from boxoffice.fold.cards import as_heard
from boxoffice.fold.credit_rows import OPEN_INTENT
from boxoffice.fold.rows import CardIntent as Intent
from boxoffice.ids import Cents, OrderId, TicketId
from boxoffice.journal.kinds import CardIntent, CardResult, SoldPayment
from boxoffice.queries.cards import as_part, as_wanted, is_booked_as, wanted_seats
from boxoffice.replica.replica import Actor, Replica
from boxoffice.rules.pricing import PricedPlace
from boxoffice.terminal import CardAsk, CardState
from boxoffice.views import Method, Tender


def begin(
    replica: Replica, basket: Basket, returned: tuple[TicketId, ...], cents: Cents,
    tenders: Iterable[Tender], actor: Actor, terminal: str, note: str = "",
) -> CardAsk:  # fmt: skip
    """Write down what the terminal is about to be asked for; on disk when this returns.

    `cents` is the card's part, `tenders` are all parts. Refused("no_shift" | "restored_copy").
    """
    _require_open(replica, actor)
    ask = CardAsk(replica.new_id(), cents)
    with replica.write() as tx:
        beside = partial(keep_text, replica, tx)
        payload = CardIntent(
            ask.intent, replica.house, actor.shift, cents, terminal,
            tuple(as_wanted(place, beside) for place in basket.places), tuple(basket.vouchers),
            tuple(returned), _beside(tenders), basket.promotion, beside(note),
            basket.customer, basket.shown,
        )  # fmt: skip
        tx.record(payload, actor.operator, actor.shift)
    return ask


def begin_order(
    replica: Replica, order: OrderId, cents: Cents, tenders: Iterable[Tender], actor: Actor,
    terminal: str,
) -> CardAsk:  # fmt: skip
    """The same for an order on account that is paid now. Refused("no_shift" | "restored_copy")."""
    _require_open(replica, actor)
    ask = CardAsk(replica.new_id(), cents)
    payload = CardIntent(
        ask.intent, replica.house, actor.shift, cents, terminal, (), parts=_beside(tenders),
        order=order,
    )  # fmt: skip
    with replica.write() as tx:
        tx.record(payload, actor.operator, actor.shift)
    return ask


def _require_open(replica: Replica, actor: Actor) -> None:
    if not actor.shift:
        raise Refused("no_shift")
    replica.require_own_past()


def _beside(tenders: Iterable[Tender]) -> tuple[SoldPayment, ...]:
    """The parts that are no card of the terminal."""
    return tuple(as_part(tender) for tender in tenders if tender.method is not Method.CARD)


def note_result(
    replica: Replica, intent: bytes, state: str, actor: Actor, *,
    reference: str = "", by: str = "terminal", reason: str = "",
) -> None:  # fmt: skip
    """Write down what became of an intent, unless it is known already.

    Refused("unknown_card") when it is not waiting; that it is paid may be heard later than that a
    person believed it was not.
    """
    with replica.write() as tx:
        row = tx.store.get(Intent, (intent,))
        heard = OPEN_INTENT if state != CardState.APPROVED else (*OPEN_INTENT, CardState.ABORTED)
        if row is None or row.state not in heard:
            raise Refused("unknown_card")
        if (row.state, row.reference) == (state, reference):
            return
        if row.state == CardState.APPROVED and state == CardState.ABORTED:
            reference = as_heard(row)
        secret = None
        if reason.strip():
            secret = keep(replica, tx, reason)
        payload = CardResult(intent, replica.house, state, reference, by, secret)
        tx.record(payload, actor.operator, actor.shift)


def close_elsewhere(
    replica: Replica, intent: bytes, actor: Actor, reason: str, number: str = ""
) -> None:
    """A person who cannot ask its till says what became of an intent: nothing was paid or, with the
    number of an order, that it was sold by hand as that one.

    Refused("unknown_card") when it is not waiting, Refused("card_not_in_order", number=…) when that
    order has no card payment of this amount to be it.
    """
    row = replica.reader().get(Intent, (intent,))
    if number and row is not None and not is_booked_as(replica.reader(), row, number):
        raise Refused("card_not_in_order", number=number)
    state = "sold" if number else "aborted"
    note_result(replica, intent, state, actor, reference=number, by="person", reason=reason)


def require_not_wanted(replica: Replica, places: Iterable[PricedPlace], intent: bytes) -> None:
    """A seat that waits for a card is sold by that card alone. Refused("seat_in_card", seat=…)."""
    wanted = replica.kept.ask(wanted_seats, replica.device, of=(Intent,))
    if not wanted:
        return
    for item in places:
        if item.place.seat is None:
            continue
        if wanted.get((item.place.performance, item.place.seat), intent) != intent:
            raise Refused("seat_in_card", seat=item.label)
