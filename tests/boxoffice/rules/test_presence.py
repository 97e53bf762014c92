"""Presence: the same people are inside, in whatever order and however often scans are heard of."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from boxoffice.rules.presence import (
    LATEST,
    NOBODY,
    Passage,
    full,
    ordered,
    overrun,
    presence,
)

MINUTE = 60_000


def passage(
    scan: str, at_min: float, way: str = "in", device: bytes = b"", seq: int = 0,
    error_ms: int = 50, stored: int = LATEST, count: int = 1,
) -> Passage:  # fmt: skip
    """One scan, by a device of its own unless it is named."""
    return Passage(
        scan.encode(), device or scan.encode(), seq, "door", way, count, round(at_min * MINUTE),
        error_ms, stored,
    )  # fmt: skip


def names(passages: list[Passage]) -> str:
    """Which scans, in order."""
    return "".join(one.scan.decode() for one in passages)


walks = st.lists(
    st.tuples(st.sampled_from(["in", "out"]), st.integers(1, 5)), min_size=1, max_size=7
)


@given(walks, st.randoms(use_true_random=False))
def test_arrival_does_not_matter(walk: list[tuple[str, int]], rng: object) -> None:
    """With clocks that are sure, any order of arrival and any repetition come to the same."""
    scans = [
        passage(chr(97 + n), n * 2, way, stored=n + 1, count=count)
        for n, (way, count) in enumerate(walk)
    ]
    mixed = scans + scans[: len(scans) // 2]
    rng.shuffle(mixed)  # type: ignore[attr-defined]
    assert presence(mixed) == presence(scans)
    assert ordered(mixed) == scans


def test_where_clocks_cannot_tell_the_stored_order_stands() -> None:
    """The intervals overlap; what is not stored yet comes last."""
    late_clock = passage("a", 5, error_ms=10 * MINUTE, stored=1)
    early_clock = passage("b", 1, error_ms=10 * MINUTE, stored=2)
    fresh = passage("c", 0, error_ms=10 * MINUTE)
    assert names(ordered([fresh, early_clock, late_clock])) == "abc"


def test_a_clock_that_was_never_measured_is_not_believed() -> None:
    """Five minutes say nothing; half an hour does."""
    unmeasured = [passage("a", 5, error_ms=-1, stored=1), passage("b", 0, error_ms=-1, stored=2)]
    assert names(ordered(unmeasured)) == "ab"
    far = [passage("a", 45, error_ms=-1, stored=1), passage("b", 0, error_ms=-1, stored=2)]
    assert names(ordered(far)) == "ba"


def test_a_device_is_never_in_doubt_of_its_own_order() -> None:
    """Its clock was set back an hour between two scans."""
    first = passage("a", 60, device=b"D", seq=1, stored=2)
    second = passage("b", 0, "out", device=b"D", seq=2, stored=1)
    assert names(ordered([second, first])) == "ab"
    assert presence([second, first]).inside == 0


def test_orders_that_contradict_each_other_still_come_to_an_end() -> None:
    """One device's order against the clock of another: the stored order is left."""
    first = passage("a", 60, device=b"D", seq=1, stored=1)
    between = passage("b", 30, stored=2)
    second = passage("c", 0, device=b"D", seq=2, stored=3)
    assert sorted(names(ordered([second, between, first]))) == ["a", "b", "c"]


def test_a_second_person_on_one_ticket_counts_nobody() -> None:
    """Let in by hand despite "used"; who was there first is who is said."""
    found = presence([passage("a", 0), passage("b", 5, count=0)])
    assert (found.inside, found.last and found.last.scan) == (1, b"a")
    assert full(found, 1, reentry=True)
    assert not overrun(found, 1, reentry=True)


def test_full_and_overrun_with_and_without_reentry() -> None:
    """Who left leaves room, unless nobody comes in again."""
    walk = [passage("a", 0), passage("b", 5, "out"), passage("c", 10)]
    assert full(presence(walk), 1, reentry=True)
    assert not overrun(presence(walk), 1, reentry=True)
    assert not full(presence(walk[:2]), 1, reentry=True)
    assert full(presence(walk[:2]), 1, reentry=False)
    assert overrun(presence(walk), 1, reentry=False)


def test_everybody_went_home_in_between() -> None:
    """In, the small hours, in again: one is inside; nobody, when it is later still."""
    walk = [passage("a", 0), passage("b", 120)]
    assert presence(walk, (60 * MINUTE,)).inside == 1
    assert presence(walk, (60 * MINUTE, 180 * MINUTE), 240 * MINUTE).inside == 0
    assert presence([], (60 * MINUTE,), 240 * MINUTE) == NOBODY
