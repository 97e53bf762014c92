"""What colours and shapes of the plan mean: the ranks above it, the states of a seat below it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from boxoffice.catalog.plan import Plan
from ui.language import translate
from ui.seatmap.picture import Kind, Pictures, sign_of
from ui.theme import Look

TOOLBAR = 36
STEP = 18
"""Pixels from one sign of a rank to the next where there is no room for their names."""
ROW, LINE = 28, 21
"""Pixels of the legend in one line, and of each where it has several."""
LOW = 430
"""A window of fewer logical pixels has no room for a second line under the seats."""


class RankKey(QWidget):
    """Which colour is which rank."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._ranks: tuple[tuple[str, str], ...] = ()
        self.setFixedHeight(TOOLBAR)

    def show_ranks(self, plan: Plan) -> None:
        """The ranks of this plan: for each the sign that its seats wear, and its name."""
        self._ranks = rank_signs(plan)[:6]
        self.setAccessibleName(", ".join(name for _, name in self._ranks))
        self.setToolTip("\n".join(f"{sign}  {name}" for sign, name in self._ranks))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for every name."""
        width = sum(self._width(name) for _, name in self._ranks)
        return QSize(width, TOOLBAR)

    def minimumSizeHint(self) -> QSize:
        """Room for every sign."""
        return QSize(STEP * len(self._ranks), TOOLBAR)

    def _width(self, name: str) -> int:
        return self.fontMetrics().horizontalAdvance(_brief(name)) + 36

    def paintEvent(self, event: QPaintEvent) -> None:
        """A seat in the rank's colour, its name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFont(self._look.font("small"))
        named = self.sizeHint().width() <= self.width() + 12  # all whole names, or none
        left = 4 if named else 0
        for at, (sign, name) in enumerate(self._ranks):
            if left + 16 > self.width():
                return
            role = f"rank{at % 4 + 1}"
            painter.setPen(self._look.colour("text"))
            painter.setBrush(self._look.colour(role))
            painter.drawRoundedRect(left, 10, 16, 16, 4, 4)
            painter.setFont(self._look.font("plan"))
            painter.setPen(self._look.colour(f"{role}_on"))
            painter.drawText(left, 10, 16, 16, Qt.AlignmentFlag.AlignCenter, sign)
            if not named:
                left += STEP
                continue
            painter.setFont(self._look.font("small"))
            painter.setPen(self._look.colour("text"))
            painter.drawText(
                left + 22, 0, 300, TOOLBAR, Qt.AlignmentFlag.AlignVCenter, _brief(name)
            )
            left += self._width(name)


class Legend(QWidget):
    """What the shapes mean; drawn with the very pictures of the map."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._pictures = Pictures(look)
        self._rows = 1
        self.setFixedHeight(ROW)
        self._offline = False
        self._kinds = (
            (Kind("mine", sign="1"), translate("Desk", "basket")),
            (Kind("free", 1, "1"), translate("Desk", "free, ours")),
            (Kind("other", 1, "1"), translate("Desk", "free, not ours")),
            (Kind("sold", sign="X"), translate("Desk", "sold")),
            (Kind("reserved", sign="r"), translate("Desk", "reservation")),
            (Kind("held", sign="m"), translate("Desk", "other basket")),
            (Kind("blocked"), translate("Desk", "blocked")),
        )
        self.setAccessibleName(", ".join(word for _, word in self._kinds))
        self.setToolTip("\n".join(word for _, word in self._kinds))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many lines as its words need, where the window is not too low for them."""
        super().resizeEvent(event)
        low = self.window().height() < LOW
        self._rows = 1 if low else max(row for row, _, _, _ in self._placed()) + 1
        self.setFixedHeight(ROW if self._rows == 1 else self._rows * LINE + 6)

    def _placed(self) -> Iterator[tuple[int, int, Kind, str]]:
        """Each sample with its line and where it begins there."""
        row, left, metrics = 0, 10, QFontMetrics(self._look.font("small"))
        for kind, word in self.shown():
            wide = metrics.horizontalAdvance(word)
            if left > 10 and left + 24 + wide > self.width():
                row, left = row + 1, 10
            yield row, left, kind, word
            left += wide + 29

    def show_offline(self, *, offline: bool) -> None:
        """Seats of other desks are dotted on the map when nobody can be asked, so here too."""
        if offline != self._offline:
            self._offline = offline
            self.update()

    def shown(self) -> tuple[tuple[Kind, str], ...]:
        """The samples as they are painted now, with their words."""
        return tuple(
            (replace(kind, offline=self._offline and kind.state == "other"), word)
            for kind, word in self._kinds
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, word, picture, word."""
        painter = QPainter(self)
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.colour("muted"))
        high = ROW if self._rows == 1 else LINE
        for row, left, kind, word in self._placed():
            if row == self._rows:
                return  # whole samples only; the tooltip has the others
            top = 0 if self._rows == 1 else row * LINE + 2
            picture = self._pictures.of(kind, 14, self.devicePixelRatioF())
            painter.drawPixmap(left - 4, top + high // 2 - 11, picture)
            painter.drawText(left + 20, top, 300, high, Qt.AlignmentFlag.AlignVCenter, word)


def _brief(name: str) -> str:
    return name if len(name) <= 14 else name[:13] + "…"


def rank_signs(plan: Plan) -> tuple[tuple[str, str], ...]:
    """(sign, name) of each rank; a rank of wheelchair places alone wears W, as its seats do."""
    worn: dict[int, set[str]] = {}
    for seat in plan.seats:
        worn.setdefault(seat.rank, set()).add(sign_of(seat))
    return tuple(
        (next(iter(worn[rank])) if len(worn.get(rank, ())) == 1 else str(rank), name)
        for rank, name in enumerate(plan.ranks, start=1)
    )
