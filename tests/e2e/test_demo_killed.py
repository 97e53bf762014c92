"""A demo that is killed leaves nobody behind, and one that plays keeps its folder."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from boxoffice.platform.single import FolderLock
from tests.command.terminal import REFUSED, boxoffice, failed, started

pytestmark = [pytest.mark.slow, pytest.mark.e2e]


def _of(out: Path) -> list[int]:
    """Processes that have this folder in their words."""
    found = []
    for one in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = one.read_bytes()
        except OSError:  # it is gone
            continue
        if str(out).encode() in words and int(one.parent.name) != os.getpid():
            found.append(int(one.parent.name))
    return found


@pytest.mark.timeout(180)
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists what processes were told")
def test_a_killed_demo_leaves_no_process(tmp_path: Path) -> None:
    """Server, proxy and windows end by themselves; then the folder may be used again."""
    out = tmp_path / "out"
    demo = started("demo", "--headless", "--out", out, stdout=subprocess.DEVNULL)
    try:
        until = time.monotonic() + 90
        while not (out / "logs" / "beheer.log").exists():
            assert demo.poll() is None
            assert time.monotonic() < until
            time.sleep(0.1)
        assert len(_of(out)) >= 5  # itself, the server, and windows
        kept = (out / "data" / "server" / "server.db").stat().st_ino
        failed(boxoffice("demo", "--headless", "--out", out), REFUSED, "already runs", str(out))
        assert (out / "data" / "server" / "server.db").stat().st_ino == kept
    finally:
        demo.kill()
        demo.communicate()
    until = time.monotonic() + 30
    while _of(out):
        assert time.monotonic() < until, "somebody stays behind"
        time.sleep(0.1)
    with FolderLock(out, "demo"):
        pass
