"""A manager's database at the end of a season: 200 performances, 50,000 tickets that were sold and
scanned, 400 tills.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from benchmarks.world import HOUSE, NobodyThere
from boxoffice.catalog.documents import fields_of, kind_of
from boxoffice.catalog.plan import Plan, Seat, encode_plan
from boxoffice.catalog.programme import Performance, PriceList, PriceType
from boxoffice.clock import SystemClock
from boxoffice.fold.rows import (
    Admission,
    Allocation,
    Device,
    Document,
    Line,
    Order,
    Payment,
    Row,
    Shift,
    ShiftTotal,
    Ticket,
)
from boxoffice.fold.rows import Seat as SeatRow
from boxoffice.ids import (
    BlobHash,
    Cents,
    DeviceId,
    PerformanceId,
    PriceListId,
    PriceTypeId,
    ProductionId,
)
from boxoffice.office import Office
from boxoffice.replica.replica import Replica
from boxoffice.replica.witness import Witness
from boxoffice.workplace import Setting

SHOWS, ORDERS_EACH, TILLS_EACH = 200, 125, 2
"""Two tickets an order."""
FIRST_DAY = date(2026, 9, 1)
LAST_DAY = FIRST_DAY + timedelta(days=SHOWS)
BEGIN_MS = 1_788_300_000_000
DAY_MS = 86_400_000
DESK = DeviceId(b"D" * 16)
PRICES, FULL, YOUNG = PriceListId(b"P" * 16), PriceTypeId(b"f" * 16), PriceTypeId(b"y" * 16)
_encode = msgspec.msgpack.encode


@contextmanager
def season() -> Iterator[Office]:
    """The manager's facade on it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "boxoffice.db"
        replica = Replica(path, SystemClock(), os.urandom, Witness(Path(folder) / "w" / "head"))
        replica.became(DESK, HOUSE)
        secrets = {name: bytes(32) for name in ("pepper", "short_code_key", "log_key")}
        with replica.write() as tx:
            blob = encode_plan(_plan())
            digest = BlobHash(hashlib.sha256(blob).digest())
            tx.keep_blob(digest, blob)
            tx.store.put([Device(DESK, HOUSE, 1, "Kassa 1", "desk", b"", b"", "active", 0)])
            tx.store.put([_document(_prices()), _house()])
            for n in range(SHOWS):
                tx.store.put([_document(_show(n, digest)), *_tills(n), *_sold(n)])
        try:
            yield Office(Setting(replica, NobodyThere(), secrets))
        finally:
            replica.close()


def _plan() -> Plan:
    seats = tuple(
        Seat(f"s{n}", "Parterre", f"R{n // 20}", str(n % 20 + 1), 1, n % 20 * 28.0, n // 20 * 32.0)
        for n in range(300)
    )
    return Plan("Zaal", 600, 500, ("Rang 1",), seats)


def _prices() -> PriceList:
    full, young = (
        PriceType(id_, name, n, (Cents(cents),))
        for n, (id_, name, cents) in enumerate(((FULL, "Basis", 2200), (YOUNG, "-26", 1100)), 1)
    )
    return PriceList(PRICES, "Standaard", "EUR", (full, young))


def _house() -> Document:
    said = {"name": "CC De Kring", "zone": "Europe/Brussels", "currency": "EUR"}
    return Document(HOUSE, "house", HOUSE, 1, _encode(said), _encode({}))


def _document(value: Performance | PriceList) -> Document:
    return Document(HOUSE, kind_of(value), value.id, 1, _encode(fields_of(value)), _encode({}))


def _id(kind: bytes, show: int, n: int) -> bytes:
    return (BEGIN_MS + show * DAY_MS + n).to_bytes(6, "big") + kind * 4 + n.to_bytes(6, "big")


def _show_id(n: int) -> PerformanceId:
    return PerformanceId(b"T" + n.to_bytes(15, "big"))


def _show(n: int, digest: BlobHash) -> Performance:
    day = (FIRST_DAY + timedelta(days=n)).isoformat()
    return Performance(
        _show_id(n), ProductionId(bytes(16)), HOUSE, f"Voorstelling {n}", "Grote zaal",
        f"{day}T20:00", "Europe/Brussels", plan=digest, price_list=PRICES,
    )  # fmt: skip


def _tills(show: int) -> list[Row]:
    rows: list[Row] = []
    for n in range(TILLS_EACH):
        id_, at = _id(b"s", show, n), BEGIN_MS + show * DAY_MS
        number = show * TILLS_EACH + n + 1
        rows += [
            Shift(id_, HOUSE, DESK, number, b"", at, 15_000, "closed", at + 9_000_000,
                  f"1-{number:04d}", 0, b"", "", 0),
            ShiftTotal(id_, "cash", HOUSE, 100_000, 99_800),
        ]  # fmt: skip
    return rows


def _sold(show: int) -> list[Row]:
    rows: list[Row] = []
    performance = _show_id(show)
    for n in range(ORDERS_EACH):
        id_, price, cents = _id(b"o", show, n), (FULL, YOUNG)[n % 2], (2200, 1100)[n % 2]
        at, shift = BEGIN_MS + show * DAY_MS + n * 1000, _id(b"s", show, n % TILLS_EACH)
        number, both = f"1-{show * ORDERS_EACH + n:05d}", 2 * cents
        vat = both * 600 // 10_600
        rows += [
            Order(id_, HOUSE, number, DESK, b"", shift, at, "paid", both, 0, 0, b"", id_),
            Line(id_, 0, HOUSE, "ticket", 2, performance, price, both),
            Allocation(id_, 0, 0, HOUSE, HOUSE, both, "standard", 600, vat),
            Payment(id_, 0, HOUSE, shift, ("cash", "card")[n % 3 > 0], both, 0, 0, ""),
        ]
        for k in range(2):
            seat, ticket = 2 * n + k, _id(b"t", show, 2 * n + k)
            rows += [
                Ticket(ticket, HOUSE, HOUSE, id_, 0, performance, seat, "", 1, price, 1, cents,
                       "valid", b"", "", DESK, at, ticket[-5:]),
                SeatRow(performance, seat, HOUSE, "sold", b"", ticket),
                Admission(_id(b"a", show, seat), HOUSE, performance, ticket, ticket[-5:], DESK,
                          "Grote zaal", "in", "ok", at + 3_600_000, 0, 0, seat, count=1, places=1),
            ]  # fmt: skip
    return rows
