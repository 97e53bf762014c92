"""Acts that leave no row of their own, as this device's journal has them: who changed programme,
prices, people and rules, who cut a device off, who printed again.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from boxoffice.catalog.documents import fields
from boxoffice.fold.rows import Document
from boxoffice.ids import HouseId
from boxoffice.journal.event import UnknownEventError, decode
from boxoffice.journal.kinds import DocumentEdit
from boxoffice.queries import people
from boxoffice.replica.rowstore import RowStore

KINDS = (
    "document_edit", "codes_blocked", "device_revoke", "grant_recall", "pii_erase",
    "payment_change", "reissue", "reprint", "cash_move",
)  # fmt: skip
Act = tuple[int, bytes, bytes, str, str, int, bytes]
"""(at_ms, device, operator, kind, what about, 0, no performance): as the rows of the audit."""

_ACTS = """
SELECT prev, body FROM journal WHERE kind IN (SELECT value FROM json_each(?))
 AND place > (SELECT max(place) FROM journal) - ? ORDER BY place DESC LIMIT ?
"""


def acts(store: RowStore, house: HouseId, limit: int, back: int) -> list[Act]:
    """The newest that a person did, among the last `back` events. What an import wrote, and what a
    newer program meant, is no line.
    """
    found: list[Act] = []
    for prev, body in store.conn.execute(_ACTS, (json.dumps(KINDS), back, limit)):
        try:
            event = decode(prev, body)
        except (UnknownEventError, msgspec.MsgspecError):
            continue
        who, kind, about = event.envelope, event.kind, ""
        if isinstance(event.payload, DocumentEdit):
            kind, about = f"edit_{event.payload.kind}", _about(store, house, event.payload)
        if who.operator:
            found.append((who.wall_ms, who.device, who.operator, kind, about, 0, b""))
    return found


def _about(store: RowStore, house: HouseId, edit: DocumentEdit) -> str:
    """The document's name as it is now, and the fields that were changed: `Kip!: plan status`."""
    row = store.get(Document, (edit.house, edit.kind, edit.id))
    said = fields(row) if row else {}
    return f"{_name(store, house, edit, said)}: {' '.join(sorted(edit.fields))}"


def _name(store: RowStore, house: HouseId, edit: DocumentEdit, said: dict[str, Any]) -> str:
    if edit.kind == "operator":
        return people.operator_name(store, house, edit.id)
    if edit.kind == "grant_plan":
        show = store.get(Document, (edit.house, "performance", edit.id))
        said = fields(show) if show else {}
    version = said.get("version")
    if edit.kind == "price_list" and isinstance(version, list) and len(version) > 1:
        return str(version[1])
    name = said.get("title") or said.get("name")
    return name if isinstance(name, str) else ""
