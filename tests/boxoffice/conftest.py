"""A fresh house per test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from boxoffice.gate import Gate
from tests.boxoffice.door import Door
from tests.hall import TONIGHT, YOUNG
from tests.house import House, cash, standing


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk with its rows, nobody logged in, the till closed."""
    made = House(tmp_path)
    yield made
    made.replica.close()


@pytest.fixture
def desk(house: House) -> House:
    """An logged in, the till open with 150 euro, seats A1 to A6 and four places its own."""
    house.ready()
    house.grant(0, 1, 2, 3, 4, 5)
    house.grant(pool="floor", places=4)
    return house


@pytest.fixture
def door(desk: House) -> Door:
    """Three tickets are sold: A1 in full, A2 to somebody young, one on the floor."""
    desk.sell(0)
    desk.sell(1, price=YOUNG)
    desk.counter.sell(standing(1), cash())
    gate = Gate(desk.setting)
    gate.choose([TONIGHT], "Main door")
    return Door(desk, gate)
