"""API keys: which shop of which house asks. A key is shown once; the server keeps its hash."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass

from boxoffice.errors import Refused
from boxoffice.ids import Entropy, HouseId
from sync.server.store import ServerStore

PREFIX = "bxs_"
"""So that a key left in a file or a log is recognised for what it is."""
_SECRET_LENGTH = 32
_SHORT = 4
"""Bytes of the hash that name a key to people."""
_COLUMNS = "hash, house, name, per_minute, revoked_ms"


@dataclass(frozen=True, slots=True)
class ShopKey:
    """Who asks. Keys of one house and name are one shop: so a key is replaced without a break."""

    hash: bytes
    house: HouseId
    name: str
    per_minute: int
    """Requests a minute in the long run."""
    revoked: bool

    @property
    def id(self) -> str:
        """What people call it: eight letters that give nothing away."""
        return self.hash[:_SHORT].hex()


def make(
    store: ServerStore, house: HouseId, name: str, per_minute: int, now_ms: int, entropy: Entropy
) -> str:
    """A new key for this shop of the house."""
    secret = base64.urlsafe_b64encode(entropy(_SECRET_LENGTH)).decode().rstrip("=")
    key = PREFIX + secret
    store.run(
        "INSERT INTO shop_key(hash, house, name, per_minute, made_ms, revoked_ms)"
        " VALUES(?, ?, ?, ?, ?, 0)",
        (_hash(key), house, name, per_minute, now_ms),
    )
    return key


def find(store: ServerStore, key: str) -> ShopKey:
    """The shop behind a key. Refused("key_missing" | "key_unknown" | "key_revoked").

    Looked up by its hash, so the time it takes tells nothing of other keys.
    """
    if not key:
        raise Refused("key_missing")
    row = store.run(
        f"SELECT {_COLUMNS} FROM shop_key WHERE hash = ?",  # noqa: S608 - our own names
        (_hash(key),),
    ).fetchone()
    if row is None:
        raise Refused("key_unknown")
    found = _read(row)
    if found.revoked:
        raise Refused("key_revoked")
    return found


def of_house(store: ServerStore, house: HouseId) -> list[ShopKey]:
    """All keys of a house, oldest first."""
    rows = store.run(
        f"SELECT {_COLUMNS} FROM shop_key WHERE house = ? ORDER BY made_ms, hash",  # noqa: S608
        (house,),
    ).fetchall()
    return [_read(row) for row in rows]


def revoke(store: ServerStore, house: HouseId, key_id: str, now_ms: int) -> None:
    """From now on this key opens nothing. Refused("key_unknown")."""
    known = [key for key in of_house(store, house) if key.id == key_id]
    if not known:
        raise Refused("key_unknown")
    store.run_many(
        "UPDATE shop_key SET revoked_ms = ? WHERE hash = ? AND revoked_ms = 0",
        [(now_ms, key.hash) for key in known],
    )


def _hash(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()


def _read(row: tuple[bytes, bytes, str, int, int]) -> ShopKey:
    return ShopKey(bytes(row[0]), HouseId(bytes(row[1])), row[2], row[3], bool(row[4]))
