"""The threads that keep a device in step: one pushes, one pulls, both for ever.

A timeout is never shown as a failure: the state says since when there is no link and how much
waits. Retries back off with jitter from 1 s to 5 min, and at once when the network is back or a
sale was made (sync.md §7).
"""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable

from boxoffice.errors import BoxOfficeError, Unavailable
from boxoffice.replica.replica import Replica
from sync.blobs import fetch_missing, send_unsent
from sync.client import SyncApi
from sync.device import SyncDevice
from sync.link import LinkState

log = logging.getLogger("boxoffice.sync")

FIRST_RETRY_S = 1.0
LAST_RETRY_S = 300.0
LAST_KNOCK_S = 10.0
"""A connection that nobody accepts costs nothing: knock often, be back soon."""
IDLE_S = 5.0
LONG_POLL_S = 25


class SyncWorker:
    """Owns the two threads of one running program."""

    def __init__(self, replica: Replica, device: SyncDevice, api: SyncApi, link: LinkState) -> None:
        self._replica = replica
        self._device = device
        self._api = api
        self._link = link
        self._turn = threading.Lock()  # one reply is taken at a time
        self._stop = threading.Event()
        self._wakes = (threading.Event(), threading.Event())
        turns = (self._push_turn, self._pull_turn)
        self._threads = [
            threading.Thread(target=self._run, args=(turn, wake), name=f"sync{turn.__name__}")
            for turn, wake in zip(turns, self._wakes, strict=True)
        ]

    def start(self) -> None:
        """Begin; commits wake the pusher."""
        self._replica.subscribe(self._wakes[0].set)
        for thread in self._threads:
            thread.daemon = True  # a long poll must not keep a closed window alive
            thread.start()

    def stop(self, timeout_s: float = 3.0) -> None:
        """End after the running request; what waits goes out at the next start."""
        self._stop.set()
        self.nudge()
        for thread in self._threads:
            thread.join(timeout_s)

    def nudge(self) -> None:
        """Try now."""
        for wake in self._wakes:
            wake.set()

    def _run(self, turn: Callable[[], bool], wake: threading.Event) -> None:
        pause = FIRST_RETRY_S
        while not self._stop.is_set():
            try:
                again = turn()
                pause = FIRST_RETRY_S
                self._link.reached()
                if not again:
                    _pause(wake, IDLE_S)
            except Unavailable as error:
                self._link.failed(error.code)
                _pause(wake, pause * random.uniform(0.5, 1.0))  # noqa: S311 - jitter, no secret
                dead = error.code == "server_unreachable"
                pause = min(pause * 2, LAST_KNOCK_S if dead else LAST_RETRY_S)
            except BoxOfficeError:
                log.exception("sync step refused")
                _pause(wake, pause)

    def _push_turn(self) -> bool:
        """One push; True when there may be more."""
        with self._turn:
            self._ensure_open()
            send_unsent(self._replica, self._api)
            for claim in self._device.open_claims():
                self._device.on_claim(claim, self._api.claim(claim, 5.0))
            ask = self._device.push_request()
            if ask is None:
                return False
            self._device.on_push(ask, self._api.push(ask))
            return True

    def _pull_turn(self) -> bool:
        """One pull; waits at the server when we are up to date."""
        with self._turn:
            self._ensure_open()
            ask = self._device.pull_request(LONG_POLL_S if self._link.copied_ms else 0)
        sent = self._replica.clock.wall_ms()
        reply = self._api.pull(ask)
        with self._turn:
            rows = self._device.on_pull(ask, reply)
            if reply.ok:
                if ask.wait_s == 0:
                    received = self._replica.clock.wall_ms()
                    self._device.measured(sent, received, reply.server_ms)
                self._link.copied(self._replica.clock.wall_ms(), complete=rows == 0)
            fetch_missing(self._replica, self._api)
        return True

    def _ensure_open(self) -> None:
        """Open a session; up to four round trips for challenge and question."""
        for _ in range(4):
            if self._device.session.opened:
                return
            ask = self._device.open_request()
            sent = self._replica.clock.wall_ms()
            reply = self._api.open(ask)
            self._device.measured(sent, self._replica.clock.wall_ms(), reply.server_ms)
            self._device.on_open(ask, reply)
            if self._device.session.revoked:
                raise Unavailable("device_revoked")
        if not self._device.session.opened:
            raise Unavailable("server_would_not_open")
        log.info("session opened")


def _pause(wake: threading.Event, seconds: float) -> None:
    wake.wait(seconds)
    wake.clear()
