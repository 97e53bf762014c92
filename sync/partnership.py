"""Houses of one server let each other sell, asked on the server's own machine."""

from __future__ import annotations

from pathlib import Path

from boxoffice.ids import HouseId
from sync.founding import chosen_house
from sync.server.folder import asked_here


def let_sell(
    server: Path, owner: HouseId, seller: HouseId, database_url: str | None = None, *, may: bool
) -> tuple[str, str]:
    """The second house may sell the first one's tickets, or may no more; their names. The server
    may be running.

    Refused("not_enrolled" | "unknown_house" | "same_house") and Unavailable.
    """
    with asked_here(server, database_url) as opened:
        known = opened.houses()
        for house in (owner, seller):
            chosen_house(known, house)
        opened.let_sell(owner, seller, may=may)
    return known[owner], known[seller]
