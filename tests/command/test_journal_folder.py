"""`journal` on a data folder, and the witness that lies in it."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from boxoffice.journal.kinds import RunStart
from boxoffice.replica.database import open_database
from boxoffice.replica.replica import Replica
from sync.installation import witness_of
from tests.command.terminal import DONE, REFUSED, SURROUNDINGS, boxoffice, failed, misused
from tests.house import House


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Three seats, none sold yet."""
    made = House(tmp_path / "house")
    made.ready()
    made.grant(0, 1, 2)
    return made


@pytest.mark.parametrize("name", ["boxoffice.db", "server.db"])
def test_a_folder_stands_for_its_journal(house: House, tmp_path: Path, name: str) -> None:
    """The only one in it; of none and of two nothing is guessed."""
    house.sell(0)
    house.replica.close()
    data = tmp_path / "data"
    data.mkdir()
    for command in ("show", "verify"):
        failed(boxoffice("journal", command, data), SURROUNDINGS, "cannot open", str(data))
    shutil.copy(house.path, data / name)
    assert "2 events, every hash holds" in boxoffice("journal", "verify", data).out
    shown = boxoffice("journal", "show", data)
    assert shown.code == DONE
    assert len(shown.out.splitlines()) == 2
    for other in ("boxoffice.db", "server.db"):
        shutil.copy(house.path, data / other)
    for command in ("show", "verify"):
        misused(boxoffice("journal", command, data), "holds two journals")


def test_a_renamed_folder_keeps_its_witness(house: House, tmp_path: Path) -> None:
    """Or an older copy that is put back there sells its seats again while nobody tells."""
    data, renamed = tmp_path / "kassa", tmp_path / "kassa-1"
    data.mkdir()
    house.sell(0)
    house.replica.close()
    shutil.copy(house.path, data / "boxoffice.db")
    clock, entropy = house.replica.clock, house.replica.entropy
    with closing(Replica(data / "boxoffice.db", clock, entropy, witness_of(data, None))) as desk:
        desk.commit(RunStart("1"))
    data.rename(renamed)
    path = renamed / "boxoffice.db"
    conn = open_database(path)
    conn.execute("DELETE FROM journal WHERE seq = 3")
    conn.close()
    with closing(Replica(path, clock, entropy, witness_of(renamed, None))) as older:
        assert older.restored
    failed(boxoffice("journal", "verify", renamed), REFUSED, "cut off")
