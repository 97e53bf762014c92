"""Whatever an import leaves out, keeps or changes is said in words, in one line."""

from pathlib import Path
from typing import get_args

import pytest

from boxoffice.command.import_words import _LACKS, _NEWS, _OMITTED, became, omitted, sellable
from boxoffice.programme.imported import Notes, Omission, OmissionCode
from boxoffice.programme.renewal import News, NewsCode
from boxoffice.programme.uitdatabank import read_event, read_file
from tests.hall import HOUSE

FILES = sorted(Path("tests/fixtures/programme").glob("*.json"))


def test_every_code_has_words_and_no_words_are_left_over() -> None:
    """`price_missing` is a word for programs."""
    assert set(_OMITTED) == set(get_args(OmissionCode))
    assert set(_NEWS) == set(get_args(NewsCode))


@pytest.mark.parametrize("code", get_args(OmissionCode))
def test_no_code_is_shown(code: OmissionCode) -> None:
    """Nor a hole where a detail is missing, nor a brace."""
    for detail in ("", "12"):
        said = omitted(Omission("priceInfo", code, detail))
        assert said.startswith("priceInfo: ")
        assert code not in said
        assert "{" not in said
        assert "()" not in said
        assert "“”" not in said


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_real_files_leave_out_is_one_line_each(file: Path) -> None:
    """The details are theirs."""
    for document in read_file(file):
        for left in read_event(document, HOUSE, "Europe/Brussels").omissions:
            assert omitted(left).isprintable()


def test_a_file_does_nothing_to_a_terminal() -> None:
    """Its names and values are shown without what moves a cursor."""
    notes = Notes()
    notes.add("x\x1b[2J\ny", "not_kept")
    notes.add("price", "price_unreadable", "a\nb\x07{0}")
    assert [omitted(left) for left in notes.all()] == [
        "x[2J y: has no place here: left out",
        "price: is no amount in euro and cents (a b{0}): left out",
    ]


def test_news_of_a_performance() -> None:
    """When it is, what became of it, and what of it was sold."""
    when = "2026-12-05T20:00"
    assert became(News(when, "price_list_new", 0)) == (
        "2026-12-05 20:00: has new prices from now on"
    )
    assert became(News(when, "price_list_new", 12)).endswith(
        "new prices from now on; 12 tickets sold before stay as they are"
    )
    assert became(News(when, "status_set_here", 1, "closed", "available")) == (
        "2026-12-05 20:00: stays closed for sale, as was set here; the file says on sale;"
        " 1 ticket sold before stays as it is"
    )


def test_why_nothing_can_be_sold() -> None:
    """Every reason with how many it is true of."""
    assert sellable(3, ()) == "3 can be sold"
    lacks = tuple((reason, n) for n, reason in enumerate(_LACKS, start=1))
    assert sellable(0, lacks) == (
        "0 can be sold (1 without a plan, which --plan names; 2 without prices; 3 cancelled;"
        " 4 moved; 5 closed for sale)"
    )
