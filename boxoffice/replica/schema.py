"""The device database's schema and its numbered migrations.

Read-model tables are made from `fold.rows`, the same declaration the server uses. The journal is
never migrated. Migrations are sqlite-utils': each in one transaction with the record of it, each
applied once. `PRAGMA user_version` guards them: a file with a higher number than this program knows
is refused untouched, and at the right number nothing is imported or asked any more, because
sqlite-utils takes a third of a second to import. Before an existing file is migrated it is copied.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, get_type_hints

from boxoffice.errors import Refused
from boxoffice.fold.rows import (
    TABLES,
    Availability,
    CardIntent,
    DrawerOpen,
    Evening,
    FormerRoot,
    PriceChange,
    Row,
    SeatBlock,
    TariffPass,
    Voucher,
)
from boxoffice.replica import people_index
from boxoffice.replica.database import Connection, failures_named, write_copy

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

SCHEMA_VERSION = 10

ORDER_TAIL = "substr(number, instr(number, '-') + 1)"
"""What people say of an order number: `0147` of `2-0147`. Its index finds the whole number as well
and costs a sale one page; a full-text index cost it eight.
"""

_SQL_TYPES = {bytes: "BLOB", int: "INTEGER", str: "TEXT"}
_EMPTY = {bytes: "x''", int: "0", str: "''"}

_LOCAL = """
CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE journal(
  place INTEGER PRIMARY KEY,           -- journal.event.place_of: events lie in the order they came
  incarnation INTEGER AS (place >> 40) VIRTUAL, seq INTEGER AS (place & 0xFFFFFFFFFF) VIRTUAL,
  prev BLOB NOT NULL, hash BLOB NOT NULL,
  kind TEXT NOT NULL, v INTEGER NOT NULL, body BLOB NOT NULL,
  ack INTEGER NOT NULL DEFAULT 0,      -- 0 here only · 1 hub · 2 server · 3 server and its standby
  settled INTEGER NOT NULL DEFAULT 0,  -- 1: the feed has passed its effect, rows are the server's
  effect BLOB,                         -- msgpack map scope -> feed seq at which it took effect
  before BLOB                          -- until settled: server rows that it was the first to change
  ) STRICT;
CREATE INDEX journal_unsettled ON journal(settled) WHERE settled = 0;
-- what the server sent of such a row since; an empty row: it has it no more
CREATE TABLE held_back(tbl TEXT NOT NULL, key BLOB NOT NULL, row BLOB NOT NULL,
  PRIMARY KEY(tbl, key)) STRICT, WITHOUT ROWID;
-- rows of a copy that is being read anew
CREATE TABLE sent_again(tbl TEXT NOT NULL, key BLOB NOT NULL,
  PRIMARY KEY(tbl, key)) STRICT, WITHOUT ROWID;
