"""Places of a pool's grant that it has given on: what can be counted is counted.

A hub gives places of its own right to tills (`subgrants`). They come back by the till's RETURN, or
when the till's right is ended by a person; what was sold under it stays given.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol, TypeVar

from boxoffice.fold.rows import Grant, ReservedPlace, Row, Ticket
from boxoffice.fold.subgrants import LIVING

R = TypeVar("R", bound=Row)
RIGHTLESS = ("late", "anomaly")
"""Flags of tickets and places that use up no right: they had none."""


class Tables(Protocol):
    """A device's rows, or the server's."""

    def select(self, table: type[R], where: str, params: tuple[Any, ...] = ()) -> list[R]:
        """Rows by a condition over the table's columns (`where` is code, never input)."""
        ...


def given_on(grant: Grant, store: Tables) -> int:
    """Places of a grant that tills have, or have sold."""
    given = store.select(Grant, "performance = ? AND parent = ?", (grant.performance, grant.id))
    return sum(out_of(child, _used(child, store)) for child in given)


def out_of(child: Grant, used: int) -> int:
    """Places that a sub-grant keeps from its parent; `used`: sold or reserved under it."""
    return child.places - child.returned if child.state in LIVING else used


def _used(child: Grant, store: Tables) -> int:
    if child.state in LIVING:
        return 0  # all of it is out, sold or not
    tickets = store.select(Ticket, "\"grant\" = ? AND pool <> '' AND state = 'valid'", (child.id,))
    kept = store.select(
        ReservedPlace, "\"grant\" = ? AND pool <> '' AND state = 'reserved'", (child.id,)
    )
    return rightful(tickets) + rightful(kept)


def rightful(places: Iterable[Ticket | ReservedPlace]) -> int:
    """How many of these use up a right."""
    return sum(place.flag not in RIGHTLESS for place in places)
