"""One server with two houses on it, and devices of both, over real HTTP."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from boxoffice.catalog.documents import fields_of
from boxoffice.catalog.plan import encode_plan
from boxoffice.counter import Counter
from boxoffice.ids import BlobHash, Cents, HouseId, PerformanceId, PriceListId
from boxoffice.journal.kinds import DocumentEdit
from boxoffice.views import DeviceKind, Link
from sync.installation import Installation
from sync.joining import join
from sync.partnership import let_sell
from sync.protocol import MAX_WAIT_S
from sync.server.founding import NewHouse
from tests import hall
from tests.sync.serving import Serving, until

KRING, ZUID = "CC De Kring", "CC Zuid"
STARTS = "2099-11-27T20:00"
WITHIN_S = MAX_WAIT_S + 15
"""What another process writes wakes no long poll on SQLite: it is heard when that one ends."""


class Region:
    """One server, two houses with an evening each, and what was opened of their devices."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.serving = Serving(folder / "server")
        self.kring, self.tonight = self._house(KRING, b"K")
        self.zuid, self.there = self._house(ZUID, b"Z")
        self.opened: list[Installation] = []

    def _house(self, name: str, letter: bytes) -> tuple[HouseId, PerformanceId]:
        server = self.serving.server
        house = server.found_house(NewHouse(name, "An", "123456"))
        blob = encode_plan(hall.plan())
        digest = BlobHash(hashlib.sha256(blob).digest())
        server.put_blob(digest, blob)
        prices = msgspec.structs.replace(hall.price_list(), id=PriceListId(letter * 16))
        made = msgspec.structs.replace(
            hall.performance(PerformanceId(letter * 16), letter.decode() * 3, STARTS, digest),
            house=house, price_list=prices.id,
        )  # fmt: skip
        server.record(DocumentEdit(house, "price_list", prices.id, 0, fields_of(prices)))
        server.record(DocumentEdit(house, "performance", made.id, 0, fields_of(made)))
        return house, made.id

    def device(self, house: HouseId, kind: DeviceKind, name: str) -> Installation:
        """A device of a house, running."""
        code, _ = self.serving.server.pairing_code(house, kind, name)
        data = self.folder / name
        join(data, self.serving.url, code, name)
        opened = Installation(data)
        opened.start()
        self.opened.append(opened)
        until(lambda: opened.network.link().link is Link.ONLINE, WITHIN_S)
        return opened

    def desk(self) -> Counter:
        """The first house's desk, its till open, when it has both evenings with their plans."""
        counter = Counter(self.device(self.kring, DeviceKind.DESK, "desk").setting)
        until(lambda: len(counter.operators()) > 0, WITHIN_S)
        counter.log_in(counter.operators()[0].id, "123456")
        counter.open_shift(Cents(0))
        until(lambda: counter.plan(self.tonight) is not None, WITHIN_S)
        return counter

    def let_sell(self, *, may: bool = True) -> None:
        """The second house's tickets may be sold by the first, or may no more."""
        let_sell(self.folder / "server", self.zuid, self.kring, may=may)

    def close(self) -> None:
        for one in self.opened:
            one.close()
        self.serving.stop()
