"""A hub of the test world: sans-IO, on a real replica and a real file."""

from __future__ import annotations

import msgspec

from boxoffice.journal.event import HEAD_DOMAIN
from boxoffice.rules.admission import Facts
from sync import copying, sending
from sync.claim_messages import ClaimRequest
from sync.door_check import CheckReply, CheckRequest
from sync.hub.accepting import accept
from sync.hub.carrying import carry
from sync.hub.core import Hub
from sync.hub.messages import (
    ForwardReply,
    ForwardRequest,
    KeepReply,
    SubGrantReply,
)
from sync.hub.store import HubStore
from sync.protocol import PullReply, PullRequest, PushRequest
from tests.sync.till import POOL, Till
from tests.sync.world import World

ADMITTED = Facts(
    readable=True, signature="genuine", performance_known=True, performance_here=True,
    code_state="valid", ticket_state="valid",
)  # fmt: skip
"""A door that knows the ticket and would let it in."""
BY_SIGNATURE = msgspec.structs.replace(ADMITTED, code_state="", ticket_state="")


class Building:
    """The house's hub, and what devices do with it while the server is away."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.station = world.enrol("hub")
        self.hub = self._open()

    def _open(self) -> Hub:
        self.store = HubStore(self.station.folder / "hub.db")
        return Hub(self.station.replica, self.station.key, self.store, lambda: self.world.clock.now)

    def restart(self) -> None:
        """Another process on the same files."""
        self.hub.close()
        self.station.restart()
        self.hub = self._open()

    def sync(self) -> None:
        """The hub's own sync with the server, pages kept on the way."""
        station, server = self.station, self.world.server
        station.open()
        while station.push() is not None:
            pass
        for _ in range(50):
            ask = station.device.pull_request()
            reply = server.pull(ask)
            if reply.ok:
                self.hub.feeds.took(ask, reply)
            station.device.on_pull(ask, reply)
            if reply.ok and not any(page.changes for page in reply.pages):
                return

    # -- what devices ask ----------------------------------------------------------------------

    def keep_request(self, till: Till) -> PushRequest:
        """What a till would give its hub now."""
        events = sending.next_events(till.replica.reader().conn, sending.ACK_HUB)
        signature = till.key.sign(HEAD_DOMAIN + events[-1].hash)
        return PushRequest(till.id, till.replica.incarnation, b"", events, signature)

    def keep(self, till: Till) -> KeepReply:
        """A till gives its hub what waits, and takes the answer."""
        ask = self.keep_request(till)
        reply = self.hub.keeping.keep(ask)
        places = {event.hash: event.place for event in ask.events}
        with till.replica.write() as tx:
            for digest in places.keys() & reply.kept:
                tx.acknowledge(places[digest], sending.ACK_HUB, None)
        return reply

    def carry(self) -> list[ForwardReply]:
        """All that waits goes to the server."""
        return carry(self.hub.keeping, self.forward)

    def forward(self, push: PushRequest) -> ForwardReply:
        """One batch to the server, in the hub's own session."""
        station = self.station
        return self.world.server.forward(
            ForwardRequest(
                station.id, station.replica.incarnation, station.device.session.token, push
            )
        )

    def check(
        self, door: Till, code: bytes, ticket: bytes = b"", facts: Facts = ADMITTED,
        scan: bytes = b"",
    ) -> CheckReply:  # fmt: skip
        """A door asks before it lets somebody in; without a `scan` it is a new one."""
        scan = scan or self.world.entropy(8)
        return self.hub.checking.check(
            CheckRequest(
                door.id, self.world.performance, code, ticket, f"door {door.number}", facts, scan
            )
        )

    def pull(self, till: Till) -> PullReply:
        """A till takes the hub's pages."""
        replica = till.replica
        cursors = tuple(copying.cursors(replica.reader().conn, replica.house))
        epoch = till.device.session.epoch
        ask = PullRequest(till.id, replica.incarnation, b"", epoch, cursors)
        reply = self.hub.pull(ask)
        asked = {cursor.scope: cursor for cursor in cursors}
        for page in reply.pages:
            copying.take_page(replica, page, asked[page.scope], epoch)
        return reply

    def claim(
        self, till: Till, *seats: int, places: int = 0, answered: bool = True
    ) -> SubGrantReply:
        """A till asks the hub for seats, or places of the pool, and takes them unless the answer is
        lost.
        """
        ask = ClaimRequest(
            till.id, till.replica.incarnation, b"", 0, till.replica.new_id(), self.world.house,
            self.world.performance, seats, POOL if places else "", places,
        )  # fmt: skip
        reply = self.hub.giving.claim(ask)
        if answered:
            accept(till.replica, reply.given)
        return reply
