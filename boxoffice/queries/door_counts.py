"""What the door's screen counts: who is inside, who is expected, what was scanned last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from boxoffice.catalog.programme import Performance
from boxoffice.fold.rows import Admission, Ticket
from boxoffice.ids import PerformanceId
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.refunded import was_refunded
from boxoffice.queries.scans import passages
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.presence import presence
from boxoffice.views import ScanRow, Verdict

_decode = msgspec.msgpack.Decoder(list[bytes]).decode
_WHO = "CASE WHEN ticket = x'' THEN code ELSE ticket END"
_ENTERED = "back_ms = 0 AND direction = 'in' AND verdict LIKE 'ok%'"
_AROUND = 4
"""So many times the scans that are asked for are put in order: for a clock a few minutes off."""
Since = Mapping[PerformanceId, int]
"""When everybody had gone home (UTC ms): of a performance only what came after it counts."""
_ALWAYS: Since = {}
_COUNT = "CASE WHEN seq = 0 THEN 1 ELSE count END"


class Strange(NamedTuple):
    """A scan of what was no code of ours: nothing of it is kept but that it was."""

    seq: int
    """Where the device's journal stood."""
    at_ms: int


def entered(
    store: RowStore, performances: tuple[PerformanceId, ...], since: Since = _ALWAYS
) -> dict[bytes, int]:
    """Ticket (or code, where no ticket is known) → people inside, at most as many as it admits: who
    was let in at two doors counts once.
    """
    found: dict[bytes, int] = {}
    for performance in performances:
        after, moment = _after(performance, since)
        rows = store.conn.execute(
            f"SELECT {_WHO} AS who, sum({_COUNT}), max(max(places, 1)) FROM admission"  # noqa: S608 - our own words
            f" WHERE performance = ? AND {_ENTERED}{after} GROUP BY who",
            (performance, *moment),
        )
        found |= {who: min(count, places) for who, count, places in rows}
        found |= _who_left(store, performance, since)
    return found


def _after(performance: PerformanceId, since: Since) -> tuple[str, tuple[int, ...]]:
    moment = since.get(performance, 0)
    return (" AND at_ms + offset_ms > ?", (moment,)) if moment else ("", ())


def _who_left(store: RowStore, performance: PerformanceId, since: Since) -> dict[bytes, int]:
    """The same for whoever was ever scanned out: few, and order matters."""
    return {
        who: min(presence(passages(scans)).inside, max(max(row.places, 1) for row in scans))
        for who, scans in _scans_of_leavers(store, performance, since)
    }


def left(store: RowStore, performances: tuple[PerformanceId, ...], since: Since = _ALWAYS) -> int:
    """People who went out and have not come in again."""
    total = 0
    for performance in performances:
        for _, scans in _scans_of_leavers(store, performance, since):
            known = list(passages(scans))
            came = sum(one.count for one in known if one.direction == "in")
            places = max(max(row.places, 1) for row in scans)
            total += max(0, min(came, places) - presence(known).inside)
    return total


def _scans_of_leavers(
    store: RowStore, performance: PerformanceId, since: Since
) -> list[tuple[bytes, list[Admission]]]:
    """Of each ticket, or code without one, that was scanned out."""
    after, moment = _after(performance, since)
    out = f"""SELECT DISTINCT ticket, code FROM admission
 WHERE performance = ? AND verdict = 'out'{after}"""  # noqa: S608 - our own words
    asked = {
        ticket or code: ("ticket = ?", ticket) if ticket else ("code = ? AND ticket = x''", code)
        for ticket, code in store.conn.execute(out, (performance, *moment))
    }
    return [
        (
            who,
            store.select(
                Admission, f"performance = ? AND {where}{after}", (performance, value, *moment)
            ),
        )
        for who, (where, value) in asked.items()
    ]


def strangers(store: RowStore, performances: tuple[PerformanceId, ...]) -> int:
    """People of whom somebody entered by a signature that is not in this copy yet: sold somewhere
    else since, so that they are expected beside those that are; of a group all.
    """
    total = 0
    for performance in performances:
        total += store.conn.execute(
            "SELECT coalesce(sum(places), 0) FROM (SELECT max(max(places, 1)) AS places"  # noqa: S608 - our own words
            f" FROM admission a WHERE performance = ? AND ticket = x'' AND {_ENTERED}"
            " AND NOT EXISTS (SELECT 1 FROM code c"
            " WHERE c.performance = a.performance AND c.code = a.code) GROUP BY code)",
            (performance,),
        ).fetchone()[0]
    return total


