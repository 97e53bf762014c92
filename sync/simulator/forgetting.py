"""Personal data in the simulation: somebody asks to be forgotten, and nobody remembers them."""

from __future__ import annotations

import random

from boxoffice.fold.rows import Pii
from boxoffice.journal.kinds import PiiErase
from boxoffice.replica.rowstore import RowStore
from sync.simulator.broken import Broken
from sync.simulator.hall import HOUSE
from sync.simulator.happened import Happened
from sync.simulator.hub_machine import HubMachine
from sync.simulator.machine import Machine
from sync.simulator.oracle import Oracle
from sync.snapshot import rows_of

_ON_SERVER = (
    "SELECT rows FROM feed WHERE private = 1",
    "SELECT body FROM event",
)
_ON_DEVICE = (
    "SELECT body FROM journal",
    "SELECT before FROM journal WHERE before IS NOT NULL",
    "SELECT row FROM held_back",
)
_ON_HUB = "SELECT rows FROM feed UNION ALL SELECT body FROM kept"
_CHUNKS = "SELECT data FROM snapshot_chunk"


def erase(machine: Machine, rng: random.Random, happened: Happened) -> None:
    """Somebody whom this copy knows asks to be forgotten."""
    known = machine.replica.reader().select(Pii, "erased = 0 ORDER BY ref")
    if known:
        person = rng.choice(known)
        happened.values[person.ref] = person.value
        machine.replica.commit(PiiErase(HOUSE, (person.ref,)), machine.actor)


def forgotten(store: RowStore, machines: list[Machine], oracle: Oracle, happened: Happened) -> None:
    """I16: once an erasure is stored, no copy, feed or snapshot holds the value, and the tombstone
    stands. One that died with its desk, or that a stolen device sent, erases nothing.
    """
    took_effect = {
        bytes(digest)
        for (digest,) in store.conn.execute(
            "SELECT hash FROM event WHERE kind = 'pii_erase' AND status <> 'quarantined'"
        )
    }
    gone = {
        ref for digest, made in oracle.events.items() if digest in took_effect
        for ref in made.erased
    }  # fmt: skip
    values = [happened.values[ref].encode() for ref in gone if ref in happened.values]
    _nobody(store, "server", gone, values, _ON_SERVER)
    for machine in machines:
        _nobody(machine.replica.reader(), machine.name, gone, values, _ON_DEVICE)
        if isinstance(machine, HubMachine):
            with machine.store.read() as conn:
                held = [bytes(data) for (data,) in conn.execute(_ON_HUB)]
            _not_held(held, machine.name, values)


def _nobody(
    store: RowStore, where: str, gone: set[bytes], values: list[bytes], places: tuple[str, ...]
) -> None:
    copied = [row for (data,) in store.conn.execute(_CHUNKS) for row in rows_of(bytes(data))]
    for row in (*store.select(Pii, "1"), *(row for row in copied if isinstance(row, Pii))):
        if row.ref in gone and (row.value or row.salt or not row.erased):
            raise Broken("I16 a person came back", f"{where}: {row.value}")
    held = [bytes(data) for place in places for (data,) in store.conn.execute(place)]
    _not_held(held, where, values)


def _not_held(held: list[bytes], where: str, values: list[bytes]) -> None:
    for value in values:
        if any(value in data for data in held):
            raise Broken("I16 an erased value is still there", f"{where}: {value.decode()}")
