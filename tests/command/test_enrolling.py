"""Founding, pairing, joining, people and sync as commands."""

import socket
import threading
from pathlib import Path

import pytest

from boxoffice.platform.single import FolderLock
from tests.command.conftest import Town
from tests.command.terminal import DONE, REFUSED, SURROUNDINGS, boxoffice, failed

pytestmark = [pytest.mark.slow, pytest.mark.e2e]
NOBODY_THERE = "http://127.0.0.1:9"
"""The discard port: nobody listens on it."""


def test_a_device_joins_once_with_a_code_that_is_good_once(town: Town, tmp_path: Path) -> None:
    """The code is used up; the folder belongs to the house for good."""
    code = town.code()
    join = ("enrol", "join", "--url", town.url, "--code", code, "--data")
    said = boxoffice(*join, tmp_path / "one")
    assert said.code == DONE
    assert said.out.startswith("CC De Kring: this is desk ")
    assert said.out.endswith(", Kassa 2\n")
    failed(boxoffice(*join, tmp_path / "two"), REFUSED, "pairing code is wrong, used or too old")
    failed(boxoffice(*join, tmp_path / "one"), REFUSED, "belongs to a house already")
    assert boxoffice("sync", tmp_path / "one").code == DONE


def test_a_wrong_code_makes_no_device(town: Town, tmp_path: Path) -> None:
    """And the folder may try again with another."""
    join = ("enrol", "join", "--url", town.url, "--data", tmp_path / "one", "--code")
    failed(boxoffice(*join, "AAAA-AAAA"), REFUSED, "pairing code")
    assert not (tmp_path / "one").exists()
    failed(boxoffice("sync", tmp_path / "one"), SURROUNDINGS, "cannot open the database")
    assert boxoffice(*join, town.code()).code == DONE


def test_joining_a_server_that_is_away(tmp_path: Path) -> None:
    """The surroundings, not a rule."""
    said = boxoffice(
        "enrol", "join", "--data", tmp_path / "one", "--url", NOBODY_THERE, "--code", "AB"
    )
    failed(said, SURROUNDINGS, f"nobody answers at {NOBODY_THERE}", "has not joined")
    assert "sold" not in said.err
    assert not (tmp_path / "one").exists()


def test_a_join_that_failed_removes_only_what_it_made(tmp_path: Path) -> None:
    """What lay there before stays, also keys: they may be another try's."""
    data = tmp_path / "one"
    (data / "keys").mkdir(parents=True)
    (data / "keys" / "mine").write_text("x")
    (data / "notes.txt").write_text("y")
    said = boxoffice("enrol", "join", "--data", data, "--url", NOBODY_THERE, "--code", "AB")
    failed(said, SURROUNDINGS, f"nobody answers at {NOBODY_THERE}", "has not joined")
    assert "sold" not in said.err
    assert sorted(path.name for path in data.iterdir()) == ["keys", "notes.txt"]
    assert (data / "keys" / "mine").read_text() == "x"


def test_a_lost_answer_keeps_the_key(tmp_path: Path) -> None:
    """The server may know it: the same code is good once more for the same key only."""
    data = tmp_path / "one"
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}"

        def hang_up() -> None:
            server.accept()[0].close()

        threading.Thread(target=hang_up, daemon=True).start()
        said = boxoffice("enrol", "join", "--data", data, "--url", url, "--code", "AB")
    assert said.code == SURROUNDINGS
    assert (data / "keys" / "device").exists()


def test_a_pairing_code_for_a_house_that_is_not_there(tmp_path: Path) -> None:
    """It says what is wrong and which houses there are; the server's folder is not the trouble."""
    server = tmp_path / "server"
    begin = ("enrol", "house", "--server", server, "--operator", "An", "--pin", "123456", "--name")
    code = ("enrol", "code", "--server", server, "--kind", "desk", "--name", "Kassa 1")
    first = boxoffice(*begin, "De Kring").out.strip()
    unknown = "00" * 16
    said = boxoffice(*code, "--house", unknown)
    failed(said, REFUSED, f"no house {unknown}", f"{first} De Kring")
    second = boxoffice(*begin, "De Werf").out.strip()
    failed(boxoffice(*code), REFUSED, "--house", f"{first} De Kring", f"{second} De Werf")
    assert boxoffice(*code, "--house", second).code == DONE
    failed(boxoffice(*begin, "de  KRING"), REFUSED, "called", first, "nothing was made")


