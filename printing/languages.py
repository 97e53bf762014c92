"""How each language of printers is talked: a question, a page, waiting for it, making it forget.

The bytes themselves are in `escpos_bytes`, `zpl_bytes` and `fgl_bytes`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from printing import escpos_bytes, fgl_bytes, zpl_bytes
from printing.bitmap import Bitmap
from printing.line import Line
from printing.printer import PrinterStatus

ANSWER_S = 2.0
"""A printer answers a status question within some tens of milliseconds; then it is silent."""
LOOK_S = 0.3
"""While a page is printed it is asked this often."""


class Language(Protocol):
    """One language. Lines raise OSError, which goes through."""

    forget: bytes
    """Makes it forget what is in its buffer."""

    def page(self, page: Bitmap) -> bytes:
        """One page, printed and cut."""
        ...

    def status(self, line: Line) -> PrinterStatus:
        """Asked now; SILENT when it does not answer."""
        ...

    def finished(self, line: Line, until: float) -> PrinterStatus:
        """After the bytes of one page: usable when it is on paper. At `until` it is SILENT."""
        ...


class EscPos:
    """Receipt printers. Their answers to real-time questions mix with that of the page's end."""

    forget = escpos_bytes.FORGET

    def page(self, page: Bitmap) -> bytes:
        """See `Language`."""
        return escpos_bytes.page_bytes(page) + escpos_bytes.ASK_WHEN_DONE

    def status(self, line: Line) -> PrinterStatus:
        """See `Language`."""
        answers: list[int] = []
        for question in (
            escpos_bytes.ASK_OFFLINE, escpos_bytes.ASK_ERROR, escpos_bytes.ASK_PAPER,
        ):  # fmt: skip
            line.send(question)
            answer = self._real_time(line)
            if answer is None:
                return PrinterStatus.SILENT
            answers.append(answer)
        return escpos_bytes.status_of(*answers)

    def finished(self, line: Line, until: float) -> PrinterStatus:
        """See `Language`."""
        while time.monotonic() < until:
            came = line.receive(LOOK_S)
            if any(escpos_bytes.is_done(byte) for byte in came):
                return PrinterStatus.READY
            if not came:
                now, done = self._asked_meanwhile(line)
                if done or not now.usable:
                    return now
        return PrinterStatus.SILENT

    def _asked_meanwhile(self, line: Line) -> tuple[PrinterStatus, bool]:
        """How it is, and whether the page's end was answered while it was asked."""
        answers: list[int] = []
        for question in (
            escpos_bytes.ASK_OFFLINE, escpos_bytes.ASK_ERROR, escpos_bytes.ASK_PAPER,
        ):  # fmt: skip
            line.send(question)
            for byte in line.receive(ANSWER_S):
                if escpos_bytes.is_done(byte):
                    return PrinterStatus.READY, True
                if escpos_bytes.is_real_time(byte):
                    answers.append(byte)
        if len(answers) != 3:
            return PrinterStatus.SILENT, False
        return escpos_bytes.status_of(*answers), False

    def _real_time(self, line: Line) -> int | None:
        until = time.monotonic() + ANSWER_S
        while (left := until - time.monotonic()) > 0:
            for byte in line.receive(left):
                if escpos_bytes.is_real_time(byte):
                    return byte
        return None


class Zpl:
    """Label printers: the same question before and after."""

    forget = zpl_bytes.FORGET

    def page(self, page: Bitmap) -> bytes:
        """See `Language`."""
        return zpl_bytes.page_bytes(page)

    def status(self, line: Line) -> PrinterStatus:
        """See `Language`."""
        said = self._asked(line)
        return zpl_bytes.status_of(said) if said else PrinterStatus.SILENT

    def finished(self, line: Line, until: float) -> PrinterStatus:
        """See `Language`. A label that is out is out, also when the paper ended with it."""
        while time.monotonic() < until:
            said = self._asked(line)
            if not said:
                return PrinterStatus.SILENT
            if not zpl_bytes.waits(said):
                return PrinterStatus.READY
            now = zpl_bytes.status_of(said)
            if now is not PrinterStatus.BUSY:
                return now
            time.sleep(LOOK_S / 3)  # on the spooler's own thread; it asks, because ZPL never tells
        return PrinterStatus.SILENT

    def _asked(self, line: Line) -> bytes:
        """The whole answer, or nothing, also when it cannot be read."""
        line.send(zpl_bytes.ASK)
        came, until = b"", time.monotonic() + ANSWER_S
        while (left := until - time.monotonic()) > 0:
            came += line.receive(left)
            if zpl_bytes.is_whole(came):
                return came if zpl_bytes.is_readable(came) else b""
        return b""


class Fgl:
    """Boca: it tells by itself when a ticket is out."""

    forget = fgl_bytes.FORGET

    def page(self, page: Bitmap) -> bytes:
        """See `Language`."""
        return fgl_bytes.page_bytes(page)

    def status(self, line: Line) -> PrinterStatus:
        """See `Language`. That an earlier ticket is out, which was not waited for any more, is no
        answer: it would be taken for the next one's.
        """
        line.send(fgl_bytes.ASK)
        until = time.monotonic() + ANSWER_S
        said = PrinterStatus.SILENT
        while (left := until - time.monotonic()) > 0 and (came := line.receive(left)):
            said = fgl_bytes.status_of(came[-1])
            if came[-1] != fgl_bytes.TICKET_DONE:
                break
        return said

    def finished(self, line: Line, until: float) -> PrinterStatus:
        """See `Language`."""
        while (left := until - time.monotonic()) > 0:
            for byte in line.receive(left):
                if byte == fgl_bytes.TICKET_DONE:
                    return PrinterStatus.READY
                if not (now := fgl_bytes.status_of(byte)).usable:
                    return now
        return PrinterStatus.SILENT


LANGUAGES: dict[str, Callable[[], Language]] = {"escpos": EscPos, "zpl": Zpl, "fgl": Fgl}
