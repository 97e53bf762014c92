"""Keeping seats out of sale at a desk and at the manager's (design.md §2)."""

import pytest

from boxoffice.errors import Refused
from boxoffice.fold.rows import Pii, Seat, SeatBlock
from boxoffice.ids import SeatIndex
from boxoffice.office import Office
from boxoffice.rules.blocking import Use
from boxoffice.views import SeatState
from tests.hall import HOUSE, TONIGHT
from tests.house import AN, BRAM, OTHER, PIN, House, cash, document, seated

WHY = "A camera stands there"


def refusal(code: str, act, *args: object, **named: object) -> Refused:
    """It is refused with this code."""
    with pytest.raises(Refused) as found:
        act(*args, **named)
    assert found.value.code == code
    return found.value


@pytest.fixture
def office(desk: House) -> Office:
    """The manager's facade on the same copy."""
    made = Office(desk.setting)
    made.log_in(AN, PIN)
    return made


def seats(*numbers: int) -> tuple[SeatIndex, ...]:
    return tuple(map(SeatIndex, numbers))


def test_blocked_seats_are_drawn_by_their_use_and_listed_with_why(
    desk: House, office: Office
) -> None:
    """On the map by a state of their own; the reason stands beside the chain."""
    office.block_seats(TONIGHT, seats(8, 9), Use.TECHNICAL, WHY, PIN)
    desk.clock.now += 1
    office.block_seats(TONIGHT, seats(10), Use.OTHER, "Nobody knows", PIN)
    states = desk.counter.seats(TONIGHT).states
    assert [states[n] for n in (8, 9, 10)] == [
        SeatState.BLOCKED_TECHNICAL, SeatState.BLOCKED_TECHNICAL, SeatState.BLOCKED,
    ]  # fmt: skip
    first, second = office.seating(TONIGHT).blocks
    assert (first.use, first.reason, first.seats) == ("technical", WHY, (8, 9))
    assert (first.labels, first.device, first.operator) == (("A9", "A10"), "Kassa 2", "An Peeters")
    assert second.use == "other"
    (row,) = desk.rows(SeatBlock, "use = 'technical'")
    assert WHY not in str(row)
    assert [item.value for item in desk.rows(Pii) if item.ref == row.reason] == [WHY]


@pytest.mark.parametrize("use", Use)
def test_every_use_has_a_state_of_its_own(desk: House, office: Office, use: Use) -> None:
    """But `other`, which is plainly blocked."""
    office.block_seats(TONIGHT, seats(9), use, WHY, PIN)
    name = "BLOCKED" if use is Use.OTHER else f"BLOCKED_{use.name}"
    assert desk.counter.seats(TONIGHT).states[9] == SeatState[name]


def test_a_block_takes_free_and_own_seats_only(desk: House, office: Office) -> None:
    """All of them or none, and the refusal names the first that is somebody's."""
    desk.sell(0)
    desk.grant(9, device=OTHER)
    desk.put(Seat(TONIGHT, 11, HOUSE, "reserved", b"", b"r"))
    for taken, label in ((0, "A1"), (9, "A10"), (11, "B2")):
        found = refusal(
            "seat_not_free", office.block_seats, TONIGHT, seats(1, taken), Use.VIP, WHY, PIN
        )
        assert found.params["seat"] == label
    refusal("no_seats_chosen", office.block_seats, TONIGHT, (), Use.VIP, WHY, PIN)
    assert not desk.rows(SeatBlock)
    office.block_seats(TONIGHT, seats(1, 8), Use.VIP, WHY, PIN)
    again = refusal("seat_not_free", office.block_seats, TONIGHT, seats(8), Use.VIP, WHY, PIN)
    assert again.params["seat"] == "A9"


def test_a_blocked_seat_is_sold_by_nobody_until_it_is_let_go(desk: House, office: Office) -> None:
    """Neither under the right it stood under nor at risk; then the desk sells it at once."""
    office.block_seats(TONIGHT, seats(1), Use.VIP, WHY, PIN)
    with pytest.raises(Refused):
        desk.sell(1)
    refusal("seat_known_sold", desk.counter.sell_at_risk, seated(1), cash(), "why", PIN)
    free = desk.counter.performances()[0].free
    assert office.unblock_seats(TONIGHT, seats(1)) == 1
    assert desk.counter.performances()[0].free == free + 1
    desk.sell(1)
    assert office.seating(TONIGHT).blocks == ()


def test_only_its_owner_lets_an_own_seat_go(desk: House, office: Office) -> None:
    """What another desk blocked under its right is refused, and what is not blocked."""
    right = desk.grant(9, device=OTHER)
    desk.put(Seat(TONIGHT, 9, HOUSE, "blocked", right, b"b" * 16))
    found = refusal("seat_blocked_elsewhere", office.unblock_seats, TONIGHT, seats(9))
    assert found.params["seat"] == "A10"
    refusal("seat_not_blocked", office.unblock_seats, TONIGHT, seats(8))
    refusal("no_seats_chosen", office.unblock_seats, TONIGHT, ())
    assert not desk.events("seats_unblocked")


def test_the_house_says_who_may_block(desk: House, office: Office) -> None:
    """Own PIN and a reason by default; a second person, or nobody asked, as the house sets it."""
    refusal("own_pin_missing", office.block_seats, TONIGHT, seats(8), Use.VIP, WHY)
    refusal("reason_missing", office.block_seats, TONIGHT, seats(8), Use.VIP, " ", PIN)
    desk.put(document("house", HOUSE, block="second"))
    refusal("second_missing", office.block_seats, TONIGHT, seats(8), Use.VIP, WHY, PIN)
    office.block_seats(TONIGHT, seats(8), Use.VIP, WHY, second=BRAM, second_pin=PIN)
    desk.put(document("house", HOUSE, block="free"))
    office.block_seats(TONIGHT, seats(9), Use.VIP, WHY)
    assert desk.events("seats_blocked") == 2
