"""The card of an order on account, at the server: one intent, one payment, the same rows."""

from boxoffice.fold.rows import CardIntent, Order
from boxoffice.journal.kinds import CardIntent as Intent
from boxoffice.journal.kinds import Sale, Settle, SoldPayment
from tests.sync.world import World


def test_the_intent_and_the_payment_make_the_same_rows_everywhere(world: World) -> None:
    """Pushed apart: while the intent waits, and when the order is paid."""
    one, other = world.enrol(), world.enrol()
    one.claim(1, 2)
    world.settle()
    sold = one.sale_of((1,))
    due = Sale(sold.order, sold.number, sold.house, sold.lines, sold.tickets, (), sold.total,
               due=sold.total)  # fmt: skip
    one.replica.commit(due)
    intent = one.replica.new_id()
    one.replica.commit(Intent(intent, world.house, b"", due.total, "terminal", (), order=due.order))
    world.settle()
    waiting = other.row(CardIntent, intent)
    assert waiting is not None
    assert (waiting.state, one.row(CardIntent, intent)) == ("open", waiting)
    paid = (SoldPayment("card", due.total, reference="T1/000001/1"),)
    one.replica.commit(Settle(due.order, world.house, paid, intent=intent))
    world.settle()
    known, order = other.row(CardIntent, intent), other.row(Order, due.order)
    assert known is not None
    assert order is not None
    assert (known.state, known.order, order.state) == ("sold", due.order, "paid")
    assert one.rows() == other.rows() == world.rows()
