"""The looks of a house's tickets, as documents keep them: bytes, for `printing.layout_file`."""

from __future__ import annotations

import hashlib

from boxoffice.catalog.documents import fields
from boxoffice.fold.rows import Document
from boxoffice.ids import HouseId
from boxoffice.replica.rowstore import RowStore

KIND = "layout"


def layout_id(paper: str) -> bytes:
    """The document that holds a house's layout for a paper; the same on each device."""
    return hashlib.sha256(f"layout {paper}".encode()).digest()[:16]


def house_layout(store: RowStore, house: HouseId, paper: str) -> bytes | None:
    """What the house keeps for a paper; None: it has the one that comes with the program."""
    row = store.get(Document, (house, KIND, layout_id(paper)))
    kept = fields(row).get("json", b"") if row else b""
    return kept or None
