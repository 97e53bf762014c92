"""The engines that read the scan cases: one door, with or without data, a hub and a server."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.catalog.door_setup import KIND
from boxoffice.catalog.plan import encode_plan
from boxoffice.catalog.programme import Performance
from boxoffice.fold.rows import (
    Admission,
    Code,
    Conflict,
    Document,
    Order,
    Reservation,
    ReservedPlace,
    Row,
    Ticket,
)
from boxoffice.gate import Gate
from boxoffice.ids import BlobHash, DeviceId, HouseId, PerformanceId, ProductionId, SeatIndex
from boxoffice.network import DoorQuestion, Nearby
from boxoffice.platform.keystore import public_bytes
from boxoffice.queries.door_finding import kept_id
from boxoffice.tickets import base45, foreign, short_code
from boxoffice.tickets import code as ticket_code
from boxoffice.views import FoundTicket, ScanResult, Verdict
from sync.door_check import CheckReply, CheckRequest
from sync.hub.checking import Checking
from sync.hub.store import HubStore
from sync.server import checking
from sync.server.engine import make_engine
from sync.server.schema import prepare
from sync.server.store import ServerStore
from tests import hall
from tests.door.cases import Case, S, T
from tests.hall import FLOOR, FREE, FULL, HOUSE, PRICES, TONIGHT, YOUNG
from tests.house import AN, BRAM, DESK, DOOR, OTHER, PIN, SHORT_KEY, House, catalogued, document

ELSEWHERE = HouseId(b"N" * 16)
NEIGHBOUR = DeviceId(b"N" * 15 + b"1")
EVENINGS = {
    "tonight": TONIGHT,
    "kip": PerformanceId(b"K" * 16),
    "sunday": PerformanceId(b"S" * 16),
    "elsewhere": PerformanceId(b"E" * 16),
}
AROUND = {"space": "  ", "tab": "\t", "]Q1": "]Q1", "]C0": "]C0", "eci": "\\000001"}
"""What scanners send before and behind a code."""
PRICE = {"full": (FULL, 1), "young": (YOUNG, 2), "free": (FREE, 3)}


class Stage:
    """What is given, and a door that scans it."""

    def __init__(self, folder: Path, case: Case, engine: str) -> None:
        self.case, self.engine = case, engine
        self.house = House(folder, other_key=_key(spaced=case.spaced))
        self.neighbour = Ed25519PrivateKey.generate()
        self.house.put(
            self.house.device(NEIGHBOUR, 8, "Neighbour", "desk", self.neighbour, (ELSEWHERE,)),
            *self._documents(),
        )
        self._closing: list[Callable[[], None]] = []
        self._put: Callable[..., None] = lambda *_rows: None
        """Rows that who has the data learns."""
        data = list(self._data())
        if engine == "device":
            self._put = self.house.put
            self.house.put(*data)
        elif engine == "hub":
            self._hub(folder / "hub", data)
        elif engine == "server":
            self._server(folder, data)
        self.gate = Gate(self.house.setting)
        self.gate.log_in(BRAM, PIN)
        self._last = b""

    def close(self) -> None:
        """End what was opened."""
        self.house.replica.close()
        for close in self._closing:
            close()

    # -- what is given -----------------------------------------------------------------------

    def _documents(self) -> Iterator[Row]:
        digest = BlobHash(hashlib.sha256(encode_plan(hall.plan())).digest())
        shows = {
            "tonight": ("Florissant", "2026-11-27T20:00", HOUSE, b"1" * 16),
            "kip": ("Kip!", "2026-11-27T20:15", HOUSE, b"2" * 16),
            "sunday": ("Florissant", "2026-11-29T15:00", HOUSE, b"1" * 16),
            "elsewhere": ("Elders", "2026-11-27T20:00", ELSEWHERE, b"3" * 16),
        }
        for name, (title, starts, house, production) in shows.items():
            show = Performance(
                EVENINGS[name], ProductionId(production), house, title, "Main hall", starts,
                "Europe/Brussels", plan=digest, price_list=PRICES,
            )  # fmt: skip
            if name == "tonight":
                show = msgspec.structs.replace(show, **self.case.evening)
            yield msgspec.structs.replace(catalogued(show), house=house)
        if self.case.house:
            yield document(KIND, HOUSE, **self.case.house)
        if self.case.tonight:
            yield document(KIND, TONIGHT, **self.case.tonight)

    def _data(self) -> Iterator[Row]:
        for name, ticket in self.case.tickets.items():
            if ticket.known:
                yield from self._rows(name, ticket)
        for n, (name, time, way) in enumerate(self.case.before, 1):
            ticket, kept = self.case.tickets[name.partition("/")[0]], name.endswith("/kept")
            code, id_ = _code(name), _id(name)
            if kept:
                code = id_ = kept_id(_reservation(name), 0)
            verdict, device = "ok" if way == "in" else "out", (DOOR, OTHER)[n % 2]
            yield Admission(
                b"before%d" % n + bytes(24), HOUSE, EVENINGS[ticket.evening], id_,
                code, device, "side", way, verdict, self.at(time), 0, 50, -1,
                b"before%d" % n, 1, 1, n, n,
            )  # fmt: skip
        for seat in self.case.sold_twice:
            yield Conflict(b"c" * 16, HOUSE, "double_sale", TONIGHT, seat, b"\x90", "open", b"")

    def _rows(self, name: str, ticket: T) -> Iterator[Row]:
        evening, house = EVENINGS[ticket.evening], _house(ticket)
        if ticket.source:
            digest = foreign.digest(name.split("/", maxsplit=1)[0])
            assert digest is not None
            yield Code(
                evening, digest, foreign.ticket_of(evening, digest), house, house, DESK,
                ticket.admits, ticket.code, ticket.source,
            )  # fmt: skip
            return
        price, number = PRICE[ticket.price]
        if ticket.kept:
            yield from self._reserved(name, ticket)
        if ticket.kept not in ("", "collected"):
            return
        seat = -1 if ticket.seat is None else ticket.seat
        yield Ticket(
            _id(name), house, house, b"o" + _id(name)[1:], 0, evening, seat,
            FLOOR if seat < 0 else "", 1 if seat < 10 else 2, price, number, 2200, ticket.state,
            b"", "", OTHER, 0, _code(name),
        )  # fmt: skip
        yield Code(evening, _code(name), _id(name), house, house, OTHER, ticket.admits, ticket.code)
        yield Order(
            b"o" + _id(name)[1:], house, "3-0001", OTHER, b"", b"", 0,
            "due" if ticket.due else "paid", 2200, 0, 2200 if ticket.due else 0, b"", b"",
            _reservation(name) if ticket.kept else b"",
        )  # fmt: skip

    def _reserved(self, name: str, ticket: T) -> Iterator[Row]:
        id_, (price, number) = _reservation(name), PRICE[ticket.price]
        yield Reservation(
            id_, HOUSE, "3-0009", OTHER, b"", 0, "2026-11-27T19:30", "Europe/Brussels", 1, b"",
            b"", b"", b"e" * 32,
        )  # fmt: skip
        yield ReservedPlace(
            id_, 0, HOUSE, HOUSE, EVENINGS[ticket.evening], ticket.seat or 0, "", 1, price, number,
            2200, ticket.kept, b"", "", _id(name) if ticket.kept == "collected" else b"",
        )  # fmt: skip

    # -- who else is asked -------------------------------------------------------------------

    def _hub(self, folder: Path, data: list[Row]) -> None:
        folder.mkdir()
        door = self.house
        hub = House(folder, door.clock, root=door.root, key=door.key, other_key=door.other_key)
        hub.put(*self._documents(), *data)
        self._put = hub.put
        store = HubStore(folder / "hub.db")
        self._closing += [hub.replica.close, store.close]
        self.house.line.hub = _asked(Checking(hub.replica, store).check)

    def _server(self, folder: Path, data: list[Row]) -> None:
        engine = make_engine(f"sqlite:///{folder / 'server.db'}")
        prepare(engine)
        self._closing.append(engine.dispose)
        with engine.begin() as conn:
            documents = [row for row in self._documents() if isinstance(row, Document)]
            ServerStore(conn).put([*documents, *data])

        def put(*rows: Row) -> None:
            with engine.begin() as conn:
                ServerStore(conn).put(rows)

        self._put = put

        def check(ask: CheckRequest) -> CheckReply:
            with engine.begin() as conn:
                return checking.check(ServerStore(conn), ask, self.house.clock.now)

        self.house.line.hub = _asked(check)

    # -- scanning ----------------------------------------------------------------------------

    def scan(self, scan: S) -> ScanResult:
        """One scan of the case."""
        self.house.clock.now = self.at(scan.at)
        self.gate.choose([EVENINGS[name] for name in scan.here], scan.door)
        self.gate.turn(scan.way)
        name, _, looked_up = scan.code.partition("/")
        ticket = self.case.tickets.get(name, T())
        if scan.state:
            self._put(*self._rows(name, replace(ticket, code=scan.state)))
        if ticket.kept not in ("", "collected") or looked_up == "found":
            found = self.gate.pass_found(_found(name, ticket), scan.count)
        else:
            same = self._last if scan.again else self.house.replica.entropy(8)
            self._last = same
            found = self.gate.scan(self.text(scan.code), scan.count, same)
        if scan.anyway and found.verdict not in (Verdict.OK, Verdict.OK_BY_SIGNATURE):
            self.gate.admit_anyway(found.scan, "a guest", second=AN, second_pin=PIN)
        return found

    def entries(self) -> int:
        """Scans of this door that let somebody in."""
        rows = self.house.rows(Admission, "direction = 'in' AND verdict LIKE 'ok%'")
        return sum(row.device == DESK for row in rows)

    def at(self, text: str) -> int:
        """`19:00` of tonight in Brussels; a date before it; a Z behind it for UTC."""
        text = text if "T" in text else f"2026-11-27T{text}"
        zone = UTC if text.endswith("Z") else ZoneInfo("Europe/Brussels")
        moment = datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=zone)
        return int(moment.timestamp() * 1000)

    def text(self, code: str) -> str:
        """What a scanner would give."""
        if code.startswith("raw:"):
            return code.removeprefix("raw:")
        parts = code.split(":")
        if len(parts) > 1:
            return "".join(AROUND[part] if part in AROUND else self.text(part) for part in parts)
        name, _, bent = code.partition("/")
        ticket = self.case.tickets.get(name, T())
        if ticket.source:
            return name
        if bent == "short":
            return short_code.make(_code(name), SHORT_KEY, EVENINGS[ticket.evening])
        key = self.house.other_key if ticket.evening != "elsewhere" else self.neighbour
        if bent == "stranger":
            key = Ed25519PrivateKey.generate()
        elif bent == "neighbour":
            key = self.neighbour
        number = int(bent.removeprefix("price")) if bent.startswith("price") else 0
        content = ticket_code.CodeContent(
            ticket_code.performance_hint(EVENINGS[ticket.evening]),
            None if ticket.seat is None else SeatIndex(ticket.seat),
            number or PRICE[ticket.price][1], self._admits(name, ticket), _code(name),
        )  # fmt: skip
        return _bent(ticket_code.sign(content, key, ticket_code.key_hint(public_bytes(key))), bent)

    def _admits(self, name: str, ticket: T) -> int:
        """What is printed on a code: all that were sold on it, whatever became of them."""
        shared = [one.admits for at, one in self.case.tickets.items() if at.startswith(f"{name}/")]
        return ticket.admits + sum(shared)


def _key(*, spaced: bool) -> Ed25519PrivateKey:
    """The first digit of a code is of its version and the first byte of its key's hint."""
    while True:
        key = Ed25519PrivateKey.generate()
        hint = ticket_code.key_hint(public_bytes(key))
        if base45.encode(bytes((0x10, hint[0])))[0] == " " or not spaced:
            return key


