"""The workloads beside the story, by name, and the actions that they add to one."""

from __future__ import annotations

import random

from sync.simulator.actions import Action, Settings
from sync.simulator.beside import Act, Beside
from sync.simulator.blocking import BLOCKS
from sync.simulator.gifting import CARDS
from sync.simulator.neighbours import NEIGHBOURS
from sync.simulator.overstepping import APPRENTICES, ROLES
from sync.simulator.owing import OWING
from sync.simulator.planning import PLANS
from sync.simulator.upgrading import UPGRADES

BESIDES: dict[str, Beside] = {
    "blocks": BLOCKS, "roles": ROLES, "cards": CARDS, "neighbours": NEIGHBOURS,
    "apprentices": APPRENTICES, "owing": OWING, "plans": PLANS,
    "upgrades": UPGRADES,
}  # fmt: skip
SHARE = 0.2
"""Of the houses that have each of them."""
EACH = 0.1
"""As many actions as a tenth of the story's."""
OFTEN = 4
"""…so many times as many in a biased workload."""


def of(seed: int, settings: Settings) -> tuple[str, ...]:
    """Names of the workloads of this story."""
    if settings.besides is not None:
        return tuple(sorted(settings.besides))
    return tuple(
        name for name in sorted(BESIDES) if random.Random(f"{seed}/{name}").random() < SHARE
    )


def beside(story: tuple[Action, ...], seed: int, settings: Settings) -> tuple[Action, ...]:
    """The story with what its house does besides, in the order of time."""
    added: list[Action] = []
    for name in of(seed, settings):
        rng = random.Random(f"{seed}/{name}/story")
        kinds = {kind: odds for kind, (odds, _) in BESIDES[name].acts.items()}
        often = OFTEN if settings.besides else 1
        for _ in range(int(len(story) * EACH * often)):
            about = rng.choice(story)
            kind = rng.choices(list(kinds), list(kinds.values()))[0]
            added.append(Action(about.at_ms, kind, rng.randrange(64), rng.getrandbits(32)))
    return tuple(sorted((*story, *added), key=lambda action: action.at_ms)) if added else story


def acts() -> dict[str, Act]:
    """What each kind of action does."""
    return {kind: act for one in BESIDES.values() for kind, (_, act) in one.acts.items()}


def rare() -> frozenset[str]:
    """What a long campaign must have come to."""
    return frozenset().union(*(one.rare | one.acts.keys() for one in BESIDES.values()))
