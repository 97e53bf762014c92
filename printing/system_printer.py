"""A printer that the system knows, by the name of its queue: CUPS on Linux and macOS.

`lp` takes the PDF as it is. Its queue prints by itself later, so what it took is as printed as we
can know. Windows has no such command: `windows_printer` is for its queues.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess

from boxoffice.errors import Unavailable
from printing.printer import PrinterStatus, Unsure

TIMEOUT_S = 15.0


class SystemPrinter:
    """One queue; an empty name is the system's default printer."""

    def __init__(self, queue: str = "", timeout_s: float = TIMEOUT_S) -> None:
        self._queue = queue
        self._timeout_s = timeout_s

    def print_pdf(self, data: bytes, name: str) -> None:
        """See `Printer`. A queue that stands still is found before anything is given to it."""
        now = self.status()
        if not now.usable:
            raise Unavailable(f"printer_{now}", at=self._queue)
        command = ["lp", "-t", name, *(["-d", self._queue] if self._queue else []), "-"]
        try:
            done = subprocess.run(
                command, input=data, capture_output=True, timeout=self._timeout_s, check=False
            )
        except FileNotFoundError as error:
            raise Unavailable("printer_no_system", at=self._queue) from error
        except subprocess.TimeoutExpired as error:
            raise Unsure("printer_silent") from error
        if done.returncode:
            raise Unavailable("printer_refused", at=self._queue, reason=_said(done.stderr))

    def status(self) -> PrinterStatus:
        """What `lpstat` says of the queue."""
        if shutil.which("lpstat") is None:
            return PrinterStatus.UNKNOWN
        command = ["lpstat", "-p", *([self._queue] if self._queue else [])]
        try:
            said = subprocess.run(
                command, capture_output=True, timeout=self._timeout_s, check=False,
                env=os.environ | {"LC_ALL": "C"},
            )  # fmt: skip
        except (OSError, subprocess.TimeoutExpired):
            return PrinterStatus.SILENT
        if said.returncode:
            return PrinterStatus.UNREACHABLE
        return status_of(said.stdout.decode(errors="replace"))


def status_of(said: str) -> PrinterStatus:
    """What the words of `lpstat -p` mean: "printer X is idle", "now printing", "disabled since"."""
    if "media-empty" in said or re.search(r"out of paper|paper (is )?empty", said, re.IGNORECASE):
        return PrinterStatus.PAPER_OUT
    if "jam" in said.lower():
        return PrinterStatus.JAM
    if "disabled since" in said:
        return PrinterStatus.PAUSED
    return PrinterStatus.BUSY if "now printing" in said else PrinterStatus.READY


def _said(stderr: bytes) -> str:
    return stderr.decode(errors="replace").strip().splitlines()[-1:][0] if stderr.strip() else ""
