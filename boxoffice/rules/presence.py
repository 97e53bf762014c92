"""Who is inside on a ticket, from its scans at all doors: one answer on device, hub and server.

Scans of one ticket are ordered by clock plus measured offset when their error intervals do not
overlap, else as the server stored them (design.md §4). Scans of one device stand in the order in
which it made them: its own sequence is never in doubt.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import msgspec

from boxoffice.rules.roles import UNMEASURED_MS

IN, OUT = "in", "out"
SAID_WITHIN_MS = 10_000
"""A door that can ask tells what it did in much less."""
LATEST = 2**62
"""The stored order of a scan that the server has not stored yet: behind all that it has."""


class Passage(msgspec.Struct, frozen=True, array_like=True):
    """Somebody went in or out on a ticket."""

    scan: bytes
    """Which scan it was: the same id wherever it is heard of."""
    device: bytes
    seq: int
    """Its place in the order of its device."""
    door: str
    direction: str
    """in · out"""
    count: int
    """How many people; 0: a second person on a ticket that counts once."""
    at_ms: int
    """UTC ms, the measured offset added."""
    error_ms: int
    """How wrong that may be; below zero: it was never measured."""
    stored: int = LATEST
    """Which of its ticket's scans it is on the server, from 1."""

    @property
    def span(self) -> tuple[int, int]:
        """The earliest and the latest moment at which it was."""
        error = UNMEASURED_MS if self.error_ms < 0 else self.error_ms
        return self.at_ms - error, self.at_ms + error


@dataclass(frozen=True, slots=True)
class Presence:
    """What the passages of one ticket come to."""

    inside: int = 0
    """People in, after the last of them."""
    entries: tuple[Passage, ...] = ()
    """Everybody who went in since the first, in order; also who has left since."""
    last: Passage | None = None
    """The newest entry that counts; where and when "already used" was."""


NOBODY = Presence()


def ordered(passages: Iterable[Passage]) -> list[Passage]:
    """By the law of design.md §4; each scan once, however often it was heard of.

    Clearly-before is a partial order; what it leaves open is as stored. Where the order of one
    device and the clocks of others contradict each other, the stored order alone is left.
    """
    left = sorted(_once(passages), key=lambda one: (one.stored, one.at_ms, one.scan))
    if len(left) < 2:
        return left
    found: list[Passage] = []
    while left:
        first = next(
            (one for one in left if not any(_before(other, one) for other in left)), left[0]
        )
        left.remove(first)
        found.append(first)
    return found


def _once(passages: Iterable[Passage]) -> list[Passage]:
    known: dict[bytes, Passage] = {}
    for one in passages:
        kept = known.get(one.scan)
        if kept is None or one.stored < kept.stored:
            known[one.scan] = one
    return list(known.values())


def _before(one: Passage, other: Passage) -> bool:
    if one.device == other.device and one.seq and other.seq:
        return one.seq < other.seq
    return one.span[1] < other.span[0]


def presence(passages: Iterable[Passage], cleared: Sequence[int] = (), now_ms: int = 0) -> Presence:
    """Walk through the scans of one ticket. Nobody is ever less than outside: an exit before any
    entry burns nothing. At each moment of `cleared` (UTC ms) everybody who was in has left, also
    when that was after the last scan and before `now_ms`.
    """
    inside, entries, since = 0, [], -LATEST
    last: Passage | None = None
    for one in ordered(passages):
        if any(since < moment <= one.at_ms for moment in cleared):
            inside = 0
        since = max(since, one.at_ms)
        if one.direction == OUT:
            inside = max(0, inside - max(1, one.count))
            continue
        inside += one.count
        entries.append(one)
        last = one if one.count or last is None else last
    if any(since < moment <= now_ms for moment in cleared):
        inside = 0
    return Presence(inside, tuple(entries), last)


def told(passages: Iterable[Passage], now_ms: int) -> list[Passage]:
    """Without those of whom hub or server have only been asked, and no door has said anything for
    longer than its own word needs.
    """
    return [one for one in passages if one.seq or one.at_ms > now_ms - SAID_WITHIN_MS]


def full(found: Presence, places: int, *, reentry: bool) -> bool:
    """Whether nobody more may come in on it."""
    if reentry:
        return found.inside >= places
    return sum(one.count for one in found.entries) >= places


def overrun(found: Presence, places: int, *, reentry: bool) -> bool:
    """Whether more people are in than it admits: two doors that did not hear of each other."""
    if reentry:
        return found.inside > places
    return sum(one.count for one in found.entries) > places
