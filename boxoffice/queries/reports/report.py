"""What a report is: columns with a kind, rows of plain values, a total, a chart. No words.

Screens and papers say the columns' codes in their language and write the values by their kind.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

Cell = str | int
"""A text as it is shown, a code that is said in words, or a number in the unit of its column."""


class Kind(StrEnum):
    """What stands in a column."""

    TEXT = "text"
    CODE = "code"
    """A payment method, a kind of line: said in words."""
    COUNT = "count"
    MONEY = "money"
    """Cents."""
    RATE = "rate"
    """Basis points: 600 is 6 %."""
    SHARE = "share"
    """Tenths of a percent: 615 is 61,5 %."""
    MOMENT = "moment"
    """Local, ISO: "2026-11-27T20:00"."""
    DAY = "day"
    """Local, ISO: "2026-11-27"."""
    CLOCK = "clock"
    """Local: "19:45"."""


NUMBERS = frozenset({Kind.COUNT, Kind.MONEY, Kind.RATE, Kind.SHARE})
"""What stands on the right."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's code and what stands in it."""

    code: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Chart:
    """Values in order, each with a label; `most` is what they are measured by, 0: nothing."""

    labels: tuple[str, ...]
    values: tuple[int, ...]
    most: int = 0
    kind: Kind = Kind.COUNT


@dataclass(frozen=True, slots=True)
class Fact:
    """A number beside the table."""

    code: str
    value: Cell
    kind: Kind


@dataclass(frozen=True, slots=True)
class Period:
    """Local days in the house's zone, both included. A business day is the shift's."""

    first: str
    last: str
    zone: str

    def from_ms(self) -> int:
        """When it begins, UTC ms."""
        return _midnight_ms(date.fromisoformat(self.first), self.zone)

    def until_ms(self) -> int:
        """When it is over, UTC ms."""
        return _midnight_ms(date.fromisoformat(self.last) + timedelta(days=1), self.zone)

    def holds(self, starts_local: str) -> bool:
        """Whether a local moment lies within it."""
        return self.first <= starts_local[:10] <= self.last


def _midnight_ms(day: date, zone: str) -> int:
    begins = datetime.combine(day, datetime.min.time(), ZoneInfo(zone))
    return int(begins.timestamp() * 1000)


@dataclass(frozen=True, slots=True)
class Report:
    """One report as a value. An empty one has no rows, and its totals are left out."""

    code: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] = ()
    """One cell per column; a text "" where nothing adds up."""
    facts: tuple[Fact, ...] = ()
    chart: Chart | None = None
    about: tuple[str, ...] = ()
    """What it is about, in order: a title, a local moment, a hall."""
    first_day: str = ""
    last_day: str = ""


def total_of(columns: tuple[Column, ...], rows: tuple[tuple[Cell, ...], ...]) -> tuple[Cell, ...]:
    """Sums of what adds up: counts and amounts; nothing without rows."""
    if not rows:
        return ()
    return tuple(
        sum(int(row[at]) for row in rows) if column.kind in (Kind.COUNT, Kind.MONEY) else ""
        for at, column in enumerate(columns)
    )


def share(part: int, whole: int) -> int:
    """Tenths of a percent, rounded half up; 0 of nothing."""
    return (2000 * part + whole) // (2 * whole) if whole > 0 else 0


def day_label(moment: str) -> str:
    """What stands under a bar of a chart: day and month, "27/11", of a local ISO day or moment."""
    return f"{moment[8:10]}/{moment[5:7]}"
