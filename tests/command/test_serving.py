"""`boxoffice serve`: how it ends, what it loads, and what it does not complain of."""

import signal
import socket
import sys
from pathlib import Path

import pytest
import requests

from sync import embedded
from sync.founding import found_house
from sync.server.founding import NewHouse
from tests.command.terminal import DONE, SURROUNDINGS, Said, boxoffice, ended, failed, started


def silent(data: Path, url: str) -> Said:
    """It said that it was up, and nothing else."""
    return Said(DONE, f"{url} · no house yet (boxoffice enrol house) · {data} · ready\n", "")


@pytest.mark.slow
@pytest.mark.e2e
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to one process")
def test_ctrl_c_is_how_a_server_ends(tmp_path: Path) -> None:
    """Done, without a further word and without a trace."""
    url = embedded.url_of(tmp_path)
    process = started("serve", "--data", tmp_path, "--port", url.rsplit(":", 1)[1])
    embedded.wait_until_answers(url)
    process.send_signal(signal.SIGINT)
    assert ended(process) == silent(tmp_path, url)


@pytest.mark.slow
@pytest.mark.e2e
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to one process")
def test_who_hangs_up_leaves_no_trace_at_a_server(tmp_path: Path) -> None:
    """A device that loses its network in the middle of a request is everyday life."""
    url = embedded.url_of(tmp_path)
    port = int(url.rsplit(":", 1)[1])
    process = started("serve", "--data", tmp_path, "--port", str(port))
    embedded.wait_until_answers(url)
    with socket.create_connection(("127.0.0.1", port)) as device:
        device.sendall(b"POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf")
        device.shutdown(socket.SHUT_WR)
        device.settimeout(30)
        device.recv(1)  # the server has seen the end, whatever it thinks of it
    process.send_signal(signal.SIGINT)
    assert ended(process) == silent(tmp_path, url)


@pytest.mark.slow
@pytest.mark.e2e
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to one process")
def test_who_never_ends_its_request_does_not_hold_a_server(tmp_path: Path) -> None:
    """It is hung up on after a while, without a word."""
    url = embedded.url_of(tmp_path)
    port = int(url.rsplit(":", 1)[1])
    process = started("serve", "--data", tmp_path, "--port", str(port))
    embedded.wait_until_answers(url)
    with socket.create_connection(("127.0.0.1", port)) as device:
        device.sendall(b"POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf")
        embedded.wait_until_answers(url)  # and has seen what was sent before
        process.send_signal(signal.SIGINT)
        assert ended(process) == silent(tmp_path, url)


@pytest.mark.slow
@pytest.mark.e2e
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists what a process has mapped")
def test_a_server_never_loads_qt(tmp_path: Path) -> None:
    """It runs where no screen library is: neither the program nor its commands bring one in."""
    url = embedded.url_of(tmp_path)
    process = started("serve", "--data", tmp_path, "--port", url.rsplit(":", 1)[1])
    embedded.wait_until_answers(url)
    mapped = Path(f"/proc/{process.pid}/maps").read_text()
    process.send_signal(signal.SIGINT)
    ended(process)
    assert "uvloop" in mapped
    assert "PySide6" not in mapped


@pytest.mark.slow
@pytest.mark.e2e
def test_a_server_says_when_it_is_up(tmp_path: Path) -> None:
    """Where, for whom and with which data; whoever reads that may ask it at once."""
    found_house(tmp_path, NewHouse("CC De Kring", "An", "123456"))
    found_house(tmp_path, NewHouse("De Werf", "Bea", "123456"))
    url = embedded.url_of(tmp_path)
    process = started("serve", "--data", tmp_path, "--port", url.rsplit(":", 1)[1])
    assert process.stdout is not None
    assert process.stdout.readline() == f"{url} · CC De Kring, De Werf · {tmp_path} · ready\n"
    assert requests.get(f"{url}/v1/health", timeout=10).ok
    process.terminate()
    ended(process)


@pytest.mark.parametrize("more", [(), ("--witness", "second")])
def test_a_taken_port_is_found_before_anything_is_written(
    tmp_path: Path, more: tuple[str, ...]
) -> None:
    """No folder, no keys, no database that nobody asked for."""
    witness = [str(tmp_path / word) if word == "second" else word for word in more]
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        said = boxoffice("serve", "--data", tmp_path / "new", "--port", port, *witness)
    failed(said, SURROUNDINGS, f"cannot listen on port {port}")
    assert not list(tmp_path.iterdir())
