"""Decodes picture files for the command line, one record a picture."""

from __future__ import annotations

import time
from pathlib import Path
from typing import NamedTuple

from scanner.decoder import Accept, CascadeDecoder, anything
from scanner.image_file import read_gray
from scanner.reading import Reading

PATIENCE_MS = 2000.0
"""A person at the command line waits for every step; a door does not."""


class DecodeReport(NamedTuple):
    """What was read in one file and how long it took, reading the file not counted."""

    file: str
    readings: tuple[Reading, ...]
    ms: float

    def record(self) -> dict[str, object]:
        """Plain values for JSON: file, texts, symbologies, ms."""
        return {
            "file": self.file,
            "texts": [reading.text for reading in self.readings],
            "symbologies": [reading.symbology for reading in self.readings],
            "ms": self.ms,
        }


def decode_file(
    path: Path, accept: Accept = anything, *, budget_ms: float = PATIENCE_MS
) -> DecodeReport:
    """Read all codes of a picture file. Raises `Unavailable("image_unreadable")`."""
    gray = read_gray(path)
    decoder = CascadeDecoder(accept, budget_ms=budget_ms)
    began_s = time.perf_counter()
    readings = decoder.decode(gray)
    return DecodeReport(str(path), readings, round((time.perf_counter() - began_s) * 1000, 1))


def unread(path: Path, error: str) -> dict[str, object]:
    """The record of a file that could not be read: as any other, empty, with `error` in words."""
    return DecodeReport(str(path), (), 0.0).record() | {"error": error}
