"""What others add to the facts of a scan: news of another copy, and who passed which door."""

from __future__ import annotations

import msgspec

from boxoffice.rules.admission import CODE_STATES, TICKET_STATES, Facts
from boxoffice.rules.presence import Presence, full

_replace = msgspec.structs.replace


def together(here: Facts, there: Facts) -> Facts:
    """What two copies know of one ticket: bad news of either counts, for it is the newer one.

    Who may be admitted at this door, and what the signature is worth, is the door's own business.
    Who is inside is not told by facts: see `with_presence`.
    """
    return _replace(
        here,
        code_state=_worse(here.code_state, there.code_state, CODE_STATES),
        ticket_state=_worse(here.ticket_state, there.ticket_state, TICKET_STATES),
        in_conflict=here.in_conflict or there.in_conflict,
        used=here.used or there.used,
        unpaid=here.unpaid or there.unpaid,
        places=_places(here, there),
    )  # fmt: skip


def _worse(one: str, other: str, known: tuple[str, ...]) -> str:
    """What is gone stays gone; before that, what nobody here knows counts."""
    if known[-1] in (one, other):
        return known[-1]
    return max(one, other, key=lambda state: known.index(state) if state in known else len(known))


def _places(here: Facts, there: Facts) -> int:
    """Copies count the tickets of a group that are left; a signature only says what was printed."""
    counted = [facts.places for facts in (here, there) if facts.code_state]
    return min(counted) if counted else max(here.places, there.places)


def with_presence(facts: Facts, found: Presence, scan: bytes = b"") -> Facts:
    """Who is inside, by all scans of this ticket that are known; `scan`: the one in question."""
    entered = any(one.scan == scan for one in found.entries) if scan else False
    used = not facts.several and full(found, facts.places, reentry=facts.reentry)
    came = found.inside if facts.reentry else sum(one.count for one in found.entries)
    gone = max(0, came - found.inside)
    return _replace(facts, used=used, inside=found.inside, gone=gone, replay=entered)


def with_unconfirmed(facts: Facts, sure: Presence) -> Facts:
    """`sure`: who is inside by the passages that a door has told itself."""
    came = sure.inside if facts.reentry else sum(one.count for one in sure.entries)
    return _replace(facts, unconfirmed=max(0, facts.inside + facts.gone - came))
