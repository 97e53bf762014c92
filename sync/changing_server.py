"""Leaving an own server and joining a group's, each asked on the server's own machine."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from boxoffice.ids import HouseId
from boxoffice.platform.pins import require_usable
from sync import farewell
from sync.farewell import Farewell
from sync.founding import chosen_house
from sync.server.engine import database_failures_named
from sync.server.files import url_of
from sync.server.folder import asked_here, open_server
from sync.server.founding import NewHouse


def leave(
    server: Path, house: HouseId | None, file: Path, database_url: str | None = None
) -> Farewell:
    """Write what a house takes along; the server must not be running any more.

    Refused("not_enrolled" | "unknown_house" | "house_not_named" | "file_exists") and Unavailable.
    """
    with asked_here(server, database_url) as opened:
        said, root = opened.farewell(chosen_house(opened.houses(), house))
    farewell.write(file, said, root)
    return said


def take_in(
    server: Path, file: Path, operator: str, pin: str, name: str = "",
    database_url: str | None = None,
) -> Farewell:  # fmt: skip
    """Begin the house of a farewell on a group's server, which must not be running; `name`: what it
    is called there, when another house has its name.

    Refused("farewell_unreadable" | "house_here_already" | "house_name_taken" | "own_farewell" |
    "pin_too_short") and Unavailable.
    """
    require_usable(pin)
    said = farewell.read(file)
    opened = open_server(server, database_url)
    try:
        with database_failures_named(url_of(server, database_url)):
            opened.take_in(said, NewHouse(name or said.name, operator, pin))
        return said
    finally:
        opened.close()


def revoke_former(
    server: Path, house: HouseId | None, number: int, why: Literal["lost", "stolen"],
    database_url: str | None = None,
) -> None:  # fmt: skip
    """A device from before the house joined is lost or stolen. Refused("unknown_device" | …)."""
    with asked_here(server, database_url) as opened:
        opened.revoke_former(chosen_house(opened.houses(), house), number, why)
