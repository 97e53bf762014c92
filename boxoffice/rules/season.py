"""When the season of a house began."""

from __future__ import annotations

import re
from datetime import date

BEGINS = "09-01"
"""Month and day, where the house says nothing."""
_DAY = re.compile(r"^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$")


def season_of(today: date, setting: object) -> date:
    """The first day of the season that today is in, by the house's rule `season_begins`: "09-01".
    A day that some years do not have, or nonsense, counts as nothing said.
    """
    said = setting if isinstance(setting, str) and _DAY.match(setting) else BEGINS
    month, day = map(int, said.split("-"))
    first = date(today.year, month, day)
    return first if first <= today else date(today.year - 1, month, day)
