"""The commands that need nothing but the domain: imports, and the proof of a journal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import click
import msgspec

from boxoffice.actions.editing import store_operator, store_plan
from boxoffice.actions.importing import import_event, plan_named
from boxoffice.clock import utc_from_ms
from boxoffice.errors import BoxOfficeError, Bug, Refused, Unavailable
from boxoffice.ids import BlobHash, OperatorId
from boxoffice.journal.event import GENESIS, UnknownEventError, chain_hash, decode, read_envelope
from boxoffice.platform.pins import require_usable
from boxoffice.programme import seating_plan, uitdatabank
from boxoffice.programme.imported import ImportedEvent
from boxoffice.queries.house import house_zone
from boxoffice.queries.people import operators
from boxoffice.replica.database import Connection, failures_named, open_database
from boxoffice.replica.replica import NOBODY, Replica
from boxoffice.workplace import Setting


def import_programme(replica: Replica, files: tuple[Path, ...], plan: str) -> None:
    """Import UiTdatabank files; one line per event, one per thing left out.

    Refused("unknown_plan") before anything is written; a file that cannot be read or is no
    event stops there, what came before it stands.
    """
    pinned = _plan(replica, plan)
    zone = house_zone(replica.reader(), replica.house)
    for file in files:
        for event in _events(file, replica, zone):
            done = import_event(replica, event, pinned, NOBODY)
            click.echo(
                f"{file.name}: {done.title} · {done.performances} performances, "
                f"{done.sellable} can be sold · {_news(done.changed)}"
            )
            for left in done.omissions:
                click.echo(f"  {left.path}: {left.code} {left.detail}".rstrip())


def _events(file: Path, replica: Replica, zone: str) -> list[ImportedEvent]:
    with _naming(file):
        documents = uitdatabank.read_file(file)
        return [uitdatabank.read_event(found, replica.house, zone) for found in documents]


@contextmanager
def _naming(file: Path) -> Iterator[None]:
    """Which of several files an error is about."""
    try:
        yield
    except BoxOfficeError as error:
        error.params.setdefault("file", str(file))
        raise


def _plan(replica: Replica, name: str) -> BlobHash | None:
    if not name:
        return None
    found = plan_named(replica, name)
    if found is None:
        raise Refused("unknown_plan", name=name)
    return found


def _news(changed: int) -> str:
    return f"{changed} documents written" if changed else "nothing new"


def import_plans(replica: Replica, files: tuple[Path, ...]) -> None:
    """Import pretix plans. All are read before the first is written: nothing half-done."""
    plans = []
    for file in files:
        with _naming(file):
            plans.append((file, seating_plan.read_file(file)))
    for file, plan in plans:
        store_plan(replica, plan, NOBODY)
        click.echo(f"{file.name}: {plan.name} · {len(plan.seats)} seats, {len(plan.ranks)} ranks")


def add_operator(setting: Setting, name: str, pin: str, roles: tuple[str, ...]) -> None:
    """A person with the next free tile. Refused("pin_too_short")."""
    require_usable(pin)
    replica = setting.replica
    known = operators(replica.reader(), replica.house)
    number = 1 + max((person.number for person in known), default=0)
    store_operator(
        replica, OperatorId(replica.new_id()), number, name, pin, roles,
        setting.secrets["pepper"], NOBODY,
    )  # fmt: skip
    click.echo(f"{number}: {name}")


def open_journal(path: Path) -> tuple[Connection, str]:
    """A database read-only, and the name of its journal table: a device's or the server's.

    Raises Unavailable("database_…") when it is neither.
    """
    if not path.exists():
        raise Unavailable("database_unopenable", path=str(path))
    conn = open_database(path, read_only=True)
    with _readable(path):
        tables = {row[0] for row in conn.execute("SELECT name FROM sqlite_master")}
    for table in ("journal", "event"):
        if table in tables:
            return conn, table
    raise Unavailable("database_corrupt", path=str(path))


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """A file that is no database of ours, or a damaged one, is named as such."""
    try:
        with failures_named(path):
            yield
    except (Bug, msgspec.MsgspecError) as error:
        raise Unavailable("database_corrupt", path=str(path)) from error


def show_journal(path: Path, limit: int) -> None:
    """The newest events, oldest of them first."""
    conn, table = open_journal(path)
    order = "incarnation DESC, seq"
    if table == "event":
        order = f"received_ms DESC, device, {order}"
    with _readable(path):
        rows = conn.execute(
            f"SELECT prev, body FROM {table} ORDER BY {order} DESC LIMIT ?",  # noqa: S608 - our own names
            (limit,),
        ).fetchall()
        for prev, body in reversed(rows):
            click.echo(_shown(prev, body))


def _shown(prev: bytes, body: bytes) -> str:
    try:
        event = decode(prev, body)
    except UnknownEventError as newer:
        return f"?  {newer}"
    envelope = event.envelope
    when = utc_from_ms(envelope.wall_ms).strftime("%Y-%m-%d %H:%M:%S")
    return (
        f"{envelope.device.hex()[-6:]}/{envelope.incarnation}/{envelope.seq:<5} {when}Z "
        f"{event.hash.hex()[:12]} {event.kind} v{envelope.version}"
    )


def verify_journal(path: Path) -> None:
    """Check each event's hash and its link to the one before.

    Refused("journal_broken", at=…) names the first that does not hold.
    """
    conn, table = open_journal(path)
    device = "device" if table == "event" else "x''"
    count = 0
    with _readable(path):
        rows = conn.execute(
            f"SELECT {device}, incarnation, seq, prev, hash, body, kind FROM {table}"  # noqa: S608 - our own names
            " ORDER BY 1, incarnation, seq"
        )
        for chain, events in groupby(rows, key=itemgetter(0, 1)):
            count += _verified(chain[1], events)
    click.echo(f"{path.name}: {count} events, every hash holds")


def _verified(
    incarnation: int, events: Iterable[tuple[bytes, int, int, bytes, bytes, bytes, str]]
) -> int:
    """Events of one chain. On a server a clone may fork it: a number comes twice, none is left
    out, and each event stands behind one that has the number before.
    """
    count, at = 0, 0
    before: set[bytes] = set()
    here: set[bytes] = {GENESIS}
    for _, _, seq, prev, digest, body, kind in events:
        if seq == at + 1:
            at, before, here = seq, here, set()
        whole = chain_hash(prev, body) == digest and _says(body, kind, incarnation, seq)
        if seq != at or prev not in before or not whole:
            raise Refused("journal_broken", at=f"{incarnation}/{seq}")
        here.add(digest)
        count += 1
    return count


def _says(body: bytes, kind: str, incarnation: int, seq: int) -> bool:
    """Whether the columns beside the bytes say what the bytes say; `unread` has none to compare."""
    if kind == "unread":
        return True
    envelope = read_envelope(body)
    return (envelope.kind, envelope.incarnation, envelope.seq) == (kind, incarnation, seq)
