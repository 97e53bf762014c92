"""One story from its seed to its end: everybody works, things go wrong, everything heals."""

from __future__ import annotations

import random
from collections.abc import Callable

from boxoffice.ids import PerformanceId
from sync.simulator import (
    besides,
    books,
    changing,
    deciding,
    forgetting,
    invariants,
    likeness,
    reserving,
    sometimes,
)
from sync.simulator.actions import WEATHER, Action, Settings, draw
from sync.simulator.ages import Age
from sync.simulator.broken import Broken
from sync.simulator.central import Central
from sync.simulator.hall import EVENINGS, HOUSE, POOL, SEATS, Hall
from sync.simulator.hub_machine import HubMachine
from sync.simulator.lanes import Lanes
from sync.simulator.machine import Died, Machine
from sync.simulator.near import Near
from sync.simulator.network import Network, Weather
from sync.simulator.time import Timeline
from sync.simulator.trouble import TROUBLES, bury
from sync.simulator.web import WebShop
from sync.simulator.world import World

CHECK_EVERY = 40
SHARE = 8  # of a short story between two checks: else none gets shorter than CHECK_EVERY
HEALING_ROUNDS = 60
MOSTLY = 0.7
"""Of the servers that have a second place."""
TOGETHER = 0.25
"""Of the claims of seats: for both evenings in one request."""
OLD = 0.3
"""Of the servers whose program is older than that of their devices."""
NEW = 0.3
"""…and of the others, those whose program is newer."""


