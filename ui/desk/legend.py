"""What colours and shapes of the plan mean: the ranks above it, the states of a seat below it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from boxoffice.catalog.plan import Plan
from ui.language import translate
from ui.seatmap.picture import Kind, Pictures, sign_of
from ui.theme import Look

TOOLBAR = 36


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
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for every name."""
        width = sum(self._width(name) for _, name in self._ranks)
        return QSize(width, TOOLBAR)

    def _width(self, name: str) -> int:
        return self.fontMetrics().horizontalAdvance(_brief(name)) + 36

    def paintEvent(self, event: QPaintEvent) -> None:
        """A seat in the rank's colour, its name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFont(self._look.font("small"))
        left = 4
        for at, (sign, name) in enumerate(self._ranks):
            if left + self._width(name) > self.width() + 12:
                return  # whole names only
            role = f"rank{at % 4 + 1}"
            painter.setPen(self._look.colour("text"))
            painter.setBrush(self._look.colour(role))
            painter.drawRoundedRect(left, 10, 16, 16, 4, 4)
            painter.setFont(self._look.font("plan"))
            painter.setPen(self._look.colour(f"{role}_on"))
            painter.drawText(left, 10, 16, 16, Qt.AlignmentFlag.AlignCenter, sign)
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
        self.setFixedHeight(28)
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
        left = 10
        for kind, word in self.shown():
            if left + 20 + painter.fontMetrics().horizontalAdvance(word) > self.width():
                return  # whole samples only
            painter.drawPixmap(left - 4, 3, self._pictures.of(kind, 14, self.devicePixelRatioF()))
            painter.drawText(left + 20, 0, 300, 28, Qt.AlignmentFlag.AlignVCenter, word)
            left += painter.fontMetrics().horizontalAdvance(word) + 29


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
