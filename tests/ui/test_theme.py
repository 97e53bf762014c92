"""Both tables of screens.md §8, recomputed from the tokens over every ground they stand on."""

from __future__ import annotations

from itertools import combinations

import pytest

from ui.contrast import SIMULATIONS, ciede2000, contrast, difference
from ui.tokens import THEMES, TYPE, Tokens

TEXT, VERDICT, EDGE, APART = 4.5, 7.0, 3.0, 10.0
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))


def test_ciede2000_agrees_with_the_published_pairs() -> None:
    """Pairs 1, 17 and 24 of Sharma, Wu & Dalal 2005."""
    assert ciede2000((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert ciede2000((50, 2.5, 0), (73, 25, -18)) == pytest.approx(27.1492, abs=1e-4)
    assert ciede2000((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514)) == pytest.approx(
        0.9082, abs=1e-4
    )


def test_contrast_of_black_and_white_is_21() -> None:
    """The ends of WCAG's scale."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


@themes
@pytest.mark.parametrize("role", ["text", "muted", "disabled", "good", "warning", "danger", "info"])
def test_texts_are_readable_on_every_ground(theme: Tokens, role: str) -> None:
    """Also on `select`: a chosen row keeps its colours."""
    for name, ground in theme.grounds().items():
        assert contrast(theme.role(role), ground) >= TEXT, f"{role} on {name}"


@themes
def test_control_edges_and_focus_are_seen(theme: Tokens) -> None:
    """Edges on window, panel and sunken; the focus ring also on `select`."""
    for name in ("window", "panel", "sunken"):
        assert contrast(theme.line, theme.role(name)) >= EDGE, f"line on {name}"
    for name, ground in theme.grounds().items():
        assert contrast(theme.focus, ground) >= EDGE, f"focus on {name}"


@themes
def test_signs_on_fills_are_readable(theme: Tokens) -> None:
    """What stands on an accent, an offline cell or a seat."""
    pairs = [theme.accent, theme.offline, theme.taken, theme.basket, *theme.ranks]
    for fill, on in pairs:
        assert contrast(fill, on) >= TEXT, fill


@themes
def test_verdict_words_are_readable_from_afar(theme: Tokens) -> None:
    """7 to 1 for the words of the door."""
    for fill, on in (theme.ok, theme.warn, theme.stop, theme.exit):
        assert contrast(fill, on) >= VERDICT, fill


@themes
def test_a_hollow_seat_is_seen_by_its_outline(theme: Tokens) -> None:
    """Light ranks are too pale on `panel` by themselves: the outline in `text` carries them."""
    assert contrast(theme.text, theme.panel) >= EDGE
    assert contrast(theme.text, theme.window) >= EDGE


@themes
@pytest.mark.parametrize("vision", SIMULATIONS)
def test_verdicts_and_seats_are_told_apart_by_every_eye(theme: Tokens, vision: str) -> None:
    """The smallest CIEDE2000 between any two, with each kind of colour blindness."""
    verdicts = [theme.ok[0], theme.warn[0], theme.stop[0], theme.exit[0]]
    seats = [fill for fill, _ in theme.ranks] + [theme.taken[0], theme.basket[0]]
    for group in (verdicts, seats):
        for one, other in combinations(group, 2):
            assert difference(one, other, vision) >= APART, (one, other)


def test_the_computed_table_is_the_one_of_the_drawings() -> None:
    """Three figures of screens.md §8, so that a changed formula is noticed."""
    light = THEMES["light"]
    verdicts = [light.ok[0], light.warn[0], light.stop[0], light.exit[0]]
    least = min(difference(a, b) for a, b in combinations(verdicts, 2))
    assert round(least) == 47
    assert round(contrast(*light.offline), 1) == 9.3
    assert round(contrast(*light.ranks[0]), 1) == 10.3


def test_every_type_token_has_a_weight_that_is_bundled() -> None:
    """Regular, Medium, SemiBold, Bold and nothing between."""
    assert {token.weight for token in TYPE.values()} <= {400, 500, 600, 700}
