"""Two desks and a door behind a bad line."""

from __future__ import annotations

import threading

from tests.e2e.bad_line import BAD, BadLine, Weather
from tests.e2e.stage import Stage
from tests.e2e.verdict import judge, require_no_alarm

KINDS = [
    Weather(cut=0.3),
    Weather(stall=0.15),
    Weather(slow=0.5),
    Weather(repeat=0.8),
    Weather(garble=0.5),
    BAD,
]
"""Each fault alone, then all together."""


def campaign(stage: Stage, seconds: float, seed: int, stall_s: float = 1.0) -> str:
    """Bad weather of each kind for its share of the time, then none; a line of numbers.

    Raises Lost, Broken or AssertionError.
    """
    line = BadLine(stage.port, seed, stall_s)
    line.open()
    stage.device_port = line.port
    stage.start_server()
    for n, name in enumerate(stage.names):
        stage.start_device(name, door=n == len(stage.names) - 1)
    threading.Event().wait(0.5)  # the first session in fine weather
    for weather in KINDS:
        line.weather = weather
        threading.Event().wait(seconds / len(KINDS))
    line.heal()
    for name in stage.names:
        stage.stop_device(name)
    line.cut()
    errors = {status: n for status, n in line.statuses.items() if status >= 500}
    assert not errors, f"the server answered {errors}: {stage.said()}"
    numbers = judge(stage)
    require_no_alarm(stage)
    faults = ", ".join(f"{n} {what}" for what, n in sorted(line.happened.items()))
    answers = sum(line.statuses.values())
    return f"{faults} among {answers} answers, none of them 5xx; {numbers}"
