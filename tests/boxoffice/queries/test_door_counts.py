"""What the door's screen counts after each scan, and what that costs in the eighth hour."""

from __future__ import annotations

from pathlib import Path

import msgspec

from boxoffice.fold.rows import Admission
from boxoffice.queries import door_counts
from tests.hall import HOUSE, TONIGHT
from tests.house import DESK, House

REFUSED = 20_000


def scan(n: int, verdict: str, direction: str = "in") -> Admission:
    """The nth scan of the evening, of a ticket of its own."""
    id_ = n.to_bytes(16, "big")
    return Admission(
        id_ * 2, HOUSE, TONIGHT, id_, id_[-5:], DESK, "Main door", direction, verdict, n, 0, 5, -1,
        id_[-8:], 1, 1, n, n,
    )  # fmt: skip


def test_what_was_refused_is_not_read_again_after_each_scan(tmp_path: Path) -> None:
    """Two came in, one of them left; twenty thousand others were shown the door. SQLite works a
    thousand times less than it would to look at them.
    """
    house = House(tmp_path)
    house.put(scan(1, "ok"), scan(2, "ok"), gone(2))
    house.put(*(scan(n, "already_used") for n in range(10, REFUSED)))
    store, steps = house.replica.reader(), 0

    def step() -> int:
        nonlocal steps
        steps += 1
        return 0

    store.conn.set_progress_handler(step, 100)
    assert sum(door_counts.entered(store, (TONIGHT,)).values()) == 1
    assert door_counts.by_door(store, (TONIGHT,)) == (("Main door", 2),)
    assert door_counts.strangers(store, (TONIGHT,)) == 0
    store.conn.set_progress_handler(None, 0)
    assert steps * 100 < REFUSED
    house.replica.close()


def gone(n: int) -> Admission:
    """Who came in by the nth scan goes out."""
    came = scan(n, "ok")
    return msgspec.structs.replace(scan(n + 3, "out", "out"), ticket=came.ticket, code=came.code)
