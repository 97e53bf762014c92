"""How the doors of a performance let in, as this copy knows it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from boxoffice.catalog.documents import fields
from boxoffice.catalog.door_setup import KIND, DoorSetup, door_setup
from boxoffice.fold.rows import Document
from boxoffice.replica.rowstore import RowStore


def setup_of(store: RowStore, house: bytes, performance: bytes) -> DoorSetup:
    """What the performance's document says, and the house's where that says nothing."""
    return door_setup(_said(store, house, house), _said(store, house, performance))


def doors_of(store: RowStore, house: bytes, performances: Iterable[bytes]) -> tuple[str, ...]:
    """Names of doors that let in otherwise than all, in any of these performances."""
    named = {
        name for performance in performances for name in setup_of(store, house, performance).doors
    }
    return tuple(sorted(named))


def _said(store: RowStore, house: bytes, id_: bytes) -> dict[str, Any]:
    row = store.get(Document, (house, KIND, id_))
    return fields(row) if row else {}
