"""Operators and devices by name: personal names live beside the chain and may be erased."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from boxoffice.catalog.documents import fields
from boxoffice.fold.rows import Device, Document, Grant, Pii
from boxoffice.ids import HouseId, OperatorId
from boxoffice.queries.house import setting
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.roles import Act, roles_for
from boxoffice.views import OperatorView

ERASED = "—"


def operators(store: RowStore, house: HouseId) -> tuple[OperatorView, ...]:
    """Everybody who may work in this house, by tile number."""
    rows = store.select(Document, "house = ? AND kind = 'operator'", (house,))
    listed = _told_apart([_operator(store, row) for row in rows])
    return tuple(sorted(listed, key=lambda operator: operator.number))


def _told_apart(listed: list[OperatorView]) -> list[OperatorView]:
    """Two whom two devices gave one number before they heard of each other: who came first keeps
    it, the other has the next free one, the same on all devices. A key chooses one person.
    """
    given = {one.number for one in listed}
    free = (number for number in count(1) if number not in given)
    met: set[int] = set()
    apart = []
    for one in sorted(listed, key=lambda operator: operator.id):
        apart.append(replace(one, number=next(free)) if one.number in met else one)
        met.add(one.number)
    return apart


def _operator(store: RowStore, row: Document) -> OperatorView:
    found = fields(row)
    name = private_value(store, found.get("name", b""))
    roles = frozenset(found.get("roles", ()))
    return OperatorView(OperatorId(row.id), found.get("number", 0), name, roles)


def operator_name(store: RowStore, house: HouseId, operator: bytes) -> str:
    """The name of an operator, or a dash when it is unknown or erased."""
    row = store.get(Document, (house, "operator", operator))
    return ERASED if row is None else _operator(store, row).name


def roles_of(store: RowStore, house: HouseId, operator: bytes) -> frozenset[str]:
    """What an operator may be here, now; nothing for a stranger."""
    row = store.get(Document, (house, "operator", operator))
    return frozenset() if row is None else frozenset(fields(row).get("roles", ()))


def may(store: RowStore, house: HouseId, act: Act, *operators: bytes) -> bool:
    """Whether one of these has a role that the house gives the act to."""
    allowed = roles_for(setting(store, house, "roles_for"), act)
    return any(allowed & roles_of(store, house, operator) for operator in operators)


def pin_hash(store: RowStore, house: HouseId, operator: OperatorId) -> str:
    """The operator's argon2 hash, or an empty text."""
    row = store.get(Document, (house, "operator", operator))
    found: str = fields(row).get("pin", "") if row else ""
    return found


def of_badge(store: RowStore, house: HouseId, proof: str) -> OperatorId | None:
    """Whose badge it is, by its keyed hash."""
    for row in store.select(Document, "house = ? AND kind = 'operator'", (house,)):
        if fields(row).get("badge", "") == proof:
            return OperatorId(row.id)
    return None


def private_value(store: RowStore, ref: bytes) -> str:
    """A personal value by its reference; a dash when it was erased or has not arrived."""
    row = store.get(Pii, (ref,)) if ref else None
    return ERASED if row is None or row.erased else row.value


def device_name(store: RowStore, device: bytes) -> str:
    """The name of a device ("Kassa 2"), or an empty text."""
    row = store.get(Device, (device,))
    return row.name if row else ""


def device_number(store: RowStore, device: bytes) -> int:
    """The number that order numbers begin with; 0 before the device's own row has arrived."""
    row = store.get(Device, (device,))
    return row.number if row else 0


def owner_of_grant(store: RowStore, grant: bytes) -> bytes:
    """The device that owns a grant, or empty."""
    row = store.get(Grant, (grant,)) if grant else None
    return row.device if row else b""
