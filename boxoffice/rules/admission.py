"""The door's decision: a pure function of what is known about a scanned code.

One order of checks for every engine, a check without data being skipped (design.md §7):
signature → foreign → revoked or cancelled → blocked → unapproved → time → performance and door →
date → unpaid → rules → replay of the same scan → already used. `CHECKS` is that order, as data.
Who goes out is asked neither for time, door and money nor by rules.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from boxoffice.views import Verdict


class Facts(msgspec.Struct, frozen=True):
    """All that a door may base its decision on. It travels to the hub and the server: fields are
    only ever added, with a default that asks nothing.
    """

    readable: bool
    """In our format, or a code that was imported from another system."""
    signature: str = ""
    """genuine · forged · unknown_key · stolen_key · lost_key; empty for a short code."""
    performance_known: bool = False
    """The performance it names is in this copy."""
    performance_here: bool = False
    """… and this door admits to it."""
    code_state: str = ""
    """valid · replaced · revoked · blocked; empty when the code is not in this copy."""
    ticket_state: str = ""
    """valid · void; empty when the ticket is not in this copy."""
    in_conflict: bool = False
    used: bool = False
    """Nobody more may enter on this ticket (as far as this copy knows)."""
    direction: str = "in"
    other_house: bool = False
    """A performance of a house that this door is not of."""
    ambiguous: bool = False
    """The code may mean two tickets."""
    unapproved: bool = False
    time: str = ""
    """too_early · too_late · late; empty: it is time, or nobody said so."""
    other_date: bool = False
    """Not admitted to here, but another day of a show that is."""
    door: str = ""
    """wrong_door · wrong_type; empty: it may come in here."""
    unpaid: bool = False
    """Not paid, and this house does not let in what is not."""
    rule: str = ""
    """The code of the rule that refuses."""
    replay: bool = False
    """This very scan was answered before, and let in."""
    places: int = 1
    """How many people the code admits."""
    inside: int = 0
    """How many of them are in."""
    gone: int = 0
    """How many of them were in and are out for good, where nobody comes in again."""
    count: int = 0
    """How many want to pass now; 0: nobody said so, which for one place is one."""
    reentry: bool = True
    several: bool = False
    clock_doubtful: bool = False
    """The time matters here, and by a clock that nobody compared it is another day than that of
    the performance.
    """
    unconfirmed: int = 0
    """How many of those in another door asked for and has not said since that it let them in: its
    program may have ended before it did.
    """

    @property
    def surely_used(self) -> bool:
        """Nobody more may enter on it, by the doors' own word; also if an earlier check spoke."""
        return self.used and not nobody_confirms(self)

    @property
    def surely_left(self) -> int:
        """Places on which nobody is in, or was for good, by the doors' own word."""
        return self.places - self.inside - self.gone + self.unconfirmed


CODE_STATES = ("", "valid", "blocked", "replaced", "revoked")
TICKET_STATES = ("", "valid", "void")
"""From no news to bad news; what is not among them is kept back until somebody approves it."""
Check = Callable[[Facts], Verdict | None]


def _foreign(facts: Facts) -> Verdict | None:
    return None if facts.readable else Verdict.FOREIGN


def _signature(facts: Facts) -> Verdict | None:
    fakes = ("forged", "unknown_key", "stolen_key")
    return Verdict.NOT_REAL if facts.signature in fakes else None


def _other_house(facts: Facts) -> Verdict | None:
    return Verdict.FOREIGN if facts.other_house else None


def _unknown_performance(facts: Facts) -> Verdict | None:
    """Also with a true signature: a performance that this copy has not got yet."""
    return None if facts.performance_known else Verdict.UNKNOWN


def _ambiguous(facts: Facts) -> Verdict | None:
    return Verdict.AMBIGUOUS if facts.ambiguous else None


def _taken_back(facts: Facts) -> Verdict | None:
    if facts.code_state == "replaced":
        return Verdict.REPLACED
    gone = facts.code_state == "revoked" or facts.ticket_state == "void"
    return Verdict.CANCELLED if gone else None


def _blocked(facts: Facts) -> Verdict | None:
    return Verdict.BLOCKED if facts.code_state == "blocked" else None


def _unapproved(facts: Facts) -> Verdict | None:
    """Also a state that this program does not know: a newer one keeps it back for some reason."""
    strange = facts.code_state not in CODE_STATES or facts.ticket_state not in TICKET_STATES
    return Verdict.UNAPPROVED if strange or facts.unapproved else None


_TIMES = {
    "too_early": Verdict.TOO_EARLY, "too_late": Verdict.TOO_LATE, "late": Verdict.LATECOMER,
}  # fmt: skip


def _time(facts: Facts) -> Verdict | None:
    return _TIMES.get(facts.time)


def _performance(facts: Facts) -> Verdict | None:
    elsewhere = not (facts.performance_here or facts.other_date)
    return Verdict.WRONG_PERFORMANCE if elsewhere else None


