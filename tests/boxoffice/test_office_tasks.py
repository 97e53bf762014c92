"""Te doen says who and when; copies and lists of this computer are among it when they fail."""

from __future__ import annotations

import msgspec
import pytest

from boxoffice.fold.rows import Conflict, Ticket
from boxoffice.office import Office
from boxoffice.rules.safety import STALE_MS, Safety, troubles
from boxoffice.views import TaskRow
from tests.hall import HOUSE, TONIGHT
from tests.house import START_MS, House

GOOD = Safety(copies_go=True, copied_ms=START_MS, listed_ms=START_MS, listed=1)


@pytest.fixture
def office(desk: House) -> Office:
    """The manager's facade on the same copy."""
    return Office(desk.setting)


def codes(office: Office) -> list[str]:
    """All lines."""
    return [task.code for task in office.tasks()]


@pytest.mark.parametrize(
    ("safety", "said"),
    [
        (GOOD, []),
        (Safety(), ["backup_nowhere"]),
        (Safety(copies_go=True, copy_failed="disk_full"), ["backup_failed"]),
        (Safety(copies_go=True, copied_ms=START_MS - STALE_MS - 1), ["backup_old"]),
        (Safety(copies_go=True, lists_failed="printer_folder"), ["lists_failed"]),
    ],
)
def test_copies_and_lists_that_fail_are_something_to_do(
    office: Office, desk: House, safety: Safety, said: list[str]
) -> None:
    """A copy that is well is not."""
    desk.setting.watch = lambda: safety
    assert codes(office) == said
    assert [code for code, _ in troubles(safety, START_MS)] == said


def test_where_nobody_keeps_copies_nothing_is_said(office: Office) -> None:
    """A copy without an installation around it."""
    assert (office.safety(), codes(office)) == (None, [])


def test_a_shift_that_is_still_to_be_counted_stands_there_until_it_is(
    office: Office, desk: House
) -> None:
    """With its number, its till, who answers for it and since when."""
    desk.counter.close_uncounted()
    (task,) = office.tasks()
    assert task == TaskRow(
        "shift_uncounted", False, (("number", "2-0001"), ("device", "Kassa 2")), "An Peeters",
        START_MS,
    )  # fmt: skip
    desk.counter.count_shift({"cash": 15_000}, late=True)  # type: ignore[dict-item]
    desk.counter.close_shift(late=True)
    assert codes(office) == []


def test_papers_that_failed_say_of_which_orders_and_are_printed_again(
    office: Office, desk: House
) -> None:
    """F9 queues them anew."""
    desk.sell(0)
    with desk.replica.write() as tx:
        tx.store.conn.execute("UPDATE print_job SET state = 'failed'")
    (task,) = office.tasks()
    assert (task.code, task.about) == ("papers_failed", "2-0001")
    office.print_again()
    assert codes(office) == []
    assert desk.count("SELECT count(*) FROM print_job WHERE state = 'queued'") > 0


def test_tonights_lists_are_printed_at_once(office: Office, desk: House) -> None:
    """By name, by place, and the plan, of tonight only."""
    before = desk.count("SELECT count(*) FROM print_job")
    assert office.print_lists() == 1
    rows = desk.replica.reader().conn.execute("SELECT kind FROM print_job ORDER BY id").fetchall()
    assert [row[0] for row in rows[before:]] == ["evening_list", "door_list", "seat_plan"]


def test_what_has_waited_longest_comes_first_and_is_named_by_its_conflict(
    office: Office, desk: House
) -> None:
    """Whatever ids they have: F9 on a line must open that very conflict."""
    for seat, name in ((0, b"d"), (1, b"c")):
        desk.sell(seat)
        (sold,) = desk.rows(Ticket, f"seat = {seat}")
        members = msgspec.msgpack.encode([sold.id])
        desk.put(Conflict(name * 16, HOUSE, "double_sale", TONIGHT, seat, members, "open", b""))
        desk.clock.now += 60_000
    with desk.replica.write() as tx:
        tx.store.conn.execute("UPDATE print_job SET state = 'failed'")
    told = [(task.code, task.subject[:1]) for task in office.tasks()]
    assert told == [
        ("conflict_double_sale", b"d"), ("conflict_double_sale", b"c"), ("papers_failed", b""),
    ]  # fmt: skip
