"""A door of the test house: the gate, and the codes of tickets, also of some nobody told it of."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.fold.rows import Ticket
from boxoffice.gate import Gate
from boxoffice.ids import PerformanceId, SeatIndex
from boxoffice.platform.keystore import public_bytes
from boxoffice.tickets import code
from boxoffice.views import ScanResult
from tests.hall import TONIGHT
from tests.house import House


@dataclass
class Door:
    """The gate of the house, and the codes of its tickets."""

    house: House
    gate: Gate

    def code_of(self, seat: int) -> str:
        """What is printed on the ticket of a seat of tonight."""
        (ticket,) = self.house.rows(Ticket, f"seat = {seat}")
        return self.house.stationery.ticket(self.house.replica.reader(), ticket.id).code

    def short_of(self, seat: int) -> str:
        """What is printed beside it, for typing."""
        (ticket,) = self.house.rows(Ticket, f"seat = {seat}")
        return self.house.stationery.ticket(self.house.replica.reader(), ticket.id).short_code

    def scan(self, text: str) -> ScanResult:
        """One scan, a second after the last."""
        self.house.clock.now += 1000
        return self.gate.scan(text)

    def unheard(
        self, seat: int | None = 9, performance: PerformanceId = TONIGHT,
        key: Ed25519PrivateKey | None = None, code_id: bytes = b"fresh",
    ) -> str:  # fmt: skip
        """A ticket that was sold elsewhere after this copy was made."""
        key = key or self.house.other_key
        content = code.CodeContent(
            code.performance_hint(performance),
            None if seat is None else SeatIndex(seat), 2, 1, code_id,
        )  # fmt: skip
        return code.sign(content, key, code.key_hint(public_bytes(key)))

    def bodies(self, kind: str) -> list[tuple[bytes, bytes]]:
        """All events of a kind as the journal keeps them: previous hash and bytes."""
        rows = self.house.replica.reader().conn.execute(
            "SELECT prev, body FROM journal WHERE kind = ? ORDER BY seq", (kind,)
        )
        return [tuple(row) for row in rows.fetchall()]
