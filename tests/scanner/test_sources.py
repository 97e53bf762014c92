"""Serial and HID-POS scanners: pieces become texts, a device that was away is taken again."""

from __future__ import annotations

import os
import pty
import threading
import time
import tty
from collections.abc import Callable, Iterator

import pytest

from scanner import listening
from scanner.hid_scanner import hid_scanner
from scanner.joining import LONGEST, SILENCE_S, Lines, Reports
from scanner.listening import Listening
from scanner.serial_scanner import serial_scanner

TICKET = b"CCLBNDREVVNBGCDU"
PATIENCE_S = 20.0


class Heard:
    """Collects codes, and waits for them without polling."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._changed = threading.Condition()

    def __call__(self, text: str) -> None:
        with self._changed:
            self.texts.append(text)
            self._changed.notify_all()

    def wait(self, count: int) -> list[str]:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.texts) >= count, PATIENCE_S)
            return list(self.texts)


def until(true: Callable[[], bool]) -> None:
    """Wait for what a thread does; pyserial drops what came before a port was open."""
    ends = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < ends
        threading.Event().wait(0.005)


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\t", b"\x03", b"\r\r"])
def test_each_suffix_ends_one_code(end: bytes) -> None:
    """And no empty codes come between two ends."""
    lines = Lines()
    assert lines.feed(TICKET + end + TICKET + end, 0.0) == [TICKET.decode()] * 2


def test_a_code_in_pieces_is_one() -> None:
    """As a USB port delivers it."""
    lines = Lines()
    assert lines.feed(TICKET[:5], 0.0) == []
    assert lines.feed(TICKET[5:], 0.01) == []
    assert lines.feed(b"\r", 0.02) == [TICKET.decode()]


def test_silence_ends_a_code_without_a_suffix() -> None:
    """Not before: a slow line is still speaking."""
    lines = Lines()
    assert lines.feed(TICKET, 0.0) == []
    assert lines.feed(b"", SILENCE_S / 2) == []
    assert lines.feed(b"", SILENCE_S) == [TICKET.decode()]
    assert lines.feed(b"", 9.0) == []


def test_noise_without_end_is_dropped_and_the_next_code_read() -> None:
    """A wrong baud rate, or a cable that hums: memory does not grow."""
    lines = Lines()
    for n in range(10):
        assert lines.feed(b"\xff" * LONGEST, n * 0.01) == []
    assert lines.feed(b"\r" + TICKET + b"\r", 0.2)[-1] == TICKET.decode()


def test_hid_reports_are_joined() -> None:
    """A QR of 120 characters takes three; the flag in the last byte says that more follows."""
    text = (TICKET * 8)[:120]
    reports = Reports()
    parts = [text[at : at + 56] for at in range(0, 120, 56)]
    told = [reports.feed(report(part, more=n < 2)) for n, part in enumerate(parts)]
    assert told == [[], [], [text.decode()]]


def test_hid_reports_of_another_kind_say_nothing() -> None:
    """A status report, a short one, a length that cannot be."""
    reports = Reports()
    strange = (b"", b"\x02", bytes(64), b"\x05" + bytes(63), b"\x02\xff" + bytes(62))
    assert [reports.feed(one) for one in strange] == [[]] * 5
    assert reports.feed(report(TICKET)) == [TICKET.decode()]


def report(data: bytes, *, more: bool = False) -> bytes:
    """A HID-POS input report."""
    return bytes((2, len(data))) + data.ljust(61, b"\x00") + bytes((more,))


@pytest.fixture
def line() -> Iterator[tuple[int, str]]:
    """A serial line: what a scanner writes into, and the port the program opens."""
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    yield ours, os.ttyname(theirs)
    os.close(ours)
    os.close(theirs)


def test_a_serial_scanner_is_heard(line: tuple[int, str]) -> None:
    """Through a real port, with its name and when it last spoke."""
    writes, port = line
    heard = Heard()
    scanner = serial_scanner(port, heard)
    scanner.start()
    until(lambda: scanner.state().there)
    os.write(writes, TICKET + b"\r\n" + b"]C0" + TICKET + b"\r")
    assert heard.wait(2) == [TICKET.decode(), "]C0" + TICKET.decode()]
    assert scanner.state().there
    assert scanner.state().heard_s > 0
    assert scanner.state().name == port.rsplit("/", 1)[-1]
    scanner.stop()


def test_several_scanners_are_heard_at_once(line: tuple[int, str]) -> None:
    """Each on a thread of its own; a missing one holds up nobody."""
    writes, port = line
    heard = Heard()
    scanners = [
        serial_scanner(port, heard),
        serial_scanner("/dev/no-such-scanner", heard),
        hid_scanner(heard),
    ]
    for one in scanners:
        one.start()
    until(lambda: scanners[0].state().there)
    os.write(writes, TICKET + b"\r")
    assert heard.wait(1) == [TICKET.decode()]
    assert [one.state().there for one in scanners] == [True, False, False]
    for one in scanners:
        one.stop()


class Plug:
    """A device that can be pulled out and put in again."""

    def __init__(self, codes: list[list[str] | Exception]) -> None:
        self.codes = codes
        self.opened = 0
        self.closed = 0

    def open(self) -> Plug:
        self.opened += 1
        return self

    def read(self) -> list[str]:
        if not self.codes:
            return []
        now = self.codes.pop(0)
        if isinstance(now, Exception):
            raise now
        return now

    def close(self) -> None:
        self.closed += 1


@pytest.mark.parametrize("error", [OSError("gone"), TypeError("a driver that breaks")])
def test_a_scanner_that_was_unplugged_works_again_by_itself(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """Within a second; what it held is let go, or the system would not give it back."""
    assert listening.AGAIN_S <= 1
    monkeypatch.setattr(listening, "AGAIN_S", listening.AGAIN_S / 20)
    plug = Plug([["one"], error, ["two"]])
    heard = Heard()
    scanner = Listening("test", "serial", plug.open, heard)
    scanner.start()
    assert heard.wait(2) == ["one", "two"]
    scanner.stop()
    assert plug.opened == plug.closed == 2


def test_stopping_ends_a_scanner_that_never_came() -> None:
    """A door that closes does not wait for it."""

    def missing() -> Plug:
        raise OSError("no such device")

    scanner = Listening("test", "serial", missing, Heard())
    scanner.start()
    scanner.stop()
    assert "scanner test" not in {thread.name for thread in threading.enumerate()}
    assert not scanner.state().there
