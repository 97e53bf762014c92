"""A device as a process of its own: sells, voids, claims, gives back and syncs until it is killed.

    python -m tests.e2e.selling_device FOLDER URL --seats N --seed N [--pause-ms N] [--door]

Each line on standard output is a fact that somebody outside may rely on: `sold ORDER CENTS` is the
ticket in the customer's hand, `acked HASH` is the server's word. It ends by itself when standard
input ends, and says so.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import threading
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.actions import selling
from boxoffice.actions.returning import return_unsold
from boxoffice.basket import Place
from boxoffice.clock import SystemClock
from boxoffice.errors import Refused, Unavailable
from boxoffice.fold.rows import Code, Order, Seat, Ticket
from boxoffice.ids import OperatorId, PerformanceId, SeatIndex, ShiftId
from boxoffice.journal.kinds import Admission, SoldPayment, Void
from boxoffice.network import Wish
from boxoffice.queries.scans import passages_of, ticket_of_code
from boxoffice.queries.seats import own_grants
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.witness import Witness
from boxoffice.rules.pricing import price_basket
from boxoffice.views import Method, Tender
from sync.client import HttpApi
from sync.device import SyncDevice
from sync.hub.nearby import NearHub
from sync.link import LinkState
from sync.network import SyncNetwork
from sync.protocol import PushReply, PushRequest
from sync.simulator.hall import BASIS, EVENINGS, HOUSE, offers
from sync.worker import SyncWorker

FEW = 6
"""Own seats below which a desk asks for more."""
BLOCK = 12
"""Seats that it asks for at once."""


def tell(*words: object) -> None:
    """One whole line, or none: a pipe takes so little at once."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class TellingApi(HttpApi):
    """Repeats the server's word before the device knows of it."""

    def push(self, ask: PushRequest) -> PushReply:
        """Send events, and tell which were acknowledged."""
        reply = super().push(ask)
        for result in reply.results:
            tell("acked", result.hash.hex())
        return reply


class Desk:
    """What the people at one desk do."""

    def __init__(
        self, replica: Replica, network: SyncNetwork, seats: int, rng: random.Random, *, door: bool
    ) -> None:
        self._replica = replica
        self._network = network
        self._seats = seats
        self._offers = offers(seats)
        self._rng = rng
        self._door = door
        self._actor = Actor(OperatorId(b"operator........"), ShiftId(replica.device[:16]))

    def act(self) -> None:
        """One thing of an evening; what a rule or the network refuses did not happen."""
        dice = self._rng.random()
        evening = self._rng.choice(EVENINGS)
        try:
            if self._door:
                self._scan()
            elif dice < 0.70:
                self._sell(evening)
            elif dice < 0.88:
                self._void()
            elif dice < 0.98:
                self._scan()
            else:
                return_unsold(self._replica, evening, self._actor)
        except (Refused, Unavailable) as error:
            tell("refused", error.code)

    def _sell(self, evening: PerformanceId) -> None:
        store = self._replica.reader()
        own = own_grants(store, evening, self._replica.device, self._replica.incarnation)
        rows = store.select(Seat, "performance = ? AND state = 'granted'", (evening,))
        seats = [row.seat for row in rows if row.grant in own]
        if len(seats) < FEW:
            self._claim(evening)
        places = tuple(
            Place(evening, BASIS, SeatIndex(seat)) for seat in seats[: self._rng.randint(1, 2)]
        )
        if places:
            basket = price_basket(places, self._offers)
            tender = Tender(Method.CASH, basket.cents)
            sold = selling.sell(self._replica, basket, (tender,), self._actor, online=True)
            tell("sold", sold.order.hex(), sold.paid_cents)

    def _claim(self, evening: PerformanceId) -> None:
        first = self._rng.randrange(self._seats)
        wanted = range(first, min(self._seats, first + BLOCK))
        try:
            self._network.claim((Wish(HOUSE, evening, tuple(map(SeatIndex, wanted))),))
        except Unavailable:
            return  # it sells what it has

    def _void(self) -> None:
        store = self._replica.reader()
        paid = store.select(
            Order,
            "state = 'paid' AND device = ? ORDER BY id DESC LIMIT 20",
            (self._replica.device,),
        )  # fmt: skip
        if not paid:
            return
        order = self._rng.choice(paid)
        tickets = store.select(Ticket, "\"order\" = ? AND state = 'valid'", (order.id,))
        if tickets:
            back = (SoldPayment("cash", -order.total),)
            ids = tuple(ticket.id for ticket in tickets)
            self._replica.commit(Void(order.id, HOUSE, ids, back), self._actor)
            tell("void", order.id.hex(), order.total)

    def _scan(self) -> None:
        codes = self._replica.reader().select(Code, "1 ORDER BY code LIMIT 50")
        if not codes:
            return
        row = self._rng.choice(codes)
        evening = PerformanceId(row.performance)
        with self._replica.write() as tx:
            ticket = ticket_of_code(tx.store, evening, row.code).ticket
            used = passages_of(tx.store, evening, row.code, ticket.id if ticket else b"")
            tx.record(Admission(
                evening, HOUSE, ticket.id if ticket else b"", row.code, "in",
                "already_used" if used else "ok", "door",
            ))  # fmt: skip


def plant(replica: Replica, bug: str) -> None:
    """Take a rule out of this process."""
    if bug == "synchronous_off":
        replica.connection.execute("PRAGMA synchronous=OFF")


def until_told(over: threading.Event) -> None:
    """Standard input ends: the tester wants no more."""
    sys.stdin.buffer.read()
    over.set()


def main(words: list[str]) -> None:
    """Work until killed or until standard input ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("url")
    parser.add_argument("--seats", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--pause-ms", type=int, default=5)
    parser.add_argument("--plant", default="")
    parser.add_argument("--hub", default="", help="address of the building's hub")
    parser.add_argument("--door", action="store_true", help="scans and does nothing else")
    asked = parser.parse_args(words)
    folder: Path = asked.folder
    witness = Witness(folder / "second" / "head")
    replica = Replica(folder / "device.db", SystemClock(), os.urandom, witness)
    plant(replica, asked.plant)
    tell("began", replica.incarnation, int(replica.restored))
    key = Ed25519PrivateKey.from_private_bytes((folder / "key").read_bytes())
    device = SyncDevice(replica, key, os.urandom)
    api, link = TellingApi(asked.url, replica.device, key), LinkState(replica.clock)
    worker = SyncWorker(replica, device, api, link)
    worker.start()
    near = NearHub(replica, key, device, link, lambda: asked.hub) if asked.hub else None
    if near is not None:
        near.start()
    desk = Desk(replica, SyncNetwork(replica, device, api, link, near), asked.seats,
                random.Random(asked.seed), door=asked.door)  # fmt: skip
    over = threading.Event()
    threading.Thread(target=until_told, args=(over,), daemon=True).start()
    while not over.wait(asked.pause_ms / 1000):
        desk.act()
    worker.stop()
    if near is not None:
        near.stop()
    replica.close()
    tell("ended")


if __name__ == "__main__":
    main(sys.argv[1:])
