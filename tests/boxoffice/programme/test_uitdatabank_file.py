"""Programme files at the rim: what is read, refused, or not there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from boxoffice.errors import Refused, Unavailable
from boxoffice.ids import HouseId
from boxoffice.programme.uitdatabank import read_event, read_file


def test_file_with_a_page_of_events(tmp_path: Path) -> None:
    """A search result (`member`) and a plain list hold several events."""
    page = tmp_path / "page.json"
    page.write_text(json.dumps({"member": [{"name": "a"}, {"name": "b"}]}))
    assert [d["name"] for d in read_file(page)] == ["a", "b"]
    page.write_text("\ufeff" + json.dumps([{"name": "a"}]), encoding="utf-8")
    assert len(read_file(page)) == 1


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "programme_not_json"),
        (b'{"name": ', "programme_not_json"),
        (b"\xff\xfe\x00", "programme_not_json"),
        (b"[" * 100_000, "programme_not_json"),
        (b"[]", "programme_not_event"),
        (b'"text"', "programme_not_event"),
        (b"[1]", "programme_not_event"),
    ],
)
def test_broken_files_are_refused(tmp_path: Path, content: bytes, code: str) -> None:
    """Each says what is wrong with the file; none ends in a stack trace."""
    path = tmp_path / "broken.json"
    path.write_bytes(content)
    with pytest.raises(Refused) as caught:
        read_file(path)
    assert caught.value.code == code


def test_missing_file_is_the_surroundings(tmp_path: Path) -> None:
    """A file that is not there is no refusal of a rule."""
    for path in (tmp_path / "none.json", tmp_path):
        with pytest.raises(Unavailable) as caught:
            read_file(path)
        assert caught.value.code == "programme_unreadable"


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        (b'{\n"a" 1}', 2, "line 2"),
        (b'{"a":\n"\xff"}', 2, "line 2: not UTF-8"),
        (b"[" * 100_000, None, "nested too deeply"),
    ],
)
def test_what_is_no_json_says_why(
    tmp_path: Path, content: bytes, line: int | None, reason: str
) -> None:
    """Never "line" with nothing behind it."""
    path = tmp_path / "broken.json"
    path.write_bytes(content)
    with pytest.raises(Refused) as caught:
        read_file(path)
    assert (caught.value.params["line"], caught.value.params["reason"]) == (line, reason)


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "9" * 5000, "1e999999"])
def test_a_number_that_nobody_can_pay_is_one_field_that_is_odd(tmp_path: Path, number: str) -> None:
    """Not the whole file: the price is left out and said, the rest is read."""
    path = tmp_path / "odd.json"
    prices = f'[{{"category": "base", "price": {number}}}, {{"name": "Kind", "price": 5}}]'
    path.write_text(f'{{"name": "Jazz", "priceInfo": {prices}}}')
    event = read_event(read_file(path)[0], HouseId(b"h" * 16), "Europe/Brussels")
    assert event.price_list is not None
    assert [kind.name for kind in event.price_list.types] == ["Kind"]
    assert "priceInfo[0].price" in {left.path for left in event.omissions}
