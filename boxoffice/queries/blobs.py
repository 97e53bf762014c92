"""What is too large for an event, by the SHA-256 of its bytes."""

from __future__ import annotations

from boxoffice.replica.rowstore import RowStore


def blob(store: RowStore, digest: bytes) -> bytes | None:
    """The bytes of this hash, or None when they are not here (yet)."""
    found = store.conn.execute("SELECT data FROM blob WHERE hash = ?", (digest,)).fetchone()
    return bytes(found[0]) if found else None
