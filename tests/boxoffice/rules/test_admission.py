"""The door's order of checks: for each pair of reasons, the one that is said."""

from itertools import combinations

import pytest
from msgspec.structs import replace

from boxoffice.rules.admission import CHECKS, Facts, admits, decide, overridable
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
    ({"other_house": True}, Verdict.FOREIGN),
    ({"performance_known": False}, Verdict.UNKNOWN),
    ({"ambiguous": True}, Verdict.AMBIGUOUS),
    ({"code_state": "replaced"}, Verdict.REPLACED),
    ({"code_state": "revoked"}, Verdict.CANCELLED),
    ({"ticket_state": "void"}, Verdict.CANCELLED),
    ({"code_state": "blocked"}, Verdict.BLOCKED),
    ({"unapproved": True}, Verdict.UNAPPROVED),
    ({"time": "too_early"}, Verdict.TOO_EARLY),
    ({"time": "too_late"}, Verdict.TOO_LATE),
    ({"time": "late"}, Verdict.LATECOMER),
    ({"performance_here": False}, Verdict.WRONG_PERFORMANCE),
    ({"door": "wrong_door"}, Verdict.WRONG_DOOR),
    ({"door": "wrong_type"}, Verdict.WRONG_TYPE),
    ({"performance_here": False, "other_date": True}, Verdict.WRONG_DATE),
    ({"unpaid": True}, Verdict.UNPAID),
    ({"rule": "rule_entries"}, Verdict.RULE_DENIED),
    ({"in_conflict": True}, Verdict.CONFLICT),
    ({"signature": "lost_key"}, Verdict.CONFLICT),
    ({"replay": True}, Verdict.OK),
    ({"used": True}, Verdict.ALREADY_USED),
    ({"used": True, "inside": 1, "unconfirmed": 1}, Verdict.CONFLICT),
    ({"used": True, "inside": 2, "unconfirmed": 1}, Verdict.ALREADY_USED),
    ({"code_state": "", "ticket_state": "", "signature": ""}, Verdict.UNKNOWN),
    ({"clock_doubtful": True}, Verdict.CONFLICT),
    ({"places": 50, "used": False}, Verdict.GROUP),
)
"""In the order of the law (design §7): whoever stands first is said when two apply."""
OF_ENTRIES_ONLY = frozenset({
    Verdict.TOO_EARLY, Verdict.TOO_LATE, Verdict.LATECOMER, Verdict.WRONG_DOOR, Verdict.WRONG_TYPE,
    Verdict.UNPAID, Verdict.RULE_DENIED, Verdict.CONFLICT, Verdict.OK, Verdict.ALREADY_USED,
})  # fmt: skip
"""What nobody asks of who goes out."""


def with_(*changes: dict[str, object]) -> Facts:
    """The known ticket, changed."""
    facts = KNOWN
    for change in changes:
        facts = replace(facts, **change)
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
    found = decide(with_(first[0], second[0]))
    assert found is first[1] or (first[1] is Verdict.OK and admits(found))


@pytest.mark.parametrize(
    ("inside", "unconfirmed", "count", "verdict"),
    [
        (20, 20, 30, Verdict.OK),
        (20, 20, 31, Verdict.CONFLICT),
        (20, 20, 50, Verdict.CONFLICT),
        (20, 20, 51, Verdict.GROUP_FULL),
        (20, 5, 35, Verdict.CONFLICT),
        (20, 5, 36, Verdict.GROUP_FULL),
        (20, 20, 0, Verdict.GROUP),
    ],
)
def test_of_a_group_whom_no_door_confirmed_a_person_looks(
    inside: int, unconfirmed: int, count: int, verdict: Verdict
) -> None:
    """Only where they alone stand in the way, and never at more than there are places."""
    facts = replace(KNOWN, places=50, inside=inside, unconfirmed=unconfirmed, count=count)
    assert decide(facts) is verdict


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


def test_the_order_of_checks_is_that_of_the_law() -> None:
    """design.md §7, with what only this door has to ask first; nothing is asked twice."""
    assert [one.name for one in CHECKS] == [
        "foreign_format", "signature", "foreign", "unknown_performance", "ambiguous",
        "revoked_or_cancelled", "blocked", "unapproved", "time", "performance", "door", "date",
        "unpaid", "rules", "conflict", "replay", "used", "unheard", "clock", "group",
    ]  # fmt: skip


@pytest.mark.parametrize(("change", "verdict"), REASONS)
def test_who_goes_out_is_asked_less(change: dict[str, object], verdict: Verdict) -> None:
    """Neither time nor door nor money nor rules keep anybody in."""
    found = decide(with_(change, {"direction": "out"}))
    skipped = verdict in OF_ENTRIES_ONLY
    assert found is (Verdict.OUT if skipped else verdict)


@pytest.mark.parametrize(
    ("inside", "count", "verdict"),
    [
        (0, 0, Verdict.GROUP),
        (0, 20, Verdict.OK),
        (20, 30, Verdict.OK),
        (20, 31, Verdict.GROUP_FULL),
    ],
)
def test_of_a_group_never_more_than_there_are_places(
    inside: int, count: int, verdict: Verdict
) -> None:
    """Some now, the rest later; too many at once are refused whole."""
    assert decide(with_({"places": 50, "inside": inside, "count": count})) is verdict


def test_a_full_group_is_said_before_anybody_is_counted() -> None:
    """Nobody types a number in vain."""
    assert decide(with_({"places": 50, "inside": 50, "used": True})) is Verdict.GROUP_FULL


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_person_lets_in_only_what_is_a_ticket(verdict: Verdict) -> None:
    """A forgery let in by hand would use up somebody else's ticket."""
    never = {Verdict.FOREIGN, Verdict.NOT_REAL, Verdict.UNKNOWN, Verdict.AMBIGUOUS, Verdict.OUT}
    assert overridable(verdict) is (verdict not in never and not admits(verdict))
