"""Scan checks of one building: of two doors that ask at once, one gets in.

A door tells what it knows; the hub adds what it knows, decides with the door's own rule, and
registers the entry in the transaction in which it looked. The answer is on disk before it leaves.
"""

from __future__ import annotations

from boxoffice.catalog.door_setup import ACCOUNT
from boxoffice.fold.rows import Device, Ticket
from boxoffice.queries.door_finding import kept_before
from boxoffice.queries.door_setup import setup_of
from boxoffice.queries.scans import (
    CodeFound,
    order_due,
    passages_of,
    rivals,
    sold_twice,
    ticket_of_code,
)
from boxoffice.replica.database import Connection
from boxoffice.replica.replica import Replica
from boxoffice.rules.admission import Facts
from boxoffice.rules.presence import Passage
from sync.door_check import CheckReply, CheckRequest, answered
from sync.hub.keeping import NotOursError
from sync.hub.passages import heard_of, put_passage, taken_back
from sync.hub.store import HubStore


class Checking:
    """Who is in, asked by the doors of this building."""

    def __init__(self, replica: Replica, store: HubStore) -> None:
        self._replica = replica
        self._store = store

    def check(self, ask: CheckRequest) -> CheckReply:
        """What door and hub know together; an entry that this admits is registered, once however
        often the same scan is asked about. Raises NotOursError.
        """
        device = self._replica.reader().get(Device, (ask.device,))
        if device is None or device.house != self._replica.house or device.state != "active":
            raise NotOursError
        with self._store.write() as conn:
            ticket = self._ticket(conn, ask)
            there = self._facts(conn, ask, ticket)
            known = self._passed(conn, ask, ticket)
            reply, entry = answered(ask, there, known, self._replica.clock.wall_ms())
            if entry is not None:
                put_passage(conn, ask.performance, ask.code, ticket, entry, told=False)
        return reply

    def _facts(self, conn: Connection, ask: CheckRequest, ticket: bytes) -> Facts:
        store = self._replica.reader()
        found = ticket_of_code(store, ask.performance, ask.code)
        gone = self._given_back(conn, {ticket, *found.valid})
        left = set(found.valid or (ticket,)) - gone
        known = found.ticket
        return Facts(
            readable=True, code_state=found.state,
            ticket_state="void" if gone and not left else known.state if known else "",
            in_conflict=self._rival_inside(conn, ask.performance, found),
            unpaid=known is not None
            and ACCOUNT not in setup_of(store, known.house, ask.performance).unpaid
            and order_due(store, known.order),
            places=len(left) if gone and left else found.places,
        )  # fmt: skip

    def _given_back(self, conn: Connection, tickets: set[bytes]) -> set[bytes]:
        """Those that were taken back at a desk, as this hub was told."""
        void = "SELECT 1 FROM told WHERE ticket = ? AND void = 1"
        return {one for one in tickets if conn.execute(void, (one,)).fetchone()}

    def _rival_inside(self, conn: Connection, performance: bytes, found: CodeFound) -> bool:
        """Whether a door let somebody in on another ticket of one of its seats."""
        store = self._replica.reader()
        return any(
            one.direction == "in"
            for code, ticket in rivals(store, sold_twice(store), performance, found)
            for one in (
                *passages_of(store, performance, code, ticket),
                *heard_of(conn, performance, code, ticket),
            )
        )

    def _ticket(self, conn: Connection, ask: CheckRequest) -> bytes:
        """The ticket behind the code, as door, replica or a kept sale knows it."""
        if ask.ticket:
            return ask.ticket
        known = ticket_of_code(self._replica.reader(), ask.performance, ask.code).id
        if known:
            return known
        told = conn.execute(
            "SELECT ticket FROM told WHERE performance = ? AND code = ?",
            (ask.performance, ask.code),
        ).fetchone()
        return bytes(told[0]) if told else b""

    def _passed(self, conn: Connection, ask: CheckRequest, ticket: bytes) -> list[Passage]:
        """Registered here, told by a door's kept scan, or in the replica."""
        gone = taken_back(conn, ask.performance, ask.code, ticket)
        store = self._replica.reader()
        rows = passages_of(store, ask.performance, ask.code, ticket)
        heard = heard_of(conn, ask.performance, ask.code, ticket)
        row = store.get(Ticket, (ticket,)) if ticket else None
        if before := kept_before(store, row) if row else b"":
            rows += passages_of(store, ask.performance, before, before)
            heard += heard_of(conn, ask.performance, before, before)
        known = {one.scan for one in rows}
        rows += [one for one in heard if one.scan not in known]
        return [one for one in rows if one.scan not in gone]
