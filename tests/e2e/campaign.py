"""Long runs by hand, with the code of the short ones in `make test`:

    python -m tests.e2e.campaign kills --count 1000
    python -m tests.e2e.campaign cuts --count 200
    python -m tests.e2e.campaign devices --count 30 --seconds 180
    python -m tests.e2e.campaign line --seconds 120

Each prints its seed, then one line of numbers, and ends with 1 when something was lost, doubled or
broken; the folder is kept then. Linux only; `cuts` needs a C compiler.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.e2e import crowd, cuts, kills, lines
from tests.e2e.nursery import Nursery
from tests.e2e.power_cut import compile_shim
from tests.e2e.stage import Stage

Run = Callable[[Stage, argparse.Namespace, random.Random], str]


def _kills(stage: Stage, asked: argparse.Namespace, rng: random.Random) -> str:
    return kills.campaign(stage, asked.count, rng)


def _cuts(stage: Stage, asked: argparse.Namespace, rng: random.Random) -> str:
    return cuts.campaign(stage, asked.count, rng)


def _line(stage: Stage, asked: argparse.Namespace, _rng: random.Random) -> str:
    return lines.campaign(stage, asked.seconds, asked.seed, stall_s=20.0)


def _devices(stage: Stage, asked: argparse.Namespace, _rng: random.Random) -> str:
    return crowd.campaign(stage, asked.seconds)


RUNS: dict[str, tuple[Run, int]] = {
    "kills": (_kills, 2), "cuts": (_cuts, 2), "line": (_line, 3), "devices": (_devices, 0),
}  # fmt: skip
"""By name: what runs, and how many devices take part; 0: as many as `--count` says."""


def tell(line: str) -> None:
    """To whoever started it."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    """Run one campaign."""
    parser = argparse.ArgumentParser(description="Crash campaigns with real processes.")
    parser.add_argument("what", choices=sorted(RUNS))
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 30))
    asked = parser.parse_args()
    run, devices = RUNS[asked.what]
    folder = Path(tempfile.mkdtemp(prefix="boxoffice-crash-"))
    tell(f"seed {asked.seed}, in {folder}")
    nursery = Nursery(compile_shim(folder))
    (folder / "stage").mkdir()
    stage = Stage(folder / "stage", nursery, devices or asked.count, seed=asked.seed)
    began = time.monotonic()
    try:
        tell(run(stage, asked, random.Random(asked.seed)))
    except AssertionError as error:
        tell(f"FAILED: {type(error).__name__}: {error}\n{stage.said()}")
        return 1
    finally:
        stage.close()
        nursery.close()
    tell(f"{time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
