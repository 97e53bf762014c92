"""A door as a process: the product's installation and gate, scanning what it knows until killed.

    python -m tests.e2e.scanning_door FOLDER --seed N [--pause-ms N]

`admitted CODE hub|alone` is a person who is inside: with the hub's word, or on this copy alone.
"""

from __future__ import annotations

import argparse
import random
import threading
from pathlib import Path

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Code
from boxoffice.gate import Gate
from boxoffice.ids import PerformanceId
from boxoffice.network import DoorQuestion, Nearby
from boxoffice.tickets import short_code
from boxoffice.views import Verdict
from boxoffice.workplace import Setting
from sync.installation import Installation
from sync.network import SyncNetwork
from sync.simulator.hall import EVENINGS
from tests.e2e.selling_device import tell, until_told


class Listening(SyncNetwork):
    """The product's network, that remembers whether the hub answered the last question."""

    answered = False

    def check(self, asks: DoorQuestion) -> Nearby | None:
        """Ask the hub."""
        found = super().check(asks)
        self.answered = found is not None and self._link.hub
        return found


def main(words: list[str]) -> None:
    """Scan until killed or until standard input ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--pause-ms", type=int, default=100)
    asked = parser.parse_args(words)
    opened = Installation(asked.folder)
    opened.network.__class__ = Listening
    network = opened.network
    assert isinstance(network, Listening)
    gate = Gate(Setting(opened.replica, network, opened.setting.secrets))
    gate.choose(EVENINGS, asked.folder.name)
    opened.start()
    tell("began", opened.replica.incarnation, int(opened.replica.restored))
    over = threading.Event()
    threading.Thread(target=until_told, args=(over,), daemon=True).start()
    rng, key = random.Random(asked.seed), opened.setting.secrets["short_code_key"]
    while not over.wait(asked.pause_ms / 1000):
        codes = opened.replica.reader().select(Code, "state = 'valid' ORDER BY code")
        if not codes:
            continue
        row = rng.choice(codes)
        network.answered = False
        try:
            found = gate.scan(short_code.make(row.code, key, PerformanceId(row.performance)))
        except Unavailable as error:
            tell("refused", error.code)
            continue
        if found.verdict is Verdict.OK:
            tell("admitted", row.code.hex(), "hub" if network.answered else "alone")
    opened.close()
    tell("ended")
