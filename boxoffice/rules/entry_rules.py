"""What a house asks of an entry beside the ticket: limits and times, as typed data of a document.

Only entries are asked. A rule that this program cannot read, that could refuse nobody, or that
fails, refuses: never does a mistake in a rule let somebody in. "Today" and "days" are those of the
performance's zone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Any, Literal

import msgspec

from boxoffice.clock import Planned, local_from_ms
from boxoffice.rules.door_names import called

UNREADABLE = "rule_unreadable"
_FAR = 1e12
"""No waiting and no other ticket makes it come true."""
_ANOTHER_TICKET = 1e6
"""Further away than any time that is worth waiting for."""
_YEAR_MIN = 366 * 24 * 60
Minutes = Annotated[int, msgspec.Meta(ge=-_YEAR_MIN, le=_YEAR_MIN)]
"""Further away there may be no such moment in the calendar."""
_CLOCK = r"\d{2}:\d{2}(:\d{2})?"
_WRITTEN = {
    "at": re.compile(rf"\d{{4}}-\d{{2}}-\d{{2}}T{_CLOCK}", re.ASCII),
    "time": re.compile(_CLOCK, re.ASCII),
}


class Moment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A moment of a rule: of the performance, a local date and time, or a time of each day."""

    of: Literal["start", "doors", "end", "at", "time"]
    value: str = ""
    """`at`: "2026-11-27T20:00"; `time`: "20:00"."""

    def __post_init__(self) -> None:
        """Raises ValueError for a value that is no such moment, or that nobody would look at."""
        form = _WRITTEN.get(self.of)
        if form is None and self.value:
            raise ValueError(f"`{self.of}` has no value: {self.value[:40]!r}")
        if form is None:
            return
        if not form.fullmatch(self.value):
            raise ValueError(f"`{self.of}` is written otherwise: {self.value[:40]!r}")
        datetime.fromisoformat(self.value if self.of == "at" else f"2026-01-01T{self.value}")


class Entries(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="entries"):
    """Fewer than `below` entries so far, or on fewer than `below` other days."""

    below: Annotated[int, msgspec.Meta(ge=0)]
    unit: Literal["entry", "day"] = "entry"
    today: bool = False
    since: Moment | None = None
    before: Moment | None = None

    def __post_init__(self) -> None:
        """Raises ValueError for other days of today: there are none."""
        if self.today and self.unit == "day":
            raise ValueError("`today` has no other days")


class Outside(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="outside"):
    """Not inside: each entry needs an exit first."""


class Gap(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="gap"):
    """Minutes since the last or the first entry: more than `above`, less than `below`."""

    of: Literal["first", "last"]
    above: Annotated[int, msgspec.Meta(ge=0)] | None = None
    below: Annotated[int, msgspec.Meta(ge=1)] | None = None

    def __post_init__(self) -> None:
        """Raises ValueError for a gap of any length: it would refuse nobody."""
        if self.above is None and self.below is None:
            raise ValueError("a gap has `above`, `below` or both")


class Only(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="only"):
    """Only these price types, ranks, zones or doors. What is not known is not among them."""

    what: Literal["price_type", "rank", "zone", "door"]
    among: tuple[str, ...]


class After(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="after"):
    """Not before a moment, or so many minutes earlier."""

    moment: Moment
    early_min: Minutes | None = None


class Before(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="before"):
    """Not after a moment, or so many minutes later."""

    moment: Moment
    late_min: Minutes | None = None


class Weekdays(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="weekdays"):
    """On these days: 1 is Monday."""

    days: tuple[Annotated[int, msgspec.Meta(ge=1, le=7)], ...]


class AllOf(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="all"):
    """Each of them."""

    rules: Some


class AnyOf(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="any"):
    """One of them is enough."""

    rules: Some


Rule = Entries | Outside | Gap | Only | After | Before | Weekdays | AllOf | AnyOf
Some = Annotated[tuple[Rule, ...], msgspec.Meta(min_length=1)]
"""Of no rules each would be kept."""


@dataclass(frozen=True, slots=True)
class Visit:
    """Who stands at the door, and when they came in before."""

    now_ms: int
    zone: str
    starts_local: str = ""
    doors_local: str = ""
    ends_local: str = ""
    price_type: frozenset[str] = frozenset()
    """What it is called, and its id in hexadecimal."""
    rank: str = ""
    place: str = ""
    """Zone of the seat."""
    door: str = ""
    entries_ms: tuple[int, ...] = ()
    """Earlier entries on this ticket, UTC ms, in order."""
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Denied:
    """Which rule refuses, what it is about, and how far away the way in is (seconds, or more)."""

    code: str
    detail: str = ""
    distance: float = _FAR


def timeless(rule: Rule) -> bool:
    """Whether it says the same whatever time it is: a clock that is wrong does not matter to it."""
    if isinstance(rule, AllOf | AnyOf):
        return all(map(timeless, rule.rules))
    if isinstance(rule, Entries):
        counted = (rule.unit == "day", rule.today, rule.since, rule.before)
        return not any(counted)
    return isinstance(rule, Outside | Only)


