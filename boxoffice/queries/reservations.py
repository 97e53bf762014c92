"""Reservations as they stand: what is still reserved of one, whose it is, and which are due."""

from __future__ import annotations

from boxoffice.errors import Refused
from boxoffice.fold.rows import Grant, Reservation, ReservedPlace
from boxoffice.ids import DeviceId, HouseId, PerformanceId, ReservationId
from boxoffice.queries.house import setting
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.deadlines import ReserveRules
from boxoffice.rules.numbering import reservation_tail


def places_of(store: RowStore, reservation: ReservationId) -> tuple[ReservedPlace, ...]:
    """Every place of a reservation, in its order, whatever became of it."""
    return tuple(store.select(ReservedPlace, "reservation = ? ORDER BY n", (reservation,)))


def numbered(store: RowStore, text: str) -> list[Reservation]:
    """Those whose number is typed, whole (`2-R0147`) or as people say it (`R147`)."""
    text = text.strip().upper()
    tail = reservation_tail(text)
    if not tail:
        return []
    device, dash, _ = text.rpartition("-")
    said = f"{device}{dash}{tail}".casefold()
    return [
        row
        for row in store.select(Reservation, "number LIKE ?", (f"%-{tail}",))
        if not dash or row.number.casefold() == said
    ]


def require_ours(
    store: RowStore, reservation: ReservationId, device: DeviceId, incarnation: int
) -> tuple[ReservedPlace, ...]:
    """What is still reserved, all of it under grants of this device.

    Refused("unknown_reservation" | "reservation_closed" | "reservation_elsewhere", owner=device
    id in hex, empty when the server keeps it).
    """
    if store.get(Reservation, (reservation,)) is None:
        raise Refused("unknown_reservation")
    open_ = tuple(p for p in places_of(store, reservation) if p.state == "reserved")
    if not open_:
        raise Refused("reservation_closed")
    for place in open_:
        grant = store.get(Grant, (place.grant,)) if place.grant else None
        ours = grant is not None and grant.state == "active" and grant.incarnation == incarnation
        if grant is None or not ours or grant.device != device:
            owner = grant.device.hex() if grant is not None else ""
            raise Refused("reservation_elsewhere", owner=owner)
    return open_


def ours_of(
    store: RowStore, performance: PerformanceId, device: DeviceId, incarnation: int
) -> list[Reservation]:
    """Reservations with places of a performance, all that is open of them under grants of this
    device, by number.
    """
    places = store.select(ReservedPlace, "performance = ? AND state = 'reserved'", (performance,))
    found = []
    for id_ in sorted({place.reservation for place in places}):
        try:
            require_ours(store, ReservationId(id_), device, incarnation)
        except Refused:  # another's, whole or in part
            continue
        row = store.get(Reservation, (id_,))
        if row is not None:
            found.append(row)
    return sorted(found, key=lambda row: row.number)


def reserve_rules(store: RowStore, house: HouseId) -> ReserveRules:
    """The house's rules, from its document."""
    standard = ReserveRules()
    before = setting(store, house, "reserve_minutes_before")
    days = setting(store, house, "reserve_days")
    return ReserveRules(
        before if isinstance(before, int) else standard.minutes_before,
        days if isinstance(days, int) else standard.days,
        bool(setting(store, house, "reserve_releases_itself")),
    )


def still_kept(store: RowStore, performance: PerformanceId) -> list[Reservation]:
    """Reservations of which a place of the performance is still reserved, by number."""
    rows = store.conn.execute(
        "SELECT DISTINCT reservation FROM reserved_place WHERE performance = ?"
        " AND state = 'reserved'", (performance,),
    ).fetchall()  # fmt: skip
    found = (store.get(Reservation, (id_,)) for (id_,) in rows)
    return sorted((row for row in found if row is not None), key=lambda row: row.number)


def places_kept(store: RowStore, performance: PerformanceId) -> int:
    """How many places of the performance are still reserved."""
    counted: int = store.conn.execute(
        "SELECT count(*) FROM reserved_place WHERE performance = ? AND state = 'reserved'",
        (performance,),
    ).fetchone()[0]
    return counted
