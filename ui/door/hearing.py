"""All that scans at this door: keyboards, ports and the camera; one ticket at a time comes out."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from boxoffice.clock import Clock
from scanner.setup_sheet import is_test
from ui import formats
from ui.burst import SCANNER_MS
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
        self._wedge = wedge
        self._unread: tuple[str, str] | None = None
        """A text of a keyboard that nobody can use, and its name: half of two scans, perhaps."""
        self._half = QTimer(self)
        self._half.setSingleShot(True)
        self._half.setInterval(2 * SCANNER_MS)
        self._half.timeout.connect(self._half_over)
        wedge.accept = lambda text: ours(text) or is_test(text) or gate.recognises(text)
        wedge.spoke.connect(self._spoke)
        wedge.scanned.connect(self._typed)
        wedge.crossed.connect(self._crossed)
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
        """What nobody can use waits until it is known that no rest of it comes."""
        self._say_unread()
        keyboard = translate("Door", "keyboard")
        name = f"{keyboard} ({self._layout})" if self._layout else keyboard
        if self._wedge.accept(text):
            self.hear(text, name)
        else:
            self._unread = (text, name)
            self._half.start()

    def _half_over(self) -> None:
        if self._wedge.pause.isActive():
            self._half.start()  # keys are coming in
        else:
            self._say_unread()

    def _say_unread(self) -> None:
        unread, self._unread = self._unread, None
        if unread is not None:
            self.hear(*unread)

    def _crossed(self) -> None:
        self._unread = None
        self.crossed.emit()


def is_short_code(text: str) -> bool:
    """Whether it can be the short code under a barcode; else it is a name, a number or a seat."""
    bare = text.replace(" ", "").replace("-", "")
    return len(bare) >= SHORT_CODE and bare.isascii() and bare.isalpha()
