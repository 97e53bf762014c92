"""Base45 as RFC 9285 has it: the vectors of the standard, every byte string, every refusal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.tickets import base45


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"AB", "BB8"),
        (b"Hello!!", "%69 VD92EX0"),
        (b"base-45", "UJCLQE7W581"),
        (b"ietf!", "QED8WEX0"),
        (b"", ""),
        (b"\xff\xff", "FGW"),
    ],
)
def test_vectors_of_the_standard(data: bytes, text: str) -> None:
    """RFC 9285 §4.3 and §4.4: the same bytes give the same letters in every implementation."""
    assert base45.encode(data) == text
    assert base45.decode(text) == data


@given(st.binary(max_size=200))
def test_what_was_written_is_read_back(data: bytes) -> None:
    """Every byte string survives, of odd and even length."""
    assert base45.decode(base45.encode(data)) == data


@given(st.text(alphabet=base45.ALPHABET, max_size=30))
def test_a_code_has_one_spelling(text: str) -> None:
    """Whatever decodes encodes to the very same text: no second spelling of a ticket."""
    try:
        data = base45.decode(text)
    except ValueError:
        return
    assert base45.encode(data) == text


@pytest.mark.parametrize(
    "text", ["A", "AAAA", "GGW", ":::", "::", "bb8", "BB\n", "BBé", "BB=", "5U0V"]
)
def test_refuses_what_base45_cannot_hold(text: str) -> None:
    """Bad length, triplets over 65535, pairs over 255, small letters and foreign characters."""
    with pytest.raises(ValueError, match=r"base45|beyond|codec"):
        base45.decode(text)
