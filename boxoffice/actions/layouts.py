"""Changing the look of a house's tickets: one document for each paper."""

from __future__ import annotations

from boxoffice.actions.editing import edit
from boxoffice.errors import Refused
from boxoffice.queries.layouts import KIND, layout_id
from boxoffice.replica.replica import Actor, Replica

MOST_BYTES = 56_000
"""Layout and logo travel in one event, which holds 64 KB."""


def keep_layout(replica: Replica, paper: str, data: bytes, actor: Actor) -> bool:
    """From now on tickets on this paper look so, on every device of the house; empty bytes: as they
    come with the program. False when they do already. Refused("layout_large", bytes=…, most=…).
    """
    if len(data) > MOST_BYTES:
        raise Refused("layout_large", bytes=len(data), most=MOST_BYTES)
    with replica.write() as tx:
        return edit(tx, replica, KIND, layout_id(paper), {"paper": paper, "json": data}, actor)
