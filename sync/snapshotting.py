"""Reading a snapshot into this copy: what is wanted, what has come, and taking it over.

The manifest and each chunk are on disk when they have come, so that a download that broke off goes
on. A copy that is new takes everything over in one transaction, its indexes made at the end; one
that people work with takes it in slices, with its own pending events folded on top.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from boxoffice.errors import Unavailable
from boxoffice.replica.database import Connection
from boxoffice.replica.replica import Replica
from boxoffice.replica.rowstore import PUT
from boxoffice.replica.schema import indexes_of_rows
from boxoffice.replica.transaction import Transaction
from sync import copying
from sync.snapshot import (
    Manifest,
    SnapshotReply,
    SnapshotRequest,
    digest_of,
    rows_of,
    slices,
    values_of,
)

SLICE_ROWS = 500
"""As many as a page: nobody waits longer for the writer's turn."""

_decode = msgspec.msgpack.Decoder(Manifest).decode
_encode = msgspec.msgpack.Encoder().encode


def manifest_of(replica: Replica, scope: str, epoch: int) -> Manifest | None:
    """The manifest that is being read for a scope, or None when there is none of this epoch."""
    found = (
        replica.reader()
        .conn.execute("SELECT manifest FROM snapshot WHERE scope = ?", (scope,))
        .fetchone()
    )
    manifest = None if found is None else _decode(found[0])
    return manifest if manifest is not None and manifest.epoch == epoch else None


def missing(replica: Replica, manifest: Manifest) -> bytes:
    """The next chunk to ask for; empty when all are here."""
    here = _hashes(replica.reader().conn)
    return next((chunk.hash for chunk in manifest.chunks if chunk.hash not in here), b"")


def take(replica: Replica, ask: SnapshotRequest, reply: SnapshotReply) -> int | None:
    """Keep a manifest or a chunk. The number of rows when the copy was taken over with it, 0 when
    this snapshot leads nowhere any more and a pull must say what is wanted, None before that.

    Unavailable("server_answered_nonsense") when it is not what was asked for.
    """
    if reply.manifest is not None:
        _begin(replica, reply.manifest)
    elif reply.data:
        _keep(replica, ask.chunk, reply.data)
    manifest = manifest_of(replica, ask.scope, ask.epoch)
    gone = reply.manifest is None and not reply.data
    if manifest is None or gone or _behind(replica, manifest):
        _give_up(replica, ask.scope)
        return 0
    return None if missing(replica, manifest) else _take_over(replica, manifest)


def resume(replica: Replica, epoch: int) -> int:
    """Take over what has come whole and was not taken over to its end: the program ended in it, or
    the disk was full. Returns how many rows; until then no older page may come in between.
    """
    taken = 0
    for manifest in _manifests(replica.reader().conn):
        if missing(replica, manifest):
            continue
        if manifest.epoch == epoch and not _behind(replica, manifest):
            taken += _take_over(replica, manifest)
        else:
            _give_up(replica, manifest.scope)
    return taken


def takes_over(replica: Replica) -> bool:
    """Whether a snapshot has come whole: this copy may be partly of its state, partly older."""
    return any(not missing(replica, m) for m in _manifests(replica.reader().conn))


def _manifests(conn: Connection) -> list[Manifest]:
    return [_decode(data) for (data,) in conn.execute("SELECT manifest FROM snapshot")]


def _begin(replica: Replica, manifest: Manifest) -> None:
    """Read this one from now on; chunks that it shares with one that was begun before stay."""
    with replica.write() as tx:
        conn = tx.store.conn
        conn.execute(
            "INSERT OR REPLACE INTO snapshot(scope, manifest) VALUES(?, ?)",
            (manifest.scope, _encode(manifest)),
        )
        _forget_chunks(conn)


