"""Pass numbers of UiTPAS, as they are typed or scanned, and how many tickets by hand a shift sells.

Nothing here says that a pass is good: only UiTPAS knows that (reference domain.md). By hand the
house takes the risk, so it says how often.
"""

from __future__ import annotations

import re

LENGTH = 13
"""Digits of an UiTPAS number."""
PER_SHIFT = 10
"""Tickets by a pass that a shift may sell, where the house says nothing."""


def pass_number(text: str) -> str:
    """The number that a text says, without blanks, dots and dashes; empty when it is none."""
    bare = re.sub(r"[\s.\-]", "", text)
    return bare if len(bare) == LENGTH and bare.isascii() and bare.isdigit() else ""


def mistyped(number: str) -> bool:
    """Whether a digit of a pass number must be wrong: its last one checks the others by Luhn's sum,
    as in publiq's own UiTPASNumber and on every card of its test data set.
    """
    doubled = (int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(number)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 != 0


def most_in_shift(setting: object) -> int:
    """The house's rule `tariffs_per_shift`: 0 refuses all; without one, or with nonsense, 10."""
    said = isinstance(setting, int) and not isinstance(setting, bool) and setting >= 0
    return setting if said and isinstance(setting, int) else PER_SHIFT
