"""Everything that is alive in one simulation, and what has happened to it so far."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

from sync.simulator.central import Central
from sync.simulator.hall import Hall
from sync.simulator.happened import Happened
from sync.simulator.invariants import Broken
from sync.simulator.machine import Machine
from sync.simulator.network import Network
from sync.simulator.oracle import Oracle
from sync.simulator.time import Timeline


@dataclass(slots=True)
class Copies:
    """Machines that run on copies of one database, and those not heard of since."""

    machines: list[Machine]
    silent: set[str]


@dataclass(slots=True)
class World:
    """The machines, the server between them, and the outsider who saw it all."""

    seed: int
    hall: Hall
    timeline: Timeline
    central: Central
    network: Network
    machines: list[Machine]
    witnessed: bool
    """The server has a second place."""
    happened: Happened = field(default_factory=Happened)
    oracle: Oracle = field(default_factory=Oracle)
    copies: list[Copies] = field(default_factory=list)

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
        store = self.central.look()
        found = {bytes(digest) for (digest,) in store.conn.execute("SELECT hash FROM event")}
        store.conn.close()
        return found

    def destroyed(self, gone: set[bytes]) -> None:
        """These are gone from one place; those that no other place has are lost for good."""
        kept = self.stored().union(*(self.hashes(machine) for machine in self.machines))
        self.oracle.destroyed(gone - kept)

    def opened(self, machine: Machine) -> None:
        """A session began: what is known of copies is known to the server from now on.

        Raises Broken("I9 …") when all copies of a database have opened and two of them still are
        one device to the server.
        """
        for copies in self.copies:
            copies.silent.discard(machine.name)
        over = [copies for copies in self.copies if not copies.silent]
        for copies in over:
            self.copies.remove(copies)
            if len({m.replica.incarnation for m in copies.machines}) < len(copies.machines):
                names = ", ".join(m.name for m in copies.machines)
                raise Broken("I9 copies not told apart", names)
        still = {m.name for copies in self.copies for m in copies.machines}
        for other in self.machines:
            if other.name not in still and (other is machine or other.device.session.opened):
                other.tainted = False

    def close(self) -> None:
        """End all processes."""
        for machine in self.machines:
            machine.replica.close()
        self.central.server.close()
