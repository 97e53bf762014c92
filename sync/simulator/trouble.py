"""What goes wrong: each fault of the atlas as one function over the world."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sync.simulator.broken import Broken
from sync.simulator.forging import forgeries, garbled
from sync.simulator.machine import Died, Machine
from sync.simulator.world import Copies, World

DAY_MS = 24 * 60 * 60 * 1000
MOST_CLONES = 2
MEAN_CUT_MS = 40_000


def crash(_world: World, machine: Machine, rng: random.Random) -> None:
    """The program ends within its next statements, at any step of SQLite's."""
    machine.light_fuse(int(10 ** rng.uniform(0, 4)))


def server_crash(world: World, _machine: Machine, rng: random.Random) -> None:
    """The server ends within its next statements."""
    world.central.light_fuse(int(10 ** rng.uniform(0, 4.5)))


def cut(world: World, machine: Machine, rng: random.Random) -> None:
    """No network for a while."""
    cut_up(world, machine, rng)
    cut_down(world, machine, rng)


def cut_up(world: World, machine: Machine, rng: random.Random) -> None:
    """Nothing arrives at the server."""
    world.network.cut_up[machine.name] = _until(world, rng)


def cut_down(world: World, machine: Machine, rng: random.Random) -> None:
    """Requests arrive, answers do not."""
    world.network.cut_down[machine.name] = _until(world, rng)


def _until(world: World, rng: random.Random) -> int:
    return world.timeline.now_ms + int(rng.expovariate(1 / MEAN_CUT_MS))


def disk_full(world: World, machine: Machine, rng: random.Random) -> None:
    """Not a page more for a while."""

    def fill(*, full: bool) -> None:
        with suppress(Died):
            machine.doing(lambda: machine.fill_disk(full=full))

    fill(full=True)
    world.timeline.after(rng.randint(1_000, MEAN_CUT_MS), lambda: fill(full=False))


def clock(_world: World, machine: Machine, rng: random.Random) -> None:
    """The wall clock jumps by up to a year."""
    machine.clock.jump(int(rng.uniform(-400, 400) * DAY_MS))


def reboot(_world: World, machine: Machine, _rng: random.Random) -> None:
    """Off and on."""
    machine.reboot()


def backup(world: World, machine: Machine, _rng: random.Random) -> None:
    """Somebody copies the database, to be on the safe side."""
    machine.back_up(world.copy_of(machine.name))


def restore(world: World, machine: Machine, rng: random.Random) -> None:
    """…and puts the copy back; with or without the second place beside it."""
    copy = world.copy_of(machine.name)
    if not copy.exists():
        return
    _put_back(world, machine, copy, with_witness=rng.random() < 0.5)


def _put_back(world: World, machine: Machine, copy: Path, *, with_witness: bool) -> None:
    before = world.hashes(machine)
    machine.put_back(copy, with_witness=with_witness)
    world.destroyed(before - world.hashes(machine))
    world.happened.copies = True
    machine.tainted = not machine.replica.restored
    world.happened.note("restored knowingly" if machine.replica.restored else "restored silently")


def clone(world: World, machine: Machine, _rng: random.Random) -> None:
    """Somebody copies the whole disk, and both run."""
    name = f"{machine.name}'"
    known = {other.name for other in world.machines}
    if len(world.machines) >= len(world.hall.devices) + MOST_CLONES or name in known:
        return
    folder = world.hall.folder / f"clone{len(world.machines)}"
    (folder / "second").mkdir(parents=True)
    machine.back_up(folder / "device.db")
    shutil.copyfile(machine.folder / "second" / "head", folder / "second" / "head")
    twin = Machine(name, folder, machine.key, world.timeline, world.rng(name))
    twin.tainted = machine.tainted = True
    world.copies.append(Copies([machine, twin], {machine.name, twin.name}, world.timeline.now_ms))
    world.machines.append(twin)
    world.happened.copies = True


def server_backup(world: World, _machine: Machine, _rng: random.Random) -> None:
    """The server's nightly copy."""
    world.central.back_up(world.copy_of("server"))


def server_restore(world: World, _machine: Machine, _rng: random.Random) -> None:
    """The server loses what came after its last copy."""
    copy = world.copy_of("server")
    if not copy.exists():
        return
    before, given, epoch = world.stored(), world.given(), world.central.server.epoch
    world.central.put_back(copy)
    world.happened.server_lost_tail = True
    world.happened.unnoticed |= not world.witnessed
    world.destroyed(before - world.stored())
    if world.witnessed and given - world.given() and world.central.server.epoch <= epoch:
        raise Broken("I19 restore unnoticed", f"epoch {epoch} goes on without what it gave")


def tidy(world: World, _machine: Machine, _rng: random.Random) -> None:
    """The server lets go of old changes: who was away needs a snapshot."""
    world.central.answer(world.central.server.tidy)


def upgrade(world: World, _machine: Machine, _rng: random.Random) -> None:
    """A server that was older than its devices learns what they say."""
    if world.central.age == "older":
        world.happened.note("upgraded")
    world.central.upgrade()


def steal(world: World, machine: Machine, _rng: random.Random) -> None:
    """A desk is stolen, and somebody says so; the thief goes on with it. Once in a story."""
    if "stolen" not in world.happened.counts:
        world.happened.note("stolen")
        world.central.revoke_device(machine.replica.device)


def forge(world: World, machine: Machine, rng: random.Random) -> None:
    """Somebody in between changes what a device sends, or sends something in its name."""
    ask = machine.device.push_request()
    if ask is None or not ask.events:
        return
    for forged in forgeries(ask, rng):
        before = world.stored()
        if world.central.answer(lambda forged=forged: world.central.server.push(forged)):  # type: ignore[misc]
            raise Broken("I17 forged push taken", machine.name)
        if world.stored() != before:
            raise Broken("I17 forged event stored", machine.name)
    # What is kept of it must not stand in the true event's way (I1, I18).
    last = garbled(ask, rng)
    if world.central.answer(lambda: world.central.server.push(last)):
        world.happened.note("garbled")
    world.happened.note("forged")


def near_cut(world: World, machine: Machine, rng: random.Random) -> None:
    """Nothing goes between a desk and the hub for a while."""
    world.near.cut_up[machine.name] = world.near.cut_down[machine.name] = _until(world, rng)


def hub_restore(world: World, hub: Machine, _rng: random.Random) -> None:
    """Somebody puts a hub's copy back. Its witness stands elsewhere, or it may give seats again
    before it has met the server (docs/reliability.md).
    """
    copy = world.copy_of(hub.name)
    if copy.exists():
        _put_back(world, hub, copy, with_witness=True)


def hub_dies(world: World, hub: Machine, _rng: random.Random) -> None:
    """It burned, and a person says so: what it had given is its desks', the rest is free."""
    hub.gone = True
    world.destroyed(world.hashes(hub))
    bury(world)


def bury(world: World) -> None:
    """A server that has not heard, or has lost it, is told that the hub is gone."""
    if world.hub is not None and world.hub.gone:
        world.happened.declared_lost |= world.central.give_up(world.hub.replica.device)


_ALL = (
    crash, server_crash, cut, cut_up, cut_down, disk_full, clock, reboot, backup, restore, clone,
    server_backup, server_restore, tidy, upgrade, steal, forge, near_cut, hub_restore, hub_dies,
)  # fmt: skip
TROUBLES: dict[str, Callable[[World, Machine, random.Random], None]] = {
    **{fault.__name__: fault for fault in _ALL},
    "hub_crash": crash, "hub_cut": cut, "hub_backup": backup,
}  # fmt: skip
