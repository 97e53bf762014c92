"""Copies of the database: whole, while it works, and without what was erased (design.md §4)."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from boxoffice.errors import Refused, Unavailable
from boxoffice.fold.rows import Order, Pii
from boxoffice.platform.backup_keeper import LOOK_S, BackupKeeper
from boxoffice.platform.backup_plan import BackupPlan, on_other_disk, read_plan, write_plan
from boxoffice.replica.backup import back_up, copies, sweep
from boxoffice.replica.database import open_database
from boxoffice.replica.replica import Replica
from boxoffice.replica.restoring import restore
from boxoffice.replica.rowstore import RowStore
from tests.house import DESK, House

AT = datetime(2026, 11, 27, 18, 31, tzinfo=UTC)
REF = b"r" * 16


def _orders(path: Path) -> int:
    with closing(open_database(path, read_only=True)) as conn:
        return len(RowStore(conn).select(Order, "1 = 1"))


def _remember(house: House, ref: bytes = REF) -> None:
    """Somebody's name, as an action keeps it beside the chain."""
    with house.replica.write() as tx:
        tx.keep_private(Pii(ref, house.replica.house, b"salt", "Mieke Peeters", 0))


def _erase(house: House) -> None:
    with house.replica.write() as tx:
        house.replica.pending.take(tx.store, [Pii(REF, house.replica.house, b"", "", 1)])


def test_a_copy_is_whole_while_sales_go_on(desk: House, tmp_path: Path) -> None:
    """It reads one moment: also in the middle of another's transaction."""
    desk.sell(0)
    with desk.replica.write() as tx:
        tx.keep_private(Pii(REF, desk.replica.house, b"salt", "half", 0))
        made = back_up(desk.replica.path, tmp_path / "usb", DESK, AT, 3)
    desk.sell(1)
    assert _orders(made.path) == 1
    with closing(open_database(made.path, read_only=True)) as conn:
        assert RowStore(conn).get(Pii, (REF,)) is None
        assert conn.execute("PRAGMA quick_check").fetchone() == ("ok",)
    assert made.path.stat().st_mode & 0o077 == 0
    assert [path.name for path in (tmp_path / "usb").iterdir()] == [made.path.name]


def test_the_newest_copies_stay_and_no_other_file_goes(desk: House, tmp_path: Path) -> None:
    """Also not a copy that somebody renamed, nor another device's."""
    theirs = tmp_path / f"boxoffice-{b'E' * 16!r}.db"
    theirs.write_bytes(b"theirs")
    for hour in range(5):
        back_up(desk.replica.path, tmp_path, DESK, AT + timedelta(hours=hour), 2)
    assert [c.made for c in copies(tmp_path, DESK)] == [AT + timedelta(hours=h) for h in (4, 3)]
    assert theirs.exists()


def test_no_older_copy_keeps_what_was_erased(desk: House, tmp_path: Path) -> None:
    """The next copy takes those with it that still know the person, and no others."""
    _remember(desk)
    old = back_up(desk.replica.path, tmp_path, DESK, AT, 9)
    assert b"Mieke Peeters" in old.path.read_bytes()
    _erase(desk)
    new = back_up(desk.replica.path, tmp_path, DESK, AT + timedelta(hours=1), 9)
    newer = back_up(desk.replica.path, tmp_path, DESK, AT + timedelta(hours=2), 9)
    assert [copy.path for copy in copies(tmp_path, DESK)] == [newer.path, new.path]
    assert b"Mieke Peeters" not in new.path.read_bytes()


def test_what_an_upgrade_left_goes_when_it_knows_the_erased(desk: House) -> None:
    """So does the database that a restore put aside."""
    left = [
        desk.replica.path.with_suffix(".v3.backup"),
        desk.replica.path.with_name(f"{desk.replica.path.name}.before-20261127T183100Z"),
    ]
    _remember(desk)
    for path in left:
        made = back_up(desk.replica.path, desk.replica.path.parent / "aside", DESK, AT, 1)
        made.path.replace(path)
    sweep(desk.replica.path)
    assert all(path.exists() for path in left)
    _erase(desk)
    sweep(desk.replica.path)
    assert not any(path.exists() for path in left)


