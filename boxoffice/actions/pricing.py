"""Writing a price list, and pinning performances to it."""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.actions.editing import edit
from boxoffice.catalog.documents import fields_of
from boxoffice.catalog.programme import Performance, PriceList
from boxoffice.errors import Refused
from boxoffice.queries.catalogue import Catalogue
from boxoffice.replica.replica import Actor, Replica


def store_prices(replica: Replica, prices: PriceList, actor: Actor) -> bool:
    """A version of a price list; whether it was new."""
    with replica.write() as tx:
        return edit(tx, replica, "price_list", prices.id, fields_of(prices), actor)


def pin_prices(
    replica: Replica, catalogue: Catalogue, prices: PriceList, shows: Iterable[Performance],
    actor: Actor,
) -> int:  # fmt: skip
    """Sell these performances at this list from now on; how many were not yet.

    Refused("prices_do_not_fit", title=…, ranks=…) before anything is written, where a hall has more
    ranks than the list has prices.
    """
    listed = list(shows)
    store = replica.reader()
    for show in listed:
        plan = catalogue.plan(store, show.plan)
        ranks = len(plan.ranks) if plan is not None else 1
        short = [one.name for one in prices.types if 1 < len(one.cents_by_rank) < ranks]
        if short:
            raise Refused("prices_do_not_fit", title=show.title, ranks=ranks, price=short[0])
    with replica.write() as tx:
        return sum(
            edit(tx, replica, "performance", show.id, {"price_list": prices.id}, actor)
            for show in listed
        )
