"""The network between devices and server: it loses, doubles, delays and cuts, in one direction too.

Each message's fate follows from the seed and the message's own name, so that leaving an action
out of a story changes as little as possible of the rest.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol, TypeVar

from sync.simulator.machine import Died, Machine
from sync.simulator.time import Timeline

A = TypeVar("A")
R = TypeVar("R")


class Answering(Protocol):
    """A process that may die of a question."""

    def answer(self, work: Callable[[], R]) -> R | None:
        """The answer, or None when there is none."""
        ...


@dataclass(slots=True)
class Weather:
    """How likely a message is lost, doubled or late."""

    drop: float = 0.0
    double: float = 0.0
    slow: float = 0.0


class Network:
    """Carries requests to the server and answers back."""

    def __init__(
        self, seed: int | str, timeline: Timeline, central: Answering, weather: Weather
    ) -> None:
        self._seed = seed
        self._timeline = timeline
        self._central = central
        self.weather = weather
        self.cut_up: dict[str, int] = {}
        """Machine → until when nothing of it arrives at the server."""
        self.cut_down: dict[str, int] = {}
        """Machine → until when no answer arrives at it."""
        self.sent = 0
        self._named: Counter[str] = Counter()

    def ask(
        self,
        machine: Machine,
        kind: str,
        ask: A,
        answered: Callable[[A], R],
        take: Callable[[A, R], object],
    ) -> None:
        """Carry a request: `answered` at the server, `take` at the machine with the answer."""
        self.sent += 1
        name = f"{machine.name}/{kind}"
        self._named[name] += 1
        rng = random.Random(f"{self._seed}/{name}/{self._named[name]}")
        run = machine.run

        def arrives() -> None:
            if self._is_cut(self.cut_up, machine):
                return
            answer = self._central.answer(lambda: answered(ask))
            if answer is None or self._lost(rng):
                return
            for _ in range(self._copies(rng)):
                self._timeline.after(self._delay(rng), lambda: comes_back(answer))

        def comes_back(answer: R) -> None:
            if machine.run != run or self._is_cut(self.cut_down, machine):
                return
            with suppress(Died):  # it has started again
                machine.doing(lambda: take(ask, answer))

        if not self._lost(rng):
            for _ in range(self._copies(rng)):
                self._timeline.after(self._delay(rng), arrives)

    def heal(self) -> None:
        """Fair weather from now on."""
        self.weather = Weather()
        self.cut_up.clear()
        self.cut_down.clear()

    def _is_cut(self, cuts: dict[str, int], machine: Machine) -> bool:
        return cuts.get(machine.name, 0) > self._timeline.now_ms

    def _lost(self, rng: random.Random) -> bool:
        return rng.random() < self.weather.drop

    def _copies(self, rng: random.Random) -> int:
        return 2 if rng.random() < self.weather.double else 1

    def _delay(self, rng: random.Random) -> int:
        slow = rng.random() < self.weather.slow
        return rng.randint(1_000, 30_000) if slow else rng.randint(10, 300)
