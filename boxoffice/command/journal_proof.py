"""`journal show|verify`: the newest events of a journal, and the proof of every one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import click
import msgspec

from boxoffice.clock import utc_from_ms
from boxoffice.errors import Bug, Refused, Unavailable
from boxoffice.journal.event import (
    GENESIS,
    UnknownEventError,
    chain_hash,
    decode,
    read_envelope,
)
from boxoffice.journal.word import word_holds
from boxoffice.replica import meta
from boxoffice.replica.database import Connection, failures_named
from boxoffice.replica.looking import glance, open_to_read, refuse_newer
from boxoffice.replica.witness import Head

_ASIDE = ("unread", "not_allowed", "revoked")
"""What `sync.server.batch` calls events whose bytes hold, and which it does not apply."""
KnownRevision = Callable[[str], None]
"""Refused("database_newer") for a revision of the server's schema that this program does not know;
given by the command line, because the domain does not know the server.
"""


def open_journal(path: Path, known: KnownRevision) -> tuple[Connection, str]:
    """A database read-only, and the name of its journal table: a device's or the server's.

    Raises Unavailable("database_…") when it is neither, Refused("database_newer") when a newer
    program wrote it: what this one would say of it need not be true.
    """
    if not path.is_file():
        raise Unavailable("database_unopenable", path=str(path))
    refuse_newer(path)
    with _readable(path), glance(path) as conn:
        tables = {row[0] for row in conn.execute("SELECT name FROM sqlite_master")}
        if "alembic_version" in tables:
            for (revision,) in conn.execute("SELECT version_num FROM alembic_version"):
                known(revision)
    for table in ("journal", "event"):
        if table in tables:
            return open_to_read(path), table
    raise Unavailable("database_corrupt", path=str(path))


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """A file that is no database of ours, or a damaged one, is named as such."""
    try:
        with failures_named(path):
            yield
    except (Bug, msgspec.MsgspecError) as error:
        raise Unavailable("database_corrupt", path=str(path)) from error


def show_journal(path: Path, limit: int, known: KnownRevision) -> None:
    """The newest events, oldest of them first."""
    conn, table = open_journal(path, known)
    order = "incarnation DESC, seq"
    if table == "event":
        order = f"received_ms DESC, device, {order}"
    with _readable(path):
        rows = conn.execute(
            f"SELECT prev, body FROM {table} ORDER BY {order} DESC LIMIT ?",  # noqa: S608 - our own names
            (limit,),
        ).fetchall()
        for prev, body in reversed(rows):
            click.echo(_shown(prev, body))


def _shown(prev: bytes, body: bytes) -> str:
    try:
        event = decode(prev, body)
    except UnknownEventError as newer:
        return f"?  {newer}"
    except (msgspec.MsgspecError, ValueError, RecursionError):  # a server keeps these aside too
        return f"?  {chain_hash(prev, body).hex()[:12]} cannot be read"
    envelope = event.envelope
    when = utc_from_ms(envelope.wall_ms).strftime("%Y-%m-%d %H:%M:%S")
    return (
        f"{envelope.device.hex()[-6:]}/{envelope.incarnation}/{envelope.seq:<5} {when}Z "
        f"{event.hash.hex()[:12]} {event.kind} v{envelope.version}"
    )


def verify_journal(path: Path, known: KnownRevision, seen: Head | None) -> None:
    """Check each event's hash and its link to the one before, and that none is missing at the end.

    `seen` is what the witness remembers, read before. Refused("journal_broken", at=…) names the
    first event that does not hold, Refused("journal_cut", at=…) the one that is gone.
    """
    conn, table = open_journal(path, known)
    device = "device" if table == "event" else "x''"
    count = 0
    with _readable(path):
        _require_whole(conn, path)
        rows = conn.execute(
            f"SELECT {device}, incarnation, seq, prev, hash, body, kind FROM {table}"  # noqa: S608 - our own names
            " ORDER BY 1, incarnation, seq"
        )
        for chain, events in groupby(rows, key=itemgetter(0, 1)):
            count += _verified(chain[1], events)
        if seen is not None and not _reaches(conn, table, seen):
            raise Refused("journal_cut", at=f"{seen.incarnation}/{seen.seq}")
        signed = _signatures(conn) if table == "event" else ""
    agrees = "no witness was found" if seen is None else "the witness has seen no more"
    click.echo(f"{path.name}: {count} events, every hash holds{signed}; {agrees}")


def _require_whole(conn: Connection, path: Path) -> None:
    """Unavailable("database_corrupt") for damage anywhere, also where no event lies: a copy that
    broke off near its end still holds every hash.
    """
    page = conn.execute("PRAGMA page_size").fetchone()[0]
    torn = path.stat().st_size % page  # a part of a page reads as one that ends in zeros
    if torn or conn.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise Unavailable("database_corrupt", path=str(path))


def _signatures(conn: Connection) -> str:
    """Check each device's word for its events: on a server, under the last of every push."""
    count = 0
    for digest, signature, key, incarnation, seq in conn.execute(
        "SELECT h.event, h.signature, d.public_key, e.incarnation, e.seq FROM head_signature h"
        " LEFT JOIN event e ON e.hash = h.event LEFT JOIN device d ON d.id = e.device"
    ):
        # Without a key it is of nobody we know.
        if key is None or not word_holds(digest, signature, key):
            raise Refused("journal_broken", at=f"{incarnation}/{seq}, signature")
        count += 1
    return f", {count} signatures hold"


def _reaches(conn: Connection, table: str, seen: Head) -> bool:
    """Whether the event that the witness remembers is here. A witness of an incarnation without
    an event remembers only that it began.
    """
    if seen.seq == 0:
        return bool(meta.head(conn).incarnation >= seen.incarnation)
    found = conn.execute(
        f"SELECT 1 FROM {table} WHERE incarnation = ? AND seq = ? AND hash = ?",  # noqa: S608 - our own names
        (seen.incarnation, seen.seq, seen.hash),
    ).fetchone()
    return found is not None


def _verified(
    incarnation: int, events: Iterable[tuple[bytes, int, int, bytes, bytes, bytes, str]]
) -> int:
    """Events of one chain. On a server a clone may fork it: a number comes twice, none is left
    out, and each event stands behind one that has the number before.
    """
    count, at = 0, 0
    before: set[bytes] = set()
    here: set[bytes] = {GENESIS}
    for _, _, seq, prev, digest, body, kind in events:
        if seq == at + 1:
            at, before, here = seq, here, set()
        whole = chain_hash(prev, body) == digest and _says(body, kind, incarnation, seq)
        if seq != at or prev not in before or not whole:
            raise Refused("journal_broken", at=f"{incarnation}/{seq}")
        here.add(digest)
        count += 1
    return count


def _says(body: bytes, kind: str, incarnation: int, seq: int) -> bool:
    """Whether the columns beside the bytes say what the bytes say; what is kept aside has none to
    compare: `kind` says why it is, and in its bytes may stand anything.
    """
    if kind in _ASIDE:
        return True
    envelope = read_envelope(body)
    return (envelope.kind, envelope.incarnation, envelope.seq) == (kind, incarnation, seq)
