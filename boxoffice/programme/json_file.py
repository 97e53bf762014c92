"""Reads a JSON file at the rim: exact numbers, and one of two errors when it cannot."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

from boxoffice.errors import Refused, Unavailable


def load(path: Path, subject: str) -> object:
    """The file's JSON with decimals as `Decimal` (10.10 stays 10.10).

    Raises `Unavailable("<subject>_unreadable")` when the file cannot be read, and
    `Refused("<subject>_not_json")` with the line when its content is no JSON.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Unavailable(f"{subject}_unreadable", file=str(path), reason=reason) from error
    try:
        return json.loads(data.decode("utf-8-sig"), parse_float=Decimal, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else None
        raise Refused(f"{subject}_not_json", file=str(path), line=line) from error


def _no_number(word: str) -> object:
    raise ValueError(word)