CREATE TABLE cursor(scope TEXT PRIMARY KEY, epoch INTEGER NOT NULL, seq INTEGER NOT NULL,
  chain BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE blob(hash BLOB PRIMARY KEY, data BLOB NOT NULL, sent INTEGER NOT NULL DEFAULT 0)
  STRICT;
CREATE TABLE pii_outbox(ref BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE claim(id BLOB PRIMARY KEY, request BLOB NOT NULL, at_ms INTEGER NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE TABLE print_job(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject BLOB NOT NULL,
  number TEXT NOT NULL, state TEXT NOT NULL, detail TEXT NOT NULL DEFAULT '',
  at_ms INTEGER NOT NULL) STRICT;
CREATE INDEX print_job_open ON print_job(state) WHERE state <> 'confirmed';
"""

# A snapshot that is being read: its manifest, and the chunks that are here.
_SNAPSHOTS = (
    "CREATE TABLE snapshot(scope TEXT PRIMARY KEY, manifest BLOB NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE snapshot_chunk(hash BLOB PRIMARY KEY, data BLOB NOT NULL) STRICT",
)

# What few orders have, and every search for it would else look for in all of them.
_INDEXES_OF_CHANGES = (
    "CREATE INDEX order_due ON order_(at_ms) WHERE state = 'due'",
    "CREATE INDEX order_by_origin ON order_(origin) WHERE origin <> x''",
)

# What few payments are, and the balance of a voucher would else be looked for in all of them.
_INDEXES_OF_CREDIT = (
    "CREATE INDEX payment_by_voucher ON payment(reference) WHERE method = 'voucher'",
    'CREATE INDEX voucher_by_order ON voucher("order")',
    """CREATE INDEX card_intent_open ON card_intent(device)
  WHERE state IN ('open', 'unknown', 'approved')""",
)

# What a shift sold by a pass or at a changed price: few of all tickets.
_INDEXES_OF_TARIFFS = (
    "CREATE INDEX tariff_by_shift ON tariff_pass(shift)",
    "CREATE INDEX price_change_by_shift ON price_change(shift)",
)
# Codes of other systems are looked for among all performances, by what no code of ours is.
_INDEX_OF_FOREIGN_CODES = ("CREATE INDEX code_foreign ON code(code) WHERE source <> ''",)

# What people and rules look up by. Each costs every sale a page of the log; the server has its own.
_INDEXES = f"""
CREATE INDEX order_by_shift ON order_(shift);
CREATE INDEX order_by_tail ON order_({ORDER_TAIL});
CREATE INDEX payment_by_shift ON payment(shift);
CREATE INDEX ticket_by_performance_seat ON ticket(performance, seat);
CREATE INDEX ticket_by_order ON ticket("order");
CREATE INDEX ticket_of_pool_by_grant ON ticket("grant") WHERE pool <> '';
CREATE INDEX admission_by_ticket ON admission(ticket);
CREATE INDEX admission_by_code ON admission(performance, code);
CREATE INDEX admission_by_device ON admission(device, at_ms);
CREATE INDEX grant_by_performance ON grant_(performance);
CREATE INDEX reserved_by_performance ON reserved_place(performance) WHERE state = 'reserved';
CREATE INDEX reserved_of_pool_by_grant ON reserved_place("grant")
  WHERE state = 'reserved' AND pool <> '';
CREATE INDEX shift_by_device ON shift(device);
"""


def read_model_ddl(table: type[Row]) -> str:
    """CREATE TABLE of a read-model row, from its annotations."""
    hints = get_type_hints(table)
    names = table.__struct_fields__
    columns = ", ".join(f'"{name}" {_SQL_TYPES[hints[name]]} NOT NULL' for name in names)
    key = ", ".join(f'"{name}"' for name in names[: table.KEY])
    return (
        f'CREATE TABLE IF NOT EXISTS "{table.TABLE}"({columns}, PRIMARY KEY({key}))'
        " STRICT, WITHOUT ROWID;"
    )


def indexes_of_rows(conn: Connection) -> list[tuple[str, str]]:
    """Name and statement of each index that lies over the read model."""
    tables = {table.TABLE for table in TABLES}
    found = conn.execute("SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index'")
    return [(name, sql) for name, table, sql in found if sql and table in tables]


def added_columns(conn: Connection) -> list[str]:
    """ALTER TABLE for each column of the read model that this file is too old to have.

    Columns are only added at the end; a table that is not there yet is made whole. They are
    empty until the server has sent the rows again, which a device asks for after an upgrade
    (`sync.device`).
    """
    missing = []
    for table in TABLES:
        hints = get_type_hints(table)
        known = {row[1] for row in conn.execute(f'PRAGMA table_info("{table.TABLE}")')}
        missing += [
            f'ALTER TABLE "{table.TABLE}" ADD COLUMN "{name}" {_SQL_TYPES[hints[name]]} NOT NULL'
            f" DEFAULT {_EMPTY[hints[name]]}"
            for name in table.__struct_fields__
            if known and name not in known
        ]
    return missing


def _first() -> list[str]:
    parts = [_LOCAL, *(read_model_ddl(table) for table in TABLES), _INDEXES]
    return [part for part in "\n".join(parts).split(";\n") if part.strip()]


def _migrations() -> Migrations:
    """Numbered steps in order; a released one is never edited."""
    from sqlite_utils import Migrations

    steps = Migrations("boxoffice")

    @steps()
    def m0001_first(db: Database) -> None:
        _run(db, _first())

    @steps()
    def m0002_snapshots(db: Database) -> None:
        _run(db, _SNAPSHOTS)

    @steps()
    def m0003_changed_orders(db: Database) -> None:
        _run(db, _INDEXES_OF_CHANGES)

    @steps()
    def m0004_blocks(db: Database) -> None:
        _run(db, [read_model_ddl(SeatBlock)])

    @steps()
    def m0005_people(db: Database) -> None:
        _run(db, people_index.TABLES)

    @steps()
    def m0006_credit(db: Database) -> None:
        tables: tuple[type[Row], ...] = (Voucher, CardIntent, DrawerOpen)
        _run(db, map(read_model_ddl, tables))
        _run(db, _INDEXES_OF_CREDIT)

    @steps()
    def m0007_tariffs(db: Database) -> None:
        tables: tuple[type[Row], ...] = (TariffPass, PriceChange)
        _run(db, map(read_model_ddl, tables))
        _run(db, _INDEXES_OF_TARIFFS)

    @steps()
    def m0008_doors(db: Database) -> None:
        _run(db, _INDEX_OF_FOREIGN_CODES)

    for name, tables_of in _ADDED_TABLES:
        steps(name=name)(_adding(tables_of))

    return steps


_ADDED_TABLES: tuple[tuple[str, tuple[type[Row], ...]], ...] = (
    ("m0009_former_roots", (FormerRoot,)),
    ("m0010_evenings", (Evening, Availability)),
)
"""Steps that only add tables of the read model."""


def _adding(tables_of: Iterable[type[Row]]) -> Callable[[Database], None]:
    def step(db: Database) -> None:
        _run(db, map(read_model_ddl, tables_of))

    return step


def _run(db: Database, statements: Iterable[str]) -> None:
    for statement in statements:
        db.execute(statement)


def prepare(conn: Connection, path: Path) -> bool:
    """Bring the file to this program's schema, or refuse one from a newer program. Whether anything
    had to be done: then the connection is better opened anew.

    Raises Refused("database_newer", found=…, known=…); nothing is touched then.
    """
    with failures_named(path):
        found = conn.execute("PRAGMA user_version").fetchone()[0]
        if found > SCHEMA_VERSION:
            raise Refused("database_newer", found=found, known=SCHEMA_VERSION)
        if found == SCHEMA_VERSION:
            return False
        if found > 0:
            write_copy(conn, path.with_suffix(f".v{found}.backup"))
        _migrate(conn)
        return True


def _migrate(conn: Connection) -> None:
    from sqlite_utils import Database

    for statement in added_columns(conn):  # first: a step may want an index over one
        conn.execute(statement)
    _migrations().apply(Database(conn))
    conn.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