_DOORS = {"wrong_door": Verdict.WRONG_DOOR, "wrong_type": Verdict.WRONG_TYPE}


def _door(facts: Facts) -> Verdict | None:
    return _DOORS.get(facts.door)


def _date(facts: Facts) -> Verdict | None:
    return None if facts.performance_here else Verdict.WRONG_DATE


def _unpaid(facts: Facts) -> Verdict | None:
    return Verdict.UNPAID if facts.unpaid else None


def _rules(facts: Facts) -> Verdict | None:
    return Verdict.RULE_DENIED if facts.rule else None


def _conflict(facts: Facts) -> Verdict | None:
    """Somebody else sits there already, or the key of who sold it is lost: a person looks."""
    doubtful = facts.in_conflict or facts.signature == "lost_key"
    return Verdict.CONFLICT if doubtful else None


def _replay(facts: Facts) -> Verdict | None:
    return _let_in(facts) if facts.replay else None


def _used(facts: Facts) -> Verdict | None:
    if not facts.used:
        return None
    if nobody_confirms(facts):
        return Verdict.CONFLICT
    return Verdict.GROUP_FULL if facts.places > 1 else Verdict.ALREADY_USED


def _unheard(facts: Facts) -> Verdict | None:
    """Not in this copy: a signature admits, a short code alone never does (design.md §7)."""
    true = facts.code_state == "valid" or facts.signature in ("genuine", "lost_key")
    return None if true else Verdict.UNKNOWN


def _clock(facts: Facts) -> Verdict | None:
    """Neither in nor out by a clock that may be a day wrong: a person looks at it."""
    return Verdict.CONFLICT if facts.clock_doubtful else None


def _group(facts: Facts) -> Verdict | None:
    """Some of a group now, the rest later; never more than there are places."""
    if facts.places == 1 and facts.count < 2:
        return None
    if facts.count == 0:
        return Verdict.GROUP
    left = facts.places - facts.inside - facts.gone
    if facts.count <= left or facts.several:
        return None
    return Verdict.CONFLICT if nobody_confirms(facts) else Verdict.GROUP_FULL


def nobody_confirms(facts: Facts) -> bool:
    """Whether only people whose entry no door has confirmed stand in the way: a person looks."""
    left = facts.places - facts.inside - facts.gone
    return left < max(1, facts.count) <= left + facts.unconfirmed


@dataclass(frozen=True, slots=True)
class Ordered:
    """One check in its place, and whether it is asked of who goes out."""

    name: str
    check: Check
    going_out: bool = True


CHECKS: tuple[Ordered, ...] = (
    Ordered("foreign_format", _foreign),
    Ordered("signature", _signature),
    Ordered("foreign", _other_house),
    Ordered("unknown_performance", _unknown_performance),
    Ordered("ambiguous", _ambiguous),
    Ordered("revoked_or_cancelled", _taken_back),
    Ordered("blocked", _blocked),
    Ordered("unapproved", _unapproved),
    Ordered("time", _time, going_out=False),
    Ordered("performance", _performance),
    Ordered("door", _door, going_out=False),
    Ordered("date", _date),
    Ordered("unpaid", _unpaid, going_out=False),
    Ordered("rules", _rules, going_out=False),
    Ordered("conflict", _conflict, going_out=False),
    Ordered("replay", _replay, going_out=False),
    Ordered("used", _used, going_out=False),
    Ordered("unheard", _unheard),
    Ordered("clock", _clock, going_out=False),
    Ordered("group", _group, going_out=False),
)
"""In this order; the first that says something is the verdict."""
_IN = tuple(one.check for one in CHECKS)
_OUT = tuple(one.check for one in CHECKS if one.going_out)


def decide(facts: Facts) -> Verdict:
    """The verdict; unknown is never called invalid."""
    out = facts.direction == "out"
    for check in _OUT if out else _IN:
        verdict = check(facts)
        if verdict is not None:
            return verdict
    if not out:
        return _let_in(facts)
    asks = facts.places > 1 and facts.count == 0
    return Verdict.GROUP if asks else Verdict.OUT


def _let_in(facts: Facts) -> Verdict:
    return Verdict.OK if facts.code_state == "valid" else Verdict.OK_BY_SIGNATURE


def admits(verdict: Verdict) -> bool:
    """Whether a person goes in on this verdict."""
    return verdict in (Verdict.OK, Verdict.OK_BY_SIGNATURE, Verdict.OK_BY_HAND)


def overridable(verdict: Verdict) -> bool:
    """Whether a person in charge may let in despite it: never on a paper that is not real or not
    ours, which would use up somebody else's ticket.
    """
    never = (Verdict.FOREIGN, Verdict.NOT_REAL, Verdict.UNKNOWN, Verdict.AMBIGUOUS, Verdict.OUT)
    return not admits(verdict) and verdict not in never
