"""Whether a basket meets what its prices ask: dates, ranks, maxima, quotas, memberships, passes,
proofs, reasons.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain

from boxoffice.catalog.price_terms import ASKS_NOTHING, PriceTerms
from boxoffice.clock import local_from_ms
from boxoffice.rules.pricing import Offer, Offers, PricedPlace
from boxoffice.views import Unmet

Numbered = list[tuple[int, PricedPlace]]
"""Places, each with its place in the basket."""
Sold = Mapping[tuple[bytes, bytes], int]
"""Valid tickets per performance and price type, as far as this copy knows."""


def on_offer(terms: PriceTerms, offer: Offer, now_ms: int) -> bool:
    """Whether a price is sold at this moment."""
    if not (terms.from_local or terms.until_local):
        return True
    here = local_from_ms(now_ms, offer.zone).replace(tzinfo=None)
    begun = not terms.from_local or datetime.fromisoformat(terms.from_local) <= here
    return begun and (not terms.until_local or here < datetime.fromisoformat(terms.until_local))


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known of who buys, and of the till, when conditions are asked."""

    now_ms: int
    sold: Sold = field(default_factory=dict)
    reason: str = ""
    memberships: Mapping[str, str] | None = None
    """What the customer holds, each with its last local day, ISO; None: nobody is named."""
    shown: tuple[str, ...] = ()
    """What was shown at the desk."""
    passes_left: int = 0
    """Tickets by a pass that this shift may still sell."""


def first_unmet(places: tuple[PricedPlace, ...], offers: Offers, asked: Asked) -> Unmet | None:
    """The first condition that the basket does not meet, or None.

    `price_not_now` · `price_not_rank` · `price_too_many` · `price_quota` · `price_nobody` ·
    `price_no_member` · `price_member_over` · `price_pass_limit` · `price_pass` · `price_proof` ·
    `price_reason`, with the name of the price. Of what is collected of a reservation only pass and
    proof are asked: the rest was promised.
    """
    of = [one for one in enumerate(places) if one[1].price_type.terms != ASKS_NOTHING]
    fresh = [item for _, item in of if item.place.kept is None]
    return next(chain(_unmet(fresh, offers, asked), _to_be_seen(of, asked)), None)


def _unmet(places: list[PricedPlace], offers: Offers, asked: Asked) -> Iterator[Unmet]:
    wanted = Counter((item.place.performance, item.price_type.id) for item in places)
    for item in places:
        terms, name = item.price_type.terms, item.price_type.name
        offer = offers[item.place.performance]
        if not on_offer(terms, offer, asked.now_ms):
            yield Unmet("price_not_now", (("price", name),))
        if terms.ranks and item.rank not in terms.ranks:
            yield Unmet("price_not_rank", (("price", name), ("seat", item.label)))
        key = (item.place.performance, item.price_type.id)
        if terms.most and wanted[key] > terms.most:
            yield Unmet("price_too_many", (("price", name), ("most", terms.most)))
        left = terms.quota - asked.sold.get(key, 0)
        if terms.quota and wanted[key] > left:
            yield Unmet("price_quota", (("price", name), ("left", max(left, 0))))
        if terms.membership:
            yield from _no_member(terms.membership, name, offer, asked)


def _no_member(membership: str, price: str, offer: Offer, asked: Asked) -> Iterator[Unmet]:
    """Whether the customer holds it today, by the hall's own calendar."""
    said: tuple[tuple[str, str | int], ...] = (("price", price), ("membership", membership))
    if asked.memberships is None:
        yield Unmet("price_nobody", said)
    elif not (until := asked.memberships.get(membership, "")):
        yield Unmet("price_no_member", said)
    elif until < local_from_ms(asked.now_ms, offer.zone).date().isoformat():
        yield Unmet("price_member_over", (*said, ("until", until)))


def _to_be_seen(places: Numbered, asked: Asked) -> Iterator[Unmet]:
    """What a person looks at or types, once nothing else is in the way; last of all the reason."""
    passes = [(at, item) for at, item in places if item.price_type.terms.pass_number]
    if len(passes) > asked.passes_left:
        left = ("left", max(asked.passes_left, 0))
        yield Unmet("price_pass_limit", (("price", passes[0][1].price_type.name), left))
    for at, item in passes:
        if not item.place.pass_number:
            name = item.price_type.name
            yield Unmet("price_pass", (("price", name), ("seat", item.label), ("at", at)))
    for _, item in places:
        terms, name = item.price_type.terms, item.price_type.name
        if terms.proof and terms.proof not in asked.shown:
            yield Unmet("price_proof", (("price", name), ("proof", terms.proof)))
    for _, item in places:
        if item.price_type.terms.reason and item.place.kept is None and not asked.reason.strip():
            yield Unmet("price_reason", (("price", item.price_type.name),))
