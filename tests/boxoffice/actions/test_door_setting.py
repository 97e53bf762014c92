"""How doors let in is a document: written only when every door can read it, field by field."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from boxoffice.actions.door_setting import set_doors
from boxoffice.catalog.door_setup import OPEN, door_setup, why_unreadable
from boxoffice.errors import Refused
from boxoffice.gate import Gate
from boxoffice.queries.door_setup import setup_of
from boxoffice.replica.replica import NOBODY
from boxoffice.views import Verdict
from tests.boxoffice.door import Door
from tests.hall import HOUSE, TOMORROW, TONIGHT
from tests.house import House, catalogued, document

GAP = {"type": "gap", "of": "last", "beyond": 180}


def test_a_performance_says_what_differs(house: House) -> None:
    """The rest it has of the house; another performance is as the house."""
    assert set_doors(house.replica, {"opens_min": 45, "reentry": False}, NOBODY)
    assert set_doors(house.replica, {"opens_min": 60}, NOBODY, TONIGHT)
    store = house.replica.reader()
    tonight, tomorrow = setup_of(store, HOUSE, TONIGHT), setup_of(store, HOUSE, TOMORROW)
    assert (tonight.opens_min, tonight.reentry) == (60, False)
    assert (tomorrow.opens_min, tomorrow.reentry) == (45, False)


def test_the_doors_of_the_evenings_to_choose_from_are_named(house: House) -> None:
    """What a performance says of doors goes before what the house says."""
    set_doors(house.replica, {"doors": {"Main": {}, "Balkon": {"ranks": [2]}}}, NOBODY)
    assert Gate(house.setting).doors_set_up() == ("Balkon", "Main")
    set_doors(house.replica, {"doors": {"Zij": {}}}, NOBODY, TONIGHT)
    assert Gate(house.setting).doors_set_up() == ("Zij",)


def test_the_same_again_is_no_edit(house: House) -> None:
    """Nothing is recorded."""
    said = {"rules": [{"type": "entries", "below": 1}]}
    assert set_doors(house.replica, said, NOBODY)
    events = house.events("document_edit")
    assert not set_doors(house.replica, said, NOBODY)
    assert house.events("document_edit") == events


@pytest.mark.parametrize(
    "said",
    [
        {"opens_min": "soon"},
        {"opens": 45},
        {"clears": "late"},
        {"rules": [{"type": "moon"}]},
        {"rules": [{"type": "entries"}]},
        {"doors": {"main": {"otherwise": "perhaps"}}},
        {"unpaid": ["everything"]},
        {"doors": {"Balkon": {"ranks": [2]}, "balkon ": {"ranks": [1]}}},
    ],
)
def test_what_no_door_could_read_is_refused(house: House, said: dict[str, Any]) -> None:
    """It would admit nobody on the evening; said now, with the reason."""
    with pytest.raises(Refused, match="door_setup_wrong") as refused:
        set_doors(house.replica, said, NOBODY)
    assert refused.value.params["reason"]
    assert setup_of(house.replica.reader(), HOUSE, TONIGHT) == OPEN


@pytest.mark.parametrize(
    "said",
    [
        {"clears": "T05:00"},
        {"clears": "05:00+02:00"},
        {"clears": "05:00Z"},
        {"opens_min": 10**18},
        {"late_min": -(10**18), "late": "refuse"},
    ],
)
def test_what_a_scan_would_trip_over_is_refused(house: House, said: dict[str, Any]) -> None:
    """Where it stands in the copy already, a scan is answered and lets nobody in."""
    with pytest.raises(Refused, match="door_setup_wrong"):
        set_doors(house.replica, said, NOBODY)
    house.put(document("door_setup", HOUSE, **said))
    house.ready()
    house.grant(0)
    house.sell(0)
    gate = Gate(house.setting)
    gate.choose([TONIGHT], "main")
    door = Door(house, gate)
    for scan in [gate.scan(door.code_of(0)) for _ in range(2)]:
        assert (scan.verdict, scan.rule) == (Verdict.RULE_DENIED, "rule_unreadable")


@pytest.mark.parametrize(
    "rule",
    [
        {"type": "gap", "of": "last"},
        {"type": "gap", "of": "last", "above": -1},
        {"type": "gap", "of": "first", "below": 0},
        {"type": "entries", "below": -1},
        {"type": "entries", "below": 3, "unit": "day", "today": True},
        {"type": "after", "moment": {"of": "time", "value": "8pm"}},
        {"type": "after", "moment": {"of": "time", "value": "20:00+02:00"}},
        {"type": "after", "moment": {"of": "time", "value": "20"}},
        {"type": "after", "moment": {"of": "time"}},
        {"type": "after", "moment": {"of": "at", "value": "20:00"}},
        {"type": "after", "moment": {"of": "at", "value": "2026-11-31T20:00"}},
        {"type": "before", "moment": {"of": "at", "value": "2026-11-27"}},
        {"type": "before", "moment": {"of": "start", "value": "20:00"}},
        {"type": "before", "moment": {"of": "end"}, "late_min": 10**12},
        {"type": "after", "moment": {"of": "doors"}, "early_min": 10**12},
        {"type": "weekdays", "days": [8]},
        {"type": "all", "rules": []},
        {"type": "any", "rules": []},
        {"type": "any", "rules": [{"type": "gap", "of": "last"}]},
    ],
)
def test_a_rule_that_asks_nothing_or_that_no_scan_could_ask_is_refused(
    house: House, rule: dict[str, Any]
) -> None:
    """It was meant as a limit: it never lets anybody in."""
    with pytest.raises(Refused, match="door_setup_wrong"):
        set_doors(house.replica, {"rules": [rule]}, NOBODY)
    house.put(document("door_setup", HOUSE, rules=[rule]))
    assert not setup_of(house.replica.reader(), HOUSE, TONIGHT).readable


@pytest.mark.parametrize(
    "where",
    [
        {"zone": "Mars/Phobos"},
        {"zone": "Europe"},
        {"starts_local": "tonight"},
        {"starts_local": "9999-12-31T23:59"},
    ],
)
@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ({"opens_min": -45}, ("zone", "starts_local")),
        ({"late_min": 10, "late": "refuse"}, ("zone", "starts_local")),
        ({"clears": "05:00"}, ("zone",)),
        ({"rules": [{"type": "weekdays", "days": [1, 2, 3, 4, 5, 6, 7]}]}, ("zone",)),
        ({"reentry": False}, ()),
        ({}, ()),
    ],
)
def test_a_performance_whose_time_cannot_be_told_never_breaks_a_scan(
    house: House, where: dict[str, str], said: dict[str, Any], asks: tuple[str, ...]
) -> None:
    """Where the doors ask for a time nobody comes in and the door says why; going out works."""
    house.ready()
    house.grant(0)
    house.sell(0)
    text = Door(house, Gate(house.setting)).code_of(0)
    performance = house.setting.catalogue.performance(house.replica.reader(), TONIGHT)
    assert performance is not None
    edited = catalogued(msgspec.structs.replace(performance, **where))
    house.put(msgspec.structs.replace(edited, revision=2))
    if said:
        house.put(document("door_setup", HOUSE, **said))
    gate = Gate(house.setting)
    gate.choose([TONIGHT], "main")
    found = gate.scan(text)
    denied, ok = (Verdict.RULE_DENIED, "rule_unreadable"), (Verdict.OK, "")
    assert (found.verdict, found.rule) == (denied if {*where} & {*asks} else ok)
    gate.turn("out")
    assert gate.scan(text).verdict is Verdict.OUT


def test_rules_nested_without_end_are_no_set_up() -> None:
    """Deeper than the program can follow them."""
    rule: dict[str, Any] = {"type": "outside"}
    for _ in range(50_000):
        rule = {"type": "all", "rules": [rule]}
    assert why_unreadable({"rules": [rule]})
    assert not door_setup({}, {"rules": [rule]}).readable


@pytest.mark.parametrize(
    ("said", "field", "place"),
    [
        ({"rule": []}, "rule", ""),
        ({"readable": True}, "readable", ""),
        ({"rules": [GAP]}, "beyond", "$.rules[0]"),
        ({"rules": [{"type": "any", "rules": [GAP]}]}, "beyond", "$.rules[0].rules[0]"),
        ({"rules": [{"type": "weekdays", "days": [5], "until": "18:00"}]}, "until", "$.rules[0]"),
        (
            {"rules": [{"type": "after", "moment": {"of": "start", "min": 5}}]},
            "min",
            "$.rules[0].moment",
        ),
        ({"doors": {"Main door": {"rank": [2]}}}, "rank", "$.doors[...]"),
    ],
)
def test_an_unknown_field_is_refused_and_admits_nobody(
    house: House, said: dict[str, Any], field: str, place: str
) -> None:
    """At every level, with its place; what stands in the copy already keeps everybody out."""
    with pytest.raises(Refused, match="door_setup_wrong") as refused:
        set_doors(house.replica, said, NOBODY)
    reason = str(refused.value.params["reason"])
    assert f"`{field}`" in reason
    assert place in reason
    house.put(document("door_setup", HOUSE, **said))
    assert not setup_of(house.replica.reader(), HOUSE, TONIGHT).readable


def test_what_a_newer_program_wrote_is_unreadable(house: House) -> None:
    """A rule or a field that is not known admits nobody: it may be a limit."""
    house.put(document("door_setup", HOUSE, rules=[{"type": "moon"}]))
    assert not setup_of(house.replica.reader(), HOUSE, TONIGHT).readable
    house.put(document("door_setup", HOUSE, opens_min=30, max_age=12))
    assert not setup_of(house.replica.reader(), HOUSE, TONIGHT).readable
