"""`enrol join --witness`: the head of a device's journal, kept on another disk."""

import shutil
from pathlib import Path

from sync.installation import Installation
from tests.command.conftest import Town
from tests.command.terminal import DONE, REFUSED, SURROUNDINGS, boxoffice, failed

ACT = ("enrol", "operator", "--name", "Bram Claes", "--pin", "123456", "--data")
"""Something that stands in the journal, whatever its house knows already."""


def test_a_disk_image_that_is_put_back_is_found_by_the_second_place(
    town: Town, tmp_path: Path
) -> None:
    """The folder as it was, with the witness beside its data: only the other disk knows more."""
    data, second = tmp_path / "boxoffice", tmp_path / "stick"
    join = ("enrol", "join", "--data", data, "--url", town.url, "--code")
    said = boxoffice(*join, town.code("Kassa 5"), "--witness", second)
    assert said.code == DONE, said
    assert boxoffice("sync", data).code == DONE
    shutil.copytree(data, tmp_path / "image")
    shutil.copytree(data, tmp_path / "rehearsed")
    rehearsed = Installation(tmp_path / "rehearsed", alone=True)
    rehearsed.start()
    rehearsed.close()
    (head,) = second.iterdir()
    assert not head.stat().st_size, "what is rehearsed never happened"
    assert boxoffice(*ACT, data).code == DONE
    assert boxoffice("journal", "verify", data).out.endswith("the witness has seen no more\n")
    shutil.rmtree(data)
    shutil.move(tmp_path / "image", data)
    for words in ((), ("--witness", second)):
        failed(boxoffice("journal", "verify", data, *words), REFUSED, "cut off")


def test_a_second_place_that_is_gone_stops_nothing(town: Town, tmp_path: Path) -> None:
    """A stick that is not plugged in; one that cannot be used is said before the code is."""
    data, second = tmp_path / "boxoffice", tmp_path / "stick"
    join = ("enrol", "join", "--data", data, "--url", town.url, "--code", town.code("Kassa 6"))
    blocked = tmp_path / "file"
    blocked.touch()
    failed(boxoffice(*join, "--witness", blocked / "in"), SURROUNDINGS, "cannot use the folder")
    assert boxoffice(*join, "--witness", second).code == DONE
    shutil.rmtree(second)
    second.touch()
    assert boxoffice(*ACT, data).code == DONE
    assert "has seen no more" in boxoffice("journal", "verify", data).out
