"""`.ci/smoke_app.py`: where it looks for its tools, and that it says what was skipped."""

import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / ".ci" / "smoke_app.py"


def program(path: Path, says: str) -> None:
    """A program of this machine that does nothing but what the test needs of it."""
    path.write_text(f"#!/bin/sh\n{says}\n")
    path.chmod(0o755)


@pytest.mark.skipif(sys.platform != "linux", reason="Debian's package manager")
@pytest.mark.parametrize(("user", "asked", "brings"), [
    (0, ("--screen",), True), (0, (), False), (1000, ("--screen",), False),
])  # fmt: skip
def test_the_set_up_brings_what_makes_a_bare_system(
    tmp_path: Path, user: int, asked: tuple[str, ...], brings: bool
) -> None:
    """A fresh machine has no debootstrap: `make app` would pass without its trial. Nobody but root
    could enter what it makes."""
    checkout, tools, calls = tmp_path / "checkout", tmp_path / "bin", tmp_path / "calls"
    tools.mkdir()
    program(tools / "id", f"echo {user}")
    program(tools / "apt-cache", 'case "$2" in *t64) exit 1;; esac')
    program(tools / "apt-get", f'echo "$@" >> {calls}')
    program(tools / "ldconfig", "sed -n 's/^\\(lib.*\\):.*/\\1 /p' .ci/setup.sh")  # all are here
    program(tools / "python3", '[ "$1" != -m ]')  # makes no .venv
    (checkout / ".ci").mkdir(parents=True)
    for name in (".ci/setup.sh", "requirements-dev.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, checkout / name)
    done = subprocess.run(
        ["/bin/sh", ".ci/setup.sh", *asked], cwd=checkout, capture_output=True, check=False,
        env={"PATH": f"{tools}:/usr/bin:/bin"}, timeout=60,
    )  # fmt: skip
    assert b"could not make .venv" in done.stderr
    assert (calls.exists() and "debootstrap" in calls.read_text()) is brings


def test_roots_folders_are_searched_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """A shell's PATH without /usr/sbin must not skip the run in a bare system."""
    monkeypatch.setattr(
        shutil, "which", lambda name, path="": f"/usr/sbin/{name}" if "/usr/sbin" in path else None
    )
    assert runpy.run_path(str(SCRIPT))["debootstrap"]() == "/usr/sbin/debootstrap"


@pytest.mark.skipif(os.name == "nt", reason="nobody has a user id there")
def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that was skipped is not one that went well."""
    why = runpy.run_path(str(SCRIPT))["why_no_bare_system"]
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert why() == "only root may chroot"
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)
    assert why() == "debootstrap is not installed"
