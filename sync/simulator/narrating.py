"""A story told so that a person can read it: who did what, and what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from boxoffice.fold.rows import Seat
from sync import claims
from sync.simulator.actions import Action, Settings
from sync.simulator.hall import Hall
from sync.simulator.machine import Machine
from sync.simulator.oracle import Made
from sync.simulator.simulation import Simulation

HEARS = "hears"
"""No action of its own: an answer came."""
Places = frozenset[tuple[bytes, int]]


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a story."""

    at_ms: int
    machine: str
    kind: str
    came: tuple[str, ...]
    """What was sold, what was reached, which seats became the machine's own and which left it."""


class Narrated(Simulation):
    """A simulation that remembers what each action came to."""

    def __init__(
        self, seed: int, hall: Hall, settings: Settings, story: tuple[Action, ...]
    ) -> None:
        super().__init__(seed, hall, settings, story)
        self.steps: list[Step] = []
        self._owned: dict[str, Places] = {}

    def _act(self, action: Action) -> None:
        self._meanwhile()
        world = self.world
        machine = world.actor(action.kind, action.who, action.seed)
        made, counted = len(world.oracle.events), Counter(world.happened.counts)
        try:
            super()._act(action)
        finally:
            if machine is not None:
                events = list(world.oracle.events.values())[made:]
                reached = world.happened.counts - counted - Counter((action.kind,))
                came = (*map(_event, events), *reached, *self._news(machine))
                self.steps.append(Step(action.at_ms, machine.name, action.kind, came))

    def _check(self) -> None:
        self._meanwhile()
        super()._check()

    def _meanwhile(self) -> None:
        """What answers that came since the last action have changed."""
        now_ms = self.world.timeline.now_ms
        for machine in self.world.machines:
            if came := self._news(machine):
                self.steps.append(Step(now_ms, machine.name, HEARS, tuple(came)))

    def _news(self, machine: Machine) -> list[str]:
        """Which seats are this machine's to sell now and were not, or were and are not."""
        if machine not in self.world.machines:  # it is gone
            return []
        before, now = self._owned.get(machine.name, Places()), _owned(machine)
        self._owned[machine.name] = now
        told = (("now owns", now - before), ("no more owns", before - now))
        return [f"{what} {_places(places)}" for what, places in told if places]


def _owned(machine: Machine) -> Places:
    store = machine.replica.reader()
    own = set(claims.active(store, machine.replica.device))
    rows = store.select(Seat, "state = 'granted'")
    return Places((row.performance, row.seat) for row in rows if row.grant in own)


def _event(made: Made) -> str:
    seats = _places((ticket.performance, ticket.seat) for ticket in made.tickets)
    return f"{made.kind} {seats}".strip()


def _places(places: Iterable[tuple[bytes, int]]) -> str:
    """`evening-one 3, 4`; evenings of the simulated house say their names."""
    by_evening: dict[bytes, list[int]] = {}
    for evening, seat in sorted(places):
        by_evening.setdefault(evening, []).append(seat)
    return "; ".join(
        f"{evening.decode(errors='replace').rstrip('.')} {', '.join(map(str, seats))}"
        for evening, seats in by_evening.items()
    )
