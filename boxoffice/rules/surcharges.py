"""Lines beside the places of a basket: the fees of the price lists."""

from __future__ import annotations

from boxoffice.catalog.price_terms import Fee
from boxoffice.ids import Cents, HouseId
from boxoffice.journal.kinds import SoldAllocation, SoldLine
from boxoffice.money import vat_included
from boxoffice.rules.pricing import Offers, PricedPlace


def fee_lines(
    places: tuple[PricedPlace, ...], offers: Offers, paid: frozenset[HouseId] = frozenset()
) -> tuple[SoldLine, ...]:
    """Fees per ticket that costs something, and once per owning house, but for the houses in
    `paid`; none on what is free, and none on what is collected: it was told its price when it was
    reserved.
    """
    paying = [item for item in places if item.cents > 0 and item.place.kept is None]
    lines, asked = [], set[tuple[bytes, str]]()
    for performance in dict.fromkeys(item.place.performance for item in paying):
        offer = offers[performance]
        count = sum(item.place.performance == performance for item in paying)
        for fee in offer.prices.fees:
            if fee.per_ticket:
                lines.append(_line("fee", count, performance, fee.cents * count, offer.house, fee))
            elif offer.house not in paid and (offer.house, fee.name) not in asked:
                asked.add((offer.house, fee.name))
                lines.append(_line("fee", 1, performance, fee.cents, offer.house, fee))
    return tuple(lines)


def _line(
    kind: str, quantity: int, performance: bytes, cents: int, house: HouseId, fee: Fee
) -> SoldLine:
    vat = vat_included(Cents(cents), fee.vat_bp)
    part = SoldAllocation(house, cents, fee.vat_code, fee.vat_bp, vat)
    return SoldLine(kind, quantity, performance, b"", cents, (part,))
