"""Selling: a basket becomes one sale event, its rows and its print jobs, in one transaction.

Everything that can refuse is asked inside the transaction, so what was checked is what is sold.
The balance Σ lines + rounding = Σ payments + due is checked before the commit.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from boxoffice.actions.privacy import commit
from boxoffice.actions.tickets import RISK, Rights, make_tickets
from boxoffice.basket import Kept
from boxoffice.errors import Bug, Refused
from boxoffice.fold.rows import Device
from boxoffice.ids import Cents, OrderId, TicketId
from boxoffice.journal.kinds import Sale, SoldAllocation, SoldLine, SoldPayment
from boxoffice.money import round_cash
from boxoffice.queries.people import device_number
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.transaction import Transaction
from boxoffice.rules.numbering import human_number
from boxoffice.rules.pricing import PricedBasket, PricedLine
from boxoffice.rules.protected import Warrant
from boxoffice.views import Method, Sold, Tender


@dataclass(frozen=True, slots=True)
class Paid:
    """How a total was paid: what the drawer gained, rounding, and change."""

    payment: SoldPayment
    rounding: Cents
    change: Cents


def pay(amount: Cents, tender: Tender) -> Paid:
    """Apply the 5-cent rounding to cash, and give change.

    Refused("given_too_little", missing=cents) when the cash handed over does not suffice.
    """
    if tender.method is not Method.CASH:
        return Paid(SoldPayment(tender.method, amount), Cents(0), Cents(0))
    rounded = round_cash(amount)
    given = tender.given_cents or rounded
    if given < rounded:
        raise Refused("given_too_little", missing=rounded - given)
    change = Cents(given - rounded)
    payment = SoldPayment(tender.method, rounded, given, change)
    return Paid(payment, Cents(rounded - amount), change)


def sell(
    replica: Replica, basket: PricedBasket, tender: Tender, actor: Actor, *, online: bool,
    override: Warrant | None = None,
) -> Sold:  # fmt: skip
    """Sell what is in the basket under rights that this device owns; what it has no right to only
    with an `override`, as a risk that the ticket and the books show.

    Raises Refused("no_shift" | "empty_basket" | "restored_copy" | "seat_not_owned" |
    "seat_known_sold" | "several_reservations" | "grant_over" | "clock_unsure" | …), nothing is
    booked then; Unavailable("disk_full" | …) from the commit, nothing is booked then either.
    """
    if not actor.shift:
        raise Refused("no_shift")
    if not basket.places:
        raise Refused("empty_basket")
    replica.require_own_past()
    paid = pay(basket.cents, tender)
    with replica.write() as tx:
        rights = Rights(replica, tx.store)
        sale = _sale(replica, tx, rights, basket, paid, override)
        tx.record(sale, actor.operator, actor.shift, rights.rows)
        tx.queue_print("ticket", sale.number, *(ticket.id for ticket in sale.tickets))
    return Sold(
        order=OrderId(sale.order), number=sale.number, total_cents=basket.cents,
        rounding_cents=paid.rounding, paid_cents=Cents(paid.payment.cents),
        given_cents=Cents(paid.payment.given), change_cents=paid.change, method=tender.method,
        tickets=tuple(TicketId(t.id) for t in sale.tickets), places=basket.summary,
        offline=not online,
    )  # fmt: skip


def _sale(
    replica: Replica, tx: Transaction, rights: Rights, basket: PricedBasket, paid: Paid,
    override: Warrant | None,
) -> Sale:  # fmt: skip
    numbered = [(n, item) for n, line in enumerate(basket.lines) for item in line.places]
    numbered.sort(key=lambda item: item[1].place.kept is None)  # what is collected comes first
    reservation, collected = _collected(basket)
    sale = Sale(
        order=replica.new_id(),
        number=_next_number(replica, tx),
        house=replica.house,
        lines=tuple(sold_line(line) for line in basket.lines),
        tickets=make_tickets(numbered, rights, replica, at_risk=override is not None),
        payments=(paid.payment,),
        total=basket.cents,
        rounding=paid.rounding,
        reservation=reservation,
        collected=tuple(kept.n for kept in collected),
    )
    if override is not None and any(ticket.flag == RISK for ticket in sale.tickets):
        secret, item = commit(override.reason, replica.house, replica.new_id(), replica.entropy)
        tx.keep_private(item)
        sale = msgspec.structs.replace(sale, override=secret, second=override.second)
    require_balance(sale)
    return sale


def _collected(basket: PricedBasket) -> tuple[bytes, list[Kept]]:
    """Which reservation is collected, and its places in the order of the lines."""
    kept = [
        item.place.kept for line in basket.lines for item in line.places
        if item.place.kept is not None
    ]  # fmt: skip
    reservations = {place.reservation for place in kept}
    if len(reservations) > 1:
        raise Refused("several_reservations")
    return next(iter(reservations), b""), kept


def sold_line(line: PricedLine) -> SoldLine:
    """A priced line as it is booked: one owning house, its VAT rounded once."""
    first = line.first
    part = SoldAllocation(
        first.owner, line.cents, first.price_type.vat_code, first.price_type.vat_bp, line.vat_cents
    )
    return SoldLine(
        "ticket",
        len(line.places),
        first.place.performance,
        first.price_type.id,
        line.cents,
        (part,),
    )


def require_balance(sale: Sale) -> None:
    """Bug("sale_unbalanced") unless Σ lines + rounding = Σ payments + due."""
    lines = sum(line.cents for line in sale.lines)
    parts = sum(part.cents for line in sale.lines for part in line.allocations)
    payments = sum(payment.cents for payment in sale.payments)
    if not (lines == parts == sale.total and lines + sale.rounding == payments + sale.due):
        raise Bug("sale_unbalanced", lines=lines, parts=parts, payments=payments)


def _next_number(replica: Replica, tx: Transaction) -> str:
    """Gap-free per device and incarnation: its own sales so far, plus one."""
    number = replica.kept.ask(device_number, replica.device, of=(Device,))
    return human_number(number, replica.incarnation, tx.next_of("sale"))
