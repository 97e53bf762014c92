"""A list of codes that another system printed: CSV with a header, read into values.

`code` is the only column that must be there. `performance` (its title) and `starts` say which
evening; `seat` (its label), `price` (a price type's name), `admits` and `state` say more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from boxoffice.errors import Refused
from boxoffice.programme.table_file import TableLine, lines_of, read_table
from boxoffice.tickets import foreign

COLUMNS = {
    "code": ("barcode", "ticketcode"),
    "performance": ("title", "voorstelling", "spectacle"),
    "starts": ("datum", "date", "begin"),
    "seat": ("plaats", "place"),
    "price": ("tarief", "tarif"),
    "admits": ("personen", "personnes"),
    "state": ("status", "toestand", "état"),
}

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
    """All lines, or none. Raises what `table_file.read_table` raises, and
    Refused("codes_bad_line" | "codes_twice", line=…).
    """
    return _codes(read_table(path, COLUMNS, ("code",)), str(path))


def read(text: str, file: str) -> tuple[ForeignLine, ...]:
    """The same from what stands in the file."""
    return _codes(lines_of(text, file, COLUMNS, ("code",)), file)


def _codes(lines: Iterable[TableLine], file: str) -> tuple[ForeignLine, ...]:
    found: list[ForeignLine] = []
    seen: set[tuple[bytes, str, str]] = set()
    for line in lines:
        one = _line(line, file)
        key = (one.code, one.performance, one.starts_local)
        if key in seen:
            raise Refused("codes_twice", file=file, line=one.line)
        seen.add(key)
        found.append(one)
    return tuple(found)


def _line(line: TableLine, file: str) -> ForeignLine:
    def bad(field: str) -> Refused:
        return Refused("codes_bad_line", file=file, line=line.number, field=field)

    code, state = foreign.digest(line["code"]), line["state"].casefold()
    if code is None:
        raise bad("code")
    admits = line["admits"] or "1"
    if not admits.isdecimal() or not 1 <= int(admits) <= MOST_ADMITS:
        raise bad("admits")
    if state not in _VALID | _GONE:
        raise bad("state")
    return ForeignLine(
        line.number, code, line["performance"], line["starts"].replace(" ", "T")[:16],
        line["seat"], line["price"], int(admits), state in _VALID,
    )  # fmt: skip
