"""The product's server as a process, with a rule taken out of it on request.

python -m tests.e2e.planted_server FOLDER PORT [--plant synchronous_off | ack_before_fsync]
"""

from __future__ import annotations

import argparse
import os
import sys
import threading
from pathlib import Path
from typing import Any

from sync.server import engine
from sync.server.files import DATABASE
from sync.server.process import serve

LATER_S = 0.5
"""Long enough that also a slow machine cuts within it, and short enough that most is carried."""


def _synchronous(mode: str) -> None:
    pragmas: Any = tuple(
        f"synchronous={mode}" if pragma.startswith("synchronous") else pragma
        for pragma in engine._PRAGMAS
    )
    engine._PRAGMAS = pragmas


def _synchronous_off(_database: Path) -> None:
    """Commits that nobody carries to the disk."""
    _synchronous("OFF")


def _ack_before_fsync(database: Path) -> None:
    """Commits that somebody carries to the disk a little later than the answer leaves."""
    _synchronous("NORMAL")
    log = database.with_name(database.name + "-wal")

    def carry() -> None:
        while True:
            threading.Event().wait(LATER_S)
            if log.exists():
                fd = os.open(log, os.O_RDONLY)
                os.fsync(fd)
                os.close(fd)

    threading.Thread(target=carry, daemon=True).start()


PLANTS = {"synchronous_off": _synchronous_off, "ack_before_fsync": _ack_before_fsync}


def main(words: list[str]) -> None:
    """Serve until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("port", type=int)
    parser.add_argument("--plant", choices=sorted(PLANTS))
    asked = parser.parse_args(words)
    if asked.plant:
        PLANTS[asked.plant](asked.folder / DATABASE)
    serve(asked.folder, asked.port, witness=asked.folder / "second")


if __name__ == "__main__":
    main(sys.argv[1:])
