"""Feeds as the hub received them, change by change, for devices that cannot reach the server.

Verbatim, so that the chains hold: a device takes a page of the hub as it takes one of the server.
The hub never tells a device to begin anew; that is the server's word.
"""

from __future__ import annotations

import msgspec

from boxoffice.fold.rows import Pii
from boxoffice.replica.database import Connection
from sync.chain import link_of, next_chain
from sync.hub import snapshots
from sync.hub.store import HubStore
from sync.protocol import (
    PAGE_BYTES,
    PAGE_ROWS,
    Change,
    Page,
    Position,
    PullReply,
    PullRequest,
)

KEPT_CHANGES = 100_000
"""Per scope: more than a week of a large house; who is further behind asks the server."""

_decode_rows = msgspec.msgpack.Decoder(list[tuple[str, msgspec.Raw]]).decode
_decode_pii = msgspec.msgpack.Decoder(Pii).decode
_encode = msgspec.msgpack.Encoder().encode


class Feeds:
    """The cache of one hub."""

    def __init__(self, store: HubStore, house_scopes: tuple[str, ...]) -> None:
        self._store = store
        self._scopes = house_scopes

    def took(self, ask: PullRequest, reply: PullReply) -> None:
        """Keep the pages of a pull, before the hub's own copy moves on. A feed that the copy leaves
        for a snapshot is kept no longer: what is erased behind it would stand there for ever.
        """
        asked = {cursor.scope: cursor for cursor in ask.cursors}
        pages = [page for page in reply.pages if page.changes and page.scope in asked]
        if not (pages or reply.snapshots):
            return
        with self._store.write() as conn:
            for scope in reply.snapshots:
                conn.execute("DELETE FROM feed WHERE scope = ?", (scope,))
                conn.execute("DELETE FROM start WHERE scope = ?", (scope,))
            for page in pages:
                _append(conn, page, asked[page.scope], ask.epoch)

    def answer(self, ask: PullRequest, copied_ms: int) -> PullReply:
        """What is here behind the cursors. `copied_ms`: when the hub last heard the server."""
        with self._store.read() as conn:
            pages = tuple(
                page
                for cursor in ask.cursors
                if cursor.scope in self._scopes
                and (page := _page(conn, cursor, ask.epoch)) is not None
            )
        return PullReply(ok=True, pages=pages, server_ms=copied_ms)


def _end(conn: Connection, scope: str, epoch: int) -> Position | None:
    """Where the kept feed of this epoch ends."""
    start = conn.execute(
        "SELECT seq, chain FROM start WHERE scope = ? AND epoch = ?", (scope, epoch)
    ).fetchone()
    last = conn.execute(
        "SELECT seq, chain FROM feed WHERE scope = ? ORDER BY seq DESC LIMIT 1", (scope,)
    ).fetchone()
    found = (last or start) if start else None
    return Position(scope, *found) if found else None


def _append(conn: Connection, page: Page, asked: Position, epoch: int) -> None:
    if not _passed(conn, asked, epoch):  # the hub read a snapshot, or its copy anew
        conn.execute("DELETE FROM feed WHERE scope = ?", (page.scope,))
        conn.execute(
            "INSERT OR REPLACE INTO start(scope, epoch, seq, chain) VALUES(?, ?, ?, ?)",
            (page.scope, epoch, asked.seq, asked.chain),
        )
    # What stands behind it is the same page, whose first answer the hub's own copy did not take.
    conn.execute("DELETE FROM feed WHERE scope = ? AND seq > ?", (page.scope, asked.seq))
    chain, erased = asked.chain, set[bytes]()
    for n, change in enumerate(page.changes, asked.seq + 1):
        chain = next_chain(chain, change.link or link_of(change.rows))
        conn.execute(
            "INSERT INTO feed(scope, seq, rows, link, chain) VALUES(?, ?, ?, ?, ?)",
            (page.scope, n, change.rows, change.link, chain),
        )
        erased |= _erased_in(change.rows)
    for ref in erased:
        _erase(conn, page.scope, ref)
    if erased:
        snapshots.forget(conn, page.scope)
    _let_go(conn, page.scope, asked.seq + len(page.changes) - KEPT_CHANGES)


def _let_go(conn: Connection, scope: str, seq: int) -> None:
    """The kept feed begins behind this number."""
    found = conn.execute(
        "SELECT chain FROM feed WHERE scope = ? AND seq = ?", (scope, seq)
    ).fetchone()
    if found is not None:
        conn.execute("UPDATE start SET seq = ?, chain = ? WHERE scope = ?", (seq, *found, scope))
        conn.execute("DELETE FROM feed WHERE scope = ? AND seq <= ?", (scope, seq))


def _erased_in(rows: bytes) -> set[bytes]:
    items = [_decode_pii(row) for table, row in _decode_rows(rows) if table == Pii.TABLE]
    return {item.ref for item in items if item.erased}


def _erase(conn: Connection, scope: str, ref: bytes) -> None:
    """A person asked to be forgotten: the value leaves, its link stays so that the chain holds."""
    found = conn.execute(
        "SELECT seq, rows, link FROM feed WHERE scope = ? AND instr(rows, ?) > 0", (scope, ref)
    ).fetchall()
    for seq, rows, link in found:
        left = [(table, row) for table, row in _decode_rows(rows) if not _names(table, row, ref)]
        conn.execute(
            "UPDATE feed SET rows = ?, link = ? WHERE scope = ? AND seq = ?",
            (_encode(left), link or link_of(rows), scope, seq),
        )


def _names(table: str, row: msgspec.Raw, ref: bytes) -> bool:
    if table != Pii.TABLE:
        return False
    item = _decode_pii(row)
    return item.ref == ref and not item.erased


def _page(conn: Connection, cursor: Position, epoch: int) -> Page | None:
    """Changes behind a cursor that this hub can vouch for, or None."""
    end = _end(conn, cursor.scope, epoch)
    if end is None or not _passed(conn, cursor, epoch):
        return None
    chain, changes, size, rows_left = cursor.chain, list[Change](), 0, PAGE_ROWS
    for rows, link, behind in conn.execute(
        "SELECT rows, link, chain FROM feed WHERE scope = ? AND seq > ? ORDER BY seq LIMIT ?",
        (cursor.scope, cursor.seq, PAGE_ROWS),
    ):
        size += len(rows)
        rows_left -= len(_decode_rows(rows))
        if changes and (size > PAGE_BYTES or rows_left < 0):
            break
        changes.append(Change(rows, link))
        chain = behind
    return Page(cursor.scope, cursor.seq, tuple(changes), chain, end.seq)


def _passed(conn: Connection, cursor: Position, epoch: int) -> bool:
    """Whether the kept feed of this epoch has this very place in it."""
    start = conn.execute(
        "SELECT seq, chain FROM start WHERE scope = ? AND epoch = ?", (cursor.scope, epoch)
    ).fetchone()
    if start is None or cursor.seq == start[0]:
        return start is not None and bool(start[1] == cursor.chain)
    found = conn.execute(
        "SELECT chain FROM feed WHERE scope = ? AND seq = ?", (cursor.scope, cursor.seq)
    ).fetchone()
    return found is not None and bool(found[0] == cursor.chain)
