"""The file's schema: a file of an older program gets what today's has, and loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import TABLES, Order, Row
from boxoffice.replica import schema
from boxoffice.replica.database import Connection, open_database
from boxoffice.replica.looking import refuse_newer


def columns(conn: Connection, table: type[Row]) -> list[str]:
    """Names of a table's columns, in their order."""
    return [row[1] for row in conn.execute(f'PRAGMA table_info("{table.TABLE}")')]


def test_a_file_of_an_older_program_gets_the_columns_of_today(tmp_path: Path) -> None:
    """Its rows stay; what is new is empty until the server has sent it."""
    path = tmp_path / "boxoffice.db"
    conn = open_database(path)
    schema.prepare(conn, path)
    *_, last = Order.__struct_fields__
    for index in (
        "order_due", "order_by_origin", "order_by_customer", "reservation_by_customer",
        "code_foreign", "admission_entered", "admission_out",
    ):  # fmt: skip
        conn.execute(f"DROP INDEX {index}")
    conn.execute(f'ALTER TABLE order_ DROP COLUMN "{last}"')
    names = ", ".join(f'"{name}"' for name in Order.__struct_fields__[:-1])
    marks = ", ".join("?" for _ in Order.__struct_fields__[:-1])
    order = Order(b"o", b"h", "1-1", b"d", b"", b"", 1, "paid", 2200, 0, 0, b"", b"o")
    kept = tuple(getattr(order, name) for name in Order.__struct_fields__[:-1])
    conn.execute(f"INSERT INTO order_({names}) VALUES({marks})", kept)
    conn.execute("DROP INDEX payment_by_voucher")
    for name in ("voucher", "card_intent", "drawer_open", "tariff_pass", "price_change"):
        conn.execute(f"DROP TABLE {name}")
    for people in ("person_item", "person_word", "person_link"):
        conn.execute(f"DROP TABLE {people}")
    conn.execute("DROP TABLE snapshot")
    conn.execute("DROP TABLE snapshot_chunk")
    conn.execute("DELETE FROM _sqlite_migrations WHERE name >= 'm0002'")
    conn.execute("PRAGMA user_version=1")
    schema.prepare(conn, path)
    for table in TABLES:
        assert columns(conn, table) == list(table.__struct_fields__)
    (row,) = conn.execute("SELECT * FROM order_").fetchall()
    assert row == (*kept, b"")
    assert conn.execute("SELECT count(*) FROM snapshot").fetchone() == (0,)
    conn.close()
    assert path.with_suffix(".v1.backup").exists()


def test_somebody_elses_database_is_refused_untouched(tmp_path: Path) -> None:
    """A file of that name that is not ours: nothing is written into it."""
    path = tmp_path / "boxoffice.db"
    conn = open_database(path)
    conn.execute("CREATE TABLE recipe(name TEXT)")
    conn.close()
    before = path.read_bytes()
    with pytest.raises(Unavailable, match="database_corrupt"):
        refuse_newer(path)
    assert path.read_bytes() == before
