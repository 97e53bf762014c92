"""`enrol code --kind hub`, `serve --hub` and `enrol hub`: a building gets its hub."""

import signal
import socket
import sys
from pathlib import Path

import pytest

from sync import embedded
from tests.command.conftest import Town
from tests.command.terminal import DONE, Said, boxoffice, ended, started

pytestmark = [pytest.mark.slow, pytest.mark.e2e]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to one process")
def test_a_hub_joins_serves_and_ends_with_ctrl_c(town: Town, tmp_path: Path) -> None:
    """Its folder joined with a code for a hub; a desk is told of it by address."""
    said = boxoffice("enrol", "code", "--server", town.server, "--kind", "hub", "--name", "Foyer")
    folder = tmp_path / "hub"
    joined = boxoffice(
        "enrol", "join", "--data", folder, "--url", town.url, "--code", said.out.strip()
    )
    assert joined.code == 0, joined
    assert "hub" in joined.out
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    process = started("serve", "--hub", "--data", folder, "--port", port, "--upstream", town.url)
    embedded.wait_until_answers(f"http://127.0.0.1:{port}")
    process.send_signal(signal.SIGINT)
    url = f"http://127.0.0.1:{port}"
    assert ended(process) == Said(DONE, f"{url} · hub · {folder} · ready\n", "")
    for words in (("--url", f"http://127.0.0.1:{port}"), ("--find",), ()):
        assert boxoffice("enrol", "hub", "--data", town.desk, *words).code == 0
    both = boxoffice("enrol", "hub", "--data", town.desk, "--find", "--url", town.url)
    assert both.code != 0
    assert "not both" in both.err


def test_a_desk_does_not_serve_a_building(town: Town) -> None:
    """Nobody would believe it."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    said = boxoffice("serve", "--hub", "--data", town.desk, "--port", port)
    assert said.code != 0
    assert "joined as a desk" in said.err
