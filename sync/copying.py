"""The device's copy of the feeds: cursors, pages, and reading it anew.

A copy is read anew beside the one that stands: rows are overwritten as they come and what is not
sent again goes at the end, so that a desk sells on while its server is being put right.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import ORG_SCOPE, TABLES, Pii, Row, house_scope, public_scope
from boxoffice.fold.view import RowKey, named
from boxoffice.queries.partners import partners
from boxoffice.replica import meta
from boxoffice.replica.courtesy import Courtesy
from boxoffice.replica.database import Connection
from boxoffice.replica.replica import Replica
from boxoffice.replica.transaction import Transaction
from sync.chain import FIRST_CHAIN, link_of, next_chain
from sync.protocol import Page, Position, PullReply

CHANGES_AT_ONCE = 100
"""Of a page in one transaction: a tenth of what a key may wait, and still few commits."""
_ANEW = "reading_anew"
_decode_rows = msgspec.msgpack.Decoder(list[tuple[str, msgspec.Raw]]).decode
_DECODE = {table.TABLE: msgspec.msgpack.Decoder(table).decode for table in TABLES}
_encode = msgspec.msgpack.Encoder().encode


def scopes_of(house: bytes) -> tuple[str, ...]:
    """Feeds that every device of this house follows."""
    return (ORG_SCOPE, house_scope(house))


def followed(conn: Connection, house: bytes) -> tuple[str, ...]:
    """Feeds that this device follows: also what the houses show that it may sell for."""
    return (*scopes_of(house), *map(public_scope, partners(conn)))


def cursors(conn: Connection, house: bytes) -> list[Position]:
    """Where the copy stands in each scope."""
    found = {
        scope: Position(scope, seq, chain)
        for scope, seq, chain in conn.execute("SELECT scope, seq, chain FROM cursor")
    }
    return [found.get(scope, Position(scope, 0, FIRST_CHAIN)) for scope in followed(conn, house)]


@dataclass(frozen=True, slots=True)
class _Step:
    """So many changes of a page, and where the copy stands after them."""

    rows: list[Row]
    after: Position


def take_page(replica: Replica, page: Page, asked: Position, epoch: int) -> int:
    """One page, in transactions of a few changes each: who sells meanwhile waits for one of them
    at most, and who types not even so long.

    Rows, cursor, own pending events folded on top; returns how many rows it brought.
    Unavailable("server_answered_nonsense") when its chain does not hold: then none of it is taken.
    """
    taken, before = 0, asked
    for step in _read(page, asked, replica.courtesy):
        replica.courtesy.give_way()
        with replica.write() as tx:
            conn = tx.store.conn
            here = {cursor.scope: cursor for cursor in cursors(conn, replica.house)}
            if here.get(page.scope) != before:
                return taken  # pages of two timelines must not be stitched (sync.md §5)
            put_cursor(conn, page.scope, epoch, step.after.seq, step.after.chain)
            take_rows(tx, replica, step.rows)
        taken, before = taken + len(step.rows), step.after
    return taken


def put_cursor(conn: Connection, scope: str, epoch: int, seq: int, chain: bytes) -> None:
    """The copy of a scope stands here now."""
    conn.execute(
        "INSERT OR REPLACE INTO cursor(scope, epoch, seq, chain) VALUES(?, ?, ?, ?)",
        (scope, epoch, seq, chain),
    )


def reads_anew(conn: Connection) -> bool:
    """Whether the copy is being read again from its beginning."""
    return bool(meta.get(conn, _ANEW, 0))


def take_rows(tx: Transaction, replica: Replica, rows: list[Row]) -> None:
    """Rows that the server sent, own pending events folded on top."""
    if reads_anew(tx.store.conn):
        tx.store.conn.executemany(
            "INSERT OR IGNORE INTO sent_again(tbl, key) VALUES(?, ?)",
            [(row.TABLE, _encode(row.key())) for row in rows],
        )
    settle(tx, replica, rows)


def _read(page: Page, asked: Position, courtesy: Courtesy) -> list[_Step]:
    steps, after = [], asked
    for start in range(0, len(page.changes), CHANGES_AT_ONCE):
        changes = page.changes[start : start + CHANGES_AT_ONCE]
        courtesy.give_way()
        rows: list[Row] = []
        chain = after.chain
        for change in changes:
            chain = next_chain(chain, change.link or link_of(change.rows))
            for table, data in _decode_rows(change.rows):
                decode = _DECODE.get(table)
                if decode is not None:  # else a newer server's table
                    rows.append(decode(data))
        after = Position(page.scope, after.seq + len(changes), chain)
        steps.append(_Step(rows, after))
    if page.changes and (page.after != asked.seq or after.chain != page.chain):
        raise Unavailable("server_answered_nonsense", path="/v1/pull")
    return steps


def settle(tx: Transaction, replica: Replica, rows: list[Row]) -> None:
    """Take rows; events whose effect the cursors have passed show the server's rows now."""
    conn = tx.store.conn
    reached = {cursor.scope: cursor.seq for cursor in cursors(conn, replica.house)}
    passed = []
    for place, effect in conn.execute(
        "SELECT place, effect FROM journal WHERE settled = 0 AND effect IS NOT NULL ORDER BY place"
    ).fetchall():
        places: dict[str, int] = msgspec.msgpack.decode(effect)
        if all(reached.get(scope, seq) >= seq for scope, seq in places.items()):
            passed.append(place)
    if rows or passed:
        replica.pending.take(tx.store, rows, passed, frozenset(reached))


def begin_anew(tx: Transaction, replica: Replica) -> None:
    """Read everything again, and let the server have everything again.

    The journal, and the personal values that stand beside it.
    """
    conn = tx.store.conn
    conn.execute("DELETE FROM cursor")
    conn.execute("DELETE FROM sent_again")
    conn.execute("DELETE FROM snapshot")  # of a past that may be lost; its chunks may serve again
    conn.execute("INSERT OR IGNORE INTO pii_outbox(ref) SELECT ref FROM pii WHERE erased = 0")
    meta.put(conn, _ANEW, 1)
    meta.put(conn, "last_acked", b"")
    replica.pending.unsettle_all(tx.store)


def finish_anew(replica: Replica, reply: PullReply) -> None:
    """When a copy read anew is whole: rows that were not sent again never were."""
    conn = replica.reader().conn
    if not reads_anew(conn):
        return
    ends = {page.scope: page.head for page in reply.pages}
    here = {cursor.scope: cursor.seq for cursor in cursors(conn, replica.house)}
    if any(here[scope] < ends.get(scope, here[scope] + 1) for scope in here):
        return
    with replica.write() as tx:
        _drop_the_rest(tx, replica)
        meta.put(tx.store.conn, _ANEW, 0)


def _drop_the_rest(tx: Transaction, replica: Replica) -> None:
    store, pending = tx.store, replica.pending
    sent: set[RowKey] = {
        (table, tuple(msgspec.msgpack.decode(key)))
        for table, key in store.conn.execute("SELECT tbl, key FROM sent_again")
    }
    unsent = {ref for (ref,) in store.conn.execute("SELECT ref FROM pii_outbox")}
    feeds = frozenset(followed(store.conn, replica.house))
    for table in TABLES:
        for row in store.select(table, "1"):
            key = named(row)
            waits = isinstance(row, Pii) and row.ref in unsent
            if key in sent or key in pending or waits or feeds.isdisjoint(row.scopes()):
                continue
            store.delete(table, row.key())
    pending.forget_server_rows(store, sent)
    store.conn.execute("DELETE FROM sent_again")
