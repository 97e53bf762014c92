"""Roles: which an act needs, and which a person had at a moment (sync.md §9)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.rules.roles import UNMEASURED_MS, Act, roles_at, roles_for

PAST = {"roles": ["door"], "roles_before": [[100, ["seller"]], [200, ["seller", "manager"]]]}


@pytest.mark.parametrize(
    ("at", "error", "roles"),
    [
        (50, 0, {"seller"}), (150, 0, {"seller", "manager"}), (250, 0, {"door"}),
        (195, 10, {"seller", "manager", "door"}), (95, 10, {"seller", "manager"}),
        (250, 60, {"door", "seller", "manager"}), (250, -1, {"door", "seller", "manager"}),
    ],
)  # fmt: skip
def test_what_a_person_might_do_then(at: int, error: int, roles: set[str]) -> None:
    """By the time as it was measured; all that it may have been within the error."""
    assert roles_at(PAST, at, error) == roles


def test_a_clock_that_was_never_measured_gets_ten_minutes() -> None:
    """And no more: then it is what it is now."""
    assert roles_at(PAST, 201 + UNMEASURED_MS, -1) == {"door"}


@given(st.integers(-1000, 1000), st.integers(0, 500), st.integers(0, 500))
def test_a_surer_clock_never_finds_more(at: int, error: int, more: int) -> None:
    """Doubt is in the person's favour."""
    assert roles_at(PAST, at, error) <= roles_at(PAST, at, error + more)


@pytest.mark.parametrize("fields", [{}, {"roles": "seller"}, {"roles": [1, "seller"]}])
def test_a_document_of_another_form_gives_no_more_than_its_words(fields: dict[str, object]) -> None:
    """Nothing raises: the event must be stored whatever it says."""
    assert roles_at(fields, 5, 0) <= {"seller"}


def test_the_house_may_give_an_act_to_other_roles() -> None:
    """What it does not name, or names oddly, is as usual."""
    said = {"override": ["manager"], "decide": ["seller"], "free": "manager", "block": []}
    assert roles_for(said, Act.OVERRIDE) == {"manager"}
    assert roles_for(said, Act.DECIDE) == {"seller"}
    assert roles_for(said, Act.BLOCK) == set()
    strange: object
    for strange in (said, None, 7, [1]):
        assert roles_for(strange, Act.FREE) == {"seller", "manager"}
        assert roles_for(strange, Act.REFUND) == {"manager"}
