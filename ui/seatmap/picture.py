"""How one seat looks: from its state to a small picture, drawn once per kind and size.

Shape, edge and sign say what colour says (screens.md §8); below 10 px only filled, hollow, grey
and black remain. Pictures are kept per size, so a map paints by copying them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from boxoffice.catalog.plan import Seat
from boxoffice.views import SeatState
from ui.theme import Look

SIGN_FROM_PX = 10
_HATCH = 6.0
"""Pixels from line to line of a blocked seat, along its edge."""
_DOTS = (3.0, 2.4)
"""Pixels of a dot and of the gap after it; Qt counts both in widths of its pen."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What tells two seats apart on the map."""

    state: str
    """free · other · mine · held · reserved · sold · inside · blocked · conflict"""
    rank: int = 0
    sign: str = ""
    wide: bool = False
    offline: bool = False
    limited: bool = False
    """Limited view: a corner is missing."""

    def fill_role(self) -> str:
        """Role of the ground."""
        if self.state == "free":
            return f"rank{self.rank}"
        return {"mine": "basket", "other": "panel", "conflict": "panel"}.get(self.state, "taken")

    def edge_role(self) -> str:
        """Role of the edge where it has one that matters when small."""
        return {"other": f"rank{self.rank}", "conflict": "danger"}.get(self.state, "")


_TAKEN = {
    SeatState.HELD: ("held", "m"),
    SeatState.RESERVED: ("reserved", "r"),
    SeatState.SOLD: ("sold", "X"),
    SeatState.INSIDE: ("inside", "\u2022"),
    SeatState.BLOCKED: ("blocked", ""),
    SeatState.CONFLICT: ("conflict", "!"),
    SeatState.BLOCKED_VIP: ("blocked", "V"),
    SeatState.BLOCKED_TECHNICAL: ("blocked", "T"),
    SeatState.BLOCKED_PRESS: ("blocked", "P"),
    SeatState.BLOCKED_SCHOOL: ("blocked", "S"),
    SeatState.BLOCKED_COMPANY: ("blocked", "G"),
    SeatState.BLOCKED_WHEELCHAIR: ("blocked", "W"),
}


def kind_of(seat: Seat, state: int, order: int, *, offline: bool) -> Kind:
    """The kind of a seat; `order` is its place in the basket, 0 when it is not in it."""
    if order:
        return Kind("mine", sign=str(order))
    rank = (seat.rank - 1) % 4 + 1
    if state == SeatState.FREE_OURS:
        return Kind("free", rank, sign_of(seat), seat.wheelchair, limited=seat.limited_view)
    if state == SeatState.FREE_OTHER:
        return Kind("other", rank, sign_of(seat), seat.wheelchair, offline, seat.limited_view)
    name, sign = _TAKEN[SeatState(state)]
    return Kind(name, sign=sign or _special(seat), wide=seat.wheelchair)


def sign_of(seat: Seat) -> str:
    """What stands on it while it is free: its rank, or what it is instead."""
    return _special(seat) or str(seat.rank)


def _special(seat: Seat) -> str:
    return "W" if seat.wheelchair else "+" if seat.companion else ""


