"""`boxoffice sync`: bring a folder in step once, without a window, then say how it stands."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from boxoffice.errors import Unavailable
from boxoffice.views import Link
from sync.installation import Installation


@dataclass(frozen=True, slots=True)
class Standing:
    """After a sync: own events still waiting, rows taken, and the server's state in a word."""

    waiting: int
    rows: int
    server: str


KNOCK_S = 10.0
"""A server that nobody reaches for so long is away: say so, and do not wait out the minute."""


def sync_once(folder: Path, timeout_s: float) -> Standing:
    """Push and pull until nothing is left to do.

    Raises Unavailable("server_unreachable" | "sync_unfinished") after `timeout_s`.
    """
    opened = Installation(folder)
    try:
        before = _rows(opened)
        opened.worker.start()
        _wait(opened, timeout_s)
        return Standing(_waiting(opened), _rows(opened) - before, opened.link.link.value)
    finally:
        opened.close()


def _wait(opened: Installation, timeout_s: float) -> None:
    began = time.monotonic()
    until = began + timeout_s
    while _waiting(opened) or len(opened.replica.pending) or not opened.link.copied_ms:
        away = opened.link.link is Link.OFFLINE and opened.link.problem == "server_unreachable"
        if time.monotonic() > (min(until, began + KNOCK_S) if away else until):
            if opened.link.link is not Link.ONLINE:
                link = opened.link
                raise Unavailable(link.problem or "server_unreachable", **link.about)
            raise Unavailable("sync_unfinished", seconds=int(timeout_s), waiting=_waiting(opened))
        time.sleep(0.05)


def _waiting(opened: Installation) -> int:
    found: int = (
        opened.replica.reader()
        .conn.execute("SELECT count(*) FROM journal WHERE settled = 0 AND ack < 2")
        .fetchone()[0]
    )
    return found


def _rows(opened: Installation) -> int:
    found: int = (
        opened.replica.reader()
        .conn.execute("SELECT coalesce(sum(seq), 0) FROM cursor")
        .fetchone()[0]
    )
    return found
