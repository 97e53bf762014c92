"""The server as a process, asked over HTTP by clients in another process on the same cores."""

import os
import time
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from benchmarks._desks import Desk, House
from benchmarks._load import Outcome, Plan
from benchmarks._served import (
    POSTGRESQL,
    SQLITE,
    Served,
    folder_and_database,
    open_server,
    request,
)
from benchmarks.harness import Measure, at_least, at_most, percentile, row
from boxoffice.fold.rows import ORG_SCOPE, house_scope
from sync.protocol import MAX_WAIT_S, Position
from sync.server.core import Server
from sync.server.work import Work

CLIENTS = 64
PUSHES = 150
"""Per client."""
CLAIMS = 2000
CLAIMS_PER_S = 200
CLAIM_CLIENTS = 16
IDLE = 3000
IDLE_S = 2 * MAX_WAIT_S
NO_OP = b"GET /v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n"


@cache
def _single_pushes(kind: str) -> tuple[Outcome, Outcome]:
    """What 64 clients get that push one sale each, again and again; and from a no-op route."""
    with folder_and_database(kind) as (folder, url):
        server = open_server(url, folder)
        house = House(server, folder)
        desks = [Desk(house, PUSHES) for _ in range(CLIENTS)]
        plan = _side_by_side(desks)
        server.close()
        served = Served(folder, url)
        try:
            no_op = served.play(Plan(served.port, [[NO_OP] * PUSHES] * CLIENTS))
            pushed = served.play(Plan(served.port, plan))
        finally:
            served.stop()
    _require_answered(pushed, CLIENTS * PUSHES)
    return pushed, no_op


def _side_by_side(desks: Sequence[Desk]) -> list[list[bytes]]:
    """Each desk's pushes, made in turn as desks sell: ids tell when they were made, and those of
    one moment stand beside each other in the server's tables.
    """
    plan: list[list[bytes]] = [[] for _ in desks]
    for _ in range(PUSHES):
        for made, desk in zip(plan, desks, strict=True):
            made.append(request(desk, "/v1/push", desk.push(1)))
    return plan


def _require_answered(outcome: Outcome, wanted: int) -> None:
    if outcome.failed or len(outcome.latencies) != wanted:
        raise RuntimeError(f"{outcome.failed} of {wanted} requests failed")


def _rate(kind: str, goal: float = 1500) -> Measure:
    pushed, no_op = _single_pushes(kind)
    beside = len(no_op.latencies) / no_op.seconds
    rate = len(pushed.latencies) / pushed.seconds
    return at_least(rate, goal, samples=len(pushed.latencies), beside=beside)


def _p99(kind: str, goal: float = 100) -> Measure:
    pushed, no_op = _single_pushes(kind)
    beside = percentile(no_op.latencies, 99) * 1e3
    return at_most(pushed.latencies, goal, scale=1e3, beside=beside, of=_of_99)


def _of_99(samples: Sequence[float]) -> float:
    return percentile(samples, 99)


@row(
    name="single-sale pushes, 64 clients, SQLite",
    goal="≥ 1,500 per s beside a no-op route",
    unit="1/s",
)
def single_pushes() -> Measure:
    """Group commit: what waits together is committed together."""
    return _rate(SQLITE)


@row(name="… p99", goal="≤ 100 ms beside the no-op route's", unit="ms")
def single_pushes_p99() -> Measure:
    """The slowest of a hundred."""
    return _p99(SQLITE)


@row(
    name="single-sale pushes, 64 clients, PostgreSQL",
    goal="given: PostgreSQL has these two cores too; the goal is SQLite's",
    unit="1/s",
)
def single_pushes_postgresql() -> Measure:
    """The same code; fsync and synchronous commit on."""
    return _rate(POSTGRESQL, 500)


@row(name="… p99 on PostgreSQL", goal="given, beside the no-op route's", unit="ms")
def single_pushes_p99_postgresql() -> Measure:
    """The slowest of a hundred."""
    return _p99(POSTGRESQL, 300)


