"""A thread that works in rounds: woken, never ended by a failure, ended at once when told."""

from __future__ import annotations

import threading

import pytest

from boxoffice.platform.rounds import Rounds

WITHIN_S = 10.0
NEVER_S = 3600.0


def test_a_wake_is_a_turn_and_a_failure_is_not_the_end(caplog: pytest.LogCaptureFixture) -> None:
    """The failed turn is said in the log; the next wake is a turn again."""
    turns: list[int] = []
    done = threading.Semaphore(0)

    def turn() -> None:
        turns.append(len(turns))
        done.release()
        if len(turns) == 1:
            raise ValueError("the first one")

    rounds = Rounds("trial", turn, NEVER_S)
    rounds.start()
    for _ in range(2):
        rounds.wake()
        assert done.acquire(timeout=WITHIN_S)
    rounds.stop(WITHIN_S)
    assert turns == [0, 1]
    assert "trial" in caplog.text
    assert "the first one" in caplog.text


def test_the_first_turn_has_a_pause_of_its_own() -> None:
    """What would be due in an hour comes soon after the start, or the other way round."""
    came = threading.Event()
    rounds = Rounds("trial", came.set, NEVER_S, first_s=0.01)
    rounds.start()
    assert came.wait(WITHIN_S)
    rounds.stop(WITHIN_S)


def test_a_stop_ends_a_rest_and_no_turn_comes_behind_it() -> None:
    """Also one that never began."""
    turns: list[int] = []
    resting = threading.Event()

    def turn() -> None:
        turns.append(1)
        resting.set()
        rounds.rest(NEVER_S)

    rounds = Rounds("trial", turn, NEVER_S, first_s=0)
    rounds.start()
    assert resting.wait(WITHIN_S)
    rounds.wake()
    rounds.stop(WITHIN_S)
    assert rounds.over
    assert turns == [1]
    Rounds("idle", turn, NEVER_S).stop(WITHIN_S)
