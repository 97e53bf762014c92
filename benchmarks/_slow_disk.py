"""The same work on a slower disk: a child process in which every fsync takes as long as it took
where the goals were set.

A ratio to a raw transaction says something else on each disk. Where the goals were set an fsync
took 4 ms (the reference measurements: "the whole cost of FULL; the library overhead is invisible
beside it"), and so it does on what stands at a counter: consumer drives without power-loss
protection take 1 to 5 ms. A virtual disk that is durable in 0.1 ms would judge the interpreter.

`python -m benchmarks._slow_disk MODULE FUNCTION` prints what that function gives, as JSON.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

FSYNC_US = 4_000
_SOURCE = Path(__file__).with_name("slow_disk.c")


def samples(module: str, function: str) -> tuple[list[float], list[float]]:
    """Seconds of ours and of the raw work, as `module.function` gives them there.

    Raises FileNotFoundError without a C compiler, and where libraries are not preloaded.
    """
    if not sys.platform.startswith("linux"):
        raise FileNotFoundError("a slower disk is preloaded, which Linux does")
    with TemporaryDirectory() as folder:
        library = Path(folder) / "slow_disk.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-o", library, _SOURCE], check=True)
        told = {"LD_PRELOAD": str(library), "BENCH_FSYNC_US": str(FSYNC_US)}
        call = [sys.executable, "-m", "benchmarks._slow_disk", module, function]
        done = subprocess.run(
            call, env=os.environ | told, stdout=subprocess.PIPE, check=True, text=True
        )
    ours, raw = json.loads(done.stdout)
    return ours, raw


if __name__ == "__main__":
    json.dump(getattr(importlib.import_module(sys.argv[1]), sys.argv[2])(), sys.stdout)
