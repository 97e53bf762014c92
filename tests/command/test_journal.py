"""`journal show|verify`: a sound journal, a changed byte, a file that is none of ours."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from boxoffice.journal.event import chain_hash
from boxoffice.replica.database import open_database
from tests.command.conftest import Town
from tests.command.terminal import DONE, REFUSED, SURROUNDINGS, boxoffice, failed
from tests.house import House


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A desk's database after three sales, closed."""
    house = House(tmp_path)
    house.ready()
    house.grant(0, 1, 2)
    for seat in range(3):
        house.sell(seat)
    house.replica.close()
    return house.path


def changed(database: Path, sql: str) -> None:
    """Somebody was at the file with a tool."""
    conn = open_database(database)
    conn.execute(sql)
    conn.close()


def test_a_sound_journal(database: Path) -> None:
    """Verified with its count, shown newest last."""
    assert "4 events, every hash holds" in boxoffice("journal", "verify", database).out
    said = boxoffice("journal", "show", database)
    assert said.code == DONE
    assert [line.split()[4] for line in said.out.splitlines()] == [
        "shift_open", "sale", "sale", "sale",
    ]  # fmt: skip
    last = boxoffice("journal", "show", database, "--limit", "1")
    assert last.out == said.out.splitlines(keepends=True)[-1]


@pytest.mark.parametrize(
    ("sql", "at"),
    [
        ("UPDATE journal SET body = zeroblob(8) WHERE seq = 3", "1/3"),
        ("UPDATE journal SET prev = zeroblob(32) WHERE seq = 2", "1/2"),
        ("UPDATE journal SET hash = zeroblob(32) WHERE seq = 4", "1/4"),
        ("DELETE FROM journal WHERE seq = 2", "1/3"),
        ("DELETE FROM journal WHERE seq = 1", "1/2"),
    ],
)
def test_a_tampered_journal_is_refused_at_its_place(database: Path, sql: str, at: str) -> None:
    """A changed body, a changed link, an event taken out."""
    changed(database, sql)
    failed(boxoffice("journal", "verify", database), REFUSED, f"does not hold at {at}")


def test_one_flipped_bit_of_a_body_is_found(database: Path) -> None:
    """In the file itself: one cent less for one seat."""
    conn = open_database(database)
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()
    data = bytearray(database.read_bytes())
    conn = open_database(database, read_only=True)
    body = bytes(conn.execute("SELECT body FROM journal WHERE seq = 2").fetchone()[0])
    conn.close()
    at = data.index(body) + len(body) // 2
    data[at] ^= 1
    database.write_bytes(data)
    failed(boxoffice("journal", "verify", database), REFUSED, "does not hold at 1/2")


def test_an_event_that_was_exchanged_whole_is_found(database: Path) -> None:
    """Body and hash fit each other, but the next one stands behind another."""
    changed(database, "UPDATE journal SET body = x'00', hash = x'00' WHERE seq = 2")
    failed(boxoffice("journal", "verify", database), REFUSED, "does not hold at 1/2")


@pytest.mark.parametrize("behind", [0, 2])
@pytest.mark.parametrize("number", [4, 9])
def test_an_event_that_was_hung_elsewhere_is_found(
    database: Path, behind: int, number: int
) -> None:
    """Its name is right for its new link, but it does not stand behind the one before it."""
    conn = open_database(database)
    link = bytes(32)
    if behind:
        link = bytes(conn.execute("SELECT hash FROM journal WHERE seq = 2").fetchone()[0])
    body = bytes(conn.execute("SELECT body FROM journal WHERE seq = 4").fetchone()[0])
    conn.execute(
        "UPDATE journal SET prev = ?, hash = ?, seq = ? WHERE seq = 4",
        (link, chain_hash(link, body), number),
    )
    conn.close()
    failed(boxoffice("journal", "verify", database), REFUSED, f"does not hold at 1/{number}")


@pytest.mark.parametrize("command", ["show", "verify"])
def test_what_is_no_database_of_ours(tmp_path: Path, command: str) -> None:
    """Missing, a text, empty, another program's, a torn file: exit code 3, and never a trace."""
    text, empty, other, torn = (
        tmp_path / f"{name}.db" for name in ("text", "empty", "other", "torn")
    )
    text.write_text("no database at all " * 100)
    empty.touch()
    conn = sqlite3.connect(other)
    conn.execute("CREATE TABLE journal(day TEXT)")
    conn.commit()
    conn.close()
    torn.write_bytes(other.read_bytes()[:5000])
    failed(boxoffice("journal", command, tmp_path / "none.db"), SURROUNDINGS, "cannot open")
    for file in (text, empty, other, torn):
        failed(boxoffice("journal", command, file), SURROUNDINGS, "not a sound boxoffice database")
    failed(boxoffice("journal", command, tmp_path), SURROUNDINGS, str(tmp_path))


@pytest.mark.slow
@pytest.mark.e2e
def test_the_servers_journal_is_verified_too(town: Town) -> None:
    """While it serves: its own chain and each device's."""
    said = boxoffice("journal", "verify", town.server / "server.db")
    assert said.code == DONE
    assert "every hash holds" in said.out
    assert "enrol v1" in boxoffice("journal", "show", town.server / "server.db").out


@pytest.mark.slow
@pytest.mark.e2e
def test_data_of_a_newer_program_is_refused_untouched(town: Town, tmp_path: Path) -> None:
    """Byte for byte the same file afterwards; the words say what to do."""
    data = tmp_path / "desk"
    shutil.copytree(town.desk, data)
    changed(data / "boxoffice.db", "PRAGMA user_version=99")
    before = (data / "boxoffice.db").read_bytes()
    plan = ("import-plan", "tests/fixtures/plans/kleine-zaal.json", "--data")
    for words in (("sync",), ("desk", "--data"), plan):
        failed(boxoffice(*words, data), REFUSED, "newer version", "99", "update the program")
    assert (data / "boxoffice.db").read_bytes() == before
