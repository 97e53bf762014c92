"""A manager who decides conflicts at a device of the test world."""

from __future__ import annotations

import pytest

from boxoffice.actions.deciding import Decision, decide
from boxoffice.catalog.plan import decode_plan
from boxoffice.errors import Refused
from boxoffice.fold.rows import Conflict
from boxoffice.ids import ConflictId, OperatorId, ShiftId
from boxoffice.replica.replica import Actor
from boxoffice.rules.ways_out import Outcome
from tests.sync.till import Till
from tests.sync.world import plan_blob

MANAGER = Actor(OperatorId(b"manager"), ShiftId(b"shift"))
PLAN = decode_plan(plan_blob())


def solve(till: Till, outcome: Outcome, keep: bytes = b"", actor: Actor = MANAGER) -> None:
    """The one open conflict that this desk knows."""
    (known,) = till.replica.reader().select(Conflict, "state = 'open'")
    decide(till.replica, ConflictId(known.id), Decision(outcome, "we talked", keep), PLAN, actor)


def refused(till: Till, code: str, outcome: Outcome, actor: Actor = MANAGER) -> None:
    """Nothing is written then."""
    head = till.replica.head
    with pytest.raises(Refused, match=code):
        solve(till, outcome, actor=actor)
    assert till.replica.head == head
