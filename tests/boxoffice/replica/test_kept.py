"""What is kept of the replica is true until its tables are written again, and never longer."""

from pathlib import Path

import pytest

from boxoffice.fold.rows import Device, Seat
from boxoffice.ids import DeviceId
from boxoffice.replica.kept import MOST_ANSWERS
from boxoffice.replica.rowstore import RowStore
from tests.boxoffice.replica.till import SHOW, give_rights, replica

DESK = DeviceId(b"d" * 16)


class Asked:
    """A query that counts how often it was read from the database."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, store: RowStore, number: int) -> str:
        self.times += 1
        seat = store.get(Seat, (SHOW, number))
        return seat.state if seat else ""


def test_an_answer_is_kept_until_its_table_is_written(tmp_path: Path) -> None:
    """Another table's rows change nothing; a row of its own is seen at once."""
    made, asked = replica(tmp_path), Asked()
    give_rights(made, 1)
    assert [made.kept.ask(asked, 1, of=(Seat,)) for _ in range(3)] == ["granted"] * 3
    with made.write() as tx:
        tx.store.put([Device(DESK, b"h" * 16, 1, "Kassa 1", "desk", b"", b"", "active", 0)])
    assert made.kept.ask(asked, 1, of=(Seat,)) == "granted"
    assert asked.times == 1
    with made.write() as tx:
        tx.store.delete(Seat, (SHOW, 1))
    assert made.kept.ask(asked, 1, of=(Seat,)) == ""
    assert asked.times == 2


def test_an_answer_within_a_transaction_is_of_before_it(tmp_path: Path) -> None:
    """So that a transaction which is rolled back has left nothing behind."""
    made, asked = replica(tmp_path), Asked()
    give_rights(made, 1)

    def gone_wrong() -> None:
        with made.write() as tx:
            tx.store.delete(Seat, (SHOW, 1))
            assert made.kept.ask(asked, 1, of=(Seat,)) == "granted"
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        gone_wrong()
    assert made.kept.ask(asked, 1, of=(Seat,)) == "granted"


def test_an_answer_about_a_performance_is_kept_until_a_row_of_it_is_written(
    tmp_path: Path,
) -> None:
    """Another evening's seats change nothing; what is taken away is of nobody knows which."""
    made, asked = replica(tmp_path), Asked()
    give_rights(made, 1)

    def ask() -> str:
        return made.kept.ask(asked, 1, performance=SHOW)

    assert [ask(), ask()] == ["granted"] * 2
    with made.write() as tx:
        tx.store.put([Seat(b"another evening ", 1, b"h" * 16, "sold", b"", b"t")])
    assert (ask(), asked.times) == ("granted", 1)
    with made.write() as tx:
        tx.store.put([Seat(SHOW, 1, b"h" * 16, "sold", b"", b"t")])
    assert (ask(), asked.times) == ("sold", 2)
    with made.write() as tx:
        tx.store.delete(Seat, (SHOW, 1))
    assert (ask(), asked.times) == ("", 3)


def test_answers_do_not_pile_up(tmp_path: Path) -> None:
    """A desk that runs all season asks about each performance; memory is bounded all the same."""
    made, asked = replica(tmp_path), Asked()
    for number in range(MOST_ANSWERS + 1):
        made.kept.ask(asked, number, of=(Seat,))
    before = asked.times
    made.kept.ask(asked, MOST_ANSWERS, of=(Seat,))
    made.kept.ask(asked, 0, of=(Seat,))
    assert asked.times == before + 1
