"""Seats of one row in short, as people say them: "G11-13, 15"."""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.catalog.plan import Seat


def seats_in_short(seats: Iterable[Seat]) -> tuple[str, ...]:
    """A text for each row, in the order of their first seats; with the zone where a row is in two
    of them.
    """
    rows: dict[tuple[str, str], list[Seat]] = {}
    for seat in seats:
        rows.setdefault((seat.zone, seat.row), []).append(seat)
    named = [row for _, row in rows]
    return tuple(
        (f"{zone} " if named.count(row) > 1 else "") + _row(found)
        for (zone, row), found in rows.items()
    )


def _row(seats: list[Seat]) -> str:
    """One by one in a numbered row, where a run is misread."""
    row, number = seats[0].row, seats[0].number
    if row[-1:].isdigit():
        return ", ".join(seat.label for seat in seats)
    return seats[0].label.removesuffix(number) + runs([seat.number for seat in seats])


def runs(numbers: Iterable[str]) -> str:
    """Numbers of one row: 11, 12, 13 and 15 are "11-13, 15"."""
    listed = list(numbers)
    ordered = sorted({int(n) for n in listed if n.isdigit()})
    others = [n for n in listed if not n.isdigit()]
    found: list[list[int]] = []
    for number in ordered:
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    shown = [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in found]
    return ", ".join(shown + others)
