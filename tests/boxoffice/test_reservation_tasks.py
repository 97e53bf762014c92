"""Te doen names what is kept for people who have not come: before it lapses, and after."""

from __future__ import annotations

from boxoffice.clock import Planned
from boxoffice.office import Office
from boxoffice.views import TaskRow
from tests.house import House, seated

UNTIL = Planned("2026-11-27T19:50", "Europe/Brussels")
UNTIL_MS = round(UNTIL.utc().timestamp() * 1000)


def lines(office: Office) -> list[TaskRow]:
    return [task for task in office.tasks() if task.code.startswith("reservations_")]


def test_what_lapses_today_is_said_with_its_hour_and_what_is_over_until_it_is_freed(
    desk: House,
) -> None:
    """Ten minutes before the beginning, as the house keeps them; each once, by its number."""
    office = Office(desk.setting)
    assert lines(office) == []
    first = desk.counter.reserve(seated(0, 1), "Mieke Peeters")
    second = desk.counter.reserve(seated(2), "Jo Claes")
    both = f"{first.number}, {second.number}"
    coming = TaskRow("reservations_lapse", False, (("count", "2"), ("at", "19:50")), both)
    assert lines(office) == [coming]
    desk.clock.now = UNTIL_MS
    over = TaskRow("reservations_due", False, (("count", "2"),), both, UNTIL_MS)
    assert lines(office) == [over]
    desk.counter.release((first.reservation,))
    assert [(dict(line.params), line.about) for line in lines(office)] == [
        ({"count": "1"}, second.number)
    ]
    desk.counter.release((second.reservation,))
    assert lines(office) == []


def test_what_lapses_on_another_day_is_nothing_to_do_yet(desk: House) -> None:
    """A day before the show."""
    desk.clock.now -= 24 * 60 * 60_000
    desk.counter.reserve(seated(0), "Mieke Peeters")
    assert lines(Office(desk.setting)) == []
