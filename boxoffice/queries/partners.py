"""Houses whose tickets this device may sell beside those of its own."""

from __future__ import annotations

from boxoffice import certificate
from boxoffice.errors import Refused
from boxoffice.ids import HouseId
from boxoffice.replica import meta
from boxoffice.replica.database import Connection

SELLING = ("desk", "manager")
"""Kinds of device that sell; a door and a hub have nothing to do with other houses' evenings."""


def partners(conn: Connection) -> tuple[HouseId, ...]:
    """In the order of its certificate; none before enrolment (design.md §6a.6)."""
    device = meta.get(conn, "device", b"")
    found = conn.execute(
        "SELECT house, kind, certificate FROM device WHERE id = ?", (device,)
    ).fetchone()
    if found is None or found[1] not in SELLING or not found[2]:
        return ()
    house, _, signed = found
    return tuple(HouseId(one) for one in certificate.claimed(signed).sells_for if one != house)


def require_sold_for(conn: Connection, house: bytes) -> None:
    """Refused("house_not_sold_for") for a ticket of a house that this device may not sell for: the
    server would keep what is done with it aside, and the money would be out of the drawer.
    """
    if house != meta.identity(conn).house and house not in partners(conn):
        raise Refused("house_not_sold_for")
