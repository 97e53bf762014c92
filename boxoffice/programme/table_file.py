"""A table that another system wrote: CSV with a header, as lines of named texts.

Comma, semicolon or tab; UTF-8 with or without a byte order mark, UTF-16 with one, else
Windows-1252, which Excel still writes. A column may have any of its names, in any case; what is not
asked for is left alone.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from boxoffice.errors import Refused, Unavailable

_DELIMITERS = (";", "\t", ",")


@dataclass(frozen=True, slots=True)
class TableLine:
    """One line of the file, by the first name of each column; a missing column is empty."""

    number: int
    said: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.said.get(name, "")


def read_table(
    path: Path, columns: Mapping[str, Sequence[str]], required: Sequence[str]
) -> tuple[TableLine, ...]:
    """The lines that say anything. `columns`: each column's name and what else it may be called.

    Raises Unavailable("table_unreadable"), Refused("table_column_missing", column=…) and
    Refused("table_empty").
    """
    return lines_of(_text(path), str(path), columns, required)


def lines_of(
    text: str, file: str, columns: Mapping[str, Sequence[str]], required: Sequence[str]
) -> tuple[TableLine, ...]:
    """The same from what stands in a file of that name."""
    first, _, rest = text.partition("\n")
    skipped = 1 if first.strip().startswith("sep=") else 0  # Excel's own word to itself
    body = rest if skipped else text
    head = body.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=head.count)
    rows = csv.DictReader(io.StringIO(body, newline=""), delimiter=delimiter)
    try:
        names = _names(rows.fieldnames or (), columns)
        for name in required:
            if name not in names.values():
                raise Refused("table_column_missing", file=file, column=name)
        found = tuple(
            TableLine(rows.line_num + skipped, said) for said in map(partial(_said, names), rows)
            if any(said.values())
        )  # fmt: skip
    except csv.Error as error:
        raise Unavailable("table_unreadable", file=file, reason=str(error)) from error
    if not found:
        raise Refused("table_empty", file=file)
    return found


def _names(fields: Sequence[str], columns: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The columns that are asked for: what the file calls each, and its first name."""
    known = {
        alias.casefold(): name for name, others in columns.items() for alias in (name, *others)
    }
    plain = {field: (field or "").strip().casefold() for field in fields}
    return {field: known[said] for field, said in plain.items() if said in known}


def _said(names: Mapping[str, str], row: Mapping[str, str | None]) -> dict[str, str]:
    return {name: (row.get(field) or "").strip() for field, name in names.items()}


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Unavailable("table_unreadable", file=str(path), reason=reason) from error
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if wide or b"\0" not in data:
        try:
            return data.decode("utf-16" if wide else "utf-8-sig")
        except UnicodeDecodeError:
            if not wide:
                return data.decode("cp1252", "replace")
    raise Unavailable("table_unreadable", file=str(path), reason="it is no CSV file")
