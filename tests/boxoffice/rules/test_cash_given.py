"""Cash that cannot have been given is noticed, and no sum that people really give is."""

from __future__ import annotations

import pytest

from boxoffice.rules.cash_given import impossible, odd


@pytest.mark.parametrize(
    ("due", "given"),
    [
        (4400, 4400), (4400, 5000), (4400, 5400), (4400, 10_000), (4400, 20_000), (250, 5000),
        (95_000, 100_000), (120, 200), (100, 400), (41_000, 45_000), (1000, 5500), (50, 20_000),
    ],
)  # fmt: skip
def test_what_people_give_is_taken_without_a_word(due: int, given: int) -> None:
    """One note, several, a note with coins for a round change, a handful of coins."""
    assert not odd(due, given)
    assert not impossible(due, given)


@pytest.mark.parametrize(
    ("due", "given"), [(4400, 50_000), (4400, 44_000), (4400, 15_000), (1250, 6250), (120, 1200)]
)
def test_a_note_that_was_not_needed_is_asked_about(due: int, given: int) -> None:
    """A digit too many, or a note of 500: it may be so."""
    assert odd(due, given)
    assert not impossible(due, given)


@pytest.mark.parametrize("given", [54_400, 500_000, 5_000_000])
def test_no_note_is_so_large(given: int) -> None:
    """€ 50.000 for € 44."""
    assert impossible(4400, given)
