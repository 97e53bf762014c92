"""I6, I10, I13: after healing every copy is the server's, cursor by cursor and right by right."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from boxoffice.fold.rows import TABLES, Device, Grant, Row, Seat
from boxoffice.replica.rowstore import RowStore
from sync.copying import cursors, followed, reads_anew
from sync.elsewhere import seats_digest
from sync.sending import waiting
from sync.simulator.broken import Broken
from sync.simulator.hub_machine import HubMachine
from sync.simulator.machine import Machine

Rows = dict[str, set[tuple[object, ...]]]


def rows_of(store: RowStore, feeds: Iterable[str]) -> Rows:
    """Everything that a device which follows these feeds is to have."""
    wanted = frozenset(feeds)
    return {
        table.TABLE: {
            msgspec.structs.astuple(row)
            for row in store.select(table, "1")
            if not wanted.isdisjoint(row.scopes())
        }
        for table in TABLES
    }


def feeds_of(machine: Machine) -> tuple[str, ...]:
    """What it follows."""
    return followed(machine.replica.reader().conn, machine.replica.house)


def alike(server: Rows, machine: Machine) -> None:
    """I6: the same rows. `server`: those of the feeds that the machine follows."""
    ours = rows_of(machine.replica.reader(), feeds_of(machine))
    for table, rows in server.items():
        if ours[table] != rows:
            extra, missing = ours[table] - rows, rows - ours[table]
            raise Broken(
                "I6 copy differs",
                f"{machine.name} {table}: {len(extra)} extra, {len(missing)} missing;"
                f" {_one(extra)} instead of {_one(missing)}",
            )


def _one(rows: set[tuple[object, ...]]) -> str:
    return str(min(rows, key=repr)) if rows else "nothing"


def at_head(store: RowStore, machine: Machine) -> bool:
    """Whether the machine's copy is whole, at the feeds' ends, and nothing of it waits."""
    replica = machine.replica
    heads = dict(store.conn.execute("SELECT id, head FROM scope").fetchall())
    conn = replica.reader().conn
    if reads_anew(conn):  # rows of the past go with the pull that ends it
        return False
    if any(cursor.seq != heads.get(cursor.scope, 0) for cursor in cursors(conn, replica.house)):
        return False
    elsewhere = (replica.device, replica.house)
    if seats_digest(store, *elsewhere) != seats_digest(replica.reader(), *elsewhere):
        return False  # the next pull tells
    waits = conn.execute(
        "SELECT (SELECT count(*) FROM journal WHERE settled = 0) + (SELECT count(*) FROM claim)"
    ).fetchone()[0]
    if isinstance(machine, HubMachine) and machine.hub.keeping.waiting():
        return False
    return machine.device.session.opened and not waits


def has_told(machine: Machine) -> bool:
    """Whether a machine that was cut off knows it, and nothing of it waits."""
    conn = machine.replica.reader().conn
    return machine.device.session.revoked and not waiting(conn)


def acknowledged(store: RowStore, machine: Machine) -> None:
    """I10: what a device believes stored is stored."""
    stored = {bytes(digest) for (digest,) in store.conn.execute("SELECT hash FROM event")}
    for digest, seq in machine.replica.reader().conn.execute(
        "SELECT hash, seq FROM journal WHERE ack >= 2"
    ):
        if bytes(digest) not in stored:
            raise Broken("I10 acknowledged and not stored", f"{machine.name} {seq}")


def rights_known(store: RowStore, machines: list[Machine]) -> None:
    """I13: every seat that a device owns in its present incarnation would be sold, or given
    to whom it is kept for, by it.
    """
    ours: dict[tuple[bytes, int], set[tuple[bytes, int]]] = {}
    for machine in machines:
        here = (machine.replica.device, machine.replica.incarnation)
        ours.setdefault(here, set()).update(machine.rights())
    grants: dict[bytes, Row] = {row.id: row for row in store.select(Grant, "state = 'active'")}
    for seat in store.select(Seat, "state IN ('granted', 'reserved')"):
        grant = grants.get(seat.grant)
        if not isinstance(grant, Grant):
            continue
        known = ours.get((grant.device, grant.incarnation))
        if known is not None and (seat.performance, seat.seat) not in known:
            raise Broken("I13 right unknown to its owner", str(seat))


def rights_of_somebody(
    store: RowStore, machines: list[Machine], left: set[tuple[bytes, int]]
) -> None:
    """I11 after copies: a right of an incarnation that was left, and that nobody goes on with, is
    contested, so that only a person frees it: its other copy may have sold under it. Of a device
    that was cut off no copy opens any more, and a person has to declare its rights lost as well.
    """
    here = {(machine.replica.device, machine.replica.incarnation) for machine in machines}
    ours = {device.id for device in store.select(Device, "state = 'active'")}
    for grant in store.select(Grant, "state = 'active'"):
        if grant.device in ours and (grant.device, grant.incarnation) in left - here:
            raise Broken("I11 right of nobody", str(grant))


def recalls_answered(store: RowStore, machines: list[Machine]) -> None:
    """I15: who was asked for places, and has heard of it, has given what it had not sold."""
    here = {(machine.replica.device, machine.replica.incarnation) for machine in machines}
    for grant in store.select(Grant, "state = 'active' AND recalled <> ?", (b"",)):
        if (grant.device, grant.incarnation) in here:
            raise Broken("I15 recall without an answer", str(grant))
