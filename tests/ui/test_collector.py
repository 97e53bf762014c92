"""The garbage collector rests while a workplace starts, and comes back."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from ui import collector


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """What is frozen for one test is given back."""
    yield
    gc.unfreeze()
    gc.enable()


def test_after_the_start_garbage_is_found_again() -> None:
    """A desk that is open for a day must not keep what it dropped."""
    collector.rest()
    assert not gc.isenabled()
    collector.resume()
    assert gc.isenabled()


def test_what_the_start_made_is_left_alone() -> None:
    """A full collection of the evening does not look at it again."""
    made = [object]  # a list is looked at
    collector.rest()
    collector.resume()
    assert gc.get_freeze_count() > 0
    assert all(one is not made for one in gc.get_objects())
