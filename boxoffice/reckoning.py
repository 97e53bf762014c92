"""The reckoning of an evening: numbers computed afterwards from databases and journals alone.

    python -m boxoffice.reckoning --server server.db --device k1.db --device k2.db --door d.db

It took no part in the evening: it opens every file read-only, reads the journals' bytes and the
server's rows, and compares them. Nothing here imports an action, a window or the sync threads.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click
import msgspec

from boxoffice.fold.rows import TABLES
from boxoffice.ids import Cents
from boxoffice.journal import kinds
from boxoffice.journal.event import GENESIS, Event, UnknownEventError, chain_hash, decode
from boxoffice.money import plain
from boxoffice.replica.database import Connection, open_database

_LOCAL_ONLY = frozenset({"pii"})
"""Personal values: a device may keep fewer persons than the server."""


@dataclass(slots=True)
class Journal:
    """One device's events, read and proven."""

    name: str
    conn: Connection
    events: list[Event] = field(default_factory=list)
    waiting: int = 0
    broken: int = 0


def read_journal(path: Path) -> Journal:
    """Decode a device's journal and check each hash and link."""
    conn = open_database(path, read_only=True)
    journal = Journal(path.parent.name, conn)
    heads: dict[int, bytes] = {}
    for incarnation, prev, digest, body, ack in conn.execute(
        "SELECT incarnation, prev, hash, body, ack FROM journal ORDER BY place"
    ):
        if chain_hash(prev, body) != digest or heads.get(incarnation, GENESIS) != prev:
            journal.broken += 1
        heads[incarnation] = digest
        try:
            journal.events.append(decode(prev, body))
        except (UnknownEventError, msgspec.MsgspecError):
            journal.broken += 1
        journal.waiting += ack < 2
    return journal


def read_model_digest(conn: Connection, house: bytes) -> dict[str, str]:
    """Per table, a hash over its rows in key order: two copies in step have the same."""
    digests = {}
    for table in TABLES:
        if table.TABLE in _LOCAL_ONLY:
            continue
        names = ", ".join(f'"{name}"' for name in table.__struct_fields__)
        key = ", ".join(str(n + 1) for n in range(table.KEY))
        where = "" if "house" not in table.__struct_fields__ else " WHERE house = ?"
        found = hashlib.sha256()
        for row in conn.execute(
            f'SELECT {names} FROM "{table.TABLE}"{where} ORDER BY {key}',  # noqa: S608 - our names
            (house,) if where else (),
        ):
            found.update(repr(tuple(row)).encode())
        digests[table.TABLE] = found.hexdigest()[:16]
    return digests


def sales(journals: list[Journal]) -> list[tuple[Event, kinds.Sale]]:
    """Every sale in every journal, those that are part of an exchange among them."""
    found = []
    for event in (event for journal in journals for event in journal.events):
        payload = event.payload
        if isinstance(payload, kinds.Exchange):
            payload = payload.sale
        if isinstance(payload, kinds.Sale):
            found.append((event, payload))
    return found


def _paid(payload: kinds.Payload) -> list[tuple[str, int]]:
    """Method and cents of all money that an event moves."""
    if isinstance(payload, kinds.Exchange):
        payload = payload.sale
    if isinstance(payload, kinds.Sale | kinds.Void | kinds.Settle):
        return [(payment.method, payment.cents) for payment in payload.payments]
    if isinstance(payload, kinds.PaymentChange):
        right = payload.cents + payload.rounding
        return [(payload.was, -payload.cents), (payload.now, right)]
    return []


def scans(journals: list[Journal]) -> list[kinds.Admission]:
    """Every readable scan in every journal."""
    return [
        event.payload
        for journal in journals
        for event in journal.events
        if isinstance(event.payload, kinds.Admission)
    ]


def seats_sold_twice(server: Connection) -> int:
    """Seats with more than one valid ticket, as the server's rows have it."""
    found: int = server.execute(
        "SELECT count(*) FROM (SELECT 1 FROM ticket WHERE state = 'valid' AND seat >= 0"
        " GROUP BY performance, seat HAVING count(*) > 1)"
    ).fetchone()[0]
    return found


