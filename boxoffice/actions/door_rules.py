"""What a house's set-up of its doors says of one scan: facts for the rule, and why."""

from __future__ import annotations

from msgspec.structs import replace

from boxoffice.actions.scanned import Asked, Scanned
from boxoffice.queries.catalogue import Catalogue
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules import door_time
from boxoffice.rules.entry_rules import UNREADABLE, Denied, Visit, refusal, timeless


def by_setup(catalogue: Catalogue, store: RowStore, scanned: Scanned, asked: Asked) -> Scanned:
    """What the house's set-up says: time, door, prices, and its rules."""
    setup, performance = scanned.setup, scanned.performance
    assert performance is not None  # noqa: S101 - asked before
    belongs = _door(catalogue, store, scanned, asked.door)
    look = belongs == "wrong_door" and setup.at(asked.door).otherwise == "look"
    believed = not scanned.facts.clock_doubtful
    time = door_time.standing(setup, performance, asked.now_ms) if believed else ""
    denied = None
    rules = setup.rules if believed else [one for one in setup.rules if timeless(one)]
    if not setup.readable:
        denied = Denied(UNREADABLE)
    elif rules:
        denied = refusal(rules, _visit(catalogue, store, scanned, asked))
    facts = replace(
        scanned.facts, time=time, door="" if look else belongs,
        rule=denied.code if denied else "",
    )  # fmt: skip
    return replace(scanned, facts=facts, denied=denied, other_entrance=look)


def _door(catalogue: Catalogue, store: RowStore, scanned: Scanned, door: str) -> str:
    """wrong_type · wrong_door · empty. What is not known is not among what is let in."""
    setup, places = scanned.setup, scanned.setup.at(door)
    price_type = _price_type(catalogue, store, scanned)
    if setup.price_types and not price_type & set(setup.price_types):
        return "wrong_type"
    if places.price_types and not price_type & set(places.price_types):
        return "wrong_door"
    rank, zone = _where(scanned)
    if places.ranks and rank not in places.ranks:
        return "wrong_door"
    return "wrong_door" if places.zones and zone not in places.zones else ""


def _visit(catalogue: Catalogue, store: RowStore, scanned: Scanned, asked: Asked) -> Visit:
    performance, found = scanned.performance, scanned.presence
    assert performance is not None  # noqa: S101 - asked before
    rank, zone = _where(scanned)
    return Visit(
        asked.now_ms, performance.zone, performance.starts_local,
        performance.doors_local, performance.ends_local,
        _price_type(catalogue, store, scanned), str(rank) if rank else "", zone, asked.door,
        tuple(one.at_ms for one in found.entries), found.inside > 0,
    )  # fmt: skip


def _price_type(catalogue: Catalogue, store: RowStore, scanned: Scanned) -> frozenset[str]:
    """What its price type is called, and its id in hexadecimal; empty when it is not known."""
    assert scanned.performance is not None  # noqa: S101 - asked before
    offer = catalogue.offer(store, scanned.performance.id)
    ticket, types = scanned.ticket, offer.prices.types if offer else ()
    found = next(
        (one for one in types if (
            one.id == ticket.price_type if ticket else one.number == scanned.price_number
        )),
        None,
    )  # fmt: skip
    if found is not None:
        return frozenset({found.name, found.id.hex()})
    return frozenset({ticket.price_type.hex()}) if ticket else frozenset()


def _where(scanned: Scanned) -> tuple[int, str]:
    """Rank and zone (or pool) of its place; 0 and "" when they are not known."""
    plan, ticket = scanned.plan, scanned.ticket
    if plan is not None and 0 <= scanned.seat < len(plan.seats):
        seat = plan.seats[scanned.seat]
        return seat.rank, seat.zone
    if ticket is None:
        return 0, ""
    pools = {pool.key: pool.name for pool in plan.pools} if plan else {}
    return ticket.rank, pools.get(ticket.pool, ticket.pool)
