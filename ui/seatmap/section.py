"""One graphics item per section: paints its seats by kind, at the detail the zoom allows.

A Python item per seat costs 45 ms a frame at 10,000 seats; this costs 3 (reference/qt.md).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from boxoffice.ids import SeatIndex
from ui.contrast import contrast
from ui.seatmap.geometry import PlanGeometry
from ui.seatmap.picture import SIGN_FROM_PX, Kind, Pictures
from ui.theme import Look

KindOf = Callable[[SeatIndex], Kind]
Groups = dict[tuple[str, str], tuple[list[QRectF], list[QRectF]]]
"""Fill and hole colour → the seats' rectangles and their holes."""
RANKS = ("rank1", "rank2", "rank3", "rank4")
PALE = 1.5
"""Contrast with the ground below which a small square is not seen."""


class Section(QGraphicsItem):
    """The seats of one section. `kind_of` tells how a seat looks now."""

    def __init__(
        self,
        geometry: PlanGeometry,
        seats: tuple[SeatIndex, ...],
        kind_of: KindOf,
        pictures: Pictures,
        look: Look,
    ) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.seats = seats
        self._pale: set[str] = set()
        self._geometry = geometry
        self._kind_of = kind_of
        self._pictures = pictures
        self._look = look
        size, plan = geometry.size, geometry.plan
        self._rects = {
            index: QRectF(
                plan.seats[index].x - size / 2, plan.seats[index].y - size / 2, size, size
            )
            for index in seats
        }
        self._bounds = _around(list(self._rects.values())).adjusted(-size, -size, size, size)
        self._groups: Groups | None = None
        self._members: dict[SeatIndex, Kind] = {}

    def boundingRect(self) -> QRectF:
        """All seats and their edges."""
        return self._bounds

    def zoomed(self, scale: float) -> None:
        """Keep small seats as one picture of the section.

        Readable ones are painted where they show: a picture of a section at that size is large.
        """
        plain = self._geometry.size * scale < SIGN_FROM_PX
        mode = QGraphicsItem.CacheMode
        self.setCacheMode(mode.DeviceCoordinateCache if plain else mode.NoCache)

    def refresh(self, seat: SeatIndex) -> None:
        """One seat changed: paint only it again."""
        self._groups = None
        self.update(self._rects[seat].adjusted(-6, -6, 6, 6))

    def refresh_all(self) -> None:
        """Many changed."""
        self._groups = None
        self.update()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Pictures where a sign can be read, plain rectangles where not."""
        transform = painter.worldTransform()
        px = self._geometry.size * option.levelOfDetailFromTransform(transform)
        if px >= SIGN_FROM_PX:
            exposed: QRectF = option.exposedRect
            self._paint_pictures(painter, transform, exposed, round(px))
        else:
            self._paint_plain(painter)

    def _paint_pictures(
        self, painter: QPainter, transform: QTransform, exposed: QRectF, px: int
    ) -> None:
        size = self._geometry.size
        left, right = exposed.left() - size, exposed.right() + size
        top, bottom = exposed.top() - size, exposed.bottom() + size
        ratio = painter.device().devicePixelRatioF()
        scale_x, scale_y = transform.m11(), transform.m22()
        shift_x, shift_y = transform.dx() - px / 2 - 4, transform.dy() - px / 2 - 4
        seats, kinds = self._geometry.plan.seats, self._kinds()
        painter.setWorldTransform(QTransform())
        for index in self.seats:
            seat = seats[index]
            if left <= seat.x <= right and top <= seat.y <= bottom:
                picture = self._pictures.of(kinds[index], px, ratio)
                painter.drawPixmap(
                    round(seat.x * scale_x + shift_x), round(seat.y * scale_y + shift_y), picture
                )
        painter.setWorldTransform(transform)

    def _paint_plain(self, painter: QPainter) -> None:
        # Fills only: a stroked rectangle costs four times a filled one, so a hollow seat is a
        # fill in the edge's colour with a smaller one on it.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        for (outer, inner), (rects, holes) in self._grouped().items():
            painter.setBrush(self._look.colour(outer))
            painter.drawRects(rects)
            if inner:
                painter.setBrush(self._look.colour(inner))
                painter.drawRects(holes)

    def _kinds(self) -> dict[SeatIndex, Kind]:
        self._grouped()
        return self._members

    def _grouped(self) -> Groups:
        if self._groups is None:
            self._members = {index: self._kind_of(index) for index in self.seats}
            groups: Groups = defaultdict(lambda: ([], []))
            inset = self._geometry.size * 0.28
            ground = self._look.colour("window").name()
            self._pale = {role for role in RANKS
                          if contrast(self._look.colour(role).name(), ground) < PALE}  # fmt: skip
            for index, kind in self._members.items():
                roles = self._roles(kind)
                rects, holes = groups[roles]
                rects.append(self._rects[index])
                if roles[1]:
                    holes.append(self._rects[index].adjusted(inset, inset, -inset, -inset))
            self._groups = dict(groups)
        return self._groups

    def _roles(self, kind: Kind) -> tuple[str, str]:
        """Of a small seat: its fill, and what stands on it. Where taken is as the ground, in high
        contrast, it would be a hole in the hall: it wears a grey dot. A price as pale as the ground
        wears an outline, as it does when large.
        """
        edge, fill = kind.edge_role(), kind.fill_role()
        if (edge or fill) in self._pale:
            return "text", fill
        if edge:
            return edge, fill
        tokens = self._look.tokens
        return fill, "disabled" if fill == "taken" and tokens.taken[0] == tokens.window else ""


def _around(rects: list[QRectF]) -> QRectF:
    left, top = min(r.left() for r in rects), min(r.top() for r in rects)
    right, bottom = max(r.right() for r in rects), max(r.bottom() for r in rects)
    return QRectF(left, top, right - left, bottom - top)
