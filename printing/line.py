"""The wire to a printer: a network port, a device file or a serial port. Every call has an end.

USB by vendor and product id goes through python-escpos, which knows its endpoints.
"""

from __future__ import annotations

import os
import select
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from boxoffice.errors import Unavailable

PORT = 9100
CONNECT_S = 3.0
SEND_S = 10.0
"""A printer that takes no bytes for so long hangs, or stands without paper and its buffer full."""
_CHUNK = 4096


class Line(Protocol):
    """An open line. Trouble is an OSError; a timeout is one too."""

    def send(self, data: bytes) -> None:
        """All of it, or OSError: then a part of it may have left."""
        ...

    def receive(self, timeout_s: float) -> bytes:
        """What has come, at least a byte; empty when nothing came in time."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


Connect = Callable[[], Line]
"""Opens a line. Raises Unavailable("printer_unreachable"): nothing has left."""


class TcpLine:
    """A printer in the network; most listen on port 9100."""

    def __init__(self, host: str, port: int = PORT, timeout_s: float = CONNECT_S) -> None:
        try:
            self._socket = socket.create_connection((host, port), timeout_s)
        except OSError as error:
            raise Unavailable("printer_unreachable", at=f"{host}:{port}") from error

    def send(self, data: bytes) -> None:
        """See `Line`."""
        self._socket.settimeout(SEND_S)
        self._socket.sendall(data)

    def receive(self, timeout_s: float) -> bytes:
        """See `Line`."""
        self._socket.settimeout(max(timeout_s, 0.001))
        try:
            came = self._socket.recv(_CHUNK)
        except TimeoutError:
            return b""
        if not came:
            raise ConnectionResetError("the printer hung up")
        return came

    def close(self) -> None:
        """See `Line`. What was sent still goes out, also to a printer that never answers."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)
        self._socket.close()


class FileLine:
    """A device file such as /dev/usb/lp0, or a serial port that the system has set up."""

    def __init__(self, path: Path) -> None:
        try:
            self._file = os.open(path, os.O_RDWR | getattr(os, "O_NONBLOCK", 0))
        except OSError as error:
            raise Unavailable("printer_unreachable", at=str(path)) from error

    def send(self, data: bytes) -> None:
        """See `Line`."""
        until = time.monotonic() + SEND_S
        rest = memoryview(data)
        while rest:
            left = until - time.monotonic()
            if left <= 0 or not select.select([], [self._file], [], left)[1]:
                raise TimeoutError("the printer takes nothing")
            rest = rest[os.write(self._file, rest[:_CHUNK]) :]

    def receive(self, timeout_s: float) -> bytes:
        """See `Line`."""
        if not select.select([self._file], [], [], max(timeout_s, 0.0))[0]:
            return b""
        return os.read(self._file, _CHUNK)

    def close(self) -> None:
        """See `Line`."""
        os.close(self._file)


class SerialLine:
    """A serial port, opened by pyserial at the printer's speed."""

    def __init__(self, port: str, baud: int = 9600) -> None:
        import serial

        try:
            self._port = serial.Serial(port, baud, write_timeout=SEND_S)
        except OSError as error:  # pyserial's own exception is one
            raise Unavailable("printer_unreachable", at=port) from error

    def send(self, data: bytes) -> None:
        """See `Line`."""
        self._port.write(data)
        self._port.flush()

    def receive(self, timeout_s: float) -> bytes:
        """See `Line`."""
        self._port.timeout = timeout_s
        first: bytes = self._port.read(1)
        return first + bytes(self._port.read(self._port.in_waiting)) if first else b""

    def close(self) -> None:
        """See `Line`."""
        self._port.close()


class UsbLine:
    """A printer at a USB port, by vendor and product id; libusb finds it."""

    def __init__(self, vendor: int, product: int) -> None:
        from escpos.printer import Usb

        at = f"{vendor:04x}:{product:04x}"
        try:
            self._usb: Any = Usb(vendor, product, timeout=int(SEND_S * 1000))
            self._usb.open()
        except Exception as error:  # python-escpos, pyusb and libusb each have their own
            raise Unavailable("printer_unreachable", at=at) from error

    def send(self, data: bytes) -> None:
        """See `Line`."""
        self._usb.device.write(self._usb.out_ep, data, int(SEND_S * 1000))

    def receive(self, timeout_s: float) -> bytes:
        """See `Line`."""
        try:
            return bytes(self._usb.device.read(self._usb.in_ep, 64, max(1, int(timeout_s * 1000))))
        except TimeoutError:
            return b""
        except OSError as error:  # libusb without a number for "nothing came"
            if "timeout" in str(error).lower() or "timed out" in str(error).lower():
                return b""
            raise

    def close(self) -> None:
        """See `Line`."""
        self._usb.close()
