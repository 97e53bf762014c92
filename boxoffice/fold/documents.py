"""Documents with revisions: an edit says what it was based on and which fields it changes.

A field that somebody else changed since the edit's base keeps the value it has, and an
`edit_conflict` is opened (design.md §4): two people's work is never silently overwritten.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import msgspec

from boxoffice.catalog.customer import CUSTOMER, MERGED
from boxoffice.fold.rows import Document, Key, Row
from boxoffice.fold.view import RowsView
from boxoffice.journal import kinds
from boxoffice.journal.event import Event

_encode = msgspec.msgpack.Encoder().encode
_decode_fields = msgspec.msgpack.Decoder(dict[str, Any]).decode


class Revision(msgspec.Struct, frozen=True, array_like=True):
    """When a field changed last: at which revision of its document, and who did it where."""

    number: int
    device: bytes
    operator: bytes = b""
    """Empty with the moment: it was written before these were kept."""
    at_ms: int = 0


_decode_revisions = msgspec.msgpack.Decoder(dict[str, Revision]).decode


def revisions_of(row: Document) -> dict[str, Revision]:
    """Of each field that a document has."""
    return _decode_revisions(row.revisions)


def reads_edit(edit: kinds.DocumentEdit) -> list[tuple[type[Row], Key]]:
    """The document it changes, and the one that it is merged into."""
    into = _into(edit)
    named = (edit.id, into) if into else (edit.id,)
    return [(Document, (edit.house, edit.kind, id_)) for id_ in named]


def fold_edit(event: Event, edit: kinds.DocumentEdit, rows: RowsView) -> list[Row]:
    """The document with the fields that nobody else changed since the base, one revision on."""
    old = rows.get(Document, (edit.house, edit.kind, edit.id))
    return [edited(event, edit, old, (*lost_fields(event, edit, old), *_circular(edit, rows)))]


def _circular(edit: kinds.DocumentEdit, rows: RowsView) -> tuple[str, ...]:
    """Two desks that merged each other's customer into their own, not knowing: the first that is
    heard of holds, or neither would be anybody any more.
    """
    into, seen = _into(edit), {edit.id}
    while into:
        if into in seen:
            return (MERGED,)
        seen.add(into)
        row = rows.get(Document, (edit.house, edit.kind, into))
        into = _decode_fields(row.fields).get(MERGED, b"") if row else b""
    return ()


def _into(edit: kinds.DocumentEdit) -> bytes:
    """The customer that this one is merged into; empty for any other edit."""
    said = edit.fields.get(MERGED) if edit.kind == CUSTOMER else None
    return said if isinstance(said, bytes) else b""


def edited(
    event: Event, edit: kinds.DocumentEdit, old: Document | None, lost: Collection[str]
) -> Document:
    """The document as an edit leaves it: the `lost` fields keep the value that they have."""
    fields = _decode_fields(old.fields) if old else {}
    revisions = revisions_of(old) if old else {}
    who = event.envelope
    revision = (old.revision if old else 0) + 1
    if edit.kind == "operator" and "roles" not in lost:
        _keep_roles(event, edit, fields)
    for name, value in edit.fields.items():
        if name not in lost and not (name in fields and fields[name] == value):
            fields[name] = value
            revisions[name] = Revision(revision, who.device, who.operator, who.wall_ms)
    return Document(edit.house, edit.kind, edit.id, revision, _encode(fields), _encode(revisions))


def _keep_roles(event: Event, edit: kinds.DocumentEdit, fields: dict[str, Any]) -> None:
    """What a person might do until now stays in the document: what was done then is judged by it
    (`rules.roles`), whenever it arrives.
    """
    had, has = fields.get("roles"), edit.fields.get("roles")
    if had is not None and "roles" in edit.fields and had != has:
        until = event.envelope.wall_ms + event.envelope.offset_ms
        fields["roles_before"] = [*fields.get("roles_before", ()), [until, had]]


def lost_fields(event: Event, edit: kinds.DocumentEdit, old: Document | None) -> tuple[str, ...]:
    """Fields that somebody else changed, to another value, since the edit's base.

    The server opens an `edit_conflict` for them; a device only waits for its row. A device's
    own earlier edit is never somebody else's: offline it counts revisions that the server
    counts differently.
    """
    if old is None:
        return ()
    fields, revisions = _decode_fields(old.fields), revisions_of(old)
    device = event.envelope.device
    return tuple(
        name
        for name, value in edit.fields.items()
        if name in revisions
        and revisions[name].number > edit.base
        and revisions[name].device != device
        and fields.get(name) != value
    )
