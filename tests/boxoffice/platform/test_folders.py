"""Data folders: which can be worked in, told before anything is made."""

import os
from pathlib import Path

import pytest

from boxoffice.errors import Unavailable
from boxoffice.platform import folders


def test_a_folder_that_is_there_or_can_be_made_is_possible(tmp_path: Path) -> None:
    """And asking makes nothing."""
    folders.require_possible(tmp_path)
    folders.require_possible(tmp_path / "of" / "tomorrow")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("below", ["file", "file/x", "file/x/y"])
def test_below_a_file_there_is_no_folder(tmp_path: Path, below: str) -> None:
    """It says so with the folder that was asked for."""
    (tmp_path / "file").touch()
    for refuse in (folders.require_possible, folders.make_folder):
        with pytest.raises(Unavailable) as caught:
            refuse(tmp_path / below)
        assert caught.value.code == "folder_unusable"
        assert caught.value.params == {"path": str(tmp_path / below)}


def test_what_may_not_be_written_is_not_possible(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked of the system, which lets root write everywhere: so its answer stands in for it."""
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) != tmp_path)
    with pytest.raises(Unavailable, match="folder_unusable"):
        folders.require_possible(tmp_path / "new")
