"""The reckoning of an evening: each planted fault turns its number."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from boxoffice.journal.kinds import ClosedTotal, ShiftClose, ShiftOpen, SoldPayment
from boxoffice.reckoning import reckon
from boxoffice.replica.database import open_database
from tests.sync.till import Till
from tests.sync.world import START_MS, World

CUT_MS, BACK_MS = START_MS + 10_000, START_MS + 20_000


class Evening:
    """Two desks and a door: two tickets online, one while cut off, one scan, everything in step."""

    def __init__(self, folder: Path) -> None:
        self.world = World(folder)
        self.one, self.two, self.door = (
            self.world.enrol("desk"), self.world.enrol("desk"), self.world.enrol("door"),
        )  # fmt: skip
        self.one.claim(1, 2)
        self.two.claim(3, 4)
        self.first = self.one.sell(1, 2)
        self.world.settle()
        self.world.clock.now = CUT_MS
        self.second = self.two.sell(3)
        self.world.clock.now = BACK_MS
        self.door.scan(self.first.tickets[0].code, self.first.tickets[0].id)
        self.door.scan(self.first.tickets[0].code, self.first.tickets[0].id, "already_used")
        self.world.settle()

    def reckoned(self) -> dict[str, Any]:
        """The numbers, from the files alone."""
        files = [till.replica.path for till in (self.one, self.two, self.door)]
        return reckon(self.world.folder / "server.db", files, CUT_MS, BACK_MS)

    def at_the_server(self, sql: str) -> None:
        """Somebody changed the server's rows."""
        conn = open_database(self.world.folder / "server.db")
        conn.execute(sql)
        conn.close()


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[Evening]:
    """A sound evening."""
    made = Evening(tmp_path)
    yield made
    made.world.close()


SOUND = {
    "sold_online": 2, "sold_offline": 1, "orders": 2, "admitted": 1,
    "refused": {"already_used": 1}, "admitted_by_signature": 0, "waiting_after_sync": 0,
    "open_conflicts": 0, "seat_sold_twice": 0, "sales_unbalanced": 0,
    "sales_missing_on_server": 0, "tickets_on_server": 3, "replicas_like_server": 3,
    "replicas": 3, "tables_that_differ": [], "journals_broken": 0,
}  # fmt: skip


def turned(evening: Evening) -> dict[str, Any]:
    """The numbers that differ from those of the sound evening."""
    found = evening.reckoned()
    return {name: found[name] for name, sound in SOUND.items() if found[name] != sound}


def test_a_sound_evening(evening: Evening) -> None:
    """Counted by hand: three seats, two orders of 30.00 and 15.00, one entry, one refusal."""
    assert turned(evening) == {}
    assert evening.reckoned()["totals"]["payments"] == {"cash": "45.00"}


def test_a_sale_is_offline_from_the_cut_until_the_return(evening: Evening) -> None:
    """To the millisecond."""
    files = [evening.two.replica.path]
    late = reckon(evening.world.folder / "server.db", files, CUT_MS + 1, BACK_MS)
    early = reckon(evening.world.folder / "server.db", files, CUT_MS - 5, CUT_MS)
    assert (late["sold_offline"], early["sold_offline"], early["sold_online"]) == (0, 0, 1)


def test_a_seat_sold_twice(evening: Evening) -> None:
    """Two desks sold seat 1: the number and the conflict tell it."""
    evening.two.sell(1, grant=b"")
    evening.world.settle()
    found = turned(evening)
    assert found["seat_sold_twice"] == 1
    assert found["open_conflicts"] == 1
    assert found["sold_online"] == 3


def test_an_unbalanced_sale(evening: Evening) -> None:
    """A cent that is nowhere; a line that its tickets do not make up."""
    sale = evening.one.sale_of((2,), b"")
    for wrong in (
        msgspec.structs.replace(sale, payments=(SoldPayment("cash", 1499),)),
        msgspec.structs.replace(sale, order=b"o" * 16, rounding=1),
        msgspec.structs.replace(sale, order=b"q" * 16, tickets=()),
    ):
        evening.one.replica.commit(wrong)
    assert turned(evening)["sales_unbalanced"] == 3


@pytest.mark.parametrize("what", ["body", "prev", "hash"])
def test_a_changed_byte(evening: Evening, what: str) -> None:
    """In an event, in a link, in a name: the journal is broken, and is still reckoned."""
    evening.one.stop()
    conn = open_database(evening.one.folder / "device.db")
    value = bytes(conn.execute(f"SELECT {what} FROM journal WHERE kind = 'sale'").fetchone()[0])  # noqa: S608
    flipped = bytes((value[0] ^ 0x40,)) + value[1:]
    conn.execute(f"UPDATE journal SET {what} = ? WHERE kind = 'sale'", (flipped,))  # noqa: S608
    conn.close()
    evening.one.start()
    assert evening.reckoned()["journals_broken"] >= 1


CHANGES: dict[str, Callable[[Evening], None]] = {
    "ticket": lambda e: e.at_the_server("UPDATE ticket SET cents = cents + 1 WHERE seat = 1"),
    "seat": lambda e: e.at_the_server("DELETE FROM seat WHERE seat = 4"),
    "admission": lambda e: e.at_the_server("UPDATE admission SET door = 'elsewhere'"),
    "device": lambda e: e.at_the_server("UPDATE device SET name = 'renamed' WHERE number = 2"),
}


@pytest.mark.parametrize("table", CHANGES)
def test_a_replica_that_differs(evening: Evening, table: str) -> None:
    """One cell of one row: no replica is like the server, and the table is named."""
    CHANGES[table](evening)
    found = turned(evening)
    assert found["tables_that_differ"] == [table]
    assert found["replicas_like_server"] == 0


def test_an_event_that_waits(evening: Evening) -> None:
    """It is in one journal and not on the server; that replica is ahead of the others."""
    evening.two.sell(4)
    found = turned(evening)
    assert (found["waiting_after_sync"], found["sales_missing_on_server"]) == (1, 1)
    assert found["replicas_like_server"] == 2


def test_a_sale_that_the_server_lost(evening: Evening) -> None:
    """Acknowledged, and not there: what the promise forbids."""
    evening.at_the_server("DELETE FROM event WHERE kind = 'sale'")
    assert turned(evening)["sales_missing_on_server"] == 2


def test_money_is_what_journals_and_z_reports_say(evening: Evening) -> None:
    """Float out, cash sales in; a Z that differs by a cent is seen."""
    close_till(evening.one, 10_000, 13_000)
    close_till(evening.two, 5000, 6499)
    totals = evening.reckoned()["totals"]
    assert totals["payments"] == {"cash": "45.00"}
    assert totals["z_reports"] == totals["counted"] == {"cash": "44.99"}


def close_till(till: Till, float_cents: int, cents: int) -> None:
    """A shift that was counted to the cent of what its Z says."""
    shift, house = till.replica.new_id(), till.world.house
    till.replica.commit(ShiftOpen(shift, house, 1, float_cents))
    totals = (ClosedTotal("cash", cents, cents),)
    till.replica.commit(ShiftClose(shift, house, "1-0001", totals, 0))


def test_a_second_incarnation_is_not_broken(evening: Evening) -> None:
    """Each incarnation is a chain of its own."""
    evening.one.replica.begin_incarnation(2)
    evening.one.sell(2, grant=b"")
    assert evening.reckoned()["journals_broken"] == 0
