"""Whether tickets were sold at the price that the performance asks, as this server knows it.

A desk that was away sells by the list it knew. The sale stands; a person is told once for each
desk, performance and price, and may settle the difference.
"""

from __future__ import annotations

from typing import Any

import msgspec

from boxoffice.fold.rows import Conflict, Document, Row
from boxoffice.journal import kinds
from sync.server import conflicts
from sync.server.overlay import BatchRows

_decode = msgspec.msgpack.Decoder(list[bytes]).decode
KIND = "price_mismatch"

Prices = dict[bytes, tuple[int, ...]]
"""Price type -> cents by rank; one element: the same for each rank."""


def _wrong(sale: kinds.Sale, before: BatchRows) -> list[kinds.SoldTicket]:
    """Tickets of a sale at another price; what was reserved keeps the price it was told."""
    sold = sale.tickets[len(sale.collected) :] if sale.collected else sale.tickets
    return [ticket for ticket in sold if _asked(ticket, before) not in (None, ticket.cents)]


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


def _asked(sold: kinds.SoldTicket, before: BatchRows) -> int | None:
    """What a ticket costs now; None when that is not known here."""
    by_rank = _prices(sold.house, sold.performance, before).get(sold.price_type)
    if not by_rank:
        return None
    if len(by_rank) == 1:
        return by_rank[0]
    return by_rank[sold.rank - 1] if 0 < sold.rank <= len(by_rank) else None


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
        _, _, _, types = msgspec.convert(version, tuple[bytes, str, str, list[list[Any]]])
        return {bytes(t[0]): tuple(int(cents) for cents in t[3]) for t in types}
    except (msgspec.ValidationError, ValueError, TypeError, IndexError):
        return {}  # a list of another form asks no price


def _field(document: Document, name: str) -> object:
    return msgspec.msgpack.decode(document.fields).get(name)
