"""All that scans at this door: keyboards, ports and the camera; one ticket at a time comes out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from boxoffice.clock import Clock
from scanner.setup_sheet import is_test
from ui import formats
from ui.door.ears import CAMERA, Ears
from ui.door.gate_port import GatePort
from ui.door.repeats import Repeats
from ui.language import translate
from ui.wedge import Wedge, ours, steady_ms

SHORT_CODE = 16


class Hearing(QObject):
    """Who spoke when, and which of it is to be decided.

    Signals:
        code: a text to decide on.
        crossed: two keyboard scanners spoke at once, and neither was understood.
        tested: a code of the set-up sheet was read, by the scanner of this name.

    Attributes:
        times: by hand scanner, the newest first: the time of its last code, as it is shown.
    """

    code = Signal(str)
    tested = Signal(str)
    crossed = Signal()

    def __init__(self, wedge: Wedge, ears: Ears, gate: GatePort, clock: Clock, zone: str) -> None:
        super().__init__(wedge)
        self._clock, self._zone = clock, zone
        self._layout = ""
        self.repeats = Repeats()
        self.times: dict[str, str] = {}
        wedge.accept = lambda text: ours(text) or is_test(text) or gate.recognises(text)
        wedge.spoke.connect(self._spoke)
        wedge.scanned.connect(self._typed)
        wedge.crossed.connect(self.crossed)
        ears.heard.connect(self.hear)

    def hear(self, text: str, name: str) -> None:
        """A scanner spoke."""
        if name != CAMERA:
            at = formats.clock(self._clock.wall_ms(), self._zone, seconds=True)
            self.times = {name: at} | {one: when for one, when in self.times.items() if one != name}
        if not is_test(text):
            self.offer(text)
        elif not self.repeats.again(text, steady_ms()):
            self.tested.emit(name)

    def offer(self, text: str) -> None:
        """Pass a code on; the same ticket held still is decided once."""
        if not self.repeats.again(text, steady_ms()):
            self.code.emit(text)

    def unwritten(self, text: str) -> None:
        """A code that was passed on could not be decided: it may come again at once."""
        self.repeats.unwritten(text, steady_ms())

    def _spoke(self, layout: str) -> None:
        self._layout = layout

    def _typed(self, text: str) -> None:
        keyboard = translate("Door", "keyboard")
        self.hear(text, f"{keyboard} ({self._layout})" if self._layout else keyboard)


def is_short_code(text: str) -> bool:
    """Whether it can be the short code under a barcode; else it is a name, a number or a seat."""
    bare = text.replace(" ", "").replace("-", "")
    return len(bare) >= SHORT_CODE and bare.isascii() and bare.isalpha()
