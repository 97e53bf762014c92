"""Performances are found by their day as a list shows it, and the day wins from the hall."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from boxoffice.queries.finding import ranked


@dataclass(frozen=True)
class Evening:
    """What a list shows."""

    title: str
    hall: str
    starts_local: str


FRIDAY = Evening("Pizza Pazza", "Grote zaal", "2026-11-27T20:00")
SATURDAY = Evening("Kip!", "Foyer", "2026-11-28T15:00")
MONDAY = Evening("De zaak", "Studio", "2027-02-01T20:15")
TUESDAY = Evening("Août 14", "Studio", "2027-03-02T19:30")
AUGUST = Evening("Buiten", "Plein", "2027-08-04T21:00")
SEASON = (FRIDAY, SATURDAY, MONDAY, TUESDAY, AUGUST)


@pytest.mark.parametrize(
    "text",
    ["za", "ZATERDAG", "zat", "sam", "samedi", "sat", "saturday", "za 28", "28 nov", "za. 28 nov.",
     "sam 28 novembre", "sat 28 Nov", "28/11", "28-11", "2026-11-28", "15:00", "15u", "15h00",
     "za 15u", "28/11/2026", "28-11-26", "28.11.2026"],
)  # fmt: skip
def test_a_day_is_found_as_the_list_shows_it(text: str) -> None:
    """Weekday and month, short and long, in three languages: Saturday is the first."""
    assert ranked(SEASON, text)[0] == SATURDAY


@pytest.mark.parametrize(
    ("text", "found"),
    [("za", [SATURDAY, MONDAY, FRIDAY]), ("zaal", [FRIDAY]), ("ma", [MONDAY, TUESDAY]),
     ("mar", [TUESDAY]), ("maart", [TUESDAY]), ("vr 27", [FRIDAY]), ("zo", []),
     ("za grote", [FRIDAY]), ("za studio", [MONDAY]), ("zon", []),
     ("aout", [TUESDAY, AUGUST]), ("août", [TUESDAY, AUGUST]),
     ("mrt", [TUESDAY]), ("pizza vr", [FRIDAY]), ("", list(SEASON)), (" ", list(SEASON))],
)  # fmt: skip
def test_the_day_and_the_title_come_before_the_hall(text: str, found: list[Evening]) -> None:
    """A whole name, its beginning, a word of the title, and last what is only inside or a hall."""
    assert ranked(SEASON, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [("vandaag", [FRIDAY]), ("vand", [FRIDAY]), ("vanavond", [FRIDAY]), ("Aujourd'hui", [FRIDAY]),
     ("aujourd\u2019hui", [FRIDAY]), ("today", [FRIDAY]), ("tonight pizza", [FRIDAY]),
     ("morgen", [SATURDAY]), ("demain", [SATURDAY]), ("tomorrow foyer", [SATURDAY]),
     ("vandaag kip", [])],
)  # fmt: skip
def test_today_and_tomorrow_are_found_by_their_names(text: str, found: list[Evening]) -> None:
    """In three languages, whole or begun, with either apostrophe."""
    assert ranked(SEASON, text, "2026-11-27") == found


def test_a_day_is_called_today_only_where_the_date_is_known() -> None:
    """And yesterday's evening is not."""
    assert ranked(SEASON, "vandaag") == ranked(SEASON, "vandaag", "2026-11-29") == []
    assert ranked(SEASON, "morgen", "2026-11-28") == []


def test_a_title_that_begins_so_wins_from_an_earlier_hall() -> None:
    """The order of the list is kept only among equally good ones."""
    title = Evening("Zaalwachters", "Foyer", "2026-11-29T20:00")
    assert ranked((FRIDAY, title), "zaal") == [title, FRIDAY]
