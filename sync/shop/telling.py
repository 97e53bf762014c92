"""From what the books say to what a shop is told."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from boxoffice.clock import utc_from_ms
from boxoffice.fold.rows import Ticket
from boxoffice.journal.kinds import NO_SEAT
from sync.shop.booked import Booked
from sync.shop.holding import Basket
from sync.shop.messages import (
    AvailabilityTold,
    HeldItem,
    HoldTold,
    OrderTold,
    PerformanceTold,
    PoolLeft,
    PoolTold,
    PriceTypeTold,
    RankTold,
    SeatTold,
    TicketTold,
)
from sync.shop.programme import Shown
from sync.shop.seller import Signer
from sync.shop.shop import Availability


def performance(shown: Shown) -> PerformanceTold:
    """A performance on sale."""
    found, plan = shown.performance, shown.plan
    zone = ZoneInfo(found.zone)
    return PerformanceTold(
        id=found.id.hex(),
        title=found.title,
        hall=found.hall,
        starts=shown.starts.astimezone(zone),
        zone=found.zone,
        doors_local=found.doors_local,
        ends_local=found.ends_local,
        closes=shown.closes.astimezone(zone),
        currency=shown.offer.prices.currency,
        ranks=[RankTold(rank=n, name=name) for n, name in enumerate(plan.ranks, 1)],
        pools=[
            PoolTold(pool=pool.key, name=pool.name, rank=pool.rank, capacity=pool.capacity)
            for pool in plan.pools
        ],
        price_types=[
            PriceTypeTold(
                id=one.id.hex(), name=one.name, condition=one.note, card_checked=one.proof,
                cents_by_rank=[one.cents(rank) for rank in range(1, len(plan.ranks) + 1)],
                ranks=list(one.terms.ranks), most=one.terms.most,
            )
            for one in shown.sold
        ],
    )  # fmt: skip


def availability(found: Availability) -> AvailabilityTold:
    """Each seat and pool of a performance."""
    plan = found.shown.plan
    return AvailabilityTold(
        performance=found.shown.performance.id.hex(),
        width=plan.width,
        height=plan.height,
        seats=[
            SeatTold(
                seat=n, label=seat.label, zone=seat.zone, row=seat.row, number=seat.number,
                rank=seat.rank, x=seat.x, y=seat.y, wheelchair=seat.wheelchair,
                companion=seat.companion, state="taken" if n in found.taken else "free",
            )
            for n, seat in enumerate(plan.seats)
        ],
        pools=[PoolLeft(pool=key, places_left=left) for key, left in found.places_left.items()],
    )  # fmt: skip


def hold(basket: Basket, now_ms: int) -> HoldTold:
    """A hold as it stands now."""
    return HoldTold.model_validate(
        {
            "id": basket.id.hex(),
            "state": basket.shown_state(now_ms),
            "until": utc_from_ms(basket.until_ms),
            "items": [
                HeldItem(
                    performance=item.performance.hex(), seats=list(item.seats),
                    pool=item.pool or None, places=item.places or len(item.seats),
                )
                for item in basket.items
            ],
        }
    )  # fmt: skip


def order(booked: Booked, signer: Signer) -> OrderTold:
    """An order with its tickets and their codes."""
    row = booked.row
    return OrderTold(
        id=booked.shop_order,
        number=row.number,
        state="cancelled" if row.state == "void" else "paid",
        currency=booked.currency,
        total_cents=row.total,
        refunded_cents=booked.refunded,
        ordered_at=datetime.fromtimestamp(row.at_ms / 1000, tz=UTC),
        payment_reference=booked.payment_reference,
        buyer_reference=booked.buyer,
        tickets=[_ticket(ticket, signer) for ticket in booked.tickets],
    )


def _ticket(ticket: Ticket, signer: Signer) -> TicketTold:
    valid = ticket.state == "valid"
    return TicketTold(
        id=ticket.id.hex(),
        performance=ticket.performance.hex(),
        seat=None if ticket.seat == NO_SEAT else ticket.seat,
        pool=ticket.pool or None,
        rank=ticket.rank,
        price_type=ticket.price_type.hex(),
        cents=ticket.cents,
        state="valid" if valid else "void",
        code=signer.code(ticket) if valid else "",
        short_code=signer.short_code(ticket) if valid else "",
    )
