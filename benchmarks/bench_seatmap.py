"""The seat map: a full repaint of all seats, beside one C++ rectangle item per seat."""

import os
import random
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

from benchmarks.harness import Measure, alternate, at_most, median, row
from boxoffice.catalog.plan import Plan
from tests.ui.halls import square
from ui.seatmap.geometry import PlanGeometry
from ui.seatmap.view import SeatMap
from ui.theme import dress

SIZE = (690, 520)
"""Of the plan on the desk of the drawing."""
ROUNDS = 60


def _application() -> QApplication:
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


def _ours(plan: Plan) -> Callable[[], object]:
    """The whole map in view, with all states that there are."""
    view = SeatMap(dress(_application(), "light"), "plan")
    view.resize(*SIZE)
    view.show()
    view.show_plan(PlanGeometry(plan))
    chance = random.Random(7)
    view.show_states(bytes(chance.choices(range(8), k=len(plan.seats))), offline=False)
    _application().processEvents()
    return lambda: (view.viewport().repaint(), view)


def _peer(plan: Plan) -> Callable[[], object]:
    scene = QGraphicsScene()
    pen, brush = QPen(QColor("black")), QColor("steelblue")
    for seat in plan.seats:
        scene.addRect(QRectF(seat.x, seat.y, 16, 16), pen, brush)
    view = QGraphicsView(scene)
    view.resize(*SIZE)
    view.show()
    view.fitInView(scene.itemsBoundingRect())
    _application().processEvents()
    return lambda: (view.viewport().repaint(), scene)


def _repaint(count: int, limit_ms: float) -> Measure:
    plan = square(count)
    ours, peer = alternate(_ours(plan), _peer(plan), rounds=ROUNDS)
    return at_most(ours, limit_ms, scale=1e3, beside=median(peer) * 1e3)


@row(
    name="seat map of 10,000 seats, full repaint",
    goal="≤ 4 ms, beside a C++ item per seat",
    unit="ms",
)
def ten_thousand() -> Measure:
    """More than any house has."""
    return _repaint(10_000, 4)


@row(
    name="seat map of 50,000 seats, full repaint",
    goal="≤ 16 ms, beside a C++ item per seat",
    unit="ms",
)
def fifty_thousand() -> Measure:
    """A stadium."""
    return _repaint(50_000, 16)