_SHORTER: dict[str, Callable[[str], str]] = {
    "cut": lambda text: text[:-9], "trim": str.strip, "behead": lambda text: text[2:],
}  # fmt: skip


def _bent(text: str, how: str) -> str:
    raw = bytearray(base45.decode(text))
    if how == "altered":
        raw[8] ^= 1
    elif how == "version":
        raw[0] = 0x90
    elif how == "longer":
        raw += b"\x00\x00"
    elif how in _SHORTER:
        return _SHORTER[how](text)
    elif how == "aim":
        return f"]Q1{text.lower()}"
    return base45.encode(bytes(raw))


def _found(name: str, ticket: T) -> FoundTicket:
    """What a door with the data shows after F2."""
    kept = _reservation(name) if ticket.kept not in ("", "collected") else b""
    return FoundTicket(
        _id(name), "", "", "", "", "", "valid", inside=False,
        performance=EVENINGS[ticket.evening], reservation=kept,
    )  # fmt: skip


def _reservation(name: str) -> bytes:
    return b"r" + _id(name.partition("/")[0])[1:]


def _id(name: str) -> bytes:
    return hashlib.sha256(b"ticket" + name.encode()).digest()[:16]


def _code(name: str) -> bytes:
    """`T1/2` is one more ticket on the code of T1."""
    return hashlib.sha256(b"code" + name.split("/", maxsplit=1)[0].encode()).digest()[:5]


def _house(ticket: T) -> HouseId:
    return ELSEWHERE if ticket.evening == "elsewhere" else HOUSE


def _asked(
    check: Callable[[CheckRequest], CheckReply],
) -> Callable[[DoorQuestion], Nearby | None]:
    def answer(asks: DoorQuestion) -> Nearby:
        reply = check(CheckRequest(
            DESK, asks.performance, asks.code, asks.ticket, asks.door, asks.facts, asks.scan,
            asks.passed, asks.cleared,
        ))  # fmt: skip
        return Nearby(reply.facts, reply.passed)

    return answer


@contextmanager
def staged(folder: Path, case: Case, engine: str) -> Iterator[Stage]:
    """A stage that ends with the test."""
    stage = Stage(folder, case, engine)
    try:
        yield stage
    finally:
        stage.close()
