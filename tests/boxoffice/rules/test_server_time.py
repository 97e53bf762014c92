"""The estimate of the server's time never runs behind it (sync.md §6.2)."""

import pytest

from boxoffice.rules.server_time import Anchor, ServerTime, estimate

ANCHOR = Anchor(1_000_000, 5_000, b"boot", 40)


@pytest.mark.parametrize(
    ("boot_ms", "expected"),
    [(5_000, 1_000_040), (5_001, 1_000_042), (7_000, 1_002_041), (2_005_000, 3_001_040)],
)
def test_within_a_boot_the_clock_that_counts_sleep_carries_it(boot_ms: int, expected: int) -> None:
    """anchor + Δboottime·(1 + 5e-4) + round trip, rounded up; no wall clock is asked."""
    for wall_ms in (0, 1 << 50):
        found = estimate(ANCHOR, 1 << 60, wall_ms=wall_ms, boot_ms=boot_ms, boot=b"boot")
        assert found == ServerTime(expected, sure=True, proven_ms=expected)


@pytest.mark.parametrize(("wall_ms", "sure"), [(1_999, False), (2_000, True), (9_999, True)])
def test_after_a_reboot_the_wall_clock_counts_from_the_mark_on(wall_ms: int, sure: bool) -> None:
    """A clock behind what was known is wrong for certain."""
    found = estimate(ANCHOR, 2_000, wall_ms=wall_ms, boot_ms=0, boot=b"next")
    assert found == ServerTime(wall_ms, sure=sure, proven_ms=ANCHOR.server_ms)


def test_who_never_heard_of_the_server_is_never_sure() -> None:
    """There is nothing to compare with."""
    assert not estimate(None, 0, wall_ms=5, boot_ms=5, boot=b"boot").sure
