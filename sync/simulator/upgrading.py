"""Upgrades in the simulation: a desk gets today's program in the middle of an evening, over a copy
that was read by one which did not know all of today's tables and columns.
"""

from __future__ import annotations

import random

from boxoffice.replica import meta
from boxoffice.replica.database import Connection
from boxoffice.replica.schema import SCHEMA_VERSION
from sync.device import ROWS_OF
from sync.simulator.beside import Beside
from sync.simulator.machine import Machine
from sync.simulator.world import World


def desk_upgrade(_world: World, machine: Machine, _rng: random.Random) -> None:
    """Everything must be read anew, whatever waits here unsent (I6)."""
    machine.upgrade(_as_the_older_left_it)


def _as_the_older_left_it(conn: Connection) -> None:
    conn.execute("DELETE FROM conflict")
    conn.execute("UPDATE ticket SET flag = ''")
    meta.put(conn, ROWS_OF, SCHEMA_VERSION - 1)


UPGRADES = Beside({"desk_upgrade": (1.0, desk_upgrade)})