def test_sync_says_how_it_stands(town: Town) -> None:
    """Nothing waits; the folder and its database name the same."""
    for name in (town.desk, town.desk / "boxoffice.db"):
        said = boxoffice("sync", name)
        assert said.code == DONE
        first, events = said.out.splitlines()
        assert first.startswith("waiting: 0 · rows pulled: ")
        assert first.endswith("server: online")
        assert events.startswith("events: 0 made")


def test_sync_with_a_server_that_is_away(town: Town, tmp_path: Path) -> None:
    """It gives up after the time it was given, and says that nothing is lost."""
    code = town.code()
    data = tmp_path / "one"
    assert (
        boxoffice("enrol", "join", "--data", data, "--url", town.url, "--code", code).code == DONE
    )
    _move(data, NOBODY_THERE)
    failed(boxoffice("sync", data, "--timeout", "1"), SURROUNDINGS, "server cannot be reached")


def _move(data: Path, url: str) -> None:
    """The device believes its server to be elsewhere."""
    from boxoffice.replica import meta
    from boxoffice.replica.database import open_database

    conn = open_database(data / "boxoffice.db")
    meta.put(conn, "server_url", url)
    conn.close()


@pytest.mark.parametrize("words", [("sync",), ("desk", "--data")])
def test_a_second_program_on_the_same_data_is_refused(town: Town, words: tuple[str, ...]) -> None:
    """The first one goes on; the folder is named."""
    with FolderLock(town.desk, "boxoffice"):
        failed(boxoffice(*words, town.desk), REFUSED, "already runs", str(town.desk))
    assert boxoffice("sync", town.desk).code == DONE


def test_a_second_server_on_the_same_data_is_refused(town: Town) -> None:
    """Whatever port it is given."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = str(probe.getsockname()[1])
    said = boxoffice("serve", "--data", town.server, "--port", port)
    failed(said, REFUSED, "already runs", str(town.server))


def test_a_port_that_is_taken(town: Town, tmp_path: Path) -> None:
    """By the server of another folder."""
    port = town.url.rsplit(":", 1)[1]
    said = boxoffice("serve", "--data", tmp_path / "other", "--port", port)
    failed(said, SURROUNDINGS, f"cannot listen on port {port}")


def test_people_are_added_with_a_pin(town: Town) -> None:
    """The next tile; asked for the PIN when it is not given; too short or no digits is refused."""
    operator = ("enrol", "operator", "--data", town.desk, "--name", "Bram Claes")
    said = boxoffice(*operator, typed="123456\n")
    assert said.code == DONE
    assert said.out.strip().endswith("2: Bram Claes")
    for pin in ("123", "12a456", "", "1234567", "١٢٣٤"):
        failed(boxoffice(*operator, "--pin", pin), REFUSED, "PIN", "digits")


def test_a_badge_is_given_to_somebody_who_works_here(town: Town) -> None:
    """Asked for when it is not given; too short, or for nobody, is refused."""
    boxoffice("enrol", "operator", "--data", town.desk, "--name", "Els Maes", typed="123456\n")
    badge = ("enrol", "badge", "--data", town.desk, "--name")
    said = boxoffice(*badge, "Els Maes", typed="BADGE-00417-ELS\n")
    assert said.code == DONE
    assert said.out.strip().endswith("Els Maes")
    failed(boxoffice(*badge, "Els Maes", "--code", "1234567"), REFUSED, "badge")
    failed(boxoffice(*badge, "Nobody", "--code", "BADGE-00417-ELS"), REFUSED, "Nobody")
