"""One desk of a house on a real replica, as it stands when the server has sent its rows.

The network is a stand-in that a test sets: it is not ours to test here, and grants what it is
asked for by writing the rows that a server would send.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import msgspec
from argon2 import PasswordHasher
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import certificate
from boxoffice.basket import Basket, Place
from boxoffice.catalog.documents import fields_of, kind_of
from boxoffice.catalog.plan import encode_plan
from boxoffice.catalog.programme import Performance, PriceList
from boxoffice.counter import Counter
from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Device, Document, Grant, Pii, Row, Seat
from boxoffice.ids import (
    BlobHash,
    Cents,
    DeviceId,
    OperatorId,
    PriceTypeId,
    SeatIndex,
)
from boxoffice.network import DeviceContact, DoorQuestion, LinkView, Nearby, Refusal, Wish
from boxoffice.platform.keystore import public_bytes
from boxoffice.print_queue import PrintQueue
from boxoffice.queries.papers import Stationery
from boxoffice.replica.replica import Replica
from boxoffice.replica.witness import Witness
from boxoffice.views import DeviceKind, Link, Method, Sold, Tender
from boxoffice.workplace import Setting
from tests import fresh, hall
from tests.hall import FLOOR, FULL, HOUSE, TONIGHT

R = TypeVar("R", bound=Row)
START_MS = 1_795_802_400_000
"""2026-11-27 19:00 in Brussels: an hour before the doors' first evening."""
AN, BRAM = OperatorId(b"an" * 8), OperatorId(b"br" * 8)
PIN = "123456"
DESK, OTHER, DOOR = DeviceId(b"D" * 16), DeviceId(b"E" * 16), DeviceId(b"G" * 16)
PEPPER, SHORT_KEY, LOG_KEY = b"p" * 32, b"s" * 32, b"l" * 32
_ENCODE = msgspec.msgpack.encode


class TestClock:
    """A clock that stands still until it is told."""

    __test__ = False

    def __init__(self) -> None:
        self.now = START_MS
        self.boot = b"one boot of many"

    def wall_ms(self) -> int:
        return self.now

    def boot_ms(self) -> int:
        return self.now - START_MS

    def boot_id(self) -> bytes:
        return self.boot


@dataclass
class Line:
    """The network as a test sets it."""

    state: Link = Link.OFFLINE
    house: House | None = None
    refuses: dict[int, bytes] = field(default_factory=dict)
    """Seats that it refuses, and who has them."""
    asked: list[tuple[object, ...]] = field(default_factory=list)
    requests: int = 0
    """Claims that went out."""
    held: list[tuple[object, ...]] = field(default_factory=list)
    told: dict[bytes, DeviceContact] = field(default_factory=dict)
    copied_ms: int = START_MS - 60_000
    single_copy: bool = False
    behind: int = 0
    hub: Callable[[DoorQuestion], Nearby | None] | None = None
    """The building's hub; None: there is none."""

    def link(self) -> LinkView:
        return LinkView(
            self.state, START_MS, self.copied_ms, "", self.single_copy, self.behind,
            self.hub is not None, self.hub is not None,
        )  # fmt: skip

    def check(self, asks: DoorQuestion) -> Nearby | None:
        self.asked.append((asks,))
        assert self.hub is not None
        return self.hub(asks)

    def claim(self, wishes: tuple[Wish, ...]) -> tuple[Refusal, ...]:
        self.asked += [(wish.performance, wish.seats, wish.pool, wish.places) for wish in wishes]
        self.requests += 1
        assert self.house is not None
        if self.state is Link.OFFLINE:
            raise Unavailable("server_unreachable")
        return tuple(refusal for wish in wishes for refusal in self._answered(self.house, wish))

    def _answered(self, house: House, wish: Wish) -> list[Refusal]:
        given = tuple(seat for seat in wish.seats if seat not in self.refuses)
        house.grant(*given, performance=wish.performance, pool=wish.pool, places=wish.places)
        return [
            Refusal(wish.performance, seat, "taken", self.refuses[seat])
            for seat in wish.seats
            if seat in self.refuses
        ]

    def hold(self, *asked: object) -> None:
        self.held.append(asked)

    def pairing_code(self, _kind: DeviceKind, _name: str) -> str:
        return "AB-CD"

    def contacts(self) -> dict[bytes, DeviceContact]:
        return self.told


