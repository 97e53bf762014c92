"""What may happen in a story: what people do, and what goes wrong; drawn anew for each seed.

Swarm: every kind of fault is left out of half of the seeds, because a fault that is always there
hides others. Atlas: a device loses its past or the server does, never both: two independent
losses of the same sale are beyond any protocol.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

WORK = {
    "sell": 26.0, "sync": 46.0, "claim": 9.0, "scan": 6.0, "void": 2.5, "give_back": 2.0,
    "edit": 1.5, "declare_lost": 0.2, "risk": 1.5,
    "reserve": 8.0, "collect": 7.0, "release": 2.0, "hand_over": 3.0, "take_over": 1.5,
    "recall": 2.0, "decide": 3.0, "split": 0.8, "erase": 1.5,
    "exchange": 2.5, "move": 1.5, "reissue": 0.7,
}  # fmt: skip
"""What people do, and how often."""

FAULTS = {
    "crash": 2.5, "server_crash": 2.0, "cut": 1.6, "cut_up": 0.6, "cut_down": 0.6, "disk_full": 0.6,
    "clock": 0.6, "reboot": 0.6, "backup": 1.0, "restore": 0.5, "clone": 0.35,
    "server_backup": 1.0, "server_restore": 0.35, "tidy": 1.5, "forge": 0.8, "upgrade": 0.5,
    "steal": 0.15,
}  # fmt: skip
HUB_WORK = {
    "near": 14.0, "near_claim": 8.0, "hub_sync": 10.0, "hub_claim": 5.0, "hub_give_back": 0.7,
}  # fmt: skip
"""…in a house with a hub: what desks ask it, and what it does itself."""

WEB_WORK = {"web": 8.0}
"""…in a house with a web shop."""

HUB_FAULTS = {
    "hub_crash": 1.5, "hub_cut": 1.5, "near_cut": 1.0, "hub_backup": 0.5, "hub_restore": 0.4,
    "hub_dies": 0.2,
}  # fmt: skip
WEATHER = ("drop", "double", "slow")
ALL_FAULTS = (*FAULTS, *HUB_FAULTS, *WEATHER)
_SWARM = (
    "crash", "server_crash", "cut", "cut_up", "cut_down", "disk_full", "clock", "reboot", "restore",
    "clone", "server_restore", "tidy", "declare_lost", "risk", "void", "give_back",
    "reserve", "release", "hand_over", "recall", "decide", "erase", "steal", "forge",
    "exchange", "move",
)  # fmt: skip
MEAN_GAP_MS = 2_000
DEVICES = 4
LENGTH = 220
OFTEN = 6
SOME = 0.25
"""Of the houses that have a hub, and of those that have a web shop."""


@dataclass(frozen=True, slots=True)
class Action:
    """One line of a story. `seed` decides the rest of it, so that it is the same in any story."""

    at_ms: int
    kind: str
    who: int
    seed: int


@dataclass(frozen=True, slots=True)
class Settings:
    """What a simulation is made of beside its seed."""

    devices: int = DEVICES
    length: int = LENGTH
    """Actions of its story."""
    faults: frozenset[str] = frozenset(ALL_FAULTS)
    often: frozenset[str] = frozenset()
    """Kinds of action that happen in every story, and six times as often: a biased workload."""
    witnessed: bool | None = None
    """Whether the server has a second place; None: most have."""
    hub: bool | None = None
    """Whether the building has one; None: some have."""
    web: bool | None = None
    """Whether the house sells on the web; None: some do."""
    besides: frozenset[str] | None = None
    """Names of workloads beside the story (`besides`), many acts of each; None: some houses have
    each, with a few.
    """

    def has_web(self, seed: int) -> bool:
        """Whether the house of this story sells on the web."""
        if self.web is not None:
            return self.web
        return random.Random(f"{seed}/web").random() < SOME

    def has_hub(self, seed: int) -> bool:
        """Whether the house of this story has one."""
        if self.hub is not None:
            return self.hub
        return random.Random(f"{seed}/hub").random() < SOME


def draw(seed: int, machines: int, settings: Settings) -> tuple[Action, ...]:
    """The story of a seed, of so many desks."""
    rng = random.Random(f"{seed}/story")
    weights = WORK | {kind: odds for kind, odds in FAULTS.items() if kind in settings.faults}
    for kind in _SWARM:
        if rng.random() < 0.5 and kind not in settings.often:
            weights.pop(kind, None)
    spared = "restore" if rng.random() < 0.5 else "server_restore"
    if spared not in settings.often:
        weights.pop(spared, None)
    if settings.has_hub(seed):
        weights |= _with_hub(rng, settings, spared)
    if settings.has_web(seed):
        weights |= WEB_WORK
    for kind in settings.often & weights.keys():
        weights[kind] *= OFTEN
    kinds, odds = list(weights), list(weights.values())
    story = []
    now = 0
    for _ in range(settings.length):
        now += int(rng.expovariate(machines / 4 / MEAN_GAP_MS)) + 1
        kind = rng.choices(kinds, odds)[0]
        story.append(Action(now, kind, rng.randrange(machines), rng.getrandbits(32)))
    return tuple(story)


def _with_hub(rng: random.Random, settings: Settings, spared: str) -> dict[str, float]:
    """What a hub adds; like a desk it is restored only where the server is not."""
    weights = HUB_WORK | {k: odds for k, odds in HUB_FAULTS.items() if k in settings.faults}
    for kind in HUB_FAULTS:
        if rng.random() < 0.5 and kind not in settings.often:
            weights.pop(kind, None)
    if spared == "restore" and spared not in settings.often:
        weights.pop("hub_restore", None)
    return weights
