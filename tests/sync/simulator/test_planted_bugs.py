"""The simulator finds what was hidden for it: each rule of the protocol taken out, one by one."""

from __future__ import annotations

import re

import pytest

from sync.simulator.bugs import BUGS
from sync.simulator.campaign import Stage

BUDGET = 120
"""Seeds within which a planted bug must be found."""


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("bug", sorted(BUGS))
def test_a_planted_bug_is_found(stage: Stage, bug: str) -> None:
    """Whoever breaks this rule of the protocol is told, within its workload's seeds."""
    settings = BUGS[bug].where
    seeds = (BUGS[bug].seed, *range(BUDGET))
    assert any(_a_rule(stage.play(seed, settings, bug).broken) for seed in seeds)


def _a_rule(broken: str) -> bool:
    """Whether an invariant was broken. Another exception is the planting's own mistake: it has not
    kept up with the code that it changes, and shows nothing.
    """
    return re.match(r"I\d", broken) is not None
