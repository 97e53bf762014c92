"""How a command ends when somebody stops it, nobody listens, or the surroundings fail."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from boxoffice.command.rim import Program
from boxoffice.errors import Unavailable
from boxoffice.programme.seating_plan import read_file
from boxoffice.replica import meta
from boxoffice.replica.database import open_database
from sync.installation import DATABASE
from tests.command.conftest import Town
from tests.command.terminal import (
    DONE,
    REFUSED,
    ROOT,
    STOPPED,
    SURROUNDINGS,
    USAGE,
    boxoffice,
    ended,
    failed,
    started,
)
from tests.house import House

PLAN = ROOT / "tests/fixtures/plans/kleine-zaal.json"


@pytest.fixture
def sold(tmp_path: Path) -> Path:
    """A desk's database with a journal."""
    house = House(tmp_path)
    house.ready()
    house.replica.close()
    return house.path


@pytest.mark.slow
@pytest.mark.e2e
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to one process")
def test_ctrl_c_stops_a_sync(town: Town, tmp_path: Path) -> None:
    """With one line and the shell's own exit code, and the folder is free again."""
    data = tmp_path / "Café Ç ë"
    join = ("enrol", "join", "--data", data, "--url", town.url, "--code", town.code())
    assert boxoffice(*join).code == DONE
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(30)
        conn = open_database(data / "boxoffice.db")
        meta.put(conn, "server_url", f"http://127.0.0.1:{silent.getsockname()[1]}")
        conn.close()
        process = started("sync", data)
        asking, _ = silent.accept()  # it waits for an answer now, and none will come
        process.send_signal(signal.SIGINT)
        said = ended(process)
        asking.close()
    failed(said, STOPPED, "stopped", "stands")
    failed(boxoffice("sync", data, "--timeout", "1"), SURROUNDINGS, "server cannot be reached")


@pytest.mark.slow
@pytest.mark.e2e
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to one process")
def test_ctrl_c_ends_a_window(town: Town, tmp_path: Path) -> None:
    """Qt must not swallow it and write a trace: the process ends by it, as a shell expects."""
    data = tmp_path / "desk"
    shutil.copytree(town.desk, data)
    process = started("desk", "--data", data)
    until = time.monotonic() + 30
    while not (data / "boxoffice.db-wal").exists() and time.monotonic() < until:
        time.sleep(0.05)
    time.sleep(1)  # in the event loop
    process.send_signal(signal.SIGINT)
    said = ended(process)
    assert said.code == -signal.SIGINT
    assert "Traceback" not in said.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a disk that is always full")
@pytest.mark.parametrize("words", [("--help",), ("decode", "--help"), ("journal", "show", "DB")])
def test_a_full_disk_behind_the_output(sold: Path, words: tuple[str, ...]) -> None:
    """One line and the surroundings' exit code, also when the text fits into the buffer."""
    asked = [str(sold) if word == "DB" else word for word in words]
    with Path("/dev/full").open("w") as full:
        failed(ended(started(*asked, stdout=full)), SURROUNDINGS, "No space left")


@pytest.mark.parametrize("limit", ["1", "100000"])
def test_nobody_listens_any_more(sold: Path, limit: str) -> None:
    """`| head -1` has read enough: no trace, and no success either."""
    reader, writer = os.pipe()
    os.close(reader)
    said = ended(started("journal", "show", sold, "--limit", limit, stdout=writer))
    os.close(writer)
    assert (said.code, said.err) == (SURROUNDINGS, "")


