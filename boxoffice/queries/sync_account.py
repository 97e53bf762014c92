"""What became of a device's own events: made, received by the server, kept aside there."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.replica.database import Connection

RECEIVED = 2
"""`journal.ack` of an event that the server has stored."""


@dataclass(frozen=True, slots=True)
class SyncAccount:
    """Counted over the whole journal, so that it may be asked again and again."""

    made: int
    received: int
    """Stored at the server for good."""
    aside: int
    """Of those: without effect until somebody looks, or until what they wait for comes."""
    head: str
    """Eight signs of the newest received event's hash: it names all before it, so two who show the
    same have the same.
    """

    @property
    def waiting(self) -> int:
        """Not sent yet, or not answered."""
        return self.made - self.received


def sync_account(conn: Connection) -> SyncAccount:
    """Of the device whose database this is."""
    made, received, aside = conn.execute(
        "SELECT count(*), count(*) FILTER (WHERE ack >= ?),"
        " count(*) FILTER (WHERE ack >= ? AND settled = 0 AND effect IS NULL) FROM journal",
        (RECEIVED, RECEIVED),
    ).fetchone()
    newest = conn.execute(
        "SELECT hash FROM journal WHERE ack >= ? ORDER BY place DESC LIMIT 1", (RECEIVED,)
    ).fetchone()
    return SyncAccount(made, received, aside, short(newest[0]) if newest else "")


def short(digest: bytes) -> str:
    """Eight signs of a hash, as people compare them."""
    return digest.hex()[:8]
