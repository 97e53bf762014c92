"""The short code: typed in any case, on any keyboard, and bound to house and performance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.errors import Bug
from boxoffice.ids import PerformanceId
from boxoffice.tickets import short_code

KEY = b"k" * 32
PERFORMANCE = PerformanceId(b"p" * 16)
CODE_ID = bytes.fromhex("00a1b2c3ff")
GOLDEN = "CCLBNDREVVNBGCDU"


def test_golden_vector() -> None:
    """Short codes printed today are found for ever: letters, order and check are frozen."""
    assert short_code.make(CODE_ID, KEY, PERFORMANCE) == GOLDEN


@given(st.binary(min_size=5, max_size=5), st.binary(min_size=1, max_size=64))
def test_read_back_and_matched(code_id: bytes, key: bytes) -> None:
    """Every code id survives, and its check matches under the key it was made with."""
    short = short_code.parse(short_code.make(code_id, key, PERFORMANCE))
    assert short is not None
    assert short.code_id == code_id
    assert short_code.matches(short, key, PERFORMANCE)


@pytest.mark.parametrize(
    "typed",
    [
        GOLDEN.lower(),
        "]C0" + GOLDEN,
        short_code.grouped(GOLDEN),
        short_code.grouped(GOLDEN).replace(" ", "-"),
        f"  {GOLDEN}\r\n",
    ],
)
def test_people_and_scanners_may_write_it_their_way(typed: str) -> None:
    """Case, groups, dashes and the AIM identifier of Code 128 change nothing."""
    assert short_code.parse(typed) == short_code.parse(GOLDEN)


@pytest.mark.parametrize(
    "text", ["", "C" * 15, "C" * 17, "A" + "C" * 15, "é" * 16, "0123456789012345", "K", "17"]
)
def test_other_texts_are_none(text: str) -> None:
    """Wrong length or a letter outside the sixteen: zbar's phantom codes end here."""
    assert short_code.parse(text) is None


@given(st.integers(0, 15), st.sampled_from(short_code.ALPHABET))
def test_one_wrong_letter_never_matches_silently(place: int, letter: str) -> None:
    """A mistyped letter changes id or check; the chance that it matches is 1 in 16 million."""
    typed = GOLDEN[:place] + letter + GOLDEN[place + 1 :]
    short = short_code.parse(typed)
    assert short is not None
    assert short_code.matches(short, KEY, PERFORMANCE) == (typed == GOLDEN)


def test_bound_to_house_and_performance() -> None:
    """Another house's key or another evening gives another check."""
    short = short_code.parse(GOLDEN)
    assert short is not None
    assert not short_code.matches(short, b"x" * 32, PERFORMANCE)
    assert not short_code.matches(short, KEY, PerformanceId(b"q" * 16))


def test_a_code_id_of_another_length_is_our_bug() -> None:
    """Nothing is padded."""
    with pytest.raises(Bug):
        short_code.make(b"1234", KEY, PERFORMANCE)
