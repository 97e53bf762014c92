"""What a manager edits in forms: performances, people, the house and its rules.

What is wrong is refused by name before anything is recorded, so that a form can say it beside its
fields; what is right becomes one event that holds the changed fields only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from boxoffice.actions.editing import edit, store_operator
from boxoffice.actions.planning import place_lost
from boxoffice.actions.privacy import keep
from boxoffice.catalog.documents import fields
from boxoffice.errors import Refused
from boxoffice.fold.rows import Document
from boxoffice.ids import BlobHash, HouseId, OperatorId, PerformanceId, PriceListId
from boxoffice.money import LARGEST, require_amount
from boxoffice.platform.pins import hash_pin, require_usable
from boxoffice.queries import people
from boxoffice.queries.house import DEFAULT_ZONE
from boxoffice.queries.reports.borderel import BUYOUT
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.protected import Guard
from boxoffice.rules.typed_text import one_line

STATUSES = ("available", "closed", "cancelled", "moved")
ROLES = ("seller", "door", "manager")
MANAGER = "manager"
TILES = 99


@dataclass(frozen=True, slots=True)
class ShowForm:
    """A performance as a form says it; moments are local, ISO."""

    title: str
    hall: str
    starts_local: str
    doors_local: str = ""
    ends_local: str = ""
    status: str = "available"
    plan: BlobHash = BlobHash(b"")
    price_list: PriceListId = PriceListId(b"")
    buyout_cents: int | None = None


def save_show(
    replica: Replica, performance: PerformanceId | None, form: ShowForm, actor: Actor
) -> PerformanceId:
    """Change a performance, or (None) make one with a production of its own.

    Refused("title_missing" | "hall_missing" | "moment_wrong", field=… | "ends_before" |
    "doors_after" | "status_unknown" | "plan_in_use" | "text_long", field=… | "amount_too_large").
    """
    _require_show(form)
    title, hall = one_line(form.title, "title"), one_line(form.hall, "hall")
    wanted: dict[str, Any] = {
        "title": title, "hall": hall, "starts_local": form.starts_local,
        "doors_local": form.doors_local, "ends_local": form.ends_local, "status": form.status,
        "plan": form.plan, "price_list": form.price_list,
    }  # fmt: skip
    if form.buyout_cents is not None:
        wanted[BUYOUT] = form.buyout_cents
    with replica.write() as tx:
        if performance is None:
            performance, production = PerformanceId(replica.new_id()), replica.new_id()
            wanted |= {"production": production, "zone": _zone(tx.store, replica.house)}
            edit(tx, replica, "production", production, {"title": title}, actor)
        else:
            _require_plan(tx.store, replica.house, performance, form.plan)
        edit(tx, replica, "performance", performance, wanted, actor)
    return performance


def _zone(store: RowStore, house: bytes) -> str:
    row = store.get(Document, (house, "house", house))
    found: str = fields(row).get("zone", DEFAULT_ZONE) if row else DEFAULT_ZONE
    return found


def _require_show(form: ShowForm) -> None:
    if not one_line(form.title, "title"):
        raise Refused("title_missing")
    if not one_line(form.hall, "hall"):
        raise Refused("hall_missing")
    starts = _moment(form.starts_local, "starts")
    if starts is None:
        raise Refused("moment_wrong", field="starts")
    doors, ends = _moment(form.doors_local, "doors"), _moment(form.ends_local, "ends")
    if ends is not None and ends <= starts:
        raise Refused("ends_before")
    if doors is not None and doors > starts:
        raise Refused("doors_after")
    if form.status not in STATUSES:
        raise Refused("status_unknown")
    if form.buyout_cents is not None and form.buyout_cents < 0:
        raise Refused("amount_negative", field="buyout")
    require_amount(form.buyout_cents or 0)


def _moment(local: str, field: str) -> datetime | None:
    """A wall time; None where nothing is said."""
    if not local:
        return None
    try:
        found = datetime.fromisoformat(local)
    except ValueError:
        raise Refused("moment_wrong", field=field) from None
    if found.tzinfo is not None or "T" not in local:
        raise Refused("moment_wrong", field=field)
    return found


def _require_plan(store: RowStore, house: bytes, show: PerformanceId, plan: BlobHash) -> None:
    """A seat is a number within its plan: another one must not move people."""
    row = store.get(Document, (house, "performance", show))
    if row is None:
        raise Refused("unknown_performance")
    place = place_lost(store, show, BlobHash(fields(row).get("plan", b"")), plan)
    if place:
        raise Refused("plan_in_use", seat=place)


@dataclass(frozen=True, slots=True)
class PersonForm:
    """Somebody who works here; an empty PIN keeps the one there is."""

    number: int
    name: str
    roles: tuple[str, ...]
    pin: str = ""


def save_person(
    replica: Replica, operator: OperatorId | None, form: PersonForm, pepper: bytes, actor: Actor
) -> OperatorId:
    """Change a person's tile, name, roles or PIN, or (None) add one. Slow where a PIN is hashed:
    not on the screen's thread.

    Refused("name_missing" | "tile_wrong" | "tile_taken", name=… | "pin_too_short" |
    "role_unknown" | "last_manager").
    """
    store = replica.reader()
    _require_person(store, replica.house, operator, form)
    if form.pin or operator is None:
        require_usable(form.pin)
    if operator is None:
        made = OperatorId(replica.new_id())
        name = one_line(form.name, "name")
        store_operator(replica, made, form.number, name, form.pin, form.roles, pepper, actor)
        return made
    wanted: dict[str, Any] = {"number": form.number, "roles": list(form.roles)}
    if form.pin:
        wanted["pin"] = hash_pin(form.pin, pepper)
    with replica.write() as tx:
        name = one_line(form.name, "name")
        if name != people.operator_name(store, replica.house, operator):
            secret = keep(replica, tx, name)
            wanted |= {"name": secret.ref, "name_proof": secret.commitment}
        edit(tx, replica, "operator", operator, wanted, actor)
    return operator


def _require_person(
    store: RowStore, house: bytes, operator: OperatorId | None, form: PersonForm
) -> None:
    if not one_line(form.name, "name"):
        raise Refused("name_missing")
    if not 1 <= form.number <= TILES:
        raise Refused("tile_wrong", most=TILES)
    has = people.roles_of(store, HouseId(house), operator or b"")
    if not set(form.roles) <= {*ROLES, *has}:  # a house may have roles of its own
        raise Refused("role_unknown")
    others = [one for one in people.operators(store, HouseId(house)) if one.id != operator]
    taken = next((one for one in others if one.number == form.number), None)
    if taken is not None:
        raise Refused("tile_taken", name=taken.name)
    if MANAGER in has and MANAGER not in form.roles and not any(MANAGER in o.roles for o in others):
        raise Refused("last_manager")


TEXTS = ("name", "address", "vat_number", "conditions")
NUMBERS = (
    "refund_until_hours", "refund_fee_cents", "exchange_fee_cents", "refund_offline_cents",
    "refund_ceiling", "reserve_minutes_before", "reserve_days", "voucher_days",
    "voucher_offline_cents", "tariffs_per_shift",
)  # fmt: skip
MONEY = frozenset({
    "refund_fee_cents", "exchange_fee_cents", "refund_offline_cents", "refund_ceiling",
    "voucher_offline_cents",
})  # fmt: skip
MOST = 100_000
"""Of hours, minutes, days: a deadline of a thousand years would be no date."""
LONGEST = {"name": 200, "address": 500, "vat_number": 40, "conditions": 2000}
GUARDS = (
    "override", "price_change", "drawer", "refund", "till_difference", "block", "admit",
    "scan_back",
)  # fmt: skip
YES_NO = ("reserve_releases_itself",)


def save_house(replica: Replica, wanted: dict[str, Any], actor: Actor) -> bool:
    """Change fields of the house and its rules; False when nothing is different.

    Refused("house_name_missing" | "number_wrong", field=… | "guard_unknown", field=… |
    "text_long", field=…).
    """
    for field, value in wanted.items():
        if field in TEXTS:
            right = isinstance(value, str)
            if right and len(value) > LONGEST[field]:
                raise Refused("text_long", field=field, most=LONGEST[field])
        elif field in NUMBERS:
            right = isinstance(value, int) and not isinstance(value, bool)
            right = right and (value >= 0 or field == "refund_until_hours")
            right = right and abs(value) <= (LARGEST if field in MONEY else MOST)
        elif field in YES_NO:
            right = isinstance(value, bool)
        else:
            right = field in GUARDS and value in set(Guard)
        if not right and field in GUARDS:
            raise Refused("guard_unknown", field=field)
        if not right:
            raise Refused("number_wrong", field=field)
    if "name" in wanted and not wanted["name"].strip():
        raise Refused("house_name_missing")
    with replica.write() as tx:
        return edit(tx, replica, "house", replica.house, wanted, actor)
