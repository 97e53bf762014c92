"""Snapshots on the server: made beside the running work, kept until they are too old.

A snapshot is read in one consistent view of the database, which holds up nobody, and is stored
chunk by chunk. It is used again for whoever comes next, as long as the feed goes on from its place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from boxoffice.fold.row import InHouse, InPublic, InTwoHouses
from boxoffice.fold.rows import ORG_SCOPE, TABLES, Device, Row
from sync.server import state
from sync.server.authority import may_follow
from sync.server.feeds import forget_snapshots
from sync.server.keeping import Keeping
from sync.server.locks import LOOKING, reach_of
from sync.server.opening import authentic
from sync.server.store import ServerStore
from sync.server.transactions import Transactions
from sync.server.work import Work
from sync.snapshot import (
    CHUNK_ROWS,
    Chunk,
    Manifest,
    SnapshotReply,
    SnapshotRequest,
    digest_of,
    pack,
)

_decode = msgspec.msgpack.Decoder(Manifest).decode
_encode = msgspec.msgpack.Encoder().encode


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a scope stands in one view of the database."""

    epoch: int
    seq: int
    chain: bytes
    erasures: int


class Snapshots:
    """Makes, keeps and hands out snapshots."""

    def __init__(self, transactions: Transactions, keeping: Keeping) -> None:
        self._transactions = transactions
        self._keeping = keeping

    def answer(self, ask: SnapshotRequest) -> SnapshotReply:
        """The manifest of a scope that this device follows, or one chunk of it."""
        reply = self._transactions.run(lambda work: self._ready(work, ask), LOOKING)
        if reply is None:
            return SnapshotReply(ok=True, manifest=self._make(ask.scope))
        return reply

    def _ready(self, work: Work, ask: SnapshotRequest) -> SnapshotReply | None:
        """What can be answered at once; None when the snapshot has to be made first."""
        device = work.store.get(Device, (ask.device,))
        fits = ask.epoch == work.journal.epoch and authentic(
            work.store, ask.device, ask.incarnation, ask.token
        )
        if device is None or not fits:
            return SnapshotReply(ok=False, reopen=True)
        if ask.scope not in may_follow(device):
            return SnapshotReply(ok=False)
        if ask.chunk:
            return SnapshotReply(ok=True, data=_chunk(work.store, ask.scope, ask.chunk))
        usable = _usable(work.store, ask.scope, self._keeping.snapshot_changes)
        return None if usable is None else SnapshotReply(ok=True, manifest=usable)

    def _make(self, scope: str) -> Manifest:
        while True:
            with self._transactions.reading() as store:
                place = _place(store, scope)
                chunks = tuple(self._keep(scope, data, n) for data, n in _packed(store, scope))
            manifest = Manifest(scope, place.epoch, place.seq, place.chain, chunks)

            def finish(work: Work, manifest: Manifest = manifest, place: _Place = place) -> bool:
                return _finish(work, manifest, place)

            if self._transactions.run(finish, reach_of(scope)):
                return manifest

    def _keep(self, scope: str, data: bytes, rows: int) -> Chunk:
        digest = digest_of(data)
        put = (
            "INSERT INTO snapshot_chunk(scope, hash, data) VALUES(?, ?, ?)"
            " ON CONFLICT(scope, hash) DO NOTHING"
        )
        self._transactions.run(
            lambda work: work.store.run(put, (scope, digest, data)), reach_of(scope)
        )
        return Chunk(digest, rows)


def _finish(work: Work, manifest: Manifest, place: _Place) -> bool:
    """Keep the manifest, unless what it was made of is true no more: then all of it goes."""
    scope = manifest.scope
    work.feed.lock((scope,))  # nobody tidies up while it is looked at
    if not _still_true(work.store, manifest, place):
        forget_snapshots(work.store, scope)
        return False
    work.store.run(
        "INSERT INTO snapshot(scope, seq, epoch, manifest) VALUES(?, ?, ?, ?)"
        " ON CONFLICT(scope, seq, epoch) DO UPDATE SET manifest = excluded.manifest",
        (scope, place.seq, place.epoch, _encode(manifest)),
    )
    return True