def _keep(replica: Replica, digest: bytes, data: bytes) -> None:
    if digest_of(data) != digest:
        raise Unavailable("server_answered_nonsense", path="/v1/snapshot")
    with replica.write() as tx:
        tx.store.conn.execute(
            "INSERT OR IGNORE INTO snapshot_chunk(hash, data) VALUES(?, ?)", (digest, data)
        )


def _behind(replica: Replica, manifest: Manifest) -> bool:
    """Whether this copy has come as far by itself."""
    here = copying.cursors(replica.reader().conn, replica.house)
    return any(at.scope == manifest.scope and at.seq >= manifest.seq for at in here)


def _give_up(replica: Replica, scope: str) -> None:
    with replica.write() as tx:
        tx.store.conn.execute("DELETE FROM snapshot WHERE scope = ?", (scope,))
        _forget_chunks(tx.store.conn)


def _take_over(replica: Replica, manifest: Manifest) -> int:
    """Make this copy what the snapshot says; returns how many rows."""
    if _is_new(replica, manifest):
        return _take_at_once(replica, manifest)
    return _take_in_slices(replica, manifest)


def _take_at_once(replica: Replica, manifest: Manifest) -> int:
    taken = 0
    with replica.write() as tx:
        conn = tx.store.conn
        indexes = indexes_of_rows(conn)
        for name, _ in indexes:
            conn.execute(f'DROP INDEX "{name}"')
        for data in _chunks(conn, manifest):
            table, values = values_of(data)
            if table is not None:
                conn.executemany(PUT[table], values)
                tx.store.wrote(table)
                taken += len(values)
        for _, made in indexes:
            conn.execute(made)
        _finish(tx, replica, manifest)
    return taken


def _take_in_slices(replica: Replica, manifest: Manifest) -> int:
    """Row versions only go forward, so that a part of them harms nobody until the rest has come."""
    taken = 0
    for data in _chunks(replica.reader().conn, manifest):
        for part in slices(rows_of(data), SLICE_ROWS):
            with replica.write() as tx:
                copying.take_rows(tx, replica, part)
            taken += len(part)
    with replica.write() as tx:
        _finish(tx, replica, manifest)
    return taken


def _finish(tx: Transaction, replica: Replica, manifest: Manifest) -> None:
    """The cursor stands where the snapshot does; its chunks are needed no more."""
    conn = tx.store.conn
    copying.put_cursor(conn, manifest.scope, manifest.epoch, manifest.seq, manifest.chain)
    conn.execute("DELETE FROM snapshot WHERE scope = ?", (manifest.scope,))
    _forget_chunks(conn)
    copying.settle(tx, replica, [])


def _is_new(replica: Replica, manifest: Manifest) -> bool:
    """Whether nothing here can be in its way: no rows of people's work, and none to come."""
    store = replica.reader()
    rows = store.conn.execute("SELECT 1 FROM order_ UNION ALL SELECT 1 FROM ticket LIMIT 1")
    cursors = {cursor.scope: cursor.seq for cursor in copying.cursors(store.conn, replica.house)}
    return (
        rows.fetchone() is None
        and not cursors.get(manifest.scope, 0)
        and not copying.reads_anew(store.conn)
        and not len(replica.pending)
    )


def _chunks(conn: Connection, manifest: Manifest) -> Iterator[bytes]:
    for chunk in manifest.chunks:
        (data,) = conn.execute(
            "SELECT data FROM snapshot_chunk WHERE hash = ?", (chunk.hash,)
        ).fetchone()
        yield data


def _hashes(conn: Connection) -> set[bytes]:
    return {digest for (digest,) in conn.execute("SELECT hash FROM snapshot_chunk")}


def _forget_chunks(conn: Connection) -> None:
    """Chunks that no manifest names any more."""
    named = {chunk.hash for manifest in _manifests(conn) for chunk in manifest.chunks}
    conn.executemany(
        "DELETE FROM snapshot_chunk WHERE hash = ?",
        [(digest,) for digest in _hashes(conn) - named],
    )
