"""`journal show|verify`: a sound journal, a changed byte, a file that is none of ours."""

import shutil
import sqlite3
from pathlib import Path

import msgspec
import pytest

from boxoffice.journal.event import HEAD_DOMAIN, chain_hash, place_of
from boxoffice.journal.kinds import DeviceRevoke, RunStart
from boxoffice.journal.word import push_content, word_of
from boxoffice.replica.database import open_database
from boxoffice.replica.witness import Head, Witness
from sync.protocol import PushRequest, SentEvent
from sync.server.folder import open_server
from sync.server.founding import NewHouse
from tests.command.conftest import Town
from tests.command.terminal import DONE, REFUSED, SURROUNDINGS, boxoffice, failed, misused
from tests.house import House
from tests.sync.world import World


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
        "UPDATE journal SET prev = ?, hash = ?, place = ? WHERE seq = 4",
        (link, chain_hash(link, body), place_of(1, number)),
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


@pytest.mark.parametrize("off", [1, 4096, 20_000])
def test_a_copy_that_broke_off_is_no_proof(database: Path, off: int) -> None:
    """However little of it is missing, and wherever the journal lies in it."""
    conn = open_database(database)
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()
    data = database.read_bytes()
    torn = database.with_name("torn.db")
    torn.write_bytes(data[:-off])
    said = boxoffice("journal", "verify", torn)
    failed(said, SURROUNDINGS, "not a sound boxoffice database", str(torn))


@pytest.mark.slow
@pytest.mark.e2e
def test_the_servers_journal_is_verified_too(town: Town) -> None:
    """While it serves: its own chain and each device's."""
    said = boxoffice("journal", "verify", town.server / "server.db")
    assert said.code == DONE
    assert "every hash holds" in said.out
    assert "enrol v1" in boxoffice("journal", "show", town.server / "server.db").out


@pytest.fixture
def copied(town: Town, tmp_path: Path) -> Path:
    """The desk's folder, without what a newer program must not find again."""
    data = tmp_path / "desk"
    shutil.copytree(town.desk, data)
    shutil.rmtree(data / "witness")
    (data / "boxoffice.lock").unlink()
    return data


def files(folder: Path) -> dict[str, bytes]:
    """Every file with its bytes."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@pytest.mark.slow
@pytest.mark.e2e
def test_data_of_a_newer_program_is_refused_untouched(copied: Path) -> None:
    """Byte for byte the same files afterwards, and no others; the words say what to do."""
    changed(copied / "boxoffice.db", "PRAGMA user_version=99")
    before = files(copied)
    plan = ("import-plan", "tests/fixtures/plans/kleine-zaal.json", "--data")
    join = ("enrol", "join", "--url", "http://127.0.0.1:9", "--code", "AB", "--data")
    for words in (("sync",), ("desk", "--data"), plan, join):
        failed(boxoffice(*words, copied), REFUSED, "newer version", "99", "update the program")
    for command in ("show", "verify"):
        said = boxoffice("journal", command, copied / "boxoffice.db")
        failed(said, REFUSED, "newer version", "99", "update the program")
    assert files(copied) == before


@pytest.mark.slow
@pytest.mark.e2e
def test_a_server_of_a_newer_program_is_refused_untouched(tmp_path: Path) -> None:
    """No witness, no key, no row is made before its revision is known."""
    server = tmp_path / "server"
    house = ("enrol", "house", "--server", server, "--operator", "An", "--pin", "123456", "--name")
    assert boxoffice(*house, "De Kring").code == DONE
    database = server / "server.db"
    changed(database, "UPDATE alembic_version SET version_num = '9999'")
    (server / "keys" / "root").unlink()
    before = files(server)
    code = ("enrol", "code", "--server", server, "--kind", "desk", "--name", "Kassa 1")
    for words in (
        (*house, "De Ring"), code, ("journal", "show", database), ("journal", "verify", database),
    ):  # fmt: skip
        failed(boxoffice(*words), REFUSED, "newer version", "9999", "update the program")
        assert files(server) == before
    serve = ("serve", "--data", server, "--port", "8701", "--witness", tmp_path / "second")
    failed(boxoffice(*serve), REFUSED, "newer version", "9999", "update the program")
    assert files(server) == before | {"server.lock": b""}
    assert not (tmp_path / "second").exists()


@pytest.mark.slow
@pytest.mark.e2e
def test_a_cut_off_tail_is_found_by_the_witness(database: Path, tmp_path: Path) -> None:
    """What is left holds hash for hash: only who saw more can tell. Found, or named."""
    head = tmp_path / "second" / "head"
    verify = ("journal", "verify", database)
    assert "no witness was found" in boxoffice(*verify).out
    assert "has seen no more" in boxoffice(*verify, "--witness", head).out
    changed(database, "DELETE FROM journal WHERE seq = 4")
    assert boxoffice(*verify).code == DONE
    failed(boxoffice(*verify, "--witness", head), REFUSED, "1/4", "cut off")
    beside = database.parent / "witness" / f"{database.parent.name}.head"
    beside.parent.mkdir()
    shutil.copy(head, beside)
    failed(boxoffice(*verify), REFUSED, "1/4", "cut off")
    failed(boxoffice(*verify, "--witness", beside.parent), REFUSED, "1/4", "cut off")


def test_a_journal_that_went_on_after_its_witness_is_sound(database: Path, tmp_path: Path) -> None:
    """A witness may be older: it is not synced. Another's journal is not: the hash differs."""
    old = tmp_path / "old.head"
    conn = open_database(database, read_only=True)
    second = bytes(conn.execute("SELECT hash FROM journal WHERE seq = 2").fetchone()[0])
    conn.close()
    for digest, code in ((second, DONE), (b"x" * 32, REFUSED)):
        witness = Witness(old)
        witness.write(Head(1, 2, digest))
        witness.close()
        assert boxoffice("journal", "verify", database, "--witness", old).code == code
    for junk in (b"no witness", b"as long as a line of the server's own " * 3):
        old.write_bytes(junk)
        misused(boxoffice("journal", "verify", database, "--witness", old), "no witness")


