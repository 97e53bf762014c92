"""A newcomer: a million tickets out of a snapshot into a new device."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.harness import Measure, at_most, row
from boxoffice.clock import SystemClock
from boxoffice.fold.rows import Ticket, house_scope
from boxoffice.ids import DeviceId, HouseId
from boxoffice.replica.database import open_database
from boxoffice.replica.replica import Replica
from boxoffice.replica.schema import indexes_of_rows
from sync import snapshotting
from sync.snapshot import (
    CHUNK_ROWS,
    Chunk,
    Manifest,
    SnapshotReply,
    SnapshotRequest,
    digest_of,
    pack,
)

TICKETS = 1_000_000
SEASON_MS = 1_790_000_000_000
HOUSE, DEVICE = HouseId(b"H" * 16), DeviceId(b"D" * 16)
GOAL_S = 10.0


def _tickets(count: int) -> Iterator[list[tuple[object, ...]]]:
    """In the order of their ids, as a season sells them: two to an order, 400 seats a hall."""
    for start in range(0, count, CHUNK_ROWS):
        yield [
            (
                _id(n), HOUSE, HOUSE, _id(n - n % 2), 0, (n // 400).to_bytes(16, "big"), n % 400,
                "", 1, b"b" * 16, 1, 2200, "valid", b"g" * 16, "", DEVICE, SEASON_MS + n,
                n.to_bytes(5, "big"),
            )
            for n in range(start, min(count, start + CHUNK_ROWS))
        ]  # fmt: skip


def _id(n: int) -> bytes:
    return (SEASON_MS + n).to_bytes(6, "big") + n.to_bytes(10, "little")


def _chunks(count: int) -> tuple[Manifest, dict[bytes, bytes]]:
    data = [pack(Ticket, rows) for rows in _tickets(count)]
    named = {digest_of(part): part for part in data}
    chunks = tuple(Chunk(digest_of(part), CHUNK_ROWS) for part in data)
    return Manifest(house_scope(HOUSE), 1, 1, b"c" * 16, chunks), named


def _raw_copy(source: Path, to: Path) -> float:
    """The bare limit: the file copied whole, and its indexes built."""
    conn = open_database(source)
    indexes = [(name, made) for name, made in indexes_of_rows(conn) if " ticket(" in made]
    for name, _ in indexes:
        conn.execute(f'DROP INDEX "{name}"')
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()
    begun = time.perf_counter()
    shutil.copyfile(source, to)
    copy = open_database(to)
    for _, made in indexes:
        copy.execute(made)
    took = time.perf_counter() - begun
    copy.close()
    return took


@row(
    name="snapshot of 1,000,000 tickets into a new device, chunk by chunk",
    goal="≤ 10 s, beside a raw copy of the file and the building of its indexes",
    unit="s",
)
def snapshot() -> Measure:
    """Keep each chunk as it comes, then take all of it over."""
    took, beside = taken_over(TICKETS)
    return at_most([took], GOAL_S, beside=beside)


def taken_over(tickets: int) -> tuple[float, float]:
    """Seconds until so many are in a new device; and of the bare copy and its indexes."""
    manifest, data = _chunks(tickets)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "boxoffice.db"
        replica = Replica(path, SystemClock(), os.urandom)
        replica.became(DEVICE, HOUSE)
        begun = time.perf_counter()
        ask = SnapshotRequest(DEVICE, 1, b"", 1, manifest.scope)
        snapshotting.take(replica, ask, SnapshotReply(ok=True, manifest=manifest))
        taken: int | None = None
        for digest, part in data.items():
            asked = SnapshotRequest(DEVICE, 1, b"", 1, manifest.scope, digest)
            taken = snapshotting.take(replica, asked, SnapshotReply(ok=True, data=part))
        took = time.perf_counter() - begun
        assert taken == tickets, "all of it"  # noqa: S101 - a benchmark
        replica.close()
        return took, _raw_copy(path, Path(folder) / "copy.db")
