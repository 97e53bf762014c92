"""Editing documents: programme, plans, prices, grant plans and operators, as events."""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec

from boxoffice.actions.privacy import commit
from boxoffice.catalog.documents import fields
from boxoffice.catalog.plan import Plan, decode_plan, encode_plan
from boxoffice.fold.rows import Document
from boxoffice.ids import BlobHash, DeviceId, OperatorId, PerformanceId, PiiRef
from boxoffice.journal.kinds import DocumentEdit
from boxoffice.platform.pins import badge_proof, hash_pin
from boxoffice.queries.blobs import blob
from boxoffice.queries.halls import Halls
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.transaction import Transaction

GRANT_PLAN = "grant_plan"


def store_plan(replica: Replica, plan: Plan, actor: Actor) -> BlobHash:
    """Keep a plan version, in a transaction of its own. Twice in a row changes nothing."""
    with replica.write() as tx:
        return keep_plan(tx, replica, plan, actor)[0]


def keep_plan(
    tx: Transaction, replica: Replica, plan: Plan, actor: Actor, was: str = ""
) -> tuple[BlobHash, bool]:
    """Keep a plan version as a blob, name it as the newest of its hall, which `was` called so where
    the plan gives it another name, and say whether that is new.

    Versions are counted: their hashes have no order. One that was the newest before is the newest
    again.
    """
    halls = Halls(tx.store)
    joins = was and halls.called(was) is not None  # what it was called ends, whatever the plan is
    newest = None if joins else halls.called(plan.name)
    if newest is not None and plan_of(tx.store, newest.plan) == plan:
        return newest.plan, False  # kept by a program that wrote fewer fields, too
    data = encode_plan(plan)
    digest = BlobHash(hashlib.sha256(data).digest())
    tx.keep_blob(digest, data)
    if newest is not None and newest.plan == digest:
        return digest, False  # its drawing was not in this copy
    version = halls.next_version(plan.name, was)
    named = {"name": plan.name, "plan": digest, "version": version, "was": was}
    edit(tx, replica, "hall", digest[:16], named, actor)
    return digest, True


def plan_of(store: RowStore, digest: BlobHash) -> Plan | None:
    """A plan version, or None while it is not in this copy."""
    data = blob(store, digest)
    return decode_plan(data) if data is not None else None


def pin(replica: Replica, performance: PerformanceId, actor: Actor, **fields_: Any) -> None:
    """Set fields of a performance: its plan, price list, status."""
    with replica.write() as tx:
        edit(tx, replica, "performance", performance, fields_, actor)


def plan_grants(
    replica: Replica,
    performance: PerformanceId,
    entries: list[tuple[DeviceId, list[int], str, int]],
    actor: Actor,
    *,
    web: int = 0,
    top_up: int = 0,
) -> None:
    """Which seats and how many pool places each device owns beforehand; the server grants them
    when it sees this (sync.server.planning). `web`: percent of the places that no desk is given
    beforehand; `top_up`: places that each desk is to own at least, given on contact.
    """
    wanted = {"entries": [list(entry) for entry in entries], "web": web, "top_up": top_up}
    with replica.write() as tx:
        edit(tx, replica, GRANT_PLAN, performance, wanted, actor)


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
        edit(tx, replica, "operator", operator, stored, actor)


def give_badge(
    replica: Replica, operator: OperatorId, code: str, pepper: bytes, actor: Actor
) -> None:
    """This badge logs them in, and none before it. Refused("badge_short", shortest=…)."""
    proof = badge_proof(code, pepper)
    with replica.write() as tx:
        edit(tx, replica, "operator", operator, {"badge": proof}, actor)


def edit(
    tx: Transaction, replica: Replica, kind: str, id_: bytes, wanted: dict[str, Any], actor: Actor
) -> bool:
    """Record what differs from the document as it stands; nothing when nothing does."""
    wanted = msgspec.msgpack.decode(msgspec.msgpack.encode(wanted))  # as it will be read back
    old = tx.store.get(Document, (replica.house, kind, id_))
    has = fields(old) if old else {}
    changes = {
        name: value for name, value in wanted.items() if name not in has or has[name] != value
    }
    if not changes:
        return False
    base = old.revision if old else 0
    tx.record(DocumentEdit(replica.house, kind, id_, base, changes), actor.operator, actor.shift)
    return True
