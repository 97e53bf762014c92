"""A printer that is given dots over a line of ours: ESC/POS, ZPL or FGL.

Asked first, so that without paper nothing leaves; then page by page, each waited for. What left
and was not said to be printed is `Unsure`, and the printer is made to forget it: nothing may come
out by itself after the new roll (ask, don't flush).
"""

from __future__ import annotations

import logging
import time

from boxoffice.errors import Unavailable
from printing.bitmap import Bitmap, Head, bitmaps
from printing.languages import Language
from printing.line import Connect, Line
from printing.printer import PrinterStatus, Unsure

log = logging.getLogger("boxoffice.print")

PAGE_S = 20.0
"""The longest that one page may take, on a slow head with a long paper."""


class DevicePrinter:
    """One printer. `answers` False: its line goes one way, so sent is the most one can know."""

    def __init__(
        self, connect: Connect, language: Language, head: Head, *,
        answers: bool = True, page_s: float = PAGE_S,
    ) -> None:  # fmt: skip
        self._connect = connect
        self._language = language
        self._head = head
        self._answers = answers
        self._page_s = page_s
        self._doubtful = True
        """Something of an earlier paper may stand in its buffer, also one of before our start."""

    def print_pdf(self, data: bytes, name: str) -> None:
        """See `Printer`; `name` is for the log."""
        pages = [self._language.page(page) for page in self.pages(data)]
        line = self._connect()
        try:
            self._begin(line)
            for number, page in enumerate(pages):
                self._one(line, page, f"{name} {number + 1}/{len(pages)}")
        finally:
            line.close()

    def pages(self, data: bytes) -> list[Bitmap]:
        """The dots of each page, as this printer's head puts them down."""
        return list(bitmaps(data, self._head))

    def status(self) -> PrinterStatus:
        """See `Printer`."""
        if not self._answers:
            return PrinterStatus.UNKNOWN
        try:
            line = self._connect()
        except Unavailable:
            return PrinterStatus.UNREACHABLE
        try:
            return self._language.status(line)
        except OSError:
            return PrinterStatus.UNREACHABLE
        finally:
            line.close()

    def _begin(self, line: Line) -> None:
        """Make it forget what it may hold, and ask how it is."""
        try:
            if self._doubtful:
                line.send(self._language.forget)
            now = self._language.status(line) if self._answers else PrinterStatus.UNKNOWN
        except OSError as error:
            raise Unavailable("printer_unreachable", at="") from error
        if not now.usable:
            raise Unavailable(f"printer_{now}")
        self._doubtful = False

    def _one(self, line: Line, page: bytes, name: str) -> None:
        try:
            line.send(page)
            if not self._answers:
                return
            now = self._language.finished(line, time.monotonic() + self._page_s)
        except OSError as error:
            log.warning("%s: %s", name, error)
            self._forget(line)
            raise Unsure("printer_silent") from error
        if not now.usable:
            self._forget(line)
            raise Unsure(f"printer_{now}")

    def _forget(self, line: Line) -> None:
        self._doubtful = True
        try:
            line.send(self._language.forget)
        except OSError as error:
            log.warning("the printer's buffer is not cleared: %s", error)
