"""What a campaign has to say: each failure, what was reached, and the first one's short story."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from sync.simulator.actions import ALL_FAULTS, DEVICES, LENGTH, Settings
from sync.simulator.bugs import BUGS
from sync.simulator.campaign import Outcome, Stage, run, stage_folder
from sync.simulator.sometimes import LONG, RARE


@dataclass(frozen=True, slots=True)
class Wish:
    """What to play and how to tell it."""

    seeds: range
    faults: str = "all"
    """all, none, or names with commas."""
    bug: str = ""
    shorten: bool = False
    as_json: bool = False
    devices: int = DEVICES
    actions: int = LENGTH
    jobs: int = 0
    """Processes; 0: one for each core."""


def settings_of(wish: Wish) -> Settings:
    """What to simulate. Raises ValueError for a fault or a bug that is none."""
    if wish.bug and wish.bug not in BUGS:
        raise ValueError(f"no such bug; known: {', '.join(BUGS)}")
    where = BUGS[wish.bug].where if wish.bug else Settings()
    where = replace(where, devices=wish.devices, length=wish.actions)
    if wish.faults == "all":
        return where
    wanted = frozenset() if wish.faults == "none" else frozenset(wish.faults.split(","))
    if wanted - set(ALL_FAULTS):
        raise ValueError(f"no such fault; known: {', '.join(ALL_FAULTS)}")
    return replace(where, faults=wanted, often=frozenset())


def tell(wish: Wish, say: Callable[[str], None]) -> bool:
    """Play the seeds; whether all is well: nothing found, or the planted bug found; and in a long
    campaign every rare state reached.
    """
    settings = settings_of(wish)
    begun, played, reached = time.perf_counter(), 0, Counter[str]()
    first: Outcome | None = None
    for outcome in run(wish.seeds, settings, wish.bug, wish.jobs):
        played += 1
        reached.update(outcome.reached)
        if outcome.broken:
            say(_line(outcome, as_json=wish.as_json))
            first = first or outcome
            if wish.bug:
                break
    say(_sum(played, time.perf_counter() - begun, reached, as_json=wish.as_json))
    never = RARE - reached.keys() if played >= LONG and settings == Settings() else ()
    if never and not wish.as_json:
        say(f"never reached: {', '.join(sorted(never))}")
    if first is not None and wish.shorten:
        say(_story(first, settings, wish.bug))
    return (first is not None) == bool(wish.bug) and not never


def _line(outcome: Outcome, *, as_json: bool) -> str:
    if not as_json:
        return f"seed {outcome.seed}: {outcome.broken}"
    told = {
        "seed": outcome.seed, "broken": outcome.broken, "seconds": round(outcome.seconds, 3),
        "reached": outcome.reached,
    }  # fmt: skip
    return json.dumps(told)


def _sum(played: int, seconds: float, reached: Counter[str], *, as_json: bool) -> str:
    if as_json:
        return json.dumps({"seeds": played, "seconds": round(seconds, 1), "reached": reached})
    often = ", ".join(f"{kind} {count}" for kind, count in reached.most_common())
    return f"{played} seeds in {seconds:.0f} s\nreached: {often}"


def _story(outcome: Outcome, settings: Settings, bug: str) -> str:
    with stage_folder() as folder:
        story = Stage(Path(folder)).shortened(outcome, settings, bug)
    lines = [f"seed {outcome.seed} in {len(story)} steps:"]
    lines += [
        f"  {action.at_ms / 1000:8.1f} s  {action.kind}  (machine {action.who + 1})"
        for action in story
    ]
    return "\n".join(lines)
