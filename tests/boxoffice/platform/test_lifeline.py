"""A child that is tied ends with its parent, however that one ends."""

import os
import signal
import subprocess
import sys
import time

import pytest

from boxoffice.platform.lifeline import lifeline

CHILD = "import time; from boxoffice.platform.lifeline import tie; tie(); print('up', flush=True); time.sleep(600)"  # noqa: E501
PARENT = f"""
import subprocess, sys, time
from boxoffice.platform.lifeline import lifeline
with lifeline() as stdin:
    child = subprocess.Popen([sys.executable, "-c", {CHILD!r}], stdin=stdin, stdout=subprocess.PIPE)
    child.stdout.readline()
    print(child.pid, flush=True)
    time.sleep(600)
"""


def test_a_child_ends_when_the_line_is_let_go() -> None:
    """In a program that goes on."""
    with lifeline() as stdin:
        child = subprocess.Popen([sys.executable, "-c", CHILD], stdin=stdin, stdout=subprocess.PIPE)
        assert child.stdout is not None
        assert child.stdout.readline() == b"up\n"
        assert child.poll() is None
    with child:
        assert child.wait(20) != 0


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_child_ends_with_a_parent_that_is_killed() -> None:
    """Nobody told it: the operating system closed the pipe."""
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        os.kill(child, 0)
        parent.send_signal(signal.SIGKILL)
    until = time.monotonic() + 20
    while _alive(child):
        assert time.monotonic() < until, "it outlives its parent"
        time.sleep(0.02)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    asked = ["ps", "-o", "stat=", "-p", str(pid)]
    state = subprocess.run(asked, capture_output=True, text=True, check=False)
    return not state.stdout.startswith("Z")  # nobody may be there to bury it
