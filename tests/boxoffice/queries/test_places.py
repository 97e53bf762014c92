"""Proposals of a performance that has pools only, and of several pools."""

import pytest

from boxoffice.catalog.plan import Plan, Pool
from boxoffice.errors import Refused
from boxoffice.ids import PerformanceId
from boxoffice.queries.places import propose
from boxoffice.views import PoolView, Proposal, SeatBoard

FLAT = Plan("Floor", 0, 0, ("",), (), (Pool("a", "A", 50, 1), Pool("b", "B", 50, 2)))
HERE = PerformanceId(b"T" * 16)


def asked(quantity: int, a: tuple[int, int], b: tuple[int, int], *, online: bool) -> Proposal:
    """Pools A (better rank) and B, each with (free, ours)."""
    pools = (PoolView("a", "A", 50, *a, 1), PoolView("b", "B", 50, *b, 2))
    return propose(SeatBoard(HERE, b"", pools, 0), FLAT, quantity, frozenset(), online=online)


@pytest.mark.parametrize(
    ("quantity", "a", "b", "online", "pool"),
    [
        (2, (10, 5), (10, 5), False, "a"),  # alike: the better rank
        (2, (10, 3), (10, 9), False, "b"),  # the one with most of ours
        (4, (10, 3), (10, 9), False, "b"),
        (4, (10, 3), (10, 2), True, "a"),  # none suffices: the other places are asked for
        (4, (3, 3), (10, 2), True, "b"),  # there are not so many in A
    ],
)  # fmt: skip
def test_the_pool_with_most_of_our_own_places(
    quantity: int, a: tuple[int, int], b: tuple[int, int], online: bool, pool: str
) -> None:
    """All in one pool: people who come together stand together."""
    found = asked(quantity, a, b, online=online)
    assert (found.pool, found.quantity, found.seats) == (pool, quantity, ())


@pytest.mark.parametrize(
    ("a", "b", "online", "code", "free"),
    [
        ((10, 3), (10, 2), False, "not_enough_places", 3),
        ((3, 0), (2, 0), True, "not_enough_places", 3),
        ((10, 0), (10, 0), False, "no_own_places", None),
        ((0, 0), (0, 0), True, "no_own_places", None),
    ],
)
def test_too_few_places_say_how_many_there_are(
    a: tuple[int, int], b: tuple[int, int], online: bool, code: str, free: int | None
) -> None:
    """Of our own without a network, of all with one."""
    with pytest.raises(Refused) as refusal:
        asked(4, a, b, online=online)
    assert (refusal.value.code, refusal.value.params.get("free")) == (code, free)
