"""Afterwards: everybody syncs to rest, and the simulator's own checks read the databases."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack, closing
from pathlib import Path

import msgspec

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Order, Payment
from boxoffice.journal.event import GENESIS, chain_hash, decode
from boxoffice.journal.kinds import Sale
from boxoffice.replica.database import driver, open_database
from boxoffice.replica.rowstore import RowStore
from sync.client import HttpApi
from sync.copying import scopes_of
from sync.simulator import invariants, likeness
from sync.simulator.hall import HOUSE
from sync.simulator.happened import Happened
from sync.simulator.machine import Machine
from sync.simulator.oracle import Oracle
from tests.e2e.record import Record
from tests.e2e.stage import Stage

ROUNDS = 400
NONE: frozenset[str] = frozenset()


class Lost(AssertionError):
    """Something that was said to the outside is not there any more."""


class Damaged(AssertionError):
    """A file is not what its program wrote."""


def look(stage: Stage) -> RowStore:
    """The server's database, read beside it."""
    return RowStore(open_database(stage.database, read_only=True))


def require_acknowledged(stage: Stage, database: Path | None = None) -> None:
    """Raises Lost when the server, or this copy of it, does not have what it said it has."""
    with stage.record.lock:
        told = set(stage.record.acked)
    with closing(open_database(database or stage.database, read_only=not database)) as conn:
        stored = {bytes(digest) for (digest,) in conn.execute("SELECT hash FROM event")}
    if told - stored:
        raise Lost(f"{len(told - stored)} acknowledged events are not at the server")


def require_no_alarm(stage: Stage) -> None:
    """I9: nobody was taken for a restored copy or a clone, and the server forgot nothing."""
    strange = [began for began in stage.record.began if began[1] != 1 or began[2]]
    assert not strange, f"false alarm at a device: {strange[0]}"
    assert standing(stage) == (1, 0), "false alarm at the server"


def standing(stage: Stage) -> tuple[int, int]:
    """The server's epoch, and how many houses of it recover."""
    with closing(look(stage).conn) as conn:
        found = dict(conn.execute("SELECT name, value FROM meta").fetchall())
    recovering = found.get("recovering")
    return (
        msgspec.msgpack.decode(found["epoch"]),
        len(msgspec.msgpack.decode(recovering)) if recovering else 0,
    )


def require_sound(path: Path) -> None:
    """Raises Damaged when SQLite finds fault with its file."""
    try:
        with closing(open_database(path)) as conn:
            found = conn.execute("PRAGMA integrity_check").fetchall()
    except (Unavailable, driver.DatabaseError) as error:
        raise Damaged(f"{path.name}: {error}") from error
    if found != [("ok",)]:
        raise Damaged(f"{path.name}: {found[:3]}")


def require_chain(store: RowStore) -> None:
    """A device's journal, hash by hash and number by number. Raises Damaged."""
    before: dict[int, tuple[int, bytes]] = {}
    for incarnation, seq, prev, digest, body in store.conn.execute(
        "SELECT incarnation, seq, prev, hash, body FROM journal ORDER BY place"
    ):
        last = before.get(incarnation, (0, GENESIS))
        if (seq, prev) != (last[0] + 1, last[1]) or chain_hash(prev, body) != digest:
            raise Damaged(f"the chain breaks at {incarnation}-{seq}")
        before[incarnation] = (seq, digest)


def require_sales(record: Record, machines: list[Machine]) -> None:
    """Every sale that a customer was told of stands in one journal, once, for its money."""
    assert not record.twice, f"orders sold twice: {record.twice}"
    there: Counter[bytes] = Counter()
    paid: dict[bytes, int] = {}
    read: set[bytes] = set()
    for machine in machines:
        for prev, digest, body in machine.replica.reader().conn.execute(
            "SELECT prev, hash, body FROM journal WHERE kind = 'sale'"
        ):
            if digest in read:  # a clone has it too
                continue
            read.add(digest)
            event = decode(prev, body)
            if isinstance(event.payload, Sale):
                there[event.payload.order] += 1
                paid[event.payload.order] = sum(part.cents for part in event.payload.payments)
    lost = [order for order in record.sold if there[order] == 0]
    if lost:
        raise Lost(f"{len(lost)} of {len(record.sold)} sales are not in any journal")
    for order, cents in record.sold.items():
        assert there[order] == 1, f"{order.hex()} stands {there[order]} times"
        assert paid[order] == cents, order.hex()


def settle(machines: list[Machine], apis: dict[str, HttpApi], stage: Stage) -> None:
    """Everybody speaks to the server until nobody has news."""
    for _ in range(ROUNDS):
        for machine in machines:
            _sync(machine, apis[machine.name])
        with closing(look(stage).conn) as conn:
            store = RowStore(conn)
            restless = [m.name for m in machines if not likeness.at_head(store, m)]
        if not restless:
            return
    raise AssertionError(f"does not come to rest: {restless}")


def _sync(machine: Machine, api: HttpApi) -> None:
    device = machine.device
    for _ in range(6):
        if device.session.opened:
            break
        opening = device.open_request()
        device.on_open(opening, api.open(opening))
    for claim in device.open_claims():
        device.on_claim(claim, api.claim(claim, 10.0))
    while device.session.opened and (ask := device.push_request()) is not None:
        device.on_push(ask, api.push(ask))
    while device.session.opened:
        pull = device.pull_request()
        if not device.on_pull(pull, api.pull(pull)):
            return


def judge(stage: Stage, happened: Happened | None = None, copies: frozenset[str] = NONE) -> str:
    """Heal, stop the server, and ask every invariant; a line of numbers.

    Device processes must be over and the server up. `copies`: devices that ran on one database; a
    seat that both sold has a cause. Raises Lost, Broken or AssertionError.
    """
    happened = happened or Happened()
    with ExitStack() as stack:
        machines = [stage.machine(name) for name in stage.names]
        for machine in machines:
            machine.tainted = machine.name in copies
            stack.callback(machine.replica.close)
        require_sales(stage.record, machines)
        for machine in machines:
            require_chain(machine.replica.reader())
        settle(machines, {m.name: stage.api(m) for m in machines}, stage)
        require_acknowledged(stage)
        stage.kill_server()
        require_sound(stage.database)
        store = look(stage)
        stack.callback(store.conn.close)
        oracle = Oracle()
        for machine in machines:
            oracle.look(machine)
        invariants.at_rest(store, machines, oracle, happened)
        rows = likeness.rows_of(store, scopes_of(HOUSE))
        for machine in machines:
            likeness.alike(rows, machine)
            likeness.acknowledged(store, machine)
        likeness.rights_known(store, machines)
        _orders_told(stage.record, store)
        return _numbers(stage.record, store)


def _orders_told(record: Record, store: RowStore) -> None:
    """The overview at the server has every order once, and the money that the customers paid."""
    orders = {row.id for row in store.select(Order, "1")}
    missing = record.sold.keys() - orders
    if missing:
        raise Lost(f"{len(missing)} sales are not in the server's rows")
    paid: Counter[bytes] = Counter()
    for payment in store.select(Payment, "cents > 0"):
        paid[payment.order] += payment.cents
    wrong = [order.hex() for order, cents in record.sold.items() if paid[order] != cents]
    assert not wrong, f"other money than was paid: {wrong[:3]}"


def _numbers(record: Record, store: RowStore) -> str:
    events, conflicts = (
        store.conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - ours
        for table in ("event", "conflict")
    )
    return (
        f"{len(record.sold)} sales told, {len(record.acked)} acknowledgements,"
        f" {events} events stored, {conflicts} conflicts"
    )
