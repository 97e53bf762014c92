"""The door's decision: a pure function of what is known about a scanned code.

One order of checks for every engine, a check without data being skipped (design.md §7):
signature → foreign → revoked or cancelled → other performance → conflict → already used.
The codes are those of scan-cases.md as far as issue by issue they exist in `Verdict`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from boxoffice.views import Verdict


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a door may base its decision on."""

    readable: bool
    """In our format: a signed code or a short code."""
    signature: str = ""
    """genuine · forged · unknown_key · stolen_key · lost_key; empty for a short code."""
    performance_known: bool = False
    """The performance it names is in this copy."""
    performance_here: bool = False
    """… and this door admits to it."""
    code_state: str = ""
    """valid · replaced · revoked; empty when the code is not in this copy."""
    ticket_state: str = ""
    """valid · void; empty when the ticket is not in this copy."""
    in_conflict: bool = False
    used: bool = False
    """A person has entered on this ticket (as far as this copy knows)."""


def decide(facts: Facts) -> Verdict:
    """The verdict; unknown is never called invalid."""
    if not facts.readable:
        return Verdict.FOREIGN
    if facts.signature in ("forged", "unknown_key", "stolen_key"):
        return Verdict.NOT_REAL
    if not facts.performance_known:
        return (
            Verdict.UNKNOWN
        )  # also with a true signature: a performance this copy has not got yet
    if facts.code_state == "replaced":
        return Verdict.REPLACED
    if facts.code_state == "revoked" or facts.ticket_state == "void":
        return Verdict.CANCELLED
    if not facts.performance_here:
        return Verdict.WRONG_PERFORMANCE
    if facts.in_conflict or facts.signature == "lost_key":
        return Verdict.CONFLICT
    if facts.used:
        return Verdict.ALREADY_USED
    if facts.code_state == "valid":
        return Verdict.OK
    # Not in this copy: a signature admits, a short code alone never does (design.md §7).
    return Verdict.OK_BY_SIGNATURE if facts.signature == "genuine" else Verdict.UNKNOWN


_WORSE = ("", "valid", "replaced", "revoked")


def together(here: Facts, there: Facts) -> Facts:
    """What two copies know of one ticket: bad news of either counts, for it is the newer one.

    Who may be admitted at this door, and what the signature is worth, is the door's own business.
    """
    return replace(
        here,
        code_state=max(here.code_state, there.code_state, key=_WORSE.index),
        ticket_state="void" if "void" in (here.ticket_state, there.ticket_state)
        else here.ticket_state or there.ticket_state,
        in_conflict=here.in_conflict or there.in_conflict,
        used=here.used or there.used,
    )  # fmt: skip


def admits(verdict: Verdict) -> bool:
    """Whether a person goes in on this verdict."""
    return verdict in (Verdict.OK, Verdict.OK_BY_SIGNATURE)
