"""The manager's tables: tonight, devices, orders, sales per hour, what needs a person."""

from __future__ import annotations

from collections.abc import Mapping

from boxoffice.catalog.programme import Performance
from boxoffice.fold.rows import Conflict, Device, Grant
from boxoffice.ids import Cents, DeviceId, HouseId, OrderId, PerformanceId
from boxoffice.network import DeviceContact
from boxoffice.queries import people, performances
from boxoffice.queries.seats import pool_rights
from boxoffice.queries.tariffs import waiting
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.schema import ORDER_TAIL
from boxoffice.views import DeviceKind, DeviceRow, OrderRow, SyncState, TaskRow, TonightRow

HOUR_MS = 60 * 60 * 1000
STALE_MS = HOUR_MS
"""A copy older than an hour is too old for a door (screens.md §5)."""


def tonight_row(
    store: RowStore, listing: performances.Listing, performance: Performance
) -> TonightRow:
    """One performance of the evening table."""
    seen = listing.view(performance)
    cents = store.conn.execute(
        "SELECT coalesce(sum(cents), 0) FROM ticket WHERE performance = ? AND state = 'valid'",
        (performance.id,),
    ).fetchone()[0]
    reserved = store.conn.execute(
        "SELECT (SELECT count(*) FROM seat WHERE performance = ?1 AND state = 'reserved')"
        " + (SELECT count(*) FROM reserved_place"
        " WHERE performance = ?1 AND pool <> '' AND state = 'reserved')",
        (performance.id,),
    ).fetchone()[0]
    return TonightRow(
        seen.id, seen.title, seen.hall, seen.starts_local, seen.sold, seen.inside, reserved,
        seen.free, Cents(cents),
    )  # fmt: skip


NEVER = DeviceContact(0, 0)


def device_rows(
    store: RowStore, house: HouseId, contacts: Mapping[bytes, DeviceContact]
) -> tuple[DeviceRow, ...]:
    """The house's devices with their last contact and the places they own."""
    rows = store.select(Device, "house = ? ORDER BY number", (house,))
    return tuple(
        DeviceRow(
            DeviceId(row.id), row.number, row.name, DeviceKind(row.kind), row.state,
            told.at_ms, told.waiting, _own_places(store, row.id), told.program,
            told.offset_ms, told.error_ms,
        )
        for row in rows
        for told in (contacts.get(row.id, NEVER),)
    )  # fmt: skip


def _own_places(store: RowStore, device: bytes) -> int:
    seats: int = store.conn.execute(
        'SELECT count(*) FROM seat s JOIN grant_ g ON g.id = s."grant"'
        " WHERE s.state = 'granted' AND g.device = ? AND g.state = 'active'",
        (device,),
    ).fetchone()[0]
    pools = store.select(Grant, "device = ? AND state = 'active' AND pool <> ''", (device,))
    for grant in pools:
        seats += sum(left for _, left in pool_rights(store, {grant.id: grant}, grant.pool))
    return seats


_ORDERS = (
    "SELECT o.id, o.number, o.at_ms, o.device, o.operator, o.total,"
    ' (SELECT count(*) FROM ticket t WHERE t."order" = o.id),'
    " o.event IN (SELECT hash FROM journal WHERE settled = 0 AND ack < 2) FROM order_ o"
)


_TAIL_IS = f"SELECT id FROM order_ WHERE {ORDER_TAIL} = ?"  # noqa: S608 - our own text
_TAIL_BEGINS = f"SELECT id FROM order_ WHERE {ORDER_TAIL} BETWEEN ? AND ?"  # noqa: S608
SHORT_TAIL = 2
"""One or two digits begin half of all numbers: they mean the whole of a small one."""


