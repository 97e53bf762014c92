"""The door as its volunteer sees it: from key or frame to the colour, and how many a minute."""

import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from benchmarks._door_screen import Screen
from benchmarks.harness import Measure, at_least, at_most, p95, row
from benchmarks.world import SEATS_OURS, SEATS_SOLD, world
from boxoffice.ids import PerformanceId, SeatIndex
from boxoffice.platform.keystore import public_bytes
from boxoffice.tickets import code

ROUNDS = 150
WARM_UP = 5
FRAMES = 40
PATIENCE_S = 20.0


@row(name="key to colour at the door, 100,000 tickets", goal="≤ 100 ms p95", unit="ms")
def key_to_colour() -> Measure:
    """The Enter of a keyboard scanner after a QR, until the verdict is painted."""
    with world() as made:
        door = made.performances[0]
        texts = [made.signed(door, n) for n in range(SEATS_OURS, SEATS_OURS + SEATS_SOLD)]
        screen = Screen(made.gate)
        try:
            taken = [screen.typed(text) for text in texts[: ROUNDS + WARM_UP]][WARM_UP:]
        finally:
            screen.close()
    return at_most(taken, 100, scale=1e3, of=p95)


@row(name="frame to colour at the door, 1280x720", goal="≤ 100 ms p95", unit="ms")
def frame_to_colour() -> Measure:
    """From the first frame with a ticket, at thirty a second, until the verdict is painted."""
    with world() as made:
        door = made.performances[0]
        texts = [made.signed(door, SEATS_OURS + n) for n in range(FRAMES + WARM_UP)]
        frames = [frame_with(text) for text in texts]
        screen = Screen(made.gate)
        camera, eye = screen.camera()
        eye.show(frame_with(""))
        try:
            taken = []
            for frame in frames:
                taken.append(screen.seen(eye, frame))
                _watch(screen, eye)
        finally:
            camera.stop()
            screen.close()
    return at_most(taken[WARM_UP:], 100, scale=1e3, of=p95)


@row(name="scans a minute, with screen and sync", goal="≥ 60 a minute", unit="scans/min")
def sustained() -> Measure:
    """A real window on a real device whose server runs beside it; all scans have arrived there."""
    with _demo_house() as opened:
        installation = opened.installation
        store = installation.replica.reader()
        performance = installation.setting.catalogue.performances(store)[0]
        gate = opened.workplace("door")
        gate.choose([performance.id], "Hoofdingang")
        screen = Screen(gate)
        try:
            began = time.perf_counter()
            for n in range(ROUNDS):
                screen.typed(_signed(installation, performance.id, n))
            until = time.monotonic() + PATIENCE_S
            while len(installation.replica.pending) and time.monotonic() < until:
                time.sleep(0.01)
            taken = time.perf_counter() - began
            if len(installation.replica.pending):
                raise RuntimeError("the server has not got all scans")
        finally:
            screen.close()
    return at_least(ROUNDS / taken * 60, 60, samples=ROUNDS)


def frame_with(text: str) -> Any:
    """A colour picture of 1280x720 with a QR in its middle, or without."""
    import numpy as np
    import zxingcpp

    frame = np.full((720, 1280, 3), 120, np.uint8)
    if text:
        symbol: Any = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCodeModel2)
        drawn = np.array(symbol.to_image(scale=6, add_quiet_zones=True))
        high, wide = drawn.shape
        frame[200 : 200 + high, 400 : 400 + wide] = drawn[..., None]
    return frame


def _watch(screen: Screen, eye: Any) -> None:
    """Nobody there for a moment: the next ticket meets a camera at any point of its rhythm."""
    eye.show(frame_with(""))
    until = time.perf_counter() + 0.11
    while time.perf_counter() < until:
        screen.app.processEvents()


def _signed(installation: Any, performance: PerformanceId, seat: int) -> str:
    content = code.CodeContent(
        code.performance_hint(performance), SeatIndex(seat), 1, 1, seat.to_bytes(5, "big")
    )
    return code.sign(content, installation.key, code.key_hint(public_bytes(installation.key)))


@contextmanager
def _demo_house() -> Iterator[Any]:
    """A device of the demo's house with its server, which ends with it."""
    from sync import embedded
    from ui.opened import Opened
    from ui.setting_up import Setup

    started: list[subprocess.Popen[bytes]] = []

    def start(*args: Any, **named: Any) -> subprocess.Popen[bytes]:
        started.append(subprocess.Popen(*args, **named))
        return started[-1]

    with tempfile.TemporaryDirectory() as folder:
        # The embedded server outlives its desk on purpose; here it must end with the row.
        kept = SimpleNamespace(Popen=start, DEVNULL=subprocess.DEVNULL)
        setattr(embedded, "subprocess", kept)  # noqa: B010 - not exported
        opened = None
        try:
            Setup(Path(folder)).try_demo()
            opened = Opened(Path(folder))
            opened.begin(sync_after_s=0.0)
            yield opened
        finally:
            setattr(embedded, "subprocess", subprocess)  # noqa: B010
            if opened is not None:
                opened.close()
            for process in started:
                process.kill()
                process.wait()
