"""Changes that come in give way to who stands at the counter, and come in all the same."""

from __future__ import annotations

import threading
import time

from boxoffice.replica.courtesy import AT_MOST_S, Courtesy


def test_a_step_waits_while_somebody_is_answered_and_goes_on_at_once_afterwards() -> None:
    """Not before the answer, and not longer than it takes."""
    courtesy, passed = Courtesy(), threading.Event()
    courtesy.give_way()  # nobody is there
    courtesy.begin()

    def step() -> None:
        courtesy.give_way()
        passed.set()

    worker = threading.Thread(target=step)
    began = time.monotonic()
    worker.start()
    assert not passed.wait(AT_MOST_S / 5)
    courtesy.end()
    assert passed.wait(5)
    worker.join()
    assert time.monotonic() - began < 5


def test_who_types_without_a_pause_does_not_stop_the_changes() -> None:
    """Each step is put off for a short while only."""
    courtesy = Courtesy()
    courtesy.begin()
    began = time.monotonic()
    for _ in range(3):
        courtesy.give_way()
    assert 3 * AT_MOST_S * 0.9 <= time.monotonic() - began < 5
