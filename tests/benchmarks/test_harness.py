"""The harness: a wrong ruler would make every number wrong."""

import pytest

from benchmarks.harness import (
    alternate,
    at_least,
    at_most,
    at_most_beside,
    at_most_times,
    p95,
    percentile,
    row,
)


def test_percentile_takes_the_nearest_rank():
    samples = [float(n) for n in range(1, 101)]
    assert percentile(samples[::-1], 95) == 95
    assert p95(samples) == 95
    assert percentile(samples, 100) == 100
    assert percentile([7.0], 50) == 7


def test_ours_and_peer_take_turns_and_change_who_goes_first():
    calls: list[str] = []
    ours, peer = alternate(
        lambda: calls.append("o"), lambda: calls.append("p"), rounds=4, warm_up=0
    )
    assert "".join(calls) == "oppooppo"
    assert len(ours) == len(peer) == 4


def test_each_side_is_billed_for_its_own_time():
    now = 0.0

    def spend(seconds: float) -> None:
        nonlocal now
        now += seconds

    ours, peer = alternate(
        lambda: spend(3), lambda: spend(2), rounds=3, warm_up=1, clock=lambda: now
    )
    assert ours == [3, 3, 3]
    assert peer == [2, 2, 2]


def test_what_goes_before_goes_before_both_sides_and_costs_neither():
    calls: list[str] = []
    alternate(
        lambda: calls.append("o"), lambda: calls.append("p"), rounds=2, warm_up=1,
        ready=lambda: calls.append("r"),
    )  # fmt: skip
    assert "".join(calls) == "rorp" + "rorp" + "rpro"


@pytest.mark.parametrize(
    ("ours_ms", "met"),
    [((0.5, 0.2), True), ((0.51, 0.2), False), ((2.6, 2.0), True), ((2.7, 2.0), False)],
)
def test_a_quick_disk_leaves_a_fixed_time_and_a_slow_one_a_factor(ours_ms, met):
    ours, raw = ours_ms
    assert at_most_beside([ours / 1e3], [raw / 1e3], 1.3, spare_ms=0.3).met is met


@pytest.mark.parametrize(("factor", "met"), [(1.5, True), (1.49, False)])
def test_a_ratio_is_judged_by_its_factor(factor, met):
    measure = at_most_times([3.0], [2.0], factor, scale=1000)
    assert (measure.ours, measure.beside, measure.met) == (3000, 2000, met)


def test_limits_are_in_the_unit_of_the_row():
    assert at_most([0.004], 4, scale=1000).met
    assert not at_most([0.005], 4, scale=1000).met
    assert at_least(5000, 5000, samples=1).met
    assert not at_least(4999, 5000, samples=1).met


def test_a_slow_machine_is_told_from_a_slow_program():
    """By its letter a goal is missed; at half the pace twice the time and half the rate are met."""
    late, few = at_most([0.009], 5, scale=1000), at_least(2600, 5000, samples=1)
    assert not late.met
    assert not few.met
    assert late.met_at(2)
    assert few.met_at(2)
    assert not late.met_at(1.5)
    assert not few.met_at(1.5)
    assert not at_most_times([3.0], [1.0], 1.5).met_at(9)


def test_a_row_keeps_what_it_measures():
    @row(name="n", goal="g", unit="u")
    def something():
        return at_least(1, 1, samples=1)

    assert (something.name, something.goal, something.unit) == ("n", "g", "u")
    assert something.run().met
