"""A list of codes that another system printed: CSV with a header, read into values.

`code` is the only column that must be there. `performance` (its title) and `starts` say which
evening; `seat` (its label), `price` (a price type's name), `admits` and `state` say more. Comma or
semicolon; UTF-8, with or without a byte order mark.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from boxoffice.errors import Refused, Unavailable
from boxoffice.tickets import foreign

MOST_ADMITS = 999
_VALID = frozenset({"", "valid", "ok", "active", "geldig", "valide", "actif"})
_GONE = frozenset(
    {"cancelled", "canceled", "void", "refunded", "geannuleerd", "terugbetaald", "annulé"}
)


@dataclass(frozen=True, slots=True)
class ForeignLine:
    """One line: the code's digest, never what it says."""

    line: int
    code: bytes
    performance: str
    starts_local: str
    seat: str
    price: str
    admits: int
    valid: bool


def read_file(path: Path) -> tuple[ForeignLine, ...]:
    """All lines, or none. Unavailable("codes_unreadable"); Refused("codes_no_column" |
    "codes_none" | "codes_bad_line" | "codes_twice", line=…).
    """
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Unavailable("codes_unreadable", file=str(path), reason=str(error)) from error
    return read(text, str(path))


def read(text: str, file: str) -> tuple[ForeignLine, ...]:
    """The same from what stands in the file."""
    head = text.partition("\n")[0]
    rows = csv.DictReader(io.StringIO(text), delimiter=";" if ";" in head else ",")
    names = {(name or "").strip().casefold(): name for name in rows.fieldnames or ()}
    if "code" not in names:
        raise Refused("codes_no_column", file=file)
    found: list[ForeignLine] = []
    seen: set[tuple[bytes, str, str]] = set()
    for row in rows:
        said = {name: (row.get(column) or "").strip() for name, column in names.items()}
        if not any(said.values()):
            continue
        one = _line(said, rows.line_num, file)
        key = (one.code, one.performance, one.starts_local)
        if key in seen:
            raise Refused("codes_twice", file=file, line=one.line)
        seen.add(key)
        found.append(one)
    if not found:
        raise Refused("codes_none", file=file)
    return tuple(found)


def _line(said: dict[str, str], line: int, file: str) -> ForeignLine:
    def bad(field: str) -> Refused:
        return Refused("codes_bad_line", file=file, line=line, field=field)

    code, state = foreign.digest(said["code"]), said.get("state", "").casefold()
    if code is None:
        raise bad("code")
    admits = said.get("admits", "") or "1"
    if not admits.isdecimal() or not 1 <= int(admits) <= MOST_ADMITS:
        raise bad("admits")
    if state not in _VALID | _GONE:
        raise bad("state")
    return ForeignLine(
        line, code, said.get("performance", ""), said.get("starts", "").replace(" ", "T")[:16],
        said.get("seat", ""), said.get("price", ""), int(admits), state in _VALID,
    )  # fmt: skip
