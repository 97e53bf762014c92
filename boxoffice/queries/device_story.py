"""All that this copy knows of one device: what it owns, what it sold last, what it may have sold
that nobody has heard of.
"""

from __future__ import annotations

from boxoffice.fold.rows import Admission, Conflict, Device, Grant, Order
from boxoffice.ids import Cents, DeviceId, HouseId, PerformanceId, SeatIndex
from boxoffice.journal.event import decode
from boxoffice.journal.kinds import GrantRevoke
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.seats import unsold
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.seat_names import names_of
from boxoffice.views import DeviceSale, DeviceStory, FreedRow, OutstandingRow, UnknownScan

NO_SALE = "orphan_ticket"
"""The conflict of a code that came in by its signature, and whose sale is not known."""


def device_story(
    store: RowStore, catalogue: Catalogue, house: HouseId, device: Device
) -> DeviceStory:
    """A device of this house."""
    return DeviceStory(
        DeviceId(device.id), device.name, device.state, device.since_ms,
        _last_sale(store, device.id), _outstanding(store, catalogue, device.id),
        _unknown_scans(store, catalogue, house), freed=_freed(store, catalogue, device.id),
    )  # fmt: skip


def _last_sale(store: RowStore, device: bytes) -> DeviceSale | None:
    """By its number, because a clock may have been put back."""
    found = store.select(
        Order, "device = ? ORDER BY length(number) DESC, number DESC"
        " LIMIT 1", (device,),
    )  # fmt: skip
    return next((DeviceSale(row.number, row.at_ms, Cents(row.total)) for row in found), None)


def _outstanding(
    store: RowStore, catalogue: Catalogue, device: bytes
) -> tuple[OutstandingRow, ...]:
    """Rights that it has not reported sold, by performance."""
    counted: dict[bytes, int] = {}
    for grant in store.select(Grant, "device = ? AND state = 'active'", (device,)):
        seats, places = unsold(store, grant)
        counted[grant.performance] = counted.get(grant.performance, 0) + len(seats) + places
    rows = []
    for id_, count in counted.items():
        show = catalogue.performance(store, PerformanceId(id_))
        if count:
            title, starts = (show.title, show.starts_local) if show else ("", "")
            rows.append(OutstandingRow(PerformanceId(id_), title, starts, count))
    return tuple(sorted(rows, key=lambda row: (row.starts_local, row.title)))


def _freed(store: RowStore, catalogue: Catalogue, device: bytes) -> tuple[FreedRow, ...]:
    """By performance. Which seats they were is in the journal of the computer that cut it off."""
    ended = {
        row.id: row for row in store.select(Grant, "device = ? AND state = 'revoked'", (device,))
    }
    seats: dict[bytes, set[SeatIndex]] = {row.performance: set() for row in ended.values()}
    found = store.conn.execute("SELECT prev, body FROM journal WHERE kind = 'grant_revoke'")
    for prev, body in found if ended else ():
        revoke = decode(prev, body).payload
        if isinstance(revoke, GrantRevoke) and revoke.grant in ended:
            seats[revoke.performance] |= set(map(SeatIndex, revoke.seats))
    rows = [_freed_of(store, catalogue, PerformanceId(show), seats[show]) for show in seats]
    return tuple(sorted(rows, key=lambda row: (row.starts_local, row.title)))


def _freed_of(
    store: RowStore, catalogue: Catalogue, performance: PerformanceId, seats: set[SeatIndex]
) -> FreedRow:
    show = catalogue.performance(store, performance)
    plan = catalogue.plan(store, show.plan) if show else None
    title, starts = (show.title, show.starts_local) if show else ("", "")
    return FreedRow(title, starts, names_of(plan, seats) if plan else "")


def _unknown_scans(
    store: RowStore, catalogue: Catalogue, house: HouseId
) -> tuple[UnknownScan, ...]:
    """Codes that a door let in by their signature and whose sale nobody has told: which device sold
    them is not said by the scan, so each device's story has them all.
    """
    open_ = store.select(Conflict, "house = ? AND kind = ? AND state = 'open'", (house, NO_SALE))
    rows = []
    for conflict in open_:
        scans = store.select(
            Admission, "performance = ? AND ticket = x'' AND seat = ? ORDER BY at_ms",
            (conflict.performance, conflict.seat),
        )  # fmt: skip
        show = catalogue.performance(store, PerformanceId(conflict.performance))
        label = catalogue.place_label(store, conflict.performance, conflict.seat, "")
        title = show.title if show else ""
        rows += [UnknownScan(title, label, scan.door, scan.at_ms) for scan in scans[:1]]
    return tuple(sorted(rows, key=lambda row: row.at_ms))
