"""A ZVT terminal in a thread, written from the protocol and not from our driver."""

from __future__ import annotations

import contextlib
import socket
import threading
from dataclasses import dataclass, field

ACK = bytes.fromhex("800000")
COMPLETED = bytes.fromhex("060f00")


@dataclass
class Payment:
    """What the terminal remembers of its last transaction."""

    cents: int
    trace: int
    code: int = 0
    moment: str = "1127192107"
    """Month, day, hour, minute, second."""

    def status(self) -> bytes:
        """A status information (04 0F), with fields of all lengths before those that matter."""
        data = bytes.fromhex(
            f"27{self.code:02x}"
            f"04{self.cents:012d}"
            "490978"
            f"0b{self.trace:06d}"
            "22f0f86799998888887777"
            "0e2712"
        )
        data += b"\x8b\xf0\xf9bancontct" + bytes.fromhex(
            f"0c{self.moment[4:]}0d{self.moment[:4]}29123456788700421940"
        )
        data += b"\x3c\xf0\xf0\xf5hallo" + bytes.fromhex("0603450101")
        return bytes([0x04, 0x0F, len(data)]) + data


@dataclass
class ZvtSimulator:
    """Answers each connection; `plays` says how it behaves when it is asked for money:

    approve · decline · wait (until it is aborted) · cut (paid, and the line is cut) · cut_before
    (not paid) · silent (paid, and it says nothing more) · refuse (takes no command) · contradict
    """

    plays: str = "approve"
    last: Payment | None = None
    busy: bool = False
    asked: list[bytes] = field(default_factory=list)
    """Every command, as it came."""

    def __post_init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._trace = 100
        self.waiting = threading.Event()
        """It shows the amount and waits for a card."""
        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Pull the plug."""
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for one in self._open:
            one.close()
        self._thread.join(5)

    def amounts(self) -> list[int]:
        """Each amount that it was asked for."""
        return [int(one[4:10].hex()) for one in self.asked if one[:2] == b"\x06\x01"]

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            self._open.append(line)
            with contextlib.suppress(OSError, EOFError):
                self._talk(line)
            if self.plays != "silent":
                line.close()

    def _read(self, line: socket.socket) -> bytes:
        head = self._exactly(line, 3)
        return head + self._exactly(line, head[2])

    @staticmethod
    def _exactly(line: socket.socket, size: int) -> bytes:
        got = b""
        while len(got) < size:
            part = line.recv(size - len(got))
            if not part:
                raise EOFError
            got += part
        return got

    def _say(self, line: socket.socket, message: bytes) -> None:
        """And wait until the till has acknowledged it."""
        line.sendall(message)
        assert self._read(line) == ACK

    def _talk(self, line: socket.socket) -> None:
        while True:
            command = self._read(line)
            self.asked.append(command)
            if command[:2] == b"\x06\x01":
                self._pay(line, int(command[4:10].hex()))
            elif command[:2] == b"\x06\x20":
                line.sendall(ACK)
                if self.busy or self.last is None:
                    self._say(line, bytes.fromhex("061e01b3"))
                else:
                    self._say(line, self.last.status())
                    self._say(line, COMPLETED)
            elif self.busy and command[:2] == b"\x05\x01":
                line.sendall(bytes.fromhex("849c00"))
            else:
                line.sendall(ACK)
                self._say(line, COMPLETED)

    def _pay(self, line: socket.socket, cents: int) -> None:
        if self.plays == "refuse":
            line.sendall(bytes.fromhex("846f00"))
            return
        line.sendall(ACK)
        self._say(line, bytes.fromhex("04ff020a01"))  # insert the card
        if self.plays == "wait":
            self.waiting.set()
            while self._read(line)[:2] != b"\x06\xb0":
                pass
            line.sendall(ACK)
            self._finish(line, cents, 0x6C)
        elif self.plays == "cut_before":
            raise EOFError
        elif self.plays in {"cut", "silent"}:
            self._trace += 1
            self.last = Payment(cents, self._trace)
            if self.plays == "cut":
                raise EOFError
            self._exactly(line, 1)  # until the till is gone
        else:
            self._finish(line, cents, 0x05 if self.plays == "decline" else 0)

    def _finish(self, line: socket.socket, cents: int, code: int) -> None:
        self._trace += 1
        self.last = Payment(cents, self._trace, code)
        self._say(line, self.last.status())
        self._say(line, bytes.fromhex("06d1050048616c6c"))  # a line for a slip
        if self.plays == "contradict":
            self._say(line, bytes.fromhex("061e01ff"))
        elif code:
            self._say(line, bytes([0x06, 0x1E, 0x01, code]))
        else:
            self._say(line, COMPLETED)
