"""What a desk and the hub of its building say to each other, while the internet is away or not."""

from __future__ import annotations

import random
from collections.abc import Callable

from boxoffice.journal.event import HEAD_DOMAIN
from sync import copying, sending
from sync.claim_messages import ClaimRequest
from sync.hub.accepting import accept, known
from sync.hub.messages import KeepReply, SubGrantReply, SubGrantsRequest
from sync.protocol import PullReply, PullRequest, PushRequest
from sync.simulator.hall import EVENINGS, HOUSE, POOL, SEATS
from sync.simulator.hub_machine import FLOOR, HubMachine
from sync.simulator.machine import Machine
from sync.simulator.network import Network


class Near:
    """The network of the building; `note` is told of what is rare."""

    def __init__(self, network: Network, hub: HubMachine, note: Callable[[str], None]) -> None:
        self.network = network
        self._hub = hub
        self._note = note

    def meet(self, machine: Machine, rng: random.Random) -> None:
        """One turn: which rights did you give me, keep this, and at times, what is new?"""
        replica = machine.replica
        asks = SubGrantsRequest(replica.device, known(replica))
        self.network.ask(
            machine, "given", asks, self._at_given, lambda _, reply: self._accept(machine, reply)
        )
        self._keep(machine)
        if rng.random() < 0.5:
            self._pull(machine)

    def claim(self, machine: Machine, rng: random.Random) -> None:
        """Seats or places that are the hub's, or some that are not."""
        evening = rng.choice(EVENINGS)
        floor = rng.random() < FLOOR
        seats = () if floor else tuple(sorted(rng.sample(range(SEATS), rng.randint(2, 8))))
        pool, places = (POOL, rng.randint(1, 3)) if floor else ("", 0)
        replica = machine.replica
        ask = ClaimRequest(
            replica.device, replica.incarnation, b"", 0, replica.new_id(), HOUSE, evening, seats,
            pool, places,
        )  # fmt: skip
        self.network.ask(
            machine, "sub", ask, self._at_claim,
            lambda ask, reply: self._take(machine, ask, reply),
        )  # fmt: skip

    def _take(self, machine: Machine, ask: ClaimRequest, reply: SubGrantReply) -> None:
        if ask.pool and reply.given:
            self._note("places of the hub taken")
        self._accept(machine, reply)

    def _accept(self, machine: Machine, reply: SubGrantReply) -> None:
        if accept(machine.replica, reply.given):
            self._note("sub-grant taken")

    def _keep(self, machine: Machine) -> None:
        replica = machine.replica
        events = sending.next_events(replica.reader().conn, sending.ACK_HUB)
        if not events:
            return
        signature = machine.key.sign(HEAD_DOMAIN + events[-1].hash)
        ask = PushRequest(replica.device, replica.incarnation, b"", events, signature)

        def take(ask: PushRequest, reply: KeepReply) -> None:
            places = {event.hash: event.place for event in ask.events}
            with machine.replica.write() as tx:
                for digest in places.keys() & reply.kept:
                    tx.acknowledge(places[digest], sending.ACK_HUB, None)
            self._note("kept by the hub")

        self.network.ask(machine, "keep", ask, self._at_keep, take)

    def _pull(self, machine: Machine) -> None:
        replica = machine.replica
        cursors = tuple(copying.cursors(replica.reader().conn, replica.house))
        epoch = machine.device.session.epoch
        ask = PullRequest(replica.device, replica.incarnation, b"", epoch, cursors)

        def take(asked: PullRequest, reply: PullReply) -> None:
            places = {cursor.scope: cursor for cursor in asked.cursors}
            for page in reply.pages:
                if page.scope in places and copying.take_page(
                    machine.replica, page, places[page.scope], asked.epoch
                ):
                    self._note("page of the hub")

        self.network.ask(machine, "near", ask, self._at_pull, take)

    # The hub of the moment at which a request arrives: it may have been restarted on its way.

    def _at_given(self, ask: SubGrantsRequest) -> SubGrantReply:
        return self._hub.hub.giving.given(ask)

    def _at_claim(self, ask: ClaimRequest) -> SubGrantReply:
        return self._hub.hub.giving.claim(ask)

    def _at_keep(self, ask: PushRequest) -> KeepReply:
        return self._hub.hub.keeping.keep(ask)

    def _at_pull(self, ask: PullRequest) -> PullReply:
        return self._hub.hub.pull(ask)
