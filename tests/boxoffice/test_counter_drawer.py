"""The drawer without a sale: who, when and why stand in the books before it opens."""

from __future__ import annotations

import pytest

from boxoffice.errors import Refused, Unavailable
from boxoffice.fold.rows import DrawerOpen
from boxoffice.office import Office
from boxoffice.queries.people import private_value
from tests.boxoffice.actions.test_vouchers import house_says
from tests.house import AN, BRAM, PIN, House


class Drawer:
    """Counts its pulses."""

    def __init__(self, *, broken: bool = False) -> None:
        self.kicks = 0
        self._broken = broken

    def kick(self) -> None:
        if self._broken:
            raise Unavailable("drawer_unreachable")
        self.kicks += 1


@pytest.fixture
def drawer(desk: House) -> Drawer:
    """A drawer on the desk."""
    desk.setting.drawer = Drawer()
    return desk.setting.drawer


def test_it_opens_with_a_reason_that_is_kept_and_audited(desk: House, drawer: Drawer) -> None:
    """The reason stands beside the chain; the audit names the person."""
    desk.clock.now += 1000
    desk.counter.open_drawer("change for a note")
    assert drawer.kicks == 1
    (row,) = desk.rows(DrawerOpen)
    assert row.operator == AN
    assert private_value(desk.replica.reader(), row.reason) == "change for a note"
    line = Office(desk.setting).audit()[0]
    assert (line.kind, line.operator) == ("drawer_open", "An Peeters")


def test_without_a_reason_it_stays_shut(desk: House, drawer: Drawer) -> None:
    """And nothing is written down."""
    with pytest.raises(Refused, match="reason_missing"):
        desk.counter.open_drawer(" ")
    assert (drawer.kicks, desk.events("drawer_open")) == (0, 0)


def test_the_house_may_want_a_pin_or_a_second_person(desk: House, drawer: Drawer) -> None:
    """Its rule `drawer`, as for every protected act."""
    house_says(desk, drawer="own_pin")
    with pytest.raises(Refused, match="own_pin_missing"):
        desk.counter.open_drawer("change")
    desk.counter.open_drawer("change", PIN)
    house_says(desk, drawer="second")
    with pytest.raises(Refused, match="second_missing"):
        desk.counter.open_drawer("change", PIN)
    desk.counter.open_drawer("change", "", BRAM, PIN)
    assert drawer.kicks == 2
    assert {row.second for row in desk.rows(DrawerOpen)} == {b"", BRAM}


def test_a_drawer_that_does_not_answer_was_asked_all_the_same(desk: House) -> None:
    """It is in the books; whoever has the key opens it."""
    desk.setting.drawer = Drawer(broken=True)
    with pytest.raises(Unavailable, match="drawer_unreachable"):
        desk.counter.open_drawer("change")
    assert desk.events("drawer_open") == 1


def test_there_may_be_none(desk: House) -> None:
    """A sale goes on without."""
    desk.counter.kick_drawer()
    with pytest.raises(Refused, match="no_drawer"):
        desk.counter.open_drawer("change")
