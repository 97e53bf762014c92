"""What the house said of itself: its document's fields."""

from __future__ import annotations

from boxoffice.catalog.documents import fields
from boxoffice.fold.rows import Document
from boxoffice.ids import HouseId
from boxoffice.replica.rowstore import RowStore

DEFAULT_ZONE = "Europe/Brussels"


def house_zone(store: RowStore, house: HouseId) -> str:
    """The house's IANA zone."""
    row = store.get(Document, (house, "house", house))
    found: str = fields(row).get("zone", DEFAULT_ZONE) if row else DEFAULT_ZONE
    return found


def setting(store: RowStore, house: HouseId, name: str) -> object:
    """A rule of the house by its name, or None when it has set none."""
    row = store.get(Document, (house, "house", house))
    return None if row is None else fields(row).get(name)


def house_name(store: RowStore, house: bytes) -> str:
    """The name of a house, or an empty text where this copy does not know it."""
    row = store.get(Document, (house, "house", house))
    found: str = fields(row).get("name", "") if row else ""
    return found
