"""`boxoffice simulate`: plays seeds, finds what was planted, and refuses what nobody can mean."""

from __future__ import annotations

import json
import re

import pytest

from tests.command.terminal import boxoffice, misused


@pytest.mark.slow
def test_seeds_are_played_and_summed_up() -> None:
    """Exit code 0 and what was reached, as JSON."""
    done = boxoffice("simulate", "--seeds", "0:4", "--json")
    assert done.code == 0, done.err
    said = json.loads(done.out.splitlines()[-1])
    assert said["seeds"] == 4
    assert said["reached"]["sell"] > 0


@pytest.mark.slow
def test_a_planted_bug_is_told_as_a_story() -> None:
    """Found is what was wanted: exit code 0, and the steps that lead to it: who did what, what came
    of it, and how it ended; nothing of what the programs said in between.
    """
    done = boxoffice("simulate", "--seeds", "0:60", "--bug", "reject", "--shrink")
    assert (done.code, done.err) == (0, "")
    _, story = done.out.split("steps:\n")
    *steps, end = story.splitlines()
    assert re.fullmatch(r" +[0-9.]+ s  desk\d +risk: sale evening-\w+ [0-9, ]+", steps[-1])
    assert len(steps) < 10
    assert end.startswith("  then: I12 does not come to rest: desk")


@pytest.mark.slow
def test_a_failing_seed_is_told_as_json() -> None:
    """A line of its own, with what broke and what was reached; the last is its story."""
    done = boxoffice("simulate", "--seeds", "0:60", "--bug", "reject", "--json", "--shrink")
    assert (done.code, done.err) == (0, "")
    found, summed, told = map(json.loads, done.out.splitlines())
    assert told["seed"] == found["seed"]
    assert "risk" in [step["action"] for step in told["story"]]
    assert told["broken"].startswith("I12")
    assert found["broken"].startswith("I")
    assert found["reached"]["sell"] > 0
    assert summed["seeds"] >= 1


@pytest.mark.parametrize(
    "nonsense",
    [
        ["--seeds", "5:5"], ["--seeds", "x"], ["--seeds", f"0:{2**63}"], ["--seeds", "9:1"],
        ["--bug", "none"], ["--faults", "rain"],
    ],
)  # fmt: skip
def test_nonsense_is_wrong_usage(nonsense: list[str]) -> None:
    """Exit code 2, one line, what is known."""
    misused(boxoffice("simulate", *nonsense))