def valid_tickets(store: RowStore, performances: tuple[PerformanceId, ...]) -> int:
    """Valid tickets of these performances in this copy, and places on codes of other systems."""
    total = 0
    for performance in performances:
        total += store.conn.execute(
            "SELECT (SELECT count(*) FROM ticket WHERE performance = ?1 AND state = 'valid')"
            " + (SELECT coalesce(sum(admits), 0) FROM code"
            " WHERE performance = ?1 AND source <> '' AND state = 'valid')",
            (performance,),
        ).fetchone()[0]
    return total


def by_door(
    store: RowStore, performances: tuple[PerformanceId, ...], since: Since = _ALWAYS
) -> tuple[tuple[str, int], ...]:
    """People who came in by the name of the door, the most first; "" for one without a name."""
    found: Counter[str] = Counter()
    for performance in performances:
        after, moment = _after(performance, since)
        rows = store.conn.execute(
            f"SELECT door, sum({_COUNT}) FROM admission"  # noqa: S608 - our own words
            f" WHERE performance = ? AND {_ENTERED}{after} GROUP BY door",
            (performance, *moment),
        )
        found.update(dict(rows.fetchall()))
    return tuple(found.most_common())


def by_price(
    store: RowStore, catalogue: Catalogue, performances: tuple[PerformanceId, ...],
    inside: dict[bytes, int],
) -> tuple[tuple[str, int, int], ...]:  # fmt: skip
    """By the name of the price type: people inside, and valid tickets; the most inside first.

    Who is inside without a ticket in this copy has no price here: "" and no ticket.
    """
    came: Counter[str] = Counter()
    sold: Counter[str] = Counter()
    for performance in performances:
        offer = catalogue.offer(store, performance)
        names = {one.id: one.name for one in offer.prices.types} if offer else {}
        rows = store.conn.execute(
            "SELECT id, price_type, state FROM ticket WHERE performance = ?", (performance,)
        )
        for id_, price_type, state in rows:
            name = names.get(price_type, "")
            came[name] += inside.get(id_, 0)
            sold[name] += state == "valid"
    if came:
        came[""] += sum(inside.values()) - came.total()
    return tuple(
        (name, count, sold[name]) for name, count in came.most_common() if count or sold[name]
    )


def last_scans(
    store: RowStore, catalogue: Catalogue, device: bytes, limit: int, now_ms: int,
    strange: Sequence[Strange] = (),
) -> tuple[ScanRow, ...]:  # fmt: skip
    """A door's newest scans, as it made them: its clock may have been set back since, and what it
    scanned before that looks newer than what it scans now.
    """
    rows = [
        row
        for when in ("<=", ">")
        for row in store.select(
            Admission, f"device = ? AND at_ms {when} ? ORDER BY at_ms DESC LIMIT ?",
            (device, now_ms, limit * _AROUND),
        )
    ]  # fmt: skip
    known: list[Admission | Strange] = [*rows, *strange]  # of one place the strange one came later
    known.sort(key=lambda row: (row.seq, isinstance(row, Strange), row.at_ms), reverse=True)
    double = _doubles(store)
    return tuple(
        ScanRow(row.at_ms, Verdict.FOREIGN, "") if isinstance(row, Strange)
        else _scan_row(store, catalogue, row, double)
        for row in known[:limit]
    )  # fmt: skip


def double_scans(store: RowStore, catalogue: Catalogue, device: bytes) -> tuple[ScanRow, ...]:
    """Scans of a door whose ticket another door let in as well, until somebody decides."""
    double = _doubles(store)
    rows = (store.get(Admission, (event,)) for event in sorted(double))
    own = [row for row in rows if row is not None and row.device == device]
    own.sort(key=lambda row: -row.at_ms)
    return tuple(_scan_row(store, catalogue, row, double) for row in own)


def _doubles(store: RowStore) -> frozenset[bytes]:
    """Events of all open double entries."""
    found = store.conn.execute(
        "SELECT members FROM conflict WHERE kind = 'double_entry' AND state = 'open'"
    )
    return frozenset(event for (members,) in found for event in _decode(members))


def _scan_row(
    store: RowStore, catalogue: Catalogue, scan: Admission, double: frozenset[bytes]
) -> ScanRow:
    found = catalogue.performance(store, PerformanceId(scan.performance))
    cancelled = scan.verdict == Verdict.CANCELLED
    return ScanRow(
        scan.at_ms, Verdict(scan.verdict), _label(store, catalogue, scan, found),
        found.starts_local if found else "", scan.event, scan.direction,
        scan.count if scan.seq else 1, max(1, scan.places), scan.back_ms > 0,
        scan.event in double,
        cancelled and was_refunded(store, store.get(Ticket, (scan.ticket,))),
    )  # fmt: skip


def _label(
    store: RowStore, catalogue: Catalogue, scan: Admission, found: Performance | None
) -> str:
    plan = catalogue.plan(store, found.plan) if found else None
    if plan is None or not 0 <= scan.seat < len(plan.seats):
        return found.title if found else ""
    return plan.seats[scan.seat].label
