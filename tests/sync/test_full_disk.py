"""A server whose disk is full stores nothing by half, says so, and goes on when there is room."""

import pytest
from sqlalchemy.exc import OperationalError

from boxoffice.journal.kinds import DocumentEdit
from tests.sync.world import World


def limit(world: World, pages: int) -> None:
    """Let the server's database grow by so many pages only."""
    with world.server.engine.connect() as conn:
        used = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count={used + pages}")


def test_a_push_that_finds_no_room_is_pushed_again(sqlite_world: World) -> None:
    """No acknowledgement, no half batch; with room the same push is stored whole."""
    world = sqlite_world
    one = world.enrol()
    for n in range(300):
        one.replica.commit(DocumentEdit(world.house, "note", b"%016d" % n, 0, {"x": "y" * 200}))
    ask = one.device.push_request()
    assert ask is not None
    limit(world, 10)
    with pytest.raises(OperationalError, match="full"):
        world.server.push(ask)
    assert world.all_of("SELECT count(*) FROM document WHERE kind = 'note'") == [(0,)]
    assert world.all_of("PRAGMA integrity_check") == [("ok",)]
    limit(world, 100_000)
    one.sync()
    assert world.all_of("SELECT count(*) FROM document WHERE kind = 'note'") == [(300,)]
    assert one.rows() == world.rows()
    assert len(one.replica.pending) == 0
