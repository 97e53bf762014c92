"""Wake-ups for long polls: who listens to which scope."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager


class Waking:
    """Events per scope; `moved` may be called from any thread."""

    def __init__(self) -> None:
        self.over = False
        """The server is told to stop: nobody waits any more."""
        self._guard = threading.Lock()
        self._listeners: dict[asyncio.Event, asyncio.AbstractEventLoop] = {}
        self._by_scope: dict[str, set[asyncio.Event]] = {}

    @contextmanager
    def listen(self, scopes: Sequence[str]) -> Iterator[asyncio.Event]:
        """An event that is set when one of the scopes moves.

        Begin before looking, so that a change between the look and the wait is not slept
        through.
        """
        event = asyncio.Event()
        with self._guard:
            self._listeners[event] = asyncio.get_running_loop()
            for scope in scopes:
                self._by_scope.setdefault(scope, set()).add(event)
        try:
            yield event
        finally:
            with self._guard:
                del self._listeners[event]
                for scope in set(scopes):
                    self._by_scope[scope].discard(event)
                    if not self._by_scope[scope]:
                        del self._by_scope[scope]

    def end(self) -> None:
        """Wake everybody, and let nobody wait again."""
        self.over = True
        self.everybody()

    def everybody(self) -> None:
        """Wake all who listen: nobody knows what they missed."""
        with self._guard:
            for event, loop in self._listeners.items():
                loop.call_soon_threadsafe(event.set)

    def moved(self, scopes: tuple[str, ...]) -> None:
        """Wake those who listen to any of these scopes."""
        with self._guard:
            for event in {e for scope in scopes for e in self._by_scope.get(scope, ())}:
                self._listeners[event].call_soon_threadsafe(event.set)
