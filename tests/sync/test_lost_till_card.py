"""The card of a till that cannot be asked: what a person elsewhere says, and what is known."""

import pytest

from boxoffice.actions.cards import note_result
from boxoffice.fold.rows import CardIntent
from boxoffice.journal.kinds import CardIntent as Intent
from boxoffice.journal.kinds import CardResult
from boxoffice.replica.replica import Actor, Replica
from tests.sync.world import World


def _says_not_paid(replica: Replica, intent: bytes) -> None:
    note_result(replica, intent, "aborted", Actor(), by="person", reason="kassa stuk")


@pytest.mark.parametrize("reference", ["T1/000001/1", ""])
def test_who_had_not_heard_that_a_card_is_paid_does_not_unpay_it(
    world: World, reference: str
) -> None:
    """A manager without a network closes it as not paid, after the till had told the server that
    it is. It stays paid, and a line to do; who closes it knowing that, closes it.
    """
    till, manager = world.enrol(), world.enrol()
    intent = till.replica.new_id()
    till.replica.commit(Intent(intent, world.house, b"", 1250, "terminal", ()))
    till.replica.commit(CardResult(intent, world.house, "unknown"))
    world.settle()
    till.replica.commit(CardResult(intent, world.house, "approved", reference))
    till.sync()
    _says_not_paid(manager.replica, intent)
    world.settle()
    known = manager.row(CardIntent, intent)
    assert known is not None
    assert (known.state, known.reference) == ("approved", reference)
    assert till.rows() == manager.rows() == world.rows()
    _says_not_paid(manager.replica, intent)
    world.settle()
    closed = till.row(CardIntent, intent)
    assert closed is not None
    assert closed.state == "aborted"
    assert till.rows() == manager.rows() == world.rows()
