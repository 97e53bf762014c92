"""Scan checks of one building: of two doors that ask at once, one gets in.

A door tells what it knows; the hub adds what it knows, decides with the door's own rule, and
registers the entry in the transaction in which it looked. The answer is on disk before it leaves.
"""

from __future__ import annotations

from boxoffice.fold.rows import Admission, Device, Ticket
from boxoffice.ids import PerformanceId
from boxoffice.queries.scans import entries_of, ticket_of_code
from boxoffice.replica.database import Connection
from boxoffice.replica.replica import Replica
from boxoffice.rules.admission import Facts, admits, decide, together
from sync.hub.keeping import NotOursError, put_entry
from sync.hub.messages import CheckReply, CheckRequest, Entered
from sync.hub.store import HubStore


class Checking:
    """Who is in, asked by the doors of this building."""

    def __init__(self, replica: Replica, store: HubStore) -> None:
        self._replica = replica
        self._store = store

    def check(self, ask: CheckRequest) -> CheckReply:
        """What door and hub know together; an entry that this admits is registered.

        An entry at the same door is no second one: the door's own copy knows of it, or the answer
        to it was lost. Raises NotOursError.
        """
        device = self._replica.reader().get(Device, (ask.device,))
        if device is None or device.house != self._replica.house or device.state != "active":
            raise NotOursError
        with self._store.write() as conn:
            there, entered = self._known(conn, ask)
            facts = together(ask.facts, there)
            if admits(decide(facts)):
                put_entry(
                    conn, ask.performance, ask.code, self._ticket(conn, ask), ask.device,
                    ask.door, self._replica.clock.wall_ms(),
                )  # fmt: skip
        return CheckReply(facts, entered)

    def _known(self, conn: Connection, ask: CheckRequest) -> tuple[Facts, Entered | None]:
        found = ticket_of_code(self._replica.reader(), PerformanceId(ask.performance), ask.code)
        void = conn.execute(
            "SELECT 1 FROM told WHERE void = 1 AND ticket = ?", (self._ticket(conn, ask),)
        ).fetchone()
        entered = self._entered(conn, ask, found.ticket)
        state = found.ticket.state if found.ticket else ""
        facts = Facts(
            readable=True, code_state=found.state, ticket_state="void" if void else state,
            used=entered is not None,
        )  # fmt: skip
        return facts, entered

    def _ticket(self, conn: Connection, ask: CheckRequest) -> bytes:
        """The ticket behind the code, as door, replica or a kept sale knows it."""
        if ask.ticket:
            return ask.ticket
        performance = PerformanceId(ask.performance)
        known = ticket_of_code(self._replica.reader(), performance, ask.code).ticket
        if known is not None:
            return known.id
        told = conn.execute(
            "SELECT ticket FROM told WHERE performance = ? AND code = ?",
            (ask.performance, ask.code),
        ).fetchone()
        return bytes(told[0]) if told else b""

    def _entered(
        self, conn: Connection, ask: CheckRequest, ticket: Ticket | None
    ) -> Entered | None:
        """The first entry at another door: registered here, or in the replica."""
        performance, who = PerformanceId(ask.performance), self._ticket(conn, ask)
        rows = conn.execute(
            "SELECT at_ms, door, device FROM entry WHERE device <> ?"
            " AND (performance = ? AND code = ? OR ticket = ? AND ticket <> x'')",
            (ask.device, performance, ask.code, who),
        ).fetchall()
        found = [Entered(*row) for row in rows]
        scans: list[Admission] = entries_of(self._replica.reader(), performance, ask.code, ticket)
        found += [Entered(s.at_ms, s.door, s.device) for s in scans if s.device != ask.device]
        return min(found, key=lambda entry: entry.at_ms, default=None)
