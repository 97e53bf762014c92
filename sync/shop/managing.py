"""What the server's own machine does for web shops: keys, and the house's rule."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from boxoffice.errors import Refused
from boxoffice.fold.rows import Document
from boxoffice.ids import HouseId
from boxoffice.journal.kinds import DocumentEdit
from sync.founding import chosen_house
from sync.server.core import Server
from sync.server.folder import asked_here
from sync.server.locks import LOOKING
from sync.server.work import Work
from sync.shop import keys
from sync.shop.keys import ShopKey
from sync.shop.rule import KIND as WEB_RULE
from sync.shop.rule import WebRule, rule_of
from sync.shop.seller import certify

PER_MINUTE = 600
"""Requests of one key, unless said otherwise."""


@dataclass(frozen=True, slots=True)
class ShopOffice:
    """The shops of one house on one server."""

    server: Server
    house: HouseId

    def new_key(self, name: str, per_minute: int = PER_MINUTE) -> str:
        """A key for this shop, told this once; the server is certified to sell for the house."""
        inside = self.server.inside

        def act(work: Work) -> str:
            now = inside.clock.wall_ms()
            certify(work, self.server.device, self.house, inside.root, inside.keystore, now)
            return keys.make(work.store, self.house, name, per_minute, now, inside.entropy)

        return inside.transactions.run(act)

    def all_keys(self) -> list[ShopKey]:
        """All keys of the house, oldest first."""
        transactions = self.server.inside.transactions
        return transactions.run(lambda work: keys.of_house(work.store, self.house), LOOKING)

    def revoke(self, key_id: str) -> None:
        """Refused("key_unknown")."""
        inside = self.server.inside
        inside.transactions.run(
            lambda work: keys.revoke(work.store, self.house, key_id, inside.clock.wall_ms())
        )

    def rule(self) -> WebRule:
        """What the house lets its shops do."""
        transactions = self.server.inside.transactions
        return transactions.run(lambda work: rule_of(work.store, self.house), LOOKING)

    def set_rule(self, rule: WebRule) -> None:
        """An edit of the house's document, in the journal as any other."""
        wanted = msgspec.to_builtins(rule)

        def act(work: Work) -> None:
            known = work.store.get(Document, (self.house, WEB_RULE, self.house))
            base = known.revision if known else 0
            work.journal.record(DocumentEdit(self.house, WEB_RULE, self.house, base, wanted))

        self.server.inside.transactions.run(act)


@contextmanager
def shop_office(
    server: Path, house: HouseId | None, database_url: str | None = None
) -> Iterator[ShopOffice]:
    """The shops of a house (without one: the only one), on the server's own machine.

    Refused("not_enrolled" | "unknown_house" | "house_not_named"); Unavailable as `open_engine`.
    """
    with asked_here(server, database_url) as opened:
        known = opened.houses()
        if not known:
            raise Refused("not_enrolled", path=str(server))
        yield ShopOffice(opened, chosen_house(known, house))
