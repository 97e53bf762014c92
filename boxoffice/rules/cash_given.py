"""Whether cash that somebody is said to have given can have been, and which other sums are
unusual: a slip of the hand is noticed before it is booked.
"""

from __future__ import annotations

LARGEST_NOTE = 50_000
"""Cents. The largest note that is money: the 500, of which none was printed since 2019 (European
Central Bank).
"""
NOTES = (20_000, 10_000, 5_000, 2_000, 1_000, 500)
"""Cents. The notes that customers have."""
LARGE_FLOAT = 100_000
"""Cents. From here on a float is asked about: two zeros too many make it of one of 10 euro."""
LARGE_GIFT = 50_000
"""Cents. From here on the worth of a gift card is."""


def impossible(due: int, given: int) -> bool:
    """Whether at least the largest note would go back: nobody gives it then. Both in cents."""
    return given - due >= LARGEST_NOTE


def odd(due: int, given: int) -> bool:
    """Whether the largest note that is in it was not needed: it would go back as it came. Both in
    cents; what has no note in it is coins, and never odd.
    """
    largest = next((note for note in NOTES if note <= given), 0)
    return bool(largest) and given - due >= largest
