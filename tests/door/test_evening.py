"""An evening at two doors that do not see each other: the count is right, and so is the list of
what went wrong.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.fold.rows import Admission, Conflict, Ticket
from boxoffice.journal.kinds import SoldTicket
from boxoffice.tickets import base45
from boxoffice.tickets import code as ticket_code
from boxoffice.views import Verdict
from tests.door.building import Door, DoorWorld
from tests.sync.till import Till
from tests.sync.world import members_of

VISITORS, UNHEARD, COPIES, FORGERIES, STRANGERS, SMOKERS, REFUNDED = 600, 120, 24, 18, 12, 40, 8
USED, NOT_REAL, FOREIGN = Verdict.ALREADY_USED, Verdict.NOT_REAL, Verdict.FOREIGN


@dataclass
class Visitor:
    """One ticket, whoever holds it."""

    sold: SoldTicket
    paper: str
    door: Door
    """Where it is shown first."""
    inside: bool = False
    twice: bool = False


@dataclass
class Evening:
    """What the test itself knows of the evening: who is where, and what went wrong."""

    world: DoorWorld
    doors: tuple[Door, Door]
    visitors: list[Visitor] = field(default_factory=list)
    refused: dict[Verdict, int] = field(default_factory=dict)

    def other(self, door: Door) -> Door:
        """The door at the other side."""
        return self.doors[1] if door is self.doors[0] else self.doors[0]

    def arrive(self, visitor: Visitor) -> None:
        """For the first time: they come in."""
        assert visitor.door.admits(visitor.paper)
        visitor.inside = True

    def copied(self, visitor: Visitor, door: Door) -> None:
        """A copy of the paper: refused where it was seen, let in where it was not."""
        found = door.scan(visitor.paper)
        if door is visitor.door:
            assert found.verdict is USED
        else:
            assert found.verdict in (Verdict.OK, Verdict.OK_BY_SIGNATURE)
            visitor.twice = True

    def smoke(self, visitor: Visitor, door: Door) -> None:
        """Out at some door, in again at the same one."""
        assert door.scan(visitor.paper, "out").verdict is Verdict.OUT
        assert door.admits(visitor.paper)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[DoorWorld]:
    """The house."""
    world = DoorWorld(tmp_path, 20270115)
    yield world
    world.close()


def sell(world: DoorWorld, desk: Till, seats: range, each: int = 4) -> list[SoldTicket]:
    """Baskets of four, under the desk's own right."""
    sold: list[SoldTicket] = []
    for start in range(seats.start, seats.stop, each):
        sold += desk.sell(*range(start, min(start + each, seats.stop))).tickets
    return sold


def forged(world: DoorWorld, visitor: Visitor, rng: random.Random) -> str:
    """A byte altered, or a key of nobody here."""
    raw = bytearray(base45.decode(visitor.paper))
    if rng.random() < 0.5:
        raw[rng.randrange(1, 16)] ^= 0x21
        return base45.encode(bytes(raw))
    key = Ed25519PrivateKey.from_private_bytes(rng.randbytes(32))
    parsed = ticket_code.parse(visitor.paper)
    assert parsed is not None
    return ticket_code.sign(parsed.content, key, parsed.key_hint)


@pytest.mark.timeout(300)
def test_an_evening_of_600_visitors_at_two_unlinked_doors(world: DoorWorld) -> None:
    """Duplicates, forgeries, strangers' cards, smokers, refunds that came late, and tickets of a
    desk that was offline: afterwards both doors and the server count the same people, and the list
    of conflicts is exactly what went wrong.
    """
    rng = random.Random(7)
    one, two = world.enrol(), world.enrol()
    one.claim(*range(480))
    two.claim(*range(480, VISITORS))
    world.settle()
    heard = sell(world, one, range(480))
    world.settle()
    east, west = world.door("East"), world.door("West")
    unheard = sell(world, two, range(480, VISITORS))  # offline: nobody has heard of these
    evening = Evening(world, (east, west))
    papers = [(ticket, one) for ticket in heard] + [(ticket, two) for ticket in unheard]
    for ticket, desk in papers:
        door = rng.choice(evening.doors)
        evening.visitors.append(Visitor(ticket, world.paper(desk, ticket), door))
    refunded = evening.visitors[:REFUNDED]
    for visitor in refunded:
        row = one.row(Ticket, visitor.sold.id)
        assert row is not None
        one.void_ticket(row)  # taken back at the desk; the doors' copies are older
    play(evening, rng)
    two.sync()
    world.settle()
    world.settle()
    check(evening, refunded)


def play(evening: Evening, rng: random.Random) -> None:
    """Everybody comes; some things happen that should not."""
    crowd = list(evening.visitors)
    rng.shuffle(crowd)
    smokers, copies = crowd[:SMOKERS], crowd[SMOKERS : SMOKERS + COPIES]
    forgers = rng.sample(crowd, FORGERIES)
    for n, visitor in enumerate(crowd):
        evening.arrive(visitor)
        if n % 50 == 0 and n // 50 < STRANGERS:
            door = rng.choice(evening.doors)
            assert door.scan(f"klantenkaart {n}").verdict is FOREIGN
    for visitor in forgers:
        text = forged(evening.world, visitor, rng)
        assert rng.choice(evening.doors).scan(text).verdict in (NOT_REAL, Verdict.UNKNOWN)
    for visitor in copies:
        evening.copied(visitor, rng.choice(evening.doors))
    for visitor in smokers:
        evening.smoke(visitor, rng.choice(evening.doors))


def check(evening: Evening, refunded: list[Visitor]) -> None:
    """The books say what happened."""
    world = evening.world
    inside = sum(visitor.inside for visitor in evening.visitors)
    twice = {visitor.sold.id for visitor in evening.visitors if visitor.twice}
    assert inside == VISITORS
    assert 0 < len(twice) < COPIES
    assert world.inside() == inside
    for door in evening.doors:
        assert door.gate.counts().inside == inside
        assert door.till.rows() == world.rows()
    found = world.open_conflicts()
    assert {conflict.kind for conflict in found} == {"double_entry", "entered_void"}
    doubles = [conflict for conflict in found if conflict.kind == "double_entry"]
    assert {_ticket(world, conflict) for conflict in doubles} == twice
    assert all(conflict.suggestion == members_of(conflict)[0] for conflict in doubles)
    void = [members_of(conflict)[0] for conflict in found if conflict.kind == "entered_void"]
    assert set(void) == {visitor.sold.id for visitor in refunded}
    shown = {row.scan for door in evening.doors for row in door.gate.doubles()}
    assert shown == {event for conflict in doubles for event in members_of(conflict)}


def _ticket(world: DoorWorld, conflict: Conflict) -> bytes:
    (first, *_) = members_of(conflict)
    return next(row.ticket for row in world.rows_of(Admission) if row.event == first)
