"""Codes of another system: read from a list, taken over once, let in like ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from boxoffice.actions.importing_codes import CodesTaken, by_performance, import_codes
from boxoffice.errors import Refused, Unavailable
from boxoffice.fold.rows import Code
from boxoffice.gate import Gate
from boxoffice.programme import foreign_codes
from boxoffice.replica.replica import NOBODY
from boxoffice.views import Verdict
from tests.hall import TOMORROW, TONIGHT
from tests.house import House

LIST = """code;performance;starts;seat;price;admits;state
TM-0001+/=;Florissant;2026-11-27 20:00;A1;Full;;
TM-0002;Florissant;2026-11-27 20:00;A2;-26;1;valid
TM-0003;Florissant;2026-11-27 20:00;;;30;
TM-0004;Florissant;2026-11-27 20:00;;;;cancelled
TM-0001+/=;Kip!;2026-11-28T15:00;;;;
"""


def take(house: House, text: str, performance: str = "") -> tuple[CodesTaken, ...]:
    """Import a list."""
    lines = foreign_codes.read(text, "list.csv")
    catalogue, replica = house.setting.catalogue, house.replica
    of = (replica.reader(), catalogue, replica.house, lines, performance, "list.csv")
    return import_codes(replica, catalogue, "Oud", by_performance(*of), NOBODY)


@pytest.fixture
def gate(house: House) -> Gate:
    """A door of tonight."""
    gate = Gate(house.setting)
    gate.choose([TONIGHT], "Main door")
    return gate


def test_foreign_codes_enter_like_ours(house: House, gate: Gate) -> None:
    """Once, with seat and price; a group in parts; a cancelled one never; another evening's not."""
    tonight, tomorrow = take(house, LIST)
    assert (tonight.codes, tonight.written, tomorrow.codes) == (4, 4, 1)
    found = gate.scan("TM-0001+/=")
    assert (found.verdict, found.seat_row, found.seat_number) == (Verdict.OK, "A", "1")
    assert found.price_name == "Full"
    house.clock.now += 1000
    assert gate.scan(" TM-0001+/= ").verdict is Verdict.ALREADY_USED
    assert gate.scan("TM-0002").look == "show a card"
    assert gate.scan("TM-0003").verdict is Verdict.GROUP
    assert gate.scan("TM-0003", 12).verdict is Verdict.OK
    assert gate.scan("TM-0004").verdict is Verdict.CANCELLED
    assert gate.scan("TM-0005").verdict is Verdict.FOREIGN
    counts = gate.counts()
    assert (counts.inside, counts.expected) == (14, 32)
    gate.choose([TOMORROW], "Main door")
    assert gate.scan("TM-0002").verdict is Verdict.WRONG_PERFORMANCE
    assert gate.scan("TM-0001+/=").verdict is Verdict.OK


def test_a_door_counts_them_where_evenings_are_chosen(house: House, gate: Gate) -> None:
    """Places that another system sold are tickets of that evening too."""
    before = {one.id: one.sold for one in gate.performances()}
    take(house, LIST)
    now = {one.id: one.sold for one in gate.performances()}
    assert now[TONIGHT] == before[TONIGHT] + 32


def test_the_same_list_again_changes_nothing(house: House, gate: Gate) -> None:
    """Nor is a ticket that came in fresh again; a longer list adds what is new."""
    take(house, LIST)
    gate.scan("TM-0001+/=")
    events = house.events("codes_imported")
    assert sum(done.written for done in take(house, LIST)) == 0
    assert house.events("codes_imported") == events
    more = LIST + "TM-0009;Florissant;2026-11-27T20:00;;;;\n"
    assert [done.written for done in take(house, more)] == [1, 0]
    house.clock.now += 1000
    assert gate.scan("TM-0001+/=").verdict is Verdict.ALREADY_USED


def test_a_later_list_may_take_a_code_back(house: House, gate: Gate) -> None:
    """And give it again. What it no longer names is told, and stays."""
    take(house, LIST)
    head, *rest = LIST.splitlines()
    gone = "\n".join([head, rest[0] + "cancelled"])
    (done,) = take(house, gone)
    assert (done.written, done.missing) == (1, 2)
    assert gate.scan("TM-0001+/=").verdict is Verdict.CANCELLED
    take(house, LIST)
    assert gate.scan("TM-0001+/=").verdict is Verdict.OK


def test_what_the_codes_say_stands_nowhere(house: House) -> None:
    """A stolen device opens no door with its list."""
    take(house, LIST)
    for (body,) in house.replica.reader().conn.execute("SELECT body FROM journal"):
        assert b"TM-000" not in body
    assert all(len(row.code) == 16 for row in house.rows(Code, "source <> ''"))


def test_a_season_of_codes_comes_in_several_events(house: House) -> None:
    """No event is larger than it may be."""
    lines = "".join(f"X{n},Florissant\n" for n in range(1201))
    (done,) = take(house, "code,performance\n" + lines)
    assert (done.written, house.events("codes_imported")) == (1201, 3)


def test_one_performance_for_a_list_without(house: House) -> None:
    """Named beside it; a title that two evenings have needs its start."""
    (done,) = take(house, "code\nX1\n", "kip!")
    assert done.title == "Kip!"
    with pytest.raises(Refused, match="codes_not_named"):
        take(house, "code\nX2\n", "Nobody")
    with pytest.raises(Refused, match="codes_not_named"):
        take(house, "code\nX2\n")
    assert house.count("SELECT count(*) FROM code WHERE source <> ''") == 1


@pytest.mark.parametrize(
    "again", ["X1;florissant;;cancelled", "X1;;2026-11-27 20:00;", "]C0X1;Florissant;2026-11-27;"]
)
def test_one_code_twice_under_two_names_of_its_evening(house: House, again: str) -> None:
    """The last line won without a word; a valid and a cancelled one are nobody's to choose from."""
    head = "code;performance;starts;state\nX0;Florissant;;\nX1;Florissant;;\n"
    with pytest.raises(Refused, match="codes_twice") as refused:
        take(house, f"{head}{again}\n")
    assert refused.value.params == {"file": "list.csv", "line": 4}
    assert house.count("SELECT count(*) FROM code WHERE source <> ''") == 0


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ticket\nX1\n", "table_column_missing"),
        ("code\n\n", "table_empty"),
        ("", "table_column_missing"),
        ("code,admits\nX1,many\n", "codes_bad_line"),
        ("code,admits\nX1,0\n", "codes_bad_line"),
        ("code,state\nX1,perhaps\n", "codes_bad_line"),
        ("code,admits\n,3\n", "codes_bad_line"),
        ("code\nX1\nX1\n", "codes_twice"),
    ],
)
def test_a_list_is_taken_whole_or_not_at_all(text: str, code: str) -> None:
    """Nothing half-done, and the line is named."""
    with pytest.raises(Refused, match=code):
        foreign_codes.read(text, "list.csv")


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    """Named, not half read."""
    file = tmp_path / "list.csv"
    file.write_bytes(b"\xff\xfe\x00code")
    with pytest.raises(Unavailable, match="table_unreadable"):
        foreign_codes.read_file(file)
