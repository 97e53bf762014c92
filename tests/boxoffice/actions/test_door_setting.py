"""How doors let in is a document: written only when every door can read it, field by field."""

from __future__ import annotations

from typing import Any

import pytest

from boxoffice.actions.door_setting import set_doors
from boxoffice.catalog.door_setup import OPEN
from boxoffice.errors import Refused
from boxoffice.queries.door_setup import setup_of
from boxoffice.replica.replica import NOBODY
from tests.hall import HOUSE, TOMORROW, TONIGHT
from tests.house import House, document


def test_a_performance_says_what_differs(house: House) -> None:
    """The rest it has of the house; another performance is as the house."""
    assert set_doors(house.replica, {"opens_min": 45, "reentry": False}, NOBODY)
    assert set_doors(house.replica, {"opens_min": 60}, NOBODY, TONIGHT)
    store = house.replica.reader()
    tonight, tomorrow = setup_of(store, HOUSE, TONIGHT), setup_of(store, HOUSE, TOMORROW)
    assert (tonight.opens_min, tonight.reentry) == (60, False)
    assert (tomorrow.opens_min, tomorrow.reentry) == (45, False)


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
    ],
)
def test_what_no_door_could_read_is_refused(house: House, said: dict[str, Any]) -> None:
    """It would admit nobody on the evening; said now, with the reason."""
    with pytest.raises(Refused, match="door_setup_wrong") as refused:
        set_doors(house.replica, said, NOBODY)
    assert refused.value.params["reason"]
    assert setup_of(house.replica.reader(), HOUSE, TONIGHT) == OPEN


def test_what_a_newer_program_wrote_is_unreadable_or_left_aside(house: House) -> None:
    """A rule that is not known admits nobody; a field that is not known asks nothing."""
    house.put(document("door_setup", HOUSE, rules=[{"type": "moon"}]))
    assert not setup_of(house.replica.reader(), HOUSE, TONIGHT).readable
    house.put(document("door_setup", HOUSE, opens_min=30, colour="red"))
    found = setup_of(house.replica.reader(), HOUSE, TONIGHT)
    assert (found.readable, found.opens_min) == (True, 30)
