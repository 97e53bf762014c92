"""A workplace without a screen says so as every failure of the surroundings is said."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

NOTHING = {"QT_QPA_PLATFORM": "nothing-of-the-kind"}


def opened(
    kind: str, data: Path, *before: str, platform: dict[str, str] = NOTHING
) -> subprocess.CompletedProcess[str]:
    """A workplace on a platform that Qt cannot use."""
    environment = os.environ | platform
    command = [sys.executable, "-m", "boxoffice", *before, kind, "--data", str(data)]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("kind", ["desk", "door", "manager"])
def test_one_line_and_exit_code_3_where_there_is_no_screen(kind: str, tmp_path: Path) -> None:
    """Not Qt's own words and an aborted process."""
    done = opened(kind, tmp_path)
    assert done.returncode == 3
    assert done.stderr.startswith("boxoffice: no window can be opened")
    assert done.stderr.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_qts_own_words_come_with_verbose(tmp_path: Path) -> None:
    """Which platforms there are is for who repairs it."""
    done = opened("desk", tmp_path, "--verbose")
    assert done.returncode == 3
    assert "Available platform plugins" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="only there Qt asks an X server for a window")
def test_a_display_that_is_not_there_is_one_line_too(tmp_path: Path) -> None:
    """Qt names the display that it could not reach before it gives up."""
    gone = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4242"}
    done = opened("desk", tmp_path, platform=gone)
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
