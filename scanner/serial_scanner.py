"""Scanners that show themselves as a serial port (USB-COM, CDC, RS-232): exact bytes, no layout."""

from __future__ import annotations

import time
from typing import Any

from scanner.joining import Lines
from scanner.listening import Listening
from scanner.source import Told

BAUD = 9600
"""What RS-232 scanners leave the factory with; a USB port has no speed."""
WAIT_S = 0.1


def ports() -> tuple[tuple[str, str], ...]:
    """Serial ports of this computer: what they are opened by, and what they say they are."""
    from serial.tools import list_ports

    return tuple((port.device, port.description or port.device) for port in list_ports.comports())


def serial_scanner(port: str, told: Told, baud: int = BAUD) -> Listening:
    """A scanner on a port ("/dev/ttyACM0", "COM3"), not started yet."""
    return Listening(port.rsplit("/", 1)[-1], "serial", lambda: _Port(port, baud), told)


class _Port:
    def __init__(self, port: str, baud: int) -> None:
        import serial

        self._port: Any = serial.Serial(port, baud, timeout=WAIT_S, exclusive=_exclusive())
        self._lines = Lines()

    def read(self) -> list[str]:
        data: bytes = self._port.read(max(1, self._port.in_waiting))
        return self._lines.feed(data, time.monotonic())

    def close(self) -> None:
        self._port.close()


def _exclusive() -> bool | None:
    """Two programs on one port would each get half of a code; Windows never shares one."""
    import os

    return True if os.name == "posix" else None
