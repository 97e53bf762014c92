"""`SyncDevice(replica, …)`: the device's side of the protocol, without any transport.

It makes requests and takes replies. Every reply is checked against what the device is *now*: an
answer that belongs to an earlier state changes nothing. The journal is never touched here except
for its acknowledgements.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import __version__
from boxoffice.fold.rows import BY_NAME, ORG_SCOPE, TABLES, Grant, Pii, Row, house_scope
from boxoffice.ids import Entropy
from boxoffice.replica import meta
from boxoffice.replica.replica import Replica
from boxoffice.replica.transaction import Measured, Transaction
from sync.protocol import (
    FIRST_CHAIN,
    HEAD_DOMAIN,
    MAX_EVENTS,
    MAX_PUSH_BYTES,
    ClaimReply,
    ClaimRequest,
    HoldRequest,
    OpenReply,
    OpenRequest,
    Page,
    PairRequest,
    Position,
    PullReply,
    PullRequest,
    PushReply,
    PushRequest,
    SentEvent,
    SentPii,
    next_chain,
)

ACK_SERVER = 2


@dataclass(frozen=True, slots=True)
class Session:
    """What the last open gave; lives in RAM and, for the token, in the database."""

    opened: bool = False
    token: bytes = b""
    epoch: int = 0
    confirm: bytes = b""
    ask_seq: int = 0
    recovering: bool = False
    single_copy: bool = False
    revoked: bool = False


class SyncDevice:
    """Protocol state of one running program on one replica."""

    def __init__(self, replica: Replica, key: Ed25519PrivateKey, entropy: Entropy) -> None:
        self._replica = replica
        self._key = key
        self._run = entropy(16)
        self._entropy = entropy
        store = replica.reader()
        self.session = Session(
            token=meta.get(store.conn, "token", b""), epoch=meta.get(store.conn, "epoch", 0)
        )

    @property
    def scopes(self) -> tuple[str, ...]:
        """Feeds this device follows."""
        return (ORG_SCOPE, house_scope(self._replica.house))

    # -- open --------------------------------------------------------------------------------

    def open_request(self) -> OpenRequest:
        """The request to begin a session. The intent is on disk before it is sent, and every
        retry uses the same one."""
        replica, session = self._replica, self.session
        with replica.write() as tx:
            intent = meta.get(tx.store.conn, "open_intent", b"")
            if not intent:
                intent = self._entropy(16)
                meta.put(tx.store.conn, "open_intent", intent)
            ancestor = _hash_at(tx, replica.incarnation, session.ask_seq)
            grants = tuple(g.id for g in tx.store.select(Grant, "device = ? AND state = 'active'", (replica.device,)))  # fmt: skip
        head = replica.head
        return OpenRequest(
            replica.device, head.incarnation, head.seq, head.hash, session.token, intent,
            self._run, session.confirm, session.ask_seq if ancestor else 0, ancestor,
            __version__, grants=grants,
        )  # fmt: skip

    def on_open(self, ask: OpenRequest, reply: OpenReply) -> None:
        """Take the answer: a session, a challenge to confirm, or a question to answer."""
        session = self.session
        if session.opened or ask.run != self._run or ask.confirm != session.confirm:
            return
        if reply.revoked:
            self.session = replace(session, revoked=True)
        elif reply.challenge:
            self.session = replace(session, confirm=reply.challenge)
        elif reply.ask_seq:
            self.session = replace(session, ask_seq=reply.ask_seq)
        elif reply.ok:
            self._begin(reply)

    def _begin(self, reply: OpenReply) -> None:
        replica = self._replica
        with replica.write() as tx:
            conn = tx.store.conn
            if reply.epoch != meta.get(conn, "epoch", 0):
                if meta.get(conn, "epoch", 0):
                    _start_over(tx, replica)
                meta.put(conn, "epoch", reply.epoch)
            meta.put(conn, "token", reply.token)
            meta.put(conn, "open_intent", b"")
        if reply.incarnation != replica.incarnation:
            replica.begin_incarnation(reply.incarnation)
        replica.restored = False
        self.session = Session(
            opened=True, token=reply.token, epoch=reply.epoch,
            recovering=reply.recovering, single_copy=reply.single_copy,
        )  # fmt: skip

    def lost_session(self) -> None:
        """Open again before anything else."""
        self.session = replace(self.session, opened=False, confirm=b"", ask_seq=0)

    # -- push --------------------------------------------------------------------------------

    def push_request(self) -> PushRequest | None:
        """The next events that the server has not acknowledged, or None when nothing waits."""
        store = self._replica.reader()
        events: list[SentEvent] = []
        size = 0
        for row in store.conn.execute(
            "SELECT incarnation, seq, prev, hash, body FROM journal WHERE settled = 0 AND ack < ?"
            " ORDER BY incarnation, seq LIMIT ?",
            (ACK_SERVER, MAX_EVENTS),
        ):
            size += len(row[4])
            if events and size > MAX_PUSH_BYTES:
                break
            events.append(SentEvent(*row))
        pii = self._private_items()
        if not events and not pii:
            return None
        signature = self._key.sign(HEAD_DOMAIN + events[-1].hash) if events else b""
        session = self.session
        return PushRequest(
            self._replica.device, self._replica.incarnation, session.token,
            tuple(events), signature, pii,
        )  # fmt: skip

    def _private_items(self) -> tuple[SentPii, ...]:
        rows = self._replica.reader().conn.execute(
            "SELECT p.ref, p.house, p.salt, p.value FROM pii_outbox o"
            " JOIN pii p ON p.ref = o.ref WHERE p.erased = 0 LIMIT 200"
        )
        return tuple(SentPii(*row) for row in rows)

    def on_push(self, ask: PushRequest, reply: PushReply) -> None:
        """Remember what is stored there. `need`: the chain breaks there, send it all again."""
        if reply.epoch != self.session.epoch:
            self.lost_session()
            return
        with self._replica.write() as tx:
            for result in reply.results:
                tx.acknowledge(result.hash, ACK_SERVER, result.effect)
            if reply.results:
                meta.put(tx.store.conn, "last_acked", reply.results[-1].hash)
            for item in ask.pii:
                tx.store.conn.execute("DELETE FROM pii_outbox WHERE ref = ?", (item.ref,))
            if reply.need:
                tx.store.conn.execute("UPDATE journal SET ack = 0, settled = 0")
            self._settle(tx)
        if reply.reopen:
            self.lost_session()

    def _settle(self, tx: Transaction) -> None:
        """Events whose effect the cursors have passed show the server's rows from now on."""
        cursors = {cursor.scope: cursor.seq for cursor in _cursors(tx, self.scopes)}
        passed = []
        for digest, effect in tx.store.conn.execute(
            "SELECT hash, effect FROM journal WHERE settled = 0 AND effect IS NOT NULL"
            " ORDER BY incarnation, seq"
        ).fetchall():
            places: dict[str, int] = msgspec.msgpack.decode(effect)
            if all(cursors.get(scope, seq) >= seq for scope, seq in places.items()):
                passed.append(digest)
        if passed:
            self._replica.pending.settle(tx.store, passed)

    # -- pull --------------------------------------------------------------------------------

    def pull_request(self, wait_s: int = 0) -> PullRequest:
        """Ask for what is behind the cursors."""
        store = self._replica.reader()
        waiting = store.conn.execute(
            "SELECT count(*) FROM journal WHERE settled = 0 AND ack < ?", (ACK_SERVER,)
        ).fetchone()[0]
        cursors = tuple(_cursors_of(store.conn, self.scopes))
        last = meta.get(store.conn, "last_acked", b"")
        session = self.session
        return PullRequest(
            self._replica.device, self._replica.incarnation, session.token, session.epoch,
            cursors, last, wait_s, waiting,
        )  # fmt: skip

    def on_pull(self, ask: PullRequest, reply: PullReply) -> int:
        """Take pages that continue exactly the cursors we are at; returns how many rows."""
        if reply.lost_ack:
            self._lost_tail()
        elif reply.rebase:
            self._rebase(reply.rebase)
        elif not reply.ok:
            self.lost_session()
        elif ask.epoch == self.session.epoch:
            asked = {cursor.scope: cursor for cursor in ask.cursors}
            return sum(self._take(page, asked[page.scope]) for page in reply.pages)
        return 0

    def _take(self, page: Page, asked: Position) -> int:
        """One page in one transaction: rows, cursor, own pending events folded on top."""
        if not page.rows:
            return 0
        rows: list[Row] = []
        chain = asked.chain
        for table, data in page.rows:
            chain = next_chain(chain, table, data)
            known = BY_NAME.get(table)
            if known is not None:  # a newer server's table: kept for the upgrade by a rebase
                rows.append(msgspec.msgpack.decode(data, type=known))
        if chain != page.chain:
            self.lost_session()
            return 0
        with self._replica.write() as tx:
            here = {cursor.scope: cursor for cursor in _cursors(tx, (page.scope,))}
            if here[page.scope] != asked:
                return 0  # pages of two timelines must not be stitched (sync.md §5)
            self._replica.pending.receive(tx.store, rows)
            tx.store.conn.execute(
                "INSERT OR REPLACE INTO cursor(scope, epoch, seq, chain) VALUES(?, ?, ?, ?)",
                (page.scope, self.session.epoch, page.after + len(page.rows), chain),
            )
            self._settle(tx)
        return len(page.rows)

    def _lost_tail(self) -> None:
        """The server does not know our last acknowledged event: it lost its tail, feed it."""
        with self._replica.write() as tx:
            self._replica.pending.unsettle_all(tx.store)
            meta.put(tx.store.conn, "last_acked", b"")
        self.lost_session()

    def _rebase(self, scopes: tuple[str, ...]) -> None:
        """The server never gave out this cursor: empty the copy and read it anew."""
        if not scopes:
            return
        with self._replica.write() as tx:
            _start_over(tx, self._replica)
        self.lost_session()

    # -- claims --------------------------------------------------------------------------------

    def claim_request(
        self, house: bytes, performance: bytes, seats: tuple[int, ...], pool: str, places: int
    ) -> ClaimRequest:
        """Ask for rights. The id is on disk first: a lost answer is asked again, not leaked."""
        session = self.session
        ask = ClaimRequest(
            self._replica.device, self._replica.incarnation, session.token, session.epoch,
            self._replica.new_id(), house, performance, seats, pool, places,
        )  # fmt: skip
        with self._replica.write() as tx:
            tx.store.conn.execute(
                "INSERT INTO claim(id, request, at_ms) VALUES(?, ?, ?)",
                (ask.id, msgspec.msgpack.encode(ask), self._replica.clock.wall_ms()),
            )
        return ask

    def open_claims(self) -> list[ClaimRequest]:
        """Claims whose answer never came, with today's session."""
        session = self.session
        found = self._replica.reader().conn.execute("SELECT request FROM claim ORDER BY at_ms")
        asks = [msgspec.msgpack.decode(request, type=ClaimRequest) for (request,) in found]
        return [
            msgspec.structs.replace(
                ask, incarnation=self._replica.incarnation, token=session.token,
                epoch=session.epoch,
            )
            for ask in asks
        ]  # fmt: skip

    def on_claim(self, ask: ClaimRequest, reply: ClaimReply) -> None:
        """Take the rights that were given; they may be sold from now on, on- or offline."""
        if reply.reopen:
            self.lost_session()
            return
        if not reply.ok or reply.wait or ask.incarnation != self._replica.incarnation:
            return
        rows = [msgspec.msgpack.decode(data, type=BY_NAME[name]) for name, data in reply.rows]
        with self._replica.write() as tx:
            self._replica.pending.receive(tx.store, rows)
            tx.store.conn.execute("DELETE FROM claim WHERE id = ?", (ask.id,))

    def hold_request(self, house: bytes, performance: bytes, seats: tuple[int, ...]) -> HoldRequest:
        """These seats are in our basket."""
        return HoldRequest(
            self._replica.device, self._replica.incarnation, self.session.token,
            house, performance, seats,
        )  # fmt: skip

    def pair_request(self, kind: str, name: str) -> PairRequest:
        """Ask for a pairing code for another device of our house."""
        return PairRequest(
            self._replica.device, self._replica.incarnation, self.session.token, kind, name
        )

    # -- clock -----------------------------------------------------------------------------------

    def measured(self, sent_ms: int, received_ms: int, server_ms: int) -> None:
        """One measurement of the server's clock: offset ± half the round trip."""
        if server_ms == 0:
            return
        error = max(0, received_ms - sent_ms) // 2
        offset = server_ms - (sent_ms + received_ms) // 2
        self._replica.measure(Measured(offset, error))


