"""Beginning a house on this machine.

An embedded server, the house, and this desk as its first device. What the first start's second
choice does, and what the demo begins with.
"""

from __future__ import annotations

from pathlib import Path

from boxoffice.errors import Refused
from boxoffice.ids import HouseId
from boxoffice.platform.pins import require_usable
from boxoffice.views import DeviceKind
from sync import embedded
from sync.joining import join
from sync.server.engine import database_failures_named
from sync.server.files import url_of
from sync.server.folder import asked_here, open_server
from sync.server.founding import NewHouse

FIRST_DESK = "Kassa 1"


def found_house(server: Path, said: NewHouse, database_url: str | None = None) -> HouseId:
    """Create a house in a server's folder; the server must not be running.

    Raises Refused("pin_too_short" | "house_name_taken" | "database_newer") and
    Unavailable, see `open_engine`.
    """
    require_usable(said.pin)  # before a folder is made for a house that cannot begin
    opened = open_server(server, database_url)
    try:
        with database_failures_named(url_of(server, database_url)):
            return opened.found_house(said)
    finally:
        opened.close()


def pairing_code(
    server: Path, house: HouseId | None, kind: DeviceKind, name: str,
    database_url: str | None = None,
) -> str:  # fmt: skip
    """A pairing code asked on the server's own machine. Without a house: its only one.

    Refused("not_enrolled") when there is none yet, Refused("unknown_house" | "house_not_named").
    """
    with asked_here(server, database_url) as opened:
        known = opened.houses()
        if not known:
            raise Refused("not_enrolled", path=str(server))
        return opened.pairing_code(chosen_house(known, house), kind, name)[0]


def chosen_house(known: dict[bytes, str], house: HouseId | None) -> HouseId:
    """The house that was named, else the only one."""
    listed = ", ".join(f"{id_.hex()} {name}" for id_, name in known.items())
    if house is not None and house not in known:
        raise Refused("unknown_house", house=house.hex(), known=listed)
    if house is None and len(known) > 1:
        raise Refused("house_not_named", known=listed)
    return house or HouseId(next(iter(known)))


def start_house(data: Path, said: NewHouse, desk: str = FIRST_DESK) -> str:
    """The whole first start of a house of our own; returns the server's address.

    Without a second place there is one copy only, and every status line says so.
    """
    server = data / embedded.SERVER_FOLDER
    house = found_house(server, said)
    code = pairing_code(server, house, DeviceKind.DESK, desk)
    url = embedded.ensure_running(server)
    join(data, url, code, desk)
    return url
