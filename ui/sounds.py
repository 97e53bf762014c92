"""The sounds of the door: made here, played when the system can, silence and an icon when not.

QtMultimedia is not part of the smaller Qt distribution and needs system libraries; it is only
imported at the first sound.
"""

from __future__ import annotations

import logging
import struct
import wave
from math import pi, sin
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

log = logging.getLogger("ui")

RATE = 44_100
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
        self._effects: dict[str, Any] = {}
        self._folder: TemporaryDirectory[str] | None = None

    def play(self, name: str) -> None:
        """Play it, or do nothing where there is no audio."""
        if self.audible is None:
            self.audible = self._prepare()
        if self.audible:
            self._effects[name].play()

    def _prepare(self) -> bool:
        try:
            from PySide6.QtCore import QUrl
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError:
            log.info("no QtMultimedia: the door is silent")
            return False
        if not QMediaDevices.audioOutputs():
            return False
        self._folder = TemporaryDirectory(prefix="boxoffice-sounds-")
        for name, tones in TONES.items():
            path = Path(self._folder.name) / f"{name}.wav"
            write_tone(path, tones)
            effect = QSoundEffect()
            effect.setSource(QUrl.fromLocalFile(str(path)))
            self._effects[name] = effect
        return True


def write_tone(path: Path, tones: tuple[Tone, ...]) -> None:
    """Write tones as a mono WAV; each begins and ends softly, so that it does not click."""
    samples: list[int] = []
    for hertz, ms in tones:
        count = RATE * ms // 1000
        edge = max(1, RATE // 200)
        for at in range(count):
            soft = min(1.0, at / edge, (count - at) / edge)
            samples.append(round(16_000 * soft * sin(2 * pi * hertz * at / RATE)))
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(struct.pack(f"<{len(samples)}h", *samples))
