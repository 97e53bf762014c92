"""A database with damage in its middle, an empty one, another's: named, with what to do now."""

import random
import shutil
from pathlib import Path

import pytest

from tests.command.conftest import Town
from tests.command.terminal import REFUSED, SURROUNDINGS, boxoffice, failed

PAGE = 4096
WORDS = ("not a sound boxoffice database", "safe on the server", "call the manager")
"""What happened, what is safe, what to do now."""

pytestmark = [pytest.mark.slow, pytest.mark.e2e]


@pytest.fixture
def desk(town: Town, tmp_path: Path) -> Path:
    """A copy of the desk's folder, all of it in one file."""
    shutil.copytree(town.desk, tmp_path / "desk")
    return tmp_path / "desk"


def scribble(database: Path, first: int, last: int) -> None:
    """Random bytes over these pages, counted from 1; the same in every run."""
    data = bytearray(database.read_bytes())
    start, end = (first - 1) * PAGE, min(last * PAGE, len(data))
    assert start < end
    data[start:end] = random.Random(first).randbytes(end - start)
    database.write_bytes(data)


def asking(data: Path) -> list[tuple[str | Path, ...]]:
    """Everything that reads a device's database."""
    plan = "tests/fixtures/plans/kleine-zaal.json"
    return [
        ("desk", "--data", data), ("door", "--data", data), ("sync", data),
        ("import-plan", plan, "--data", data), ("journal", "show", data / "boxoffice.db"),
        ("journal", "verify", data / "boxoffice.db"),
    ]  # fmt: skip


def test_damaged_pages_are_the_surroundings(desk: Path) -> None:
    """Not a fault of ours, wherever the damage is met: opening, reading, in a window."""
    scribble(desk / "boxoffice.db", 5, 400)
    for words in asking(desk):
        failed(boxoffice(*words), SURROUNDINGS, str(desk / "boxoffice.db"), *WORDS)


@pytest.mark.parametrize("table", ["document", "device"])
def test_damage_met_by_one_question(desk: Path, table: str) -> None:
    """The file opens; only who asks for this table meets it. Nobody calls it a bug."""
    from boxoffice.replica.database import open_database

    database = desk / "boxoffice.db"
    conn = open_database(database)
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    found = conn.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    conn.close()
    scribble(database, found[0], found[0])
    plan = "tests/fixtures/plans/kleine-zaal.json"  # a window would stay open
    for words in (("sync", desk), ("import-plan", plan, "--data", desk)):
        said = boxoffice(*words)
        assert "a fault of ours" not in said.err
        assert "Traceback" not in said.err
        assert said.code in (0, SURROUNDINGS), said


def test_an_empty_file_is_damage_where_a_database_was_expected(desk: Path) -> None:
    """It is not taken as new: what it held would be forgotten without a word."""
    database = desk / "boxoffice.db"
    for path in desk.glob("boxoffice.db*"):
        path.unlink()
    database.touch()
    for words in asking(desk):
        failed(boxoffice(*words), SURROUNDINGS, str(database), *WORDS)
        assert not database.stat().st_size


def test_a_file_too_short_to_be_a_database_stays_as_it_is(tmp_path: Path) -> None:
    """Somebody else's note: SQLite would begin a database in it."""
    note = tmp_path / "note.txt"
    note.write_text("x")
    failed(boxoffice("sync", note), SURROUNDINGS, str(note), *WORDS)
    assert [path.name for path in tmp_path.iterdir()] == ["note.txt"]
    assert note.read_text() == "x"


def test_who_joins_takes_an_empty_file_as_its_own(town: Town, tmp_path: Path) -> None:
    """A crash while it was made can leave it."""
    data = tmp_path / "desk"
    data.mkdir()
    (data / "boxoffice.db").touch()
    join = ("enrol", "join", "--data", data, "--url", town.url, "--code", town.code())
    assert boxoffice(*join).code == 0


def test_every_command_that_takes_a_database_says_the_same(town: Town, tmp_path: Path) -> None:
    """A path without a file, and a file that is none of ours: the same exit code and words."""
    text = tmp_path / "notes.db"
    text.write_text("no database at all " * 100)
    for command in (("sync",), ("journal", "show"), ("journal", "verify")):
        failed(boxoffice(*command, tmp_path / "nope.db"), SURROUNDINGS, "cannot open", "nope.db")
        failed(boxoffice(*command, text), SURROUNDINGS, str(text), *WORDS)
    server = town.server / "server.db"
    failed(boxoffice("sync", server), SURROUNDINGS, str(server), "of a server, not of a device")


def test_a_device_database_of_any_name_is_synced(desk: Path, tmp_path: Path) -> None:
    """Its keys and its witness are found beside it; without them it is said what is missing."""
    other = desk / "kassa.sqlite"
    (desk / "boxoffice.db").rename(other)
    said = boxoffice("sync", other)
    assert said.code == 0, said
    assert said.out.startswith("waiting: 0")
    alone = tmp_path / "alone" / "kassa.sqlite"
    alone.parent.mkdir()
    shutil.copy(other, alone)
    failed(boxoffice("sync", alone), SURROUNDINGS, "keys of this device are not on this computer")
    empty = tmp_path / "new"
    empty.mkdir()
    failed(boxoffice("import-plan", "x.json", "--data", empty), REFUSED, "belong to a house")
