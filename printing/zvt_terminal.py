"""A payment terminal that speaks ZVT over TCP.

A connection is made for each question and ends with it. Whatever happens after the amount went
out, and before the terminal said what became of it, is unknown: the line may have been cut while
the customer was paying.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator

from boxoffice.clock import Clock, SystemClock, utc_from_ms
from boxoffice.terminal import CardAsk, CardResult, CardState, TerminalStatus
from printing import zvt_messages as zvt
from printing.zvt_messages import Message, Transaction

PORT = 20007
CONNECT_S = 5.0
SILENCE_S = 90.0
"""Longer than a terminal waits for a card and a PIN; it says what it does all the while."""
ANSWER_S = 10.0
"""Of a question that waits for nobody."""


class ZvtTerminal:
    """One terminal at an address."""

    def __init__(
        self, host: str, port: int = PORT, password: int = 0, *, clock: Clock | None = None,
        silence_s: float = SILENCE_S, answer_s: float = ANSWER_S,
    ) -> None:  # fmt: skip
        self.name = f"zvt {host}:{port}"
        self._address = (host, port)
        self._password = password
        self._clock = clock or SystemClock()
        self._silence_s = silence_s
        self._answer_s = answer_s
        self._sending = threading.Lock()
        self._running: _Line | None = None

    def authorise(self, ask: CardAsk) -> CardResult:
        """Ask for the money and wait. Nothing was charged when the terminal could not be reached;
        it is unknown when it fell silent or was cut off after it had been asked.
        """
        asked = False
        try:
            with self._line(self._answer_s) as line:
                line.finish(zvt.registration(self._password), Transaction())
                line.patience(self._silence_s)
                with self._sending:
                    self._running = line
                asked = True
                return self._outcome(line, zvt.authorisation(ask.cents))
        except (OSError, ZvtError) as error:
            if asked and not isinstance(error, ZvtRefusedError):
                return CardResult(CardState.UNKNOWN, ask.cents, detail=_code(error))
            return CardResult(CardState.ABORTED, ask.cents, detail=_code(error))
        finally:
            with self._sending:
                self._running = None

    def _outcome(self, line: _Line, question: Message) -> CardResult:
        """What the terminal said of it. A completion without any result says nothing, and an end
        after an approval says two things at once.
        """
        heard = Transaction()
        ended = line.finish(question, heard)
        result = heard.result(self._year())
        if ended is None:
            return result or CardResult(CardState.UNKNOWN, detail="zvt no_result")
        if result is not None and result.state is CardState.APPROVED:
            return CardResult(CardState.UNKNOWN, result.cents, detail=f"zvt {ended:02x}")
        return result or CardResult(zvt.refusal(ended), detail=f"zvt {ended:02x}")

    def last_transaction(self) -> CardResult | None:
        """What the terminal repeats as its last; None while it is busy, silent or not there."""
        try:
            with self._line(self._answer_s) as line:
                line.finish(zvt.registration(self._password), Transaction())
                heard = Transaction()
                # When it ends this it may be busy, or have none: that says nothing of a payment.
                ended = line.finish(zvt.repeat_receipt(self._password), heard)
                return heard.result(self._year()) if ended is None else None
        except (OSError, ZvtError):
            return None

    def abort(self) -> None:
        """Ask for a stop on the line of the running authorisation, if there is one."""
        with self._sending:
            if self._running is not None:
                with contextlib.suppress(OSError):  # the authorisation hears of it itself
                    self._running.send(Message(zvt.ABORT))

    def status(self) -> TerminalStatus:
        """Ready when it answers that it has nothing to do."""
        try:
            with self._line(self._answer_s) as line:
                line.finish(zvt.status_enquiry(self._password), Transaction())
                return TerminalStatus.READY
        except ZvtError:
            return TerminalStatus.BUSY
        except OSError:
            return TerminalStatus.UNREACHABLE

    def _year(self) -> int:
        return utc_from_ms(self._clock.wall_ms()).year

    @contextlib.contextmanager
    def _line(self, patience_s: float) -> Iterator[_Line]:
        with socket.create_connection(self._address, CONNECT_S) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            line = _Line(connection)
            line.patience(patience_s)
            yield line


class ZvtError(Exception):
    """What came over the line is not what ZVT says."""


class ZvtRefusedError(ZvtError):
    """The terminal refused the command before it did anything."""


class _Line:
    """One connection: sends a command, and acknowledges what comes until it is complete."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._patience_s = ANSWER_S

    def patience(self, seconds: float) -> None:
        """How long silence may last."""
        self._patience_s = seconds

    def send(self, message: Message) -> None:
        """Out it goes."""
        self._connection.sendall(message.encode())

    def finish(self, command: Message, heard: Transaction) -> int | None:
        """Send a command and listen until the terminal has completed it (None), or ended it with a
        result code.

        Raises ZvtRefusedError for a command that was not taken, OSError for a cut or silent line.
        """
        self.send(command)
        taken = False
        while True:
            message = self._receive()
            if message.command == zvt.ACKNOWLEDGED:
                taken = True
                continue
            if message.command[0] == zvt.NEGATIVE and not taken:
                raise ZvtRefusedError(f"refused {message.command[1]:02x}")
            if message.command[0] in (zvt.ACKNOWLEDGED[0], zvt.NEGATIVE):
                continue  # an answer to an abort; the result follows
            self.send(Message(zvt.ACKNOWLEDGED))
            if message.command == zvt.STATUS_INFORMATION:
                heard.note(message)
            elif message.command == zvt.ABORTED:
                return message.data[0] if message.data else 0xFF
            elif message.command == zvt.COMPLETION:
                return None

    def _receive(self) -> Message:
        head = self._read(3)
        size = head[2]
        if size == 0xFF:
            size = int.from_bytes(self._read(2), "little")
        return Message((head[0], head[1]), self._read(size))

    def _read(self, size: int) -> bytes:
        """Exactly so many bytes, within the patience for one message."""
        until = time.monotonic() + self._patience_s
        got = b""
        while len(got) < size:
            self._connection.settimeout(max(0.001, until - time.monotonic()))
            part = self._connection.recv(size - len(got))
            if not part:
                raise ConnectionError("the terminal closed the line")
            got += part
        return got


def _code(error: Exception) -> str:
    if isinstance(error, ZvtRefusedError):
        return f"zvt {error}"
    return "terminal_silent" if isinstance(error, TimeoutError) else "terminal_unreachable"
