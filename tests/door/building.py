"""A house with its server, its desks and its doors: real gates, replicas and signatures."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.catalog.documents import fields_of
from boxoffice.catalog.plan import Plan, Pool, Seat, encode_plan
from boxoffice.catalog.programme import Performance, PriceList, PriceType
from boxoffice.fold.rows import Admission, Document
from boxoffice.gate import Gate
from boxoffice.ids import (
    BlobHash,
    Cents,
    PerformanceId,
    PriceListId,
    PriceTypeId,
    ProductionId,
    SeatIndex,
)
from boxoffice.journal.kinds import NO_SEAT, DocumentEdit, SoldTicket
from boxoffice.network import DeviceContact, DoorQuestion, LinkView, Nearby, Refusal, Wish
from boxoffice.platform.keystore import FileKeyStore, public_bytes
from boxoffice.queries.scans import passages
from boxoffice.replica.transaction import Measured
from boxoffice.rules.presence import presence
from boxoffice.tickets import code as ticket_code
from boxoffice.views import DeviceKind, Link, ScanResult, Verdict
from boxoffice.workplace import Setting
from sync.door_check import CheckRequest
from sync.hub.checking import Checking
from sync.hub.store import HubStore
from sync.server.core import Server
from tests.sync.till import POOL, Till
from tests.sync.world import World

PRICES = PriceListId(b"P" * 16)
ADULT = PriceTypeId(b"adult")
ROWS, ROW = 26, 30
SECOND = 1000
STARTS = "2027-01-15T10:00"
"""Two hours after the world's clock begins (Brussels)."""


def plan() -> Plan:
    """780 seats and a floor."""
    seats = tuple(
        Seat(f"{chr(65 + row)}{n + 1}", "Zaal", chr(65 + row), str(n + 1), 1, n * 10.0, row * 10.0)
        for row in range(ROWS)
        for n in range(ROW)
    )
    return Plan("Zaal", 400, 300, ("1",), seats, (Pool(POOL, "Floor", 10, 1),))


class BatteryError(BaseException):
    """No line of the program runs after it."""


@dataclass
class Cable:
    """How far a door sees: alone, or as far as somebody who can be asked."""

    door: Till
    link_: Link = Link.OFFLINE
    asks: Server | Checking | None = None
    dies: bool = False
    """The battery is pulled once the next question is answered there."""

    def link(self) -> LinkView:
        hub = isinstance(self.asks, Checking)
        now = self.door.world.clock.now
        return LinkView(
            self.link_, now, now, "", single_copy=False, hub=hub, checks=self.asks is not None
        )

    def check(self, asks: DoorQuestion) -> Nearby | None:
        if self.asks is None:
            return None
        answered, self.dies = self.dies, False
        reply = self.asks.check(
            CheckRequest(
                self.door.id, asks.performance, asks.code, asks.ticket, asks.door, asks.facts,
                asks.scan, asks.passed, asks.cleared,
            )
        )  # fmt: skip
        if answered:
            raise BatteryError
        return Nearby(reply.facts, reply.passed)

    def claim(self, wishes: tuple[Wish, ...]) -> tuple[Refusal, ...]:
        raise NotImplementedError

    def hold(self, *_asked: object) -> None:
        raise NotImplementedError

    def pairing_code(self, _kind: DeviceKind, _name: str) -> str:
        raise NotImplementedError

    def contacts(self) -> dict[bytes, DeviceContact]:
        return {}


class DoorWorld(World):
    """A house that plays one evening in a hall of 780, and another the week after."""

    def __init__(self, folder: Path, seed: int = 1) -> None:
        super().__init__(folder, seed)
        digest = BlobHash(hashlib.sha256(encode_plan(plan())).digest())
        self.server.put_blob(digest, encode_plan(plan()))
        price = PriceType(ADULT, "Basis", 1, (Cents(1500),))
        self.record("price_list", PRICES, **fields_of(PriceList(PRICES, "L", "EUR", (price,))))
        self.next_week = self._id()
        for id_, starts in ((self.performance, STARTS), (self.next_week, "2027-01-22T10:00")):
            show = Performance(
                PerformanceId(id_), ProductionId(b"p" * 16), self.house, "Florissant", "Zaal",
                starts, "Europe/Brussels", plan=digest, price_list=PRICES,
            )  # fmt: skip
            known = self.rows_of_document(id_)
            self.server.record(DocumentEdit(self.house, "performance", id_, known, fields_of(show)))

    def rows_of_document(self, id_: bytes) -> int:
        """Its revision; 0 when there is none."""
        found = [row for row in self.rows_of(Document) if row.id == id_]
        return found[0].revision if found else 0

    def door(self, name: str) -> Door:
        """A door of the first evening, alone, its copy complete."""
        till = self.enrol("door")
        till.replica.measure(Measured(0, 50))
        return Door(self, till, name)

    def inside(self) -> int:
        """People in the hall, as the server has it: each ticket once."""
        scans: dict[bytes, list[Admission]] = {}
        for row in self.rows_of(Admission):
            scans.setdefault(row.ticket or row.code, []).append(row)
        return sum(min(1, presence(passages(rows)).inside) for rows in scans.values())

    def paper(self, desk: Till, sold: SoldTicket) -> str:
        """What is printed on a ticket of this desk."""
        content = ticket_code.CodeContent(
            ticket_code.performance_hint(PerformanceId(sold.performance)),
            None if sold.seat == NO_SEAT else SeatIndex(sold.seat), 1, 1, sold.code,
        )  # fmt: skip
        return ticket_code.sign(content, desk.key, ticket_code.key_hint(public_bytes(desk.key)))


class Door:
    """One door: its device and its gate."""

    def __init__(self, world: DoorWorld, till: Till, name: str) -> None:
        self.world, self.till, self.name = world, till, name
        self.cable = Cable(till)
        self.open()

    def open(self) -> None:
        """A process begins on its file."""
        root = FileKeyStore(self.world.folder / "keys").get("root")
        assert root is not None
        secrets = {
            "root_key": public_bytes(Ed25519PrivateKey.from_private_bytes(root)),
            "short_code_key": b"s" * 32, "log_key": b"l" * 32, "pepper": b"p" * 32,
        }  # fmt: skip
        self.gate = Gate(Setting(self.till.replica, self.cable, secrets))
        self.gate.choose([PerformanceId(self.world.performance)], self.name)

    def scan(self, text: str, way: str = "in", count: int = 0) -> ScanResult:
        """One scan, three seconds after the last anywhere."""
        self.world.clock.now += 3 * SECOND
        if self.gate.direction != way:
            self.gate.turn(way)
        return self.gate.scan(text, count)

    def admits(self, text: str) -> bool:
        """Whether somebody goes in."""
        return self.scan(text).verdict in (Verdict.OK, Verdict.OK_BY_SIGNATURE)

    def see(self, who: Server | Checking | None, link: Link) -> None:
        """From now on it reaches the server or a hub; None: nobody."""
        self.cable.asks, self.cable.link_ = who, link


def hub_of(world: DoorWorld) -> Checking:
    """A hub of the building that has heard everything so far."""
    station = world.enrol("hub")
    return Checking(station.replica, HubStore(station.folder / "hub.db"))
