"""The house that every simulation begins with: two evenings in a hall of seats and a floor.

It is made once per process and copied: what is simulated is what happens afterwards.
"""

from __future__ import annotations

import hashlib
import random
import shutil
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.catalog.documents import fields_of
from boxoffice.catalog.plan import Plan, Pool, Seat, encode_plan
from boxoffice.catalog.programme import Performance, PriceList, PriceType
from boxoffice.ids import (
    BlobHash,
    Cents,
    DeviceId,
    HouseId,
    OperatorId,
    PerformanceId,
    PriceListId,
    PriceTypeId,
    ProductionId,
)
from boxoffice.journal.kinds import DocumentEdit
from boxoffice.platform.keystore import FileKeyStore, public_bytes
from boxoffice.replica.replica import Replica
from boxoffice.replica.witness import Witness
from boxoffice.rules.pricing import Offer, Offers
from sync import pairing
from sync.device import SyncDevice
from sync.server.core import Server
from sync.server.engine import make_engine
from sync.server.schema import prepare
from sync.server.witness import ServerWitness
from sync.shop.managing import ShopOffice
from sync.shop.rule import WebRule
from sync.simulator.time import MachineClock, Timeline

SEATS = 24
VERSIONS = (SEATS, SEATS - 4, SEATS + 4)
"""Seats of the versions of its plan that the house has."""
PLACES = 12
POOL = "floor"
EVENINGS = (PerformanceId(b"evening-one....."), PerformanceId(b"evening-two....."))
HOUSE = HouseId(b"the-house.......")
NEXT_HOUSE = HouseId(b"the-next-house..")
NEXT_EVENING = PerformanceId(b"evening-next....")
"""Of the other house on the same server, in houses that sell for it."""
OPERATOR = OperatorId(b"operator........")
"""Who works at the desks: a seller, and a manager when it has to be."""
VOLUNTEER = OperatorId(b"volunteer.......")
APPRENTICE = OperatorId(b"the-apprentice..")
"""Whose roles a house may change (`overstepping`); nobody knows them before."""
"""Of the door."""
PRICES = PriceListId(b"prices..........")
BASIS = PriceTypeId(b"basis...........")
_NEXT_PRICES = PriceListId(b"next-prices.....")
PRICE = Cents(1500)
ENDS_MS = 6 * 60_000
"""Virtual time at which the second evening ends, and with it the right to sell it."""
_ENDS_LOCAL = "2027-01-15T08:06"
_CLOSES_LOCAL = "08:04"


def plan(seats: int = SEATS) -> Plan:
    """A row of seats and a floor without."""
    row = tuple(Seat(f"s{n}", "Z", "A", str(n + 1), 1, n * 10.0, 0.0) for n in range(seats))
    return Plan("hall", 400, 100, ("1",), row, (Pool(POOL, "Floor", PLACES, 1),))


def prices() -> PriceList:
    """One price."""
    return PriceList(PRICES, "prices", "EUR", (PriceType(BASIS, "Basis", 1, (PRICE,)),))


def offers(seats: int = SEATS) -> Offers:
    """What a desk sells from."""
    offer = Offer(HOUSE, plan(seats), prices())
    return dict.fromkeys(EVENINGS, offer)


