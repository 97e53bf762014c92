"""A table that another system wrote: CSV with a header, as lines of named texts.

Comma, semicolon or tab; UTF-8 with or without a byte order mark, else Windows-1252, which Excel
still writes. A column may have any of its names, in any case; what is not asked for is left alone.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
    head = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=head.count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    known = {
        alias.casefold(): name for name, others in columns.items() for alias in (name, *others)
    }
    fields = {field: known.get((field or "").strip().casefold()) for field in rows.fieldnames or ()}
    for name in required:
        if name not in fields.values():
            raise Refused("table_column_missing", file=file, column=name)
    found = []
    try:
        for row in rows:
            said = {name: (row.get(field) or "").strip() for field, name in fields.items() if name}
            if any(said.values()):
                found.append(TableLine(rows.line_num, said))
    except csv.Error as error:
        raise Unavailable("table_unreadable", file=file, reason=str(error)) from error
    if not found:
        raise Refused("table_empty", file=file)
    return tuple(found)


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Unavailable("table_unreadable", file=str(path), reason=reason) from error
    if b"\0" in data:  # UTF-16, or no text at all
        raise Unavailable("table_unreadable", file=str(path), reason="it is no CSV file")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
