"""A desk's database as it is in mid-season: 50,000 rights, 100,000 tickets sold, search filled.

Rows are written straight into the read model, because what is measured is the next sale or scan
and not how the season came about.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import certificate
from boxoffice.catalog.documents import fields_of, kind_of
from boxoffice.catalog.plan import Plan, Seat, encode_plan
from boxoffice.catalog.programme import Performance, PriceList, PriceType
from boxoffice.clock import SystemClock
from boxoffice.counter import Counter
from boxoffice.fold.rows import Code, Device, Document, Grant, Order, Row, Ticket
from boxoffice.fold.rows import Seat as SeatRow
from boxoffice.gate import Gate
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
    SeatIndex,
)
from boxoffice.network import DeviceContact, LinkView, Nearby, Refusal
from boxoffice.platform.keystore import public_bytes
from boxoffice.replica.database import Connection
from boxoffice.replica.replica import Replica
from boxoffice.replica.witness import Witness
from boxoffice.tickets import code as ticket_code
from boxoffice.views import DeviceKind, Link
from boxoffice.workplace import Setting

PERFORMANCES = 100
SEATS_OURS = 500
"""Per performance: 50,000 rights in all."""
SEATS_SOLD = 1000
"""Per performance: 100,000 tickets in all."""

SEASON_MS = 1_790_000_000_000
"""When the first of them was sold: ids begin with their time, so a new sale stands at the end."""

HOUSE, DEVICE = HouseId(b"H" * 16), DeviceId(b"D" * 16)
PRICES = PriceListId(b"P" * 16)
BASIS = PriceTypeId(b"b" * 16)
SELLER = OperatorId(b"O" * 16)


class NobodyThere:
    """The network of a desk that stands alone."""

    def link(self) -> LinkView:
        """Offline since always."""
        return LinkView(Link.OFFLINE, 0, 0, "", single_copy=False)

    def claim(self, *_asked: object, **_more: object) -> tuple[Refusal, ...]:
        """Nobody answers; never asked here, because every place is our own."""
        return ()

    def hold(self, *_asked: object) -> None:
        """Nobody to tell."""

    def check(self, *_asked: object) -> Nearby | None:
        """There is no hub."""
        return None

    def pairing_code(self, _kind: DeviceKind, _name: str) -> str:
        """None to give."""
        return ""

    def contacts(self) -> dict[bytes, DeviceContact]:
        """Nobody told."""
        return {}


@dataclass
class World:
    """The replica and what stands on it."""

    replica: Replica
    counter: Counter
    gate: Gate
    key: Ed25519PrivateKey
    performances: tuple[PerformanceId, ...]
    folder: Path

    def signed(self, performance: PerformanceId, seat: int) -> str:
        """The code of a ticket that was sold here."""
        content = ticket_code.CodeContent(
            ticket_code.performance_hint(performance),
            SeatIndex(seat),
            1,
            1,
            _code(performance, seat),
        )
        return ticket_code.sign(content, self.key, ticket_code.key_hint(public_bytes(self.key)))


def _code(performance: bytes, seat: int) -> bytes:
    return performance[:1] + seat.to_bytes(4, "big")


@contextmanager
def world() -> Iterator[World]:
    """The world in a folder of its own, on the disk that /tmp is on."""
    with TemporaryDirectory() as folder:
        made = _make(Path(folder))
        try:
            yield made
        finally:
            made.replica.close()


def _make(folder: Path) -> World:
    replica = Replica(
        folder / "boxoffice.db", SystemClock(), os.urandom, Witness(folder / "second" / "head")
    )
    replica.became(DEVICE, HOUSE)
    root, key = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    ids = tuple(PerformanceId(bytes([n]) * 16) for n in range(PERFORMANCES))
    with replica.write() as tx:
        digest = _plan(tx.store.conn)
        tx.store.put([_device(root, key), _document(_prices()), _seller()])
        for performance in ids:
            tx.store.put([_document(_performance(performance, digest))])
            tx.store.put(_rights(performance))
            tx.store.put(_sold(performance))
    secrets = {name: bytes(32) for name in ("pepper", "short_code_key", "log_key")}
    secrets["root_key"] = public_bytes(root)
    setting = Setting(replica, NobodyThere(), secrets)
    gate = Gate(setting)
    gate.choose(ids[:2], "Hoofdingang")
    return World(replica, Counter(setting), gate, key, ids, folder)


def _plan(conn: Connection) -> BlobHash:
    width = 50
    seats = tuple(
        Seat(f"s{n}", "Parterre", f"R{n // width}", str(n % width + 1), 1, n % width * 28.0,
             n // width * 32.0)
        for n in range(SEATS_OURS + SEATS_SOLD)
    )  # fmt: skip
    data = encode_plan(Plan("Zaal", 1400, 960, ("Rang 1",), seats))
    digest = BlobHash(hashlib.sha256(data).digest())
    conn.execute("INSERT INTO blob(hash, data, sent) VALUES(?, ?, 1)", (digest, data))
    return digest


def _device(root: Ed25519PrivateKey, key: Ed25519PrivateKey) -> Device:
    public = public_bytes(key)
    said = certificate.Certificate(DEVICE, HOUSE, 1, "desk", public, (HOUSE,), 0)
    signed = certificate.issue(said, root)
    return Device(DEVICE, HOUSE, 1, "Kassa 1", "desk", public, signed, "active", 0)


def _seller() -> Document:
    """Who stands at the desk, and may sell."""
    encode = msgspec.msgpack.encode
    said = encode({"number": 1, "roles": ["seller"]})
    return Document(HOUSE, "operator", SELLER, 1, said, encode({}))


def _prices() -> PriceList:
    return PriceList(PRICES, "Standaard", "EUR", (PriceType(BASIS, "Basis", 1, (Cents(2200),)),))


def _performance(performance: PerformanceId, plan: BlobHash) -> Performance:
    return Performance(
        performance, ProductionId(bytes(16)), HOUSE, "Florissant", "Grote zaal",
        "2999-11-27T20:00", "Europe/Brussels", plan=plan, price_list=PRICES,
    )  # fmt: skip


def _document(value: Performance | PriceList) -> Document:
    encode = msgspec.msgpack.encode
    return Document(HOUSE, kind_of(value), value.id, 1, encode(fields_of(value)), encode({}))


def _rights(performance: PerformanceId) -> list[Row]:
    grant = performance
    rows: list[Row] = [Grant(grant, HOUSE, performance, DEVICE, 1, b"", "active", "", 0, 0, 0)]
    return rows + [SeatRow(performance, n, HOUSE, "granted", grant, b"") for n in range(SEATS_OURS)]


def _sold(performance: PerformanceId) -> list[Row]:
    rows: list[Row] = []
    for n in range(SEATS_OURS, SEATS_OURS + SEATS_SOLD):
        name = (SEASON_MS + n * 60_000).to_bytes(6, "big") + performance[:6] + n.to_bytes(4, "big")
        code = _code(performance, n)
        rows += [
            Order(name, HOUSE, f"1-{n:04d}", DEVICE, b"", b"", n, "paid", 2200, 0, 0, b"", name),
            Ticket(name, HOUSE, HOUSE, name, 0, performance, n, "", 1, BASIS, 1, 2200, "valid",
                   b"", "", DEVICE, n, code),
            Code(performance, code, name, HOUSE, HOUSE, DEVICE, 1, "valid"),
            SeatRow(performance, n, HOUSE, "sold", b"", name),
        ]  # fmt: skip
    return rows
