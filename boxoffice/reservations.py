"""Reservations that stand, at a desk as at the manager's: found, freed, kept longer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from boxoffice.actions import reserving
from boxoffice.catalog.programme import Performance
from boxoffice.clock import Planned
from boxoffice.errors import Refused
from boxoffice.fold.rows import Reservation
from boxoffice.ids import PerformanceId, ReservationId
from boxoffice.queries.collecting import Collecting
from boxoffice.rules import deadlines
from boxoffice.rules.roles import Act
from boxoffice.views.people import KeptRow, ReservationView
from boxoffice.workplace import Setting, Workplace

WHOLE = deadlines.ReserveRules(minutes_before=0)
"""Kept longer, it is kept until the show begins."""


class Reservations(Workplace):
    """A workplace that sees what is kept for whom."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._collecting = Collecting(self._replica, self._catalogue)

    def find_reservations(self, text: str) -> tuple[ReservationView, ...]:
        """Reservations by name, what is still kept first."""
        return self._collecting.by_name(self._replica.reader(), text)

    def reservation(self, id_: ReservationId) -> ReservationView:
        """One reservation. Refused("unknown_reservation")."""
        store = self._replica.reader()
        row = store.get(Reservation, (id_,))
        if row is None:
            raise Refused("unknown_reservation")
        return self._collecting.view(store, row)

    def reservations(self, performance: PerformanceId) -> tuple[ReservationView, ...]:
        """What is still reserved of a performance, by name."""
        return self._collecting.kept(self._replica.reader(), performance)

    def kept_reservations(self) -> tuple[KeptRow, ...]:
        """All that is still reserved in this house, what is due first."""
        return self._in_order(self._collecting.all_kept(self._replica.reader()))

    def to_remind(self) -> tuple[KeptRow, ...]:
        """Whose deadline is near, of any performance of this house, the first first."""
        about = deadlines.near_at_most(self._replica.clock.wall_ms())
        views = self._collecting.all_kept(self._replica.reader(), *about)
        return tuple(row for row in self._in_order(views) if row.near)

    def _in_order(self, views: Iterable[ReservationView]) -> tuple[KeptRow, ...]:
        store, now_ms = self._replica.reader(), self._replica.clock.wall_ms()
        rows = []
        for view in views:
            first = view.open()[0].performance
            show = self._catalogue.performance(store, first)
            until = Planned(view.until, view.zone)
            due, near = deadlines.is_due(until, now_ms), deadlines.is_near(until, now_ms)
            title, starts = (show.title, show.starts_local) if show else ("", "")
            rows.append(KeptRow(view, first, title, starts, due, near))
        return tuple(sorted(rows, key=lambda row: (row.kept.until, row.kept.number)))

    def release(self, ids: tuple[ReservationId, ...], reason: str = "") -> int:
        """Free what is still reserved of these; how many places. Refused("unknown_reservation" |
        "reservation_closed" | "reservation_elsewhere" | "role_missing").
        """
        self._require_role(Act.SELL)
        return sum(reserving.release(self._replica, i, self.actor(), (), reason) for i in ids)

    def keep_longer(self, ids: tuple[ReservationId, ...]) -> Planned:
        """Until the first of their performances begins, or ends where it has begun; that moment.
        Refused("unknown_reservation" | "reservation_closed" | "reservation_elsewhere" |
        "role_missing" | "reserve_too_late").
        """
        self._require_role(Act.SELL)
        until = Planned("", "")
        for id_ in ids:
            shows = {place.performance for place in self.reservation(id_).open()}
            if not shows:
                raise Refused("reservation_closed")
            until = self._until([self._planned(show) for show in shows], WHOLE)
            reserving.extend(self._replica, id_, until, self.actor())
        return until

    def _until(self, shows: Sequence[Performance], rules: deadlines.ReserveRules) -> Planned:
        """Until when these are kept together. Refused("reserve_too_late")."""
        starts = [Planned(show.starts_local, show.zone) for show in shows]
        first = min(shows, key=lambda show: Planned(show.starts_local, show.zone).utc())
        now_ms = self._replica.clock.wall_ms()
        return deadlines.deadline(starts, now_ms, rules, first.ends_local)

    def _planned(self, performance: PerformanceId) -> Performance:
        found = self._catalogue.performance(self._replica.reader(), performance)
        if found is None:
            raise Refused("unknown_performance")
        return found
