"""The file of an installation that knows nothing yet: its tables, no row."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from boxoffice.replica.database import open_database
from boxoffice.replica.schema import prepare


@cache
def _with_schema() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "device.db"
        conn = open_database(path)
        prepare(conn, path)
        conn.close()
        return path.read_bytes()


def begin(path: Path) -> None:
    """Make the file where there is none: migrating it takes ten times as long as most tests.

    Whoever tests the migrations, or a start on nothing, lets the program make it.
    """
    if not path.exists():
        path.write_bytes(_with_schema())
