"""`boxoffice sync`: bring a folder in step once, without a window, then say how it stands."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from boxoffice.errors import Unavailable
from boxoffice.queries.sync_account import SyncAccount, sync_account
from boxoffice.replica.database import failures_named
from boxoffice.replica.looking import require_device
from boxoffice.views import Link
from sync.installation import DATABASE, Installation
from sync.link import LinkState


@dataclass(frozen=True, slots=True)
class Standing:
    """After a sync: own events still waiting, rows taken, the server's state in a word, and what
    became of every event of this journal.
    """

    waiting: int
    rows: int
    server: str
    account: SyncAccount


KNOCK_S = 8.0
"""A server that gives no sensible answer for so long is away: say so, and do not wait the minute
out. Nothing is lost by it; the desk's own sync goes on for ever.
"""


def sync_once(database: Path, timeout_s: float) -> Standing:
    """Push and pull until nothing is left to do.

    `database`: a device's, or the folder that its `boxoffice.db` lies in. Raises what opening it
    raises, Unavailable("server_…") when the server gives no sensible answer, and
    Unavailable("sync_unfinished") after `timeout_s`.
    """
    if database.is_dir():
        database /= DATABASE
    require_device(database)
    opened = Installation(database.parent, database=database.name)
    try:
        with failures_named(database):
            before = _rows(opened)
            opened.worker.start()
            _wait(opened, timeout_s)
            account = sync_account(opened.replica.reader().conn)
            after = _rows(opened)
            # A server that was put back to an older copy begins anew, and its copy here with it.
            pulled = after - before if after >= before else after
            return Standing(_waiting(opened), pulled, opened.link.link.value, account)
    finally:
        opened.close()


def _wait(opened: Installation, timeout_s: float) -> None:
    until, away = time.monotonic() + timeout_s, _Away(opened.link)
    while _unfinished(opened) or not opened.link.copied_ms:
        if away.too_long() or time.monotonic() > until:
            link = opened.link
            if link.link is not Link.ONLINE:
                raise Unavailable(link.problem or "server_unreachable", **link.about)
            raise Unavailable("sync_unfinished", seconds=int(timeout_s), waiting=_waiting(opened))
        time.sleep(0.05)


def wait_until_in_step(opened: Installation, timeout_s: float = 300.0) -> None:
    """Until the running worker has told all and heard all.

    Raises Unavailable("server_…") when the server gives no sensible answer in time.
    """
    _wait(opened, timeout_s)


class _Away:
    """How long the server has given no sensible answer, by a clock of our own."""

    def __init__(self, link: LinkState) -> None:
        self._link = link
        self._since = time.monotonic()

    def too_long(self) -> bool:
        """Whether that is so long that more waiting tells nothing; own damage is no waiting."""
        if self._link.link is Link.ONLINE:
            self._since = time.monotonic()
        damaged = self._link.problem.startswith(("database_", "disk_"))
        return damaged or time.monotonic() > self._since + KNOCK_S


def _waiting(opened: Installation) -> int:
    return _number(opened, "SELECT count(*) FROM journal WHERE settled = 0 AND ack < 2")


def _unfinished(opened: Installation) -> int:
    """Own events not told yet, or whose effect is still to be heard. What the server keeps aside
    has none: waiting for that tells nothing.
    """
    return _number(
        opened,
        "SELECT count(*) FROM journal WHERE settled = 0 AND (ack < 2 OR effect IS NOT NULL)",
    )


def _rows(opened: Installation) -> int:
    return _number(opened, "SELECT coalesce(sum(seq), 0) FROM cursor")


def _number(opened: Installation, sql: str) -> int:
    found: int = opened.replica.reader().conn.execute(sql).fetchone()[0]
    return found
