"""Power cuts on desks and server: kill -9, and of what was not fsynced a part is gone."""

from __future__ import annotations

import random
import shutil
import threading
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from boxoffice.clock import SystemClock
from boxoffice.errors import Unavailable
from boxoffice.replica.database import open_database
from boxoffice.replica.replica import Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.witness import Witness
from tests.e2e.power_cut import Disk
from tests.e2e.stage import Stage
from tests.e2e.verdict import (
    Damaged,
    Lost,
    judge,
    require_acknowledged,
    require_chain,
    require_no_alarm,
    require_sound,
)

SERVER = "server"
LONGEST_S = 0.4
NO_PLANTS: Mapping[str, str] = {}


@dataclass
class Cuts:
    """How often the power went, and what that took."""

    devices: int = 0
    server: int = 0
    forgotten: int = 0
    """Writes that were not fsynced when it went."""

    @property
    def all(self) -> int:
        """Machines whose power went."""
        return self.devices + self.server


class Cutting:
    """A stage of machines whose power goes, each with a disk of its own."""

    def __init__(self, stage: Stage, rng: random.Random, plants: Mapping[str, str] = NO_PLANTS):
        self._stage = stage
        self._rng = rng
        self._plants = plants
        self._disks = {
            name: Disk(stage.folder / name, stage.folder / f"{name}.diary")
            for name in (SERVER, *stage.names)
        }
        self.done = Cuts()

    def cut(self, count: int) -> None:
        """At least so many cuts. Raises Lost or Damaged at once when one took what it must not."""
        for name in self._disks:
            self._start(name)
        while self.done.all < count:
            threading.Event().wait(self._rng.uniform(0.02, LONGEST_S))
            dice = self._rng.random()
            if dice < 0.4:
                victims = list(self._disks)  # the whole building
            elif dice < 0.7:
                victims = [SERVER]
            else:
                victims = [self._rng.choice(self._stage.names)]
            for name in victims:
                self._kill(name)
            for name in victims:
                self._disks[name].cut(self._rng)
                self.done.forgotten += self._disks[name].forgotten
                self._look(name)
            for name in victims:
                self._start(name)

    def _start(self, name: str) -> None:
        disk, plant = self._disks[name], self._plants.get(name, "")
        disk.begin()
        if name == SERVER:
            self._stage.start_server(plant, disk)
        else:
            self._stage.start_device(name, plant, disk, pause_ms=2)

    def _kill(self, name: str) -> None:
        if name == SERVER:
            self._stage.kill_server()
            self.done.server += 1
        else:
            self._stage.kill_device(name)
            self.done.devices += 1

    def _look(self, name: str) -> None:
        """At a copy: the program itself has to recover what is left."""
        copy = self._stage.folder / "look"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self._stage.folder / name, copy)
        if name == SERVER:
            require_sound(copy / "server.db")
            require_acknowledged(self._stage, copy / "server.db")
        else:
            _look_at_device(self._stage, name, copy)


def _look_at_device(stage: Stage, name: str, copy: Path) -> None:
    require_sound(copy / "device.db")
    with closing(open_database(copy / "device.db")) as conn:
        require_chain(RowStore(conn))
        orders = {bytes(order) for (order,) in conn.execute("SELECT id FROM order_")}
    lost = stage.record.orders_of(name) - orders
    if lost:
        raise Lost(f"{len(lost)} sales of {name} are gone")
    try:
        witness = Witness(copy / "second" / "head")
        replica = Replica(copy / "device.db", SystemClock(), stage.rng.randbytes, witness)
    except Unavailable as error:
        raise Damaged(str(error)) from error
    restored = replica.restored
    replica.close()
    if restored:
        raise Lost(f"{name}: the witness has seen what is not in the journal")


def campaign(stage: Stage, count: int, rng: random.Random) -> str:
    """Cut, then judge; a line of numbers. Raises Lost, Damaged, Broken or AssertionError."""
    cutting = Cutting(stage, rng)
    cutting.cut(count)
    for name in stage.names:
        stage.stop_device(name)
    numbers = judge(stage)
    require_no_alarm(stage)
    done = cutting.done
    assert done.forgotten, "every write was fsynced when the power went: nothing was tried"
    return (
        f"{done.devices} cuts of devices and {done.server} of the server,"
        f" {done.forgotten} writes not fsynced; {numbers}"
    )
