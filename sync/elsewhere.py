"""What a device may still sell in evenings of other houses, as both sides can say in one word."""

from __future__ import annotations

import hashlib
from typing import Any, Protocol, TypeVar

from boxoffice.fold.rows import Grant, Row, Seat

R = TypeVar("R", bound=Row)


class Rows(Protocol):
    """The tables of a device, or those of the server."""

    def select(self, table: type[R], where: str, params: tuple[Any, ...] = ()) -> list[R]:
        """Rows by a condition over the table's own columns."""
        ...


def seats_digest(store: Rows, device: bytes, house: bytes, *, recalls: bool = True) -> bytes:
    """Of the seats that a device of this house has for sale in evenings of others, and (`recalls`)
    of what was asked back of them; empty when it has no right there. Whoever takes a ticket back
    puts its seat under this right again, and no feed that the device follows says so, nor that its
    owner asks for it (design.md §6a.3, §6a.6).
    """
    grants = store.select(
        Grant, "device = ? AND house <> ? AND state = 'active' ORDER BY id", (device, house)
    )
    if not grants:
        return b""
    told = hashlib.sha256()
    for grant in grants:
        rows = store.select(
            Seat, "performance = ? AND \"grant\" = ? AND state = 'granted' ORDER BY seat",
            (grant.performance, grant.id),
        )  # fmt: skip
        asked = grant.recalled if recalls else b""
        told.update(grant.id + asked + b"".join(b"%d," % row.seat for row in rows))
    return told.digest()
