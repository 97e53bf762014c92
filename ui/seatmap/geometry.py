"""Where seats are: pitch, sections, hit test, neighbours, and finding `G12`. Pure, without Qt."""

from __future__ import annotations

from collections import defaultdict

from boxoffice.catalog.plan import Plan
from boxoffice.ids import SeatIndex
from boxoffice.rules.plan_shape import RowEnd, pitch_of, row_ends, rows_of

SECTION_SEATS = 600
"""Seats per graphics item: few enough that one changed seat rebuilds little."""
_FILL = 0.82
"""Share of the pitch that a seat fills; the rest is air between seats."""


class PlanGeometry:
    """Everything the map asks of a plan's places; made once per plan version.

    Attributes:
        plan: the plan itself.
        pitch: distance of two neighbours, in plan units.
        size: edge of a seat, in plan units.
        sections: seat indices per graphics item, in plan order.
        rows: seats of each (zone, row), from left to right.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.rows = rows_of(plan)
        self.pitch = pitch_of(plan, self.rows)
        self.size = self.pitch * _FILL
        self.sections = _sections(plan)
        self._cells: dict[tuple[int, int], list[SeatIndex]] = defaultdict(list)
        self._labels: dict[str, list[SeatIndex]] = defaultdict(list)
        for index, seat in enumerate(plan.seats):
            self._cells[self._cell(seat.x, seat.y)].append(SeatIndex(index))
            self._labels[seat.label.casefold()].append(SeatIndex(index))

    def at(self, x: float, y: float) -> SeatIndex | None:
        """The seat at a point; half the air around a seat belongs to it."""
        column, line = self._cell(x, y)
        reach = self.pitch / 2
        for across in (column - 1, column, column + 1):
            for down in (line - 1, line, line + 1):
                for index in self._cells.get((across, down), ()):
                    seat = self.plan.seats[index]
                    if abs(seat.x - x) <= reach and abs(seat.y - y) <= reach:
                        return index
        return None

    def named(self, label: str) -> tuple[SeatIndex, ...]:
        """Every seat called so (`g12`); several zones may have one."""
        return tuple(self._labels.get(label.casefold(), ()))

    def beginning(self, label: str) -> SeatIndex | None:
        """The first seat whose name begins so, while it is being typed."""
        wanted = label.casefold()
        if wanted in self._labels:
            return self._labels[wanted][0]
        return next(
            (seats[0] for name, seats in self._labels.items() if name.startswith(wanted)), None
        )

    def neighbour(self, seat: SeatIndex, dx: int, dy: int) -> SeatIndex:
        """The nearest seat in a direction, rather straight on than aside; itself at the edge."""
        here = self.plan.seats[seat]
        best, least = seat, float("inf")
        for index, other in enumerate(self.plan.seats):
            ahead = (other.x - here.x) * dx + (other.y - here.y) * dy
            aside = abs((other.x - here.x) * dy) + abs((other.y - here.y) * dx)
            if ahead <= self.pitch * 0.3 or aside > 2 * ahead:
                continue
            cost = ahead + 2.5 * aside
            if cost < least:
                best, least = SeatIndex(index), cost
        return best

    def run_from(self, seat: SeatIndex) -> tuple[SeatIndex, ...]:
        """A seat and those after it in its row, as long as the numbers rise.

        An aisle between them is no end: G12 and G13 are what was asked for, on both its sides.
        """
        here = self.plan.seats[seat]
        row = self.rows[here.zone, here.row]
        at = row.index(seat)
        right, left = row[at:], row[at::-1]
        ordered = right if self._rises(right) or not self._rises(left) else left
        run = ordered[:1]
        for index in ordered[1:]:
            if not self._rises([run[-1], index]):
                break
            run.append(index)
        return tuple(run)

    def row_ends(self) -> tuple[RowEnd, ...]:
        """The letters on both sides of each named row."""
        return row_ends(self.plan, self.rows, self.pitch)

    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of everything drawn, with room for the row letters."""
        xs = [seat.x for seat in self.plan.seats] or [0.0]
        ys = [seat.y for seat in self.plan.seats] or [0.0]
        for shape in self.plan.shapes:
            xs += [shape.x, shape.x + shape.width]
            ys += [shape.y, shape.y + shape.height]
        air = 1.6 * self.pitch
        return min(xs) - air, min(ys) - air, max(xs) + air, max(ys) + air

    def _cell(self, x: float, y: float) -> tuple[int, int]:
        return int(x // self.pitch), int(y // self.pitch)

    def _rises(self, run: list[SeatIndex]) -> bool:
        if len(run) < 2:
            return False
        first, second = self.plan.seats[run[0]].number, self.plan.seats[run[1]].number
        if first.isdecimal() and second.isdecimal():
            return int(second) > int(first)
        return second > first


def _sections(plan: Plan) -> tuple[tuple[SeatIndex, ...], ...]:
    sections: list[list[SeatIndex]] = []
    zone: str | None = None
    for index, seat in enumerate(plan.seats):
        if seat.zone != zone or len(sections[-1]) >= SECTION_SEATS:
            sections.append([])
            zone = seat.zone
        sections[-1].append(SeatIndex(index))
    return tuple(tuple(section) for section in sections)
