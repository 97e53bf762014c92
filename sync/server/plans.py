"""The hall's plan behind a performance, as far as it is here."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from boxoffice.catalog.plan import Plan, decode_plan
from boxoffice.fold.rows import Document
from sync.server.store import ServerStore

MOST_KEPT = 64
"""Plans that are kept as read: each claim asks for one, and a hall's takes as long as a claim."""


def pinned(store: ServerStore, house: bytes, performance: bytes) -> Plan | None:
    """The plan that a performance is pinned to now; None when it has none, or that is not here."""
    document = store.get(Document, (house, "performance", performance))
    if document is None:
        return None
    return plan_here(store, msgspec.msgpack.decode(document.fields).get("plan", b""))


def plan_here(store: ServerStore, digest: bytes) -> Plan | None:
    """The plan of this hash; None when it is not here, or is no plan: it has no places then."""
    found = store.run("SELECT data FROM blob WHERE hash = ?", (digest,)).fetchone()
    return None if found is None else _read(bytes(found[0]))


@lru_cache(MOST_KEPT)
def _read(data: bytes) -> Plan | None:
    try:
        return decode_plan(data)
    except msgspec.MsgspecError:
        return None
