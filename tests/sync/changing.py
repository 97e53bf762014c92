"""Changes to orders as a desk records them, none of them checked by any rule."""

from __future__ import annotations

from typing import Any

from boxoffice.journal.kinds import (
    Exchange,
    Move,
    NewCode,
    Reissue,
    Reseated,
    Returned,
    Sale,
    SoldAllocation,
    SoldLine,
    SoldPayment,
)
from tests.sync.till import Till


def exchange(till: Till, given: Sale, *seats: int, whole: bool = True, **more: Any) -> Exchange:
    """All tickets of a sale for seats of this desk; 15.00 each."""
    sale = till.sale_of(seats, **more)
    lines = tuple(line for line in sale.lines if line.quantity)
    back = -given.total
    part = SoldAllocation(till.world.house, back, "r6", 600, -85 * len(given.tickets))
    lines += (
        SoldLine("return", -len(given.tickets), till.world.performance, b"adult", back, (part,)),
    )
    left = sale.total + back
    paid = (SoldPayment("cash", left),) if left else ()
    sale = Sale(sale.order, "1-9", sale.house, lines, sale.tickets, paid, left)
    payload = Exchange(sale, tuple(Returned(t.id, given.order, whole) for t in given.tickets))
    till.replica.commit(payload)
    return payload


def give_back(till: Till, given: Sale) -> Exchange:
    """All tickets of a sale that was on account and never paid: no money goes either way."""
    sale = till.sale_of(())
    back = -given.total
    part = SoldAllocation(till.world.house, back, "r6", 600, -85 * len(given.tickets))
    line = SoldLine("return", -len(given.tickets), till.world.performance, b"adult", back, (part,))
    off = (SoldPayment("on_account", back),)
    sale = Sale(sale.order, "1-9", sale.house, (line,), (), off, back)
    payload = Exchange(sale, tuple(Returned(t.id, given.order, True) for t in given.tickets))
    till.replica.commit(payload)
    return payload


def move(till: Till, sale: Sale, seat: int) -> None:
    """The first ticket of a sale onto a seat of this desk."""
    sold, world = sale.tickets[0], till.world
    grant = till.grant_of(seat)
    moved = Reseated(sold.id, world.performance, world.house, seat, 1, grant, sold.code)
    till.replica.commit(Move(world.house, (moved,)))


def reissue(till: Till, sale: Sale, code: bytes) -> None:
    """The first ticket of a sale under another code."""
    new = NewCode(sale.tickets[0].id, till.world.performance, code)
    till.replica.commit(Reissue(sale.order, till.world.house, (new,), "lost"))
