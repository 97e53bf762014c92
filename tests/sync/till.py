"""One device of the test world: a real replica and its side of the protocol."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.fold import rows as tables
from boxoffice.fold.rows import TABLES, Grant, Row
from boxoffice.journal.event import Event
from boxoffice.journal.kinds import (
    NO_SEAT,
    Admission,
    DocumentEdit,
    GrantReturn,
    Sale,
    ScanBack,
    SoldAllocation,
    SoldLine,
    SoldPayment,
    SoldTicket,
    Void,
)
from boxoffice.replica.replica import Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.witness import Witness
from sync.claim_messages import ClaimReply, ClaimRequest
from sync.device import SyncDevice
from sync.protocol import OpenReply, OpenRequest, PullReply, PullRequest, PushReply, PushRequest
from sync.server.store import ServerStore
from tests import fresh

if TYPE_CHECKING:
    from tests.sync.world import World

R = TypeVar("R", bound=Row)
POOL = "floor"


class Api(Protocol):
    """What answers a till: a server, or servers behind HTTP."""

    def open(self, ask: OpenRequest) -> OpenReply: ...
    def push(self, ask: PushRequest) -> PushReply: ...
    def pull(self, ask: PullRequest) -> PullReply: ...
    def claim(self, ask: ClaimRequest) -> ClaimReply: ...


@dataclass
class Till:
    """One device: its file, its key and its side of the protocol."""

    world: World
    folder: Path
    key: Ed25519PrivateKey
    number: int
    replica: Replica = field(init=False)
    device: SyncDevice = field(init=False)
    away: Api | None = None
    """Servers elsewhere; without them the world's own."""

    def start(self) -> None:
        """Begin a process on the file."""
        witness = Witness(self.folder / "witness" / "head")
        path = self.folder / "device.db"
        fresh.begin(path)
        self.replica = Replica(path, self.world.clock, self.world.entropy, witness)
        if self.replica.device:
            self.device = SyncDevice(self.replica, self.key, self.world.entropy)

    def stop(self) -> None:
        """End it."""
        self.replica.close()

    def restart(self) -> None:
        """Another process on the same file."""
        self.stop()
        self.start()

    @property
    def api(self) -> Api:
        """Whom it asks."""
        return self.away or self.world.server

    @property
    def id(self) -> bytes:
        return self.replica.device

    # -- sync ----------------------------------------------------------------------------------

    def open(self) -> int:
        """Open a session; returns how many requests it took."""
        for n in range(6):
            if self.device.session.opened:
                return n
            ask = self.device.open_request()
            self.device.on_open(ask, self.api.open(ask))
        raise AssertionError("would not open")

    def push(self) -> PushReply | None:
        """One push, answered."""
        ask = self.device.push_request()
        if ask is None:
            return None
        reply = self.api.push(ask)
        self.device.on_push(ask, reply)
        return reply

    def pull(self) -> PullReply:
        """One pull, answered."""
        ask = self.device.pull_request()
        reply = self.api.pull(ask)
        self.device.on_pull(ask, reply)
        return reply

    def read_snapshots(self) -> int:
        """All parts of the snapshots that are wanted; returns how many were asked for."""
        parts = 0
        while (ask := self.device.snapshot_request()) is not None:
            self.device.on_snapshot(ask, self.world.server.snapshots.answer(ask))
            parts += 1
        return parts

    def sync(self) -> None:
        """Until there is nothing more to send or to fetch."""
        for _ in range(200):
            self.open()
            while self.push() is not None:
                if not self.device.session.opened:
                    break
            if not self.device.session.opened:
                continue
            reply = self.pull()
            self.read_snapshots()
            if reply.ok and not reply.snapshots and not any(page.changes for page in reply.pages):
                return
        raise AssertionError("sync does not come to rest")

    def claim(self, *seats: int, pool: str = "", places: int = 0) -> ClaimReply:
        """Ask for rights, and take them."""
        world = self.world
        ask = self.device.claim_request(world.house, world.performance, seats, pool, places)
        reply = self.api.claim(ask)
        self.device.on_claim(ask, reply)
        return reply

    # -- acts ----------------------------------------------------------------------------------

    def sell(self, *seats: int, grant: bytes | None = None, flag: str = "") -> Sale:
        """Sell seats under the rights that own them here (or under `grant`)."""
        sale = self.sale_of(seats, grant, flag)
        self.replica.commit(sale)
        return sale

    def sell_place(self, grant: bytes) -> Sale:
        """Sell one place of the pool."""
        sale = self.sale_of((NO_SEAT,), grant)
        self.replica.commit(sale)
        return sale

    def sale_of(self, seats: Sequence[int], grant: bytes | None = None, flag: str = "") -> Sale:
        """A sale event's payload that adds up."""
        world, house = self.world, self.world.house
        tickets = tuple(
            SoldTicket(
                self.replica.new_id(), 0, world.performance, house, seat,
                POOL if seat == NO_SEAT else "", 1, b"adult", 1, 1500,
                self.grant_of(seat) if grant is None else grant, world.entropy(5), flag,
            )
            for seat in seats
        )  # fmt: skip
        cents = 1500 * len(seats)
        part = SoldAllocation(house, cents, "r6", 600, 85 * len(seats))
        line = SoldLine("ticket", len(seats), world.performance, b"adult", cents, (part,))
        paid = (SoldPayment("cash", cents),)
        return Sale(self.replica.new_id(), "1-1", house, (line,), tickets, paid, cents)

    def grant_of(self, seat: int) -> bytes:
        """The right that this device has to a seat, as its copy says."""
        row = self.row(tables.Seat, self.world.performance, seat)
        return row.grant if row is not None and row.state == "granted" else b""

    def void(self, sale: Sale) -> Event:
        """Take back all tickets of a sale, and the money."""
        tickets = tuple(ticket.id for ticket in sale.tickets)
        paid = (SoldPayment("cash", -sale.total),)
        return self.replica.commit(Void(sale.order, self.world.house, tickets, paid))

    def void_ticket(self, ticket: tables.Ticket) -> Event:
        """Take back one ticket of this house, and its money."""
        paid = (SoldPayment("cash", -ticket.cents),)
        return self.replica.commit(Void(ticket.order, self.world.house, (ticket.id,), paid))

    def give_back(self, grant: bytes) -> Event:
        """RETURN: all unsold seats of a grant."""
        rows = self.replica.reader().select(
            tables.Seat, "\"grant\" = ? AND state = 'granted'", (grant,)
        )
        seats = tuple(row.seat for row in rows)
        found = self.row(Grant, grant)
        places = 0 if found is None or not found.pool else found.places
        return self.replica.commit(
            GrantReturn(grant, self.world.house, self.world.performance, seats, places)
        )

    def scan(self, code: bytes, ticket: bytes = b"", verdict: str = "ok", way: str = "in") -> Event:
        """One scan at a door."""
        world = self.world
        return self.replica.commit(
            Admission(world.performance, world.house, ticket, code, way, verdict, "door")
        )

    def take_back(self, scan: Event) -> Event:
        """That scan was a mistake."""
        world = self.world
        return self.replica.commit(ScanBack(world.performance, world.house, scan.hash, b""))

    def edit(self, kind: str, id_: bytes, base: int, **fields: object) -> Event:
        """Edit a document."""
        return self.replica.commit(DocumentEdit(self.world.house, kind, id_, base, fields))

    # -- looking -------------------------------------------------------------------------------

    def row(self, table: type[R], *key: bytes | int | str) -> R | None:
        """A row of this device's copy."""
        return self.replica.reader().get(table, key)

    def seat(self, number: int) -> tables.Seat:
        """A seat as this device sees it."""
        found = self.row(tables.Seat, self.world.performance, number)
        assert found is not None
        return found

    def rows_of_grants(self) -> list[bytes]:
        """Ids of the grants in its copy, oldest first."""
        return sorted(row.id for row in self.replica.reader().select(Grant, "1"))

    def rows(self) -> dict[str, list[tuple[object, ...]]]:
        """The whole read model."""
        return everything(self.replica.reader())


def everything(store: RowStore | ServerStore) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, sorted: two stores hold the same or they do not."""
    return {
        table.TABLE: sorted(msgspec.structs.astuple(row) for row in store.select(table, "true"))
        for table in TABLES
    }
