"""Evenings full of faults: nothing is lost, nothing sold twice, and a seed is one story."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from dataclasses import replace

import pytest

from sync.simulator import besides, telling
from sync.simulator.actions import WORK, Settings, draw
from sync.simulator.besides import BESIDES
from sync.simulator.bugs import BUGS
from sync.simulator.campaign import Stage
from sync.simulator.shrink import shrink

SEEDS = (*range(14), 31)
"""The last is the first in which somebody declares a device lost."""


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_evenings_full_of_faults_lose_nothing_and_sell_nothing_twice(stage: Stage) -> None:
    """I1–I23 at every moment and at rest; and rare states were reached. 2,000 seeds, and all rare
    states, are a step of their own in `.ci/run`.
    """
    reached: Counter[str] = Counter()
    for seed in SEEDS:
        outcome = stage.play(seed, Settings(), "")
        assert not outcome.broken, f"boxoffice simulate --seeds {seed} --shrink: {outcome.broken}"
        reached += outcome.reached
    wanted = {*WORK, "crash", "server_crash", "died", "new incarnation", "snapshot read", "forged",
              "upgraded", "erased", "conflict double_sale"}  # fmt: skip
    assert wanted <= reached.keys(), wanted - reached.keys()


def test_a_seed_is_one_story(stage: Stage) -> None:
    """A failure that cannot be played again cannot be mended."""
    first, second = (stage.play(5, Settings(length=80), "") for _ in range(2))
    assert first.reached == second.reached
    assert draw(5, 4, Settings()) == draw(5, 4, Settings())
    assert draw(5, 4, Settings()) != draw(6, 4, Settings())


def test_a_workload_beside_takes_nothing_of_a_story() -> None:
    """A seed keeps its meaning when a workload is thought of later."""
    story = draw(5, 4, Settings())
    none, all_ = (replace(Settings(), besides=frozenset(names)) for names in ((), BESIDES))
    assert besides.beside(story, 5, none) == story
    added = besides.beside(story, 5, all_)
    assert [action for action in added if action in set(story)] == list(story)
    assert {"block", "overstep", "spend", "cross_sell"} <= {action.kind for action in added}


@pytest.mark.slow
def test_a_story_of_two_owners_says_who_had_what(stage: Stage) -> None:
    """Who reads it sees the seat with its first owner, and then with its second."""
    bug = "time_frees_grants"
    settings = replace(BUGS[bug].where, length=80)
    played = (stage.play(seed, settings, bug) for seed in range(20))
    found = next(one for one in played if one.broken.startswith("I11 two owners"))
    steps, broken = stage.narrated(found.seed, settings, bug, stage.shortened(found, settings, bug))
    twice = re.search(r"(evening-\w+)\.*', (\d+)\) (desk\d) (desk\d)", broken)
    assert twice is not None, broken
    evening, seat, *owners = twice.groups()
    owned = re.compile(rf"now owns .*{evening} ([0-9]+, )*{seat}\b")
    told = {step.machine for step in steps for came in step.came if owned.search(came)}
    assert told == set(owners)
    assert len(steps) < 30


@pytest.mark.slow
def test_a_long_campaign_says_why_it_is_not_well(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever reads JSON sees which rare states were never reached."""
    monkeypatch.setattr(telling, "LONG", 1)
    said: list[str] = []
    assert not telling.tell(telling.Wish(range(1), as_json=True, jobs=1), said.append)
    assert "server_restore" in json.loads(said[-1])["never_reached"]


def test_a_failing_story_is_made_short() -> None:
    """Two steps out of three hundred, wherever they stand, and nothing that is not needed."""
    story = list(range(300))
    random.Random(1).shuffle(story)
    short = shrink(story, lambda left: {17, 230} <= set(left))
    assert set(short) == {17, 230}
    assert short == tuple(step for step in story if step in (17, 230))
