"""What pending events do to the rows that come in, seen from the replica (sync.md §5)."""

from pathlib import Path

import msgspec

from boxoffice.fold.rows import Document, Grant, Row, Seat, Ticket, house_scope
from boxoffice.journal.event import Event, place_of
from boxoffice.journal.kinds import DocumentEdit, GrantReturn, SoldPayment, Void
from boxoffice.replica.replica import Replica
from tests.boxoffice.replica.till import GRANT, HOUSE, SHOW, give_rights, replica, sale

FOLLOWED = frozenset({house_scope(HOUSE)})


def arrive(made: Replica, *rows: Row, passed: tuple[Event, ...] = ()) -> None:
    """Rows come in, and the cursor passes these events."""
    places = [place_of(one.envelope.incarnation, one.envelope.seq) for one in passed]
    with made.write() as tx:
        made.pending.take(tx.store, rows, places, FOLLOWED)


def seat(made: Replica, number: int) -> Seat:
    found = made.reader().get(Seat, (SHOW, number))
    assert found is not None
    return found


def test_a_row_that_one_event_reads_folds_all_that_hang_together(tmp_path: Path) -> None:
    """The grant is read by the void alone; without the sale before it, the ticket would go."""
    made = replica(tmp_path)
    give_rights(made, 1)
    sold = sale(made, 1)
    made.commit(sold)
    made.commit(Void(sold.order, HOUSE, (sold.tickets[0].id,), (SoldPayment("cash", -1000),)))
    grant = made.reader().get(Grant, (GRANT,))
    assert grant is not None
    arrive(made, msgspec.structs.replace(grant, sell_until_ms=5))
    ticket = made.reader().get(Ticket, (sold.tickets[0].id,))
    assert ticket is not None
    assert ticket.state == "void"
    assert seat(made, 1).state == "granted"
    made.close()


def test_a_contested_grant_takes_its_return_back(tmp_path: Path) -> None:
    """The server says contested while the return is pending: returns of it do not count."""
    made = replica(tmp_path)
    give_rights(made, 1)
    made.commit(GrantReturn(GRANT, HOUSE, SHOW, (1,)))
    assert seat(made, 1).state == "free"
    grant = Grant(GRANT, HOUSE, SHOW, b"D" * 16, 1, b"", "contested", "", 0, 0, 0)
    arrive(made, grant)
    assert seat(made, 1).state == "granted"
    made.close()


def test_what_the_server_never_had_goes_when_the_event_is_settled(tmp_path: Path) -> None:
    """The server judged otherwise: the copy is the server's, exactly."""
    made = replica(tmp_path)
    event = made.commit(DocumentEdit(HOUSE, "note", b"n" * 16, 0, {"a": 1}))
    arrive(made, passed=(event,))
    assert made.reader().get(Document, (HOUSE, "note", b"n" * 16)) is None
    assert len(made.pending) == 0
    made.close()


def test_a_row_of_another_house_keeps_our_effect(tmp_path: Path) -> None:
    """Seats of another house come with the claim and never by a feed of ours: settling the sale
    must not put a sold seat back on sale.
    """
    made = replica(tmp_path)
    other = b"O" * 16
    with made.write() as tx:
        made.pending.take(tx.store, [Seat(SHOW, 1, other, "granted", GRANT, b"")])
    event = made.commit(sale(made, 1))
    arrive(made, passed=(event,))
    assert seat(made, 1).state == "sold"
    made.close()


def test_a_restart_remembers_what_was_held_back(tmp_path: Path) -> None:
    """Server rows held back survive the process, and stand when the event is settled."""
    made = replica(tmp_path)
    give_rights(made, 1)
    event = made.commit(sale(made, 1))
    arrive(made, Seat(SHOW, 1, HOUSE, "sold", b"", b"another ticket"))
    assert seat(made, 1).ticket == b"another ticket"  # the seat was not ours any more
    made.close()
    made = replica(tmp_path)
    assert len(made.pending) == 1
    arrive(made, passed=(event,))
    assert seat(made, 1).ticket == b"another ticket"
    assert not made.reader().conn.execute("SELECT 1 FROM held_back").fetchone()
    made.close()


def held_rows(made: Replica) -> int:
    found: int = made.reader().conn.execute("SELECT count(*) FROM held_back").fetchone()[0]
    return found


def test_what_the_server_had_sent_is_kept_with_the_event(tmp_path: Path) -> None:
    """No second table is written for it, and it stands after a restart when the server judged
    that the sale took nothing.
    """
    made = replica(tmp_path)
    give_rights(made, 1)
    event = made.commit(sale(made, 1))
    assert held_rows(made) == 0
    made.close()
    made = replica(tmp_path)
    arrive(made, passed=(event,))
    assert seat(made, 1) == Seat(SHOW, 1, HOUSE, "granted", GRANT, b"")
    made.close()


def test_the_next_event_on_the_row_inherits_what_the_server_had(tmp_path: Path) -> None:
    """The sale is settled and drops what it kept; the void after it still needs it."""
    made = replica(tmp_path)
    give_rights(made, 1)
    sold = sale(made, 1)
    first = made.commit(sold)
    ticket = made.reader().get(Ticket, (sold.tickets[0].id,))
    assert ticket is not None
    last = made.commit(Void(sold.order, HOUSE, (ticket.id,), (SoldPayment("cash", -1000),)))
    arrive(made, ticket, passed=(first,))
    made.close()
    made = replica(tmp_path)
    arrive(made, passed=(last,))
    assert seat(made, 1) == Seat(SHOW, 1, HOUSE, "granted", GRANT, b"")
    assert held_rows(made) == 0
    made.close()


def test_a_row_that_the_server_has_no_more_stays_gone(tmp_path: Path) -> None:
    """The copy was read anew without the seat, before the sale on it was settled."""
    made = replica(tmp_path)
    give_rights(made, 1)
    event = made.commit(sale(made, 1))
    with made.write() as tx:
        made.pending.forget_server_rows(tx.store, set())
    made.close()
    made = replica(tmp_path)
    arrive(made, passed=(event,))
    assert made.reader().get(Seat, (SHOW, 1)) is None
    assert held_rows(made) == 0
    made.close()


def test_a_version_left_over_never_wins_over_a_newer_one(tmp_path: Path) -> None:
    """A seat that was held back long ago is sold again, under another grant."""
    made = replica(tmp_path)
    give_rights(made, 1)
    newer = Seat(SHOW, 1, HOUSE, "granted", b"N" * 16, b"")
    with made.write() as tx:
        made.pending._held.keep(tx.store, (Seat(SHOW, 1, HOUSE, "free", b"", b""),))
    with made.write() as tx:
        tx.store.put((newer,))
    sold = sale(made, 1)
    ticket = msgspec.structs.replace(sold.tickets[0], grant=b"N" * 16)
    event = made.commit(msgspec.structs.replace(sold, tickets=(ticket,)))
    made.close()
    made = replica(tmp_path)
    arrive(made, passed=(event,))
    assert seat(made, 1) == newer
    made.close()
