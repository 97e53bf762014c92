"""One device of the simulation: a real replica on a real file, its process, and what people do."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.actions import selling
from boxoffice.actions.recalling import recall
from boxoffice.actions.returning import return_unsold
from boxoffice.basket import Place
from boxoffice.errors import BoxOfficeError, Refused, Unavailable
from boxoffice.fold.rows import Code, Grant, Order, Seat, Ticket
from boxoffice.ids import DeviceId, PerformanceId, SeatIndex, ShiftId
from boxoffice.journal.kinds import (
    NO_SEAT,
    Admission,
    DocumentEdit,
    SoldPayment,
    Void,
)
from boxoffice.queries.scans import passages_of, ticket_of_code
from boxoffice.queries.seats import own_grants, pool_rights, unsold
from boxoffice.replica.database import Connection, driver, open_database
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.witness import Witness
from boxoffice.rules.pricing import price_basket
from boxoffice.rules.protected import Warrant
from boxoffice.views import Method, Tender
from sync.device import SyncDevice
from sync.protocol import PullReply, PullRequest
from sync.simulator.fuse import Fuse
from sync.simulator.hall import BASIS, EVENINGS, HOUSE, OPERATOR, POOL, SEATS, offers
from sync.simulator.time import MachineClock, Timeline

T = TypeVar("T")

_OFFERS = offers()


class Died(Exception):
    """The process ended in the middle of what it did."""


class Machine:
    """A device: its folder, its clock, and the process that runs on them."""

    def __init__(self, name: str, folder: Path, key: Ed25519PrivateKey, timeline: Timeline,
                 rng: random.Random) -> None:  # fmt: skip
        self.name = name
        self.folder = folder
        self.clock = MachineClock(timeline)
        self.run = 0
        """Rises with each process: an answer to a dead one reaches nobody."""
        self.tainted = False
        """A copy of it may be running, and nobody has told them apart yet."""
        self.gone = False
        """It burned, with all that it had."""
        self.person = OPERATOR
        """Who stands at it."""
        self._key = key
        self._rng = rng
        self._fuse = Fuse()
        self._boot()

    @property
    def path(self) -> Path:
        """Its database."""
        return self.folder / "device.db"

    @property
    def key(self) -> Ed25519PrivateKey:
        """The key that it signs with; a clone has it too."""
        return self._key

    def _boot(self) -> None:
        witness = Witness(self.folder / "second" / "head")
        self.replica = Replica(self.path, self.clock, self._rng.randbytes, witness)
        self.device = SyncDevice(self.replica, self._key, self._rng.randbytes)
        self.run += 1

    def close(self) -> None:
        """End the process."""
        self.replica.close()

    def restart(self) -> None:
        """Another process on the same file."""
        self.close()
        self._boot()

    def upgrade(self, left: Callable[[Connection], None]) -> None:
        """Another program on the same file, as an older one `left` it."""
        self.close()
        conn = open_database(self.path)
        with conn:
            left(conn)
        conn.close()
        self._boot()

    def reboot(self) -> None:
        """The machine was switched off and on."""
        self.clock.reboot()
        self.restart()

    # -- what goes wrong -------------------------------------------------------------------------

    def doing(self, work: Callable[[], T]) -> T | None:
        """Do something that a person or the network asked for.

        None when a rule or the surroundings refused it. Raises Died when the process ended.
        """
        try:
            done = work()
        except (Refused, Unavailable):
            done = None
        except (BoxOfficeError, driver.Error):
            if not self._fuse.blown:
                raise
            done = None
        if self._fuse.blown:
            self._fuse.blown = False
            self.restart()
            raise Died
        return done

    def light_fuse(self, steps: int) -> None:
        """Die within the next statements."""
        self._fuse.light(self.replica.connection, steps)

    def fill_disk(self, *, full: bool) -> None:
        """No page more than there are, or as many as it takes."""
        pages = 1 if full else 1 << 30  # SQLite takes what it has for a lower bound
        self.replica.connection.execute(f"PRAGMA max_page_count={pages}")

    def heal(self) -> None:
        """No more faults on this machine."""
        self._fuse.put_out(self.replica.connection)
        self.fill_disk(full=False)

    def back_up(self, to: Path) -> None:
        """A copy of the database as it stands."""
        to.unlink(missing_ok=True)
        source, target = open_database(self.path, read_only=True), open_database(to)
        source.backup(target)
        source.close()
        target.close()

    def put_back(self, copy: Path, *, with_witness: bool) -> None:
        """Somebody restored the database from a copy; the witness is on another disk, or not."""
        self.close()
        for tail in ("-wal", "-shm"):
            self.path.with_name(self.path.name + tail).unlink(missing_ok=True)
        shutil.copyfile(copy, self.path)
        if not with_witness:
            (self.folder / "second" / "head").unlink(missing_ok=True)
        self._boot()

    def on_pull(self, ask: PullRequest, reply: PullReply) -> None:
        """The server's answer."""
        self.device.on_pull(ask, reply)

    # -- what people do --------------------------------------------------------------------------

    @property
    def actor(self) -> Actor:
        """Who stands at this desk."""
        return Actor(self.person, ShiftId(self.replica.device[:16]))

    def sell(self, rng: random.Random) -> None:
        """One or two places that this desk owns, as its screen would."""
        evening = rng.choice(EVENINGS)
        places = self.own_places(evening, rng.randint(1, 2), pool=rng.random() < 0.25)
        if places:
            basket = price_basket(places, _OFFERS)
            tender = Tender(Method.CASH, basket.cents)
            selling.sell(self.replica, basket, (tender,), self.actor, online=True)

    def own_places(self, evening: PerformanceId, count: int, *, pool: bool) -> tuple[Place, ...]:
        """Up to so many places that it may sell now."""
        replica, store = self.replica, self.replica.reader()
        own = own_grants(store, evening, replica.device, replica.incarnation)
        if pool:
            left = sum(n for _, n in pool_rights(store, own, POOL))
            return tuple(Place(evening, BASIS, pool=POOL) for _ in range(min(count, left)))
        rows = store.select(Seat, "performance = ? AND state = 'granted'", (evening,))
        seats = [row.seat for row in rows if row.grant in own][:count]
        return tuple(Place(evening, BASIS, SeatIndex(seat)) for seat in seats)

    def sell_at_risk(self, rng: random.Random) -> None:
        """A seat or place that it does not own, because a person says so: flagged on ticket and
        books.
        """
        evening, seat = rng.choice(EVENINGS), SeatIndex(rng.randrange(SEATS))
        seated, floor = Place(evening, BASIS, seat), Place(evening, BASIS, pool=POOL)
        basket = price_basket((seated if rng.random() < 0.8 else floor,), _OFFERS)
        tender = Tender(Method.CASH, basket.cents)
        warrant = Warrant(f"nobody sits there {rng.getrandbits(32):08x}")
        selling.sell(self.replica, basket, (tender,), self.actor, online=False, override=warrant)

    def void(self, rng: random.Random) -> None:
        """Take back a whole order that this copy knows."""
        store = self.replica.reader()
        orders = store.select(Order, "state = 'paid' ORDER BY id")
        if not orders:
            return
        order = rng.choice(orders)
        tickets = store.select(Ticket, '"order" = ? ORDER BY id', (order.id,))
        paid = (SoldPayment("cash", -order.total),)
        ids = tuple(ticket.id for ticket in tickets if ticket.state == "valid")
        if ids:
            self.replica.commit(Void(order.id, HOUSE, ids, paid), self.actor)

    def give_back(self, rng: random.Random) -> None:
        """RETURN what it has not sold of one evening."""
        return_unsold(self.replica, rng.choice(EVENINGS), self.actor)

    def recall(self, rng: random.Random) -> None:
        """Ask another desk for what it has not sold, or for one of its seats."""
        store = self.replica.reader()
        grants = store.select(
            Grant, "device <> ? AND state = 'active' ORDER BY id", (self.replica.device,)
        )
        if grants:
            grant = rng.choice(grants)
            seats = tuple(SeatIndex(seat) for seat in unsold(store, grant)[0])
            some = () if not seats or rng.random() < 0.5 else (rng.choice(seats),)
            evening, owner = PerformanceId(grant.performance), DeviceId(grant.device)
            recall(self.replica, evening, owner, self.actor, some)

    def scan(self, code: tuple[PerformanceId, bytes]) -> None:
        """A visitor at the door, decided by what this copy knows."""
        with self.replica.write() as tx:
            ticket = ticket_of_code(tx.store, *code).ticket
            used = passages_of(tx.store, *code, ticket.id if ticket else b"")
            tx.record(Admission(
                code[0], HOUSE, ticket.id if ticket else b"", code[1], "in",
                "already_used" if used else "ok", self.name,
                seat=ticket.seat if ticket else NO_SEAT,
            ))  # fmt: skip

    def edit(self, rng: random.Random) -> None:
        """Another title for an evening."""
        evening = rng.choice(EVENINGS)
        base = (
            self.replica.reader()
            .conn.execute(
                "SELECT revision FROM document WHERE kind = 'performance' AND id = ?", (evening,)
            )
            .fetchone()
        )
        if base is not None:
            fields = {rng.choice(("title", "hall")): f"{self.name} {rng.random():.6f}"}
            self.replica.commit(DocumentEdit(HOUSE, "performance", evening, base[0], fields))

    # -- what it knows ---------------------------------------------------------------------------

    def codes(self) -> list[tuple[PerformanceId, bytes]]:
        """Codes in this copy."""
        rows = self.replica.reader().select(Code, "1 ORDER BY performance, code")
        return [(PerformanceId(row.performance), row.code) for row in rows]

    def rights(self) -> dict[tuple[bytes, int], bytes]:
        """Seats that it would sell or give out now, asking nobody, and under which grant."""
        replica, store = self.replica, self.replica.reader()
        if replica.restored:
            return {}
        grants = store.select(
            Grant, "device = ? AND incarnation = ? AND state = 'active'",
            (replica.device, replica.incarnation),
        )  # fmt: skip
        own = {grant.id for grant in grants}
        return {
            (row.performance, row.seat): row.grant
            for row in store.select(Seat, "state IN ('granted', 'reserved')")
            if row.grant in own
        }
