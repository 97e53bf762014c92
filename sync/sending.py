"""What a device has to send: events in chain order, and personal values beside them."""

from __future__ import annotations

from boxoffice.replica.database import Connection
from sync.protocol import MAX_EVENTS, MAX_PUSH_BYTES, SentEvent, SentPii

ACK_HUB = 1
ACK_SERVER = 2


def waiting(conn: Connection) -> int:
    """Own events that the server has not stored yet."""
    found: int = conn.execute(
        "SELECT count(*) FROM journal WHERE settled = 0 AND ack < ?", (ACK_SERVER,)
    ).fetchone()[0]
    return found


def without_effect(conn: Connection) -> bool:
    """Whether the server has stored an own event that was parked or unreadable there."""
    found = conn.execute(
        "SELECT 1 FROM journal WHERE settled = 0 AND ack >= ? AND effect IS NULL LIMIT 1",
        (ACK_SERVER,),
    ).fetchone()
    return found is not None


def send_again(conn: Connection) -> None:
    """Send events without an effect once more: the answer says what became of them."""
    conn.execute("UPDATE journal SET ack = 0 WHERE settled = 0 AND effect IS NULL")


def next_events(conn: Connection, below: int = ACK_SERVER) -> tuple[SentEvent, ...]:
    """The next that wait to be acknowledged so far, all of one chain: the signature under the last
    covers all before it.
    """
    events: list[SentEvent] = []
    size = 0
    for row in conn.execute(
        "SELECT incarnation, seq, prev, hash, body FROM journal WHERE settled = 0 AND ack < ?"
        " ORDER BY place LIMIT ?",
        (below, MAX_EVENTS),
    ):
        sent = SentEvent(*row)
        size += len(sent.body)
        if events and (size > MAX_PUSH_BYTES or sent.prev != events[-1].hash):
            break
        events.append(sent)
    return tuple(events)


def private_items(conn: Connection) -> tuple[SentPii, ...]:
    """Personal values that the server has not got; one that was erased is not sent any more."""
    items: list[SentPii] = []
    size = 0
    for row in conn.execute(
        "SELECT p.ref, p.house, p.salt, p.value FROM pii_outbox o"
        " JOIN pii p ON p.ref = o.ref WHERE p.erased = 0 LIMIT ?",
        (MAX_EVENTS,),
    ):
        item = SentPii(*row)
        size += len(item.value.encode())
        if items and size > MAX_PUSH_BYTES:
            break
        items.append(item)
    return tuple(items)
