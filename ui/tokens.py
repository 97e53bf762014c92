"""Design tokens: the colours and type sizes of screens.md §7 and §8, as plain data.

Knows no Qt, so that the contrast test and papers may read it. Three values differ from the table
in screens.md because the test over every ground found them too weak, as §8 foresees: `line` of
the light theme is darker (on `sunken`), `disabled` of the dark theme is lighter (on `select`),
and rank rings carry an outline in `text`. Named tuples, because they stand before the first paint,
and a dataclass takes ten times as long to be made.
"""

from __future__ import annotations

from typing import NamedTuple

Pair = tuple[str, str]
"""A fill and the colour of what stands on it."""


class Tokens(NamedTuple):
    """Every colour role of one theme, as `#RRGGBB`."""

    name: str
    window: str
    panel: str
    sunken: str
    select: str
    text: str
    muted: str
    disabled: str
    line: str
    focus: str
    accent: Pair
    good: str
    warning: str
    danger: str
    info: str
    offline: Pair
    ok: Pair
    warn: Pair
    stop: Pair
    exit: Pair
    ranks: tuple[Pair, Pair, Pair, Pair]
    taken: Pair
    basket: Pair

    def grounds(self) -> dict[str, str]:
        """What text may stand on."""
        return {name: str(getattr(self, name)) for name in ("window", "panel", "sunken", "select")}

    def role(self, name: str) -> str:
        """Colour of a role; `accent_on` is the colour on `accent`, `rank2` the second fill."""
        if name.startswith("rank"):
            fill, on = self.ranks[int(name[4]) - 1]
            return on if name.endswith("_on") else fill
        value = getattr(self, name.removesuffix("_on"))
        if isinstance(value, str):
            return value
        return str(value[1] if name.endswith("_on") else value[0])


LIGHT = Tokens(
    name="light",
    window="#F2F4F6",
    panel="#FFFFFF",
    sunken="#E4E8EC",
    select="#D6E8FA",
    text="#14191F",
    muted="#46515C",
    disabled="#5C6772",
    line="#76808A",
    focus="#0B5CAD",
    accent=("#0B5CAD", "#FFFFFF"),
    good="#00694D",
    warning="#7A4B00",
    danger="#A11616",
    info="#0B4F9E",
    offline=("#FFE0B8", "#5A2B00"),
    ok=("#006248", "#FFFFFF"),
    warn=("#FFC400", "#14191F"),
    stop=("#6E0000", "#FFFFFF"),
    exit=("#BFDDFB", "#14191F"),
    ranks=(
        ("#1B3A8C", "#FFFFFF"),
        ("#B3446C", "#FFFFFF"),
        ("#E08A00", "#14191F"),
        ("#F7EC9C", "#14191F"),
    ),
    taken=("#C3CAD1", "#2B343D"),
    basket=("#14191F", "#FFFFFF"),
)

DARK = Tokens(
    name="dark",
    window="#12161B",
    panel="#1B2128",
    sunken="#0C0F13",
    select="#173A5C",
    text="#F1F4F7",
    muted="#B4BEC8",
    disabled="#98A4B0",
    line="#73808D",
    focus="#9AD0FF",
    accent=("#74B9FF", "#0A0F14"),
    good="#5FD6AE",
    warning="#FFCB52",
    danger="#FF9C94",
    info="#8CC6FF",
    offline=("#4A2A00", "#FFD08A"),
    ok=("#006248", "#FFFFFF"),
    warn=("#F2B705", "#14191F"),
    stop=("#6E0000", "#FFFFFF"),
    exit=("#8FC1F2", "#0A0F14"),
    ranks=(
        ("#4C9BF0", "#0A0F14"),
        ("#C95A98", "#0A0F14"),
        ("#E8951F", "#0A0F14"),
        ("#F5E27A", "#0A0F14"),
    ),
    taken=("#3A444E", "#DCE2E8"),
    basket=("#FFFFFF", "#0A0F14"),
)

CONTRAST = Tokens(
    name="contrast",
    window="#000000",
    panel="#000000",
    sunken="#000000",
    select="#00308F",
    text="#FFFFFF",
    muted="#FFFFFF",
    disabled="#BDBDBD",
    line="#FFFFFF",
    focus="#FFE500",
    accent=("#FFE500", "#000000"),
    good="#00E59B",
    warning="#FFE500",
    danger="#FF9C94",
    info="#8CC6FF",
    offline=("#FFB000", "#000000"),
    ok=("#00C285", "#000000"),
    warn=("#FFE500", "#000000"),
    stop=("#A80000", "#FFFFFF"),
    exit=("#FFFFFF", "#000000"),
    ranks=(
        ("#4C9BF0", "#000000"),
        ("#D96BA8", "#000000"),
        ("#FFB000", "#000000"),
        ("#FFF0A0", "#000000"),
    ),
    taken=("#000000", "#FFFFFF"),
    basket=("#FFFFFF", "#000000"),
)

THEMES: dict[str, Tokens] = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


class TypeToken(NamedTuple):
    """A size of type: pixels, weight and line height."""

    px: int
    weight: int
    line: int


TYPE: dict[str, TypeToken] = {
    "small": TypeToken(13, 400, 18),
    "body": TypeToken(15, 400, 20),
    "strong": TypeToken(15, 600, 20),
    "title": TypeToken(20, 600, 28),
    "mono": TypeToken(15, 500, 20),
    "place": TypeToken(28, 600, 36),
    "total": TypeToken(36, 600, 44),
    "line2": TypeToken(40, 500, 48),
    "change": TypeToken(56, 700, 64),
    "seat": TypeToken(72, 600, 84),
    "verdict": TypeToken(116, 700, 128),
    "plan": TypeToken(11, 600, 13),
}

SPACE = (4, 8, 12, 16, 24, 32, 48)
ROLE_NAMES = tuple(name for name in Tokens._fields if name not in {"name", "ranks"})
