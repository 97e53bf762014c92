"""What the server will not believe, the hub of the building does not act on either."""

import pytest

from boxoffice.fold.rows import Ticket
from boxoffice.journal.kinds import DeviceRevoke
from boxoffice.rules.admission import admits, decide
from sync.snapshot import SnapshotRequest
from tests.sync.hub.building import Building
from tests.sync.hub.test_checking import sold
from tests.sync.till import Till


def stolen(building: Building) -> Till:
    """A desk that is, and the hub has heard of it."""
    thief = building.world.enrol()
    building.world.settle()
    building.world.server.record(DeviceRevoke(thief.id, building.world.house, "stolen"))
    building.sync()
    return thief


def test_a_stolen_desk_reads_no_more_of_the_house_at_its_hub(building: Building) -> None:
    """One action cuts it off: neither its feed nor a snapshot; what it tells is kept."""
    thief, other = stolen(building), building.world.enrol()
    other.edit("note", b"n" * 16, 0, text="news")
    other.sync()
    building.sync()
    assert building.pull(other).pages
    assert not building.pull(thief).pages
    asked = SnapshotRequest(thief.id, 1, b"", 1, f"house/{building.world.house.hex()}")
    assert not building.hub.snapshot(asked).ok
    thief.edit("note", b"m" * 16, 0, text="mine")
    building.keep(thief)
    (reply,) = building.carry()
    assert reply.push is not None
    assert {result.status for result in reply.push.results} == {"quarantined"}


@pytest.mark.parametrize("who", ["a stolen desk", "a door"])
def test_what_may_not_be_said_turns_no_visitor_away(building: Building, who: str) -> None:
    """It is carried to the server, which keeps it in quarantine; no ticket is void by it."""
    _, ticket, code = sold(building)
    liar = stolen(building) if who == "a stolen desk" else building.world.enrol("door")
    door = building.world.enrol("door")
    building.sync()
    (row,) = building.world.rows_of(Ticket)
    liar.void_ticket(row)
    building.keep(liar)
    building.carry()
    assert [row.state for row in building.world.rows_of(Ticket)] == ["valid"]
    assert admits(decide(building.check(door, code, ticket).facts))
