"""Keeps image codecs from writing to the terminal: what they complain of is our `Unavailable`.

OpenCV has a log level. libpng and libjpeg inside it have none and write to file descriptor 2
themselves, so it leads nowhere while they decode.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

_STDERR = 2


@contextmanager
def codecs_quiet() -> Iterator[None]:
    """Nothing that C libraries of this process write to stderr inside is seen.

    For the command line, which decodes on one thread; a log line of another would be lost.
    """
    import cv2

    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    try:
        kept = os.dup(_STDERR)
    except OSError:  # a program without a terminal has no stderr that anybody could read
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, _STDERR)
        yield
    finally:
        os.dup2(kept, _STDERR)
        os.close(kept)
        os.close(nowhere)
