"""Putting a copy back: what it replaces is kept, and what was erased since does not come back.

The device then starts behind its head witness, says so, and sells nothing until the server has
given it a new incarnation (sync.md §7): what it did after the copy is on the server, and its
rights are whole again when it has opened.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from boxoffice.clock import Clock
from boxoffice.errors import BoxOfficeError, Refused, Unavailable
from boxoffice.fold.rows import Pii
from boxoffice.ids import Entropy
from boxoffice.replica import meta
from boxoffice.replica.backup import tombstones
from boxoffice.replica.database import failures_named, open_database
from boxoffice.replica.looking import glance, require_device
from boxoffice.replica.replica import Replica

_WITH = ("", "-wal", "-shm")
"""A database and the files that may lie beside it."""


def restore(copy: Path, database: Path, clock: Clock, entropy: Entropy) -> Path | None:
    """Put `copy` in the place of `database`, which nobody has open; where the old one is kept now,
    or None when there was none.

    Raises Refused("copy_of_other_device") when the two are not the same device's,
    Refused("database_newer"), Unavailable("database_…") when the copy is not sound; nothing was
    changed then.
    """
    require_device(copy)
    _require_sound(copy)
    part = database.with_name(database.name + ".restoring")
    for end in _WITH:
        part.with_name(part.name + end).unlink(missing_ok=True)
    gone = _erased_since(copy, database)
    with failures_named(part):
        shutil.copyfile(copy, part)
        part.chmod(0o600)
        _forget(part, gone, clock, entropy)
    kept = _put_aside(database, clock)
    part.replace(database)
    return kept


def _require_sound(copy: Path) -> None:
    with glance(copy) as conn:
        said = conn.execute("PRAGMA quick_check(1)").fetchone()[0]
        if said != "ok":
            raise Unavailable("database_corrupt", path=str(copy))


def _erased_since(copy: Path, database: Path) -> list[Pii]:
    """What the database that is replaced knows to be erased; nothing of one that cannot be read:
    then the server says it again at the first contact.
    """
    try:
        with glance(database) as conn:
            whose, gone = meta.get(conn, "device", b""), tombstones(conn)
    except BoxOfficeError:
        return []
    with glance(copy) as conn:
        if meta.get(conn, "device", b"") != whose:
            raise Refused("copy_of_other_device", path=str(copy))
    return gone


def _forget(part: Path, gone: Sequence[Pii], clock: Clock, entropy: Entropy) -> None:
    """As if the server had sent these tombstones: also rows that wait to be settled lose them."""
    with closing(Replica(part, clock, entropy)) as replica, replica.write() as tx:
        replica.pending.take(tx.store, gone)
    with closing(open_database(part)) as conn:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _put_aside(database: Path, clock: Clock) -> Path | None:
    if not database.exists():
        return None
    at = datetime.fromtimestamp(clock.wall_ms() / 1000, UTC)
    kept = database.with_name(f"{database.name}.before-{at:%Y%m%dT%H%M%SZ}")
    for end in _WITH:
        beside = database.with_name(database.name + end)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + end))
    return kept
