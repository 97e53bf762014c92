"""Seats as people type them: `G12`, `G12-G16`, several apart by commas or blanks."""

from __future__ import annotations

import re
from collections.abc import Collection

from boxoffice.catalog.plan import Plan
from boxoffice.errors import Refused
from boxoffice.ids import SeatIndex

_RANGE = re.compile(r"^(.+?)\s*[-–]\s*(.+)$")


def seats_named(plan: Plan, typed: str) -> tuple[SeatIndex, ...]:
    """Their numbers in the plan, in the order typed, each once. A range goes along the plan from
    the first to the last of one row. Refused("seat_unknown", seat=…).
    """
    known = {seat.label.casefold(): SeatIndex(n) for n, seat in enumerate(plan.seats)}
    found: list[SeatIndex] = []
    for part in re.split(r"[,;\s]+(?![-–])(?<![-–]\s)", typed.strip()):
        if not part:
            continue
        if part.casefold() in known:
            found.append(known[part.casefold()])
            continue
        ends = _RANGE.match(part)
        if ends is None:
            raise Refused("seat_unknown", seat=part)
        found += _between(plan, known, ends.group(1), ends.group(2))
    return tuple(dict.fromkeys(found))


def names_of(plan: Plan, seats: Collection[SeatIndex]) -> str:
    """What a person would type for them: runs along the plan by their ends, `A1-A4, B2`. The other
    way round `seats_named` finds the same seats, where no two zones have a row of one name.
    """
    runs: list[list[SeatIndex]] = []
    for seat in sorted(set(seats)):
        last = runs[-1][-1] if runs else None
        follows = last is not None and seat == last + 1
        if last is not None and follows and _row(plan, last) == _row(plan, seat):
            runs[-1].append(seat)
        else:
            runs.append([seat])
    ends = ((plan.seats[run[0]].label, plan.seats[run[-1]].label, len(run)) for run in runs)
    return ", ".join(first if count == 1 else f"{first}-{last}" for first, last, count in ends)


def _row(plan: Plan, seat: SeatIndex) -> tuple[str, str]:
    return plan.seats[seat].zone, plan.seats[seat].row


def _between(plan: Plan, known: dict[str, SeatIndex], first: str, last: str) -> list[SeatIndex]:
    begin = known.get(first.casefold())
    if begin is None:
        raise Refused("seat_unknown", seat=first)
    row = plan.seats[begin].row
    end = known.get(last.casefold(), known.get(f"{row}{last}".casefold()))
    if end is None or plan.seats[end].row != row:
        raise Refused("seat_unknown", seat=last)
    low, high = sorted((begin, end))
    return [SeatIndex(n) for n in range(low, high + 1) if plan.seats[n].row == row]
