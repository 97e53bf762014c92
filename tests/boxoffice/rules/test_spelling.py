"""How people are found by what is typed."""

import pytest

from boxoffice.rules.spelling import MOST_WORDS, alike, asked, phone_digits, words_of


@pytest.mark.parametrize(
    ("said", "digits"),
    [
        ("0476 12 34 56", "0476123456"), ("+32 476 12 34 56", "0476123456"),
        ("0032 476/12.34.56", "0476123456"), ("+32 (0)56 22", "05622"), ("+31 20 123", "3120123"),
        ("Peeters", ""), ("jo@example.org", ""),
    ],
)  # fmt: skip
def test_a_number_is_the_same_however_it_is_written(said: str, digits: str) -> None:
    """As one dials it at home."""
    assert phone_digits(said) == digits


def test_accents_and_case_do_not_matter() -> None:
    """`zoe` is Zoë."""
    assert words_of("Zoë D'Hondt") == ("zoe", "d", "hondt")


def test_an_address_is_found_whole_and_by_its_parts() -> None:
    """By what stands before the @ as well."""
    assert words_of("Jo.Peeters@Example.org")[:3] == ("jo.peeters@example.org", "jo", "peeters")


def test_the_longest_word_is_looked_up_first() -> None:
    """It leads to the fewest people."""
    assert asked("j peeters") == ("peeters", "j")


def test_a_page_that_was_pasted_is_searched_for_by_its_longest_words() -> None:
    """A thousand words were one question too large for the database, and the desk said nothing."""
    assert asked("jan jan peeters") == ("peeters", "jan")
    page = asked(" ".join("n" * length for length in range(1, 61)))
    assert (len(page), len(page[0])) == (MOST_WORDS, 60)


def test_what_it_looked_like() -> None:
    """`petes` may be Peeters; it is not Claes."""
    assert list(alike("petes", ["claes", "peeters"])) == ["peeters"]
