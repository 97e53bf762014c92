"""Gift cards in the simulation: sold at a desk, spent at any, and at two at once when there is no
network (I22).
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict

import msgspec

from boxoffice.actions import selling
from boxoffice.actions.exchanging import NOTHING
from boxoffice.actions.vouchers import voucher_line
from boxoffice.fold.rows import Conflict, Payment, Voucher
from boxoffice.ids import Cents
from boxoffice.journal.event import decode
from boxoffice.journal.kinds import Exchange, Sale
from boxoffice.queries.vouchers import voucher_view
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.pricing import price_basket
from boxoffice.views import Method, Tender
from sync.simulator.beside import Beside
from sync.simulator.broken import Broken
from sync.simulator.hall import EVENINGS, HOUSE, PRICE, offers
from sync.simulator.machine import Machine
from sync.simulator.world import World

_OFFERS = offers()
OVERSPENT = "voucher_overspent"


def give(_world: World, machine: Machine, rng: random.Random) -> None:
    """Somebody buys a card with as much on it as a few tickets cost, or not quite."""
    cents = PRICE * rng.randint(1, 3) + rng.choice((0, 0, 500))
    basket = NOTHING.beside((voucher_line(HOUSE, cents),))
    tender = Tender(Method.CASH, basket.cents)
    selling.sell(machine.replica, basket, (tender,), machine.actor, online=True)


def spend(world: World, machine: Machine, rng: random.Random) -> None:
    """…and somebody pays with one that this copy knows, the rest in cash."""
    store = machine.replica.reader()
    cards = store.select(Voucher, "1 ORDER BY code")
    places = machine.own_places(rng.choice(EVENINGS), rng.randint(1, 2), pool=rng.random() < 0.25)
    if not cards or not places:
        return
    card = rng.choice(cards)
    view = voucher_view(store, card.code)
    basket = price_basket(places, _OFFERS)
    part = min(basket.cents, view.balance_cents if view else 0)
    if part <= 0:
        return
    tenders = [Tender(Method.VOUCHER, cents=Cents(part), reference=card.code)]
    if part < basket.cents:
        tenders.append(Tender(Method.CASH))
    online = machine.device.session.opened and rng.random() < 0.5
    selling.sell(machine.replica, basket, tuple(tenders), machine.actor, online=online)
    world.happened.note("paid with a gift card")


def known_to_a_desk(_store: RowStore, world: World, machines: list[Machine]) -> None:
    """I22 for a desk: what it knows itself it does not spend twice, so that below zero a card comes
    only when somebody else's payment is among those that have come here.
    """
    if world.happened.copies:
        return
    for machine in machines:
        store, shift = machine.replica.reader(), machine.replica.device[:16]
        for code, (sum_, others) in _spent(store, shift).items():
            row = store.get(Voucher, (code,))
            if row is not None and sum_ > row.cents and not others:
                raise Broken("I22 a desk spent a card twice", f"{machine.name} {code}")


def _spent(store: RowStore, shift: bytes) -> dict[str, tuple[int, bool]]:
    """Per card how much was paid with it, and whether another drawer is among the payments."""
    found: dict[str, tuple[int, bool]] = {}
    for row in store.select(Payment, "method = 'voucher'"):
        sum_, others = found.get(row.reference, (0, False))
        found[row.reference] = (sum_ + row.cents, others or row.shift != shift)
    return found


def _said(store: RowStore) -> tuple[Counter[str], Counter[str], dict[str, set[bytes]]]:
    """What the stored events say: cents issued and spent by card, and the orders paid with it."""
    issued, spent = Counter[str](), Counter[str]()
    orders: dict[str, set[bytes]] = defaultdict(set)
    for prev, body in store.conn.execute(
        "SELECT prev, body FROM event WHERE status IN ('applied', 'flagged')"
        " AND kind IN ('sale', 'exchange')"
    ):
        payload = decode(bytes(prev), bytes(body)).payload
        sale = payload.sale if isinstance(payload, Exchange) else payload
        if isinstance(sale, Sale):
            issued.update({card.code: card.cents for card in sale.vouchers})
            for paid in sale.payments:
                if paid.method == Method.VOUCHER:
                    spent[paid.reference] += paid.cents
                    orders[paid.reference].add(sale.order)
    return issued, spent, orders


def balanced(store: RowStore, world: World, _machines: list[Machine]) -> None:
    """I22: every cent of a card was paid for once, and what was paid with it is what its events
    say; one below zero has its conflict, with all orders, or a person has decided, and no other.
    """
    issued, spent, orders = _said(store)
    cards = {row.code: row for row in store.select(Voucher, "1")}
    if Counter({code: row.cents for code, row in cards.items()}) != issued:
        raise Broken("I22 cents of gift cards", f"{len(cards)} known, {len(issued)} issued")
    paid_ = Counter[str]()
    for payment in store.select(Payment, "method = 'voucher'"):
        paid_[payment.reference] += payment.cents
    if paid_ != spent:
        raise Broken("I22 cents paid with gift cards", f"{paid_} booked, {spent} paid")
    told = {_members(row)[0]: row for row in store.select(Conflict, "kind = ?", (OVERSPENT,))}
    for row in cards.values():
        if _below(row, spent[row.code], orders[row.code], told.get(row.order)):
            world.happened.note("gift card below zero")


def _below(card: Voucher, spent: int, orders: set[bytes], told: Conflict | None) -> bool:
    """Whether more was paid with the card than it had; what a person is told of it must be true."""
    below = spent > card.cents
    is_open = told is not None and told.state == "open"
    if below and not (told is not None and (is_open or told.outcome)):
        raise Broken("I22 a card below zero unseen", f"{card.code}: {spent} of {card.cents}")
    if is_open and not below:
        raise Broken("I22 told of a card that is not overspent", card.code)
    if told is not None and is_open and not orders <= set(_members(told)):
        raise Broken("I22 an order is missing", card.code)
    return below


def _members(row: Conflict) -> list[bytes]:
    found: list[bytes] = msgspec.msgpack.decode(row.members)
    return found


CARDS = Beside(
    {"gift": (1.0, give), "spend": (3.0, spend)},
    known_to_a_desk, balanced, frozenset({"paid with a gift card", "gift card below zero"}),
)  # fmt: skip
