"""Who works here, by the number of their tile."""

from pathlib import Path

from boxoffice.actions.editing import store_operator
from boxoffice.ids import OperatorId
from boxoffice.queries.people import operators
from boxoffice.replica.replica import NOBODY
from tests.hall import HOUSE
from tests.house import House


def test_a_number_chooses_one_person(tmp_path: Path) -> None:
    """Two devices that have not heard of each other give the next number to two people: the second
    tile could not be chosen by its key.
    """
    house = House(tmp_path)
    house.ready()
    before = {one.name: one.number for one in operators(house.replica.reader(), HOUSE)}
    for name in ("Bram", "Zita"):
        who = OperatorId(house.replica.new_id())
        store_operator(house.replica, who, 7, name, "135790", ("seller",), b"p" * 32, NOBODY)
    after = {one.name: one.number for one in operators(house.replica.reader(), HOUSE)}
    assert max(after["Bram"], after["Zita"]) == 7  # one of them keeps it
    assert len(set(after.values())) == len(before) + 2
    assert before.items() <= after.items()
