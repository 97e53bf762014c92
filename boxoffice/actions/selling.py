"""Selling: a basket becomes one sale event, its rows and its print jobs, in one transaction.

Everything that can refuse is asked inside the transaction, so what was checked is what is sold.
The balance Σ lines + rounding = Σ payments + due is checked before the commit.
"""

from __future__ import annotations

from dataclasses import replace

import msgspec

from boxoffice.actions.cards import require_not_wanted
from boxoffice.actions.privacy import keep, keep_text
from boxoffice.actions.tariffs import changes_of, passes_of, shown_for
from boxoffice.actions.tickets import RISK, Rights, make_tickets, one_of_each_code
from boxoffice.actions.vouchers import issued, require_covered
from boxoffice.basket import Kept
from boxoffice.errors import Bug, Refused
from boxoffice.fold.rows import Device
from boxoffice.ids import Cents, OrderId, TicketId
from boxoffice.journal.kinds import Sale, SoldAllocation, SoldLine, SoldPayment
from boxoffice.queries.people import device_number
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.transaction import Transaction
from boxoffice.rules.communication import communication
from boxoffice.rules.groups import require_codes
from boxoffice.rules.numbering import human_number
from boxoffice.rules.pricing import PricedBasket, PricedLine
from boxoffice.rules.protected import Warrant
from boxoffice.rules.tender import Paid, pay
from boxoffice.views import Method, OrderPayment, Sold, Tender, VoucherView


def sell(  # noqa: PLR0913 - all that one sale is told
    replica: Replica, basket: PricedBasket, tenders: tuple[Tender, ...], actor: Actor, *,
    online: bool, override: Warrant | None = None, customer: bytes = b"", note: str = "",
    intent: bytes = b"", by_mail: bool = False, on_paper: bool = False,
) -> Sold:  # fmt: skip
    """Sell what is in the basket under rights that this device owns; what it has no right to only
    with an `override`, as a risk that the ticket and the books show. `note`: why, and for whom.
    With an `intent` it is the result of that card payment. `by_mail`: its tickets are not printed.
    What was sold `on_paper` is entered afterwards: its customers have their tickets already.

    Raises Refused("no_shift" | "empty_basket" | "restored_copy" | "seat_not_owned" |
    "seat_known_sold" | "several_reservations" | "group_too_large" | "grant_over" |
    "clock_unsure" | …), nothing is booked then; Unavailable("disk_full" | …) from the commit,
    nothing is booked then either.
    """
    if not actor.shift:
        raise Refused("no_shift")
    if not (basket.places or basket.extra):
        raise Refused("empty_basket")
    if basket.one_code:
        require_codes(basket.lines)
    replica.require_own_past()
    paid = pay(basket.cents, tenders)
    with replica.write() as tx:
        require_covered(replica, tx.store, paid.payments, online=online)
        require_not_wanted(replica, basket.places, intent)
        rights = Rights(replica, tx.store)
        risk = override is not None
        sale = make_sale(replica, tx, rights, basket, paid, at_risk=risk, on_paper=on_paper)
        sale = _at_risk(replica, tx, sale, override)
        sale = msgspec.structs.replace(sale, intent=intent, customer=customer or sale.customer)
        sale = _noted(replica, tx, sale, note)
        tx.record(sale, actor.operator, actor.shift, rights.rows)
        if not on_paper:
            queue_papers(tx, sale, by_mail=by_mail)
    sold = sold_as(sale, paid, tenders, basket.summary, online=online)
    return replace(sold, by_mail=by_mail, on_paper=on_paper) if by_mail or on_paper else sold


def queue_papers(tx: Transaction, sale: Sale, *, by_mail: bool = False) -> None:
    """The tickets, and for vouchers the receipt, which is what they are shown by."""
    if by_mail:
        tx.queue_print("mail", sale.number, sale.order)
    else:
        tx.queue_print("ticket", sale.number, *one_of_each_code(sale.tickets))
    if sale.vouchers:
        tx.queue_print("receipt", sale.number, sale.order)


