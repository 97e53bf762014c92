"""What all workplaces have: who this is, who works here, how sync stands."""

import pytest

from boxoffice.errors import Refused
from boxoffice.fold.rows import Conflict
from boxoffice.ids import Cents, OperatorId
from boxoffice.journal.kinds import Admission
from boxoffice.office import Office
from boxoffice.replica.transaction import Measured
from boxoffice.views import DeviceKind, Link
from tests.hall import HOUSE, TONIGHT
from tests.house import AN, BRAM, DESK, PIN, House


def refused(house: House, pin: str, who: OperatorId = AN) -> Refused:
    """The log-in is refused."""
    with pytest.raises(Refused) as found:
        house.counter.log_in(who, pin)
    return found.value


def test_who_this_is(house: House) -> None:
    """House, number, name, kind, incarnation and zone, from the rows."""
    who = house.counter.identity()
    assert (who.house, who.house_name, who.device, who.zone) == (
        HOUSE, "CC De Kring", DESK, "Europe/Brussels",
    )  # fmt: skip
    assert (who.device_number, who.device_name, who.kind) == (2, "Kassa 2", DeviceKind.DESK)
    assert (who.incarnation, who.currency, who.training) == (1, "EUR", False)


def test_operators_by_tile(house: House) -> None:
    """Names come from beside the chain."""
    assert [(o.number, o.name, o.roles) for o in house.counter.operators()] == [
        (1, "An Peeters", frozenset({"seller", "manager"})),
        (2, "Bram Claes", frozenset({"seller"})),
    ]  # fmt: skip


def test_an_erased_name_is_a_dash(house: House) -> None:
    """The tombstone stays, the name is gone, the log-in works."""
    with house.replica.write() as tx:
        tx.store.conn.execute("UPDATE pii SET value = '', erased = 1 WHERE ref = ?", (AN,))
    assert house.counter.operators()[0].name == "—"
    house.log_in(AN)


def test_the_pin_makes_somebody_the_actor(house: House) -> None:
    """Without one nobody acts; the last who logged in does."""
    assert house.counter.actor().operator == b""
    assert house.counter.log_in(AN, PIN).name == "An Peeters"
    house.log_in(BRAM)
    assert house.counter.actor().operator == BRAM


def test_a_wrong_pin_leaves_who_was_there(house: House) -> None:
    """A stranger at the keys does not log anybody out or in."""
    house.log_in(AN)
    assert refused(house, "000000", BRAM).code == "wrong_pin"
    assert refused(house, PIN, OperatorId(b"?" * 16)).code == "wrong_pin"
    assert house.counter.actor().operator == AN


def test_after_three_wrong_pins_each_try_waits_and_the_wait_doubles(house: House) -> None:
    """30 s after the third, 60 s after the fourth; the right PIN waits too, and ends it."""
    for _ in range(3):
        assert refused(house, "000000").code == "wrong_pin"
    locked = refused(house, PIN)
    assert (locked.code, locked.params["seconds"]) == ("pin_locked", 31)
    house.clock.now += 29_999
    assert refused(house, PIN).params["seconds"] == 1
    house.clock.now += 1
    assert refused(house, "000000").code == "wrong_pin"
    house.clock.now += 59_999
    assert refused(house, PIN).code == "pin_locked"
    house.clock.now += 1
    house.log_in()
    assert refused(house, "000000").code == "wrong_pin"
    house.log_in()


def test_the_sync_cell_tells_what_waits(desk: House) -> None:
    """Events, sales among them, conflicts, the clock as it was measured."""
    desk.sell(0)
    desk.replica.commit(Admission(TONIGHT, HOUSE, b"", b"code1", "in", "ok", "door"))
    desk.put(Conflict(b"c" * 16, HOUSE, "double_sale", TONIGHT, 1, b"\x90", "open", b""))
    desk.replica.measure(Measured(-40, 12))
    state = desk.counter.sync_state()
    assert (state.waiting_events, state.waiting_sales, state.open_conflicts) == (3, 1, 1)
    assert (state.link, state.clock_offset_ms, state.clock_error_ms) == (Link.OFFLINE, -40, 12)
    with desk.replica.write() as tx:
        for place in desk.replica.pending.places():
            tx.acknowledge(place, 2, None)
    after = desk.counter.sync_state()
    assert (after.waiting_events, after.waiting_sales) == (0, 0)


def test_a_change_is_told(house: House) -> None:
    """Screens listen; one call per commit."""
    calls: list[int] = []
    house.counter.subscribe(lambda: calls.append(house.replica.changes))
    house.ready()
    house.grant(0)
    assert len(calls) == 2
    assert calls[0] < calls[1]


def test_the_till_of_this_computer_is_the_same_in_every_window(desk: House) -> None:
    """The manager of a small house sees the till that the desk beside it opened."""
    office = Office(desk.setting)
    shift = office.shift()
    assert shift is not None
    assert (shift.number, shift.operator_name, shift.float_cents) == (1, "An Peeters", 15_000)
    assert shift == desk.counter.shift()
    desk.counter.count_shift({"cash": Cents(15_000)})
    desk.counter.close_shift()
    assert office.shift() is None
