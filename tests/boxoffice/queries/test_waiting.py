"""How many own events wait for the server: right, and as quick in the eighth hour."""

from __future__ import annotations

from pathlib import Path

import pytest

from boxoffice.errors import Refused
from boxoffice.journal.kinds import Admission
from boxoffice.queries.waiting import Waiter
from boxoffice.replica.replica import Replica
from tests.boxoffice.replica.till import HOUSE, SHOW, give_rights, replica, sale

MANY = 5_000


def scan() -> Admission:
    """Somebody came in."""
    return Admission(SHOW, HOUSE, b"t" * 16, b"code1", "in", "ok", "Main door")


def acknowledged_in_vain(made: Replica, place: int) -> None:
    """The transaction that heard of it is rolled back."""
    with made.write() as tx:
        tx.acknowledge(place, 2, None)
        raise Refused("restored_copy")


def test_what_the_server_stored_waits_no_more(tmp_path: Path) -> None:
    """Sales apart; what is sent once more waits again; what is rolled back changes nothing."""
    made = replica(tmp_path)
    give_rights(made, 1)
    waiter = Waiter(made)
    assert (waiter.now().events, waiter.now().sales) == (0, 0)
    made.commit(sale(made, 1))
    made.commit(scan())
    assert (waiter.now().events, waiter.now().sales) == (2, 1)
    first, second = made.pending.places()
    with made.write() as tx:
        tx.acknowledge(first, 2, None)
    assert (waiter.now().events, waiter.now().sales) == (1, 0)
    made.commit(scan())
    assert waiter.now().events == 2
    with pytest.raises(Refused):
        acknowledged_in_vain(made, second)
    assert waiter.now().events == 2
    with made.write() as tx:
        made.pending.unsettle_all(tx.store)
    assert (waiter.now().events, waiter.now().sales) == (3, 1)
    made.close()


def test_only_what_is_new_is_counted(tmp_path: Path) -> None:
    """Five thousand wait, and one more: SQLite looks at the one."""
    made = replica(tmp_path)
    waiter, steps = Waiter(made), 0
    with made.write() as tx:
        for _ in range(MANY):
            tx.record(scan())
    assert waiter.now().events == MANY

    def step() -> int:
        nonlocal steps
        steps += 1
        return 0

    made.commit(scan())
    made.reader().conn.set_progress_handler(step, 10)
    assert waiter.now().events == MANY + 1
    made.reader().conn.set_progress_handler(None, 0)
    assert steps * 10 < MANY / 10
    made.close()