@pytest.mark.parametrize(
    "words", [("--help",), ("--version",), ("decode", "--help"), ("enrol", "house", "-h")],
    ids=" ".join,
)  # fmt: skip
def test_nobody_reads_the_help_to_its_end(words: tuple[str, ...]) -> None:
    """`--help | true`: what was asked for is done."""
    reader, writer = os.pipe()
    os.close(reader)
    said = ended(started(*words, stdout=writer))
    os.close(writer)
    assert (said.code, said.err) == (DONE, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a disk that is always full")
def test_a_full_disk_behind_the_error() -> None:
    """Then the exit code alone tells: no trace, and never the code of another ending."""
    with Path("/dev/full").open("w") as full:
        assert ended(started("fly", stderr=full)).code == USAGE


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_a_terminal_that_does_not_know_a_letter(tmp_path: Path, encoding: str) -> None:
    """It is shown escaped: a title must not stop an import, nor an error hide itself."""
    missing = tmp_path / "Ĉiu → ë"
    said = boxoffice("sync", missing, PYTHONIOENCODING=encoding)
    failed(said, SURROUNDINGS, "cannot open the database")
    said = boxoffice("decode", missing, "--json", PYTHONIOENCODING=encoding, LC_ALL="C")
    assert said.code == SURROUNDINGS
    assert "Traceback" not in said.err
    assert said.out.startswith("{")


def test_a_database_that_cannot_be_reached(tmp_path: Path) -> None:
    """The surroundings: what failed and where, in one line; the trace only when asked for."""
    serve = ("serve", "--data", tmp_path / "s", "--port", "8701", "--database-url")
    nobody = f"{serve[-1]}=postgresql+psycopg://127.0.0.1:9/boxoffice?connect_timeout=3"
    failed(boxoffice(*serve[:-1], nobody), SURROUNDINGS, "server's database", "port 9")
    nowhere = tmp_path / "none" / "x.db"
    url = f"sqlite:///{nowhere}"
    failed(boxoffice(*serve, url), SURROUNDINGS, "cannot open", str(nowhere))
    assert "Traceback" in boxoffice("--verbose", *serve, url).err


@pytest.mark.parametrize(
    "words",
    [
        ("serve", "--port", "8701", "--data"), ("sync",), ("desk", "--data"),
        ("enrol", "house", "--name", "x", "--operator", "y", "--pin", "123456", "--server"),
        ("enrol", "join", "--url", "http://127.0.0.1:9", "--code", "AB", "--data"),
        ("import-plan", PLAN, "--data"), ("journal", "verify"), ("journal", "show"), ("decode",),
        ("import-programme", PLAN, "--data"), ("demo", "--headless", "--out"),
    ],
    ids=lambda words: words[0] if words[0] != "enrol" else words[1],
)  # fmt: skip
def test_a_folder_that_cannot_be_made(tmp_path: Path, words: tuple[str, ...]) -> None:
    """Below a file there is no folder: every command says so in one line, whoever runs it."""
    (tmp_path / "file").touch()
    said = boxoffice(*words, tmp_path / "file" / "below")
    failed(said, said.code, str(tmp_path / "file"))
    assert said.code in (REFUSED, SURROUNDINGS)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no file without an end")
def test_a_file_without_an_end_does_not_fill_the_memory(tmp_path: Path) -> None:
    """Read up to a limit, then named."""
    failed(boxoffice("decode", "/dev/zero"), SURROUNDINGS, "/dev/zero: larger than 256 MB")
    with pytest.raises(Unavailable) as caught:
        read_file(Path("/dev/zero"))
    assert caught.value.params["reason"] == "larger than 64 MB"


@pytest.fixture
def volume(tmp_path: Path) -> Iterator[Path]:
    """A volume of its own that can really be filled."""
    folder = tmp_path / "volume"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root mounts a volume")
    made = subprocess.run([mount, "-t", "tmpfs", "-o", "size=32m", "tmpfs", folder], check=False)
    if made.returncode != 0:
        pytest.skip("no volume can be mounted here")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.mark.slow
@pytest.mark.e2e
@pytest.mark.parametrize("left", [0, 8, 40])
def test_a_full_disk_when_the_desk_starts(town: Town, volume: Path, left: int) -> None:
    """It is said as such, wherever the start meets it; a few KB let it get further."""
    data = volume / "desk"
    shutil.copytree(town.desk, data)
    open_database(data / DATABASE).close()  # nothing of a log is there yet, whoever ran before
    free = shutil.disk_usage(volume).free
    (volume / "ballast").write_bytes(bytes(free - left * 1024))
    failed(boxoffice("desk", "--data", data), SURROUNDINGS, "the disk is full")


@pytest.mark.slow
@pytest.mark.e2e
@pytest.mark.parametrize("how", ["gone", "junk", "one gone"])
def test_a_device_without_its_keys_does_not_make_others(
    town: Town, tmp_path: Path, how: str
) -> None:
    """Tickets signed with a new key would be refused at every door."""
    data = tmp_path / "desk"
    shutil.copytree(town.desk, data)
    if how == "gone":
        shutil.rmtree(data / "keys")
    elif how == "junk":
        (data / "keys" / "device").write_text("x")
    else:
        (data / "keys" / "pepper").unlink()
    missing = "keys of this device are not on this computer"
    told = "cannot use the key store" if how == "junk" else missing
    failed(boxoffice("sync", data), SURROUNDINGS, told)
    assert not (data / "keys" / "device").exists() or how != "gone"


def test_a_fault_of_ours_is_one_line_too(capfd: pytest.CaptureFixture[str]) -> None:
    """With what to do; it is no refusal, and the trace is not for the counter."""
    shown = {}
    for verbose in ([], ["--verbose"]):
        with pytest.raises(SystemExit) as end:
            broken.main([*verbose, "divide"], prog_name="boxoffice")
        shown[bool(verbose)] = capfd.readouterr().err
        assert end.value.code == SURROUNDINGS
    assert shown[False].startswith("boxoffice: a fault of ours (ZeroDivisionError")
    assert "please report it" in shown[False]
    assert shown[False].count("\n") == 1
    assert "Traceback" in shown[True]


@click.group(cls=Program)
@click.option("--verbose", is_flag=True)
def broken(verbose: bool) -> None:
    """A program with a bug."""


@broken.command()
def divide() -> None:
    """By zero."""
    click.echo(1 // len(""))
