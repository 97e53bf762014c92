"""Texts in boxes: never wider, never more lines, whole words as long as possible."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from printing.fonts import BOLD, printable, width
from printing.text_fit import cut, fit, wrap


@settings(deadline=None)  # one of them reads the font of its script
@given(st.text(max_size=120), st.floats(20, 300), st.integers(1, 4))
def test_fits_always(text: str, box: float, most_lines: int) -> None:
    """For any text and box: at most so many lines, none wider than the box."""
    fitted = fit(text, BOLD, box, sizes=(24, 7), most_lines=most_lines)
    assert len(fitted.lines) <= most_lines
    assert all(width(line, BOLD, fitted.size) <= box for line in fitted.lines)


def test_large_when_there_is_room() -> None:
    """A short title is not shrunk."""
    assert fit("Kip!", BOLD, 200, sizes=(24, 7)) == (24, ("Kip!",))


def test_shrinks_before_it_breaks_a_word() -> None:
    """A long word is made smaller, not cut in two, as long as a size holds it."""
    fitted = fit("Rijksmuseumvergaderingen", BOLD, 150, sizes=(24, 7), most_lines=3)
    assert fitted.lines == ("Rijksmuseumvergaderingen",)
    assert 7 < fitted.size < 24


def test_cuts_with_an_ellipsis_at_last() -> None:
    """What does not fit at the smallest size ends visibly."""
    fitted = fit("woord " * 50, BOLD, 60, sizes=(10, 8), most_lines=2)
    assert fitted.lines[-1].endswith("…")
    assert cut("abc", BOLD, 8, 100) == "abc"


@settings(deadline=None)
@given(st.text(max_size=200), st.floats(15, 200))
def test_wrapping_loses_nothing(text: str, box: float) -> None:
    """All letters come out again, in order."""
    lines = wrap(text, BOLD, 9, box)
    assert "".join("".join(lines).split()) == "".join(printable(text).split())


@pytest.mark.parametrize(
    "title",
    [
        "ผู้หญิงที่น้ำตาไม่เคยแห้งในคืนวันฝนตก", "ব্যক্তিস্বাতন্ত্র্যবাদীস্বাধীনতা",
        "சிலப்பதிகாரத்தின்கோவலன்கண்ணகி", "क्षत्रियोंकीस्वतन्त्रता",
    ],
)  # fmt: skip
def test_no_line_begins_with_what_stands_on_the_letter_before(title: str) -> None:
    """A vowel alone is drawn on a dotted circle."""
    for box in range(30, 120):
        lines = (*wrap(title, BOLD, 9, box), cut(title, BOLD, 9, box))
        for line in lines:
            assert width(line, BOLD, 9) <= box
            assert unicodedata.category(line[0])[0] != "M"
            assert line[0] != "\u0e33"
        assert not any(line.endswith(("\u094d", "\u09cd")) for line in lines)
