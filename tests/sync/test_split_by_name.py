"""On the evening reservations are shared among desks by name (design.md §6)."""

import pytest

from boxoffice.actions.reserving import split_by_name
from boxoffice.errors import Refused
from boxoffice.fold.rows import ReservedPlace
from boxoffice.ids import DeviceId, PerformanceId
from tests.sync.bookings import ACTOR, TERMS, collect, reserve
from tests.sync.world import World


def test_each_desk_has_its_letters(world: World) -> None:
    """What falls to the desk itself stays; the others change hands, and are collected there."""
    one, two = world.enrol(), world.enrol()
    world.settle()
    one.claim(1, 2, 3, 4)
    names = ("Zoë Zand", "Ann Aerts", "Bo Boon", "Yve Yde")
    kept = [
        reserve(one, seat, terms=type(TERMS)(TERMS.until, TERMS.zone, name=name))
        for seat, name in enumerate(names, 1)
    ]
    desks = (DeviceId(one.id), DeviceId(two.id))
    counts = split_by_name(one.replica, PerformanceId(world.performance), desks, ACTOR)
    assert counts == (2, 2)
    world.settle()
    collect(two, kept[0].reservation)
    collect(one, kept[1].reservation)
    with pytest.raises(Refused, match="reservation_elsewhere"):
        collect(one, kept[3].reservation)
    world.settle()
    states = {p.seat: p.state for p in world.rows_of(ReservedPlace)}
    assert states == {1: "collected", 2: "collected", 3: "reserved", 4: "reserved"}
    assert one.rows() == two.rows() == world.rows()


def test_to_an_unknown_desk_nothing_goes(world: World) -> None:
    """All or nothing: it is one transaction."""
    one, two = world.enrol(), world.enrol()
    world.settle()
    one.claim(1, 2)
    for seat, name in ((1, "Ann Aerts"), (2, "Zoë Zand")):
        reserve(one, seat, terms=type(TERMS)(TERMS.until, TERMS.zone, name=name))
    head = one.replica.head
    with pytest.raises(Refused, match="unknown_device"):
        split_by_name(
            one.replica, PerformanceId(world.performance),
            (DeviceId(two.id), DeviceId(b"?" * 16)), ACTOR,
        )  # fmt: skip
    assert one.replica.head == head
