"""Listens to one device on a thread of its own; when it is unplugged, waits until it is back."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from scanner.source import Kind, SourceState, Told, without

log = logging.getLogger("scanner")

AGAIN_S = 1.0
"""Between two tries to open a device: a scanner that is plugged in again works within this time."""
STOP_S = 2.0


class Device(Protocol):
    """An open device."""

    def read(self) -> list[str]:
        """Codes that came; waits a tenth of a second at most. OSError when it is gone."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


class Listening:
    """A `Source` on any device that can be opened and read."""

    def __init__(self, name: str, kind: Kind, open_: Callable[[], Device], told: Told) -> None:
        self._open, self._told = open_, told
        self._state = SourceState(name, kind, there=False)
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"scanner {name}", daemon=True)

    def start(self) -> None:
        """Begin to listen; a device that is missing is waited for."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread; it lets go of the device."""
        self._ends.set()
        if self._thread.is_alive():
            self._thread.join(STOP_S)

    def state(self) -> SourceState:
        """How it is now."""
        return self._state

    def _run(self) -> None:
        while not self._ends.is_set():
            try:
                self._listen()
            except (OSError, ValueError) as error:  # ValueError: an impossible port name
                self._gone(error)
            except Exception as error:  # noqa: BLE001 - a driver that breaks must be seen
                self._gone(error, known=False)
            self._ends.wait(AGAIN_S)

    def _gone(self, error: Exception, *, known: bool = True) -> None:
        self._state = without(self._state, self._state.name, error, known=known)

    def _listen(self) -> None:
        device = self._open()
        try:
            self._state = replace(self._state, there=True, fault="")
            while not self._ends.is_set():
                for text in device.read():
                    self._state = replace(self._state, heard_s=time.monotonic())
                    self._told(text)
        finally:
            device.close()
