"""How catalogue values stand in documents: fields that can be edited one by one.

A performance is a document whose fields can be merged; plans and price lists are immutable
versions, so a price list is written whole into one document under an id of its own.
"""

from __future__ import annotations

from typing import Any

import msgspec

from boxoffice.catalog.programme import Performance, PriceList, Production
from boxoffice.fold.rows import Document

_KINDS: dict[type, str] = {
    Performance: "performance", Production: "production", PriceList: "price_list",
}  # fmt: skip


def kind_of(value: Performance | Production | PriceList) -> str:
    """The document kind of a catalogue value."""
    return _KINDS[type(value)]


def fields_of(value: Performance | Production | PriceList) -> dict[str, Any]:
    """A value as document fields. A price list is one field, because a version never changes."""
    if isinstance(value, PriceList):
        return {"version": msgspec.to_builtins(value, builtin_types=(bytes,))}
    return {
        name: getattr(value, name)
        for name in value.__struct_fields__
        if name not in ("id", "house")
    }


def performance(document: Document) -> Performance:
    """A performance from its document."""
    return msgspec.convert(_known(document, Performance), Performance)


def production(document: Document) -> Production:
    """A production from its document."""
    return msgspec.convert(_known(document, Production), Production)


def price_list(document: Document) -> PriceList:
    """A price list version from its document."""
    return msgspec.convert(fields(document)["version"], PriceList)


def fields(document: Document) -> dict[str, Any]:
    """The fields of any document."""
    decoded: dict[str, Any] = msgspec.msgpack.decode(document.fields)
    return decoded


def _known(document: Document, kind: type[Performance | Production]) -> list[Any]:
    """The fields in the struct's order (it is array-like), defaults filled in; a newer program's
    fields wait for the upgrade.
    """
    found = {"id": document.id, "house": document.house} | fields(document)
    return [
        found.get(field.name, None if field.required else field.default)
        for field in msgspec.structs.fields(kind)
    ]
