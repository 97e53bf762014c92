"""A real house whose desk has a ZVT terminal on a socket, made one way for every test of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from printing.zvt_terminal import ZvtTerminal
from tests.hall import TONIGHT
from tests.house import House, TestClock
from tests.printing.zvt_simulator import ZvtSimulator
from tests.ui.real_house import opened_house


def wire(house: House, simulator: ZvtSimulator) -> None:
    """The desk's own terminal."""
    house.setting.terminal = ZvtTerminal(
        "127.0.0.1", simulator.port, clock=TestClock(), silence_s=0.3, answer_s=2.0
    )


def linked_house(folder: Path, simulator: ZvtSimulator) -> Iterator[House]:
    """A desk with seats of its own, the till open, the terminal linked."""
    for house in opened_house(folder, _at_19_21, evenings=(TONIGHT,)):
        wire(house, simulator)
        yield house


def _at_19_21(house: House) -> None:
    house.clock.now += 21 * 60_000  # the simulator's slips say so
