"""The lists of one evening: who comes by name, who by place, and the plan with what is free.

It says what this copy knows at that moment, whoever owns the right to a place: with a pencil there
is one list.
"""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

from boxoffice.catalog.plan import Plan
from boxoffice.catalog.programme import Performance
from boxoffice.clock import local_from_ms
from boxoffice.errors import Refused
from boxoffice.fold.rows import ReservedPlace, Seat, Ticket
from boxoffice.ids import PerformanceId
from boxoffice.journal.kinds import NO_SEAT
from boxoffice.papers import DoorLine, DoorPaper, EveningLine, EveningPaper, PlanSeat, SeatPlanPaper
from boxoffice.queries.collecting import Collecting, in_short
from boxoffice.queries.door_setup import setup_of
from boxoffice.queries.orders import is_inside
from boxoffice.queries.papers import Stationery
from boxoffice.queries.seats import pool_views
from boxoffice.replica.replica import Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.door_time import empty_since
from boxoffice.rules.plan_shape import pitch_of, row_ends, rows_of
from boxoffice.views.people import EveningRow

_STATES = {"sold": "sold", "reserved": "reserved", "blocked": "blocked"}


class _Head(TypedDict):
    """The fields of `papers.OfOneEvening`."""

    house: str
    title: str
    hall: str
    starts_local: datetime
    printed_local: datetime
    training: bool


class EveningLists:
    """The lists of one installation. Each raises Refused("unknown_performance")."""

    def __init__(self, replica: Replica, stationery: Stationery) -> None:
        self._replica = replica
        self._stationery = stationery
        self._catalogue = stationery.catalogue

    def by_name(self, performance: PerformanceId) -> EveningPaper:
        """Everybody who is expected."""
        store = self._replica.reader()
        head = self._head(store, self._known(store, performance))
        rows = Collecting(self._replica, self._catalogue).evening(store, performance)
        lines = tuple(
            EveningLine(row.name, row.number, row.places, row.count, row.state, row.phone)
            for row in rows
        )
        return EveningPaper(**head, lines=lines)

    def by_place(self, performance: PerformanceId) -> DoorPaper:
        """Every ticket and reserved place."""
        store = self._replica.reader()
        head = self._head(store, self._known(store, performance))
        return DoorPaper(**head, lines=tuple(self._lines(store, performance)))

    def plan(self, performance: PerformanceId) -> SeatPlanPaper:
        """The hall, with what is free by row. Also refused while its plan is not here."""
        store = self._replica.reader()
        found = self._known(store, performance)
        plan = self._catalogue.plan(store, found.plan)
        if plan is None:
            raise Refused("unknown_performance")
        states = _states(store, performance, plan)
        pools = pool_views(store, performance, plan, {})
        rows = rows_of(plan)
        step = pitch_of(plan, rows)
        return SeatPlanPaper(
            **self._head(store, found),
            seats=tuple(
                PlanSeat(seat.number, seat.x, seat.y, state)
                for seat, state in zip(plan.seats, states, strict=True)
            ),
            shapes=tuple((s.x, s.y, s.width, s.height, s.text) for s in plan.shapes),
            free=_free(plan, states),
            pools=tuple((pool.name, pool.free, pool.capacity) for pool in pools),
            rows=tuple((end.text, end.x, end.y) for end in row_ends(plan, rows, step)),
        )

    def _head(self, store: RowStore, found: Performance) -> _Head:
        said, zone = self._stationery.letterhead(store), self._stationery.zone(store)
        return {
            "house": said.get("name", ""),
            "title": found.title,
            "hall": found.hall,
            "starts_local": datetime.fromisoformat(found.starts_local),
            "printed_local": local_from_ms(self._replica.clock.wall_ms(), zone).replace(
                tzinfo=None
            ),
            "training": bool(said.get("training", "")),
        }

    def _known(self, store: RowStore, performance: PerformanceId) -> Performance:
        found = self._catalogue.performance(store, performance)
        if found is None:
            raise Refused("unknown_performance")
        return found

    def _lines(self, store: RowStore, performance: PerformanceId) -> list[DoorLine]:
        """Seats in the order of the plan, then pools."""
        rows = Collecting(self._replica, self._catalogue).evening(store, performance)
        known: dict[bytes, EveningRow] = {row.order or row.reservation: row for row in rows}
        places: list[Ticket | ReservedPlace] = [
            *store.select(Ticket, "performance = ? AND state = 'valid'", (performance,)),
            *store.select(ReservedPlace, "performance = ? AND state = 'reserved'", (performance,)),
        ]
        lines, found = [], self._known(store, performance)
        setup = setup_of(store, found.house, found.id)
        since = empty_since(setup, found, self._replica.likely_time().ms)
        for place in places:
            whose = place.order if isinstance(place, Ticket) else place.reservation
            line = self._line(store, place, known.get(whose), since)
            lines.append(((place.seat == NO_SEAT, place.seat, line.number), line))
        return [line for _, line in sorted(lines, key=lambda item: item[0])]

    def _line(
        self, store: RowStore, of: Ticket | ReservedPlace, row: EveningRow | None, since_ms: int
    ) -> DoorLine:
        """`since_ms`: everybody who came in before it has gone home (UTC ms)."""
        found = self._known(store, PerformanceId(of.performance))
        price = self._catalogue.price_name(store, found.house, found.price_list, of.price_type)
        state = row.state if row else "paid"
        if isinstance(of, Ticket) and is_inside(store, of.id, since_ms):
            state = "inside"
        return DoorLine(
            self._catalogue.place_on_list(store, of.performance, of.seat, of.pool), price,
            row.number if row else "", row.name if row else "", state,
        )  # fmt: skip


def _states(store: RowStore, performance: PerformanceId, plan: Plan) -> list[str]:
    states = ["free"] * len(plan.seats)
    for row in store.select(Seat, "performance = ?", (performance,)):
        if row.seat < len(states):
            states[row.seat] = _STATES.get(row.state, "free")
    return states


def _free(plan: Plan, states: list[str]) -> tuple[tuple[str, str, str, int], ...]:
    rows: dict[tuple[str, str], list[str]] = {}
    for seat, state in zip(plan.seats, states, strict=True):
        if state == "free":
            rows.setdefault((seat.zone, seat.row), []).append(seat.number)
    return tuple(
        (zone, row, in_short(numbers), len(numbers)) for (zone, row), numbers in rows.items()
    )
