"""One transaction per action: all of it is durable together, or not at all (design §3, §4)."""

import shutil
import threading
from pathlib import Path

import pytest

from boxoffice.errors import Bug, Refused, Unavailable
from boxoffice.fold.rows import Order, Pii, Seat
from boxoffice.journal.event import GENESIS, chain_hash
from boxoffice.journal.kinds import DocumentEdit, RunStart
from boxoffice.replica.database import driver, journal_mode, named_failure, open_database
from boxoffice.replica.replica import Replica
from boxoffice.replica.schema import SCHEMA_VERSION
from boxoffice.replica.witness import Head, Witness
from tests.boxoffice.replica.till import SHOW, Clock, give_rights, replica, sale


def count(made: Replica, table: str) -> int:
    found: int = made.reader().conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - a name of ours
    return found


def state_of(made: Replica, number: int) -> str:
    seat = made.reader().get(Seat, (SHOW, number))
    assert seat is not None
    return seat.state


def test_a_sale_is_one_event_with_its_rows_and_papers(tmp_path: Path) -> None:
    """Journal, read model and print jobs are written by one commit."""
    made = replica(tmp_path)
    give_rights(made, 1, 2)
    with made.write() as tx:
        sold = sale(made, 1, 2)
        tx.record(sold)
        tx.queue_print("ticket", sold.number, sold.tickets[0].id)
    assert [count(made, t) for t in ("journal", "order_", "ticket", "code", "print_job")] == [
        1,
        1,
        2,
        2,
        1,
    ]
    assert state_of(made, 1) == "sold"
    made.close()


def test_half_a_sale_does_not_exist(tmp_path: Path) -> None:
    """Whatever is raised inside, nothing of the transaction stays: on disk or in memory."""
    made = replica(tmp_path)
    give_rights(made, 1)

    def half() -> None:
        with made.write() as tx:
            tx.record(sale(made, 1))
            raise Refused("changed_my_mind")

    with pytest.raises(Refused, match="changed_my_mind"):
        half()
    assert [count(made, t) for t in ("journal", "order_", "held_back")] == [0, 0, 0]
    assert len(made.pending) == 0
    assert made.head == Head(1, 0, GENESIS)
    made.commit(sale(made, 1))
    assert state_of(made, 1) == "sold"
    made.close()


def test_the_chain_is_gap_free(tmp_path: Path) -> None:
    """Each event names the one before; numbers rise by one, over restarts too."""
    for _ in range(3):
        made = replica(tmp_path)
        for _ in range(3):
            made.commit(RunStart("1"))
        made.close()
    made = replica(tmp_path)
    prev = GENESIS
    rows = made.reader().conn.execute("SELECT seq, prev, hash, body FROM journal ORDER BY seq")
    for n, (seq, before, digest, body) in enumerate(rows, 1):
        assert (seq, before, digest) == (n, prev, chain_hash(prev, body))
        prev = digest
    assert made.head == Head(1, 9, prev)
    made.close()


def test_a_too_large_event_or_value_is_refused_whole(tmp_path: Path) -> None:
    """64 KB: refused at commit, and nothing was written."""
    made = replica(tmp_path)
    with pytest.raises(Refused, match="event_too_large"):
        made.commit(DocumentEdit(b"", "n", b"", 0, {"x": "y" * 65_536}))
    with pytest.raises(Refused, match="private_too_large"), made.write() as tx:
        tx.keep_private(Pii(b"r", b"", b"", "y" * 65_537, 0))
    assert count(made, "journal") == count(made, "pii") == 0
    made.close()


def test_a_full_disk_says_so_and_the_next_sale_works(tmp_path: Path) -> None:
    """Unavailable("disk_full"), database sound, and it sells again when there is room."""
    made = replica(tmp_path)
    conn = made._conn
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (pages,) = conn.execute("PRAGMA page_count").fetchone()
    conn.execute(f"PRAGMA max_page_count={pages + 3}")

    def sell_on() -> None:
        for _ in range(1000):
            made.commit(sale(made, 1, 2, 3))

    with pytest.raises(Unavailable, match="disk_full"):
        sell_on()
    kept = made.head.seq
    assert (
        count(made, "journal")
        == count(made, "order_")
        == made.head.seq
        == len(made.pending)
        == kept
    )
    assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not conn.in_transaction
    conn.execute("PRAGMA max_page_count=1000000")
    made.commit(sale(made, 4))
    assert count(made, "order_") == kept + 1
    made.close()
    again = replica(tmp_path)
    assert not again.restored
    again.close()


def test_a_failing_screen_does_not_deny_a_sale(tmp_path: Path) -> None:
    """What is committed is sold, whatever a listener does."""
    made = replica(tmp_path)
    heard: list[int] = []

    def broken() -> None:
        raise RuntimeError("a widget is gone")

    made.subscribe(broken)
    made.subscribe(lambda: heard.append(made.changes))
    made.commit(RunStart("1"))
    assert heard == [made.changes]
    made.close()


