"""Reads a JSON file at the rim: exact numbers, and one of two errors when it cannot."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

from boxoffice.errors import Refused, Unavailable

MOST_BYTES = 64 * 1024 * 1024
"""A season is a few MB; a device or a film must not fill the memory of a desk."""
_MOST_DIGITS = 30


def load(path: Path, subject: str) -> object:
    """The file's JSON with decimals as `Decimal` (10.10 stays 10.10), NaN and Infinity too.

    Raises `Unavailable("<subject>_unreadable")` when the file cannot be read, and
    `Refused("<subject>_not_json")` with the line or the reason when its content is no JSON.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Unavailable(f"{subject}_unreadable", file=str(path), reason=reason) from error
    if len(data) > MOST_BYTES:
        raise Unavailable(f"{subject}_unreadable", file=str(path), reason="larger than 64 MB")
    try:
        return json.loads(
            data.decode("utf-8-sig"), parse_float=Decimal, parse_constant=Decimal, parse_int=_whole
        )
    except (ValueError, RecursionError) as error:
        line, reason = _reason(error, data)
        code = f"{subject}_not_json"
        raise Refused(code, file=str(path), line=line, reason=reason) from error


def _whole(digits: str) -> int | Decimal:
    """Python refuses to read integers of thousands of digits; who reads the field must say where
    it stands.
    """
    return int(digits) if len(digits) <= _MOST_DIGITS else Decimal(digits)


def _reason(error: ValueError | RecursionError, data: bytes) -> tuple[int | None, str]:
    """Line, when there is one, and what is wrong, in words."""
    if isinstance(error, json.JSONDecodeError):
        return error.lineno, f"line {error.lineno}"
    if isinstance(error, UnicodeDecodeError):
        line = data.count(b"\n", 0, error.start) + 1
        return line, f"line {line}: not UTF-8"
    return None, "nested too deeply"
