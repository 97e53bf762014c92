"""What the threads of each program do: one request at a time on each lane, repeated when late."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from sync.claim_messages import ClaimReply, ClaimRequest
from sync.hub.messages import ForwardReply, ForwardRequest
from sync.protocol import OpenReply, OpenRequest, PullReply, PullRequest, PushReply, PushRequest
from sync.simulator.central import Central
from sync.simulator.hub_machine import HubMachine
from sync.simulator.machine import Died, Machine
from sync.simulator.network import Network
from sync.simulator.time import Timeline
from sync.snapshot import SnapshotReply, SnapshotRequest

A = TypeVar("A")
R = TypeVar("R")

PATIENCE_MS = 30_000
"""After half a minute nobody waits for an answer any more."""


class Lanes:
    """Sends what each machine has to send; `opened` is told when a session begins: the machine,
    its incarnation before, and when it asked; `note` is told of what is rare.
    """

    def __init__(
        self,
        timeline: Timeline,
        network: Network,
        central: Central,
        opened: Callable[[Machine, int, int], None],
        note: Callable[[str], None],
    ) -> None:
        self._timeline = timeline
        self._network = network
        self._central = central
        self._opened = opened
        self._note = note
        self._waits: dict[tuple[str, str], tuple[int, int]] = {}

    def sync(self, machine: Machine) -> None:
        """Whatever is due now."""
        with suppress(Died):  # it has started again
            for lane in (self._push, self._claim, self._pull):
                machine.doing(lambda lane=lane: lane(machine))  # type: ignore[misc]
            if isinstance(machine, HubMachine):
                machine.doing(lambda: self._forward(machine))

    def _free(self, machine: Machine, lane: str) -> bool:
        run, until = self._waits.get((machine.name, lane), (0, 0))
        return run != machine.run or until <= self._timeline.now_ms

    def _push(self, machine: Machine) -> None:
        if not self._free(machine, "push"):
            return
        device = machine.device
        ask = device.push_request() if device.session.opened else device.last_words()
        if ask is None and not device.session.opened:
            self._open(machine)
        if ask is not None:
            self._ask(machine, "push", ask, self._at_push, machine.device.on_push)

    def _open(self, machine: Machine) -> None:
        asked_ms = self._timeline.now_ms

        def take(ask: OpenRequest, reply: OpenReply) -> None:
            before = machine.replica.incarnation
            machine.device.on_open(ask, reply)
            if machine.device.session.opened:
                self._opened(machine, before, asked_ms)

        self._ask(machine, "push", machine.device.open_request(), self._at_open, take)

    def _claim(self, machine: Machine) -> None:
        claims = machine.device.open_claims() if machine.device.session.opened else []
        if claims and self._free(machine, "claim"):
            self._ask(machine, "claim", claims[0], self._at_claim, machine.device.on_claim)

    def _pull(self, machine: Machine) -> None:
        if machine.device.session.opened and self._free(machine, "pull"):
            ask = machine.device.pull_request()
            self._ask(machine, "pull", ask, self._at_pull, machine.on_pull)
        part = machine.device.snapshot_request()
        if part is not None and self._free(machine, "snapshot"):
            self._ask(machine, "snapshot", part, self._at_snapshot, self._reading(machine))

    def _forward(self, hub: HubMachine) -> None:
        if not (hub.device.session.opened and self._free(hub, "forward")):
            return
        found = hub.forward_request()
        if found is None:
            return
        n, push, ask = found

        def take(_: ForwardRequest, reply: ForwardReply) -> None:
            if hub.on_forward(n, push, reply):
                self._note("carried by the hub")

        self._ask(hub, "forward", ask, self._at_forward, take)

    def _reading(self, machine: Machine) -> Callable[[SnapshotRequest, SnapshotReply], None]:
        def take(ask: SnapshotRequest, reply: SnapshotReply) -> None:
            if machine.device.on_snapshot(ask, reply):
                self._note("snapshot read")

        return take

    def _ask(
        self,
        machine: Machine,
        lane: str,
        ask: A,
        answered: Callable[[A], R],
        take: Callable[[A, R], object],
    ) -> None:
        self._waits[machine.name, lane] = (machine.run, self._timeline.now_ms + PATIENCE_MS)

        clock = machine.clock
        sent_ms, began, boot = clock.wall_ms(), clock.boot_ms(), clock.boot_id()

        def taken(asked: A, reply: R) -> None:
            self._waits.pop((machine.name, lane), None)
            if clock.boot_id() == boot:
                machine.device.measured(
                    sent_ms, clock.wall_ms(), getattr(reply, "server_ms", 0),
                    clock.boot_ms() - began,
                )  # fmt: skip
            take(asked, reply)

        self._network.ask(machine, lane, ask, answered, taken)

    # The server of the moment at which a request arrives: it may have been restarted on its way.

    def _at_open(self, ask: OpenRequest) -> OpenReply:
        return self._central.server.open(ask)

    def _at_push(self, ask: PushRequest) -> PushReply:
        return self._central.server.push(ask)

    def _at_forward(self, ask: ForwardRequest) -> ForwardReply:
        return self._central.server.forward(ask)

    def _at_claim(self, ask: ClaimRequest) -> ClaimReply:
        return self._central.server.claim(ask)

    def _at_snapshot(self, ask: SnapshotRequest) -> SnapshotReply:
        return self._central.server.snapshots.answer(ask)

    def _at_pull(self, ask: PullRequest) -> PullReply:
        return self._central.server.pull(ask)
