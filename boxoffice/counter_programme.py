"""The desk's facade, as far as it is about what is on, and which places of it can be had."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from boxoffice.catalog.plan import Plan
from boxoffice.catalog.programme import Performance
from boxoffice.clock import local_from_ms
from boxoffice.counter_till import TillDesk
from boxoffice.errors import Refused
from boxoffice.ids import HouseId, PerformanceId, SeatIndex
from boxoffice.queries import finding, performances, seats
from boxoffice.queries.house import house_zone
from boxoffice.queries.places import free_own_seats, propose, within_house
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import Link, PerformanceView, Proposal, SeatBoard


class ProgrammeDesk(TillDesk):
    """A desk that shows performances and their seats."""

    def performances(self, text: str = "") -> tuple[PerformanceView, ...]:
        """Performances from yesterday on that match the text, ours and those of the houses that we
        sell for, which are found by their house's name too: the best first, then by start.
        """
        replica = self._replica
        store = replica.reader()
        catalogue = self._catalogue
        known = sorted(
            (*catalogue.performances(store), *catalogue.elsewhere(store)),
            key=lambda one: one.starts_local,
        )
        now_ms = replica.clock.wall_ms()
        listed = {one.id: one for one in performances.lately(known, now_ms)}
        today = local_from_ms(now_ms, house_zone(store, self._house())).date().isoformat()
        named = (self._with_house(store, one) for one in listed.values())
        found = finding.ranked(named, text, today)
        best = [listed[one.id] for one in found[: performances.MOST_ROWS]]
        return tuple(
            self._listing.view(one, catalogue.house_name(store, one.house)) for one in best
        )

    def _house(self) -> HouseId:
        return HouseId(self._replica.house)

    def _with_house(self, store: RowStore, performance: Performance) -> Performance:
        """Another house's stands in it where the hall is looked for."""
        name = self._catalogue.house_name(store, performance.house)
        if not name:
            return performance
        return msgspec.structs.replace(performance, hall=f"{performance.hall} {name}")

    def seat_owners(self, performance: PerformanceId) -> Mapping[int, str]:
        """The name of the desk that each seat belongs to; the server's seats are missing."""
        return seats.seat_owners(self._replica.reader(), performance, self._server_ms())

    def plan(self, performance: PerformanceId) -> Plan | None:
        """The seating plan, or None while it is not here."""
        store = self._replica.reader()
        found = self._catalogue.performance(store, performance)
        return None if found is None else self._catalogue.plan(store, found.plan)

    def seats(self, performance: PerformanceId) -> SeatBoard:
        """State of each seat and pool of one performance."""
        return self._boards.board(performance)

    def _server_ms(self) -> int:
        return self._replica.clock.wall_ms() + self._replica.measured.offset_ms

    def propose(
        self, performance: PerformanceId, quantity: int, avoid: tuple[SeatIndex, ...] = (), *,
        wheelchair: bool = False,
    ) -> Proposal:  # fmt: skip
        """Best places, own ones first; one of them a wheelchair place when that is asked for.
        Refused("no_own_places" | "not_enough_places" | "no_wheelchair_place" | …).
        """
        link, shown = self._network.link().link, self.seats(performance)
        plan = self.plan(performance)
        if plan is None:
            raise Refused("unknown_performance")
        if link is Link.HOUSE_ONLY:
            store = self._replica.reader()
            owned = seats.hub_seats(store, performance), seats.hub_places(store, performance)
            shown = within_house(shown, *owned)
        online = link in (Link.ONLINE, Link.HOUSE_ONLY)
        return propose(
            shown, plan, quantity, frozenset(avoid), online=online, wheelchair=wheelchair
        )

    def _own_seats(self, performance: PerformanceId) -> frozenset[SeatIndex]:
        return free_own_seats(self.seats(performance))
