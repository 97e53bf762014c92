"""What a campaign has to say: each failure, what was reached, and the first one's short story."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path

from sync.simulator.actions import ALL_FAULTS, DEVICES, LENGTH, Settings
from sync.simulator.bugs import BUGS
from sync.simulator.campaign import Outcome, Stage, in_silence, run, stage_folder
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
    took = time.perf_counter() - begun
    never = RARE - reached.keys() if played >= LONG and settings == Settings() else ()
    say(_sum(played, took, reached, never, as_json=wish.as_json))
    if first is not None and wish.shorten:
        say(_story(first, settings, wish.bug, as_json=wish.as_json))
    return (first is not None) == bool(wish.bug) and not never


def _line(outcome: Outcome, *, as_json: bool) -> str:
    if not as_json:
        return f"seed {outcome.seed}: {outcome.broken}"
    told = {
        "seed": outcome.seed, "broken": outcome.broken, "seconds": round(outcome.seconds, 3),
        "reached": outcome.reached,
    }  # fmt: skip
    return json.dumps(told)


def _sum(
    played: int, seconds: float, reached: Counter[str], never: Collection[str], *, as_json: bool
) -> str:
    if as_json:
        told = {"seeds": played, "seconds": round(seconds, 1), "reached": reached}
        return json.dumps(told | ({"never_reached": sorted(never)} if never else {}))
    often = ", ".join(f"{kind} {count}" for kind, count in reached.most_common())
    rare = f"\nnever reached: {', '.join(sorted(never))}" if never else ""
    return f"{played} seeds in {seconds:.0f} s\nreached: {often}{rare}"


def _story(outcome: Outcome, settings: Settings, bug: str, *, as_json: bool) -> str:
    with stage_folder() as folder, in_silence():
        stage = Stage(Path(folder))
        story = stage.shortened(outcome, settings, bug)
        steps, broken = stage.narrated(outcome.seed, settings, bug, story)
    if as_json:
        told = [
            {"at_s": step.at_ms / 1000, "machine": step.machine, "action": step.kind,
             "came": step.came}
            for step in steps
        ]  # fmt: skip
        return json.dumps({"seed": outcome.seed, "story": told, "broken": broken})
    lines = [f"seed {outcome.seed} in {len(story)} steps:"]
    lines += [
        f"  {step.at_ms / 1000:8.1f} s  {step.machine:<6} {step.kind}"
        + (f": {'; '.join(step.came)}" if step.came else "")
        for step in steps
    ]
    return "\n".join([*lines, f"  then: {broken}"])