def refusal(rules: Sequence[Rule], visit: Visit) -> Denied | None:
    """The rule that stands in the way, the furthest where several do; None lets in."""
    try:
        return _worst(rules, visit)
    except Exception:  # noqa: BLE001 - whatever a rule trips over, it has not let anybody in
        return Denied(UNREADABLE)


def _worst(rules: Sequence[Rule], visit: Visit) -> Denied | None:
    found = [denied for rule in rules if (denied := _ask(rule, visit)) is not None]
    return max(found, key=lambda denied: denied.distance, default=None)


def _ask(rule: Rule, visit: Visit) -> Denied | None:
    return _ASKED[type(rule)](rule, visit)


def _any(rule: AnyOf, visit: Visit) -> Denied | None:
    """Of several ways in the nearest is named: waiting a little, before another ticket."""
    found = [_ask(one, visit) for one in rule.rules]
    refused = [denied for denied in found if denied is not None]
    if len(refused) < len(found):
        return None
    return min(refused, key=lambda denied: denied.distance)


def _entries(rule: Entries, visit: Visit) -> Denied | None:
    now = _now(visit)
    times = [local_from_ms(at, visit.zone) for at in visit.entries_ms]
    if rule.today:
        times = [at for at in times if at.date() == now.date()]
    if rule.since is not None:
        since = _local(rule.since, visit)
        times = [at for at in times if at >= since]
    if rule.before is not None:
        until = _local(rule.before, visit)
        times = [at for at in times if at < until]
    if rule.unit == "day":
        times = _other_days(times, now)
    if len(times) < rule.below:
        return None
    return Denied("rule_entries_today" if rule.today else "rule_entries", str(rule.below), 0.5)


def _other_days(times: list[datetime], now: datetime) -> list[datetime]:
    """One of each day but today: a day that has begun is not used up by coming again."""
    return list({at.date(): at for at in times if at.date() != now.date()}.values())


def _outside(_rule: Outside, visit: Visit) -> Denied | None:
    return Denied("rule_inside", "", 0.1) if visit.inside else None


def _gap(rule: Gap, visit: Visit) -> Denied | None:
    if not visit.entries_ms:
        return None
    since = visit.entries_ms[0] if rule.of == "first" else visit.entries_ms[-1]
    minutes = (visit.now_ms - since) / 60_000
    if rule.below is not None and minutes >= rule.below:
        return Denied("rule_too_long_ago", str(rule.below))
    if rule.above is not None and minutes <= rule.above:
        return Denied("rule_too_soon", str(rule.above), (rule.above - minutes) * 60)
    return None


def _only(rule: Only, visit: Visit) -> Denied | None:
    among = set(map(called, rule.among)) if rule.what == "door" else set(rule.among)
    has = {
        "price_type": visit.price_type, "rank": {visit.rank}, "zone": {visit.place},
        "door": {called(visit.door)},
    }[rule.what]  # fmt: skip
    if (has - {""}) & among:
        return None
    distance = 0.2 if rule.what == "door" else _ANOTHER_TICKET
    return Denied(f"rule_only_{rule.what}", ", ".join(rule.among), distance)


def _after(rule: After, visit: Visit) -> Denied | None:
    opens = _local(rule.moment, visit) - timedelta(minutes=rule.early_min or 0)
    wait = (opens - _now(visit)).total_seconds()
    return Denied("rule_from", f"{opens:%Y-%m-%dT%H:%M}", wait) if wait >= 0 else None


def _before(rule: Before, visit: Visit) -> Denied | None:
    closes = _local(rule.moment, visit) + timedelta(minutes=rule.late_min or 0)
    if _now(visit) < closes:
        return None
    return Denied("rule_until", f"{closes:%Y-%m-%dT%H:%M}")


def _weekdays(rule: Weekdays, visit: Visit) -> Denied | None:
    today = _now(visit).isoweekday()
    if today in rule.days:
        return None
    days = min(((day - today) % 7 for day in rule.days), default=7)
    return Denied("rule_weekday", ", ".join(map(str, rule.days)), days * 86_400.0)


_ASKED: dict[type, Callable[[Any, Visit], Denied | None]] = {
    Entries: _entries,
    Outside: _outside,
    Gap: _gap,
    Only: _only,
    After: _after,
    Before: _before,
    Weekdays: _weekdays,
    AllOf: lambda rule, visit: _worst(rule.rules, visit),
    AnyOf: _any,
}


def _now(visit: Visit) -> datetime:
    return local_from_ms(visit.now_ms, visit.zone)


def _local(moment: Moment, visit: Visit) -> datetime:
    """A moment in the performance's zone. One that a night of March skips is the hour after it."""
    text = {
        "start": visit.starts_local,
        "doors": visit.doors_local or visit.starts_local,
        "end": visit.ends_local,
        "at": moment.value,
        "time": f"{_now(visit):%Y-%m-%d}T{moment.value}",
    }[moment.of]
    return Planned(text, visit.zone).utc().astimezone(_now(visit).tzinfo)
