"""How the values of a report are written: on paper, and in a table file."""

from __future__ import annotations

from boxoffice.ids import Cents
from boxoffice.queries.reports.report import Cell, Kind
from printing.labels import amount, rate


def shown(cell: Cell, kind: Kind) -> str:
    """As on paper: `1.234,50`, `6 %`, `61,5 %`, `27/11/2026 20:00`."""
    if cell == "":
        return ""
    if isinstance(cell, int):
        if kind is Kind.MONEY:
            return amount(Cents(cell))
        if kind is Kind.RATE:
            return rate(cell)
        if kind is Kind.SHARE:
            return f"{cell // 10},{cell % 10}\u00a0%"
        return f"{cell:,}".replace(",", ".")
    return moment(cell) if kind in (Kind.MOMENT, Kind.DAY) else cell


def moment(local: str) -> str:
    """`27/11/2026 20:00` of an ISO moment, `27/11/2026` of a day; anything else as it is."""
    if len(local) < 10 or local[4] != "-":
        return local
    day = f"{local[8:10]}/{local[5:7]}/{local[:4]}"
    return f"{day} {local[11:16]}".strip()


def plain_number(cell: int, kind: Kind) -> str:
    """As a spreadsheet of this country reads it: a comma, no points, no unit."""
    if kind in (Kind.MONEY, Kind.RATE):
        sign, rest = "-" if cell < 0 else "", abs(cell)
        return f"{sign}{rest // 100},{rest % 100:02d}"
    return f"{cell // 10},{cell % 10}" if kind is Kind.SHARE else str(cell)
