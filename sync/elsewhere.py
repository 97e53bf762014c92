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


def seats_digest(store: Rows, device: bytes, house: bytes) -> bytes:
    """Of the seats that a device of this house has for sale in evenings of others; empty when it
    has no right there. Whoever takes a ticket back puts its seat under this right again, and no
    feed that the device follows says so (design.md §6a.3, §6a.6).
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
        told.update(grant.id + b"".join(b"%d," % row.seat for row in rows))
    return told.digest()
