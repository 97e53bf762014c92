"""A folder that joined as a door or a hub: its house takes nothing from it but scans, or not even
those, so what else would be done there is refused before it is done.
"""

from pathlib import Path

import pytest

from boxoffice.command.operators import add_operator
from sync.installation import Installation
from tests.command.conftest import Town
from tests.command.terminal import DONE, REFUSED, ROOT, boxoffice, failed

PLAN = ROOT / "tests/fixtures/plans/kleine-zaal.json"
OPERATOR = ("enrol", "operator", "--name", "Bram Claes", "--pin", "246810")


def joined(town: Town, kind: str, folder: Path) -> Path:
    """A fresh folder, a device of this kind."""
    said = boxoffice("enrol", "code", "--server", town.server, "--kind", kind, "--name", kind)
    code = said.out.strip()
    said = boxoffice("enrol", "join", "--data", folder, "--url", town.url, "--code", code)
    assert said.code == DONE, said
    return folder


@pytest.mark.parametrize("kind", ["door", "hub"])
def test_nothing_is_done_there_that_its_house_would_not_take(
    town: Town, tmp_path: Path, kind: str
) -> None:
    """Before the first contact as after it: the commands said done, and it was nowhere."""
    data = joined(town, kind, tmp_path / kind)
    for _ in range(2):
        for words in (("import-plan", PLAN), OPERATOR, ("desk",), ("manager",)):
            failed(boxoffice(*words, "--data", data), REFUSED, f"joined as a {kind}")
        said = boxoffice("sync", data)
        assert said.code == DONE, said
    assert "kept aside" in said.out
    assert ", 0 kept aside" in said.out


def test_a_hub_is_no_door(town: Town, tmp_path: Path) -> None:
    """Its scans would be kept aside: a guest would come in twice."""
    data = joined(town, "hub", tmp_path / "hub")
    failed(boxoffice("door", "--data", data), REFUSED, "joined as a hub")


@pytest.mark.parametrize("kind", ["desk", "hub"])
def test_no_server_begins_in_a_device_s_folder(town: Town, tmp_path: Path, kind: str) -> None:
    """Who forgets `--hub` had an empty server there, which no till and no door knew."""
    data = joined(town, kind, tmp_path / kind)
    before = sorted(path.name for path in data.iterdir())
    for words in (("serve", "--port", "8431", "--data"), ("enrol", "house", "--server")):
        house = ("--name", "Twee", "--operator", "An", "--pin", "135790")
        said = boxoffice(*words, data, *(house if words[0] == "enrol" else ()))
        failed(said, REFUSED, "a server begins in a folder of its own")
    assert sorted(path.name for path in data.iterdir()) == before


def test_a_sync_ends_where_something_is_kept_aside(town: Town, tmp_path: Path) -> None:
    """An older program did it at a door all the same: all is said and heard, and more waiting
    changes nothing.
    """
    data = joined(town, "door", tmp_path / "door")
    opened = Installation(data)
    add_operator(opened.setting, "Bram Claes", "246810", ("seller",))
    opened.close()
    for _ in range(2):
        said = boxoffice("sync", data, "--timeout", "10")
        assert said.code == DONE, said
        assert "1 made, 1 received, 1 kept aside" in said.out
