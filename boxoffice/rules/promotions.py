"""Codes that take a part off: which one a typed text means, and what a ticket costs with it.

The ticket itself costs less, so that what comes back for it is never more than was paid.
"""

from __future__ import annotations

from dataclasses import replace

from boxoffice.catalog.price_terms import Promotion
from boxoffice.clock import local_from_ms
from boxoffice.ids import Cents
from boxoffice.rules.pricing import Offer, Offers, PricedPlace

WHOLE = 100


def less(cents: int, percent: int) -> Cents:
    """A price without its part; the part is rounded to the cent, half up, once a ticket."""
    return Cents(cents - (cents * min(max(percent, 0), WHOLE) + WHOLE // 2) // WHOLE)


def promotion_of(code: str, offer: Offer, now_ms: int) -> Promotion | None:
    """The promotion that a typed code means here and now, whatever its case; None for no code."""
    wanted = code.strip().casefold()
    here = local_from_ms(now_ms, offer.zone).replace(tzinfo=None).isoformat()
    known = (one for one in offer.prices.promotions if wanted and one.code.casefold() == wanted)
    return next((one for one in known if not one.until_local or here < one.until_local), None)


def with_promotion(
    places: tuple[PricedPlace, ...], offers: Offers, code: str, now_ms: int
) -> tuple[PricedPlace, ...]:
    """Each place whose price list knows the code costs less; a promised price stays, and so does
    one that does not go together with a code.
    """
    if not code:
        return places
    found = {p: promotion_of(code, offer, now_ms) for p, offer in offers.items()}
    return tuple(
        item
        if (known := found.get(item.place.performance)) is None
        or item.promised
        or item.price_type.terms.alone
        else replace(item, cents=less(item.cents, known.percent))
        for item in places
    )
