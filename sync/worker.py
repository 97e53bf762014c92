"""The threads that keep a device in step: one pushes, one pulls, both for ever.

A timeout is never shown as a failure: the state says since when there is no link and how much
waits. Retries back off with jitter from 1 s to 5 min, and at once when the network is back or a
sale was made (sync.md §7).
"""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from boxoffice.errors import Unavailable
from boxoffice.network import DeviceContact
from boxoffice.replica.database import as_ours
from boxoffice.replica.replica import Replica
from boxoffice.views import Link
from sync.blobs import fetch_missing, send_unsent
from sync.client import SyncApi
from sync.device import SyncDevice
from sync.link import LinkState
from sync.protocol import PullReply

log = logging.getLogger("boxoffice.sync")

FIRST_RETRY_S = 1.0
LAST_RETRY_S = 300.0
LAST_KNOCK_S = 10.0
"""A connection that nobody accepts costs nothing: knock often, be back soon."""
IDLE_S = 5.0
LONG_POLL_S = 25
SHORT_POLL_MS = 500
UNKNOWN = 401


class _EndedError(Exception):
    """The program ends: nothing is begun any more, and no answer taken."""


class SyncWorker:
    """Owns the two threads of one running program."""

    def __init__(self, replica: Replica, device: SyncDevice, api: SyncApi, link: LinkState) -> None:
        self._replica = replica
        self._device = device
        self._api = api
        self._link = link
        self._head = replica.head
        self._turn = threading.Lock()  # one reply is taken at a time
        self._stop = threading.Event()
        self._after_s = 0.0
        self._wakes = (threading.Event(), threading.Event())
        turns = (self._push_turn, self._pull_turn)
        self._threads = [
            threading.Thread(target=self._run, args=(turn, wake), name=f"sync{turn.__name__}")
            for turn, wake in zip(turns, self._wakes, strict=True)
        ]

    def start(self, after_s: float = 0.0) -> None:
        """Begin, or a little later; own events wake the pusher at once."""
        self._after_s = after_s
        self._replica.subscribe(self._committed)
        self._link.subscribe(self._link_changed)
        for thread in self._threads:
            thread.daemon = True  # a long poll must not keep a closed window alive
            thread.start()

    def stop(self, timeout_s: float = 3.0) -> None:
        """End after the reply that is being taken, at most so much later; what waits goes out next
        time. Nobody waits for a long poll: whatever it brings is not taken any more.
        """
        self._stop.set()
        self.nudge()
        if self._turn.acquire(timeout=timeout_s):
            self._turn.release()

    @contextmanager
    def _my_turn(self) -> Iterator[None]:
        """The device is ours meanwhile; never again once all is to end."""
        with self._turn:
            if self._stop.is_set():
                raise _EndedError
            yield

    def nudge(self) -> None:
        """Try now."""
        for wake in self._wakes:
            wake.set()

    def _committed(self) -> None:
        """A new event goes out at once.

        What sync itself writes must not wake it again: without a network it would knock
        without a pause.
        """
        if self._replica.head != self._head:
            self._head = self._replica.head
            self._wakes[0].set()

    def _link_changed(self) -> None:
        """One thread found the server again: the other must not sleep on."""
        if self._link.link is Link.ONLINE:
            self.nudge()

    def _run(self, turn: Callable[[], bool], wake: threading.Event) -> None:
        pause = FIRST_RETRY_S
        if self._after_s:
            _pause(wake, self._after_s)
        while not self._stop.is_set():
            try:
                again = turn()
                pause = FIRST_RETRY_S
                if not again:
                    _pause(wake, IDLE_S)
            except Exception as error:  # noqa: BLE001 - whatever a server sends, sync goes on and the desk sells
                if self._stop.is_set():
                    return
                code = self._failed(error)
                _pause(wake, pause * random.uniform(0.5, 1.0))  # noqa: S311 - jitter, no secret
                dead = code == "server_unreachable"
                pause = min(pause * 2, LAST_KNOCK_S if dead else LAST_RETRY_S)

    def _failed(self, error: Exception) -> str:
        """Say it on the status line; what is not the surroundings' fault goes to the log too."""
        known = as_ours(error, self._replica.path)
        if isinstance(known, Unavailable):
            if known.params.get("status") == UNKNOWN:
                self._device.lost_session()  # a server that lost our enrolment hears an open only
            self._link.failed(known.code, known.params)
            return known.code
        log.error("sync step failed", exc_info=error)
        self._link.failed("sync_failed", {})
        return "sync_failed"

    def _push_turn(self) -> bool:
        """One push; True when there may be more."""
        with self._my_turn():
            self._ensure_open()
            send_unsent(self._replica, self._api)
            for claim in self._device.open_claims():
                reply = self._api.claim(claim, 5.0)
                self._link.reached()
                self._device.on_claim(claim, reply)
            ask = self._device.push_request()
            if ask is None:
                return False
            pushed = self._api.push(ask)
            self._link.reached()
            self._device.on_push(ask, pushed)
            return True

    def _pull_turn(self) -> bool:
        """One pull; waits at the server when we are up to date."""
        with self._my_turn():
            self._ensure_open()
            wait_s = LONG_POLL_S if self._link.copied_ms else 0
            ask = self._device.pull_request(wait_s, watches=self._link.watched)
        clock = self._replica.clock
        sent, began = clock.wall_ms(), clock.boot_ms()
        reply = self._api.pull(ask)
        self._link.reached()
        received, took = clock.wall_ms(), clock.boot_ms() - began
        with self._my_turn():
            rows = self._device.on_pull(ask, reply)
            if reply.ok:
                if ask.wait_s == 0:
                    self._device.measured(sent, received, reply.server_ms, took)
                self._link.behind = behind(reply)
                self._link.contacts = {
                    one.device: DeviceContact(
                        one.at_ms,
                        one.waiting,
                        one.incarnation,
                        one.seq,
                        one.head,
                        one.program,
                        one.offset_ms,
                        one.error_ms,
                    )
                    for one in reply.contacts
                }
                self._link.copied(received, complete=self._link.behind == 0)
            fetch_missing(self._replica, self._api)
        rows += self._read_snapshots()
        if rows == 0 and ask.wait_s and received - sent < SHORT_POLL_MS:
            _pause(self._wakes[1], FIRST_RETRY_S)  # whoever answers so fast does not wait for news
        return True

    def _read_snapshots(self) -> int:
        """Part by part; a download that breaks off goes on with the next turn."""
        rows = 0
        while True:
            with self._my_turn():
                ask = self._device.snapshot_request()
            if ask is None:
                break
            reply = self._api.snapshot(ask)
            with self._my_turn():
                if not reply.ok and not reply.reopen:
                    raise Unavailable("server_answered_nonsense", path="/v1/snapshot")
                rows += self._device.on_snapshot(ask, reply)
        return rows

    def _last_words(self) -> None:
        """What was sold before this device was cut off is not lost: it is kept for a person."""
        while (ask := self._device.last_words()) is not None:
            self._device.on_push(ask, self._api.push(ask))

    def _ensure_open(self) -> None:
        """Open a session; up to four round trips for challenge and question.

        Only a session is being online: a server that gives none would else wake both threads, with
        each answer, to be asked again at once.
        """
        if self._device.session.opened:
            return
        for _ in range(4):
            if self._opens():
                self._link.reached()
                log.info("session opened")
                return
        raise Unavailable("server_would_not_open")

    def _opens(self) -> bool:
        """One round trip; whether there is a session now."""
        ask = self._device.open_request()
        clock = self._replica.clock
        sent, began = clock.wall_ms(), clock.boot_ms()
        reply = self._api.open(ask)
        took = clock.boot_ms() - began
        self._device.measured(sent, clock.wall_ms(), reply.server_ms, took)
        self._device.on_open(ask, reply)
        if reply.roots:
            self._api.trust(reply.roots)
        if self._device.session.revoked:
            self._last_words()
            raise Unavailable("device_revoked")
        return self._device.session.opened


def behind(reply: PullReply) -> int:
    """Changes that the server has and that did not fit into this reply."""
    return sum(page.head - page.after - len(page.changes) for page in reply.pages)


def _pause(wake: threading.Event, seconds: float) -> None:
    wake.wait(seconds)
    wake.clear()