def _hash_at(tx: Transaction, incarnation: int, seq: int) -> bytes:
    found = tx.store.conn.execute(
        "SELECT hash FROM journal WHERE incarnation = ? AND seq = ?", (incarnation, seq)
    ).fetchone()
    return found[0] if found else b""


def _cursors(tx: Transaction, scopes: tuple[str, ...]) -> list[Position]:
    return _cursors_of(tx.store.conn, scopes)


def _cursors_of(conn: object, scopes: tuple[str, ...]) -> list[Position]:
    found = {
        scope: Position(scope, seq, chain)
        for scope, seq, chain in conn.execute("SELECT scope, seq, chain FROM cursor")  # type: ignore[attr-defined]
    }
    return [found.get(scope, Position(scope, 0, FIRST_CHAIN)) for scope in scopes]


def _start_over(tx: Transaction, replica: Replica) -> None:
    """Drop the copy, keep the journal, and fold what only this device knows over nothing."""
    conn = tx.store.conn
    for table in TABLES:
        unsent = " WHERE ref NOT IN (SELECT ref FROM pii_outbox)" if table is Pii else ""
        conn.execute(f'DELETE FROM "{table.TABLE}"{unsent}')  # noqa: S608 - names are our own
    conn.execute("DELETE FROM cursor")
    replica.pending.unsettle_all(tx.store)
    replica.pending.fold_all(tx.store)
