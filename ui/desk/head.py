"""The head of the desk: which performance is sold, and how much is left of it."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from boxoffice.rules.deadlines import WARNS_FOR
from boxoffice.views import Link, PerformanceView, ShiftView, SyncState, Uncollected
from ui import formats
from ui.counted import Counted
from ui.language import translate
from ui.theme import Look
from ui.widgets.elided import LEAST, ElidedLabel

HEIGHT, LOW = 48, 32
TITLE, HALL = 160, 120
"""Pixels of both that stay, however long the other is."""


def when(performance: PerformanceView, language: str) -> str:
    """`vr 27 nov 20:00`."""
    at = formats.planned(performance.starts_local)
    return f"{formats.short_day(at.date(), language)} {at:%H:%M}"


class Counter(QFrame):
    """A word and a number."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._word = look.label("", "small", "muted")
        self._number = look.label("", "title")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 4, 0)
        layout.setSpacing(8)
        layout.addWidget(self._word)
        layout.addWidget(self._number)

    def say(self, word: str, number: int) -> None:
        """Show a count."""
        self._word.setText(word)
        self._number.setText(str(number))
        self.setAccessibleName(f"{word} {number}")


class DeskHead:
    """Fills the frame's head."""

    def __init__(self, look: Look, frame: QFrame, house: str, language: str) -> None:
        self._language, self._frame = language, frame
        self._performance: PerformanceView | None = None
        self._house = ElidedLabel(look, "small", "muted")
        self._house.say(house)
        self._line = _divider(frame)
        self._title = ElidedLabel(look, "title", least=TITLE)
        self._when = look.label("", "body", "muted")
        self._hall = ElidedLabel(look, "body", "muted", HALL)
        self._note = look.label("", "strong", "warning")
        self._lapses = look.label("", "strong", "warning")
        self._free, self._ours, self._wheel = Counter(look), Counter(look), Counter(look)
        self._kept = Counter(look)
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(12)
        layout.addWidget(self._house)
        layout.addWidget(self._line)
        layout.addWidget(self._title)
        place = QHBoxLayout()
        place.setSpacing(4)
        place.addWidget(self._when)
        place.addWidget(self._hall)
        layout.addLayout(place)
        layout.addStretch(1)
        layout.addWidget(self._note)
        layout.addWidget(self._lapses)
        for counter in (self._free, self._ours, self._kept, self._wheel):
            layout.addWidget(counter)
        self.stand(narrow=False, low=False)

    def stand(self, *, narrow: bool, low: bool) -> None:
        """The name of the house, which all know, gives way first; then what is not ours to sell."""
        self._frame.setFixedHeight(LOW if low else HEIGHT)
        for part in (self._house, self._line):
            part.setHidden(narrow)
        self._narrow, self._low = narrow, low
        for counter in (self._free, self._wheel):
            counter.setHidden(low)
        if low:  # it comes back by itself, where somebody has yet to come
            self._kept.hide()
        self._say_where()

    def show(
        self,
        performance: PerformanceView | None,
        shift: ShiftView | None,
        sync: SyncState,
        zone: str,
    ) -> None:
        """Title, place, counters; amber words where one must know something."""
        self._note.setText(self._notes(shift, sync, zone))
        self._note.setVisible(bool(self._note.text()))
        self._performance = performance
        self._ours.setVisible(performance is not None)
        for counter in (self._free, self._wheel):
            counter.setVisible(performance is not None and not self._low)
        if performance is None:
            self._title.say(translate("Desk", "No performance chosen"))
            self._when.setText("")
            self._hall.say("")
            return
        self._title.say(performance.title)
        self._say_where()
        self._free.say(translate("Desk", "free"), performance.free)
        self._ours.say(translate("Desk", "ours"), performance.ours)
        self._wheel.say(translate("Desk", "wheelch."), performance.wheelchair_free)

    def show_uncollected(self, kept: Uncollected, now: datetime) -> None:
        """How many are not collected; a countdown from half an hour before they come free."""
        left = formats.planned(kept.until) - now if kept.places else WARNS_FOR * 2
        soon = bool(kept.places) and left <= WARNS_FOR
        self._kept.setVisible(bool(kept.places) and not soon and not self._low)
        self._kept.say(translate("Desk", "not collected"), kept.places)
        self._lapses.setVisible(soon)
        self._lapses.setText(_countdown(kept, left) if soon else "")
        self._say_where()

    def _say_where(self) -> None:
        """A long title gives way first; where amber words leave little room, the hall does: the day
        is always whole.
        """
        shown = self._performance
        if shown is None:
            return
        warned = bool(self._note.text() or self._lapses.text())
        self._title.keep(LEAST if warned else TITLE)
        if warned and (self._narrow or self._low):
            self._when.setText(f"{formats.planned(shown.starts_local):%d/%m %H:%M}")
            self._hall.say("")
        else:
            self._when.setText(when(shown, self._language))
            self._hall.say(f"· {shown.where}")

    def _notes(self, shift: ShiftView | None, sync: SyncState, zone: str) -> str:
        if shift is None:
            return translate("Desk", "No shift: reserving is possible, selling is not")
        if sync.link in {Link.ONLINE, Link.NEVER} or not sync.copied_ms:
            return ""
        return translate("Desk", "as of {time}").format(time=formats.clock(sync.copied_ms, zone))


def _countdown(kept: Uncollected, left: timedelta) -> str:
    """`17 niet afgehaald · vrij om 19:50 (nog 8 min)`."""
    count = Counted.not_collected(kept.places)
    minutes = -(-int(left.total_seconds()) // 60)
    if minutes <= 0:
        over = translate("Desk", "deadline over: Shift+F7")
        return f"{count} · {over}"
    time = formats.planned(kept.until).strftime("%H:%M")
    free = translate("Desk", "free at {time}").format(time=time)
    return f"{count} · {free} ({Counted.minutes_left(minutes)})"


def day_of(performance: PerformanceView) -> date:
    """The day of a performance, by the wall."""
    return formats.planned(performance.starts_local).date()


def _divider(parent: QFrame) -> QLabel:
    line = QLabel(parent)
    line.setFixedSize(1, 24)
    line.setStyleSheet("background: palette(dark);")
    return line
