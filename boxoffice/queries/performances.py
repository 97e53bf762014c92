"""The list of performances with their counters, for desk, door and manager."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from boxoffice.catalog.plan import Plan
from boxoffice.catalog.programme import Performance
from boxoffice.clock import Planned, local_from_ms
from boxoffice.fold.rows import Document, Grant, Ticket
from boxoffice.ids import BlobHash, DeviceId, HouseId, PerformanceId, TicketId
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.door_counts import entered
from boxoffice.queries.door_setup import setup_of
from boxoffice.queries.house import DEFAULT_ZONE
from boxoffice.queries.seats import own_grants, pool_views
from boxoffice.queries.shown import said_of, shown_of
from boxoffice.replica.replica import Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.door_time import empty_since
from boxoffice.views import PerformanceView

DAY_MS = 24 * 60 * 60 * 1000
_GONE = "state IN ('sold', 'reserved', 'blocked')"
MOST_ROWS = 100
"""Performances listed at once: more are found by typing."""


def local_day(wall_ms: int, zone: str = "Europe/Brussels") -> str:
    """The local date of a moment, ISO; compares with `starts_local`."""
    return local_from_ms(wall_ms, zone).date().isoformat()


def lately(listed: Iterable[Performance], wall_ms: int) -> list[Performance]:
    """Those from yesterday on: behind midnight the desk is not done with the evening."""
    since = local_day(wall_ms - DAY_MS)
    return [performance for performance in listed if performance.starts_local >= since]


def at_a_door(listed: Iterable[Performance], moments: Sequence[int]) -> list[Performance]:
    """Those of a day that one of the moments (UTC ms) is of, and what goes on then; when there are
    none, the next ten.
    """
    now = [f"{local_from_ms(ms, DEFAULT_ZONE):%Y-%m-%dT%H:%M}" for ms in moments]
    days = tuple(moment[:10] for moment in now)
    still = [p for p in listed if p.starts_local >= min(days) or p.ends_local >= min(now)]
    tonight = [
        one for one in still
        if one.starts_local.startswith(days)
        or any(one.starts_local <= at <= one.ends_local for at in now)
    ]  # fmt: skip
    return tonight or still[:10]


def ends_ms(store: RowStore, house: HouseId, performance: PerformanceId) -> int:
    """When a performance ends as planned, UTC ms; 0 while nobody has said."""
    return _planned_ms(store, house, performance, "ends_local")


def starts_ms(store: RowStore, house: HouseId, performance: PerformanceId) -> int:
    """When it starts as planned, UTC ms; 0 while nobody has said."""
    return _planned_ms(store, house, performance, "starts_local")


def _planned_ms(store: RowStore, house: HouseId, performance: PerformanceId, moment: str) -> int:
    said = said_of(store, house, performance)
    local = said.get(moment, "")
    if not local:
        return 0
    return int(Planned(local, said.get("zone", DEFAULT_ZONE)).utc().timestamp() * 1000)


def over_ms(store: RowStore, house: HouseId, performance: PerformanceId) -> int:
    """From when on a performance is certainly over, UTC ms: its end, else a day after its start; 0
    while neither is known.
    """
    ends = ends_ms(store, house, performance)
    starts = 0 if ends else starts_ms(store, house, performance)
    return starts + DAY_MS if starts else ends


class _Counts(NamedTuple):
    """What is counted of one performance."""

    free: int
    ours: int
    sold: int
    inside: int
    wheelchair: int


class Listing:
    """Performances with their counters. What was counted of one is asked anew only when a row of it
    was written: a desk lists a season after each sale of one evening.
    """

    def __init__(self, replica: Replica, catalogue: Catalogue) -> None:
        self._replica = replica
        self._catalogue = catalogue

    def view(self, performance: Performance, house_name: str = "") -> PerformanceView:
        """One with what is free, ours, sold and inside. `house_name`: whose it is, of another
        house.
        """
        replica, id_ = self._replica, performance.id
        asked = (
            id_, performance.plan, replica.device, replica.incarnation, self._empty_ms(performance),
        )  # fmt: skip
        plan = self._catalogue.plan(replica.reader(), performance.plan)
        if plan is None:  # it may come without any row
            found = self._counted(replica.reader(), *asked)
        else:
            found = replica.kept.ask(self._counted, *asked, performance=id_)
        return PerformanceView(
            id_, performance.title, performance.hall, performance.starts_local,
            performance.zone, performance.status, found.free, found.ours, found.sold, found.inside,
            found.wheelchair, numbered=plan is not None and len(plan.seats) > 0, house=house_name,
            ends_local=performance.ends_local,
        )  # fmt: skip

    def _counted(
        self, store: RowStore, performance: PerformanceId, plan_hash: BlobHash, device: DeviceId,
        incarnation: int, empty_ms: int,
    ) -> _Counts:  # fmt: skip
        plan = self._catalogue.plan(store, plan_hash)
        own = own_grants(store, performance, device, incarnation)
        taken, ours, wheelchair = _seats(store, performance, plan, own)
        pools = pool_views(store, performance, plan, own) if plan else ()
        sold: int = store.conn.execute(
            "SELECT count(*) FROM ticket WHERE performance = ? AND state = 'valid'", (performance,)
        ).fetchone()[0]
        return _Counts(
            (len(plan.seats) if plan else 0) - taken + sum(pool.free for pool in pools),
            ours + sum(pool.ours for pool in pools), sold,
            sum(entered(store, (performance,), {performance: empty_ms}).values()), wheelchair,
        )  # fmt: skip

    def _empty_ms(self, performance: Performance) -> int:
        """Who was in on an earlier day is not counted."""
        of = (performance.house, performance.id)
        setup = self._replica.kept.ask(setup_of, *of, of=(Document,))
        return empty_since(setup, performance, self._replica.likely_time().ms)


def sold_at(
    store: RowStore, performance: bytes, price_type: bytes, but: tuple[TicketId, ...] = ()
) -> int:
    """Valid tickets of a performance at a price, as far as this copy knows; `but` go back."""
    found: int = store.conn.execute(
        "SELECT count(*) FROM ticket WHERE performance = ? AND price_type = ? AND state = 'valid'",
        (performance, price_type),
    ).fetchone()[0]
    back = (store.get(Ticket, (ticket,)) for ticket in but)
    asked = ("valid", performance, price_type)
    return found - sum((t.state, t.performance, t.price_type) == asked for t in back if t)


def _seats(
    store: RowStore, performance: PerformanceId, plan: Plan | None, own: dict[bytes, Grant]
) -> tuple[int, int, int]:
    """Seats that are not free any more, seats that are ours, wheelchair places still free."""
    if plan is None:
        return 0, 0, 0
    chairs = [n for n, seat in enumerate(plan.seats) if seat.wheelchair]
    shown = shown_of(store, performance)
    if shown is not None:
        return _seats_shown(store, performance, shown.taken(len(plan.seats)), chairs, own)
    listed, marks = ", ".join(map(str, chairs)), ", ".join("?" for _ in own)
    gone, ours, lost = store.conn.execute(
        f"SELECT coalesce(sum({_GONE}), 0),"  # noqa: S608 - marks and numbers of our own
        f" coalesce(sum(state = 'granted' AND \"grant\" IN ({marks})), 0),"
        f" coalesce(sum({_GONE} AND seat IN ({listed})), 0) FROM seat WHERE performance = ?",
        (*own, performance),
    ).fetchone()
    return gone, ours, len(chairs) - lost


def _seats_shown(
    store: RowStore, performance: PerformanceId, gone: set[int], chairs: list[int],
    own: dict[bytes, Grant],
) -> tuple[int, int, int]:  # fmt: skip
    """The same of another house's, which shows which seats are somebody's: ours among them."""
    ours = 0
    asked = f'SELECT seat, {_GONE}, "grant" FROM seat WHERE performance = ?'  # noqa: S608 - our own
    for seat, is_gone, grant in store.conn.execute(asked, (performance,)):
        if is_gone:
            gone.add(seat)
        elif grant in own:
            ours += 1
            gone.discard(seat)
    return len(gone), ours, sum(chair not in gone for chair in chairs)
