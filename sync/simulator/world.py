"""Everything that is alive in one simulation, and what has happened to it so far."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from boxoffice.fold.rows import Device
from boxoffice.replica.rowstore import RowStore
from sync.server.batch import GARBLED
from sync.simulator.broken import Broken
from sync.simulator.central import Central
from sync.simulator.hall import Hall
from sync.simulator.happened import Happened
from sync.simulator.hub_machine import HubMachine
from sync.simulator.machine import Machine
from sync.simulator.network import Network
from sync.simulator.oracle import Oracle
from sync.simulator.time import Timeline
from sync.simulator.web import WebShop


def _nothing(_machine: Machine) -> None:
    """Until somebody carries messages."""


@dataclass(slots=True)
class Copies:
    """Machines that run on copies of one database, and those not heard of since."""

    machines: list[Machine]
    silent: set[str]
    since_ms: int

    def told_apart(self) -> bool:
        """All have opened since, and no two in one incarnation."""
        numbers = {machine.replica.incarnation for machine in self.machines}
        return not self.silent and len(numbers) == len(self.machines)


@dataclass(slots=True)
class World:
    """The machines, the server between them, and the outsider who saw it all."""

    seed: int
    hall: Hall
    timeline: Timeline
    central: Central
    network: Network
    near: Network
    """Of the building: between its desks and its hub."""
    machines: list[Machine]
    witnessed: bool
    """The server has a second place."""
    happened: Happened = field(default_factory=Happened)
    oracle: Oracle = field(default_factory=Oracle)
    hub: HubMachine | None = None
    """One of the machines, in houses that have one."""
    neighbour: Machine | None = None
    """…of the house next door, where there is one."""
    sync: Callable[[Machine], None] = _nothing
    """Let a machine send what is due."""
    web: WebShop | None = None
    copies: list[Copies] = field(default_factory=list)

    def alive(self) -> list[Machine]:
        """All but the hub that burned."""
        return [machine for machine in self.machines if not machine.gone]

    def actor(self, kind: str, number: int, chance: int) -> Machine | None:
        """The hub, the desk of this number, or a copy of it that runs beside it."""
        if kind.startswith("hub_"):
            return None if self.hub is None or self.hub.gone else self.hub
        if kind.startswith("next_"):
            return self.neighbour
        named = self.machines[number % len(self.hall.devices)]
        same = [m for m in self.machines if m.name.rstrip("'") == named.name]
        return same[chance % len(same)]

    def rng(self, name: str) -> random.Random:
        """Chance of its own for each purpose."""
        return random.Random(f"{self.seed}/{name}")

    def copy_of(self, name: str) -> Path:
        """Where somebody keeps a backup."""
        return self.hall.folder / f"{name}.copy"

    def look(self) -> None:
        """Let the outsider read every journal."""
        for machine in self.machines:
            self.oracle.look(machine)

    def hashes(self, machine: Machine) -> set[bytes]:
        """Events in a machine's journal."""
        rows = machine.replica.reader().conn.execute("SELECT hash FROM journal")
        return {bytes(digest) for (digest,) in rows}

    def stored(self) -> set[bytes]:
        """Events at the server."""
        return self._events("1")

    def given(self) -> set[bytes]:
        """Its own: rights given, devices revoked."""
        return self._events(f"device = x'{self.central.server.device.hex()}'")

    def _events(self, where: str) -> set[bytes]:
        store = self.central.look()
        rows = store.conn.execute(f"SELECT hash FROM event WHERE {where}")  # noqa: S608
        found = {bytes(digest) for (digest,) in rows}
        store.conn.close()
        return found

    def destroyed(self, gone: set[bytes]) -> None:
        """These are gone from one place; those that no other place has are lost for good."""
        kept = self._events(f"kind <> '{GARBLED}'").union(
            *(self.hashes(machine) for machine in self.alive())
        )
        if self.hub is not None and not self.hub.gone:
            kept |= self.hub.kept()
        self.oracle.destroyed(gone - kept)

    def opened(self, machine: Machine, asked_ms: int) -> None:
        """A session began: copies that have all opened since, each in an incarnation of its own,
        are a danger no more.
        """
        for copies in self.copies:
            if asked_ms >= copies.since_ms:  # not with words from before there were two
                copies.silent.discard(machine.name)
        self.copies = [copies for copies in self.copies if not copies.told_apart()]
        still = {m.name for copies in self.copies for m in copies.machines}
        for other in self.machines:
            if other.name not in still and (other is machine or other.device.session.opened):
                other.tainted = False

    def honest(self, store: RowStore) -> list[Machine]:
        """Machines that still belong to the house, as the server has it."""
        ours = {device.id for device in store.select(Device, "state = 'active'")}
        return [m for m in self.machines if m.replica.device in ours and not m.gone]

    def require_told_apart(self, honest: list[Machine]) -> None:
        """At rest. Raises Broken("I9 …") when two copies still are one device to the server."""
        for copies in self.copies:
            alike = len({m.replica.incarnation for m in copies.machines}) < len(copies.machines)
            if alike and copies.machines[0] in honest:
                names = ", ".join(m.name for m in copies.machines)
                raise Broken("I9 copies not told apart", names)

    def close(self) -> None:
        """End all processes."""
        for machine in self.machines:
            machine.close()
        self.central.server.close()