def test_a_restore_does_not_bring_an_erased_person_back(desk: House, tmp_path: Path) -> None:
    """Before anything opens the copy; the sales of the copy are all there."""
    desk.sell(0)
    _remember(desk)
    copy = back_up(desk.replica.path, tmp_path / "usb", DESK, AT, 1)
    desk.sell(1)
    _erase(desk)
    desk.replica.close()
    kept = restore(copy.path, desk.replica.path, desk.clock, os.urandom)
    assert _orders(desk.replica.path) == 1
    assert b"Mieke Peeters" not in desk.replica.path.read_bytes()
    with closing(open_database(desk.replica.path, read_only=True)) as conn:
        assert RowStore(conn).get(Pii, (REF,)) == Pii(REF, desk.replica.house, b"", "", 1)
    assert kept is not None
    assert _orders(kept) == 2  # what it replaced is not lost
    desk.open()
    assert desk.replica.device == DESK


def test_a_restored_copy_says_so_and_sells_nothing(desk: House, tmp_path: Path) -> None:
    """Its witness stands further on (the server's part: tests/sync/test_sessions.py)."""
    copy = back_up(desk.replica.path, tmp_path / "usb", DESK, AT, 1)
    desk.sell(0)
    desk.replica.close()
    restore(copy.path, desk.replica.path, desk.clock, os.urandom)
    desk.open()
    assert desk.replica.restored
    with pytest.raises(Refused, match="restored_copy"):
        desk.sell(1)


