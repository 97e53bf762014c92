"""A line that cuts, stalls, drips, repeats and garbles: all are in step afterwards.

The short form of `python -m tests.e2e.campaign line`. Garbage is refused by the signature of a
request and by the digest of an answer; it makes no 5xx and no wrong row.
"""

import pytest

from tests.e2e.bad_line import BadLine
from tests.e2e.lines import KINDS, campaign

pytestmark = [pytest.mark.slow, pytest.mark.e2e, pytest.mark.timeout(110)]


def test_two_desks_and_a_door_behind_a_bad_line(staged) -> None:
    """Every kind of fault happened, nothing is lost or doubled, rows are equal."""
    stage = staged(devices=3)
    said = campaign(stage, 6.0, seed=7)
    for fault in ("cut", "stall", "slow", "repeat", "garble"):
        assert f" {fault}" in said, said
    assert stage.record.sold


def test_each_fault_can_be_switched_alone() -> None:
    """A kind of weather is one fault, but for the last, which is all of them."""
    line = BadLine(0, seed=1)
    for weather in KINDS[:-1]:
        chances = [getattr(weather, name) for name in weather.__dataclass_fields__]
        assert sum(chance > 0 for chance in chances) == 1
    assert all(getattr(KINDS[-1], name) for name in KINDS[-1].__dataclass_fields__)
    assert not line.happened
