"""The letters of a house's layouts go to every device of the house, beside the events."""

import hashlib

from boxoffice.actions.layouts import keep_layout
from boxoffice.queries.blobs import blob
from boxoffice.replica.replica import NOBODY
from sync.blobs import fetch_missing, send_unsent
from tests.sync.world import World


def test_the_files_that_a_layout_names_are_had_by_every_device(world: World) -> None:
    """Once; a change of the layout alone keeps them."""
    manager, desk = world.enrol(), world.enrol()
    font = b"letters of the house"
    digest = hashlib.sha256(font).digest()
    keep_layout(manager.replica, "a6", b"{}", NOBODY, (font,))
    send_unsent(manager.replica, world.server)  # type: ignore[arg-type]  # it answers these two
    world.settle()
    keep_layout(manager.replica, "a6", b'{"other": 1}', NOBODY)
    world.settle()
    assert blob(desk.replica.reader(), digest) is None
    fetch_missing(desk.replica, world.server)  # type: ignore[arg-type]
    assert blob(desk.replica.reader(), digest) == font
