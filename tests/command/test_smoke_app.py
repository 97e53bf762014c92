"""`.ci/smoke_app.py`: where it looks for its tools, and that it says what was skipped."""

import os
import runpy
import shutil
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / ".ci" / "smoke_app.py"


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