@dataclass
class House:
    """A desk's replica, its keys and its facade; `number` 2, so orders are called 2-0001."""

    folder: Path
    clock: TestClock = field(default_factory=TestClock)
    line: Line = field(default_factory=Line)
    root: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    other_key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    furnished: bool = False
    """The file is there already: another process begins on it."""

    def __post_init__(self) -> None:
        self.line.house = self
        self._grants = 0
        self.path = self.folder / "boxoffice.db"
        self.open()
        if not self.furnished:
            self.replica.became(DESK, HOUSE)
            self._furnish()

    def open(self) -> None:
        """A process begins on the file."""
        witness = Witness(self.folder / "second" / "head")
        fresh.begin(self.path)
        self.replica = Replica(self.path, self.clock, os.urandom, witness)
        secrets = {
            "pepper": PEPPER, "short_code_key": SHORT_KEY, "log_key": LOG_KEY,
            "root_key": public_bytes(self.root),
        }  # fmt: skip
        self.setting = Setting(self.replica, self.line, secrets)
        self.counter = Counter(self.setting)
        stationery = Stationery(self.setting.catalogue, HOUSE, self.key, SHORT_KEY)
        self.stationery = stationery
        self.queue = PrintQueue(self.replica, stationery)

    def restart(self) -> None:
        """Another process on the same file."""
        self.replica.close()
        self.open()

    def _furnish(self) -> None:
        blob = encode_plan(hall.plan())
        digest = BlobHash(hashlib.sha256(blob).digest())
        self.put(
            self.device(DESK, 2, "Kassa 2", "desk", self.key),
            self.device(OTHER, 3, "Kassa 3", "desk", self.other_key),
            self.device(DOOR, 4, "Main door", "door", Ed25519PrivateKey.generate()),
            document("house", HOUSE, name="CC De Kring", zone="Europe/Brussels", currency="EUR",
                     address="Kerkplein 1\n8500 Kortrijk", vat_number="BE 0123.456.749"),
            catalogued(hall.price_list()),
            catalogued(hall.performance(TONIGHT, "Florissant", "2026-11-27T20:00", digest)),
            catalogued(hall.performance(hall.TOMORROW, "Kip!", "2026-11-28T15:00", digest)),
            *operator(AN, 1, "An Peeters", "manager"), *operator(BRAM, 2, "Bram Claes"),
        )  # fmt: skip
        with self.replica.write() as tx:
            tx.keep_blob(digest, blob)

    def device(
        self, id_: DeviceId, number: int, name: str, kind: str, key: Ed25519PrivateKey,
        sells_for: tuple[bytes, ...] = (HOUSE,),
    ) -> Device:  # fmt: skip
        """A row of an enrolled device, its certificate signed by the root."""
        public = public_bytes(key)
        said = certificate.Certificate(id_, HOUSE, number, kind, public, sells_for, 0)
        signed = certificate.issue(said, self.root)
        return Device(id_, HOUSE, number, name, kind, public, signed, "active", 0)

    def put(self, *rows: Row) -> None:
        """Rows as the server sends them."""
        with self.replica.write() as tx:
            tx.store.put(rows)

    def grant(
        self, *seats: int, performance: bytes = TONIGHT, device: DeviceId = DESK, pool: str = "",
        places: int = 0, until_ms: int = 0, incarnation: int = 1,
    ) -> bytes:  # fmt: skip
        """The server gave a device the right to sell these seats, or places of a pool."""
        self._grants += 1
        id_ = self._grants.to_bytes(16, "big")
        right = Grant(id_, HOUSE, performance, device, incarnation, b"", "active", pool, places, 0,
                      until_ms)  # fmt: skip
        owned = [Seat(performance, n, HOUSE, "granted", id_, b"") for n in seats]
        self.put(right, *owned)
        return id_

    def log_in(self, who: OperatorId = AN) -> None:
        """With the PIN, as a person does."""
        self.counter.log_in(who, PIN)

    def ready(self, float_cents: int = 15_000) -> None:
        """Logged in, the till open."""
        self.log_in()
        self.counter.open_shift(Cents(float_cents))

    def sell(self, *seats: int, given: int = 0, price: PriceTypeId = FULL) -> Sold:
        """Sell seats of tonight for cash."""
        return self.counter.sell(seated(*seats, price=price), cash(given))

    # -- looking -------------------------------------------------------------------------------

    def rows(self, table: type[R], where: str = "1") -> list[R]:
        """Rows of the copy."""
        return self.replica.reader().select(table, where)

    def count(self, sql: str, *params: object) -> int:
        """Any number that the database knows."""
        found: int = self.replica.reader().conn.execute(sql, params).fetchone()[0]
        return found

    def events(self, kind: str) -> int:
        """How many events of a kind the journal holds."""
        return self.count("SELECT count(*) FROM journal WHERE kind = ?", kind)


def operator(id_: OperatorId, number: int, name: str, *more: str) -> tuple[Document, Pii]:
    """A seller, with more roles, who may work here. The hash is a real one, made with little memory
    for speed.
    """
    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    peppered = base64.b64encode(hmac.digest(PEPPER, PIN.encode(), "sha256")).decode()
    fields = {
        "number": number,
        "name": id_,
        "pin": hasher.hash(peppered),
        "roles": ["seller", *more],
    }
    return document("operator", id_, **fields), Pii(id_, HOUSE, b"salt", name, 0)


def document(kind: str, id_: bytes, **fields: object) -> Document:
    """A document in its first revision."""
    return Document(HOUSE, kind, id_, 1, _ENCODE(fields), _ENCODE({}))


def catalogued(value: Performance | PriceList) -> Document:
    """A catalogue value as the document that stands for it."""
    return document(kind_of(value), value.id, **fields_of(value))


def seated(*seats: int, price: PriceTypeId = FULL) -> Basket:
    """A basket of numbered seats of tonight."""
    return Basket(tuple(Place(TONIGHT, price, seat=SeatIndex(n)) for n in seats))


def standing(count: int, price: PriceTypeId = FULL) -> Basket:
    """A basket of places on the floor."""
    return Basket(tuple(Place(TONIGHT, price, pool=FLOOR) for _ in range(count)))


def cash(given: int = 0) -> Tender:
    """Paid with coins and notes; 0: to the cent."""
    return Tender(Method.CASH, Cents(given))


CARD = Tender(Method.CARD_BY_HAND)