class Simulation:
    """One seed. `run` raises Broken; `world.happened` tells what was reached."""

    def __init__(
        self, seed: int, hall: Hall, settings: Settings, story: tuple[Action, ...] | None = None
    ) -> None:
        self.world = _world(seed, hall, settings)
        world = self.world
        self.story = story or besides.beside(
            draw(seed, len(hall.devices), settings), seed, settings
        )
        self._check_every = CHECK_EVERY if story is None else max(1, len(story) // SHARE)
        self._besides = [besides.BESIDES[name] for name in besides.of(seed, settings)]
        self._lanes = Lanes(
            world.timeline, world.network, world.central, self._opened, world.happened.note
        )
        world.sync = self._lanes.sync
        self._work: dict[str, Callable[[Machine, random.Random], None]] = {
            "sell": Machine.sell, "risk": Machine.sell_at_risk, "void": Machine.void,
            "give_back": Machine.give_back, "edit": Machine.edit, "scan": self._scan,
            "claim": self._claim, "reserve": reserving.reserve, "collect": reserving.collect,
            "release": reserving.release, "hand_over": reserving.hand_over,
            "take_over": reserving.take_over, "split": reserving.split,
            "exchange": changing.exchange_one, "move": changing.move_one,
            "reissue": changing.reissue_one,
            "recall": Machine.recall,
            "decide": deciding.decide_one, "erase": self._erase,
            "hub_claim": self._hub_claim, "hub_give_back": Machine.give_back,
        }  # fmt: skip
        self._work |= {
            kind: lambda machine, rng, act=act: act(world, machine, rng)  # type: ignore[misc]
            for kind, act in besides.acts().items()
        }
        if hall.web:
            world.web = WebShop(world.central, hall.web, world.happened.note)
        if world.hub is not None:
            near = Near(world.near, world.hub, world.happened.note)
            self._work |= {"near": near.meet, "near_claim": near.claim}

    def _opened(self, machine: Machine, before: int, asked_ms: int) -> None:
        if machine.replica.incarnation != before:
            self.world.happened.note("new incarnation")
            self.world.happened.left.add((machine.replica.device, before))
            if not (self.world.happened.copies or self.world.happened.server_lost_tail):
                raise Broken("I9 new incarnation without a cause", machine.name)
        self.world.opened(machine, asked_ms)

    def run(self) -> None:
        """Tell the story, heal, and look whether everything is as it must be."""
        try:
            self._tell()
            self._heal()
            self._judge()
        finally:
            self.world.close()

    # -- the story -------------------------------------------------------------------------------

    def _tell(self) -> None:
        timeline = self.world.timeline
        for action in self.story:
            timeline.after(action.at_ms, lambda action=action: self._act(action))  # type: ignore[misc]
        steps = 0
        while timeline.step():
            steps += 1
            if steps % self._check_every == 0:
                self._check()

    def _check(self) -> None:
        world = self.world
        world.look()
        store = world.central.look()
        try:
            invariants.always(store, world.machines, world.oracle, world.happened)
            for one in self._besides:
                one.always(store, world, world.machines)
        finally:
            store.conn.close()

    def _act(self, action: Action) -> None:
        world = self.world
        machine = world.actor(action.kind, action.who, action.seed)
        if machine is None:
            return
        world.happened.note(action.kind)
        if machine.name.endswith("'"):
            world.happened.note("a clone acts")
        rng = random.Random(action.seed)
        if action.kind in TROUBLES:
            TROUBLES[action.kind](world, machine, rng)
        elif action.kind in ("sync", "hub_sync"):
            self._lanes.sync(machine)
        elif action.kind == "web":
            self._web(rng)
        elif action.kind == "declare_lost":
            world.happened.declared_lost.add(world.central.declare_lost(rng))
        else:
            self._let_work(machine, action.kind, rng)
        world.oracle.look(machine)

    def _web(self, rng: random.Random) -> None:
        if self.world.web is not None:
            self.world.web.act(rng)

    def _let_work(self, machine: Machine, kind: str, rng: random.Random) -> None:
        try:
            machine.doing(lambda: self._work[kind](machine, rng))
        except Died:
            self.world.happened.note("died")

    def _scan(self, machine: Machine, rng: random.Random) -> None:
        """Somebody with a ticket of any desk, known here or not."""
        sold = [
            ticket for made in self.world.oracle.events.values() for ticket in made.tickets
            if ticket.house == HOUSE
        ]  # fmt: skip
        if sold:
            ticket = rng.choice(sold)
            machine.scan((PerformanceId(ticket.performance), ticket.code))

    def _erase(self, machine: Machine, rng: random.Random) -> None:
        forgetting.erase(machine, rng, self.world.happened)

    def _claim(self, machine: Machine, rng: random.Random) -> None:
        """Seats or places that the desk has none of."""
        if not machine.device.session.opened:
            return
        seats = tuple(sorted(rng.sample(range(SEATS), rng.randint(1, 6))))
        pool = rng.random() < 0.3
        evening = rng.choice(EVENINGS)
        if pool:
            machine.device.claim_request(HOUSE, evening, (), POOL, rng.randint(1, 4))
        elif rng.random() < TOGETHER:
            self.world.happened.note("claims together")
            machine.device.claim_all_request((HOUSE, one, seats, "", 0) for one in EVENINGS)
        else:
            machine.device.claim_request(HOUSE, evening, seats, "", 0)
        self._lanes.sync(machine)

    def _hub_claim(self, _machine: Machine, rng: random.Random) -> None:
        """Seats or places for the desks of its building."""
        hub = self.world.hub
        if hub is not None:
            hub.ask_for_some(rng)
            self._lanes.sync(hub)

    # -- the end ---------------------------------------------------------------------------------

    def _heal(self) -> None:
        """No more faults: everybody must come to rest."""
        world = self.world
        world.network.heal()
        world.near.heal()
        world.central.heal()
        bury(world)
        for machine in world.alive():
            machine.heal()
            machine.restart()
        for _ in range(HEALING_ROUNDS):
            if world.web is not None:
                world.web.ask_again()
            for machine in world.alive():
                self._lanes.sync(machine)
            while world.timeline.step():
                pass
            restless = self._restless()
            if not restless:
                return
        raise Broken("I12 does not come to rest", ", ".join(restless))

    def _restless(self) -> list[str]:
        store = self.world.central.look()
        try:
            machines = self.world.alive()
            honest = self.world.honest(store)
            return [
                m.name
                for m in machines
                if not (likeness.at_head(store, m) if m in honest else likeness.has_told(m))
            ]
        finally:
            store.conn.close()

    def _judge(self) -> None:
        world = self.world
        world.look()
        store = world.central.look()
        try:
            honest = world.honest(store)
            invariants.at_rest(store, honest, world.oracle, world.happened)
            if world.web is not None:
                world.web.require_kept()
            books.money(store, world.oracle, world.web)
            server: dict[tuple[str, ...], likeness.Rows] = {}
            for machine in honest:
                feeds = likeness.feeds_of(machine)
                if feeds not in server:
                    server[feeds] = likeness.rows_of(store, feeds)
                likeness.alike(server[feeds], machine)
            for machine in world.alive():
                likeness.acknowledged(store, machine)
            likeness.rights_known(store, honest)
            if not world.happened.server_lost_tail:
                likeness.rights_of_somebody(store, honest, world.happened.left)
            likeness.recalls_answered(store, honest)
            forgetting.forgotten(store, honest, world.oracle, world.happened)
            world.require_told_apart(honest)
            for one in self._besides:
                one.at_rest(store, world, honest)
            sometimes.reached(store, world.happened)
        finally:
            store.conn.close()


def _age(setting: random.Random, of_its_own: random.Random) -> Age:
    if setting.random() < OLD:
        return "older"
    return "newer" if of_its_own.random() < NEW else "today"


def _world(seed: int, hall: Hall, settings: Settings) -> World:
    timeline = Timeline()
    rng = random.Random(f"{seed}/setting")
    witnessed = rng.random() < MOSTLY if settings.witnessed is None else settings.witnessed
    weather = Weather(*(
        rng.uniform(0, 0.2) if kind in settings.faults and rng.random() < 0.6 else 0.0
        for kind in WEATHER
    ))  # fmt: skip

    def chance(name: str) -> random.Random:
        return random.Random(f"{seed}/{name}")

    age = _age(rng, chance("age")) if "upgrade" in settings.faults else "today"
    central = Central(hall.folder, timeline, chance("server"), witnessed=witnessed, age=age)
    machines = [
        Machine(f"desk{n}", enrolled.folder, enrolled.key, timeline, chance(f"desk{n}"))
        for n, enrolled in enumerate(hall.devices, 1)
    ]
    hub = None
    if hall.hub is not None:
        hub = HubMachine("hub", hall.hub.folder, hall.hub.key, timeline, chance("hub"))
        machines.append(hub)
    neighbour = None
    if hall.neighbour is not None:
        door = hall.neighbour
        neighbour = Machine("next1", door.folder, door.key, timeline, chance("next1"))
        machines.append(neighbour)
    network = Network(seed, timeline, central, weather)
    near = Network(f"{seed}/near", timeline, hub or central, weather)
    return World(
        seed, hall, timeline, central, network, near, machines, witnessed, hub=hub,
        neighbour=neighbour,
    )  # fmt: skip
