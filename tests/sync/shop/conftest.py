"""A storefront per test, on each kind of database."""

from collections.abc import Callable, Iterator

import pytest

from tests.sync.shop.storefront import Storefront
from tests.sync.world import World

MakeFront = Callable[[World], Storefront]


@pytest.fixture
def make_front() -> Iterator[MakeFront]:
    """Makes storefronts that end with the test."""
    made: list[Storefront] = []

    def make(world: World) -> Storefront:
        made.append(Storefront(world))
        return made[-1]

    yield make
    for front in made:
        front.close()


@pytest.fixture
def front(world: World, make_front: MakeFront) -> Storefront:
    """One house with a web shop."""
    return make_front(world)
