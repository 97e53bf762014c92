"""The table of scan cases, run unchanged by every engine; ids are those of the acceptance list."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from boxoffice.fold.rows import Admission
from boxoffice.journal.event import decode
from boxoffice.views import Verdict
from tests.door.cases import CASES, ENGINES, GREEN, Case, S
from tests.door.stage import staged

ROWS = [
    pytest.param(case, engine, id=f"{case.id}-{engine}") for case in CASES for engine in ENGINES
]


def _expected(scan: S, engine: str) -> str:
    return scan.expect if isinstance(scan.expect, str) else scan.expect[engine]


@pytest.mark.parametrize(("case", "engine"), ROWS)
def test_case(case: Case, engine: str, tmp_path: Path) -> None:
    """Each scan says what the table says, and lets in as many as it says."""
    with staged(tmp_path, case, engine) as stage:
        for n, scan in enumerate(case.scans, 1):
            found, expected = stage.scan(scan).verdict.value, _expected(scan, engine)
            green = {found, expected} <= GREEN
            assert green or found == expected, f"{case.id}, scan {n} ({scan.code}): {case.says}"
        if case.entries is not None:
            assert stage.entries() == case.entries


def test_engines_differ_only_where_a_copy_cannot_know() -> None:
    """What a door without tickets cannot know: that one was taken back, is not paid or is in
    already, who else sits there, or another system's codes; and nobody is asked about whom it sends
    away by itself (P02, P05). Every such scan is in this list.
    """
    differ = {
        case.id for case in CASES for scan in case.scans
        if not isinstance(scan.expect, str) and len(set(scan.expect.values())) > 1
    }  # fmt: skip
    assert differ == {
        "A03b", "A09", "B01", "B02", "B04", "B05", "B07", "B08", "D01", "G05", "G05b", "G06",
        "G06b", "K07", "K08", "K12", "K13", "P01", "P02", "P05", "P11",
        *(f"B03{n}" for n in range(8)),
        *(f"K07{rival}{seat}" for rival in "bc" for seat in range(3)),
    }  # fmt: skip
    for case in CASES:
        for scan in case.scans:
            if not isinstance(scan.expect, str):
                asked = {scan.expect["hub"], scan.expect["server"]}
                assert len(asked) == 1, f"{case.id}: hub and server never differ"


def _looked_up(case: Case) -> Case | None:
    """The same with each ticket looked up by name instead of scanned; None where it cannot be."""
    known = {name for name, one in case.tickets.items() if one.known and not one.source}
    if not all(scan.code in known and not scan.again for scan in case.scans):
        return None
    return replace(case, scans=tuple(replace(s, code=f"{s.code}/found") for s in case.scans))


@pytest.mark.parametrize(
    "case", [found for case in CASES if (found := _looked_up(case))], ids=lambda case: case.id
)
def test_who_is_looked_up_gets_the_verdict_of_a_scan(case: Case, tmp_path: Path) -> None:
    """By name, order or seat: never a way around what the door would say of the ticket."""
    test_case(case, "device", tmp_path)


def test_ids_are_given_once() -> None:
    """A test that fails names its row."""
    assert len({case.id for case in CASES}) == len(CASES)


def _case(id_: str) -> Case:
    return next(case for case in CASES if case.id == id_)


def test_a06_names_show_date_and_hall_and_of_another_house_nothing(tmp_path: Path) -> None:
    """So that the visitor knows where to go; and nobody learns whose ticket it was."""
    with staged(tmp_path, _case("A06"), "device") as stage:
        own, other = (stage.scan(scan) for scan in _case("A06").scans)
        assert (own.title, own.starts_local, own.hall) == ("Kip!", "2026-11-27T20:15", "Main hall")
        assert (other.title, other.seat_row, other.hall, other.price_name) == ("", "", "", "")


def test_a01_says_what_was_sold(tmp_path: Path) -> None:
    """Place, price, and nothing to look at; one scan is kept, and one person is in."""
    with staged(tmp_path, _case("A01"), "device") as stage:
        found = stage.scan(_case("A01").scans[0])
        assert (found.seat_row, found.seat_number, found.place) == ("A", "1", "Stalls")
        assert (found.price_name, found.look, found.title) == ("Full", "", "Florissant")
        assert len(stage.house.rows(Admission)) == stage.gate.counts().inside == 1


def test_a02_keeps_length_and_hash_of_what_is_not_ours(tmp_path: Path) -> None:
    """Never what it said."""
    with staged(tmp_path, _case("A02"), "device") as stage:
        stage.scan(_case("A02").scans[0])
        (row,) = stage.house.replica.reader().conn.execute(
            "SELECT prev, body FROM journal WHERE kind = 'misread'"
        )
        assert b"9400123412341234" not in row[1]
        assert decode(*row).payload.length == 16  # type: ignore[attr-defined]


def test_b12_says_what_to_look_at(tmp_path: Path) -> None:
    """The condition of the price, in the house's words."""
    with staged(tmp_path, _case("B12"), "device") as stage:
        assert stage.scan(_case("B12").scans[0]).look == "show a card"


def test_g07_a_price_that_nobody_here_knows_is_looked_at(tmp_path: Path) -> None:
    """It may be one that asks for a card; of known ones nothing is said."""
    with staged(tmp_path, _case("G07b"), "signature") as stage:
        assert stage.scan(_case("G07b").scans[0]).price_unknown
        assert not stage.scan(_case("G01").scans[0]).price_unknown


def test_c08_names_the_doors_that_let_it_in(tmp_path: Path) -> None:
    """And C09 says so while it lets in."""
    with staged(tmp_path, _case("C08"), "device") as stage:
        found = [stage.scan(scan) for scan in _case("C08").scans]
        assert [one.doors for one in found] == ["", "balcony", "", ""]


def test_d02_says_where_and_when_it_was_used(tmp_path: Path) -> None:
    """The first time is shown."""
    with staged(tmp_path, _case("D02"), "device") as stage:
        first, second = (stage.scan(scan) for scan in _case("D02").scans)
        assert (second.used_ms, second.used_device) == (first.at_ms, "main · Kassa 2")


def test_f10_names_the_nearest_way_in(tmp_path: Path) -> None:
    """Waiting an hour is nearer than buying another ticket."""
    with staged(tmp_path, _case("F10"), "device") as stage:
        found = stage.scan(_case("F10").scans[1])
        assert (found.rule, found.rule_detail) == ("rule_from", "2026-11-27T20:00")


def test_f10_a_number_is_nearer_than_a_day(tmp_path: Path) -> None:
    """Who may come in once, or on Monday, hears of the once."""
    once = {"type": "entries", "below": 1}
    monday = {"type": "weekdays", "days": [1]}
    case = replace(_case("F10"), house={"rules": [{"type": "any", "rules": [monday, once]}]})
    with staged(tmp_path, case, "device") as stage:
        assert stage.scan(S("T1", "ok")).verdict is Verdict.OK
        assert stage.scan(S("T1", "rule_denied", "19:10")).rule == "rule_entries"


def test_i01_the_repeated_scan_left_one_row(tmp_path: Path) -> None:
    """Of three scans two are events."""
    with staged(tmp_path, _case("I01"), "device") as stage:
        for scan in _case("I01").scans:
            stage.scan(scan)
        assert len(stage.house.rows(Admission)) == 2
