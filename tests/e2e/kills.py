"""kill -9 on desks and server, at any moment and sometimes on all at once."""

from __future__ import annotations

import random
import threading
from dataclasses import dataclass

from tests.e2e.stage import Stage
from tests.e2e.verdict import judge, require_acknowledged, require_no_alarm

LONGEST_S = 0.35
"""A process lives so long at most, from the moment that all run."""
LOOK_EVERY = 25
"""Kills of the server after which its database is held beside what it had said."""


@dataclass
class Kills:
    """How many of whom."""

    devices: int = 0
    server: int = 0

    @property
    def all(self) -> int:
        """Processes killed."""
        return self.devices + self.server


def kill_again_and_again(stage: Stage, count: int, rng: random.Random) -> Kills:
    """At least `count` kills while everybody sells and pushes, then nobody runs but the server."""
    done = Kills()
    stage.start_server()
    for name in stage.names:
        stage.start_device(name, pause_ms=2)
    while done.all < count:
        threading.Event().wait(rng.uniform(0.0, LONGEST_S))
        at_once = rng.random() < 0.2
        server = at_once or rng.random() < 0.4
        devices = stage.names if at_once else [] if server else [rng.choice(stage.names)]
        if server:
            stage.kill_server()
            done.server += 1
        for name in devices:
            stage.kill_device(name)
            done.devices += 1
        if server:
            if done.server % LOOK_EVERY == 0 or count < 100:
                require_acknowledged(stage)
            stage.start_server()
        for name in devices:
            stage.start_device(name, pause_ms=2)
    for name in stage.names:
        stage.stop_device(name)
    return done


def campaign(stage: Stage, count: int, rng: random.Random) -> str:
    """Kill, then judge; a line of numbers. Raises Lost, Broken or AssertionError."""
    done = kill_again_and_again(stage, count, rng)
    numbers = judge(stage)
    require_no_alarm(stage)
    return f"{done.devices} kills of devices and {done.server} of the server; {numbers}"
