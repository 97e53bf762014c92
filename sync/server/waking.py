"""Wake-ups for long polls: who listens to which scope."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager


class Waking:
    """Events per listener; `moved` may be called from the database thread."""

    def __init__(self) -> None:
        self.over = False
        """The server is told to stop: nobody waits any more."""
        self._listeners: dict[asyncio.Event, tuple[asyncio.AbstractEventLoop, frozenset[str]]] = {}

    @contextmanager
    def listen(self, scopes: Sequence[str]) -> Iterator[asyncio.Event]:
        """An event that is set when one of the scopes moves.

        Begin before looking, so that a change between the look and the wait is not slept
        through.
        """
        event = asyncio.Event()
        self._listeners[event] = (asyncio.get_running_loop(), frozenset(scopes))
        try:
            yield event
        finally:
            del self._listeners[event]

    def end(self) -> None:
        """Wake everybody, and let nobody wait again."""
        self.over = True
        for event, (loop, _) in list(self._listeners.items()):
            loop.call_soon_threadsafe(event.set)

    def moved(self, scopes: tuple[str, ...]) -> None:
        """Wake those who listen to any of these scopes."""
        for event, (loop, wanted) in list(self._listeners.items()):
            if wanted.intersection(scopes):
                loop.call_soon_threadsafe(event.set)