def neighbours_offers() -> Offers:
    """What is sold of the other house's evening."""
    return {NEXT_EVENING: Offer(NEXT_HOUSE, plan(), prices())}


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A device of the house, as it stands in its folder."""

    folder: Path
    key: Ed25519PrivateKey
    id: DeviceId

    def copied(self, to: Path) -> Enrolled:
        """The same in a copy of its house."""
        return Enrolled(to / self.folder.name, self.key, self.id)


@dataclass(frozen=True, slots=True)
class Hall:
    """The house in its folder, and what is needed to open it."""

    folder: Path
    devices: tuple[Enrolled, ...]
    hub: Enrolled | None = None
    web: str = ""
    """The key of its web shop, or empty."""
    neighbour: Enrolled | None = None
    """A desk of another house, whose evening the desks sell too."""

    def copy(self, to: Path) -> Hall:
        """The same house in another folder."""
        shutil.copytree(self.folder, to)
        devices = tuple(enrolled.copied(to) for enrolled in self.devices)
        neighbour = self.neighbour and self.neighbour.copied(to)
        return Hall(to, devices, self.hub and self.hub.copied(to), self.web, neighbour)


def build(
    folder: Path,
    devices: int,
    seats: int = SEATS,
    *,
    hub: bool = False,
    web: bool = False,
    neighbour: bool = False,
) -> Hall:
    """Found the house on a server, enrol its desks, hub and web shop, and close everything."""
    rng = random.Random(1)
    clock = MachineClock(Timeline())
    keys = FileKeyStore(folder / "keys")
    keys.put("root", rng.randbytes(32))
    engine = make_engine(f"sqlite:///{folder / 'server.db'}")
    prepare(engine)
    server = Server(engine, clock, rng.randbytes, keys, ServerWitness(folder / "second" / "seen"))
    _programme(server, seats)
    enrolled = tuple(_enrol(folder, server, clock, rng, n) for n in range(1, devices + 1))
    _rules(server, enrolled)
    _people(server)
    station = _enrol(folder, server, clock, rng, devices + 1, "hub") if hub else None
    key = _web_shop(server) if web else ""
    other = None
    if neighbour:
        other = _next_door(folder, server, clock, rng, devices + 2)
        server.let_sell(NEXT_HOUSE, HOUSE)
    server.close()
    return Hall(folder, enrolled, station, key, other)


def _web_shop(server: Server) -> str:
    """A shop that may take orders back until the evening begins; its key."""
    office = ShopOffice(server, HOUSE)
    office.set_rule(WebRule(cancel_hours=0))
    return office.new_key("shop")


def _programme(server: Server, seats: int) -> None:
    for version in {seats, *VERSIONS}:
        server.put_blob(version_hash(version), encode_plan(plan(version)))
    digest = version_hash(seats)
    server.record(DocumentEdit(HOUSE, "house", HOUSE, 0, {"name": "House"}))
    server.record(DocumentEdit(HOUSE, "price_list", PRICES, 0, fields_of(prices())))
    for evening in EVENINGS:
        performance = Performance(
            evening, ProductionId(bytes(16)), HOUSE, "Evening", "hall", "2027-01-15T20:00",
            "UTC", _ENDS_LOCAL if evening is EVENINGS[-1] else "", plan=digest, price_list=PRICES,
        )  # fmt: skip
        fields = fields_of(performance)
        if evening is EVENINGS[-1]:
            fields["advance_closes_local"] = "2027-01-16T00:00"  # it never closes in the story
        server.record(DocumentEdit(HOUSE, "performance", evening, 0, fields))


def version_hash(seats: int) -> BlobHash:
    """The version of the plan that has so many seats."""
    return BlobHash(hashlib.sha256(encode_plan(plan(seats))).digest())


def _rules(server: Server, devices: tuple[Enrolled, ...]) -> None:
    """Advance sale of the first evening closes within the story, and two desks are open then; the
    second evening is topped up, beside a share for the web.
    """
    desks = [enrolled.id for enrolled in devices[:2]]
    said = {"advance_closes": _CLOSES_LOCAL, "evening_desks": desks}
    server.record(DocumentEdit(HOUSE, "house", HOUSE, 0, said))
    server.record(DocumentEdit(HOUSE, "grant_plan", EVENINGS[1], 0, {"top_up": 3, "web": 25}))


def _people(server: Server) -> None:
    for who, roles in ((OPERATOR, ["seller", "manager"]), (VOLUNTEER, ["door"])):
        server.record(DocumentEdit(HOUSE, "operator", who, 0, {"roles": roles}))


def _next_door(
    folder: Path, server: Server, clock: MachineClock, rng: random.Random, number: int
) -> Enrolled:
    """Another house with one evening in a hall of the same plan, and its desk."""
    server.record(DocumentEdit(NEXT_HOUSE, "house", NEXT_HOUSE, 0, {"name": "Next door"}))
    server.record(DocumentEdit(NEXT_HOUSE, "price_list", _NEXT_PRICES, 0, fields_of(prices())))
    digest = version_hash(SEATS)
    performance = Performance(
        NEXT_EVENING, ProductionId(bytes(16)), NEXT_HOUSE, "Next door", "hall", "2027-01-15T20:00",
        "UTC", "", plan=digest, price_list=_NEXT_PRICES,
    )  # fmt: skip
    server.record(
        DocumentEdit(NEXT_HOUSE, "performance", NEXT_EVENING, 0, fields_of(performance))
    )  # fmt: skip
    return _enrol(folder, server, clock, rng, number, house=NEXT_HOUSE)


def _enrol(
    folder: Path, server: Server, clock: MachineClock, rng: random.Random, number: int,
    kind: str = "desk", house: HouseId = HOUSE,
) -> Enrolled:  # fmt: skip
    place = folder / f"device{number}"
    place.mkdir()
    code, _ = server.pairing_code(house, kind, f"{kind} {number}")
    key = Ed25519PrivateKey.from_private_bytes(rng.randbytes(32))
    reply = server.enrol(pairing.request(code, public_bytes(key), f"{kind} {number}"))
    witness = Witness(place / "second" / "head")
    replica = Replica(place / "device.db", clock, rng.randbytes, witness)
    replica.became(DeviceId(reply.device), house)
    device = SyncDevice(replica, key, rng.randbytes)
    for _ in range(3):
        ask = device.open_request()
        device.on_open(ask, server.open(ask))
        if device.session.opened:
            break
    pull = device.pull_request()
    device.on_pull(pull, server.pull(pull))
    replica.close()
    return Enrolled(place, key, DeviceId(reply.device))
