"""Small named values of a device database: who it is, where its chain stands, its session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from boxoffice.ids import DeviceId, HouseId
from boxoffice.journal.event import GENESIS, place_of
from boxoffice.replica.database import Connection
from boxoffice.replica.witness import Head


@dataclass(frozen=True, slots=True)
class Identity:
    """Device and house; empty before enrolment."""

    device: DeviceId
    house: HouseId


def get(conn: Connection, name: str, default: Any = None) -> Any:
    """A named value, or the default."""
    found = conn.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return default if found is None else msgspec.msgpack.decode(found[0])


def put(conn: Connection, name: str, value: Any) -> None:
    """Set a named value, inside the caller's transaction."""
    conn.execute(
        "INSERT OR REPLACE INTO meta(name, value) VALUES(?, ?)",
        (name, msgspec.msgpack.encode(value)),
    )


def identity(conn: Connection) -> Identity:
    """Who this installation is."""
    return Identity(DeviceId(get(conn, "device", b"")), HouseId(get(conn, "house", b"")))


def head(conn: Connection) -> Head:
    """The newest event of the current incarnation."""
    incarnation = get(conn, "incarnation", 1)
    found = conn.execute(
        "SELECT seq, hash FROM journal WHERE place BETWEEN ? AND ? ORDER BY place DESC LIMIT 1",
        (place_of(incarnation, 0), place_of(incarnation + 1, 0)),
    ).fetchone()
    return Head(incarnation, *found) if found else Head(incarnation, 0, GENESIS)
