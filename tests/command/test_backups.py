"""`backup plan|now|restore`: a copy that is put back is told by the server, and loses nothing."""

from pathlib import Path

from tests.command.conftest import Town
from tests.command.terminal import DONE, REFUSED, ROOT, SURROUNDINGS, boxoffice, failed, misused

FIXTURES = ROOT / "tests" / "fixtures" / "programme"


def _joined(town: Town, tmp_path: Path) -> Path:
    desk = tmp_path / "desk"
    code = town.code("Kassa 9")
    assert boxoffice("enrol", "join", "--data", desk, "--url", town.url, "--code", code).code == 0
    assert boxoffice("sync", desk / "boxoffice.db").code == DONE
    return desk


def _write(desk: Path, programme: str) -> None:
    """Something that a desk writes, on its way to the server."""
    assert boxoffice("import-programme", FIXTURES / programme, "--data", desk).code == DONE
    assert boxoffice("sync", desk / "boxoffice.db").code == DONE


def _incarnation(desk: Path) -> str:
    """Of the newest event, as the journal shows it: `device/incarnation/number`."""
    last = boxoffice("journal", "show", desk / "boxoffice.db", "--limit", "1").out
    return last.split("/")[1]


def test_a_restored_copy_begins_anew_and_its_server_knows_all(town: Town, tmp_path: Path) -> None:
    """The server recognises the restore: the next event stands under a new incarnation."""
    desk, usb = _joined(town, tmp_path), tmp_path / "usb"
    assert boxoffice("backup", "plan", "--data", desk, "--to", usb, "--keep", "2").code == DONE
    made = boxoffice("backup", "now", "--data", desk)
    assert made.code == DONE, made
    _write(desk, "boekbaar.json")  # it goes on after the copy, and is heard
    before = _incarnation(desk)
    copy = next(usb.glob("boxoffice-*.db"))
    said = boxoffice("backup", "restore", copy, "--data", desk)
    assert said.code == DONE, said
    kept = next(desk.glob("boxoffice.db.before-*Z"))
    assert str(kept) in said.out
    told = boxoffice("sync", desk / "boxoffice.db")
    assert told.code == DONE, told
    _write(desk, "reeks.json")
    assert int(_incarnation(desk)) == int(before) + 1
    assert boxoffice("journal", "verify", desk / "boxoffice.db").code == DONE


def test_a_copy_of_another_device_is_refused(town: Town, tmp_path: Path) -> None:
    """Two devices under one name would be found, but nobody wants to. On another computer it is
    told at once that a copy holds no keys, and what helps.
    """
    desk = _joined(town, tmp_path)
    assert boxoffice("backup", "now", "--data", town.desk, "--to", tmp_path / "usb").code == DONE
    theirs = next((tmp_path / "usb").glob("boxoffice-*.db"))
    failed(boxoffice("backup", "restore", theirs, "--data", desk), REFUSED, "another device")
    new = tmp_path / "new"
    said = boxoffice("backup", "restore", theirs, "--data", new)
    assert (said.code, "keys of this device are not on this computer" in said.err) == (DONE, True)
    failed(boxoffice("sync", new / "boxoffice.db"), SURROUNDINGS, "put its old folder keys into")


def test_what_cannot_be_meant(tmp_path: Path) -> None:
    """No folder, no copy, no database."""
    data = tmp_path / "desk"
    data.mkdir()
    misused(boxoffice("backup", "now", "--data", data), "no folder", "boxoffice backup now --help")
    misused(
        boxoffice("backup", "plan", "--data", data, "--every", "0"),
        "0 is not in the range", "boxoffice backup plan --help",
    )  # fmt: skip
    failed(boxoffice("backup", "now", "--data", data, "--to", data), SURROUNDINGS, "boxoffice.db")
    failed(boxoffice("backup", "restore", data / "no.db", "--data", data), SURROUNDINGS, "no.db")
    assert boxoffice("backup", "plan", "--data", data).out == "copies: none are made\n"
    beside = boxoffice("backup", "plan", "--data", data, "--to", tmp_path / "copies")
    assert "takes the copies too" in beside.err
