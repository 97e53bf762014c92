"""A house that lets another sell no more: what stands under a right stays (design.md §6a.6)."""

from __future__ import annotations

import msgspec
import pytest

from boxoffice.fold.rows import Grant, Order, Seat, Ticket
from boxoffice.ids import HouseId
from boxoffice.journal.kinds import GrantRecall, GrantReturn, GrantRevoke, Sale
from tests.sync.neighbours import found_neighbour
from tests.sync.till import Till
from tests.sync.world import World


def partner(world: World) -> tuple[Till, Grant]:
    """A desk with two seats of the other house's evening, and the right to them."""
    till = world.enrol()
    house, evening = found_neighbour(world)
    world.server.let_sell(HouseId(house), world.house)
    till.sync()
    ask = till.device.claim_request(house, evening, (1, 2), "", 0)
    till.device.on_claim(ask, till.api.claim(ask))
    (grant,) = till.replica.reader().select(Grant, "house = ?", (house,))
    return till, grant


def end(world: World, grant: Grant) -> None:
    """The owning house takes its word back."""
    world.clock.now += 1
    world.server.let_sell(HouseId(grant.house), world.house, may=False)


def sells_both(till: Till, grant: Grant) -> Sale:
    """A seat of the neighbour, and one of its own house, in one basket."""
    sale = till.sale_of((1, 3), grant.id)
    own = till.grant_of(3)
    theirs = msgspec.structs.replace(
        sale.tickets[0], performance=grant.performance, house=grant.house
    )
    ours = msgspec.structs.replace(sale.tickets[1], grant=own)
    sale = msgspec.structs.replace(sale, tickets=(theirs, ours))
    till.replica.commit(sale)
    return sale


def seat(world: World, grant: Grant, number: int) -> Seat:
    """As the server has it."""
    where = f"seat = {number}"
    (found,) = (r for r in world.rows_of(Seat, where) if r.performance == grant.performance)
    return found


@pytest.mark.parametrize("heard", [False, True])
def test_a_sale_on_its_way_when_the_word_is_taken_back_is_in_the_books(
    world: World, heard: bool
) -> None:
    """It was sold under a right, and the money is in the drawer: of both houses' tickets."""
    till, grant = partner(world)
    till.claim(3)
    sale = sells_both(till, grant)
    end(world, grant)
    if heard:
        till.open()
        till.pull()
    world.settle()
    assert [row.id for row in world.rows_of(Order)] == [sale.order]
    assert {row.flag for row in world.rows_of(Ticket)} == {""}
    assert seat(world, grant, 1).state == "sold"
    assert world.open_conflicts() == []


def test_what_was_not_sold_is_given_back(world: World) -> None:
    """Or the owning house could never sell it."""
    till, grant = partner(world)
    end(world, grant)
    till.sync()
    till.replica.commit(GrantReturn(grant.id, grant.house, grant.performance, (1, 2), 0))
    till.sync()
    assert (seat(world, grant, 1).state, world.open_conflicts()) == ("free", [])


def test_who_sells_no_more_answers_a_recall(world: World) -> None:
    """Its owner asks for the seats back."""
    till, grant = partner(world)
    end(world, grant)
    till.sync()
    world.server.record(GrantRecall(grant.id, grant.house, grant.performance, ()))
    till.sync()
    assert seat(world, grant, 1).state == "free"


def test_a_right_that_was_ended_sells_nothing_any_more(world: World) -> None:
    """Its house ended it after its word: what comes then waits for a person."""
    till, grant = partner(world)
    end(world, grant)
    world.server.record(GrantRevoke(grant.id, grant.house, grant.performance, (1, 2)))
    sells_both(till, grant)
    till.sync()
    assert [row.kind for row in world.open_conflicts()] == ["quarantined"]
    assert seat(world, grant, 1).state == "free"


def test_a_desk_that_keeps_its_session_hears_of_a_recall_elsewhere(world: World) -> None:
    """No feed of it carries the other house's rights, and a session lasts for days."""
    till, grant = partner(world)
    world.server.record(GrantRecall(grant.id, grant.house, grant.performance, ()))
    till.sync()
    assert seat(world, grant, 1).state == "free"
    assert till.device.session.opened


def test_a_desk_of_an_older_program_is_not_sent_to_open_for_ever(world: World) -> None:
    """It does not tell of recalls, and is asked for none."""
    till, grant = partner(world)
    world.server.record(GrantRecall(grant.id, grant.house, grant.performance, ()))
    ask = msgspec.structs.replace(till.device.pull_request(), recalls=False)
    assert world.server.pull(ask).ok
    assert not world.server.pull(till.device.pull_request()).ok


def test_what_a_colleague_had_taken_back_by_then_is_taken_back(world: World) -> None:
    """It has no right of its own there, and the money is out of its drawer."""
    till, grant = partner(world)
    colleague = world.enrol()
    till.claim(3)
    sale = sells_both(till, grant)
    world.settle()
    colleague.void(sale)
    end(world, grant)
    world.settle()
    assert {row.state for row in world.rows_of(Ticket)} == {"void"}
    assert (seat(world, grant, 1).state, world.open_conflicts()) == ("granted", [])
