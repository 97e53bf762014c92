"""The head of the door: which way, which performances, which door, and how far it sees."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout

from boxoffice.views import ShowHere, SyncState
from ui import formats
from ui.door import cells
from ui.language import translate
from ui.theme import Look
from ui.widgets.elided import ElidedLabel

HEIGHT, LOW = 56, 40


class Head:
    """Its labels, in the frame that a workplace gives."""

    def __init__(self, look: Look, frame: QFrame, language: str) -> None:
        self._frame, self._look, self._language = frame, look, language
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        self.way = look.label(translate("Door", "IN"), "total", "good")
        self._shows = ElidedLabel(look, "title")
        self._door = ElidedLabel(look, "title", "muted")
        self._linked = ElidedLabel(look, "body", "muted")
        row.addWidget(self.way)
        row.addWidget(self._shows, 1)
        row.addWidget(self._door)
        row.addWidget(self._linked)
        self.stand(low=False)

    def stand(self, *, low: bool) -> None:
        """Less high, on a screen where the verdict needs the room."""
        self._frame.setFixedHeight(LOW if low else HEIGHT)
        self.way.setFont(self._look.font("place" if low else "total"))

    def show(
        self, views: Sequence[ShowHere], door: str, direction: str, sync: SyncState, today: date
    ) -> None:
        """What stands there now; with the day, where that is another than today."""
        out = direction == "out"
        self.way.setText(translate("Door", "OUT") if out else translate("Door", "IN"))
        shows = [
            f"{view.title.upper()} {self._when(view.starts_local, today)} {view.hall}"
            for view in views
        ]
        self._shows.say("   +   ".join(shows))
        self._door.say(translate("Door", "Door: {name}").format(name=door.upper()) if door else "")
        self._linked.say(
            cells.link_words(sync), "warning" if cells.alone(sync) or cells.late(sync) else "muted"
        )

    def _when(self, starts_local: str, today: date) -> str:
        at = formats.planned_if_any(starts_local)
        if at is None:
            return starts_local
        day = "" if at.date() == today else f"{formats.short_day(at.date(), self._language)} "
        return f"{day}{at:%H:%M}"
