"""A hub's own file beside its replica: what it keeps for others, who entered, feeds as received."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from boxoffice.errors import Refused
from boxoffice.replica.database import Connection, driver, named_failure, open_database

SCHEMA = 3

_FIRST = """
-- events of other devices, unchanged; the batch says who signed the last of them
CREATE TABLE batch(n INTEGER PRIMARY KEY, device BLOB NOT NULL, incarnation INTEGER NOT NULL,
  signature BLOB NOT NULL,
  state TEXT NOT NULL              -- waiting · carried · foreign
  ) STRICT;
CREATE INDEX batch_waiting ON batch(n) WHERE state = 'waiting';
CREATE TABLE kept(hash BLOB PRIMARY KEY, batch INTEGER NOT NULL, incarnation INTEGER NOT NULL,
  seq INTEGER NOT NULL, prev BLOB NOT NULL, body BLOB NOT NULL) STRICT;
CREATE INDEX kept_by_batch ON kept(batch);
-- what the kept events say of tickets that the replica may not have heard of yet
CREATE TABLE told(ticket BLOB PRIMARY KEY, performance BLOB NOT NULL, code BLOB NOT NULL,
  void INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX told_by_code ON told(performance, code);
-- who entered: asked here before the door opened, or told by a door's kept scan
CREATE TABLE entry(performance BLOB NOT NULL, code BLOB NOT NULL, ticket BLOB NOT NULL,
  device BLOB NOT NULL, door TEXT NOT NULL, at_ms INTEGER NOT NULL,
  PRIMARY KEY(performance, code, device)) STRICT, WITHOUT ROWID;
CREATE INDEX entry_by_ticket ON entry(ticket) WHERE ticket <> x'';
-- the server's epoch in which batches were carried
CREATE TABLE carried(one INTEGER PRIMARY KEY CHECK(one = 1), epoch INTEGER NOT NULL) STRICT;
-- feeds as received, link by link
CREATE TABLE feed(scope TEXT NOT NULL, seq INTEGER NOT NULL, rows BLOB NOT NULL,
  link BLOB NOT NULL, chain BLOB NOT NULL, PRIMARY KEY(scope, seq)) STRICT;
CREATE TABLE start(scope TEXT PRIMARY KEY, epoch INTEGER NOT NULL, seq INTEGER NOT NULL,
  chain BLOB NOT NULL) STRICT, WITHOUT ROWID;
"""


# Since when something is kept, so that it can be let go (`sync.hub.retention`); snapshots.
_SECOND = """
ALTER TABLE batch ADD COLUMN at_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE told ADD COLUMN at_ms INTEGER NOT NULL DEFAULT 0;
CREATE INDEX batch_carried ON batch(at_ms) WHERE state <> 'waiting';
-- snapshots as received; a manifest stands here when all its chunks do
CREATE TABLE snapshot(scope TEXT PRIMARY KEY, manifest BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE snapshot_chunk(scope TEXT NOT NULL, hash BLOB NOT NULL, data BLOB NOT NULL,
  PRIMARY KEY(scope, hash)) STRICT
"""
# Who went in and out, by scan: people leave, come again, and scans are taken back.
_THIRD = """
CREATE TABLE passage(scan BLOB PRIMARY KEY, performance BLOB NOT NULL, code BLOB NOT NULL,
  ticket BLOB NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL, door TEXT NOT NULL,
  direction TEXT NOT NULL, count INTEGER NOT NULL, at_ms INTEGER NOT NULL,
  error_ms INTEGER NOT NULL, back INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX passage_by_code ON passage(performance, code);
CREATE INDEX passage_by_ticket ON passage(ticket) WHERE ticket <> x'';
INSERT INTO passage SELECT CAST(performance || code || device AS BLOB), performance, code, ticket,
  device, 0, door, 'in', 1, at_ms, -1, 0 FROM entry;
DROP TABLE entry
"""
_STEPS = (_FIRST, _SECOND, _THIRD)


class HubStore:
    """One writer; every method is one durable transaction or a read."""

    def __init__(self, path: Path) -> None:
        """Open or create the file. Refused("database_newer"), Unavailable("database_…")."""
        self._path = path
        self._conn = open_database(path)
        self._lock = threading.RLock()
        found = self._conn.execute("PRAGMA user_version").fetchone()[0]
        if found > SCHEMA:
            self._conn.close()
            raise Refused("database_newer", found=found, known=SCHEMA)
        if found < SCHEMA:
            with self.write() as conn:
                for step in _STEPS[found:]:
                    for statement in filter(str.strip, step.split(";\n")):
                        conn.execute(statement)
                conn.execute(f"PRAGMA user_version={SCHEMA}")

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One durable transaction. Unavailable("disk_full" | …): nothing happened."""
        with self._lock:
            try:
                self._conn.execute("BEGIN IMMEDIATE")
                yield self._conn
                self._conn.execute("COMMIT")
            except BaseException as error:
                if self._conn.in_transaction:
                    self._conn.execute("ROLLBACK")
                if isinstance(error, driver.Error):
                    raise named_failure(error, self._path) from error
                raise

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """The committed state; nobody writes meanwhile."""
        with self._lock:
            yield self._conn

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._conn.close()
