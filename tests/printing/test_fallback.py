"""The paper fallback: before each evening the lists lie there as PDF, by themselves."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from boxoffice.catalog.plan import encode_plan
from boxoffice.ids import BlobHash, PerformanceId
from boxoffice.office import Office
from boxoffice.papers import (
    DoorPaper,
    SeatPlanPaper,
)
from printing.fallback import BEFORE_MS, LOOK_S, Fallback
from tests import hall
from tests.hall import TONIGHT
from tests.house import House, cash, catalogued, seated, standing

START_LOCAL = datetime.fromisoformat("2026-11-27T20:00")
NOW_LOCAL = datetime.fromisoformat("2026-11-27T18:30")
HOUR_MS = 60 * 60 * 1000
EVENING = "2026-11-27 2000 Florissant"
LISTS = ["1-by-name.pdf", "2-by-place.pdf", "3-plan.pdf"]
LATE = PerformanceId(b"L" * 16)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[House]:
    """A till with some seats and places of its own, an hour before tonight's start."""
    house = House(tmp_path / "desk-data")
    house.ready()
    house.grant(0, 1, 2, 3)
    house.grant(pool="floor", places=4)
    yield house
    house.replica.close()


@pytest.fixture
def fallback(desk: House, tmp_path: Path) -> Fallback:
    """It writes to two disks."""
    folders = (tmp_path / "papers", tmp_path / "stick")
    return Fallback(desk.replica, desk.stationery, folders)


def test_three_lists_on_two_disks_before_the_evening(
    desk: House, fallback: Fallback, tmp_path: Path, texts
) -> None:
    """By name, by place, and the plan: what was sold is on them, what is free is free."""
    sold = desk.sell(0, 1)
    desk.counter.sell(standing(1), cash())
    fallback.look()
    for disk in ("papers", "stick"):
        names = sorted(path.name for path in (tmp_path / disk / EVENING).iterdir())
        assert names == LISTS
    by_place = " ".join(texts((tmp_path / "stick" / EVENING / "2-by-place.pdf").read_bytes()))
    for said in ("A1", "A2", "Floor", sold.number, "Full"):
        assert said in by_place
    plan = " ".join(texts((tmp_path / "stick" / EVENING / "3-plan.pdf").read_bytes()))
    assert "3–10" in plan  # row A without what was sold
    assert "19 van 20" in plan
    assert fallback.written.performances == 1
    assert not fallback.written.failed


def test_a_reserved_place_of_a_pool_is_not_free_on_paper(
    desk: House, fallback: Fallback, tmp_path: Path, texts
) -> None:
    """It was sold once more with a pencil; the manager's table counted it as free too."""
    desk.counter.sell(standing(1), cash())
    desk.counter.reserve(standing(2), "Mieke Peeters")
    fallback.look()
    plan = " ".join(texts((tmp_path / "stick" / EVENING / "3-plan.pdf").read_bytes()))
    assert "17 van 20" in plan
    (row,) = (row for row in Office(desk.setting).tonight() if row.performance == TONIGHT)
    assert (row.sold, row.reserved, row.free) == (1, 2, 22 + 17)


def test_areas_are_named_where_two_have_a_seat_that_is_called_so(
    desk: House, fallback: Fallback, tmp_path: Path, texts
) -> None:
    """A1 of the stalls and A1 of the balcony are two places."""
    plan = hall.plan()
    balcony = msgspec.structs.replace(plan.seats[0], guid="balcony", zone="Balcony")
    blob = encode_plan(msgspec.structs.replace(plan, seats=(*plan.seats, balcony)))
    digest = BlobHash(hashlib.sha256(blob).digest())
    with desk.replica.write() as tx:
        tx.keep_blob(digest, blob)
    desk.put(catalogued(hall.performance(TONIGHT, "Florissant", "2026-11-27T20:00", digest)))
    desk.sell(0, 1)
    desk.counter.reserve(seated(2), "Mieke Peeters")
    fallback.look()
    for name in LISTS[:2]:
        said = " ".join(texts((tmp_path / "stick" / EVENING / name).read_bytes()))
        assert "Stalls A1" in said
        assert "Stalls A2" not in said


def test_only_evenings_that_are_near(desk: House, fallback: Fallback, tmp_path: Path) -> None:
    """Not tomorrow's; tonight's from three hours before until an hour behind its start."""
    starts = desk.clock.now + HOUR_MS
    seen = []
    for at in (starts - BEFORE_MS - 1, starts - BEFORE_MS, starts + HOUR_MS, starts + HOUR_MS + 1):
        desk.clock.now = at
        fallback.look()
        seen.append(fallback.written.performances)
    assert seen == [0, 1, 1, 0]
    assert [path.name for path in (tmp_path / "papers").iterdir()] == [EVENING]


def test_a_list_is_written_again_when_it_changes(
    desk: House, fallback: Fallback, tmp_path: Path
) -> None:
    """And only then: a stick wears out."""
    plan = tmp_path / "stick" / EVENING / "3-plan.pdf"
    fallback.look()
    first = plan.stat().st_mtime_ns, plan.read_bytes()
    desk.clock.now += int(LOOK_S * 1000)
    fallback.look()
    assert (plan.stat().st_mtime_ns, plan.read_bytes()) == first
    desk.sell(2)
    fallback.look()
    assert plan.read_bytes() != first[1]
    plan.unlink()
    fallback.look()
    assert plan.exists()


