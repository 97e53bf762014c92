"""kill -9 between a web sale's commit and its second copy: no order is lost, none is doubled."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
import requests

from boxoffice.fold.rows import Order, Payment, Ticket
from sync.server.files import WITNESS
from sync.server.witness import ServerWitness
from sync.shop.api import PREFIX
from sync.shop.managing import ShopOffice
from sync.shop.rule import WebRule
from tests.e2e.dying_server import WHERE
from tests.sync.databases import backup, put_back
from tests.sync.shop.storefront import FULL, furnish
from tests.sync.test_side_by_side import answers, free_port
from tests.sync.world import World

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]

ROOT = Path(__file__).parents[2]
ORDERS = 12


class DyingServer:
    """A server process that is started again each time it has died."""

    def __init__(self, data: Path, where: str, seed: int) -> None:
        self.data, self.where = data, where
        self.copy = data / "copy"
        self.rng = random.Random(seed)
        self.deaths = 0
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, last: int = 0) -> None:
        """Begin; it dies with its `last`-th sale or cancellation (0: some one soon)."""
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        soon = str(last or self.rng.randint(1, 4))
        words = [str(self.data), str(self.port), str(self.copy), self.where, soon]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.dying_server", *words], cwd=ROOT, env=os.environ
        )
        until = time.monotonic() + 40
        while not answers(self.url):
            if self.process.poll() is not None:  # it may die copying what its last life had not
                self.deaths += 1
                return self.start()
            assert time.monotonic() < until, "the server does not come up"
        return None

    def ask(self, method: str, path: str, key: str, body: object = None) -> requests.Response:
        """As a shop asks: the same again until there is an answer."""
        headers = {"Authorization": f"Bearer {key}", "Idempotency-Key": path}
        while True:
            try:
                told = requests.request(
                    method, f"{self.url}{PREFIX}{path}", json=body, headers=headers, timeout=20
                )
            except requests.RequestException:
                assert self.process is not None
                self.process.wait(20)
                self.deaths += 1
                self.start()
                continue
            assert told.status_code < 500, told.text
            return told

    def stop(self) -> None:
        assert self.process is not None
        self.process.terminate()
        self.process.wait(20)


class Record:
    """What the shop was told, outside of the server."""

    def __init__(self) -> None:
        self.tickets: dict[str, list[str]] = {}
        self.cancelled: dict[str, str] = {}


def sell(server: DyingServer, world: World, key: str, n: int, record: Record) -> None:
    """One order of two seats; of every third one ticket is taken back."""
    evening, seats = world.performance.hex(), [2 * n, 2 * n + 1]
    items = {"items": [{"performance": evening, "seats": seats}]}
    headers = {"Authorization": f"Bearer {key}", "Idempotency-Key": f"basket-{n}"}
    while True:
        try:
            held = requests.post(
                f"{server.url}{PREFIX}/holds", json=items, headers=headers, timeout=20
            )
            break
        except requests.RequestException:
            server.start()
    assert held.status_code == 201, held.text
    wanted = {
        "hold": held.json()["id"], "paid_cents": 3000, "payment_reference": f"psp-{n}",
        "tickets": [
            {"performance": evening, "seat": seat, "price_type": FULL.hex()} for seat in seats
        ],
    }  # fmt: skip
    told = server.ask("PUT", f"/orders/W{n}", key, wanted)
    assert told.status_code == 200, told.text
    record.tickets[f"W{n}"] = [ticket["id"] for ticket in told.json()["tickets"]]
    if n % 3 == 0:
        one = record.tickets[f"W{n}"][0]
        body = {"refund_reference": f"back-{n}", "tickets": [one]}
        assert server.ask("POST", f"/orders/W{n}/cancel", key, body).status_code == 200
        record.cancelled[f"W{n}"] = one


@pytest.mark.parametrize("where", WHERE)
def test_no_order_is_lost_or_doubled(tmp_path: Path, where: str) -> None:
    """Neither by the kills nor by a database put back to before all of them."""
    world = World(tmp_path)
    furnish(world, world.house, world.performance)
    office = ShopOffice(world.server, world.house)
    office.set_rule(WebRule(cancel_hours=0, closes_minutes=0))
    key = office.new_key("webshop", 100_000)
    world.record("performance", world.performance, starts_local="2099-01-15T20:00")
    world.server.close()
    server, record = DyingServer(tmp_path, where, seed=ORDERS), Record()
    server.start(1)
    backup(tmp_path / "server.db", tmp_path / "before.db")
    for n in range(ORDERS):
        sell(server, world, key, n, record)
    assert server.deaths >= 4
    _whole(world, record)
    kept = ServerWitness(tmp_path / "copy" / WITNESS)
    copied = [event.hash for event in kept.kept()]
    kept.close()
    assert len(copied) == len(set(copied))
    server.stop()
    put_back(tmp_path / "server.db", tmp_path / "before.db")
    server.where = "never"
    server.start()
    _whole(world, record)
    server.stop()
    world._looking.dispose()


def _whole(world: World, record: Record) -> None:
    """Each order once, each ticket as the shop was told, each cent once."""
    tickets = {row.id.hex(): row.state for row in world.rows_of(Ticket)}
    told = {
        id_: "void" if id_ == record.cancelled.get(order) else "valid"
        for order, ids in record.tickets.items()
        for id_ in ids
    }
    assert tickets == told
    assert len(world.rows_of(Order)) == len(record.tickets) == ORDERS
    paid = sorted(row.cents for row in world.rows_of(Payment))
    assert paid == [-1500] * len(record.cancelled) + [3000] * ORDERS
    assert not world.open_conflicts()
