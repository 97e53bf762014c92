"""Lines beside the places of a basket: the fees of the price lists."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from boxoffice.catalog.price_terms import Fee
from boxoffice.ids import Cents, HouseId
from boxoffice.journal.kinds import SoldAllocation, SoldLine
from boxoffice.money import vat_included
from boxoffice.rules.pricing import Offers, PricedPlace

_NOTHING: Mapping[HouseId, int] = MappingProxyType({})


def fee_lines(
    places: tuple[PricedPlace, ...], offers: Offers, paid: Mapping[HouseId, int] = _NOTHING
) -> tuple[SoldLine, ...]:
    """Fees per ticket that costs something, and once per owning house; none on what is free, and
    none on what is collected: it was told its price when it was reserved.

    `paid` says for how many tickets that come back for these each house has had its fees: that of
    the order is not asked again, and those per ticket for what is more than they were.
    """
    paying = [item for item in places if item.cents > 0 and item.place.kept is None]
    lines, asked, had = [], set[tuple[bytes, str]](), dict(paid)
    for performance in dict.fromkeys(item.place.performance for item in paying):
        offer = offers[performance]
        count = sum(item.place.performance == performance for item in paying)
        again = min(had.get(offer.house, 0), count)
        had[offer.house] = had.get(offer.house, 0) - again
        for fee in offer.prices.fees:
            if fee.per_ticket and count > again:
                cents = fee.cents * (count - again)
                lines.append(_line("fee", count - again, performance, cents, offer.house, fee))
            elif not (fee.per_ticket or offer.house in paid or (offer.house, fee.name) in asked):
                asked.add((offer.house, fee.name))
                lines.append(_line("fee", 1, performance, fee.cents, offer.house, fee))
    return tuple(lines)


def _line(
    kind: str, quantity: int, performance: bytes, cents: int, house: HouseId, fee: Fee
) -> SoldLine:
    vat = vat_included(Cents(cents), fee.vat_bp)
    part = SoldAllocation(house, cents, fee.vat_code, fee.vat_bp, vat)
    return SoldLine(kind, quantity, performance, b"", cents, (part,))
