"""Editing documents: programme, plans, prices, grant plans and operators, as events."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

import msgspec

from boxoffice.actions.privacy import commit
from boxoffice.catalog.documents import fields, fields_of, kind_of
from boxoffice.catalog.plan import Plan, encode_plan
from boxoffice.catalog.programme import Performance, PriceList, Production
from boxoffice.fold.rows import Document
from boxoffice.ids import BlobHash, DeviceId, OperatorId, PerformanceId, PiiRef
from boxoffice.journal.kinds import DocumentEdit
from boxoffice.platform.pins import hash_pin
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.transaction import Transaction

GRANT_PLAN = "grant_plan"
SOURCE = "source"
"""Document kind: which versions of an event elsewhere were read, one field per version."""
PINS = ("plan", "price_list")
"""Fields of a performance that are empty until somebody pins a plan and prices."""


@dataclass(frozen=True, slots=True)
class Source:
    """One version of an event elsewhere: the event's id here, and a digest of what it says."""

    id: bytes
    digest: bytes


def store_plan(replica: Replica, plan: Plan, actor: Actor) -> BlobHash:
    """Keep a plan version as a blob and name it as a hall document. Twice changes nothing."""
    data = encode_plan(plan)
    digest = BlobHash(hashlib.sha256(data).digest())
    with replica.write() as tx:
        tx.keep_blob(digest, data)
        stored = {"name": plan.name, "plan": digest, "version": _next_version(tx, plan.name)}
        _edit(tx, replica, "hall", digest[:16], stored, actor, keep=frozenset({"version"}))
    return digest


def _next_version(tx: Transaction, name: str) -> int:
    """Versions of one hall's plan are counted: their hashes have no order."""
    return 1 + max((found.get("version", 0) for found in halls_named(tx.store, name)), default=0)


def halls_named(store: RowStore, name: str) -> list[dict[str, Any]]:
    """The fields of every plan version of that name in this copy."""
    found = [fields(hall) for hall in store.select(Document, "kind = 'hall'")]
    return [hall for hall in found if hall.get("name") == name]


def store_catalogue(
    replica: Replica,
    values: tuple[Production | Performance | PriceList, ...],
    actor: Actor,
    keep: frozenset[str] = frozenset(),
    source: Source | None = None,
) -> int:
    """Write productions, performances and price lists; returns how many documents changed.

    `keep`: fields that stay as they are once they say something (the plan that was pinned by
    hand is not torn off by a second import). A `source` that was read before writes nothing but
    pins that are still missing: an older export must not undo a newer one.
    """
    changed = 0
    with replica.write() as tx:
        known = source is not None and _is_known(tx, replica, source)
        for value in values:
            wanted = fields_of(value)
            if known:
                wanted = {name: wanted[name] for name in PINS if name in wanted}
            kept = keep | {"version"}  # of a price list: it never changes
            changed += _edit(tx, replica, kind_of(value), value.id, wanted, actor, keep=kept)
        if source is not None and not known:
            _edit(tx, replica, SOURCE, source.id, {source.digest.hex(): 1}, actor)
    return changed


def _is_known(tx: Transaction, replica: Replica, source: Source) -> bool:
    read = tx.store.get(Document, (replica.house, SOURCE, source.id))
    return read is not None and source.digest.hex() in fields(read)


def pin(replica: Replica, performance: PerformanceId, actor: Actor, **fields_: Any) -> None:
    """Set fields of a performance: its plan, price list, status."""
    with replica.write() as tx:
        _edit(tx, replica, "performance", performance, fields_, actor)


def plan_grants(
    replica: Replica,
    performance: PerformanceId,
    entries: list[tuple[DeviceId, list[int], str, int]],
    actor: Actor,
) -> None:
    """Which seats and how many pool places each device owns beforehand; the server grants them
    when it sees this (sync.server.planning).
    """
    listed = [list(entry) for entry in entries]
    with replica.write() as tx:
        _edit(tx, replica, GRANT_PLAN, performance, {"entries": listed}, actor)


def store_operator(
    replica: Replica,
    operator: OperatorId,
    number: int,
    name: str,
    pin_: str,
    roles: tuple[str, ...],
    pepper: bytes,
    actor: Actor,
) -> None:
    """A person who may work here: the name stands beside the chain, the PIN is hashed."""
    ref = PiiRef(replica.new_id())
    secret, item = commit(name, replica.house, ref, replica.entropy)
    stored = {
        "number": number, "name": ref, "name_proof": secret.commitment,
        "pin": hash_pin(pin_, pepper), "roles": list(roles),
    }  # fmt: skip
    with replica.write() as tx:
        tx.keep_private(item)
        _edit(tx, replica, "operator", operator, stored, actor)


def _edit(
    tx: Transaction,
    replica: Replica,
    kind: str,
    id_: bytes,
    wanted: dict[str, Any],
    actor: Actor,
    *,
    keep: frozenset[str] = frozenset(),
) -> bool:
    """Record what differs from the document as it stands; nothing when nothing does."""
    wanted = msgspec.msgpack.decode(msgspec.msgpack.encode(wanted))  # as it will be read back
    old = tx.store.get(Document, (replica.house, kind, id_))
    has = fields(old) if old else {}
    changes = {
        name: value
        for name, value in wanted.items()
        if name not in has or (has[name] != value and not (name in keep and has[name]))
    }
    if not changes:
        return False
    base = old.revision if old else 0
    edit = DocumentEdit(replica.house, kind, id_, base, changes)
    tx.record(edit, actor.operator, actor.shift)
    return True
