"""A server row never overwrites the effect of a pending event (sync.md §5)."""

import random
from collections.abc import Callable

import msgspec
import pytest

from boxoffice.errors import Unavailable
from boxoffice.fold.decisions import SEAT_KINDS
from boxoffice.fold.rows import Document, Order, Seat, Ticket
from boxoffice.journal.kinds import SoldPayment, Void
from sync.chain import link_of, next_chain
from sync.protocol import Page, Position, PullReply
from tests.sync.changing import reissue
from tests.sync.till import POOL, Till
from tests.sync.world import MakeWorld, World

SEEDS = 12


def cut(page: Page, asked: Position, most: int) -> Page:
    """The same page with fewer changes, as a slower day would have sent it."""
    changes = page.changes[:most]
    chain = asked.chain
    for change in changes:
        chain = next_chain(chain, change.link or link_of(change.rows))
    return msgspec.structs.replace(page, changes=changes, chain=chain)


def pull_some(till: Till, most: int) -> None:
    """A pull of which only so many changes come."""
    till.open()
    ask = till.device.pull_request()
    reply: PullReply = till.world.server.pull(ask)
    asked = {cursor.scope: cursor for cursor in ask.cursors}
    pages = tuple(cut(page, asked[page.scope], most) for page in reply.pages)
    till.device.on_pull(ask, msgspec.structs.replace(reply, pages=pages))


def test_a_row_of_yesterday_does_not_undo_a_sale_of_now(world: World) -> None:
    """The feed says granted while the sale is pending: the desk goes on seeing it sold."""
    one = world.enrol()
    ask = one.device.claim_request(world.house, world.performance, (1, 2), "", 0)
    reply = world.server.claim(ask)
    one.device.on_claim(ask, reply)
    sale = one.sell(1)
    one.pull()  # brings the grant, which is older than the sale
    assert one.seat(1).state == "sold"
    assert one.seat(1).ticket == sale.tickets[0].id
    one.restart()
    assert one.seat(1).state == "sold"
    one.sync()
    assert one.rows() == world.rows()


def test_an_acknowledged_event_stays_folded_until_its_rows_are_here(world: World) -> None:
    """Acknowledged is not settled: its effect stands until the cursor has passed it."""
    one = world.enrol()
    one.claim(1)
    one.sell(1)
    one.push()
    assert len(one.replica.pending) == 1
    pull_some(one, 0)
    assert one.seat(1).state == "sold"
    assert len(one.replica.pending) == 1
    one.sync()
    assert len(one.replica.pending) == 0


def test_an_own_edit_stands_over_what_others_did_meanwhile(world: World) -> None:
    """Pending fields stay on top of a newer document, whose other fields come through."""
    one, two = world.enrol(), world.enrol()
    one.edit("note", b"n" * 16, 0, text="old", colour="red")
    world.settle()
    one.edit("note", b"n" * 16, 1, text="mine")
    two.edit("note", b"n" * 16, 1, colour="blue")
    two.sync()
    pull_some(one, 100)
    row = one.row(Document, world.house, "note", b"n" * 16)
    assert row is not None
    assert msgspec.msgpack.decode(row.fields) == {"text": "mine", "colour": "blue"}
    world.settle()
    assert one.rows() == two.rows() == world.rows()


def test_a_restart_does_not_forget_which_code_a_new_one_took_the_place_of(world: World) -> None:
    """Two desks give one ticket a new code; the answer to the first is lost, and it starts again
    before it knows that the second one's stands: the code that stands admits (seed 4231).
    """
    one, two = world.enrol(), world.enrol()
    one.claim(1)
    sale = one.sell(1)
    world.settle()
    reissue(one, sale, b"first")
    one.open()
    told = one.device.push_request()
    assert told is not None
    world.server.push(told)  # and its answer never came
    reissue(two, sale, b"other")
    two.sync()
    one.pull()
    one.restart()
    world.settle()
    assert one.rows() == two.rows() == world.rows()


def test_returned_and_voided_seats_do_not_come_back(world: World) -> None:
    """Sale, void and return are pending when an old row of one of them comes: folding only
    what that row touches would put the seat back under the closed grant."""
    one = world.enrol()
    one.claim(1, 2)
    one.sync()
    sale = one.sell(1)
    one.push()
    one.void(sale)
    one.give_back(one.grant_of(2))
    assert one.seat(1).state == "free"
    pull_some(one, 1)
    assert one.seat(1).state == "free"
    one.restart()
    pull_some(one, 1)
    assert one.seat(1).state == "free"
    one.sync()
    assert one.rows() == world.rows()


