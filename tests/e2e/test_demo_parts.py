"""The evening's helper processes start as the frozen program starts them: by its command line."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from boxoffice.__main__ import main
from boxoffice.errors import Unavailable
from sync import embedded
from tests.command.terminal import DONE, SURROUNDINGS, Said, boxoffice, failed
from ui.demo import strings_attached
from ui.demo.cast import Proxy
from ui.demo.strings_attached import Puppet


@pytest.fixture
def proxy(tmp_path: Path) -> Iterator[Proxy]:
    """A proxy before nothing."""
    made = Proxy(9, tmp_path / "proxy.log")
    yield made
    made.close()


@pytest.mark.parametrize("name", ["cutting-proxy", "puppet", "reckoning"])
def test_a_frozen_program_is_never_asked_for_a_module(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """It has no `-m`."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert embedded.part(name) == [sys.executable, "--verbose", "part", name]


@pytest.mark.parametrize(
    ("name", "option"), [("cutting-proxy", "--to"), ("puppet", "--papers"), ("reckoning", "--cut-")]
)
def test_every_part_is_reached(name: str, option: str) -> None:
    """With its own options, not those of the command line."""
    said = boxoffice("part", name, "--help")
    assert (said.code, said.err) == (DONE, "")
    assert option in said.out


def test_the_proxy_obeys(proxy: Proxy) -> None:
    """And a proxy that is gone is a step that failed, not a broken pipe."""
    proxy.say("cut")
    proxy.say("open")
    proxy.close()
    with pytest.raises(Unavailable) as caught:
        proxy.say("cut")
    assert caught.value.code == "demo_step_failed"


def test_a_puppet_that_never_comes(tmp_path: Path) -> None:
    """A step that failed, with the log that says why."""
    log = tmp_path / "x.log"
    options = {"data": str(tmp_path / "none"), "url": "http://127.0.0.1:9", "papers": str(tmp_path)}
    puppet = Puppet("desk", "Kassa 1", options, log)
    with pytest.raises(Unavailable) as caught:
        puppet.wait_ready()
    puppet.close()
    assert caught.value.params["why"] == str(log)
    assert "not_enrolled" in log.read_text()


def test_a_step_that_failed_is_the_surroundings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """In words, and not with the exit code of a wrong number."""
    monkeypatch.setattr(strings_attached, "program", lambda: [sys.executable, "-c", "exit(9)"])
    with pytest.raises(SystemExit) as end:
        main.main(["demo", "--headless", "--out", str(tmp_path / "out")], prog_name="boxoffice")
    said = Said(int(str(end.value.code)), "", capfd.readouterr().err)
    failed(said, SURROUNDINGS, "the evening stopped", "enrol house", "commands.log")
