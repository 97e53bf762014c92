"""Money, dates and words as papers write them."""

from __future__ import annotations

from datetime import datetime

import msgspec
import pytest

from boxoffice.ids import Cents
from boxoffice.views import Method
from printing.labels import amount, money, rate, words_in


@pytest.mark.parametrize(
    ("cents", "shown"),
    [
        (2200, "€ 22,00"),
        (0, "€ 0,00"),
        (5, "€ 0,05"),
        (123_456_789, "€ 1.234.567,89"),
        (-500, "€ −5,00"),
        (-7, "€ −0,07"),
    ],
)
def test_money_as_in_belgium(cents: int, shown: str) -> None:
    """Comma for cents, point for thousands, the sign kept with its amount."""
    assert money(Cents(cents)).replace("\xa0", " ") == shown
    assert amount(Cents(cents)) == shown.removeprefix("€ ")


@pytest.mark.parametrize(
    ("bp", "shown"), [(600, "6 %"), (0, "0 %"), (550, "5,5 %"), (2100, "21 %")]
)
def test_rates(bp: int, shown: str) -> None:
    """Basis points without needless noughts."""
    assert rate(bp).replace("\xa0", " ") == shown


def test_dates_in_each_language() -> None:
    """Day and month in words: nobody reads 11/12 the wrong way round."""
    moment = datetime.fromisoformat("2026-08-01T19:30")
    assert words_in("nl").long_date(moment) == "zaterdag 1 augustus 2026"
    assert words_in("fr").long_date(moment) == "samedi 1 août 2026"
    assert words_in("en").date_in_two(moment) == ("Saturday", "1 August 2026")


def test_waiting_sales_in_words() -> None:
    """None, one and several read as sentences."""
    words = words_in("nl")
    assert words.waiting(0) == "Alles doorgestuurd naar de server"
    assert words.waiting(1) == "1 verkoop nog niet doorgestuurd"
    assert words.waiting(3) == "3 verkopen nog niet doorgestuurd"


def test_every_language_has_every_word() -> None:
    """No empty word, seven days, twelve months, and the same payment methods."""
    all_words = [msgspec.structs.asdict(words_in(language)) for language in ("nl", "fr", "en")]
    for words in all_words:
        assert all(words.values())
        assert (len(words["days"]), len(words["months"])) == (7, 12)
        assert words["methods"].keys() == all_words[0]["methods"].keys()


def test_every_method_of_the_till_has_a_word() -> None:
    """No code of ours stands on a customer's receipt or a Z report."""
    for language in ("nl", "fr", "en"):
        for method in Method:
            assert words_in(language).method_name(method) != method


def test_unknown_method_keeps_its_code() -> None:
    """A method that is added later is not lost from a report printed by an older program."""
    assert words_in("nl").method_name("cash") == "Contant"
    assert words_in("nl").method_name("crypto") == "crypto"
