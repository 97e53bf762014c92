"""One request for places of several performances and houses (design.md §6a.10)."""

from __future__ import annotations

import hashlib
import random
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from boxoffice.fold.rows import Grant, Seat
from boxoffice.journal.kinds import DocumentEdit
from sync.claim_messages import ClaimReply, ClaimRequest
from sync.protocol import decode, encode
from sync.wishes import answered, apart
from tests.sync.databases import MakeDatabase
from tests.sync.neighbours import certify, found_neighbour
from tests.sync.till import POOL, Till
from tests.sync.world import World, plan_blob

WishedFor = tuple[bytes, bytes, tuple[int, ...], str, int]


class Region:
    """Two houses on one server; two desks of the first, one of which may sell for the second."""

    def __init__(self, folder: Path, make_database: MakeDatabase) -> None:
        folder.mkdir(exist_ok=True)
        self.world = world = World(folder, database=make_database(folder))
        self.second = world.entropy(16)
        again = {"title": "Tomorrow", "plan": hashlib.sha256(plan_blob()).digest()}
        world.server.record(DocumentEdit(world.house, "performance", self.second, 0, again))
        self.neighbour, self.elsewhere = found_neighbour(world)
        self.desks = (world.enrol(), world.enrol())
        certify(world, self.desks[0], self.neighbour)

    def wish(self, rng: random.Random) -> WishedFor:
        """Seats or places of one of the three evenings, or of none that there is."""
        house, evening = rng.choice([
            (self.world.house, self.world.performance), (self.world.house, self.second),
            (self.neighbour, self.elsewhere), (self.neighbour, self.second),
        ])  # fmt: skip
        if rng.random() < 0.3:
            return (house, evening, (), POOL, rng.randint(1, 3))
        return (house, evening, tuple(rng.sample(range(12), rng.randint(1, 4))), "", 0)


@pytest.fixture
def make_region(tmp_path: Path, make_database: MakeDatabase) -> Iterator[Callable[[str], Region]]:
    made: list[Region] = []

    def make(name: str = "region") -> Region:
        made.append(Region(tmp_path / name, make_database))
        return made[-1]

    yield make
    for region in made:
        region.world.close()


def together(world: World, till: Till, wishes: list[WishedFor]) -> list[ClaimReply]:
    """One request; the answer to each wish."""
    ask = till.device.claim_all_request(wishes)
    reply = world.server.claim(decode(encode(ask), ClaimRequest))
    reply = decode(encode(reply), ClaimReply)
    till.device.on_claim(ask, reply)
    return [said for _, said in answered(ask, reply)]


def one_by_one(world: World, till: Till, wishes: list[WishedFor]) -> list[ClaimReply]:
    """A request for each."""
    ask = till.device.claim_all_request(wishes)  # the same ids from the same entropy
    replies = []
    for one in apart(ask):
        replies.append(world.server.claim(one))
        till.device.on_claim(one, replies[-1])
    return replies


def given_to(region: Region, till: Till) -> list[tuple[bytes, bytes, int]]:
    """What a desk believes that it may sell: evening, right, seat."""
    owned = {row.id for row in till.replica.reader().select(Grant, "device = ?", (till.id,))}
    rows = till.replica.reader().select(Seat, "state = 'granted' ORDER BY performance, seat")
    return [(row.performance, row.grant, row.seat) for row in rows if row.grant in owned]


@pytest.mark.parametrize("seed", range(4))
def test_each_seat_is_answered_as_if_it_had_been_claimed_alone(
    make_region: Callable[[str], Region], seed: int
) -> None:
    """Property: replies, rows of the server and of the desks are those of single claims."""
    one, other = make_region("together"), make_region("alone")
    rng = random.Random(seed)
    for _ in range(12):
        n = rng.randrange(2)
        wishes = [one.wish(rng) for _ in range(rng.randint(1, 5))]
        said = together(one.world, one.desks[n], wishes)
        alone = one_by_one(other.world, other.desks[n], wishes)
        assert said == alone
        assert given_to(one, one.desks[n]) == given_to(other, other.desks[n])
        if rng.random() < 0.3:  # something is sold meanwhile
            for region in (one, other):
                region.desks[n].sync()
    mine, others = one.world.rows(), other.world.rows()
    assert [mine[name] for name in ("seat", "grant_")] == [others["seat"], others["grant_"]]
    reasons = {refusal.reason for reply in said for refusal in reply.refused}
    assert reasons <= {"granted", "unknown"}


def test_a_desk_claims_for_the_houses_in_its_certificate_alone(
    make_region: Callable[[str], Region],
) -> None:
    """Design §6a.6, and a rebase takes no right to another house's seat away."""
    region = make_region("region")
    world, (one, two) = region.world, region.desks
    wishes: list[WishedFor] = [
        (world.house, world.performance, (1,), "", 0),
        (region.neighbour, region.elsewhere, (1, 2), "", 0),
    ]  # fmt: skip
    assert [reply.refused for reply in together(world, one, wishes)] == [(), ()]
    assert [r.reason for r in together(world, two, wishes)[1].refused] == ["unknown", "unknown"]
    before = given_to(region, one)
    world.back_up()
    world.restore()
    one.restart()
    one.sync()
    two.sync()
    assert given_to(region, one) == before
    assert {g.state for g in world.rows_of(Grant)} == {"active"}


