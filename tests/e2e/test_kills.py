"""kill -9 at any moment, on the desks and on the server at once (design §12.2).

The short form of `python -m tests.e2e.campaign kills`. The kernel keeps what a dead process wrote,
so this says nothing about a power cut: test_power_cuts.py does.
"""

import random

import pytest

from tests.e2e.kills import campaign
from tests.e2e.verdict import Lost, require_acknowledged, require_sales

pytestmark = [pytest.mark.slow, pytest.mark.e2e, pytest.mark.timeout(110)]


def test_what_was_said_before_a_kill_is_there_once(staged) -> None:
    """Every sale told of and every acknowledgement; rows, money and rights as in simulations."""
    stage = staged(devices=2)
    campaign(stage, 24, random.Random(1))
    assert len(stage.record.sold) > 24
    assert stage.record.acked


def test_the_record_finds_a_sale_that_is_gone(staged) -> None:
    """The check can fail: a sale and an acknowledgement that nobody stored are missed."""
    stage = staged(devices=1)
    stage.start_server()
    stage.record.take("device1", b"acked " + b"00" * 32 + b"\n")
    stage.record.take("device1", b"sold " + b"00" * 16 + b" 1500\n")
    with pytest.raises(Lost):
        require_acknowledged(stage)
    machine = stage.machine("device1")
    with pytest.raises(Lost):
        require_sales(stage.record, [machine])
    machine.replica.close()
