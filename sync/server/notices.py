"""What one server process commits wakes the long polls of the others: PostgreSQL's LISTEN/NOTIFY.

One connection and one thread per process do both. A notice is sent after its commit and outside
of it: a transaction that notifies holds a lock of the whole database while its commit waits for
the disk. Scopes that move while a notice travels go into the next one together. A notice that is
lost with its connection delays a long poll to its own end, nothing more; after a new connection
everybody looks again.
"""

from __future__ import annotations

import logging
import selectors
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from sqlalchemy import make_url

from sync.server.waking import Waking

if TYPE_CHECKING:
    from psycopg import Connection

log = logging.getLogger("boxoffice.server")

CHANNEL = "boxoffice_moved"
EVERYBODY = "*"
MAX_NAMES = 100
"""More scopes than this and everybody is woken: a notice holds 8,000 bytes."""
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 1.0, 30.0


class Notices:
    """Tells other processes which scopes moved, and wakes our long polls when they tell us."""

    def __init__(self, url: str, waking: Waking) -> None:
        """Connects at once. Raises psycopg.Error when it cannot."""
        self._url = make_url(url).set(drivername="postgresql")
        self._waking = waking
        self._moved: set[str] = set()
        self._guard = threading.Lock()
        self._over = threading.Event()
        self._ear, self._mouth = socket.socketpair()
        self._ear.setblocking(False)
        self._mouth.setblocking(False)
        self._conn = self._connect()
        self._thread = threading.Thread(target=self._run, name="server-notices", daemon=True)
        self._thread.start()

    def tell(self, scopes: tuple[str, ...]) -> None:
        """These scopes moved; from any thread, never waits."""
        with self._guard:
            self._moved.update(scopes)
        self._nudge()

    def close(self) -> None:
        """End the thread and its connection."""
        self._over.set()
        self._nudge()
        self._thread.join()
        self._ear.close()
        self._mouth.close()

    def _nudge(self) -> None:
        with suppress(BlockingIOError):  # full: it is nudged enough
            self._mouth.send(b"!")

    def _connect(self) -> Connection:
        import psycopg  # only a server on PostgreSQL has it

        text = self._url.render_as_string(hide_password=False)
        conn = psycopg.connect(text, autocommit=True)
        conn.execute(f"LISTEN {CHANNEL}")
        return conn

    def _run(self) -> None:
        import psycopg

        pause = _FIRST_PAUSE_S
        while not self._over.is_set():
            try:
                if self._conn.closed:
                    self._conn = self._connect()
                    self._waking.everybody()  # what was told meanwhile nobody heard
                self._turn()
                pause = _FIRST_PAUSE_S
            except psycopg.Error as error:
                log.warning("no notices from other processes for now: %s", type(error).__name__)
                self._conn.close()
                self._over.wait(pause)
                pause = min(2 * pause, _LONGEST_PAUSE_S)
        self._conn.close()

    def _turn(self) -> None:
        """Wait for something to hear or to say, and do it."""
        with selectors.DefaultSelector() as either:
            either.register(self._ear, selectors.EVENT_READ)
            either.register(self._conn.fileno(), selectors.EVENT_READ)
            either.select()
        with suppress(BlockingIOError):
            self._ear.recv(4096)
        with self._guard:
            scopes, self._moved = self._moved, set()
        if scopes:
            said = EVERYBODY if len(scopes) > MAX_NAMES else ",".join(sorted(scopes))
            self._conn.execute("SELECT pg_notify(%s, %s)", (CHANNEL, said))
        for heard in self._conn.notifies(timeout=0):
            if heard.pid != self._conn.info.backend_pid:  # ours were woken at the commit
                self._wake(heard.payload)

    def _wake(self, told: str) -> None:
        if told == EVERYBODY:
            self._waking.everybody()
        else:
            self._waking.moved(tuple(told.split(",")))
