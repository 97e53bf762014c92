"""What becomes of a price that holds from several shows when one of them goes back: the tickets
that stay cost what everybody pays, and the difference is asked (reference/domain.md §2).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from boxoffice.ids import Cents, HouseId, TicketId
from boxoffice.journal.kinds import SoldAllocation, SoldLine
from boxoffice.money import vat_included
from boxoffice.rules.pricing import Earlier, by_name


@dataclass(frozen=True, slots=True)
class ShowTicket:
    """A valid ticket at a price that holds from several shows, of an order that is touched."""

    ticket: TicketId
    name: str
    """Of its price."""
    needs: int
    """So many different shows."""
    season: bool
    """Whether other orders of the season count."""
    show: bytes
    performance: bytes
    house: HouseId
    cents: Cents
    usual: Cents
    """What the list's first price is for its rank."""
    vat_code: str
    vat_bp: int


def shows_of(tickets: Iterable[ShowTicket]) -> Earlier:
    """Which shows they are for, by the name of their price."""
    return by_name((one.name, one.show) for one in tickets)


def recharged(
    held: tuple[ShowTicket, ...],
    gone: frozenset[TicketId],
    new: Earlier,
    others: Earlier,
    most: int,
) -> tuple[SoldLine, ...]:
    """A line for each ticket that stays and is not one of enough shows any more, for what it was
    cheaper; in all no more than `most` cents, what goes back: nobody pays to give a ticket back.

    Only where there were enough before: it is asked once. `new` is bought for what goes back,
    `others` are shows of the customer's other orders of the season.
    """
    stay = tuple(one for one in held if one.ticket not in gone)
    before, after = shows_of(held), shows_of(stay)
    lines, left = [], most
    for one in stay:
        beside = others.get(one.name, frozenset()) if one.season else frozenset()
        had = before[one.name] | beside
        has = after[one.name] | beside | new.get(one.name, frozenset())
        cents = min(one.usual - one.cents, left)
        if len(had) >= one.needs > len(has) and cents > 0:
            lines.append(_line(one, cents))
            left -= cents
    return tuple(lines)


def _line(one: ShowTicket, cents: int) -> SoldLine:
    vat = vat_included(Cents(cents), one.vat_bp)
    part = SoldAllocation(one.house, cents, one.vat_code, one.vat_bp, vat)
    return SoldLine("fee", 1, one.performance, b"", cents, (part,))
