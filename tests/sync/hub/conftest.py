"""A house with a hub in its building."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync.hub.building import Building
from tests.sync.world import World


@pytest.fixture
def building(tmp_path: Path) -> Iterator[Building]:
    world = World(tmp_path)
    made = Building(world)
    yield made
    made.hub.close()
    world.close()
