"""The door's order of checks: for each pair of reasons, the one that is said."""

from dataclasses import replace
from itertools import combinations

import pytest

from boxoffice.rules.admission import Facts, decide
from boxoffice.views import Verdict

KNOWN = Facts(
    readable=True, signature="genuine", performance_known=True, performance_here=True,
    code_state="valid", ticket_state="valid",
)  # fmt: skip
"""A signed ticket of this evening that is in the copy and has not been used."""

REASONS: tuple[tuple[dict[str, object], Verdict], ...] = (
    ({"readable": False}, Verdict.FOREIGN),
    ({"signature": "forged"}, Verdict.NOT_REAL),
    ({"signature": "unknown_key"}, Verdict.NOT_REAL),
    ({"signature": "stolen_key"}, Verdict.NOT_REAL),
    ({"performance_known": False}, Verdict.UNKNOWN),
    ({"code_state": "replaced"}, Verdict.REPLACED),
    ({"code_state": "revoked"}, Verdict.CANCELLED),
    ({"ticket_state": "void"}, Verdict.CANCELLED),
    ({"performance_here": False}, Verdict.WRONG_PERFORMANCE),
    ({"in_conflict": True}, Verdict.CONFLICT),
    ({"signature": "lost_key"}, Verdict.CONFLICT),
    ({"used": True}, Verdict.ALREADY_USED),
)
"""In the order of the law (design §7): whoever stands first is said when two apply."""


def with_(*changes: dict[str, object]) -> Facts:
    """The known ticket, changed."""
    facts = KNOWN
    for change in changes:
        facts = replace(facts, **change)  # type: ignore[arg-type]
    return facts


@pytest.mark.parametrize(("change", "verdict"), REASONS)
def test_each_reason_alone(change: dict[str, object], verdict: Verdict) -> None:
    """One thing is wrong: it is said."""
    assert decide(with_(change)) is verdict


@pytest.mark.parametrize(
    ("first", "second"),
    [pair for pair in combinations(REASONS, 2) if not pair[0][0].keys() & pair[1][0].keys()],
)
def test_when_two_apply_the_earlier_check_speaks(
    first: tuple[dict[str, object], Verdict], second: tuple[dict[str, object], Verdict]
) -> None:
    """One order of checks for every engine."""
    assert decide(with_(first[0], second[0])) is first[1]


def test_a_known_ticket_enters() -> None:
    """Nothing is wrong with it."""
    assert decide(KNOWN) is Verdict.OK


def test_a_ticket_out_of_the_copy_enters_by_its_signature_only() -> None:
    """A short code is a way to look a ticket up, never a reason to admit (design §7)."""
    unheard = replace(KNOWN, code_state="", ticket_state="")
    assert decide(unheard) is Verdict.OK_BY_SIGNATURE
    assert decide(replace(unheard, signature="")) is Verdict.UNKNOWN


def test_a_short_code_of_a_known_ticket_enters() -> None:
    """Its data says so, not the code."""
    assert decide(replace(KNOWN, signature="")) is Verdict.OK


@pytest.mark.parametrize("change", [{"used": True}, {"in_conflict": True}])
def test_an_unheard_ticket_is_refused_like_a_known_one(change: dict[str, object]) -> None:
    """By its signature it enters once."""
    facts = with_({"code_state": "", "ticket_state": ""}, change)
    assert decide(facts) is not Verdict.OK_BY_SIGNATURE


def test_a_true_ticket_of_an_unknown_performance_is_never_called_a_strangers_card() -> None:
    """It may be a real one that this copy has not got yet: send them to the desk."""
    assert decide(Facts(readable=True, signature="genuine")) is Verdict.UNKNOWN
