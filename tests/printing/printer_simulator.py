"""A printer on a port of this computer, with a machine inside and troubles from outside."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress

from tests.printing.machines import Machine


class PrinterSimulator:
    """Listens until it is closed; one line at a time, as most real ones.

    Attributes:
        silent: it takes bytes and never answers.
        deaf: it takes a line and no bytes.
        hangs_up_after: cuts the line when so many bytes have come over it; 0: never.
        slow_s: it waits so long before it looks at what came.
        lines: how often somebody connected.
        hung_up: set when a line has ended and all that came over it was looked at.
    """

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.silent = False
        self.deaf = False
        self.hangs_up_after = 0
        self.slow_s = 0.0
        self.lines = 0
        self.hung_up = threading.Event()
        self._ended = threading.Event()
        self._server = socket.create_server(("127.0.0.1", 0))
        self.host, self.port = self._server.getsockname()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Switched off."""
        self._ended.set()
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(10)

    def _serve(self) -> None:
        while not self._ended.is_set():
            try:
                line, _ = self._server.accept()
            except OSError:
                return
            self.lines += 1
            with line, suppress(OSError):
                self._talk(line)
            self.hung_up.set()

    def _talk(self, line: socket.socket) -> None:
        came = 0
        line.settimeout(0.05)
        if self.deaf:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
        while not self._ended.is_set():
            if self.deaf:
                self._ended.wait(0.05)
                if line.recv(1, socket.MSG_PEEK) == b"":
                    return
                continue
            try:
                data = line.recv(65536)
            except TimeoutError:
                continue
            if not data:
                return
            if self.hangs_up_after and came + len(data) > self.hangs_up_after:
                self.machine.take(data[: self.hangs_up_after - came])
                return
            came += len(data)
            self._ended.wait(self.slow_s)
            answer = self.machine.take(data)
            if answer and not self.silent:
                line.sendall(answer)