def money(journals: list[Journal]) -> dict[str, Any]:
    """Per payment method: what the sales say, and what the shifts' Z reports say."""
    paid: Counter[str] = Counter()
    closed: Counter[str] = Counter()
    counted: Counter[str] = Counter()
    floats = 0
    for journal in journals:
        for event in journal.events:
            payload = event.payload
            for method, cents in _paid(payload):
                paid[method] += cents
            if isinstance(payload, kinds.ShiftOpen):
                floats += payload.cents
            elif isinstance(payload, kinds.ShiftCounted) or (
                isinstance(payload, kinds.ShiftClose) and not payload.uncounted
            ):
                for total in payload.totals:
                    closed[total.method] += total.expected
                    counted[total.method] += total.counted
    closed["cash"] -= floats
    counted["cash"] -= floats
    methods = sorted({*paid, *closed})
    return {
        "payments": {m: plain(Cents(paid[m])) for m in methods},
        "z_reports": {m: plain(Cents(closed[m])) for m in methods},
        "counted": {m: plain(Cents(counted[m])) for m in methods},
    }


def unbalanced(made: list[tuple[Event, kinds.Sale]]) -> int:
    """Sales for which Σ lines + rounding ≠ Σ payments + due, or Σ allocations ≠ Σ lines."""
    wrong = 0
    for _, sale in made:
        lines = sum(line.cents for line in sale.lines)
        parts = sum(part.cents for line in sale.lines for part in line.allocations)
        payments = sum(payment.cents for payment in sale.payments)
        tickets = sum(ticket.cents for ticket in sale.tickets)
        of_tickets = sum(line.cents for line in sale.lines if line.kind == "ticket")
        wrong += not (
            lines == parts == sale.total and tickets == of_tickets
            and lines + sale.rounding == payments + sale.due
        )  # fmt: skip
    return wrong


def reckon(server: Path, devices: list[Path], cut_ms: int, back_ms: int) -> dict[str, Any]:
    """All numbers of `evening.json`. A sale between the cut and the return was made offline."""
    journals = [read_journal(path) for path in devices]
    conn = open_database(server, read_only=True)
    house = conn.execute("SELECT id FROM document WHERE kind = 'house'").fetchone()[0]
    made = sales(journals)
    offline = [sale for event, sale in made if cut_ms <= event.envelope.wall_ms < back_ms]
    verdicts = Counter(scan.verdict for scan in scans(journals))
    admitted = sum(n for verdict, n in verdicts.items() if verdict.startswith("ok"))
    stored = {bytes(row[0]) for row in conn.execute("SELECT hash FROM event")}
    truth = read_model_digest(conn, house)
    replicas = [read_model_digest(journal.conn, house) for journal in journals]
    return {
        "sold_online": sum(len(sale.tickets) for _, sale in made) - _tickets(offline),
        "sold_offline": _tickets(offline),
        "orders": len(made),
        "admitted": admitted,
        "refused": {v: n for v, n in sorted(verdicts.items()) if not v.startswith("ok")},
        "admitted_by_signature": verdicts["ok_by_signature"],
        "waiting_after_sync": sum(journal.waiting for journal in journals),
        "open_conflicts": conn.execute(
            "SELECT count(*) FROM conflict WHERE state = 'open'"
        ).fetchone()[0],
        "totals": money(journals),
        "seat_sold_twice": seats_sold_twice(conn),
        "sales_unbalanced": unbalanced(made),
        "sales_missing_on_server": sum(event.hash not in stored for event, _ in made),
        "tickets_on_server": conn.execute("SELECT count(*) FROM ticket").fetchone()[0],
        "replicas_like_server": sum(replica == truth for replica in replicas),
        "replicas": len(replicas),
        "tables_that_differ": sorted(
            {name for replica in replicas for name in truth if replica[name] != truth[name]}
        ),
        "journals_broken": sum(journal.broken for journal in journals),
    }


def _tickets(sold: list[kinds.Sale]) -> int:
    return sum(len(sale.tickets) for sale in sold)


@click.command()
@click.option("--server", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--device", "devices", type=click.Path(path_type=Path, exists=True), multiple=True)
@click.option("--cut-ms", type=int, default=0, help="When the network was cut (UTC ms).")
@click.option("--back-ms", type=int, default=0, help="When it was back (UTC ms).")
@click.option("--out", type=click.Path(path_type=Path), default=None)
def main(
    server: Path, devices: tuple[Path, ...], cut_ms: int, back_ms: int, out: Path | None
) -> None:
    """Write the numbers of an evening as JSON."""
    text = json.dumps(reckon(server, list(devices), cut_ms, back_ms), indent=2)
    if out is not None:
        out.write_text(text + "\n")
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    main()
