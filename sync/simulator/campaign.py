"""Many seeds on all cores: what failed, what was reached, and a failure's story made short."""

from __future__ import annotations

import logging
import multiprocessing
import shutil
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from sync.simulator import besides
from sync.simulator.actions import Action, Settings
from sync.simulator.bugs import planted
from sync.simulator.hall import Hall, build
from sync.simulator.narrating import Narrated, Step
from sync.simulator.shrink import shrink
from sync.simulator.simulation import Simulation

_SHM = Path("/dev/shm")  # noqa: S108 - memory instead of a disk, where there is such a place


@dataclass(frozen=True, slots=True)
class Outcome:
    """One seed: empty `broken` when everything held."""

    seed: int
    broken: str
    seconds: float
    reached: Counter[str] = field(default_factory=Counter)


class Stage:
    """A folder with the house, from which each seed gets a copy."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._halls: dict[tuple[int, bool, bool, bool], Hall] = {}

    def _hall(self, devices: int, *, hub: bool, web: bool, neighbour: bool) -> Hall:
        """The house with so many desks and with these, made when the first story needs it."""
        kind = (devices, hub, web, neighbour)
        if kind not in self._halls:
            place = self._folder / f"house{len(self._halls)}"
            place.mkdir()
            self._halls[kind] = build(place, devices, hub=hub, web=web, neighbour=neighbour)
        return self._halls[kind]

    def _copy(self, seed: int, settings: Settings) -> Hall:
        hall = self._hall(
            settings.devices, hub=settings.has_hub(seed), web=settings.has_web(seed),
            neighbour="neighbours" in besides.of(seed, settings),
        )  # fmt: skip
        return hall.copy(self._folder / f"seed{seed}")

    def play(
        self, seed: int, settings: Settings, bug: str, story: tuple[Action, ...] | None = None
    ) -> Outcome:
        """One simulation, from its beginning to its verdict."""
        begun = time.perf_counter()
        hall = self._copy(seed, settings)
        simulation = Simulation(seed, hall, settings, story)
        with planted(bug) if bug else nullcontext():  # that it cannot be planted is no finding
            broken = _outcome(simulation)
        shutil.rmtree(hall.folder)
        reached = simulation.world.happened.counts
        return Outcome(seed, broken, time.perf_counter() - begun, reached)

    def shortened(self, outcome: Outcome, settings: Settings, bug: str) -> tuple[Action, ...]:
        """The shortest story found that fails in the same way."""
        name = outcome.broken.split(":")[0]
        hall = self._copy(outcome.seed, settings)
        simulation = Simulation(outcome.seed, hall, settings)
        simulation.world.close()
        shutil.rmtree(hall.folder)

        def fails(story: tuple[Action, ...]) -> bool:
            return self.play(outcome.seed, settings, bug, story).broken.startswith(name)

        return shrink(simulation.story, fails)

    def narrated(
        self, seed: int, settings: Settings, bug: str, story: tuple[Action, ...]
    ) -> tuple[list[Step], str]:
        """What each action of a story came to, and how it ended."""
        hall = self._copy(seed, settings)
        simulation = Narrated(seed, hall, settings, story)
        with planted(bug) if bug else nullcontext():
            broken = _outcome(simulation)
        shutil.rmtree(hall.folder)
        return simulation.steps, broken


def _outcome(simulation: Simulation) -> str:
    """Which rule was broken, or empty."""
    try:
        simulation.run()
    except Exception as error:  # noqa: BLE001 - whatever went wrong is the finding
        return str(error) if isinstance(error, AssertionError) else repr(error)
    return ""


def stage_folder() -> TemporaryDirectory[str]:
    """In memory where there is such a place: a simulated disk loses nothing anyway."""
    return TemporaryDirectory(prefix="boxoffice-", dir=_SHM if _SHM.is_dir() else None)


@contextmanager
def in_silence() -> Iterator[None]:
    """A server that lost its tail says so: here it does all day."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(before)


def run(
    seeds: Iterable[int], settings: Settings, bug: str = "", processes: int = 0
) -> Iterator[Outcome]:
    """Play all seeds, in no order; `processes` 0: one for each core."""
    with stage_folder() as folder:
        work = [(seed, settings, bug) for seed in seeds]
        count = processes or multiprocessing.cpu_count()
        context = multiprocessing.get_context("spawn")
        with context.Pool(count, _begin, (folder,)) as pool:
            yield from pool.imap_unordered(_play, work, chunksize=1)


_stage: list[Stage] = []
"""The stage of this worker process."""


def _begin(folder: str) -> None:
    logging.disable(logging.CRITICAL)  # a server that lost its tail says so: here it does all day
    place = Path(folder) / multiprocessing.current_process().name
    place.mkdir()
    _stage.append(Stage(place))


def _play(work: tuple[int, Settings, str]) -> Outcome:
    return _stage[0].play(*work)
