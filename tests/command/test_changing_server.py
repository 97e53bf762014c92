"""`boxoffice enrol leave`, `take-in`, `former`: a house moves to a group's server."""

from pathlib import Path

from tests.command.terminal import DONE, REFUSED, boxoffice, failed

PERSON = ("--operator", "An Peeters", "--pin", "123456")


def founded(server: Path, name: str) -> str:
    """A house on a server of its own; its id."""
    said = boxoffice("enrol", "house", "--server", server, "--name", name, *PERSON)
    assert said.code == DONE, said
    return said.out.strip()


def test_a_house_leaves_its_server_and_comes_in_at_another(tmp_path: Path) -> None:
    """With its id; once; and the file is for its owner alone."""
    alone, group, file = tmp_path / "alone", tmp_path / "group", tmp_path / "farewell"
    house = founded(alone, "De Kring")
    founded(group, "De Zaal")
    left = boxoffice("enrol", "leave", "--server", alone, file)
    assert (left.code, left.out.split(":")[0]) == (DONE, "De Kring")
    assert file.stat().st_mode & 0o077 == 0
    failed(boxoffice("enrol", "leave", "--server", alone, file), REFUSED, "already")
    take = ("enrol", "take-in", "--server", group, file, *PERSON)
    came = boxoffice(*take)
    assert (came.code, came.out.split()[0]) == (DONE, house)
    failed(boxoffice(*take), REFUSED, "already")
    code = ("enrol", "code", "--server", group, "--house", house, "--kind", "desk", "--name", "K")
    assert boxoffice(*code).code == DONE
    former = ("enrol", "former", "--server", group, "--house", house, "--number", "1")
    failed(boxoffice(*former, "--why", "lost"), REFUSED, "device")


def test_what_is_no_farewell_is_refused(tmp_path: Path) -> None:
    """Nothing is made of it."""
    file = tmp_path / "farewell"
    file.write_bytes(b"a house")
    take = ("enrol", "take-in", "--server", tmp_path / "group", file, *PERSON)
    failed(boxoffice(*take), REFUSED, "no file of")
    assert not (tmp_path / "group").exists()
    failed(boxoffice("enrol", "leave", "--server", tmp_path / "nobody", file), REFUSED)
