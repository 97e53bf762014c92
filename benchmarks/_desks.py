"""Desks made in memory, and what they send: the server they talk to is the real one."""

import random
import time
from itertools import count
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import certificate
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
    Enrol,
    GrantIssue,
    Sale,
    SoldAllocation,
    SoldLine,
    SoldPayment,
    SoldTicket,
)
from boxoffice.platform.keystore import FileKeyStore, public_bytes, signing_key
from sync.claim_messages import ClaimRequest
from sync.protocol import OpenRequest, Position, PullRequest, PushRequest, SentEvent
from sync.server.core import Server

GRANT = 1000
"""Seats in one grant."""


class House:
    """One house with a performance that never sells out."""

    def __init__(self, server: Server, folder: Path) -> None:
        """`folder`: where the server keeps its keys."""
        self.server = server
        self._root = signing_key(FileKeyStore(folder / "keys"), "root")
        self._numbers = count(1)
        self.rng = random.Random(11)
        self.clock = SystemClock()
        self.id, self.performance = self.new_id(), self.new_id()
        self._seats = count(0, GRANT)
        fields = {"title": "Evening"}
        server.record(DocumentEdit(self.id, "performance", self.performance, 0, fields))

    def new_id(self) -> bytes:
        """A time-ordered id, as devices make them."""
        return (time.time_ns() // 1_000_000).to_bytes(6, "big") + self.rng.randbytes(10)

    def enrol(self, key: Ed25519PrivateKey) -> bytes:
        """A new desk's id. As a pairing records it, without the code, whose stretching would
        take minutes for thousands of desks.
        """
        device, number, public = self.new_id(), next(self._numbers), public_bytes(key)
        signed = certificate.issue(
            certificate.Certificate(
                device, self.id, number, "desk", public, (self.id,), self.clock.wall_ms()
            ),
            self._root,
        )
        self.server.record(Enrol(device, self.id, number, "desk", "desk", public, signed))
        return device

    def free_seats(self) -> int:
        """The first of a thousand seats that nobody has."""
        return next(self._seats)


class Desk:
    """One desk with a session: what it would push, claim and pull."""

    def __init__(self, house: House, sales: int = 0) -> None:
        """It is granted the seats of so many sales of two tickets."""
        self._house = house
        self.key = Ed25519PrivateKey.from_private_bytes(house.rng.randbytes(32))
        self.device = house.enrol(self.key)
        ask = OpenRequest(self.device, 1, 0, GENESIS, b"", house.new_id(), house.new_id())
        self.token = house.server.open(ask).token
        self._places = [place for _ in range(0, 2 * sales, GRANT) for place in self._grant()]
        self._prev, self._seq, self._sold = GENESIS, 0, 0

    def _grant(self) -> list[tuple[bytes, int]]:
        house, start = self._house, self._house.free_seats()
        grant, seats = house.new_id(), tuple(range(start, start + GRANT))
        house.server.record(GrantIssue(grant, house.id, house.performance, self.device, 1, seats))
        return [(grant, seat) for seat in seats]

    def push(self, sales: int) -> PushRequest:
        """The next sales of two tickets each, chained and signed."""
        events = tuple(self._event() for _ in range(sales))
        signature = self.key.sign(HEAD_DOMAIN + events[-1].hash)
        return PushRequest(self.device, 1, self.token, events, signature)

    def claim(self, *seats: int) -> ClaimRequest:
        """Ask for seats."""
        house = self._house
        return ClaimRequest(
            self.device, 1, self.token, 1, house.new_id(), house.id, house.performance, seats
        )

    def pull(self, cursors: tuple[Position, ...], wait_s: int) -> PullRequest:
        """Wait for news behind these cursors."""
        return PullRequest(self.device, 1, self.token, 1, cursors, b"", wait_s)

    def _event(self) -> SentEvent:
        house = self._house
        kind, version, raw = encode_payload(self._sale())
        self._seq += 1
        envelope = Envelope(
            version, kind, DeviceId(self.device), 1, self._seq, OperatorId(house.id),
            ShiftId(house.performance), house.clock.wall_ms(), 3, 2, house.clock.boot_id(), raw,
        )  # fmt: skip
        body, prev = encode_envelope(envelope), self._prev
        self._prev = EventHash(chain_hash(prev, body))
        return SentEvent(1, self._seq, prev, self._prev, body)

    def _sale(self) -> Sale:
        house, rng = self._house, self._house.rng
        two = self._places[self._sold : self._sold + 2]
        self._sold += 2
        tickets = tuple(
            SoldTicket(
                house.new_id(), 0, house.performance, house.id, seat, "", 1, house.id, 1, 1500,
                grant, rng.randbytes(5),
            )
            for grant, seat in two
        )  # fmt: skip
        part = SoldAllocation(house.id, 3000, "r6", 600, 170)
        line = SoldLine("ticket", 2, house.performance, house.id, 3000, (part,))
        paid = SoldPayment("cash", 3000, 5000, 2000)
        number = f"1-{self._seq:04d}"
        return Sale(house.new_id(), number, house.id, (line,), tickets, (paid,), 3000)