def order_rows(
    store: RowStore, house: HouseId, text: str, limit: int = 200
) -> tuple[OrderRow, ...]:
    """Orders whose number the text says, whole or begun, newest first (an id begins with its time).

    `47`, `147` and `0147` find 2-0047 and 2-0147; `2-014` finds 2-0140 to 2-0149; `2-` all that
    device 2 sold.
    """
    device, dash, tail = "-".join(text.lower().split()).rpartition("-")
    if dash and not _has_device(store, device):
        return ()  # and no order either: none need be looked at
    conditions, said = ["1 = 1"], []
    if dash:
        conditions.append("substr(number, 1, instr(number, '-')) = ?")
        said.append(f"{device}-")
    if tail:
        begins = f" UNION {_TAIL_BEGINS}" if len(tail) > SHORT_TAIL else ""
        conditions.append(f"o.id IN ({_TAIL_IS}{begins})")
        said += [tail.zfill(4), tail, f"{tail}\U0010ffff"][: 3 if begins else 1]
    rows = store.conn.execute(
        f"{_ORDERS} WHERE {' AND '.join(conditions)} ORDER BY o.id DESC LIMIT ?", (*said, limit)
    ).fetchall()
    return tuple(
        OrderRow(
            OrderId(id_), number, at_ms, people.device_name(store, device),
            people.operator_name(store, house, operator), Cents(total), tickets, bool(waits),
        )
        for id_, number, at_ms, device, operator, total, tickets, waits in rows
    )  # fmt: skip


def _has_device(store: RowStore, said: str) -> bool:
    """Whether `2` or `2b` is how a known device's numbers begin."""
    digits = "".join(c for c in said if c.isdecimal())
    return bool(store.select(Device, "CAST(number AS TEXT) = ?", (digits,)))


def sales_by_hour(
    store: RowStore, performance: PerformanceId | None, since_ms: int
) -> tuple[tuple[int, int], ...]:
    """(UTC ms of the hour, tickets) from a moment on, oldest first."""
    rows = store.conn.execute(
        "SELECT at_ms / ? * ? AS hour, count(*) FROM ticket WHERE state = 'valid'"
        " AND at_ms >= ? AND (? IS NULL OR performance = ?) GROUP BY hour ORDER BY hour",
        (HOUR_MS, HOUR_MS, since_ms, performance, performance),
    ).fetchall()
    return tuple((hour, count) for hour, count in rows)


def tasks(
    store: RowStore, sync: SyncState, devices: tuple[DeviceRow, ...], since_ms: int = 0
) -> tuple[TaskRow, ...]:
    """What needs a person: conflicts first, then devices with sales waiting, papers, kansentarief,
    changed prices since a moment, one copy.
    """
    found = [
        TaskRow(f"conflict_{row.kind}", True, (("count", "1"),))
        for row in store.select(Conflict, "state = 'open' ORDER BY id")
    ]
    found += [
        TaskRow("device_waiting", True, (("device", row.name), ("count", str(row.waiting_events))))
        for row in devices
        if row.waiting_events
    ]
    failed = store.conn.execute(
        "SELECT count(*) FROM print_job WHERE state IN ('failed', 'unsure')"
    ).fetchone()[0]
    if failed:
        found.append(TaskRow("papers_failed", False, (("count", str(failed)),)))
    flagged = store.conn.execute(
        "SELECT count(*) FROM ticket WHERE flag <> '' AND state = 'valid'"
    ).fetchone()[0]
    if flagged:
        found.append(TaskRow("tickets_flagged", False, (("count", str(flagged)),)))
    changed = store.conn.execute(
        "SELECT count(*) FROM price_change WHERE at_ms >= ?", (since_ms,)
    ).fetchone()[0]
    counted = (*zip(("tariffs_open", "tariffs_back"), waiting(store), strict=True),
               ("prices_changed", changed))  # fmt: skip
    found += [TaskRow(code, False, (("count", str(count)),)) for code, count in counted if count]
    if sync.single_copy:
        found.append(TaskRow("single_copy", False, ()))
    return tuple(found)
