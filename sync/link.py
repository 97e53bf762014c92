"""How far this device can see: the state behind the sync cell of the status line."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

from boxoffice.clock import Clock
from boxoffice.errors import Param
from boxoffice.network import DeviceContact
from boxoffice.views import Link


class LinkState:
    """Written by the sync threads, read by screens; a lock keeps each reading whole."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._listeners: list[Callable[[], None]] = []
        self.link = Link.NEVER
        self.since_ms = clock.wall_ms()
        self.copied_ms = 0
        self.problem = ""
        self.about: Mapping[str, Param] = {}
        """What the problem is about: the parameters of its code."""
        self.behind = 0
        """Rows that the server announced and that are not here yet."""
        self.hub = False
        """The building's hub answered when it was last asked."""
        self.contacts: dict[bytes, DeviceContact] = {}
        """Per device, as a manager is told."""
        self.watched = False
        """Somebody looks at them here."""

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener` when the link changes."""
        self._listeners.append(listener)

    def reached(self) -> None:
        """A request was answered."""
        self._become(Link.ONLINE, "", {})

    def failed(self, problem: str, about: Mapping[str, Param]) -> None:
        """A request failed with this code and its parameters; the sale goes on."""
        self._become(Link.OFFLINE, problem, about)

    def copied(self, at_ms: int, *, complete: bool) -> None:
        """A pull ended; `complete`: there was nothing more to fetch."""
        if complete or self.copied_ms:
            self.copied_ms = at_ms

    def _become(self, link: Link, problem: str, about: Mapping[str, Param]) -> None:
        with self._lock:
            changed = link is not self.link
            if changed:
                self.link, self.since_ms = link, self._clock.wall_ms()
            self.problem, self.about = problem, about
        if changed:
            for listener in tuple(self._listeners):
                listener()
