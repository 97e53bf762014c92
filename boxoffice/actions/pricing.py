"""Writing a version of a price list, and pinning performances to it."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from boxoffice.actions.editing import edit
from boxoffice.catalog.documents import fields_of
from boxoffice.catalog.programme import Performance, PriceList
from boxoffice.errors import Refused
from boxoffice.ids import HouseId, PriceListId, PriceTypeId
from boxoffice.programme.derived_ids import derive
from boxoffice.queries.catalogue import Catalogue
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.price_list import first_wrong, named, numbered, short_of


def save_prices(
    replica: Replica, catalogue: Catalogue, draft: PriceList, shows: Iterable[Performance],
    actor: Actor,
) -> tuple[PriceListId, bool, int]:  # fmt: skip
    """Keep what a draft says as a version of its own, which is never changed afterwards, and sell
    these performances at it from now on. The version, whether it is new, and how many performances
    were not pinned to it yet.

    A type that has no id is a new one. Before anything is written:
    Refused("price_list_wrong", why=…, part=…, at=…, field=…, said=…), see
    `rules.price_list.first_wrong`; Refused("prices_do_not_fit", title=…, ranks=…, price=…) where a
    hall has more ranks than the list has prices.
    """
    wrong = first_wrong(draft)
    if wrong is not None:
        raise Refused(
            "price_list_wrong", why=wrong.code, part=wrong.part, at=wrong.at, field=wrong.field,
            said=wrong.said,
        )  # fmt: skip
    listed = list(shows)
    store = replica.reader()
    for show in listed:
        _require_fit(store, catalogue, draft, show)
    with replica.write() as tx:
        prices = _version(tx.store, catalogue, HouseId(replica.house), draft)
        new = edit(tx, replica, "price_list", prices.id, fields_of(prices), actor)
        pinned = sum(
            edit(tx, replica, "performance", show.id, {"price_list": prices.id}, actor)
            for show in listed
        )
    return prices.id, new, pinned


def _require_fit(
    store: RowStore, catalogue: Catalogue, prices: PriceList, show: Performance
) -> None:
    plan = catalogue.plan(store, show.plan)
    ranks = len(plan.ranks) if plan is not None else 1
    short = short_of(prices, ranks)
    if short:
        raise Refused("prices_do_not_fit", title=show.title, ranks=ranks, price=short)


def _version(store: RowStore, catalogue: Catalogue, house: HouseId, draft: PriceList) -> PriceList:
    """The draft with the ids and numbers that its prices had; the same content is one version."""

    def mint(called: str) -> PriceTypeId:
        return PriceTypeId(derive("price_type", house, draft.name.casefold(), called))

    types = named(draft.types, mint)
    ids = {kind.id for kind in types}
    lists = catalogue.price_lists(store, house)
    earlier = [one for one in lists if one.id == draft.id or ids & {kind.id for kind in one.types}]
    wanted = msgspec.structs.replace(draft, id=PriceListId(b""), types=numbered(types, earlier))
    for one in lists:
        if msgspec.structs.replace(one, id=PriceListId(b"")) == wanted:
            return one
    id_ = PriceListId(derive("price_list", house, msgspec.json.encode(wanted)))
    return msgspec.structs.replace(wanted, id=id_)
