"""What a door's screen is told of a scan: places, prices, doors and who was in before."""

from __future__ import annotations

from typing import TypedDict

from boxoffice.actions.scanned import Asked, Scanned
from boxoffice.clock import local_from_ms
from boxoffice.journal.kinds import NO_SEAT
from boxoffice.queries import people
from boxoffice.queries.refunded import refunded
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules import door_time
from boxoffice.rules.admission import admits, nobody_confirms
from boxoffice.rules.presence import Passage, told
from boxoffice.rules.seat_runs import seats_in_short
from boxoffice.views import ScanResult, Verdict
from boxoffice.workplace import Setting


class _Back(TypedDict, total=False):
    """Two fields of a `ScanResult`."""

    back_until: str
    no_way_back: bool


def result(
    setting: Setting, scanned: Scanned, verdict: Verdict, asked: Asked, event: bytes = b""
) -> ScanResult:
    """The answer to one scan. Of a house that is not ours nothing is shown."""
    store, network = setting.replica.reader(), setting.network
    at_ms, copied_ms = setting.replica.clock.wall_ms(), network.link().copied_ms
    performance, facts = scanned.performance, scanned.facts
    if performance is None or verdict is Verdict.FOREIGN:
        return ScanResult(verdict, at_ms, copied_ms=copied_ms, scan=event)
    row, number, place = _place(scanned)
    price, look = _price(setting, store, scanned)
    used = _entered_before(scanned, asked)
    return ScanResult(
        verdict, at_ms, row, number, place, price, look,
        bool(scanned.price_number) and not price, performance.title,
        performance.starts_local, performance.hall, used.at_ms if used else 0,
        _where(store, used) if used else "", copied_ms, *scanned.position, scan=event,
        inside=_inside(scanned, verdict, asked), places=facts.places, rule=facts.rule,
        rule_detail=scanned.denied.detail if scanned.denied else "",
        doors=_doors(scanned, verdict), opens_local=_opens(scanned),
        doubt=_doubt(scanned),
        used_too=facts.performance_here and facts.surely_used,
        refunded=refunded(store, scanned.ticket)
        if verdict is Verdict.CANCELLED and scanned.ticket else None,
        **_back(scanned, verdict, asked),
    )  # fmt: skip


def _entered_before(scanned: Scanned, asked: Asked) -> Passage | None:
    """Whose door and time stand under the word: the newest entry, or the newest of those that no
    door has confirmed while they are what stands in the way.
    """
    found = scanned.presence
    if not nobody_confirms(scanned.facts):
        return found.last
    sure = told(found.entries, asked.now_ms)
    return next((one for one in reversed(found.entries) if one not in sure), found.last)


def _doubt(scanned: Scanned) -> str:
    """Why a person is to look, where it is not a seat that was sold twice."""
    facts = scanned.facts
    if facts.in_conflict:
        return ""
    if facts.signature == "lost_key":
        return scanned.signer
    if nobody_confirms(facts):
        return "unconfirmed"
    return "clock" if facts.clock_doubtful else ""


def _back(scanned: Scanned, verdict: Verdict, asked: Asked) -> _Back:
    """Whether, and until when, who goes out may come in again. Rules of the house may have more
    to say of it than a line holds: then nothing is promised.
    """
    setup, performance = scanned.setup, scanned.performance
    if verdict is not Verdict.OUT or performance is None:
        return _Back()
    if not setup.reentry and not setup.several:
        return _Back(no_way_back=True)
    closes = door_time.closes_ms(setup, performance)
    if closes is None or setup.rules or not asked.sure or scanned.facts.clock_doubtful:
        return _Back()
    if closes <= asked.now_ms:
        return _Back(no_way_back=True)
    return _Back(back_until=f"{local_from_ms(closes, performance.zone):%Y-%m-%dT%H:%M}")


def _inside(scanned: Scanned, verdict: Verdict, asked: Asked) -> int:
    """Of a group; who went out for good has had a place too, while others come in."""
    inside, count = scanned.facts.inside, max(1, asked.count)
    if verdict is Verdict.OUT:
        return max(0, inside - count)
    came = inside + scanned.facts.gone
    return min(came + count, scanned.facts.places) if admits(verdict) else came


def _price(setting: Setting, store: RowStore, scanned: Scanned) -> tuple[str, str]:
    """Name of the price type, and what the door must look at for it."""
    show = scanned.performance
    assert show is not None  # noqa: S101 - asked before
    prices = setting.catalogue.prices(store, show.house, show.price_list)
    types = prices.types if prices else ()
    found = next((t for t in types if t.number == scanned.price_number), None)
    if found is None:
        return "", ""
    return found.name, (found.note or found.name) if found.proof else ""


def _doors(scanned: Scanned, verdict: Verdict) -> str:
    """Doors that let its place in, where this is not one of them."""
    if verdict is not Verdict.WRONG_DOOR and not scanned.other_entrance:
        return ""
    plan, rank, zone = scanned.plan, 0, ""
    if plan is not None and 0 <= scanned.seat < len(plan.seats):
        rank, zone = plan.seats[scanned.seat].rank, plan.seats[scanned.seat].zone
    elif scanned.ticket is not None:
        rank = scanned.ticket.rank
    fits = [
        name for name, door in scanned.setup.doors.items()
        if (not door.ranks or rank in door.ranks) and (not door.zones or zone in door.zones)
    ]  # fmt: skip
    return ", ".join(fits)


def _opens(scanned: Scanned) -> str:
    assert scanned.performance is not None  # noqa: S101 - asked before
    opens = door_time.opens_ms(scanned.setup, scanned.performance)
    if opens is None:
        return ""
    return f"{local_from_ms(opens, scanned.performance.zone):%Y-%m-%dT%H:%M}"


def _place(scanned: Scanned) -> tuple[str, str, str]:
    plan, seat = scanned.plan, scanned.seat
    seats = [plan.seats[n] for n in scanned.seats if 0 <= n < len(plan.seats)] if plan else []
    if len(seats) > 1:
        return "", "", ", ".join(seats_in_short(seats))
    if plan is None or seat == NO_SEAT or not 0 <= seat < len(plan.seats):
        pools = {pool.key: pool.name for pool in plan.pools} if plan else {}
        key = scanned.ticket.pool if scanned.ticket else ""
        return "", "", pools.get(key, "")
    found = plan.seats[seat]
    return found.row, found.number, found.zone


def _where(store: RowStore, used: Passage) -> str:
    name, door = people.device_name(store, used.device), used.door
    return f"{door} · {name}" if door and name and door != name else door or name