def _claims(kind: str) -> Measure:
    with folder_and_database(kind) as (folder, url):
        server = open_server(url, folder)
        house = House(server, folder)
        desks = [Desk(house) for _ in range(CLAIM_CLIENTS)]
        plan: list[list[bytes]] = [[] for _ in desks]
        for n in range(CLAIMS):
            desk = desks[n % CLAIM_CLIENTS]
            ask = desk.claim(2 * n, 2 * n + 1)
            plan[n % CLAIM_CLIENTS].append(request(desk, "/v1/claim", ask))
        server.close()
        served = Served(folder, url)
        try:
            outcome = served.play(Plan(served.port, plan, per_s=CLAIMS_PER_S))
        finally:
            served.stop()
    _require_answered(outcome, CLAIMS)
    return at_most(outcome.latencies, 50, scale=1e3, of=_of_99)


@row(name="claim of 2 seats, 200 per s, p99, SQLite", goal="p99 ≤ 50 ms", unit="ms")
def claims() -> Measure:
    """From when it was due: a queue counts. Durable and witnessed before the answer."""
    return _claims(SQLITE)


@row(name="claim of 2 seats, 200 per s, p99, PostgreSQL", goal="p99 ≤ 50 ms", unit="ms")
def claims_postgresql() -> Measure:
    """The same on PostgreSQL."""
    return _claims(POSTGRESQL)


@cache
def _idle() -> tuple[float, float, int]:
    """Seconds of processor per second, and MB more, for 3,000 devices in long polls."""
    with folder_and_database(SQLITE) as (folder, url):
        server = open_server(url, folder)
        house = House(server, folder)
        desks = [Desk(house) for _ in range(IDLE)]
        cursors = heads(server, ORG_SCOPE, house_scope(house.id))
        plan = [[request(desk, "/v1/pull", desk.pull(cursors, MAX_WAIT_S))] for desk in desks]
        server.close()
        served = Served(folder, url)
        try:
            before = _memory_mb(served.process.pid)
            with served.playing(Plan(served.port, plan, repeat_s=IDLE_S + MAX_WAIT_S)) as outcome:
                time.sleep(MAX_WAIT_S)  # all are connected, and their first polls are over
                spent, began = _processor_s(served.process.pid), time.monotonic()
                time.sleep(IDLE_S - 2)
                spent = _processor_s(served.process.pid) - spent
                load = spent / (time.monotonic() - began)
                more = _memory_mb(served.process.pid) - before
            polled = outcome()
        finally:
            served.stop()
    if polled.failed:
        raise RuntimeError(f"{polled.failed} polls failed")
    return load, more, len(polled.latencies)


def heads(server: Server, *scopes: str) -> tuple[Position, ...]:
    """The cursors of a device that has everything."""

    def known(work: Work) -> tuple[Position, ...]:
        sql = "SELECT head, chain FROM scope WHERE id = ?"
        rows = [work.store.run(sql, (scope,)).fetchone() for scope in scopes]
        return tuple(
            Position(scope, head, bytes(chain))
            for scope, (head, chain) in zip(scopes, rows, strict=True)
        )

    return server._transactions.run(known)  # noqa: SLF001 - pages would take minutes


def _memory_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    kb = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    return int(kb) / 1000


def _processor_s(pid: int) -> float:
    parts = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")


@row(name="3,000 idle devices in long polls: processor", goal="given (% of one core)", unit="%")
def idle_processor() -> Measure:
    """Each asks anew every 25 s."""
    load, _, polls = _idle()
    return at_most([load * 100], 50, beside=None) if polls else at_most([1e9], 50)


@row(name="3,000 idle devices in long polls: memory", goal="given (MB more than none)", unit="MB")
def idle_memory() -> Measure:
    """Of the server process, connections and waiting requests together."""
    _, more, _ = _idle()
    return at_most([more], 300)
