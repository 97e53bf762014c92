"""Several device processes on one server: the same rows, every sale once, no seat twice.

The short form of `python -m tests.e2e.campaign devices --count 30`.
"""

import pytest

from tests.e2e.crowd import campaign

pytestmark = [pytest.mark.slow, pytest.mark.e2e, pytest.mark.timeout(110)]


def test_six_devices_sell_one_hall(staged) -> None:
    """They claim the same seats, give back, void and scan; nobody is taken for another."""
    stage = staged(devices=6, seats=80)
    campaign(stage, 5.0)
    assert stage.record.sold
    assert stage.record.acked
