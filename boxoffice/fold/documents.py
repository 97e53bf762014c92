"""Documents with revisions: an edit says what it was based on and which fields it changes.

A field that changed since the edit's base keeps the value it has, and an `edit_conflict` is
opened (design.md §4): two people's work is never silently overwritten.
"""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec

from boxoffice.fold.rows import Conflict, Document, Key, Row
from boxoffice.fold.view import RowsView
from boxoffice.journal import kinds
from boxoffice.journal.event import Event

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder().decode


def reads_edit(edit: kinds.DocumentEdit) -> list[tuple[type[Row], Key]]:
    """The document it changes."""
    return [(Document, (edit.house, edit.kind, edit.id))]


def fold_edit(event: Event, edit: kinds.DocumentEdit, rows: RowsView) -> list[Row]:
    """The document with the fields that nobody else changed since the base, one revision on."""
    old = rows.get(Document, (edit.house, edit.kind, edit.id))
    fields: dict[str, Any] = _decode(old.fields) if old else {}
    revisions: dict[str, int] = _decode(old.revisions) if old else {}
    revision = (old.revision if old else 0) + 1
    lost = []
    for name, value in edit.fields.items():
        if fields.get(name) == value and name in fields:
            continue
        if revisions.get(name, 0) > edit.base:
            lost.append(name)
            continue
        fields[name] = value
        revisions[name] = revision
    changed: list[Row] = [
        Document(edit.house, edit.kind, edit.id, revision, _encode(fields), _encode(revisions))
    ]
    if lost:
        changed.append(_edit_conflict(event, edit, lost))
    return changed


def _edit_conflict(event: Event, edit: kinds.DocumentEdit, lost: list[str]) -> Conflict:
    name = hashlib.sha256(b"edit_conflict" + event.hash).digest()[:16]
    members = _encode([edit.id, event.hash, *sorted(lost)])
    return Conflict(name, edit.house, "edit_conflict", b"", -1, members, "open", b"")