def test_a_damaged_or_strange_copy_is_refused_and_nothing_changed(
    desk: House, tmp_path: Path
) -> None:
    """Half a copy, another device's, no database at all."""
    copy = back_up(desk.replica.path, tmp_path / "usb", DESK, AT, 1)
    other = Replica(tmp_path / "other.db", desk.clock, os.urandom)
    other.became(type(DESK)(b"E" * 16), desk.replica.house)
    theirs = back_up(other.path, tmp_path / "usb", b"E" * 16, AT, 1)
    other.close()
    desk.replica.close()
    before = desk.replica.path.read_bytes()
    with pytest.raises(Refused, match="copy_of_other_device"):
        restore(theirs.path, desk.replica.path, desk.clock, os.urandom)
    half = tmp_path / "half.db"
    half.write_bytes(copy.path.read_bytes()[: copy.path.stat().st_size // 2])
    with pytest.raises(Unavailable, match="database_"):
        restore(half, desk.replica.path, desk.clock, os.urandom)
    (tmp_path / "text.db").write_text("no database")
    with pytest.raises(Unavailable, match="database_"):
        restore(tmp_path / "text.db", desk.replica.path, desk.clock, os.urandom)
    assert desk.replica.path.read_bytes() == before
    desk.open()


def test_copies_are_made_when_they_are_due(desk: House, tmp_path: Path) -> None:
    """One at once, the next after the planned time, one more when the clock was put back."""
    usb = tmp_path / "usb"
    write_plan(tmp_path, BackupPlan(str(usb), every_min=60, keep=5))
    keeper = BackupKeeper(tmp_path, desk.replica.path, DESK, desk.clock)
    made = []
    for minutes in (0, 59, 1, -600):
        desk.clock.now += minutes * 60_000
        keeper.look()
        made.append(len(copies(usb, DESK)))
    assert made == [1, 1, 2, 3]
    assert keeper.kept.folder == str(usb)
    assert not keeper.kept.failed


@pytest.mark.parametrize("rest", [0, 4096, "zeros"])
def test_a_copy_that_is_not_whole_counts_as_none(
    desk: House, tmp_path: Path, rest: int | str
) -> None:
    """A stick was pulled out: it is no newest one, and takes the place of no whole one."""
    usb = tmp_path / "usb"
    whole = [back_up(desk.replica.path, usb, DESK, AT - timedelta(hours=h), 9) for h in (3, 2)]
    broken = back_up(desk.replica.path, usb, DESK, AT - timedelta(minutes=1), 9).path
    data = broken.read_bytes()
    broken.write_bytes(bytes(len(data)) if rest == "zeros" else data[: int(rest)])
    write_plan(tmp_path, BackupPlan(str(usb), every_min=60, keep=3))
    desk.clock.now = round(AT.timestamp() * 1000)
    keeper = BackupKeeper(tmp_path, desk.replica.path, DESK, desk.clock)
    keeper.look()
    assert keeper.kept.made_ms == desk.clock.now
    left = {one.path for one in copies(usb, DESK)}
    assert {one.path for one in whole} <= left
    desk.clock.now += 60 * 60_000
    keeper.look()
    assert whole[0].path not in {one.path for one in copies(usb, DESK)}


def test_copies_of_a_clock_that_ran_ahead_crowd_out_nothing(desk: House, tmp_path: Path) -> None:
    """A day of copies stamped tomorrow: when the clock is right again the copies made then stay,
    one an hour and not one a minute, and the strange ones go first.
    """
    usb, day = tmp_path / "usb", 24 * 60
    write_plan(tmp_path, BackupPlan(str(usb), every_min=60, keep=3))
    keeper = BackupKeeper(tmp_path, desk.replica.path, DESK, desk.clock)
    ages = []
    for minutes in (day, 60, 60, -day, 1, 60, 60):
        desk.clock.now += minutes * 60_000
        keeper.look()
        now = datetime.fromtimestamp(desk.clock.now / 1000, UTC)
        ages.append(
            sorted(round((now - one.made).total_seconds() / 60) for one in copies(usb, DESK))
        )
        assert keeper.kept.made_ms <= desk.clock.now
    assert ages[2] == [0, 60, 120]
    assert ages[3:] == [
        [-day, 60 - day, 0], [1 - day, 61 - day, 1], [61 - day, 0, 61], [0, 60, 121],
    ]  # fmt: skip


def test_a_disk_that_is_gone_is_told_and_tried_again(desk: House, tmp_path: Path) -> None:
    """The last good time stays on the screen beside the reason."""
    usb = tmp_path / "usb"
    write_plan(tmp_path, BackupPlan(str(usb), every_min=1))
    keeper = BackupKeeper(tmp_path, desk.replica.path, DESK, desk.clock)
    keeper.look()
    first = keeper.kept.made_ms
    for copy in copies(usb, DESK):
        copy.path.unlink()
    usb.rmdir()
    usb.write_text("a file stands where the stick was")
    desk.clock.now += int(LOOK_S * 1000)
    keeper.look()
    assert (keeper.kept.made_ms, keeper.kept.failed) == (first, "folder_unusable")
    usb.unlink()
    keeper.look()
    assert keeper.kept.failed == ""
    assert len(copies(usb, DESK)) == 1


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="one disk")  # noqa: S108
def test_a_stick_that_is_out_gets_no_copy_in_its_place(desk: House, tmp_path: Path) -> None:
    """Its folder may be there still, empty and on the disk of the data; that is told."""
    with TemporaryDirectory(dir="/dev/shm") as stick:
        usb = tmp_path / "usb"
        usb.symlink_to(stick)
        assert on_other_disk(usb, tmp_path)
        write_plan(tmp_path, BackupPlan(str(usb), every_min=1, other_disk=True))
        keeper = BackupKeeper(tmp_path, desk.replica.path, DESK, desk.clock)
        keeper.look()
        assert (len(copies(usb, DESK)), keeper.kept.failed) == (1, "")
        usb.unlink()
        usb.mkdir()
        desk.clock.now += int(LOOK_S * 1000)
        keeper.look()
        assert (copies(usb, DESK), keeper.kept.failed) == ([], "folder_unusable")


@pytest.mark.parametrize("said", [b"{", b'{"every_min": 0}', b'{"keep": 0}', b'{"folder": 5}'])
def test_a_plan_that_is_none_makes_no_copies(tmp_path: Path, said: bytes) -> None:
    """A number of nought would copy without end, or keep nothing."""
    (tmp_path / "backup.json").write_bytes(said)
    assert read_plan(tmp_path) == BackupPlan()
