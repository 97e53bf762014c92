"""The manager's reports, by their codes."""

from __future__ import annotations

from dataclasses import replace

from boxoffice.catalog.programme import Performance
from boxoffice.errors import Refused
from boxoffice.ids import HouseId, PerformanceId
from boxoffice.queries.house import house_zone
from boxoffice.queries.performances import local_day
from boxoffice.queries.reports import books, borderel, doors, selling
from boxoffice.queries.reports.report import Period, Report
from boxoffice.workplace import Workplace

OF_PERFORMANCE = ("borderel", "course", "door_curve")
"""Reports about one performance."""
OF_PERIOD = (
    "sales", "borderels", "no_shows", "tills", "payments", "vat", "settlement",
)  # fmt: skip
"""Reports about a period."""


class Reports(Workplace):
    """A workplace that reads reports."""

    def period(self, first: str, last: str) -> Period:
        """Local days of this house, both included. Refused("period_wrong") when the end comes
        before the beginning, or one of them is no day.
        """
        zone = house_zone(self._replica.reader(), HouseId(self._replica.house))
        period = Period(first, last, zone)
        try:
            wrong = period.from_ms() >= period.until_ms()
        except (ValueError, OverflowError):  # no day, or one beyond the end of time
            wrong = True
        if wrong:
            raise Refused("period_wrong", first=first, last=last)
        return period

    def report_of(self, code: str, performance: PerformanceId) -> Report:
        """A report about one performance. Refused("unknown_performance" | "unknown_report")."""
        store = self._replica.reader()
        show = self._catalogue.performance(store, performance)
        if show is None:
            raise Refused("unknown_performance")
        if code == "borderel":
            return borderel.borderel(store, self._catalogue, show)
        if code == "course":
            return selling.course(store, self._catalogue, show)
        if code == "door_curve":
            return doors.door_curve(store, show, self._replica.likely_time().ms)
        raise Refused("unknown_report", report=code)

    def report(self, code: str, period: Period) -> Report:
        """A report about a period. Refused("unknown_report")."""
        store, house = self._replica.reader(), HouseId(self._replica.house)
        book = {
            "vat": books.vat, "payments": books.payments, "settlement": books.settlement,
            "tills": books.tills,
        }.get(code)  # fmt: skip
        if book is not None:
            return book(store, house, period)
        shows = self._shows(period)
        if code == "sales":
            found = selling.sales(store, self._catalogue, house, shows)
        elif code == "borderels":
            found = borderel.season(store, house, shows)
        elif code == "no_shows":
            found = doors.no_shows(store, shows)
        else:
            raise Refused("unknown_report", report=code)
        return replace(found, first_day=period.first, last_day=period.last)

    def first_sale(self, period: Period) -> str:
        """The local day of the first sale behind a period, else of the first at all; "" while there
        is none.
        """
        conn = self._replica.reader().conn
        found = conn.execute(
            "SELECT coalesce((SELECT min(at_ms) FROM order_ WHERE at_ms >= ?),"
            " (SELECT min(at_ms) FROM order_))",
            (period.until_ms(),),
        ).fetchone()[0]
        return local_day(found, period.zone) if found else ""

    def report_shows(self) -> tuple[Performance, ...]:
        """Performances of this house, the latest first: what a report may be about."""
        return tuple(reversed(self._own_shows()))

    def _shows(self, period: Period) -> list[Performance]:
        return [show for show in self._own_shows() if period.holds(show.starts_local)]

    def _own_shows(self) -> list[Performance]:
        house = self._replica.house
        listed = self._catalogue.performances(self._replica.reader())
        return [show for show in listed if show.house == house]
