"""Before a new program changes a database, a copy of it goes where the house keeps its copies."""

from __future__ import annotations

from pathlib import Path

import pytest
import zstandard

from boxoffice.platform.backup_plan import BackupPlan, write_plan
from boxoffice.platform.before_upgrade import copy_before_upgrade
from boxoffice.replica.looking import glance
from boxoffice.replica.replica import Replica
from boxoffice.replica.schema import SCHEMA_VERSION
from tests.house import TestClock
from tests.sync.frozen import FROZEN


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A data folder with a desk's database of the first schema."""
    first = min(FROZEN.iterdir(), key=lambda one: int(one.name.split("-")[1]))
    packed = next(first.glob("device*.zst")).read_bytes()
    database = tmp_path / "data" / "boxoffice.db"
    database.parent.mkdir()
    database.write_bytes(zstandard.ZstdDecompressor().decompress(packed, 100_000_000))
    return database


def schema_of(path: Path) -> int:
    with glance(path) as conn:
        found: int = conn.execute("PRAGMA user_version").fetchone()[0]
    return found


def test_the_copy_is_of_the_schema_before(old: Path, tmp_path: Path) -> None:
    """On the second disk, one of its ordinary copies: erasures reach it too."""
    stick = tmp_path / "stick"
    stick.mkdir()
    write_plan(old.parent, BackupPlan(folder=str(stick)))
    before = schema_of(old)
    copy_before_upgrade(old.parent, old)
    Replica(old, TestClock(), bytes).close()
    (copy,) = stick.iterdir()
    assert (schema_of(copy), schema_of(old)) == (before, SCHEMA_VERSION)
    copy_before_upgrade(old.parent, old)
    assert [copy] == list(stick.iterdir())


def test_a_stick_that_is_out_keeps_nobody_from_opening(old: Path, tmp_path: Path) -> None:
    write_plan(old.parent, BackupPlan(folder=str(tmp_path / "a file")))
    (tmp_path / "a file").write_text("in the way")
    copy_before_upgrade(old.parent, old)
    Replica(old, TestClock(), bytes).close()
