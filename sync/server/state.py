"""Named values of the server: its device id, its epoch, which houses recover."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from sync.server.store import ServerStore


def get(store: ServerStore, name: str, default: Any = None) -> Any:
    """A named value, or the default."""
    found = store.run("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return default if found is None else msgspec.msgpack.decode(bytes(found[0]))


def put(store: ServerStore, name: str, value: Any) -> None:
    """Set a named value."""
    store.run(
        "INSERT INTO meta(name, value) VALUES(?, ?)"
        " ON CONFLICT(name) DO UPDATE SET value = excluded.value",
        (name, msgspec.msgpack.encode(value)),
    )


def recovering(store: ServerStore) -> frozenset[bytes]:
    """Houses that wait for their devices after the server lost its tail: nothing is granted."""
    return frozenset(get(store, "recovering", []))


def set_recovering(store: ServerStore, houses: Iterable[bytes]) -> None:
    """Say which houses wait."""
    put(store, "recovering", sorted(houses))