class Pictures:
    """Pictures of kinds at sizes, in one look."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._kept: dict[tuple[Kind, int, float], QPixmap] = {}

    def of(self, kind: Kind, px: int, ratio: float) -> QPixmap:
        """Picture of a seat `px` wide; it is 4 px larger than that on each side."""
        key = (kind, px, ratio)
        if key not in self._kept:
            self._kept[key] = self._draw(kind, px, ratio)
        return self._kept[key]

    def _draw(self, kind: Kind, px: int, ratio: float) -> QPixmap:
        side = px + 8
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(4, 4, px, px)
        shape = _SHAPES.get(kind.state, partial(_rounded, dash=False))
        shape(painter, box, kind, self._look)
        if kind.limited and px >= SIGN_FROM_PX:
            _corner(painter, box, self._look)
        self._sign(painter, box, kind, px)
        painter.end()
        return pixmap

    def _sign(self, painter: QPainter, box: QRectF, kind: Kind, px: int) -> None:
        if not kind.sign or px < SIGN_FROM_PX:
            return
        roles = {"free": f"rank{kind.rank}_on", "mine": "basket_on", "other": "text"}
        role = roles.get(kind.state, "danger" if kind.state == "conflict" else "taken_on")
        font = self._look.font("plan")
        font.setPixelSize(max(8, min(15, round(px * 0.62))))
        painter.setFont(font)
        painter.setPen(self._look.colour(role))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, kind.sign)


def _pen(colour: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(colour, width, style)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _rounded(painter: QPainter, box: QRectF, kind: Kind, look: Look, *, dash: bool) -> None:
    style = Qt.PenStyle.DashLine if dash else Qt.PenStyle.SolidLine
    strong = kind.state in {"free", "held", "reserved"}
    painter.setPen(
        _pen(look.colour("text" if strong else "taken_on"), 1 if not dash else 1.5, style)
    )
    painter.setBrush(look.colour(kind.fill_role()))
    radius = box.width() * (0.12 if kind.wide else 0.28)
    wide = box.adjusted(-2, 1, 2, -1) if kind.wide else box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(wide, radius, radius)


def _ring(painter: QPainter, box: QRectF, kind: Kind, look: Look) -> None:
    """Free, but another's: hollow in its rank's colour; dotted when nobody can be asked.

    Both are drawn on a wider line in `text`: a pale rank alone is too weak on a light ground.
    """
    inner = box.adjusted(1.5, 1.5, -1.5, -1.5)
    radius = inner.width() * 0.32
    painter.setBrush(look.colour("panel"))
    for role, width in (("text", 3.2), (f"rank{kind.rank}", 2.0)):
        pen = _pen(look.colour(role), width)
        if kind.offline:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([part / width for part in _DOTS])
        painter.setPen(pen)
        painter.drawRoundedRect(inner, radius, radius)


def _corner(painter: QPainter, box: QRectF, look: Look) -> None:
    """A seat with a limited view lacks its upper left corner."""
    away = box.width() * 0.42
    at = box.topLeft() - QPointF(2, 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("window"))
    painter.drawPolygon(QPolygonF([at, at + QPointF(away + 2, 0), at + QPointF(0, away + 2)]))
    painter.setPen(_pen(look.colour("text"), 1.5))
    painter.drawLine(at + QPointF(away + 1, 1), at + QPointF(1, away + 1))


def _mine(painter: QPainter, box: QRectF, _kind: Kind, look: Look) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("basket"))
    painter.drawRect(box)


def _small(painter: QPainter, box: QRectF, _kind: Kind, look: Look) -> None:
    """Sold or inside: a smaller square, so that what is left to sell stands out."""
    inset = box.width() * 0.1
    painter.setPen(Qt.PenStyle.NoPen)
    if look.tokens.taken[0] == look.tokens.window:
        painter.setPen(_pen(look.colour("taken_on"), 1))
    painter.setBrush(look.colour("taken"))
    painter.drawRect(box.adjusted(inset, inset, -inset, -inset))


def _hatched(painter: QPainter, box: QRectF, _kind: Kind, look: Look) -> None:
    painter.setPen(_pen(look.colour("taken_on"), 1))
    painter.setBrush(look.colour("taken"))
    painter.drawRect(box)
    hatch = look.colour("taken_on")
    hatch.setAlphaF(0.6)
    painter.save()
    painter.setClipRect(box)
    painter.setPen(_pen(hatch, 1))
    corner, at = box.topLeft(), _HATCH
    # Lines, and no pattern of Qt: those have one device pixel, and are a grey on a sharp screen.
    while at < box.width() + box.height():
        painter.drawLine(corner + QPointF(0, at), corner + QPointF(at, 0))
        at += _HATCH
    painter.restore()


def _diamond(painter: QPainter, box: QRectF, _kind: Kind, look: Look) -> None:
    half, middle = box.width() / 2 + 1, box.center()
    points = [QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]
    painter.setPen(_pen(look.colour("danger"), 3))
    painter.setBrush(look.colour("panel"))
    painter.drawPolygon(QPolygonF([middle + point for point in points]))


_SHAPES: dict[str, Callable[[QPainter, QRectF, Kind, Look], None]] = {
    "other": _ring,
    "mine": _mine,
    "sold": _small,
    "inside": _small,
    "blocked": _hatched,
    "conflict": _diamond,
    "held": partial(_rounded, dash=True),
}
