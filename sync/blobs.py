"""Blobs travel beside the events: content-addressed, sent once, fetched when they are named."""

from __future__ import annotations

import hashlib

import msgspec

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Document, Evening
from boxoffice.replica.replica import Replica
from sync.client import SyncApi


def send_unsent(replica: Replica, api: SyncApi) -> None:
    """Upload blobs made here; before the events that name them."""
    conn = replica.reader().conn
    unsent = conn.execute("SELECT hash, data FROM blob WHERE sent = 0").fetchall()
    for digest, data in unsent:
        api.put_blob(digest, data)
        with replica.write() as tx:
            tx.store.conn.execute("UPDATE blob SET sent = 1 WHERE hash = ?", (digest,))


def fetch_missing(replica: Replica, api: SyncApi) -> None:
    """Download plans that performances pin, and files that layouts name, that are not here yet."""
    store = replica.reader()
    have = {digest for (digest,) in store.conn.execute("SELECT hash FROM blob")}
    pinned = [
        *(document.fields for document in store.select(Document, "kind = 'performance'")),
        *(evening.shown for evening in store.select(Evening, "1 = 1")),
    ]
    wanted = {msgspec.msgpack.decode(said).get("plan", b"") for said in pinned}
    for layout in store.select(Document, "kind = 'layout'"):
        named = msgspec.msgpack.decode(layout.fields).get("files") or ()
        wanted.update(digest for digest in named if isinstance(digest, bytes))
    for digest in wanted - have - {b""}:
        data = api.get_blob(digest)
        if data is None:
            continue
        if hashlib.sha256(data).digest() != digest:
            raise Unavailable("server_answered_nonsense", path="/v1/blob")
        with replica.write() as tx:
            tx.keep_blob(digest, data)
            tx.store.conn.execute("UPDATE blob SET sent = 1 WHERE hash = ?", (digest,))
