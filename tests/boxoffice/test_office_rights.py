"""The manager's facade about rights and conflicts: who asks, who decides, what is refused."""

import msgspec
import pytest

from boxoffice.errors import Refused
from boxoffice.fold.rows import Conflict, Device, Grant, Seat, Ticket
from boxoffice.ids import ConflictId, DeviceId
from boxoffice.office import Office
from boxoffice.rules.ways_out import Outcome
from tests.hall import HOUSE, TONIGHT
from tests.house import AN, OTHER, PIN, House, cash, seated

CONFLICT = ConflictId(b"c" * 16)


@pytest.fixture
def office(desk: House) -> Office:
    """The manager's facade on the same copy; two tickets want seat 0."""
    manager = Office(desk.setting)
    manager.log_in(AN, PIN)
    rightful = desk.sell(0).tickets[0]
    desk.counter.sell_at_risk(seated(6), cash(), "why", PIN)
    (risky,) = desk.rows(Ticket, "flag = 'risk'")
    desk.put(
        msgspec.structs.replace(risky, seat=0),
        Conflict(
            CONFLICT, HOUSE, "double_sale", TONIGHT, 0,
            msgspec.msgpack.encode([rightful, risky.id]), "open", rightful,
        ),
    )  # fmt: skip
    return manager


def test_a_conflict_is_laid_side_by_side(office: Office) -> None:
    """Who sold what when, what is flagged, and the ways out, the suggested one first."""
    (row,) = office.conflicts()
    assert [(m.flag, m.valid, m.operator, m.admitted) for m in row.members] == [
        ("", True, "An Peeters", False), ("risk", True, "An Peeters", False),
    ]  # fmt: skip
    assert row.suggestion == row.members[0].ticket
    assert row.ways[0] is Outcome.RESEAT


def test_a_named_person_decides(desk: House, office: Office) -> None:
    """The other ticket has an own seat of this computer, and a paper is queued for it."""
    (label,) = office.decide(CONFLICT, Outcome.RESEAT, "asked both")
    (moved,) = desk.rows(
        Ticket,
        "flag = '' AND code IN (SELECT code FROM code)"
        " AND id IN (SELECT ticket FROM code WHERE state = 'replaced')",
    )
    plan = desk.counter.plan(TONIGHT)
    assert plan is not None
    assert plan.seats[moved.seat].label == label
    assert [(c.state, c.decided_by) for c in desk.rows(Conflict)] == [("closed", AN)]
    assert not office.conflicts()


def test_nobody_decides_nothing(desk: House, office: Office) -> None:
    """A decision has a name."""
    with pytest.raises(Refused, match="nobody_logged_in"):
        Office(desk.setting).decide(CONFLICT, Outcome.WRITE_OFF)
    with pytest.raises(Refused, match="unknown_conflict"):
        office.decide(ConflictId(b"?" * 16), Outcome.WRITE_OFF)


def test_rights_are_asked_back_and_declared_lost(desk: House, office: Office) -> None:
    """Asked: still theirs. Declared lost: free here at once, as it will be on the server."""
    desk.grant(11, 12, device=OTHER)
    assert office.recall(TONIGHT, OTHER) == 2
    (right,) = desk.rows(Grant, "recalled <> x''")
    assert right.state == "active"
    with pytest.raises(Refused, match="nothing_to_recall"):
        office.recall(TONIGHT, DeviceId(b"?" * 16))
    assert office.declare_lost(OTHER) >= 1
    assert {row.state for row in desk.rows(Seat, "seat IN (11, 12)")} == {"free"}


def test_a_stolen_device_is_cut_off_by_one_action(desk: House, office: Office) -> None:
    """Its state and the end of its rights, in one transaction; never one's own device."""
    theft = Grant(b"t" * 16, HOUSE, TONIGHT, OTHER, 1, b"", "active", "", 0, 0, 0)
    seat = Seat(TONIGHT, 30, HOUSE, "granted", theft.id, b"")
    desk.put(theft, seat)
    before = desk.replica.changes
    assert office.cut_off(DeviceId(OTHER), "stolen") == 1
    assert desk.replica.changes == before + 1
    assert [row.state for row in desk.rows(Device, "name = 'Kassa 3'")] == ["stolen"]
    assert [row.state for row in desk.rows(Seat, "seat = 30")] == ["free"]
    for strange in (desk.replica.device, DeviceId(b"nobody.........."), DeviceId(b"")):
        with pytest.raises(Refused, match="unknown_device"):
            office.cut_off(strange, "lost")