def test_an_unwritable_witness_does_not_deny_a_sale(tmp_path: Path) -> None:
    """The sale stands; the status line says that the second place is gone."""
    made = replica(tmp_path)
    assert made._witness is not None
    made._witness.close()
    made.commit(RunStart("1"))
    failed = made.witness_failed
    assert failed
    made._witness._fd = Witness(tmp_path / "other")._fd
    made.commit(RunStart("1"))
    failed = made.witness_failed
    assert not failed
    made.close()


def test_a_copy_behind_its_witness_may_not_sell(tmp_path: Path) -> None:
    """Restored, or its tail was lost: it says so before it sells."""
    made = replica(tmp_path)
    made.commit(RunStart("1"))
    made.close()
    ahead = Witness(tmp_path / "second" / "head")
    ahead.write(Head(1, 2, b"x" * 32))
    ahead.close()
    again = replica(tmp_path)
    assert again.restored
    with pytest.raises(Refused, match="restored_copy"):
        again.require_own_past()
    again.begin_incarnation(2)
    again.require_own_past()
    assert again.commit(RunStart("1")).prev == GENESIS
    again.close()


def test_another_event_at_the_witnessed_place_is_a_copy_too(tmp_path: Path) -> None:
    """Not older, but another: it is not the database that the witness saw."""
    made = replica(tmp_path)
    made.commit(RunStart("1"))
    made.close()
    other = Witness(tmp_path / "second" / "head")
    other.write(Head(1, 1, b"x" * 32))
    other.close()
    again = replica(tmp_path)
    assert again.restored
    again.close()


def test_a_witness_that_lags_is_no_alarm(tmp_path: Path) -> None:
    """It is not synced: after a power cut it may be older, and that is harmless."""
    made = replica(tmp_path)
    first = made.commit(RunStart("1"))
    made.commit(RunStart("1"))
    made.close()
    behind = Witness(tmp_path / "second" / "head")
    behind.write(Head(1, 1, first.hash))
    behind.close()
    again = replica(tmp_path)
    assert not again.restored
    again.close()


def test_a_database_of_a_newer_program_is_refused_untouched(tmp_path: Path) -> None:
    """A clear refusal, and not one byte changed."""
    path = tmp_path / "d.db"
    replica(tmp_path).close()
    conn = open_database(path)
    conn.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    conn.close()
    before = path.read_bytes()
    with pytest.raises(Refused, match="database_newer"):
        replica(tmp_path)
    assert path.read_bytes() == before


def test_no_database_at_all_is_named(tmp_path: Path) -> None:
    """A file of something else, or a folder that is not there: the surroundings, by code."""
    (tmp_path / "d.db").write_bytes(b"this is a letter to the mayor, not a database " * 40)
    with pytest.raises(Unavailable, match="database_corrupt"):
        Replica(tmp_path / "d.db", Clock(), bytes)
    with pytest.raises(Unavailable, match="database_unopenable"):
        Replica(tmp_path / "nowhere" / "d.db", Clock(), bytes)


def test_readers_never_see_half_a_transaction(tmp_path: Path) -> None:
    """Another thread reads what was, until the commit."""
    made = replica(tmp_path)
    seen: list[int] = []
    with made.write() as tx:
        tx.record(sale(made, 1))
        reader = threading.Thread(target=lambda: seen.append(count(made, "order_")))
        reader.start()
        reader.join()
    reader = threading.Thread(target=lambda: seen.append(len(made.reader().select(Order, "1"))))
    reader.start()
    reader.join()
    assert seen == [0, 1]
    made.close()


def test_durable_pragmas_stand(tmp_path: Path) -> None:
    """WAL, FULL, secure delete: what the promise rests on (design §4)."""
    made = replica(tmp_path)
    asked = {
        name: made._conn.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys")
    }
    assert asked == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1}
    made.close()


def test_an_old_sqlite_does_without_wal() -> None:
    """Before 3.51.3 WAL can corrupt a database."""
    assert journal_mode((3, 51, 3)) == "WAL"
    assert journal_mode((3, 40, 1)) == "TRUNCATE"


def test_an_error_of_ours_is_a_bug() -> None:
    """Bad SQL is not the surroundings' fault."""
    assert isinstance(named_failure(driver.OperationalError("no such table: x")), Bug)
    assert named_failure(driver.OperationalError("database is locked")).code == "database_busy"


@pytest.mark.parametrize(
    ("free", "code"), [(0, "disk_full"), (4096, "disk_full"), (1 << 30, "disk_failed")]
)
def test_an_io_error_without_room_is_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, code: str
) -> None:
    """SQLite that cannot make its -shm file calls that I/O; staff can only make room."""
    usage = {tmp_path: shutil.disk_usage(tmp_path)._replace(free=free)}
    monkeypatch.setattr(shutil, "disk_usage", usage.__getitem__)
    error = named_failure(driver.OperationalError("disk I/O error"), tmp_path / "x.db")
    assert error.code == code
    assert named_failure(driver.OperationalError("disk I/O error")).code == "disk_failed"


def test_bytes_go_in_and_out_as_they_are(tmp_path: Path) -> None:
    """The adapter of the driver changes nothing but its speed."""
    conn = open_database(tmp_path / "x.db")
    assert conn.execute("SELECT ?, typeof(?)", (b"\0\xff", b"")).fetchone() == (b"\0\xff", "blob")
    conn.close()
