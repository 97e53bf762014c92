"""Store and forward: events of other devices, unchanged, kept until the server has them.

The hub is untrusted transport: it checks chain and signature, and what it carries is judged by the
server alone. Acknowledged (level 1) means on this disk, no more: a device goes on offering the same
events to the server itself, and both paths meet in the hash.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from boxoffice.fold.rows import Device
from boxoffice.journal.event import UnknownEventError, chain_hash, decode
from boxoffice.journal.kinds import Admission, Decide, Exchange, Reissue, Sale, ScanBack, Void
from boxoffice.replica.database import Connection
from boxoffice.replica.replica import Replica
from sync.heads import holds_together
from sync.hub.messages import ForwardReply, KeepReply
from sync.hub.passages import learn_back, learn_scan
from sync.hub.store import HubStore
from sync.protocol import PushRequest, SentEvent
from sync.server.authority import may_say


class NotOursError(Exception):
    """Asked by, or about, a device that this hub's house does not have."""


class Keeping:
    """What a hub keeps for others."""

    def __init__(self, replica: Replica, store: HubStore) -> None:
        self._replica = replica
        self._store = store

    def keep(self, ask: PushRequest) -> KeepReply:
        """Store what is new; on the disk when this returns.

        Raises NotOursError when chain or signature are not that device's: nothing is stored.
        """
        device = self._replica.reader().get(Device, (ask.device,))
        whole = all(chain_hash(item.prev, item.body) == item.hash for item in ask.events)
        if device is None or device.house != self._replica.house or not whole:
            raise NotOursError
        if not holds_together(ask, device.public_key):
            raise NotOursError
        with self._store.write() as conn:
            fresh = [item for item in ask.events if not _has(conn, item.hash)]
            if fresh:
                self._put(conn, ask, fresh)
        return KeepReply(tuple(item.hash for item in ask.events))

    def _put(self, conn: Connection, ask: PushRequest, fresh: list[SentEvent]) -> None:
        n = conn.execute(
            "INSERT INTO batch(device, incarnation, signature, state, at_ms)"
            " VALUES(?, ?, ?, 'waiting', ?) RETURNING n",
            (ask.device, ask.incarnation, ask.signature, self._replica.clock.wall_ms()),
        ).fetchone()[0]
        conn.executemany(
            "INSERT INTO kept(hash, batch, incarnation, seq, prev, body) VALUES(?, ?, ?, ?, ?, ?)",
            [(e.hash, n, e.incarnation, e.seq, e.prev, e.body) for e in fresh],
        )
        device = self._replica.reader().get(Device, (ask.device,))
        for item in fresh:
            _learn(conn, item, device, self._replica.clock.wall_ms())

    # -- upstream ----------------------------------------------------------------------------

    def next_batch(self, passing: frozenset[bytes] = frozenset()) -> tuple[int, PushRequest] | None:
        """The oldest batch that waits, of no device in `passing`; as its device signed it."""
        marks = ", ".join("?" for _ in passing)
        with self._store.read() as conn:
            found = conn.execute(
                "SELECT n, device, incarnation, signature FROM batch"  # noqa: S608 - marks alone
                f" WHERE state = 'waiting' AND device NOT IN ({marks}) ORDER BY n LIMIT 1",
                tuple(passing),
            ).fetchone()
            if found is None:
                return None
            n, device, incarnation, signature = found
            rows = conn.execute(
                "SELECT incarnation, seq, prev, hash, body FROM kept WHERE batch = ?"
                " ORDER BY rowid",
                (n,),
            ).fetchall()
        events = tuple(SentEvent(*row) for row in rows)
        return n, PushRequest(device, incarnation, b"", events, signature)

    def on_forward(self, n: int, ask: PushRequest, reply: ForwardReply) -> bool:
        """Remember that the server has a batch. False: it has not, and its device is passed over
        for now.
        """
        pushed = reply.push
        told = {result.hash for result in pushed.results} if pushed else set()
        whole = pushed is not None and {e.hash for e in ask.events} <= told
        if not whole and not reply.foreign:
            return False
        with self._store.write() as conn:
            state = "foreign" if reply.foreign else "carried"
            conn.execute("UPDATE batch SET state = ? WHERE n = ?", (state, n))
        return True

    def waiting(self) -> int:
        """Events kept here that the server does not have yet, as far as this hub knows."""
        with self._store.read() as conn:
            found: int = conn.execute(
                "SELECT count(*) FROM kept k JOIN batch b ON b.n = k.batch"
                " WHERE b.state = 'waiting'"
            ).fetchone()[0]
        return found

    def carry_in(self, epoch: int) -> None:
        """The server counts this epoch now. A new one means that it lost its tail: it gets
        everything once more.
        """
        with self._store.write() as conn:
            known = conn.execute("SELECT epoch FROM carried").fetchone()
            if known == (epoch,):
                return
            conn.execute("INSERT OR REPLACE INTO carried(one, epoch) VALUES(1, ?)", (epoch,))
            conn.execute("UPDATE batch SET state = 'waiting' WHERE state = 'carried'")


def _has(conn: Connection, digest: bytes) -> bool:
    return conn.execute("SELECT 1 FROM kept WHERE hash = ?", (digest,)).fetchone() is not None


def _learn(conn: Connection, item: SentEvent, device: Device | None, now_ms: int) -> None:
    """What doors must know of it. What this program cannot read is carried all the same; and so is
    what the server will not believe of this device, or a handheld could turn visitors away.
    """
    try:
        event = decode(item.prev, item.body)
    except (UnknownEventError, msgspec.MsgspecError, ValueError, RecursionError):
        return
    payload, envelope = event.payload, event.envelope
    if device is None or device.state != "active" or not may_say(payload, device.kind):
        return
    if isinstance(payload, Sale):
        _tell_sold(conn, payload, now_ms)
    elif isinstance(payload, Void):
        _tell_void(conn, payload.tickets, now_ms)
    elif isinstance(payload, Exchange):
        _tell_void(conn, (back.ticket for back in payload.returned), now_ms)
        _tell_sold(conn, payload.sale, now_ms)
    elif isinstance(payload, Reissue):
        conn.executemany(
            _TOLD, [(new.ticket, new.performance, new.code, now_ms) for new in payload.codes]
        )
    elif isinstance(payload, Decide):
        _tell_void(conn, payload.refund.tickets if payload.refund else (), now_ms)
        conn.executemany(
            _TOLD, [(new.id, new.performance, new.code, now_ms) for new in payload.reseated]
        )
    elif isinstance(payload, Admission):
        learn_scan(conn, payload, envelope, event.hash)
    elif isinstance(payload, ScanBack):
        learn_back(conn, payload)


_TOLD = (
    "INSERT INTO told(ticket, performance, code, void, at_ms) VALUES(?, ?, ?, 0, ?)"
    " ON CONFLICT(ticket) DO UPDATE SET performance = excluded.performance, code = excluded.code,"
    " at_ms = excluded.at_ms"
)


def _tell_sold(conn: Connection, sale: Sale, now_ms: int) -> None:
    conn.executemany(
        _TOLD, [(sold.id, sold.performance, sold.code, now_ms) for sold in sale.tickets]
    )


def _tell_void(conn: Connection, tickets: Iterable[bytes], now_ms: int) -> None:
    conn.executemany(
        "INSERT INTO told(ticket, performance, code, void, at_ms) VALUES(?, x'', x'', 1, ?)"
        " ON CONFLICT(ticket) DO UPDATE SET void = 1, at_ms = excluded.at_ms",
        [(ticket, now_ms) for ticket in tickets],
    )
