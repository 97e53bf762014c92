"""The sounds of the door: made here, played when the system can, silence and an icon when not.

QtMultimedia is not part of the smaller Qt distribution and needs system libraries; it is only
tried at the first sound. Without it Windows itself, or a player that the system has, plays them.
"""

from __future__ import annotations

import atexit
import logging
import shutil
import subprocess
import sys
import threading
import wave
from array import array
from collections.abc import Callable, Mapping
from math import pi, sin
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

log = logging.getLogger("ui")

RATE = 11_025
"""Samples per second: six for each swing of the highest tone; all are made within a frame."""
_EDGE = RATE // 200
_LOUD = 16_000
_PLAYERS = ("pw-play", "paplay", "aplay", "afplay")
"""PipeWire, PulseAudio, ALSA, macOS."""
_CARDS = Path("/dev/snd")
Tone = tuple[int, int]
"""Hertz and milliseconds; 0 Hz is silence."""
TONES: dict[str, tuple[Tone, ...]] = {
    "ok": ((1320, 120),),
    "look": ((1320, 120), (0, 60), (1760, 40)),
    "warn": ((740, 150), (520, 220)),
    "stop": ((220, 400),),
    "forged": ((220, 250), (0, 80), (220, 250)),
    "out": ((660, 160),),
    "group": ((880, 90), (1180, 130)),
    "click": ((160, 30),),
}


class Sounds:
    """Plays tones by name. `audible` is None until the first try."""

    def __init__(self) -> None:
        self.audible: bool | None = None
        self._play: Callable[[str], None] | None = None

    def play(self, name: str) -> None:
        """Play it, or do nothing where there is no audio."""
        if self.audible is None:
            self._play = self._prepare()
            self.audible = self._play is not None
        if self._play is not None:
            self._play(name)

    def _prepare(self) -> Callable[[str], None] | None:
        """By Qt where it can, else by what the system plays sounds with."""
        folder = Path(mkdtemp(prefix="boxoffice-sounds-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        files = {name: folder / f"{name}.wav" for name in TONES}
        for name, tones in TONES.items():
            write_tone(files[name], tones)
        return _by_qt(files) or _by_windows(files) or _by_program(files)


def _by_qt(files: Mapping[str, Path]) -> Callable[[str], None] | None:
    try:
        from PySide6.QtCore import QUrl
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
    except ImportError:
        return None
    if not QMediaDevices.audioOutputs():
        return None
    effects: dict[str, Any] = {}
    for name, path in files.items():
        effects[name] = QSoundEffect()
        effects[name].setSource(QUrl.fromLocalFile(str(path)))
    return lambda name: effects[name].play()


def _by_windows(files: Mapping[str, Path]) -> Callable[[str], None] | None:
    if sys.platform == "win32":
        import winsound

        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        return lambda name: winsound.PlaySound(str(files[name]), flags)
    return None


def _by_program(files: Mapping[str, Path]) -> Callable[[str], None] | None:
    """A player beside us; nobody waits for it."""
    program = next((found for one in _PLAYERS if (found := shutil.which(one))), None)
    if program is None or (program.endswith("aplay") and not _CARDS.is_dir()):
        log.info("nothing that plays sounds: the door is silent")
        return None
    nothing = subprocess.DEVNULL

    def run(name: str) -> None:
        command = [program, str(files[name])]
        subprocess.run(command, stdin=nothing, stdout=nothing, stderr=nothing, check=False)

    def play(name: str) -> None:
        threading.Thread(target=run, args=(name,), name="sound", daemon=True).start()

    return play


def write_tone(path: Path, tones: tuple[Tone, ...]) -> None:
    """Write tones as a mono WAV; each begins and ends softly, so that it does not click."""
    samples = array("h")
    for hertz, ms in tones:
        samples.extend(_tone(hertz, RATE * ms // 1000))
    if sys.byteorder == "big":  # WAV is little-endian
        samples.byteswap()
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples.tobytes())


def _tone(hertz: int, count: int) -> list[int]:
    turn = 2 * pi * hertz / RATE
    samples = [round(_LOUD * sin(turn * at)) for at in range(count)]
    for at in range(min(_EDGE, count)):
        samples[at] = samples[at] * at // _EDGE
        samples[-1 - at] = samples[-1 - at] * at // _EDGE
    return samples
