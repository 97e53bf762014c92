"""Feeds through the hub: verbatim, so that chains hold; never a word that is the server's."""

from boxoffice.fold.rows import Pii
from boxoffice.journal.kinds import PiiErase
from sync.protocol import Position, PullReply, PullRequest
from tests.sync.hub.building import Building


def test_a_till_without_internet_is_brought_up_to_date_by_the_hub(building: Building) -> None:
    """The same rows, the same cursors: with the server again nothing is read twice."""
    world = building.world
    till, other = world.enrol(), world.enrol()
    world.settle()
    other.edit("note", b"n" * 16, 0, text="news")
    other.sync()
    building.sync()
    building.pull(till)
    assert till.rows() == other.rows() == building.station.rows() == world.rows()
    assert not any(page.changes for page in till.pull().pages)


def test_own_sales_stay_on_top_of_the_hubs_pages(building: Building) -> None:
    """As with the server's: until the feed has passed them."""
    world = building.world
    till = world.enrol()
    till.claim(1)
    building.sync()
    till.sell(1)
    world.record("performance", world.performance, title="Later")
    building.sync()
    building.pull(till)
    assert till.seat(1).state == "sold"


def test_a_cursor_that_the_hub_cannot_vouch_for_gets_nothing(building: Building) -> None:
    """Another timeline, epoch or house's scope: no page, and no order to begin anew."""
    world = building.world
    till = world.enrol()
    building.sync()
    scope = f"house/{world.house.hex()}"
    for epoch, cursor in (
        (1, Position(scope, 1, b"x" * 32)),
        (2, Position(scope, 0, bytes(32))),
        (1, Position("house/00", 0, bytes(32))),
    ):
        reply = building.hub.pull(PullRequest(till.id, 1, b"", epoch, (cursor,)))
        assert reply.ok
        assert not any(page.changes for page in reply.pages)
        assert not reply.rebase
        assert not reply.lost_ack


def test_an_erased_value_leaves_the_hub_too_and_the_chain_holds(building: Building) -> None:
    """Whoever pulls later gets links, not names (design §4)."""
    world = building.world
    desk, late = world.enrol(), world.enrol()
    world.settle()
    item = Pii(b"r" * 16, world.house, b"salt" * 4, "Jozefien", 0)
    with desk.replica.write() as tx:
        tx.keep_private(item)
    desk.sync()
    building.sync()
    with building.store.read() as conn:
        assert conn.execute(
            "SELECT 1 FROM feed WHERE instr(rows, ?) > 0", (b"Jozefien",)
        ).fetchone()
    world.server.record(PiiErase(world.house, (item.ref,)))
    building.sync()
    with building.store.read() as conn:
        kept = [bytes(rows) for (rows,) in conn.execute("SELECT rows FROM feed")]
    assert kept
    assert not any(b"Jozefien" in rows for rows in kept)
    building.pull(late)
    assert late.rows() == world.rows()


def test_a_feed_that_the_hub_leaves_for_a_snapshot_is_kept_no_longer(building: Building) -> None:
    """Who is erased while the hub is away is not named by any page that it takes afterwards."""
    world = building.world
    desk = world.enrol()
    with desk.replica.write() as tx:
        tx.keep_private(Pii(b"r" * 16, world.house, b"salt" * 4, "Jozefien", 0))
    desk.sync()
    building.sync()
    held = "SELECT count(*) FROM feed WHERE instr(rows, ?) > 0"
    with building.store.read() as conn:
        assert conn.execute(held, (b"Jozefien",)).fetchone()[0] == 1
    scope = f"house/{world.house.hex()}"
    ask = building.station.device.pull_request()
    building.hub.feeds.took(ask, PullReply(ok=True, snapshots=(scope,)))
    with building.store.read() as conn:
        assert conn.execute(held, (b"Jozefien",)).fetchone()[0] == 0
    cursors = tuple(cursor for cursor in ask.cursors if cursor.scope == scope)
    reply = building.hub.pull(PullRequest(desk.id, 1, b"", ask.epoch, cursors))
    assert reply.pages == ()
