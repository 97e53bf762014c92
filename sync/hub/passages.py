"""Who passed the doors of a building, as their hub heard it: asked before, or told afterwards."""

from __future__ import annotations

from boxoffice.journal.event import Envelope, place_of
from boxoffice.journal.kinds import Admission, ScanBack
from boxoffice.replica.database import Connection
from boxoffice.rules.presence import Passage

_COLUMNS = "scan, device, seq, door, direction, count, at_ms, error_ms"
_OF = "(performance = ? AND code = ? OR ticket = ? AND ticket <> x'')"


def put_passage(
    conn: Connection, performance: bytes, code: bytes, ticket: bytes, one: Passage, *, told: bool
) -> None:
    """Somebody passed. What the door tells itself is truer than what was registered for it; until
    then a scan that is asked again says how many they are, and when.
    """
    conn.execute(
        f"INSERT INTO passage(performance, code, ticket, back, {_COLUMNS})"  # noqa: S608 - our own words
        " VALUES(?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(scan) DO "
        + (
            "UPDATE SET seq = excluded.seq, count = excluded.count, at_ms = excluded.at_ms,"
            " error_ms = excluded.error_ms, ticket = max(ticket, excluded.ticket)"
            if told
            else "UPDATE SET count = excluded.count, at_ms = excluded.at_ms WHERE seq = 0"
        ),
        (
            performance, code, ticket, one.scan, one.device, one.seq, one.door, one.direction,
            one.count, one.at_ms, one.error_ms,
        ),
    )  # fmt: skip


def learn_scan(conn: Connection, scan: Admission, envelope: Envelope, event: bytes) -> None:
    """A door's kept scan: a passage, or the word that nobody passed after all."""
    out = scan.direction == "out"
    passed = scan.verdict.startswith("ok") or (out and scan.verdict == "out")
    id_ = scan.scan or event[:16]
    if not passed:
        conn.execute("DELETE FROM passage WHERE scan = ?", (id_,))
        return
    one = Passage(
        id_, envelope.device, place_of(envelope.incarnation, envelope.seq), scan.door,
        scan.direction, scan.count, envelope.wall_ms + envelope.offset_ms, envelope.error_ms,
    )  # fmt: skip
    put_passage(conn, scan.performance, scan.code, scan.ticket, one, told=True)


def learn_back(conn: Connection, back: ScanBack) -> None:
    """It stays, so that the replica's row of it is not believed either."""
    id_ = back.scan or back.admission[:16]
    conn.execute("UPDATE passage SET back = 1 WHERE scan = ?", (id_,))


def heard_of(conn: Connection, performance: bytes, code: bytes, ticket: bytes) -> list[Passage]:
    """Passages on this ticket."""
    rows = conn.execute(
        f"SELECT {_COLUMNS} FROM passage WHERE {_OF} AND back = 0",  # noqa: S608 - our own words
        (performance, code, ticket),
    ).fetchall()
    return [Passage(*row) for row in rows]


def taken_back(conn: Connection, performance: bytes, code: bytes, ticket: bytes) -> set[bytes]:
    """Scans of it that were mistakes."""
    rows = conn.execute(
        f"SELECT scan FROM passage WHERE {_OF} AND back = 1",  # noqa: S608 - our own words
        (performance, code, ticket),
    ).fetchall()
    return {scan for (scan,) in rows}