def test_a_stick_that_is_gone_is_told_and_the_rest_is_written(desk: House, tmp_path: Path) -> None:
    """Every list of every evening, also behind the folder that is gone. The last good time stays;
    it is tried again.
    """
    (tmp_path / "stick").write_text("no folder")
    other = BlobHash(hashlib.sha256(encode_plan(hall.plan())).digest())
    desk.put(catalogued(hall.performance(LATE, "Late", "2026-11-27T21:00", other)))
    made = Fallback(desk.replica, desk.stationery, (tmp_path / "stick", tmp_path / "papers"))
    made.look()
    assert (made.written.failed, made.written.at_ms) == ("printer_folder", 0)
    for evening in (EVENING, "2026-11-27 2100 Late"):
        assert sorted(path.name for path in (tmp_path / "papers" / evening).iterdir()) == LISTS
    (tmp_path / "stick").unlink()
    made.look()
    assert not made.written.failed
    assert (tmp_path / "stick" / EVENING / "3-plan.pdf").exists()


@pytest.mark.parametrize(
    ("digest", "failed"), [(b"", ""), (b"z" * 32, "unknown_performance")], ids=["none", "away"]
)
def test_an_evening_without_a_plan_holds_up_no_other(
    desk: House, fallback: Fallback, tmp_path: Path, digest: bytes, failed: str
) -> None:
    """It has its two lists. No plan yet is no failure; one that is not in this copy is told."""
    early = hall.performance(LATE, "Announced", "2026-11-27T19:30", BlobHash(digest))
    desk.put(catalogued(early))
    fallback.look()
    assert fallback.written.failed == failed
    for evening, lists in (("2026-11-27 1930 Announced", LISTS[:2]), (EVENING, LISTS)):
        assert sorted(path.name for path in (tmp_path / "papers" / evening).iterdir()) == lists


@pytest.mark.parametrize("starts", ["2026-11-27Tnight", "2026-13-99T20:00"])
def test_a_beginning_that_cannot_be_read_holds_up_no_other_evening(
    desk: House, fallback: Fallback, tmp_path: Path, starts: str
) -> None:
    """It is told; the house goes on with the papers of all the others."""
    desk.put(catalogued(hall.performance(LATE, "Odd", starts, BlobHash(b""))))
    fallback.look()
    assert fallback.written.failed == "paper_not_drawn"
    names = sorted(path.name for path in (tmp_path / "stick" / EVENING).iterdir())
    assert names == LISTS


def test_two_evenings_of_one_name_have_a_folder_each(
    desk: House, fallback: Fallback, tmp_path: Path, texts
) -> None:
    """Of the same title and start, whatever its case: named by hall, and by number in one hall.
    The folder that one of them had alone keeps no list that is not written any more.
    """
    digest = BlobHash(hashlib.sha256(encode_plan(hall.plan())).digest())
    number = desk.sell(0).number
    fallback.look()
    twins = hall.performance(LATE, "FLORISSANT", "2026-11-27T20:00", digest)
    desk.put(catalogued(msgspec.structs.replace(twins, hall="Foyer")))
    fallback.look()
    papers = tmp_path / "papers"
    by_hall = {"2026-11-27 2000 Florissant Main hall", "2026-11-27 2000 FLORISSANT Foyer"}
    assert {path.name for path in papers.iterdir()} == by_hall
    said = {
        path.name: number in " ".join(texts((path / "1-by-name.pdf").read_bytes()))
        for path in papers.iterdir()
    }
    assert [name for name, sold in said.items() if sold] == ["2026-11-27 2000 Florissant Main hall"]
    long = "x" * 60
    for id_, more in ((b"X" * 16, " (1)"), (b"Y" * 16, " (2)")):
        other = hall.performance(PerformanceId(id_), long + more, "2026-11-27T20:00", digest)
        desk.put(catalogued(other))
    fallback.look()
    for end in ("58585858", "59595959"):
        own = papers / f"2026-11-27 2000 {long} Main hall {end}"
        assert sorted(path.name for path in own.iterdir()) == LISTS


def test_lists_with_names_go_after_a_week(desk: House, fallback: Fallback, tmp_path: Path) -> None:
    """Nothing else in the folder does."""
    fallback.look()
    own = tmp_path / "papers" / "2026-11-01 2000 Notes of mine"
    own.mkdir()
    (own / "notes.txt").write_text("mine")
    desk.clock.now += 9 * 24 * HOUR_MS
    fallback.look()
    assert [path.name for path in (tmp_path / "papers").iterdir()] == [own.name]
    assert (own / "notes.txt").exists()


def test_the_house_asks_for_them_too(desk: House) -> None:
    """As a print job: whoever wants the list now does not wait for the hour."""
    with desk.replica.write() as tx:
        tx.queue_print("door_list", "", TONIGHT)
        tx.queue_print("seat_plan", "", TONIGHT)
    papers = [job.paper for job in iter(desk.queue.next_job, None)]
    assert [type(paper) for paper in papers] == [DoorPaper, SeatPlanPaper]
    plan = papers[1]
    assert isinstance(plan, SeatPlanPaper)
    assert [name for name, *_ in plan.rows] == ["A", "A", "B", "B", "W", "W"]


@pytest.mark.parametrize("sign", ["千", "🎭", "é", "ع"])
def test_a_long_title_in_any_script_has_its_lists(
    desk: House, fallback: Fallback, tmp_path: Path, sign: str
) -> None:
    """A folder's name may be 255 bytes long; a sign may be four of them."""
    digest = BlobHash(hashlib.sha256(encode_plan(hall.plan())).digest())
    for number in range(2):
        id_ = PerformanceId(bytes([number + 65]) * 16)
        made = hall.performance(id_, sign * 200, "2026-11-27T20:00", digest)
        desk.put(catalogued(msgspec.structs.replace(made, hall=sign * 200)))
    fallback.look()
    assert not fallback.written.failed
    folders = [path for path in (tmp_path / "stick").iterdir() if sign in path.name]
    assert len(folders) == 2
    for folder in folders:
        assert sorted(path.name for path in folder.iterdir()) == LISTS
