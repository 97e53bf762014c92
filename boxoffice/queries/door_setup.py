"""How the doors of a performance let in, as this copy knows it."""

from __future__ import annotations

from typing import Any

from boxoffice.catalog.documents import fields
from boxoffice.catalog.door_setup import KIND, DoorSetup, door_setup
from boxoffice.fold.rows import Document
from boxoffice.replica.rowstore import RowStore


def setup_of(store: RowStore, house: bytes, performance: bytes) -> DoorSetup:
    """What the performance's document says, and the house's where that says nothing."""
    return door_setup(_said(store, house, house), _said(store, house, performance))


def _said(store: RowStore, house: bytes, id_: bytes) -> dict[str, Any]:
    row = store.get(Document, (house, KIND, id_))
    return fields(row) if row else {}
