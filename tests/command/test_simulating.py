"""`boxoffice simulate`: plays seeds, finds what was planted, and refuses what nobody can mean."""

from __future__ import annotations

import json

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
    """Found is what was wanted: exit code 0, and the steps that lead to it."""
    done = boxoffice("simulate", "--seeds", "0:60", "--bug", "reject", "--shrink")
    assert done.code == 0, done.err
    assert "steps:" in done.out
    assert "risk" in done.out


@pytest.mark.slow
def test_a_failing_seed_is_told_as_json() -> None:
    """A line of its own, with what broke and what was reached."""
    done = boxoffice("simulate", "--seeds", "0:60", "--bug", "reject", "--json")
    assert done.code == 0, done.err
    found, summed = map(json.loads, done.out.splitlines())
    assert found["broken"].startswith("I")
    assert found["reached"]["sell"] > 0
    assert summed["seeds"] >= 1


@pytest.mark.parametrize(
    "nonsense",
    [["--seeds", "5:5"], ["--seeds", "x"], ["--bug", "none"], ["--faults", "rain"]],
)
def test_nonsense_is_wrong_usage(nonsense: list[str]) -> None:
    """Exit code 2, one line, what is known."""
    misused(boxoffice("simulate", *nonsense))
