"""When a season began, by the house's own day."""

from datetime import date

import pytest

from boxoffice.rules.season import season_of


@pytest.mark.parametrize(
    ("today", "said", "began"),
    [
        ("2026-11-27", None, "2026-09-01"),
        ("2027-08-31", None, "2026-09-01"),
        ("2027-09-01", None, "2027-09-01"),
        ("2027-03-01", "01-01", "2027-01-01"),
        ("2027-03-01", "02-29", "2026-09-01"),
        ("2027-03-01", 901, "2026-09-01"),
    ],
)
def test_a_season_begins_on_the_houses_day_of_this_year_or_the_last(
    today: str, said: object, began: str
) -> None:
    """A day that some years lack is as if nothing had been said."""
    assert season_of(date.fromisoformat(today), said) == date.fromisoformat(began)
