"""A storefront per test, on each kind of database."""

from collections.abc import Iterator

import pytest

from tests.sync.shop.storefront import Storefront
from tests.sync.world import World


@pytest.fixture
def front(world: World) -> Iterator[Storefront]:
    """One house with a web shop."""
    made = Storefront(world)
    yield made
    made.close()
