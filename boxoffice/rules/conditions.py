"""Whether a basket meets what its prices ask: dates, ranks, maxima, quotas, reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime

from boxoffice.catalog.price_terms import PriceTerms
from boxoffice.clock import local_from_ms
from boxoffice.rules.pricing import Offer, Offers, PricedPlace
from boxoffice.views import Unmet

ASKS_NOTHING = PriceTerms()
Sold = Mapping[tuple[bytes, bytes], int]
"""Valid tickets per performance and price type, as far as this copy knows."""


def on_offer(terms: PriceTerms, offer: Offer, now_ms: int) -> bool:
    """Whether a price is sold at this moment."""
    if not (terms.from_local or terms.until_local):
        return True
    here = local_from_ms(now_ms, offer.zone).replace(tzinfo=None)
    begun = not terms.from_local or datetime.fromisoformat(terms.from_local) <= here
    return begun and (not terms.until_local or here < datetime.fromisoformat(terms.until_local))


def first_unmet(
    places: tuple[PricedPlace, ...], offers: Offers, now_ms: int, sold: Sold, reason: str = ""
) -> Unmet | None:
    """The first condition that the basket does not meet, or None.

    `price_not_now` · `price_not_rank` · `price_too_many` · `price_quota` · `price_reason`, with the
    name of the price; what is collected of a reservation was promised and is not asked again.
    """
    asked = [
        item for item in places
        if item.place.kept is None and item.price_type.terms != ASKS_NOTHING
    ]  # fmt: skip
    return next(_unmet(asked, offers, now_ms, sold, reason), None)


def _unmet(
    places: list[PricedPlace], offers: Offers, now_ms: int, sold: Sold, reason: str
) -> Iterator[Unmet]:
    wanted = Counter((item.place.performance, item.price_type.id) for item in places)
    for item in places:
        terms, name = item.price_type.terms, item.price_type.name
        offer = offers[item.place.performance]
        if not on_offer(terms, offer, now_ms):
            yield Unmet("price_not_now", (("price", name),))
        if terms.ranks and item.rank not in terms.ranks:
            yield Unmet("price_not_rank", (("price", name), ("seat", item.label)))
        key = (item.place.performance, item.price_type.id)
        if terms.most and wanted[key] > terms.most:
            yield Unmet("price_too_many", (("price", name), ("most", terms.most)))
        left = terms.quota - sold.get(key, 0)
        if terms.quota and wanted[key] > left:
            yield Unmet("price_quota", (("price", name), ("left", max(left, 0))))
        if terms.reason and not reason.strip():
            yield Unmet("price_reason", (("price", name),))
