"""A disk that fills up, and somebody who makes room on it: real files, SQLite's own limit."""

from __future__ import annotations

import pytest

from boxoffice.errors import Unavailable
from boxoffice.journal.kinds import DocumentEdit
from tests.hall import HOUSE
from tests.house import House

_SIZES = (30_000, 2_000, 0)


def fill_up(house: House) -> None:
    """No page more than the file has, and none that is free."""
    conn = house.replica._conn
    conn.execute("VACUUM")
    conn.execute(f"PRAGMA max_page_count={conn.execute('PRAGMA page_count').fetchone()[0]}")


def make_room(house: House) -> None:
    """Somebody emptied the bin."""
    house.replica._conn.execute("PRAGMA max_page_count=1073741823")


def nothing_fits(house: House) -> None:
    """Until not even the smallest event that there is can be written."""
    fill_up(house)
    for size in _SIZES:
        said = {"x": "y" * size} if size else {}
        with pytest.raises(Unavailable, match="disk_full"):
            _write_for_ever(house, said)


def _write_for_ever(house: House, said: dict[str, str]) -> None:
    while True:
        house.replica.commit(DocumentEdit(HOUSE, "note", b"n", 0, said))
