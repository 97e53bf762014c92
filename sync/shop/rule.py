"""What a house lets its web shops do: a document (`web_rule`, id = the house)."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

import msgspec

from boxoffice.catalog.programme import PriceType
from boxoffice.fold.rows import Document
from boxoffice.ids import HouseId
from sync.server.store import ServerStore

KIND = "web_rule"

log = logging.getLogger("boxoffice.server")


class WebRule(msgspec.Struct, frozen=True):
    """The fields of the document."""

    cancel_hours: int = -1
    """A shop may cancel an order until so many hours before it begins; negative: never."""
    closes_minutes: int = 0
    """The web stops selling so many minutes before the start."""
    price_names: tuple[str, ...] = ()
    """Names of the price types that are sold on the web; none named: all that cost something."""

    def sells(self, price_type: PriceType, ranks: int) -> bool:
        """Whether the web sells this price in a hall of so many ranks. What costs nothing is the
        house's to give away, at a counter; what needs a person (a pass, a card shown, a
        membership, a reason) is sold there too.
        """
        prices = price_type.cents_by_rank
        named = not self.price_names or price_type.name in self.price_names
        whole = len(prices) == 1 or len(prices) >= ranks
        terms = price_type.terms
        by_hand = terms.pass_number or terms.proof or terms.membership or terms.reason
        return named and whole and bool(prices) and min(prices) > 0 and not by_hand


def before(moment: datetime, **span: int) -> datetime:
    """So long before; the beginning of time when that is longer ago than there are years."""
    try:
        return moment - timedelta(**span)
    except OverflowError:
        return datetime.min.replace(tzinfo=UTC)


def rule_of(store: ServerStore, house: HouseId) -> WebRule:
    """The house's rule. A document that is none (a field of another form) is as if there were
    none.
    """
    document = store.get(Document, (house, KIND, house))
    if document is None:
        return WebRule()
    try:
        return msgspec.msgpack.decode(document.fields, type=WebRule)
    except msgspec.MsgspecError:
        log.warning("web rule of %s is not readable", house.hex())
        return WebRule()
