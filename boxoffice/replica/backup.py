"""Copies of a device's database, made while it works: whole, on the disk, and without the erased.

A copy is the server's third backup: what was sent is there, what waits is in the journal of the
device. It is made by `VACUUM INTO`, which reads one moment and holds up nobody's writing; the
backup call of SQLite would begin again at each sale. Keys are not in it: they are in the keystore.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Pii
from boxoffice.replica.database import Connection, failures_named, open_database, write_copy
from boxoffice.replica.looking import glance
from boxoffice.replica.rowstore import RowStore

_STAMP = "%Y%m%dT%H%M%SZ"
_ASKED = 500
"""References in one question; SQLite allows 32,766."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy: where it is, and when it was made (UTC)."""

    path: Path
    made: datetime


def back_up(database: Path, folder: Path, device: bytes, at: datetime, keep: int) -> Copy:
    """One more copy in `folder`; those beyond the newest `keep` that are whole go, and no older
    one keeps what has been erased since.

    Raises Unavailable("folder_unusable" | "disk_full" | "database_…").
    """
    target = folder / f"{_prefix(device)}{at.astimezone(UTC).strftime(_STAMP)}.db"
    with failures_named(database), closing(open_database(database, read_only=True)) as conn:
        write_copy(conn, target)
        gone = tombstones(conn)
    kept = [one for one in copies(folder, device) if is_whole(one.path)]
    for old in sorted(kept, key=lambda one: one.made > at)[keep:]:
        old.path.unlink(missing_ok=True)  # first those of a clock that ran ahead
    for old in copies(folder, device):
        if holds_any(old.path, gone):
            old.path.unlink(missing_ok=True)
    return Copy(target, at)


def sweep(database: Path) -> None:
    """Old databases that an upgrade or a restore left beside this one go, when they hold what has
    been erased since. Raises Unavailable("database_…").
    """
    left = [
        path
        for form in (f"{database.stem}.v*.backup", f"{database.name}.before-*Z")
        for path in database.parent.glob(form)
    ]
    if not left:
        return
    with failures_named(database), closing(open_database(database, read_only=True)) as conn:
        gone = tombstones(conn)
    for path in left:
        if holds_any(path, gone):
            path.unlink(missing_ok=True)


def copies(folder: Path, device: bytes) -> list[Copy]:
    """The copies of this device in a folder, newest first. Empty when the folder is not there."""
    prefix = _prefix(device)
    found = []
    for path in folder.glob(f"{prefix}*.db"):
        try:
            made = datetime.strptime(path.stem.removeprefix(prefix), _STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue  # somebody's own copy of a copy
        found.append(Copy(path, made))
    return sorted(found, key=lambda copy: copy.made, reverse=True)


def is_whole(path: Path) -> bool:
    """Whether a copy can be put back, as far as its ends tell: a stick that was pulled out leaves
    files that are shorter than they say, or full of zeros.
    """
    try:
        with glance(path) as conn:
            pages = conn.execute("PRAGMA page_count").fetchone()[0]
            size = conn.execute("PRAGMA page_size").fetchone()[0]
            known = conn.execute("SELECT 1 FROM sqlite_schema WHERE name = 'journal'").fetchone()
        return bool(known) and path.stat().st_size >= pages * size
    except (Unavailable, OSError):
        return False


def _prefix(device: bytes) -> str:
    return f"boxoffice-{device.hex()[-12:]}-"


def tombstones(conn: Connection) -> list[Pii]:
    """What was erased, as far as this database knows."""
    return RowStore(conn).select(Pii, "erased = 1")


def holds_any(path: Path, gone: Iterable[Pii]) -> bool:
    """Whether a copy still holds the value of something that was erased; one that cannot be read
    is taken to.
    """
    refs = [item.ref for item in gone]
    try:
        with glance(path) as conn:
            for start in range(0, len(refs), _ASKED):
                part = refs[start : start + _ASKED]
                marks = ", ".join("?" for _ in part)
                sql = f"SELECT 1 FROM pii WHERE erased = 0 AND ref IN ({marks}) LIMIT 1"  # noqa: S608
                if conn.execute(sql, part).fetchone():
                    return True
    except Unavailable:
        return True
    return False