def sold_as(
    sale: Sale, paid: Paid, tenders: tuple[Tender, ...], places: str, *, online: bool
) -> Sold:
    """A committed sale as the strip shows it."""
    return Sold(
        order=OrderId(sale.order), number=sale.number, total_cents=Cents(sale.total),
        rounding_cents=paid.rounding, paid_cents=paid.cents, given_cents=paid.given,
        change_cents=paid.change, method=tenders[0].method if tenders else Method.TRANSFER,
        tickets=tuple(TicketId(ticket.id) for ticket in sale.tickets), places=places,
        offline=not online, due_cents=paid.due,
        parts=tuple(OrderPayment(p.method, Cents(p.cents), p.reference) for p in sale.payments),
        vouchers=tuple(
            VoucherView(v.code, Cents(v.cents), Cents(v.cents), v.until) for v in sale.vouchers
        ),
        communication=_promised(sale),
    )  # fmt: skip


def _promised(sale: Sale) -> str:
    """What is written on the transfer of what is due or promised by one."""
    by_transfer = any(p.method == Method.TRANSFER and p.cents > 0 for p in sale.payments)
    return communication(sale.number) if by_transfer or sale.due > 0 else ""


def referenced(payments: tuple[SoldPayment, ...], number: str) -> tuple[SoldPayment, ...]:
    """A transfer to the house carries the structured communication of its order."""
    return tuple(
        msgspec.structs.replace(p, reference=communication(number))
        if p.method == Method.TRANSFER and p.cents > 0 and not p.reference
        else p
        for p in payments
    )


def make_sale(
    replica: Replica, tx: Transaction, rights: Rights, basket: PricedBasket, paid: Paid,
    extra: tuple[SoldLine, ...] = (), *, at_risk: bool = False, on_paper: bool = False,
) -> Sale:  # fmt: skip
    """The sale of a basket, with more lines behind those of its places, paid as `paid`."""
    numbered = [(n, item) for n, line in enumerate(basket.lines) for item in line.places]
    numbered.sort(key=lambda item: item[1].place.kept is None)  # what is collected comes first
    reservation, collected = _collected(basket)
    lines = (*map(sold_line, basket.lines), *basket.extra, *extra)
    number = next_number(replica, tx)
    tickets = make_tickets(
        numbered, rights, replica, at_risk=at_risk, on_paper=on_paper, one_code=basket.one_code
    )
    sale = Sale(
        order=replica.new_id(),
        number=number,
        house=replica.house,
        lines=lines,
        tickets=tickets,
        payments=referenced(paid.payments, number),
        total=basket.cents + sum(line.cents for line in extra),
        rounding=paid.rounding,
        due=paid.due,
        reservation=reservation,
        collected=tuple(kept.n for kept in collected),
        vouchers=issued(replica, tx.store, lines),
        passes=passes_of(replica, tx, numbered, tickets),
        changes=changes_of(replica, tx, numbered, tickets),
        shown=shown_for(basket.places),
    )
    require_balance(sale)
    return sale


def _at_risk(replica: Replica, tx: Transaction, sale: Sale, override: Warrant | None) -> Sale:
    """With why places were sold without a right, where there are such."""
    if override is None or all(ticket.flag != RISK for ticket in sale.tickets):
        return sale
    secret = keep(replica, tx, override.reason)
    return msgspec.structs.replace(sale, override=secret, second=override.second)


def _noted(replica: Replica, tx: Transaction, sale: Sale, note: str) -> Sale:
    secret = keep_text(replica, tx, note)
    return sale if secret is None else msgspec.structs.replace(sale, note=secret)


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


def next_number(replica: Replica, tx: Transaction) -> str:
    """Gap-free per device and incarnation: its own sales and exchanges so far, plus one."""
    number = replica.kept.ask(device_number, replica.device, of=(Device,))
    made = tx.next_of("sale") + tx.next_of("exchange") - 1
    return human_number(number, replica.incarnation, made)
