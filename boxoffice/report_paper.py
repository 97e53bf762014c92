"""A report in words, as it goes on paper, into a spreadsheet or a table file."""

from __future__ import annotations

from datetime import datetime

import msgspec

from boxoffice.papers import Language
from boxoffice.queries.reports.report import Cell, Kind


class WordedColumn(msgspec.Struct, frozen=True):
    """A column with its heading."""

    heading: str
    kind: Kind


class WordedFact(msgspec.Struct, frozen=True):
    """A number beside the table, with its name."""

    name: str
    value: Cell
    kind: Kind


class ReportPaper(msgspec.Struct, frozen=True, kw_only=True):
    """One report in one language. Codes in its cells are words already; numbers are not written
    yet, because a spreadsheet wants them as numbers.
    """

    language: Language = "nl"
    code: str
    house: str
    title: str
    about: tuple[str, ...]
    """Lines under the title: a show, a moment, a period."""
    columns: tuple[WordedColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] = ()
    facts: tuple[WordedFact, ...] = ()
    note: str = ""
    """Said where there are no rows."""
    printed_local: datetime
    signatures: tuple[str, ...] = ()
    """Who signs at its foot."""
    training: bool = False
