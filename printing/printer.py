"""Where a finished PDF goes. Commit first, print after: a printer never decides about a sale.

`FilePrinter` writes into a folder; drivers for paper come beside it and keep the same promise:
when `print_pdf` returns the paper (or file) is there, and else `Unavailable` says why not.
"""

from __future__ import annotations

import os
import re
import tempfile
from itertools import count
from pathlib import Path
from typing import Protocol

from boxoffice.errors import Unavailable

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
"""What a file name may not hold on one of Windows, macOS and Linux."""
_LONGEST_NAME = 120


class Printer(Protocol):
    """A thing that puts PDFs on paper, or somewhere in place of paper."""

    def print_pdf(self, data: bytes, name: str) -> None:
        """Print one document; `name` is for people and queues.

        Raises `Unavailable` with a code that begins with `printer_`.
        """
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
    safe = _UNSAFE.sub("-", name)[:_LONGEST_NAME].strip(" .")
    return safe or "document"