def test_a_rolled_back_page_changes_nothing(world: World) -> None:
    """What is kept in memory about pending events follows the disk."""
    one = world.enrol()
    one.claim(1)
    one.sell(1)
    one.push()
    conn = one.replica._conn
    conn.execute(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON cursor"
        " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    )
    with pytest.raises(Unavailable, match="disk_full"):
        one.pull()
    conn.execute("DROP TRIGGER full")
    assert len(one.replica.pending) == 1
    assert one.seat(1).state == "sold"
    one.sync()
    assert len(one.replica.pending) == 0
    assert one.rows() == world.rows()


def own_sales_stand(till: Till, sales: dict[bytes, str]) -> None:
    """Whatever came in: an own sale is in the copy, with its tickets as we left them."""
    for order, state in sales.items():
        row = till.row(Order, order)
        assert row is not None
        tickets = till.replica.reader().select(Ticket, '"order" = ?', (order,))
        assert {ticket.state for ticket in tickets} == {state}


def one_step(till: Till, rng: random.Random, sales: dict[bytes, str]) -> None:
    """Something that a desk, or its network, does."""
    acts: list[Callable[[Till, random.Random, dict[bytes, str]], None]] = [
        sell, sell, risk, take_back, give_back, claim, push, pull, pull, restart, edit,
    ]  # fmt: skip
    rng.choice(acts)(till, rng, sales)


def sell(till: Till, rng: random.Random, sales: dict[bytes, str]) -> None:
    own = own_grants(till)
    seats = till.replica.reader().select(Seat, "state = 'granted' ORDER BY seat")
    mine = [seat.seat for seat in seats if seat.grant in own]
    if mine:
        sales[till.sell(rng.choice(mine)).order] = "valid"


def risk(till: Till, rng: random.Random, sales: dict[bytes, str]) -> None:
    sales[till.sell(rng.randrange(8), grant=b"", flag="risk").order] = "valid"


def take_back(till: Till, rng: random.Random, sales: dict[bytes, str]) -> None:
    valid = sorted(order for order, state in sales.items() if state == "valid")
    if not valid:
        return
    order = rng.choice(valid)
    (ticket,) = till.replica.reader().select(Ticket, '"order" = ?', (order,))
    paid = (SoldPayment("cash", -ticket.cents),)
    till.replica.commit(Void(order, till.world.house, (ticket.id,), paid))
    sales[order] = "void"


def give_back(till: Till, rng: random.Random, _sales: dict[bytes, str]) -> None:
    own = sorted(own_grants(till))
    if own:
        till.give_back(rng.choice(own))


def claim(till: Till, rng: random.Random, _sales: dict[bytes, str]) -> None:
    till.open()
    till.claim(rng.randrange(8), rng.randrange(8, 16))


def push(till: Till, _rng: random.Random, _sales: dict[bytes, str]) -> None:
    till.open()
    till.push()


def pull(till: Till, rng: random.Random, _sales: dict[bytes, str]) -> None:
    pull_some(till, rng.randrange(4))


def restart(till: Till, _rng: random.Random, _sales: dict[bytes, str]) -> None:
    till.restart()


def edit(till: Till, rng: random.Random, _sales: dict[bytes, str]) -> None:
    till.edit("note", b"n" * 16, rng.randrange(6), **{f"f{rng.randrange(3)}": rng.random()})


def own_grants(till: Till) -> set[bytes]:
    rows = till.replica.reader().conn.execute(
        "SELECT id FROM grant_ WHERE device = ? AND state = 'active' AND pool = ''", (till.id,)
    )
    return {row[0] for row in rows}


@pytest.mark.parametrize("seed", range(SEEDS))
def test_any_order_of_acts_and_pages_ends_equal(make_world: MakeWorld, seed: int) -> None:
    """Three desks, pages in pieces, restarts: own sales never waver, and in the end all copies
    are the server's, nothing is pending, and no seat under a right is sold twice."""
    world = make_world(seed)
    rng = random.Random(seed)
    tills = [world.enrol() for _ in range(3)]
    sales: dict[int, dict[bytes, str]] = {till.number: {} for till in tills}
    tills[0].claim(pool=POOL, places=3)
    for _ in range(60):
        till = rng.choice(tills)
        one_step(till, rng, sales[till.number])
        own_sales_stand(till, sales[till.number])
    world.settle()
    world.settle()
    for till in tills:
        assert till.rows() == world.rows()
        assert len(till.replica.pending) == 0
        assert not till.replica.reader().conn.execute("SELECT 1 FROM held_back").fetchone()
    rightful = [t.seat for t in world.rows_of(Ticket, "state = 'valid' AND flag = ''")]
    assert len(rightful) == len(set(rightful))
    assert all(t.flag in ("", "risk", "late") for t in world.rows_of(Ticket))
    doubled(world)


def doubled(world: World) -> None:
    """I3, I5: a seat with several valid tickets has one open conflict that lists them all."""
    by_seat: dict[int, set[bytes]] = {}
    for ticket in world.rows_of(Ticket, "state = 'valid' AND seat >= 0"):
        by_seat.setdefault(ticket.seat, set()).add(ticket.id)
    listed = {
        conflict.seat: set(msgspec.msgpack.decode(conflict.members))
        for conflict in world.open_conflicts()
        if conflict.kind in SEAT_KINDS
    }
    for seat, tickets in by_seat.items():
        if len(tickets) > 1:
            assert tickets <= listed[seat]
        assert world.seat(seat).state in ("sold", "granted")
        if world.seat(seat).state == "granted":
            assert tickets <= listed[seat]
