"""What becomes of a price that holds from several shows when one of them goes back: the tickets
that stay cost what everybody pays, and the difference is asked (reference/domain.md §2).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from boxoffice.ids import Cents, HouseId, TicketId
from boxoffice.journal.kinds import SoldAllocation, SoldLine
from boxoffice.money import vat_included
from boxoffice.rules.pricing import Earlier, by_name


@dataclass(frozen=True, slots=True)
class Kept:
    """What something is kept for: tickets of one performance and price, at one rate."""

    performance: bytes
    price_type: bytes
    house: HouseId
    vat_code: str
    vat_bp: int


@dataclass(frozen=True, slots=True)
class ShowTicket:
    """A ticket at a price that holds from several shows, of an order that is touched."""

    ticket: TicketId
    name: str
    """Of its price."""
    price_type: bytes
    needs: int
    """So many different shows."""
    season: bool
    """Whether other orders of the season count."""
    show: bytes
    performance: bytes
    house: HouseId
    cents: Cents
    usual: Cents
    """What it would cost for too few shows: by the list's first price for its rank, with what a
    code took off; of a price that somebody agreed to, that.
    """
    vat_code: str
    vat_bp: int
    valid: bool

    @property
    def kept(self) -> Kept:
        """What is kept for it is kept for this."""
        return Kept(self.performance, self.price_type, self.house, self.vat_code, self.vat_bp)


def shows_of(tickets: Iterable[ShowTicket]) -> Earlier:
    """Which shows they are for, by the name of their price."""
    return by_name((one.name, one.show) for one in tickets)


def recharged(
    stay: tuple[ShowTicket, ...], ever: Earlier, has: Earlier, others: Earlier,
    kept: Mapping[Kept, int], most: int,
) -> tuple[SoldLine, ...]:  # fmt: skip
    """What is asked for tickets that stay and are not some of enough shows any more, for what they
    were cheaper, less what was `kept` for them before; what was kept for too many goes back. So it
    comes to the same in one step or in several.

    In all no more than `most` cents are kept, what goes back: nobody pays to give a ticket back.
    Only where there once were enough: `ever` are all shows of these orders, `has` those that are
    left or bought now, `others` those of the customer's other orders of the season.
    """
    asked = dict.fromkeys(kept, 0)
    for one in stay:
        beside = others.get(one.name, frozenset()) if one.season else frozenset()
        had, left = (of.get(one.name, frozenset()) | beside for of in (ever, has))
        cents = max(one.usual - one.cents, 0)
        if len(had) >= one.needs > len(left) and cents:
            asked[one.kept] = asked.get(one.kept, 0) + cents
    more = {key: cents - kept.get(key, 0) for key, cents in asked.items()}
    room = most - sum(cents for cents in more.values() if cents < 0)
    lines = []
    for key, cents in more.items():
        part = min(cents, room)
        room -= max(part, 0)
        if part:
            lines.append(_line(key, part))
    return tuple(lines)


def _line(of: Kept, cents: int) -> SoldLine:
    """A fee with the price that it is for: that tells it from all others."""
    part = SoldAllocation(
        of.house, cents, of.vat_code, of.vat_bp, vat_included(Cents(cents), of.vat_bp)
    )
    return SoldLine("fee", 1 if cents > 0 else -1, of.performance, of.price_type, cents, (part,))
