"""A process that must not outlive the one that started it, also when that one is killed.

The parent keeps the one end of a pipe, the child watches the other as its standard input. However a
process dies, the operating system closes its ends: the same on Linux, Windows and macOS.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

GRACE_S = 10.0
"""What was asked to end and did not is ended."""
_STDIN = 0
_ORPHAN = 3


@contextmanager
def lifeline() -> Iterator[int]:
    """The standard input of a child that is tied: it ends with this block, or with the process."""
    theirs, ours = os.pipe()
    try:
        yield theirs
    finally:
        os.close(ours)
        os.close(theirs)


def tie() -> None:
    """From now on this process ends when its standard input does; nothing else may read it."""
    threading.Thread(target=_watch, name="lifeline", daemon=True).start()


def _watch() -> None:
    try:
        while os.read(_STDIN, 1024):
            pass
    except OSError:
        return  # there is none: nobody tied us
    orphaned(lambda: signal.raise_signal(signal.SIGTERM))


def orphaned(end: Callable[[], None]) -> None:
    """Who started us is gone: end with `end`, and after a while without it."""
    with suppress(Exception):
        end()
    time.sleep(GRACE_S)
    os._exit(_ORPHAN)