@pytest.mark.slow
@pytest.mark.e2e
def test_a_servers_cut_off_tail_is_found_by_its_witness(tmp_path: Path) -> None:
    """Its witness is in the folder that `serve --witness` was given."""
    server, second = tmp_path / "server", tmp_path / "second"
    opened = open_server(server, witness=second)
    opened.found_house(NewHouse("De Kring", "An", "123456"))
    opened.close()
    verify = ("journal", "verify", server / "server.db", "--witness", second)
    assert "has seen no more" in boxoffice(*verify).out
    changed(server / "server.db", "DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)")
    failed(boxoffice(*verify), REFUSED, "cut off")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE head_signature SET signature = zeroblob(64)",
        "UPDATE head_signature SET event = zeroblob(32)",
        "UPDATE device SET public_key = zeroblob(32)",
    ],
)
def test_a_servers_journal_is_signed_by_its_devices(tmp_path: Path, sql: str) -> None:
    """A chain can be made anew by whoever has the database; a device's signature cannot."""
    world = World(tmp_path)
    desk = world.enrol()
    desk.claim(1)
    desk.sell(1)
    desk.sync()
    world.close()
    assert "1 signatures hold" in boxoffice("journal", "verify", world.folder / "server.db").out
    changed(world.folder / "server.db", sql)
    failed(boxoffice("journal", "verify", world.folder / "server.db"), REFUSED, "signature")


def test_a_word_that_came_with_its_request_is_proof_too(tmp_path: Path) -> None:
    """The request is gone; what is kept of it and the event's hash are all that was signed."""
    world = World(tmp_path)
    desk = world.enrol()
    desk.open()
    desk.replica.commit(RunStart("1"))
    ask = desk.device.push_request()
    assert ask is not None
    body = b"whatever carried it"
    word = word_of(desk.key.sign(push_content(ask.events[-1].hash, body)), body)
    world.server.push(msgspec.structs.replace(ask, signature=word))
    world.close()
    database = world.folder / "server.db"
    assert "1 signatures hold" in boxoffice("journal", "verify", database).out
    changed(database, "UPDATE head_signature SET signature = substr(signature, 1, 64)")
    failed(boxoffice("journal", "verify", database), REFUSED, "signature")


def test_what_a_server_keeps_aside_is_as_whole_as_the_rest(tmp_path: Path) -> None:
    """What a door may not say, what a revoked device says, and bytes that no program reads."""
    world = World(tmp_path)
    door, desk, odd = world.enrol("door"), world.enrol(), world.enrol()
    desk.claim(1)
    for till in (door, desk):
        till.sell(1)
        world.server.record(DeviceRevoke(desk.id, world.house, "stolen"))
        till.push()
    body = b"no event at all"
    sent = SentEvent(1, odd.replica.head.seq + 1, odd.replica.head.hash, b"", body)
    sent = msgspec.structs.replace(sent, hash=chain_hash(sent.prev, body))
    token, signed = odd.device.session.token, odd.key.sign(HEAD_DOMAIN + sent.hash)
    world.server.push(PushRequest(odd.id, 1, token, (sent,), signed))
    kinds = {
        kind for (kind,) in world.all_of("SELECT kind FROM event WHERE status = 'quarantined'")
    }
    assert kinds == {"not_allowed", "revoked", "unread"}
    world.close()
    database = world.folder / "server.db"
    assert "every hash holds" in boxoffice("journal", "verify", database).out
    assert "cannot be read" in boxoffice("journal", "show", database).out
    changed(database, "UPDATE event SET body = x'00' WHERE kind = 'not_allowed'")
    failed(boxoffice("journal", "verify", database), REFUSED, "does not hold")