def test_a_server_that_lost_a_claim_waits_for_the_neighbours_desks(
    make_region: Callable[[str], Region],
) -> None:
    """Every device with a selling right there must have told what it owns (design §6a.1)."""
    region = make_region("region")
    world, (one, two) = region.world, region.desks
    world.back_up()
    together(world, one, [(region.neighbour, region.elsewhere, (1, 2), "", 0)])
    world.restore()
    assert one.id in {device.id for device in world.server.missing_devices(region.neighbour)}
    assert two.id not in {device.id for device in world.server.missing_devices(region.neighbour)}
    one.sync()
    assert one.id not in {device.id for device in world.server.missing_devices(region.neighbour)}
    granted = [s.seat for s in world.rows_of(Seat) if s.performance == region.elsewhere]
    assert sorted(granted) == [1, 2]


def test_an_answer_that_was_lost_is_asked_again_wish_by_wish(
    make_region: Callable[[str], Region],
) -> None:
    """Each was on disk before it was sent (design §6a.3)."""
    region = make_region("region")
    world, (one, _) = region.world, region.desks
    ask = one.device.claim_all_request([
        (world.house, world.performance, (1,), "", 0), (world.house, region.second, (5,), "", 0),
    ])  # fmt: skip
    world.server.claim(ask)
    one.restart()
    one.open()
    again = one.device.open_claims()
    assert [(claim.performance, claim.more) for claim in again] == [
        (world.performance, ()), (region.second, ()),
    ]  # fmt: skip
    for claim in again:
        one.device.on_claim(claim, world.server.claim(claim))
    assert not one.device.open_claims()
    assert {(p, s) for p, _, s in given_to(region, one)} == {
        (world.performance, 1), (region.second, 5),
    }  # fmt: skip
    assert len(world.rows_of(Grant)) == 2


def test_an_older_server_hears_the_first_wish_and_the_others_stay_to_be_asked(
    make_region: Callable[[str], Region],
) -> None:
    """It reads its own fields of the request, and answers with its own fields of the reply."""
    region = make_region("region")
    world, (one, _) = region.world, region.desks
    ask = one.device.claim_all_request([
        (world.house, world.performance, (1,), "", 0), (world.house, region.second, (5,), "", 0),
    ])  # fmt: skip
    old_ask = decode(msgspec.msgpack.encode(msgspec.msgpack.decode(encode(ask))[:11]), ClaimRequest)
    reply = encode(world.server.claim(old_ask))
    old_reply = decode(msgspec.msgpack.encode(msgspec.msgpack.decode(reply)[:6]), ClaimReply)
    one.device.on_claim(ask, old_reply)
    assert one.seat(1).state == "granted"
    (left,) = one.device.open_claims()
    assert (left.performance, left.seats) == (region.second, (5,))


def test_a_recovering_house_does_not_keep_the_other_one_waiting(
    make_region: Callable[[str], Region],
) -> None:
    """Answered per wish: one waits and is asked again, the other is given."""
    region = make_region("region")
    world, (one, _) = region.world, region.desks
    waits, given = (
        (world.house, world.performance, (1,), "", 0),
        (region.neighbour, region.elsewhere, (1,), "", 0),
    )
    world.back_up()
    together(world, one, [given])
    world.restore()
    one.restart()
    one.open()
    world.server.end_recovery(region.neighbour)
    first, second = together(world, one, [waits, (*given[:2], (7,), "", 0)])
    assert (first.wait, second.wait) == (True, False)
    assert [claim.performance for claim in one.device.open_claims()] == [world.performance]


def test_two_requests_over_the_same_houses_in_other_orders_never_wait_in_a_ring(
    make_region: Callable[[str], Region], caplog: pytest.LogCaptureFixture
) -> None:
    """Scope rows are locked in id order, whatever the order of the wishes."""
    region = make_region("region")
    world, desks = region.world, region.desks
    certify(world, desks[1], region.neighbour)
    beside = world._open_server()
    replies: dict[int, list[ClaimReply]] = {0: [], 1: []}
    ready = threading.Barrier(2)

    def claims(n: int) -> None:
        server = (world.server, beside)[n]
        for seat in range(20):
            wishes: list[WishedFor] = [
                (world.house, world.performance, (seat,), "", 0),
                (region.neighbour, region.elsewhere, (seat,), "", 0),
            ]
            ask = desks[n].device.claim_all_request(wishes if n else wishes[::-1])
            ready.wait(20)
            reply = server.claim(ask)
            desks[n].device.on_claim(ask, reply)
            replies[n] += [said for _, said in answered(ask, reply)]

    threads = [threading.Thread(target=claims, args=(n,)) for n in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    beside.close()
    assert [len(replies[n]) for n in (0, 1)] == [40, 40]
    owned = [given_to(region, desk) for desk in desks]
    assert len(owned[0]) + len(owned[1]) == 40
    assert not set(owned[0]) & set(owned[1])
    assert "met another transaction" not in caplog.text
