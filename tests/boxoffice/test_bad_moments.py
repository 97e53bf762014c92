"""A full disk and a killed desk: nothing half-sold, nothing lost, and the next sale works."""

import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Order, Payment, Ticket
from boxoffice.gate import Gate
from boxoffice.ids import Cents
from boxoffice.journal.event import GENESIS, chain_hash
from boxoffice.replica.replica import Replica
from boxoffice.views import Verdict
from tests.boxoffice.door import Door
from tests.full_disk import fill_up, make_room
from tests.hall import TONIGHT
from tests.house import House, cash, standing

ROOT = Path(__file__).parents[2]
KILLS = 15


def until_full(act: Callable[[], object]) -> None:
    """Do it again and again until the disk is full, which is said as such."""

    def again_and_again() -> None:
        for _ in range(10_000):
            act()

    with pytest.raises(Unavailable) as full:
        again_and_again()
    assert full.value.code == "disk_full"


def sound(replica: Replica) -> bool:
    """What SQLite itself says of the file."""
    answer = replica.reader().conn.execute("PRAGMA integrity_check").fetchone()[0]
    return bool(answer == "ok")


def test_a_full_disk_sells_nothing_and_loses_nothing(house: House) -> None:
    """Unavailable("disk_full"): not sold. What was sold stands, whole; with room it goes on."""
    house.ready()
    house.grant(pool="floor", places=100_000)
    fill_up(house)
    until_full(lambda: house.counter.sell(standing(3), cash()))
    until_full(lambda: house.counter.sell(standing(3), cash()))
    sold = house.events("sale")
    assert house.events("sale") == len(house.rows(Order)) == len(house.rows(Payment)) == sold
    assert len(house.rows(Ticket)) == len(house.counter.print_jobs()) == 3 * sold
    assert sound(house.replica)
    make_room(house)
    assert house.counter.sell(standing(1), cash()).number == f"2-{sold + 1:04d}"
    house.restart()
    house.log_in()
    assert house.counter.sell(standing(1), cash()).number == f"2-{sold + 2:04d}"
    assert sound(house.replica)


def test_a_full_disk_closes_no_till_and_admits_nobody(desk: House) -> None:
    """Each act says so and leaves everything as it was."""
    desk.sell(0)
    gate = Gate(desk.setting)
    gate.choose([TONIGHT], "Main door")
    text = Door(desk, gate).code_of(0)
    fill_up(desk)
    sell = desk.events("sale")
    until_full(lambda: gate.scan(text))
    scans = desk.events("admission")
    until_full(lambda: desk.counter.count_shift({"cash": Cents(17_200)}))
    assert (desk.events("sale"), desk.events("admission")) == (sell, scans)
    make_room(desk)
    assert gate.scan(text).verdict is Verdict.ALREADY_USED
    desk.counter.count_shift({"cash": Cents(17_200)})
    assert desk.counter.close_shift().z_number == "2-0001"


def killed_in_the_middle(folder: Path, seconds: float) -> list[str]:
    """What a desk said until it was killed: whole lines only."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.boxoffice.selling_process", str(folder)],
        cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    first = process.stdout.readline()
    threading.Timer(seconds, process.send_signal, [signal.SIGKILL]).start()
    lines = [first, *process.stdout.read().splitlines(keepends=True)]
    process.wait()
    process.stdout.close()
    return [line.decode().strip() for line in lines if line.endswith(b"\n")]


@pytest.mark.slow
@pytest.mark.e2e
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
def test_a_desk_killed_while_selling_loses_and_doubles_nothing(tmp_path: Path) -> None:
    """Whatever the strip said stands once: order, money, tickets and papers, gap-free numbers."""
    house = House(tmp_path)
    house.ready()
    house.grant(pool="floor", places=1_000_000)
    house.replica.close()
    rng = random.Random(11)
    told = [
        line for _ in range(KILLS) for line in killed_in_the_middle(tmp_path, rng.uniform(0, 0.25))
    ]
    house = House(tmp_path, furnished=True)
    assert not house.replica.restored
    orders = {f"{row.number} {row.id.hex()}": row for row in house.rows(Order)}
    assert KILLS <= len(told) == len(set(told))
    assert set(told) <= orders.keys()
    assert house.events("sale") == len(orders) <= len(told) + KILLS
    numbers = sorted(row.number for row in orders.values())
    assert numbers == [f"2-{n:04d}" for n in range(1, len(orders) + 1)]
    assert len(house.rows(Ticket)) == 2 * len(orders)
    assert house.count("SELECT count(*) FROM print_job") == 2 * len(orders)
    paid = sum(row.cents for row in house.rows(Payment))
    assert paid == sum(row.total + row.rounding for row in orders.values()) == 3600 * len(orders)
    prev = bytes(GENESIS)
    for before, digest, body in house.replica.reader().conn.execute(
        "SELECT prev, hash, body FROM journal ORDER BY seq"
    ):
        assert (bytes(before), bytes(digest)) == (prev, chain_hash(prev, body))
        prev = bytes(digest)
    assert sound(house.replica)
    house.log_in()
    assert house.counter.sell(standing(1), cash()).number == f"2-{len(orders) + 1:04d}"
    house.replica.close()
