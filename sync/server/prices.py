"""Whether tickets were sold at the price that the performance asks, as this server knows it.

A desk that was away sells by the list it knew. The sale stands; a person is told once for each
desk, performance and price, and may settle the difference.
"""

from __future__ import annotations

from typing import Any

import msgspec

from boxoffice.fold.rows import Conflict, Document, Row
from boxoffice.journal import kinds
from boxoffice.rules.promotions import less
from sync.server import conflicts
from sync.server.overlay import BatchRows

_decode = msgspec.msgpack.Decoder(list[bytes]).decode
KIND = "price_mismatch"

Prices = dict[bytes, tuple[tuple[int, ...], ...]]
"""Price type -> cents by rank, and what else they may be: the default price where a price holds
from several shows only, and less by each promotion. One element: the same for each rank.
"""
_TERMS, _SHOWS, _PROMOTIONS, _PERCENT = 8, 6, 5, 2
"""Where these stand in a price type, its terms, a price list and a promotion."""


def _wrong(sale: kinds.Sale, before: BatchRows) -> list[kinds.SoldTicket]:
    """Tickets of a sale at another price; what was reserved keeps the price it was told, and what
    somebody agreed to is listed apart.
    """
    sold = sale.tickets[len(sale.collected) :] if sale.collected else sale.tickets
    agreed = {change.ticket for change in sale.changes}
    return [t for t in sold if t.id not in agreed and not _may_cost(t, before)]


def mismatches(sale: kinds.Sale, device: bytes, before: BatchRows) -> list[Row]:
    """The open conflicts of these tickets."""
    found: dict[bytes, Conflict] = {}
    for sold in _wrong(sale, before):
        about = device + sold.performance + sold.price_type + b"%d" % sold.cents
        known = found.get(about) or before.get(Conflict, (conflicts.named(KIND, about),))
        members = _decode(known.members) if known is not None and known.state == "open" else []
        found[about] = conflicts.other(
            KIND, sold.house, about, [*members, sold.id], performance=sold.performance,
            others=b"" if sale.house == sold.house else sale.house,
        )  # fmt: skip
    return list(found.values())


def _may_cost(sold: kinds.SoldTicket, before: BatchRows) -> bool:
    """Whether it is a price that the list knows; what the list does not say is not judged."""
    known = _prices(sold.house, sold.performance, before).get(sold.price_type)
    if known is None:
        return True
    asked = [cents for by_rank in known if (cents := _of_rank(by_rank, sold.rank)) is not None]
    return not asked or sold.cents in asked


def _of_rank(by_rank: tuple[int, ...], rank: int) -> int | None:
    if len(by_rank) == 1:
        return by_rank[0]
    return by_rank[rank - 1] if 0 < rank <= len(by_rank) else None


def _prices(house: bytes, performance: bytes, before: BatchRows) -> Prices:
    """Of the list that the performance is pinned to; read once while neither changes."""
    pinned = before.get(Document, (house, "performance", performance))
    if pinned is None:
        return {}
    kept = before.prices.get(performance)
    if kept is not None and kept[0] is pinned:
        return kept[1]
    prices = _read(_field(pinned, "price_list"), house, before)
    before.prices[performance] = (pinned, prices)
    return prices


def _read(price_list: object, house: bytes, before: BatchRows) -> Prices:
    if not isinstance(price_list, bytes):
        return {}
    listed = before.get(Document, (house, "price_list", price_list))
    version = None if listed is None else _field(listed, "version")
    try:
        _, _, _, types, *more = msgspec.convert(version, list[Any])
        own = {bytes(t[0]): tuple(int(cents) for cents in t[3]) for t in types}
        percents = [int(one[_PERCENT]) for one in more[_PROMOTIONS - 4]] if len(more) > 1 else []
        default = tuple(int(cents) for cents in types[0][3]) if types else ()
        found = {}
        for kind in types:
            base = (own[bytes(kind[0])], *((default,) if _from_shows(kind) else ()))
            off = (tuple(less(c, part) for c in cents) for part in percents for cents in base)
            found[bytes(kind[0])] = (*base, *off)
    except (msgspec.ValidationError, ValueError, TypeError, IndexError):
        return {}  # a list of another form asks no price
    return found


def _from_shows(kind: list[Any]) -> bool:
    """Whether this price holds from several shows only."""
    terms = kind[_TERMS] if len(kind) > _TERMS else ()
    return len(terms) > _SHOWS and bool(terms[_SHOWS])


def _field(document: Document, name: str) -> object:
    return msgspec.msgpack.decode(document.fields).get(name)
