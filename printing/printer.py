"""Where a finished PDF goes. Commit first, print after: a printer never decides about a sale.

`FilePrinter` writes into a folder; the drivers for paper (`device_printer`, `system_printer`) keep
the same promise: when `print_pdf` returns the paper (or file) is there; `Unsure` says that it left
and nobody knows what became of it; any other `Unavailable` that it never left.
"""

from __future__ import annotations

import os
import tempfile
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import Protocol

from boxoffice.errors import Unavailable
from boxoffice.platform.whole_file import safe_name

_LONGEST_NAME = 120


class PrinterStatus(StrEnum):
    """What a printer says when it is asked how it is."""

    READY = "ready"
    PAPER_LOW = "paper_low"
    BUSY = "busy"
    UNKNOWN = "unknown"
    """It cannot say: a one-way line, or a queue of the system."""
    PAPER_OUT = "paper_out"
    OPEN = "open"
    PAUSED = "paused"
    JAM = "jam"
    ERROR = "error"
    SILENT = "silent"
    """Its line is open, and it does not answer."""
    UNREACHABLE = "unreachable"

    @property
    def usable(self) -> bool:
        """A paper may be sent to it."""
        return self in {
            PrinterStatus.READY, PrinterStatus.PAPER_LOW, PrinterStatus.BUSY, PrinterStatus.UNKNOWN,
        }  # fmt: skip


class Unsure(Unavailable):
    """The paper left, or a part of it, and nobody can say that it came out: a person must look."""


class Printer(Protocol):
    """A thing that puts PDFs on paper, or somewhere in place of paper."""

    def print_pdf(self, data: bytes, name: str) -> None:
        """Print one document; `name` is for people and queues.

        Raises `Unavailable` with a code that begins with `printer_`: nothing of it left; or
        `Unsure`: something did.
        """
        ...

    def status(self) -> PrinterStatus:
        """Whether it can be used now. Never raises; takes a few seconds at most."""
        ...


class FilePrinter:
    """Writes each document as a file of its own; a half-written file is never seen."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def print_pdf(self, data: bytes, name: str) -> None:
        """Write `name`.pdf atomically; a file of that name with other content is kept beside it.

        Raises `Unavailable("printer_folder")` when the folder cannot be written to.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._write(data, self._free_path(data, _file_name(name)))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise Unavailable("printer_folder", folder=str(self._folder), reason=reason) from error

    def status(self) -> PrinterStatus:
        """A folder is there, or is made at the first paper."""
        return PrinterStatus.READY

    def _free_path(self, data: bytes, stem: str) -> Path:
        for number in count(1):
            path = self._folder / (f"{stem}.pdf" if number == 1 else f"{stem} ({number}).pdf")
            if not path.exists() or path.read_bytes() == data:
                return path
        raise AssertionError

    def _write(self, data: bytes, path: Path) -> None:
        handle, temporary = tempfile.mkstemp(dir=self._folder, prefix=".printing-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise


def _file_name(name: str) -> str:
    """The name without what file systems refuse; never empty, hidden, or with a final dot."""
    safe = safe_name(name, _LONGEST_NAME).strip(" .")
    return safe or "document"
