"""`SyncDevice(replica, …)`: the device's side of the protocol, without any transport.

It makes requests and takes replies. Every reply is checked against what the device is *now*: an
answer that belongs to an earlier state changes nothing. The journal is never touched here except
for its acknowledgements.
"""

from __future__ import annotations

from dataclasses import replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import __version__
from boxoffice.actions.returning import answer_recalls
from boxoffice.fold.rows import Device
from boxoffice.ids import Entropy
from boxoffice.journal.event import HEAD_DOMAIN, place_of
from boxoffice.replica import meta
from boxoffice.replica.database import Connection
from boxoffice.replica.replica import Replica
from boxoffice.replica.schema import SCHEMA_VERSION
from boxoffice.replica.transaction import Measured
from sync import claims, copying, sending, snapshotting
from sync.claimant import Claimant, Session
from sync.elsewhere import seats_digest
from sync.protocol import (
    OpenReply,
    OpenRequest,
    PullReply,
    PullRequest,
    PushReply,
    PushRequest,
    grants_digest,
)
from sync.snapshot import SnapshotReply, SnapshotRequest

ROWS_OF = "rows_of_schema"
"""Name of the schema version with which the copy was read."""
_CERTIFICATE = "certificate"


class SyncDevice(Claimant):
    """Protocol state of one running program on one replica."""

    def __init__(self, replica: Replica, key: Ed25519PrivateKey, entropy: Entropy) -> None:
        super().__init__(replica)
        self._key = key
        self._run = entropy(16)
        self._entropy = entropy

    @property
    def scopes(self) -> tuple[str, ...]:
        """Feeds this device follows."""
        return copying.followed(self._replica.reader().conn, self._replica.house)

    # -- open --------------------------------------------------------------------------------

    def open_request(self) -> OpenRequest:
        """The request to begin a session.

        The intent is on disk before it is sent, and every retry uses the same one.
        """
        replica, session = self._replica, self.session
        store = replica.reader()
        ancestor = _hash_at(store.conn, replica.incarnation, session.ask_seq)
        head, own = replica.head, store.get(Device, (replica.device,))
        signed = own.certificate if own else meta.get(store.conn, _CERTIFICATE, b"")
        return OpenRequest(
            replica.device, head.incarnation, head.seq, head.hash, session.token, self._intent(),
            self._run, session.confirm, session.ask_seq if ancestor else 0, ancestor,
            __version__, grants=claims.held(store, replica.device, ended=session.tell_ended),
            restored=replica.restored, epoch=session.epoch, tells_ended=session.tell_ended,
            certificate=signed, name=own.name if own else "",
        )  # fmt: skip

    def _intent(self) -> bytes:
        intent: bytes = meta.get(self._replica.reader().conn, "open_intent", b"")
        if not intent:
            intent = self._entropy(16)
            with self._replica.write() as tx:
                meta.put(tx.store.conn, "open_intent", intent)
                own = tx.store.get(Device, (self._replica.device,))
                if own is not None:  # a server that lost its tail takes this row away
                    meta.put(tx.store.conn, _CERTIFICATE, own.certificate)
        return intent

    def on_open(self, ask: OpenRequest, reply: OpenReply) -> None:
        """Take the answer: a session, a challenge to confirm, or a question to answer."""
        session = self.session
        if session.opened or ask.run != self._run or ask.confirm != session.confirm:
            return
        if reply.revoked:
            self._cut_off(reply)
        elif reply.challenge:
            self.session = replace(session, confirm=reply.challenge)
        elif reply.ask_seq:
            self.session = replace(session, ask_seq=reply.ask_seq)
        elif reply.ask_ended:
            self.session = replace(session, tell_ended=True)
        elif reply.ok:
            self._begin(reply)

    def _begin(self, reply: OpenReply) -> None:
        replica = self._replica
        if reply.incarnation != replica.incarnation:
            # First of all: a crash behind this line opens again, before it writes an old number.
            replica.begin_incarnation(reply.incarnation)
        with replica.write() as tx:
            conn = tx.store.conn
            known = meta.get(conn, "epoch", 0)
            if known and (reply.epoch != known or _of_older_program(conn)):
                copying.begin_anew(tx, replica)
            meta.put(conn, "epoch", reply.epoch)
            meta.put(conn, ROWS_OF, SCHEMA_VERSION)
            meta.put(conn, "token", reply.token)
            meta.put(conn, "open_intent", b"")
            sending.send_again(conn)
            tx.acknowledges = True
            replica.pending.take(tx.store, claims.rows_of(reply.elsewhere))
        replica.restored = False
        self.session = Session(
            opened=True, token=reply.token, epoch=reply.epoch,
            recovering=reply.recovering, single_copy=reply.single_copy,
        )  # fmt: skip
        answer_recalls(replica)  # of rights elsewhere, of which no feed tells

    def _cut_off(self, reply: OpenReply) -> None:
        """We may not sell any more. A server that lost its tail lacks what it had acknowledged."""
        epoch = reply.epoch or self.session.epoch
        if epoch != self.session.epoch:
            with self._replica.write() as tx:
                copying.begin_anew(tx, self._replica)
                meta.put(tx.store.conn, "epoch", epoch)
        self.session = replace(self.session, revoked=True, is_heard=bool(reply.epoch), epoch=epoch)

    # -- push --------------------------------------------------------------------------------

    def last_words(self) -> PushRequest | None:
        """After we were cut off: the next events that are not stored yet, or None."""
        heard = self.session.revoked and self.session.is_heard
        return self.push_request() if heard else None

    def push_request(self) -> PushRequest | None:
        """The next events that the server has not acknowledged, or None when nothing waits."""
        conn = self._replica.reader().conn
        events, pii = sending.next_events(conn), sending.private_items(conn)
        if not events and not pii:
            return None
        signature = self._key.sign(HEAD_DOMAIN + events[-1].hash) if events else b""
        return PushRequest(
            self._replica.device, self._replica.incarnation, self.session.token,
            events, signature, pii, self.session.epoch,
        )  # fmt: skip

    def on_push(self, ask: PushRequest, reply: PushReply) -> None:
        """Remember what is stored there. `need`: the chain breaks there, send it all again."""
        if reply.epoch != self.session.epoch:
            self.lost_session()
            return
        places = {event.hash: event.place for event in ask.events}
        with self._replica.write() as tx:
            for result in reply.results:
                if result.hash in places:
                    tx.acknowledge(places[result.hash], sending.ACK_SERVER, result.effect)
            if reply.results:
                meta.put(tx.store.conn, "last_acked", reply.results[-1].hash)
            for item in ask.pii:
                tx.store.conn.execute("DELETE FROM pii_outbox WHERE ref = ?", (item.ref,))
            if reply.need:
                self._replica.pending.unsettle_all(tx.store)
                meta.put(tx.store.conn, "last_acked", b"")
            copying.settle(tx, self._replica, [])
        if reply.reopen and not self.session.revoked:
            self.lost_session()

    # -- pull --------------------------------------------------------------------------------

    def pull_request(self, wait_s: int = 0, *, watches: bool = False) -> PullRequest:
        """Ask for what is behind the cursors; `watches`: a manager's workplace is open here."""
        conn = self._replica.reader().conn
        cursors = tuple(copying.cursors(conn, self._replica.house))
        last = meta.get(conn, "last_acked", b"")
        session = self.session
        return PullRequest(
            self._replica.device, self._replica.incarnation, session.token, session.epoch,
            cursors, last, wait_s, sending.waiting(conn),
            grants_digest(claims.active(self._replica.reader(), self._replica.device)),
            self._elsewhere(), watches, recalls=True,
        )  # fmt: skip

    def _elsewhere(self) -> bytes:
        """Not while something that we did has no effect there: then nobody knows what is right."""
        replica = self._replica
        if sending.without_effect(replica.reader().conn):
            return b""
        return seats_digest(replica.reader(), replica.device, replica.house)

    def on_pull(self, ask: PullRequest, reply: PullReply) -> int:
        """Take pages that continue exactly the cursors we are at; returns how many rows."""
        if ask.epoch != self.session.epoch or ask.token != self.session.token:
            return 0
        if reply.lost_ack or reply.rebase:
            self._begin_anew()
            return 0
        if not reply.ok:
            self.lost_session()
            return 0
        self.session = replace(self.session, recovering=reply.recovering, snapshots=reply.snapshots)
        if resumed := snapshotting.resume(self._replica, ask.epoch):
            self._ask_again()
            return resumed  # what was asked from an older place is asked again
        asked = {cursor.scope: cursor for cursor in ask.cursors}
        taken = sum(
            copying.take_page(self._replica, page, asked[page.scope], ask.epoch)
            for page in reply.pages
            if page.scope in asked
        )
        copying.finish_anew(self._replica, reply)
        answer_recalls(self._replica)
        if taken:
            self._ask_again()
        return taken

    def _ask_again(self) -> None:
        """Events that were parked there may have taken effect with what has just come."""
        if sending.without_effect(self._replica.reader().conn):
            with self._replica.write() as tx:
                sending.send_again(tx.store.conn)
                tx.acknowledges = True

    def _begin_anew(self) -> None:
        """The server lost our last acknowledged event, or never gave out our cursor."""
        with self._replica.write() as tx:
            copying.begin_anew(tx, self._replica)
        self.lost_session()

    # -- snapshots ------------------------------------------------------------------------------

    def snapshot_request(self) -> SnapshotRequest | None:
        """The next part of a snapshot that is wanted, or None."""
        session = self.session
        if not session.opened or not session.snapshots:
            return None
        scope = session.snapshots[0]
        manifest = snapshotting.manifest_of(self._replica, scope, session.epoch)
        chunk = snapshotting.missing(self._replica, manifest) if manifest else b""
        return SnapshotRequest(
            self._replica.device, self._replica.incarnation, session.token, session.epoch,
            scope, chunk,
        )  # fmt: skip

    def on_snapshot(self, ask: SnapshotRequest, reply: SnapshotReply) -> int:
        """Keep what has come; with the last of it the copy is taken over. Returns how many rows.

        Unavailable("server_answered_nonsense") when it is not what was asked for.
        """
        session = self.session
        wanted = ask.scope in session.snapshots and ask.token == session.token
        if not wanted or not reply.ok:
            if wanted and reply.reopen:
                self.lost_session()
            return 0
        taken = snapshotting.take(self._replica, ask, reply)
        if taken is None:
            return 0
        answer_recalls(self._replica)
        self._ask_again()
        left = tuple(scope for scope in session.snapshots if scope != ask.scope)
        self.session = replace(session, snapshots=left)
        return taken

    # -- clock -----------------------------------------------------------------------------------

    def measured(self, sent_ms: int, received_ms: int, server_ms: int, round_trip_ms: int) -> None:
        """One measurement of the server's clock: offset ± half the round trip.

        `round_trip_ms` is of the boot clock: the wall clock may be set in between.
        """
        if server_ms == 0:
            return
        error = max(0, received_ms - sent_ms) // 2
        offset = server_ms - (sent_ms + received_ms) // 2
        self._replica.measure(Measured(offset, error))
        self._replica.anchor(server_ms, round_trip_ms)


def _of_older_program(conn: Connection) -> bool:
    """Whether the copy was read by a program that did not know all of today's tables and columns:
    what the server sent of them is not here.
    """
    read_by: int = meta.get(conn, ROWS_OF, 1)
    return read_by < SCHEMA_VERSION


def _hash_at(conn: Connection, incarnation: int, seq: int) -> bytes:
    found = conn.execute(
        "SELECT hash FROM journal WHERE place = ?", (place_of(incarnation, seq),)
    ).fetchone()
    return found[0] if found else b""
