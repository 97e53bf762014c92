"""Pushing sales to the server: full rows, feeds, chain and signature, as one device does it."""

import gc
import random
import tempfile
import time
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from benchmarks.harness import Measure, at_least, median, row
from boxoffice.clock import SystemClock
from boxoffice.ids import DeviceId, EventHash, OperatorId, ShiftId
from boxoffice.journal.event import (
    GENESIS,
    HEAD_DOMAIN,
    Envelope,
    chain_hash,
    encode_envelope,
    encode_payload,
)
from boxoffice.journal.kinds import (
    DocumentEdit,
    GrantIssue,
    Sale,
    SoldAllocation,
    SoldLine,
    SoldPayment,
    SoldTicket,
)
from boxoffice.platform.keystore import FileKeyStore, public_bytes
from sync import pairing
from sync.protocol import MAX_EVENTS, OpenRequest, PushRequest, SentEvent
from sync.server.core import Server
from sync.server.engine import make_engine
from sync.server.schema import prepare
from sync.server.witness import ServerWitness

BATCHES = 12
SALES = MAX_EVENTS * BATCHES


class _Desk:
    """One desk and its server; the desk's journal is made in memory, the server is the real one."""

    def __init__(self, folder: Path) -> None:
        self._rng = random.Random(11)
        self._clock = SystemClock()
        engine = make_engine(f"sqlite:///{folder / 'server.db'}")
        prepare(engine)
        self.server = Server(
            engine, self._clock, self._rng.randbytes, FileKeyStore(folder / "keys"),
            ServerWitness(folder / "second" / "witness"),
        )  # fmt: skip
        self._house, self._performance = self._id(), self._id()
        self._key = Ed25519PrivateKey.from_private_bytes(self._rng.randbytes(32))
        self._enrol()
        self._grants = [self._grant(start) for start in range(0, SALES * 2, 1000)]
        self._prev, self._seq = GENESIS, 0

    def _id(self) -> bytes:
        return (time.time_ns() // 1_000_000).to_bytes(6, "big") + self._rng.randbytes(10)

    def _enrol(self) -> None:
        code, _ = self.server.pairing_code(self._house, "desk", "desk")
        reply = self.server.enrol(pairing.request(code, public_bytes(self._key), "desk"))
        self._device = reply.device
        ask = OpenRequest(self._device, 1, 0, GENESIS, b"", self._id(), self._id())
        self._token = self.server.open(ask).token
        fields = {"title": "Evening"}
        self.server.record(DocumentEdit(self._house, "performance", self._performance, 0, fields))

    def _grant(self, start: int) -> bytes:
        grant = self._id()
        seats = tuple(range(start, start + 1000))
        self.server.record(
            GrantIssue(grant, self._house, self._performance, self._device, 1, seats)
        )
        return grant

    def batch(self, number: int) -> PushRequest:
        """The next 500 sales of two tickets, chained and signed."""
        events = tuple(self._event(number * MAX_EVENTS + n) for n in range(MAX_EVENTS))
        signature = self._key.sign(HEAD_DOMAIN + events[-1].hash)
        return PushRequest(self._device, 1, self._token, events, signature)

    def _event(self, n: int) -> SentEvent:
        kind, version, raw = encode_payload(self._sale(n))
        self._seq += 1
        envelope = Envelope(
            version, kind, DeviceId(self._device), 1, self._seq, OperatorId(self._house),
            ShiftId(self._performance), self._clock.wall_ms(), 3, 2, self._clock.boot_id(), raw,
        )  # fmt: skip
        body, prev = encode_envelope(envelope), self._prev
        self._prev = EventHash(chain_hash(prev, body))
        return SentEvent(1, self._seq, prev, self._prev, body)

    def _sale(self, n: int) -> Sale:
        tickets = tuple(
            SoldTicket(
                self._id(), 0, self._performance, self._house, seat, "", 1, self._house, 1, 1500,
                self._grants[seat // 1000], self._rng.randbytes(5),
            )
            for seat in (2 * n, 2 * n + 1)
        )  # fmt: skip
        part = SoldAllocation(self._house, 3000, "r6", 600, 170)
        line = SoldLine("ticket", 2, self._performance, self._house, 3000, (part,))
        paid = SoldPayment("cash", 3000, 5000, 2000)
        return Sale(self._id(), f"1-{n:04d}", self._house, (line,), tickets, (paid,), 3000)


@row(
    name="push, one device, batches of 500 two-ticket sales",
    goal="≥ 5,000 sales per s (pretix order API: 5 per s)",
    unit="1/s",
)
def push() -> Measure:
    """Every row, both feeds' chain, the device's signature; SQLite with FULL, one commit each."""
    with tempfile.TemporaryDirectory() as folder:
        desk = _Desk(Path(folder))
        batches = [desk.batch(number) for number in range(BATCHES)]
        gc.collect()
        gc.disable()  # as the harness does: it would bill the server for the journal's making
        try:
            seconds = [_push(desk, ask) for ask in batches]
        finally:
            gc.enable()
        desk.server.close()
    return at_least(MAX_EVENTS / median(seconds), 5000, samples=len(seconds), beside=5)


def _push(desk: _Desk, ask: PushRequest) -> float:
    start = time.perf_counter()
    reply = desk.server.push(ask)
    passed = time.perf_counter() - start
    if any(result.status != "applied" for result in reply.results):
        raise RuntimeError("a sale under a right was not applied")
    return passed
