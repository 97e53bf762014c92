"""Make a failing story short enough to be read: leave out what is not needed for it to fail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")

MOST_RUNS = 200


def shrink(story: Sequence[T], fails: Callable[[tuple[T, ...]], bool]) -> tuple[T, ...]:
    """A part of the story that still fails and from which nothing more can be left out.

    Zeller's delta debugging (ddmin, 2002); ends after `MOST_RUNS` tries with what it has.
    """
    left = tuple(story)
    parts, runs = 2, 0
    while len(left) >= 2 and runs < MOST_RUNS:
        size = max(1, len(left) // parts)
        for start in range(0, len(left), size):
            runs += 1
            without = left[:start] + left[start + size :]
            if without and fails(without):
                left, parts = without, max(parts - 1, 2)
                break
        else:
            if size == 1:
                break
            parts = min(parts * 2, len(left))
    return left