def _still_true(store: ServerStore, manifest: Manifest, place: _Place) -> bool:
    """Nothing was erased while it was made, and none of its chunks was tidied away."""
    stored = store.run("SELECT hash FROM snapshot_chunk WHERE scope = ?", (manifest.scope,))
    here = {bytes(digest) for (digest,) in stored}
    same = _place(store, manifest.scope).erasures == place.erasures
    return same and all(chunk.hash in here for chunk in manifest.chunks)


def drop_superseded(store: ServerStore, scope: str) -> None:
    """Keep the newest of a scope; whoever reads an older one asks for a new manifest."""
    newest = _kept(store, scope)[:1]
    for manifest in newest:
        store.run("DELETE FROM snapshot WHERE scope = ? AND seq < ?", (scope, manifest.seq))
    kept = {chunk.hash for manifest in newest for chunk in manifest.chunks}
    stored = store.run("SELECT hash FROM snapshot_chunk WHERE scope = ?", (scope,)).fetchall()
    store.run_many(
        "DELETE FROM snapshot_chunk WHERE scope = ? AND hash = ?",
        [(scope, bytes(digest)) for (digest,) in stored if bytes(digest) not in kept],
    )


def first_kept(store: ServerStore, scope: str) -> int:
    """The oldest number that the feed of a scope still has; 0 when it has none."""
    return int(store.run("SELECT min(seq) FROM feed WHERE scope = ?", (scope,)).fetchone()[0] or 0)


def _kept(store: ServerStore, scope: str) -> list[Manifest]:
    rows = store.run(
        "SELECT manifest FROM snapshot WHERE scope = ? ORDER BY seq DESC", (scope,)
    ).fetchall()
    return [_decode(bytes(data)) for (data,) in rows]


def _usable(store: ServerStore, scope: str, behind: int) -> Manifest | None:
    """The newest one, when the feed goes on from its place and not too far."""
    now, first = _place(store, scope), first_kept(store, scope)
    for manifest in _kept(store, scope):
        near = now.seq - manifest.seq <= behind
        if manifest.epoch == now.epoch and near and manifest.seq >= first:
            return manifest
    return None


def _place(store: ServerStore, scope: str) -> _Place:
    found = store.run("SELECT head, chain FROM scope WHERE id = ?", (scope,)).fetchone()
    erasures = store.run("SELECT count(*) FROM pii WHERE erased = 1").fetchone()[0]
    seq, chain = (0, b"") if found is None else (found[0], bytes(found[1]))
    return _Place(state.get(store, "epoch", 1), seq, chain, erasures)


def _chunk(store: ServerStore, scope: str, digest: bytes) -> bytes:
    found = store.run(
        "SELECT data FROM snapshot_chunk WHERE scope = ? AND hash = ?", (scope, digest)
    ).fetchone()
    return b"" if found is None else bytes(found[0])


def _packed(store: ServerStore, scope: str) -> Iterator[tuple[bytes, int]]:
    """Every row of a scope in the order of its key, packed."""
    for table in TABLES:
        where, params = _asked(table, scope)
        names = table.__struct_fields__
        columns = ", ".join(f'"{name}"' for name in names)
        key = ", ".join(f'"{name}"' for name in names[: table.KEY])
        sql = f'SELECT {columns} FROM "{table.TABLE}" WHERE {where} ORDER BY {key}'  # noqa: S608
        found = store.run(sql, params)
        while rows := found.fetchmany(CHUNK_ROWS):
            kept = [tuple(row) for row in rows if where != _ALL or scope in table(*row).scopes()]
            if kept:
                yield pack(table, kept), len(kept)


_ALL = "1 = 1"


def _asked(table: type[Row], scope: str) -> tuple[str, tuple[Any, ...]]:
    """Which rows of a table a scope may carry: by their columns where those say it all, else all
    of them, to be asked one by one.
    """
    own_way = table.scopes not in (InHouse.scopes, InTwoHouses.scopes, InPublic.scopes)
    if own_way:
        return _ALL, ()
    of, _, house_hex = scope.partition("/")
    shown = issubclass(table, InPublic)
    if scope == ORG_SCOPE or shown != (of == "public"):
        return "1 = 0", ()
    house = bytes.fromhex(house_hex)
    if issubclass(table, InTwoHouses):
        return "house = ? OR seller = ?", (house, house)
    return "house = ?", (house,)
