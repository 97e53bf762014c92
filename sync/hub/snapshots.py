"""Snapshots as the hub fetched them from the server, for a device that is too far behind its feed.

Kept whole or not at all, chunk by chunk as it came, so that a device believes its hashes as it
believes the server's. The kept feed goes on from its place: a device that has read it catches up.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from boxoffice.errors import Unavailable
from boxoffice.replica.database import Connection
from sync.hub.store import HubStore
from sync.snapshot import Manifest, SnapshotReply, SnapshotRequest, digest_of

TOO_OLD = 20_000
"""Changes behind its head: forty pages for whoever begins with it."""

_decode = msgspec.msgpack.Decoder(Manifest).decode
_encode = msgspec.msgpack.Encoder().encode
Ask = Callable[[SnapshotRequest], SnapshotReply]


class HubSnapshots:
    """The snapshots of one hub."""

    def __init__(self, store: HubStore, house_scopes: tuple[str, ...]) -> None:
        self._store = store
        self._scopes = house_scopes

    def answer(self, ask: SnapshotRequest) -> SnapshotReply:
        """The manifest of a scope, or one of its chunks; not `ok` without one of this epoch."""
        with self._store.read() as conn:
            manifest = _kept(conn, ask.scope)
            if ask.scope not in self._scopes or manifest is None or manifest.epoch != ask.epoch:
                return SnapshotReply(ok=False)
            if not ask.chunk:
                return SnapshotReply(ok=True, manifest=manifest)
            found = conn.execute(
                "SELECT data FROM snapshot_chunk WHERE scope = ? AND hash = ?",
                (ask.scope, ask.chunk),
            ).fetchone()
        return SnapshotReply(ok=True, data=bytes(found[0]) if found else b"")

    def wanted(self, epoch: int) -> tuple[str, ...]:
        """Scopes with a kept feed and no snapshot that it goes on from, not too far behind."""
        with self._store.read() as conn:
            return tuple(s for s in self._scopes if _is_wanted(conn, s, epoch))

    def fetch(self, first: SnapshotRequest, ask: Ask) -> bool:
        """Read the snapshot that `first` asks for the manifest of. Chunks that are here already are
        not asked for again. False when the server gives none now.

        Unavailable("server_answered_nonsense") for a chunk that is not what it is called.
        """
        manifest = ask(first).manifest
        if manifest is None:
            return False
        for chunk in manifest.chunks:
            if not self._has(first.scope, chunk.hash):
                data = ask(msgspec.structs.replace(first, chunk=chunk.hash)).data
                if not data:
                    return False  # it was tidied away meanwhile
                if digest_of(data) != chunk.hash:
                    raise Unavailable("server_answered_nonsense", path="/v1/snapshot")
                self._keep(first.scope, chunk.hash, data)
        return self._finish(manifest)

    def _has(self, scope: str, digest: bytes) -> bool:
        with self._store.read() as conn:
            found = conn.execute(
                "SELECT 1 FROM snapshot_chunk WHERE scope = ? AND hash = ?", (scope, digest)
            ).fetchone()
        return found is not None

    def _keep(self, scope: str, digest: bytes, data: bytes) -> None:
        with self._store.write() as conn:
            conn.execute(
                "INSERT OR IGNORE INTO snapshot_chunk(scope, hash, data) VALUES(?, ?, ?)",
                (scope, digest, data),
            )

    def _finish(self, manifest: Manifest) -> bool:
        """All of it is here, unless somebody was forgotten while it came."""
        scope = manifest.scope
        with self._store.write() as conn:
            here = {h for (h,) in conn.execute(
                "SELECT hash FROM snapshot_chunk WHERE scope = ?", (scope,)
            )}  # fmt: skip
            named = {chunk.hash for chunk in manifest.chunks}
            if not named <= here:
                return False
            conn.execute(
                "INSERT OR REPLACE INTO snapshot(scope, manifest) VALUES(?, ?)",
                (scope, _encode(manifest)),
            )
            conn.executemany(
                "DELETE FROM snapshot_chunk WHERE scope = ? AND hash = ?",
                [(scope, digest) for digest in here - named],
            )
        return True


def forget(conn: Connection, scope: str) -> None:
    """A person in it asked to be forgotten: whoever reads it begins with a new one."""
    conn.execute("DELETE FROM snapshot WHERE scope = ?", (scope,))
    conn.execute("DELETE FROM snapshot_chunk WHERE scope = ?", (scope,))


def _kept(conn: Connection, scope: str) -> Manifest | None:
    found = conn.execute("SELECT manifest FROM snapshot WHERE scope = ?", (scope,)).fetchone()
    return None if found is None else _decode(found[0])


def _is_wanted(conn: Connection, scope: str, epoch: int) -> bool:
    start = conn.execute(
        "SELECT seq FROM start WHERE scope = ? AND epoch = ?", (scope, epoch)
    ).fetchone()
    if start is None:
        return False
    head = conn.execute("SELECT max(seq) FROM feed WHERE scope = ?", (scope,)).fetchone()[0]
    manifest = _kept(conn, scope)
    if manifest is None or manifest.epoch != epoch or manifest.seq < start[0]:
        return True
    behind: int = (head or start[0]) - manifest.seq
    return behind > TOO_OLD
