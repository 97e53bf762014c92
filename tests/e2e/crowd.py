"""Many devices at once on one server, each a process of its own."""

from __future__ import annotations

import threading

from tests.e2e.stage import Stage
from tests.e2e.verdict import judge, require_no_alarm

PAUSE_MS = 12
"""Per device that takes part: each act is told to all the others, so work grows by the square."""


def campaign(stage: Stage, seconds: float) -> str:
    """Everybody sells, voids, scans, claims and gives back for a while; a line of numbers.

    Raises Lost, Broken or AssertionError.
    """
    stage.start_server()
    for name in stage.names:
        stage.start_device(name, pause_ms=PAUSE_MS * len(stage.names))
    threading.Event().wait(seconds)
    for name in stage.names:
        stage.stop_device(name)
    numbers = judge(stage)
    require_no_alarm(stage)
    silent = set(stage.names) - set(stage.record.by.values())
    assert not silent, f"sold nothing: {silent}"
    return f"{len(stage.names)} devices for {seconds:.0f} s; {numbers}"
