"""Pushing sales to the server: full rows, feeds, chain and signature, as one device does it."""

import gc
import time

from benchmarks._desks import Desk, House
from benchmarks._served import POSTGRESQL, SQLITE, folder_and_database, open_server
from benchmarks.harness import Measure, at_least, median, row
from sync.protocol import MAX_EVENTS, PushRequest
from sync.server.core import Server

BATCHES = 12
SALES = MAX_EVENTS * BATCHES
PRETIX_PER_S = 5
"""pretix's order API on two cores."""


def _pushes(kind: str, limit: float) -> Measure:
    with folder_and_database(kind) as (folder, url):
        server = open_server(url, folder)
        desk = Desk(House(server, folder), SALES)
        batches = [desk.push(MAX_EVENTS) for _ in range(BATCHES)]
        gc.collect()
        gc.disable()  # as the harness does: it would bill the server for the journal's making
        try:
            seconds = [_push(server, ask) for ask in batches]
        finally:
            gc.enable()
        server.close()
    rate = MAX_EVENTS / median(seconds)
    return at_least(rate, limit, samples=len(seconds), beside=PRETIX_PER_S)


def _push(server: Server, ask: PushRequest) -> float:
    start = time.perf_counter()
    reply = server.push(ask)
    passed = time.perf_counter() - start
    if any(result.status != "applied" for result in reply.results):
        raise RuntimeError("a sale under a right was not applied")
    return passed


@row(
    name="push, one device, batches of 500 two-ticket sales, SQLite",
    goal="≥ 5,000 sales per s (pretix order API: 5 per s)",
    unit="1/s",
)
def push() -> Measure:
    """Every row, both feeds' chain, the device's signature; SQLite with FULL, one commit each."""
    return _pushes(SQLITE, 5000)


@row(
    name="push, one device, batches of 500 two-ticket sales, PostgreSQL",
    goal="≥ 4,000 sales per s (pretix order API: 5 per s)",
    unit="1/s",
)
def push_postgresql() -> Measure:
    """The same on PostgreSQL with fsync and synchronous commit."""
    return _pushes(POSTGRESQL, 4000)
