"""A door asks before somebody goes in: what is asked, and how hub and server answer alike."""

from __future__ import annotations

from msgspec.structs import replace

from boxoffice.rules.admission import Facts, admits, decide
from boxoffice.rules.heard_facts import together, with_presence
from boxoffice.rules.presence import Passage, presence
from sync.protocol import Message


class CheckRequest(Message, frozen=True, array_like=True):
    """A door is about to let somebody in: what it knows of the code."""

    device: bytes
    performance: bytes
    code: bytes
    ticket: bytes
    """Empty when it is not in the door's copy."""
    door: str
    facts: Facts
    scan: bytes = b""
    """Names the scan; the same when it is asked again because no answer came."""
    passed: tuple[Passage, ...] = ()
    """Who passed on this ticket as far as the door knows."""
    cleared: tuple[int, ...] = ()
    """Moments (UTC ms) at which everybody had left."""


class CheckReply(Message, frozen=True, array_like=True):
    """What both know together. When that admits, the entry is registered by now."""

    facts: Facts
    passed: tuple[Passage, ...] = ()
    """Who passed on this ticket, without the scan that was asked about."""


def answered(
    ask: CheckRequest, there: Facts, known: list[Passage], now_ms: int
) -> tuple[CheckReply, Passage | None]:
    """The answer from what the door knows and what is known `there`, and what is to be registered
    when somebody goes in.
    """
    heard = {one.scan for one in known}
    union = [*known, *(one for one in ask.passed if one.scan not in heard)]
    before = [one for one in union if not ask.scan or one.scan != ask.scan]
    facts = together(replace(ask.facts, used=False), there)
    facts = with_presence(facts, presence(before, ask.cleared, now_ms))
    reply = CheckReply(facts, tuple(before))
    if not admits(decide(facts)):
        return reply, None
    count = max(1, facts.count)
    return reply, Passage(ask.scan, ask.device, 0, ask.door, "in", count, now_ms, -1)
