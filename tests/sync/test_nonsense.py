"""Nonsense in a document or a request is its writer's trouble: nobody else waits for it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import requests

from sync.claim_messages import ClaimRequest, HoldRequest
from sync.enrolment import PairRequest
from sync.protocol import (
    Message,
    OpenRequest,
    Position,
    PullRequest,
    PushRequest,
    SentEvent,
    encode,
)
from sync.signing import headers
from sync.snapshot import SnapshotRequest
from tests.sync.shop.storefront import Doorway
from tests.sync.test_shown import later, seller_of
from tests.sync.till import POOL, Till
from tests.sync.world import World

TONIGHT = "2027-01-15T20:00"
NEVER = "0001-01-01T00:00"
"""Before the calendar began, by the clocks of Greenwich."""


@pytest.mark.parametrize(
    "said",
    [
        {"starts_local": NEVER},
        {"starts_local": "9999-12-31T23:59", "zone": "America/New_York"},
        {"starts_local": TONIGHT, "zone": "Europe"},
        {"starts_local": TONIGHT, "zone": "x" * 3000},
        {"starts_local": TONIGHT, "advance_closes_local": NEVER},
        {"starts_local": TONIGHT, "ends_local": NEVER},
    ],
)
def test_an_evening_at_no_moment_keeps_no_desk_from_its_news(
    world: World, said: dict[str, Any]
) -> None:
    """What the server gives by itself on a contact passes it over."""
    own, other = world.enrol(), seller_of(world)
    own.edit("performance", b"Q" * 16, 0, title="Sometime", **said)
    for _ in range(2):
        later(world, own, other)
        world.clock.now += 61_000


def test_a_plan_of_no_letters_keeps_no_neighbour_from_its_news(world: World) -> None:
    """A blob that is no plan has no places, whatever msgspec says of it."""
    own, other = world.enrol(), seller_of(world)
    blob = b"\x97\xa1\xff\x01\x01\x90\x90\x90\x90"
    digest = hashlib.sha256(blob).digest()
    world.server.put_blob(digest, blob)
    own.edit("performance", b"Q" * 16, 0, title="Bad", plan=digest, starts_local=TONIGHT)
    own.edit("house", world.house, 0, advance_closes="00:01")
    later(world, own, other)
    ask = own.device.claim_request(world.house, b"Q" * 16, (), POOL, 1)
    own.device.on_claim(ask, own.api.claim(ask))
    later(world, own, other)


def requests_with(till: Till, n: int) -> list[tuple[str, Message]]:
    """A number where a small one belongs."""
    world, session = till.world, till.device.session
    me, evening = (till.id, 1, session.token), (world.house, world.performance)
    item = SentEvent(n, n, b"p" * 32, b"h" * 32, b"\x90")
    return [
        ("/v1/claim", ClaimRequest(*me, session.epoch, b"c" * 16, *evening, (n,))),
        ("/v1/claim", ClaimRequest(*me, session.epoch, b"c" * 16, *evening, (), POOL, n)),
        ("/v1/claim", ClaimRequest(till.id, n, session.token, 1, b"c" * 16, *evening, (1,))),
        ("/v1/hold", HoldRequest(*me, *evening, (n,))),
        ("/v1/pull", PullRequest(*me, session.epoch, (Position("org", n, b""),))),
        ("/v1/pull", PullRequest(*me, session.epoch, (), waiting=n)),
        ("/v1/snapshot", SnapshotRequest(till.id, n, session.token, session.epoch, "org")),
        ("/v1/push", PushRequest(*me, (item,), bytes(64))),
        ("/v1/open", OpenRequest(till.id, n, 0, b"", b"", b"i", b"r")),
        ("/v1/open", OpenRequest(till.id, 1, n, b"", b"", b"i", b"r")),
    ]


@pytest.mark.parametrize("n", [-1, 2**60, 2**63, 2**64 - 1])
def test_a_number_that_no_database_takes_is_refused_at_the_door(world: World, n: int) -> None:
    """422: also a hub keeps no batch that its server could never take."""
    till = world.enrol()
    with doorway(world) as door:
        for path, message in requests_with(till, n):
            assert ask(door, till, path, message) == 422, path


def test_a_pairing_code_is_made_for_the_kinds_there_are(world: World) -> None:
    till = world.enrol("manager")
    me = (till.id, till.replica.incarnation, till.device.session.token)
    assert not world.server.pair(PairRequest(*me, "server", "x")).ok
    assert world.server.pair(PairRequest(*me, "door", "a\0b")).ok


@contextmanager
def doorway(world: World) -> Iterator[Doorway]:
    """The world's server behind HTTP for a while."""
    door = Doorway(world.server)
    yield door
    door.stop()


def ask(door: Doorway, till: Till, path: str, message: Message) -> int:
    """What HTTP says to a signed request."""
    body = encode(message)
    signed = headers(till.id, till.key, path, body)
    return requests.post(door.url + path, data=body, headers=signed, timeout=20).status_code
