"""Programme files at the rim: what is read, refused, or not there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from boxoffice.errors import Refused, Unavailable
from boxoffice.programme.uitdatabank import read_file


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
        (b'{"price": NaN}', "programme_not_json"),
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
